import type { Reason } from '../reason';
import type { EvidenceKind, ToldEvidence } from './evidenceKinds';
import type { NameText } from './nameText';
import { ANY, LOC, MISC, ORG, PER } from './types';

/** More reasons than a person reads. */
const MOST_REASONS = 4;

/** One piece of evidence. Its sentence is made only for names that are told to somebody. */
interface Evidence {
	/** {@link ANY}: for a name of any type. */
	readonly type: number;
	readonly weight: number;
	readonly why: Reason;
	/** The words that the sentence quotes: tokens from `from` until before `to`; none where they are equal. */
	readonly from: number;
	readonly to: number;
	/** A chain instead of an array, as most drafts have one or two pieces and there are many drafts. */
	readonly before: Evidence | undefined;
}

/** A passage that may be a name: tokens from `start` until before `end`, with the evidence so far. */
export class Draft {
	/** Evidence for a name of any type; the casing of its words and what speaks for a type add up to it. */
	score = 0;
	/** Not open to doubt by casing or by other places: a whole entry of a list, an organisation with its head. */
	fixed = false;
	/** Nothing but counts spoke for it at first. */
	counted = false;
	/** The possessive of its last word belongs to it: `St Mary's`. */
	keepsPossessive = false;
	/** What its own words by themselves say for each type, as in {@link leans}; nothing without weights for that. */
	inside: readonly number[] | undefined;
	#evidence: Evidence | undefined;
	#person = 0;
	#place = 0;
	#organization = 0;
	#other = 0;
	/** {@link best} once it was asked for, which is four times as often as evidence comes; -1 before. */
	#best = -1;
	#folded: string | undefined;

	constructor(
		readonly start: number,
		readonly end: number,
	) {}

	/** @param from first token of the words that are the evidence, until before `to`. */
	add(kind: EvidenceKind, from = 0, to = from): void {
		if (kind.why) {
			this.weigh(kind.type, kind.weight, kind.why, from, to);
		} else {
			this.lean(kind.type, kind.weight);
		}
	}

	/** Evidence that quotes something else than words of the text. */
	addWith(kind: ToldEvidence, argument: string): void {
		this.weigh(kind.type, kind.weight, { text: kind.why.text, args: [argument] });
	}

	/** Evidence whose type or weight depends on the place. */
	weigh(type: number, weight: number, why: Reason, from = 0, to = from): void {
		this.#evidence = { type, weight, why, from, to, before: this.#evidence };
		this.lean(type, weight);
		this.score += weight;
	}

	/** Changes the odds of a type, with nothing to tell a person. */
	lean(type: number, weight: number): void {
		this.#best = -1;
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

	/** What speaks for each type, in the order of `types.ts`. */
	leans(): number[] {
		return [this.#person, this.#place, this.#organization, this.#other];
	}

	/** The type that most evidence speaks for. */
	get best(): number {
		return this.#best >= 0 ? this.#best : (this.#best = this.#findBest());
	}

	#findBest(): number {
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

	/** How far a type is behind the one that most evidence speaks for; 0 for that one. */
	behind(type: number): number {
		const leans = this.leans();
		return Math.max(...leans) - leans[type]!;
	}

	/** {@link NameText.folded} of its words, made once. */
	foldedIn(text: NameText): string {
		return (this.#folded ??= text.folded(this.start, this.end));
	}

	/** The same, so many tokens further on: a draft of its own, to which more evidence can be added. */
	moved(by: number): Draft {
		const draft = this.#copy(this.start + by, this.end + by);
		draft.#evidence = by === 0 ? this.#evidence : movedEvidence(this.#evidence, by);
		draft.#folded = this.#folded;
		return draft;
	}

	/** The same with the token before it. */
	withTokenBefore(): Draft {
		const draft = this.#copy(this.start - 1, this.end);
		draft.#evidence = this.#evidence;
		return draft;
	}

	#copy(start: number, end: number): Draft {
		const draft = new Draft(start, end);
		draft.score = this.score;
		draft.fixed = this.fixed;
		draft.counted = this.counted;
		draft.keepsPossessive = this.keepsPossessive;
		draft.inside = this.inside;
		draft.#person = this.#person;
		draft.#place = this.#place;
		draft.#organization = this.#organization;
		draft.#other = this.#other;
		return draft;
	}

	/** Whether another one, so many tokens before this one, has the same evidence. */
	isSame(other: Draft, by: number): boolean {
		return (
			this.start === other.start + by &&
			this.end === other.end + by &&
			this.score === other.score &&
			this.fixed === other.fixed &&
			this.counted === other.counted &&
			this.#person === other.#person &&
			this.#place === other.#place &&
			this.#organization === other.#organization &&
			this.#other === other.#other
		);
	}

	/** The reasons for the type it has, strongest first, each with its weight. */
	reasons(text: NameText): Reason[] {
		const { best } = this;
		let count = 0;
		for (let evidence = this.#evidence; evidence; evidence = evidence.before) {
			if (speaksFor(evidence, best)) {
				// The chain has the last one first. Of a few, an insertion sorts faster than a call of `sort`.
				let place = count++;
				for (; place > 0 && told[place - 1]!.weight <= evidence.weight; place--) {
					told[place] = told[place - 1]!;
				}
				told[place] = evidence;
			}
		}
		const reasons = new Array<Reason>(Math.min(count, MOST_REASONS));
		for (let i = 0; i < reasons.length; i++) {
			reasons[i] = reasonOf(text, told[i]!);
		}
		return reasons;
	}
}

function movedEvidence(evidence: Evidence | undefined, by: number): Evidence | undefined {
	return (
		evidence && {
			...evidence,
			...(evidence.from < evidence.to && { from: evidence.from + by, to: evidence.to + by }),
			before: movedEvidence(evidence.before, by),
		}
	);
}

/** What {@link Draft.reasons} sorts at the moment: one list for all drafts, so that none is made and thrown away. */
const told: Evidence[] = [];

function speaksFor({ type, weight }: Evidence, best: number): boolean {
	return weight > 0 && (type === best || type === ANY);
}

function reasonOf(text: NameText, { why, weight, from, to }: Evidence): Reason {
	const args = from < to ? [text.slice(from, to)] : why.args;
	const { text: sentence, general } = why;
	// Without a spread: it runs for every name.
	if (general) {
		return args ? { text: sentence, args, weight, general } : { text: sentence, weight, general };
	}
	return args ? { text: sentence, args, weight } : { text: sentence, weight };
}

/** One that is fixed, for this reason. @param from as in {@link Draft.add} */
export function fixedDraft(start: number, end: number, kind: EvidenceKind, from = 0, to = from): Draft {
	const draft = new Draft(start, end);
	draft.fixed = true;
	draft.add(kind, from, to);
	return draft;
}
