import { ENTITY_TYPES, type EntityType } from '../model';
import type { Reason } from '../reason';

export const PER = 0;
export const LOC = 1;
export const ORG = 2;
export const MISC = 3;

/** One piece of evidence: the type it speaks for (−1: for a name of any type), how much, and why. */
export interface Evidence {
	readonly type: number;
	readonly weight: number;
	readonly why: Reason;
}

/** A passage that may be a name: tokens from `start` until before `end`, with the evidence so far. */
export class Draft {
	readonly evidence: Evidence[] = [];
	readonly #scores = [0, 0, 0, 0];
	/** Evidence for a name of any type; the casing of its words and what speaks for a type add up to it. */
	score = 0;
	/** Not open to doubt by casing or by other places: a whole entry of a list, an organisation with its head. */
	fixed = false;
	/** Whether the mention's first or last words could belong to something else than a person's, for short forms. */
	constructor(
		readonly start: number,
		readonly end: number,
	) {}

	add(type: number, weight: number, why: Reason): void {
		this.evidence.push({ type, weight, why });
		if (type >= 0) {
			this.#scores[type]! += weight;
		}
		this.score += weight;
	}

	/** Changes the odds of a type, with nothing to tell a person. */
	lean(type: number, weight: number): void {
		this.#scores[type]! += weight;
	}

	/** The type that most evidence speaks for. */
	get best(): number {
		let best = 0;
		for (let type = 1; type < 4; type++) {
			if (this.#scores[type]! > this.#scores[best]!) {
				best = type;
			}
		}
		return best;
	}

	/** How far the best type is ahead of the second one. */
	get margin(): number {
		const best = this.best;
		let second = -Infinity;
		for (let type = 0; type < 4; type++) {
			if (type !== best) {
				second = Math.max(second, this.#scores[type]!);
			}
		}
		return this.#scores[best]! - second;
	}

	get type(): EntityType {
		return ENTITY_TYPES[this.best]!;
	}

	/** The reasons for the type it has, strongest first. */
	reasons(): Reason[] {
		const best = this.best;
		return this.evidence
			.filter(({ type, weight }) => weight > 0 && (type === best || type < 0))
			.sort((a, b) => b.weight - a.weight)
			.slice(0, 4)
			.map(({ why }) => why);
	}
}
