import type { Lexicon } from './lexicon';
import { freeAfter } from './notTimes';
import { PIECE_NUMBER, PIECE_WORD, type Pieces } from './pieces';
import type { TimeUnit } from './reading';
import type { RuleEnd, RuleNode, SlotEdge } from './ruleTree';
import type { Context, Rule } from './rules';
import { SLOTS, slotName } from './slots';

/** What a rule's slots took: the slot's field, with the slot's number where the rule has several, to its value. */
export type Captures = Map<string, number | string>;

export interface RuleMatch {
	readonly rule: Rule;
	/** The piece after the match. */
	readonly end: number;
	readonly captures: Captures;
	/** For each numbered slot of a list or a range, the piece after it. */
	readonly ends: ReadonlyMap<string, number>;
}

const UNITS: readonly TimeUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

interface Taken {
	readonly field: string;
	readonly value: number | string;
	readonly end: number;
}

/** Finds rules in the line that its pieces hold. One object serves a text, so that an attempt allocates next to nothing. */
export class Matcher {
	readonly lexicon: Lexicon;
	readonly #pieces: Pieces;
	readonly #taken: Taken[] = [];
	#first = 0;
	#best: RuleEnd | undefined;
	#bestEnd = 0;
	#bestTaken: readonly Taken[] = [];

	constructor(pieces: Pieces, lexicon: Lexicon) {
		this.#pieces = pieces;
		this.lexicon = lexicon;
	}

	/** The longest match of a rule that begins at a piece; of equally long ones the first listed. */
	longest(at: number): RuleMatch | undefined {
		this.#first = at;
		this.#best = undefined;
		this.#bestEnd = at;
		this.#walk(this.lexicon.tree, at);
		const best = this.#best as RuleEnd | undefined;
		if (!best) {
			return undefined;
		}
		const captures: Captures = new Map();
		const ends = new Map<string, number>();
		for (const { field, value, end } of this.#bestTaken) {
			captures.set(field, value);
			if (/\d$/u.test(field)) {
				ends.set(field, end);
			}
		}
		return { rule: best.rule, end: this.#bestEnd, captures, ends };
	}

	/** No deeper than the longest rule has elements. */
	#walk(node: RuleNode, at: number): void {
		for (const end of node.ends) {
			this.#consider(end, at);
		}
		const pieces = this.#pieces;
		if (at >= pieces.count) {
			return;
		}
		const tight = at === this.#first || pieces.isTight(at);
		const kind = pieces.kind(at);
		if (node.free || node.tight) {
			const word = pieces.word(at);
			const free = node.free?.get(word);
			if (free) {
				this.#walk(free, at + 1);
			}
			const glued = tight ? node.tight?.get(word) : undefined;
			if (glued) {
				this.#walk(glued, at + 1);
			}
		}
		if (kind === PIECE_NUMBER) {
			this.#takeNumber(node, at, tight);
		} else if (kind === PIECE_WORD) {
			for (const edge of node.wordSlots) {
				if (!edge.tight || tight) {
					this.#takeSlot(edge, at);
				}
			}
		}
	}

	#takeNumber(node: RuleNode, at: number, tight: boolean): void {
		const pieces = this.#pieces;
		const value = pieces.number(at);
		const length = pieces.length(at);
		for (const edge of node.digitSlots) {
			const { limits } = edge;
			if (
				(edge.tight && !tight) ||
				(limits && !(length >= limits.least && length <= limits.most && value >= limits.min && value <= limits.max))
			) {
				continue;
			}
			if (!limits?.enough) {
				this.#takeSlot(edge, at);
			} else {
				this.#taken.push({ field: edge.field, value, end: at + 1 });
				this.#walk(edge.node, at + 1);
				this.#taken.pop();
			}
		}
	}

	#takeSlot({ field, name, node }: SlotEdge, at: number): void {
		for (const { end, value } of SLOTS[name].match(this.#pieces, at, this.lexicon)) {
			this.#taken.push({ field, value, end });
			this.#walk(node, end);
			this.#taken.pop();
		}
	}

	#consider(candidate: RuleEnd, end: number): void {
		if (end < this.#bestEnd || (end === this.#bestEnd && this.#best && candidate.order >= this.#best.order)) {
			return;
		}
		const { before, after } = candidate.rule;
		if (!this.#unitsDescend() || !freeAfter(this.#pieces, end)) {
			return;
		}
		if (this.#contextHolds(before, this.#first, true) && this.#contextHolds(after, end, false)) {
			this.#best = candidate;
			this.#bestEnd = end;
			this.#bestTaken = this.#taken.slice();
		}
	}

	/** "19h15 ngày 16/5" is no length of 19 hours and 15 days. */
	#unitsDescend(): boolean {
		const units = this.#taken.filter(({ field }) => field === 'unit' || field === 'unit1');
		return units.length < 2 || UNITS.indexOf(units[0]!.value as TimeUnit) > UNITS.indexOf(units[1]!.value as TimeUnit);
	}

	#contextHolds(context: Context | undefined, at: number, before: boolean): boolean {
		if (!context) {
			return true;
		}
		const stands = context.elements.some(({ slot, alternatives }) =>
			slot === undefined
				? alternatives.some((words) => standsAt(words, this.#pieces, before ? at - words.length : at))
				: this.#slotStands(slotName(slot), at, before),
		);
		return stands !== context.negative;
	}

	#slotStands(name: keyof typeof SLOTS, at: number, before: boolean): boolean {
		const matches = SLOTS[name].match(this.#pieces, before ? at - 1 : at, this.lexicon);
		return before ? matches.some(({ end }) => end === at) : matches.length > 0;
	}
}

function standsAt(words: readonly string[], pieces: Pieces, at: number): boolean {
	for (let i = 0; i < words.length; i++) {
		if (pieces.word(at + i) !== words[i]) {
			return false;
		}
	}
	return true;
}
