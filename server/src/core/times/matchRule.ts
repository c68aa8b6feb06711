import type { Lexicon } from './lexicon';
import { freeAfter } from './notTimes';
import { PIECE_NUMBER, PIECE_WORD, type Pieces } from './pieces';
import type { TimeUnit } from './reading';
import type { CompiledContext, RuleEnd, RuleNode, SlotEdge } from './ruleTree';
import type { Rule } from './rules';
import type { Slot } from './slotReaders';
import { UNKNOWN_ENTRY } from './vocabulary';
import { standsAt } from './wordClasses';

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

const NO_ENDS: ReadonlyMap<string, number> = new Map();

/** A field of one of several slots, as `day1`. */
function isNumbered(field: string): boolean {
	const last = field.charCodeAt(field.length - 1);
	return last >= 0x30 && last <= 0x39;
}

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
		this.#walk(this.lexicon.tree.root, at);
		const best = this.#best as RuleEnd | undefined;
		if (!best) {
			return undefined;
		}
		const captures: Captures = new Map();
		let ends = NO_ENDS;
		for (const { field, value, end } of this.#bestTaken) {
			captures.set(field, value);
			if (isNumbered(field)) {
				ends = new Map(ends).set(field, end);
			}
		}
		return { rule: best.rule, end: this.#bestEnd, captures, ends };
	}

	/** No deeper than the longest rule has elements. */
	#walk(node: RuleNode, at: number): void {
		if (node.pending) {
			this.lexicon.tree.grow(node);
		}
		for (const end of node.ends) {
			this.#consider(end, at);
		}
		const pieces = this.#pieces;
		if (at >= pieces.count) {
			return;
		}
		const tight = at === this.#first || pieces.isTight(at);
		const entry = pieces.entry(at);
		if (entry !== UNKNOWN_ENTRY) {
			const { tree } = this.lexicon;
			const free = tree.next(node, entry, false);
			if (free) {
				this.#walk(free, at + 1);
			}
			const glued = tight ? tree.next(node, entry, true) : undefined;
			if (glued) {
				this.#walk(glued, at + 1);
			}
		}
		const kind = pieces.kind(at);
		if (kind === PIECE_NUMBER) {
			if (node.digitSlots.length > 0) {
				this.#takeNumber(node, at, tight);
			}
		} else if (kind === PIECE_WORD && entry !== UNKNOWN_ENTRY) {
			const classes = this.lexicon.vocabulary.classes[entry]!;
			if ((classes & node.wordClasses) !== 0) {
				for (const edge of node.wordSlots) {
					if ((classes & edge.wordClasses) !== 0 && (!edge.tight || tight)) {
						this.#takeSlot(edge, at);
					}
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
			} else if (this.#leadsOn(edge.node, at + 1)) {
				this.#taken.push({ field: edge.field, value, end: at + 1 });
				this.#walk(edge.node, at + 1);
				this.#taken.pop();
			}
		}
	}

	#takeSlot({ field, reader, node }: SlotEdge, at: number): void {
		for (const { end, value } of reader.match(this.#pieces, at, this.lexicon)) {
			if (this.#leadsOn(node, end)) {
				this.#taken.push({ field, value, end });
				this.#walk(node, end);
				this.#taken.pop();
			}
		}
	}

	/** Whether a rule ends at the node, or goes on with what stands next: most numbers are followed by no rule's word. */
	#leadsOn(node: RuleNode, at: number): boolean {
		if (node.pending) {
			this.lexicon.tree.grow(node);
		}
		const pieces = this.#pieces;
		const entry = pieces.entry(at);
		return (
			this.lexicon.tree.mayGoOn(node, entry) ||
			(pieces.kind(at) === PIECE_NUMBER
				? node.digitSlots.length > 0
				: (this.lexicon.vocabulary.classes[entry]! & node.wordClasses) !== 0)
		);
	}

	#consider(candidate: RuleEnd, end: number): void {
		if (end < this.#bestEnd || (end === this.#bestEnd && this.#best && candidate.order >= this.#best.order)) {
			return;
		}
		const { before, after } = candidate;
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
		let first: string | undefined;
		for (const { field, value } of this.#taken) {
			if (field === 'unit' || field === 'unit1') {
				if (first !== undefined) {
					return UNITS.indexOf(first as TimeUnit) > UNITS.indexOf(value as TimeUnit);
				}
				first = String(value);
			}
		}
		return true;
	}

	#contextHolds(context: CompiledContext | undefined, at: number, before: boolean): boolean {
		return !context || this.#stands(context, at, before) !== context.negative;
	}

	#stands({ sequences, slots }: CompiledContext, at: number, before: boolean): boolean {
		for (const words of sequences) {
			if (standsAt(words, this.#pieces, before ? at - words.length : at)) {
				return true;
			}
		}
		return slots.some((slot) => this.#slotStands(slot, at, before));
	}

	#slotStands(slot: Slot, at: number, before: boolean): boolean {
		const matches = slot.match(this.#pieces, before ? at - 1 : at, this.lexicon);
		return before ? matches.some(({ end }) => end === at) : matches.length > 0;
	}
}
