import { ENTITY_TYPES, type EntityType } from '../model';
import type { Reason } from '../reason';

export const PER = 0;
export const LOC = 1;
export const ORG = 2;
export const MISC = 3;

/** More reasons than a person reads. */
const MOST_REASONS = 4;

/** One piece of evidence: the type it speaks for (−1: for a name of any type), how much, and why. */
export interface Evidence {
	readonly type: number;
	readonly weight: number;
	readonly why: Reason;
}

/** A passage that may be a name: tokens from `start` until before `end`, with the evidence so far. */
export class Draft {
	readonly evidence: Evidence[] = [];
	#person = 0;
	#place = 0;
	#organization = 0;
	#other = 0;
	/** Evidence for a name of any type; the casing of its words and what speaks for a type add up to it. */
	score = 0;
	/** Not open to doubt by casing or by other places: a whole entry of a list, an organisation with its head. */
	fixed = false;
	/** Nothing but counts spoke for it at first. */
	counted = false;

	constructor(
		readonly start: number,
		readonly end: number,
	) {}

	add(type: number, weight: number, why: Reason): void {
		this.evidence.push({ type, weight, why });
		this.lean(type, weight);
		this.score += weight;
	}

	/** Changes the odds of a type, with nothing to tell a person. */
	lean(type: number, weight: number): void {
		if (type === PER) {
			this.#person += weight;
		} else if (type === LOC) {
			this.#place += weight;
		} else if (type === ORG) {
			this.#organization += weight;
		} else if (type === MISC) {
			this.#other += weight;
		}
	}

	/** The type that most evidence speaks for. */
	get best(): number {
		const first = this.#place > this.#person ? LOC : PER;
		const second = this.#other > this.#organization ? MISC : ORG;
		return Math.max(this.#organization, this.#other) > Math.max(this.#person, this.#place) ? second : first;
	}

	/** How far the best type is ahead of the second one. */
	get margin(): number {
		const first = Math.max(this.#person, this.#place);
		const second = Math.max(this.#organization, this.#other);
		return first >= second
			? first - Math.max(Math.min(this.#person, this.#place), second)
			: second - Math.max(Math.min(this.#organization, this.#other), first);
	}

	get type(): EntityType {
		return ENTITY_TYPES[this.best]!;
	}

	/** The reasons for the type it has, strongest first. */
	reasons(): Reason[] {
		const best = this.best;
		const reasons = this.evidence.filter(({ type, weight }) => weight > 0 && (type === best || type < 0));
		if (reasons.length > 1) {
			reasons.sort((a, b) => b.weight - a.weight);
		}
		return reasons.slice(0, MOST_REASONS).map(({ why }) => why);
	}
}
