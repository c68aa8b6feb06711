import type { Context, Rule } from './rules';
import type { NumberLimits, Slot } from './slotReaders';
import { SLOTS, slotName } from './slots';
import type { Vocabulary } from './vocabulary';
import { CLASS_BITS } from './vocabulary';

/** A place in a {@link RuleTree}. */
export interface RuleNode {
	readonly id: number;
	/** The {@link entryBit}s of the words that can follow it, and of those that follow it without white space alone. */
	words: number;
	tightWords: number;
	/** Slots that can take a number. */
	digitSlots: readonly SlotEdge[];
	/** Slots that can take a word. */
	wordSlots: readonly SlotEdge[];
	/** All classes of words that the {@link wordSlots} take, as bits. */
	wordClasses: number;
	/** Rules that end here, with their place in the list. */
	ends: readonly RuleEnd[];
	/** Rules that go on from here and aren't in the members above yet; undefined once all of them are. */
	pending: PendingRule[] | undefined;
}

/** A rule of which the elements before `index` lead to a node. */
interface PendingRule {
	readonly rule: Rule;
	readonly order: number;
	readonly index: number;
	/** None of them took anything. */
	readonly first: boolean;
}

export interface SlotEdge {
	/** As the rule names it, with its number. */
	readonly slot: string;
	/** The field that it fills, with the slot's number. */
	readonly field: string;
	readonly reader: Slot;
	readonly tight: boolean;
	readonly limits: NumberLimits | undefined;
	/** The classes of words that it can begin with, as bits. */
	readonly wordClasses: number;
	readonly node: RuleNode;
}

export interface RuleEnd {
	readonly rule: Rule;
	readonly order: number;
	readonly before: CompiledContext | undefined;
	readonly after: CompiledContext | undefined;
}

/** A context with its words as entries. */
export interface CompiledContext {
	readonly negative: boolean;
	readonly sequences: readonly (readonly number[])[];
	readonly slots: readonly Slot[];
}

/** Bits of a key of the tree for the word's entry and for whether it must be tight. */
const ENTRY_BITS = 12;

/**
 * A language's rules as one tree: rules that begin alike share their beginning, so that a number in the text is tried once
 * for all the rules that begin with it. Words are entries of the language's vocabulary. One map holds the words of all
 * nodes, because thousands of small ones would take longer to build than to use. It grows as it is walked: a text leads to
 * few of its nodes, and to grow the others would take most of the time of a first analysis.
 */
export class RuleTree {
	readonly root: RuleNode;
	readonly #words = new Map<number, RuleNode>();
	#count = 0;
	/** Contexts ready for matching; the same stands behind many rules. */
	readonly #contexts = new Map<Context, CompiledContext>();

	constructor(rules: readonly Rule[], vocabulary: Vocabulary) {
		this.root = this.#newNode();
		rules.forEach((rule, order) => this.root.pending!.push({ rule, order, index: 0, first: true }));
		if (vocabulary.flags.length > 1 << ENTRY_BITS) {
			throw new Error(`The rules for times have ${vocabulary.flags.length} words, more than keys can hold`);
		}
		// What can stand first and second in a rule is asked of the whole vocabulary.
		this.grow(this.root);
		[...this.root.digitSlots, ...this.root.wordSlots].forEach(({ node }) => this.grow(node));
		[...this.#words.values()].forEach((node) => this.grow(node));
	}

	/** Fills a node's members; to be called before they are read, for a node that another one has led to. */
	grow(node: RuleNode): void {
		const { pending } = node;
		if (pending) {
			node.pending = undefined;
			pending.sort((a, b) => a.order - b.order);
			for (const rule of pending) {
				this.#addStep(node, rule);
			}
		}
	}

	/**
	 * Where a word leads from a node.
	 * @param tight for the rules that want no white space before the word, which must be so; else for those that don't mind.
	 */
	next(node: RuleNode, entry: number, tight: boolean): RuleNode | undefined {
		// Most words lead nowhere: a bit tells that sooner than the map.
		return ((tight ? node.tightWords : node.words) & entryBit(entry)) === 0
			? undefined
			: this.#words.get(keyOf(node.id, entry, tight));
	}

	/** Whether a rule ends at a node or may go on with a word that has this entry; numbers and classes of words aside. */
	mayGoOn(node: RuleNode, entry: number): boolean {
		return node.ends.length > 0 || ((node.words | node.tightWords) & entryBit(entry)) !== 0;
	}

	/** All words that lead on from the nodes with these ids, with the nodes that they lead to. */
	forEachWord(nodes: ReadonlySet<number>, visit: (entry: number, to: RuleNode) => void): void {
		this.#words.forEach((to, key) => {
			if (nodes.has(key >> (ENTRY_BITS + 1))) {
				visit((key >> 1) & ((1 << ENTRY_BITS) - 1), to);
			}
		});
	}

	#compile(context: Context | undefined): CompiledContext | undefined {
		if (!context) {
			return undefined;
		}
		let compiled = this.#contexts.get(context);
		if (!compiled) {
			compiled = {
				negative: context.negative,
				sequences: context.elements.flatMap(({ alternatives }) => alternatives),
				slots: context.elements.flatMap(({ slot }) => (slot === undefined ? [] : [SLOTS[slotName(slot)]])),
			};
			this.#contexts.set(context, compiled);
		}
		return compiled;
	}

	/** Adds a rule's next element to a node; of one that may be left out, those behind it too. */
	#addStep(node: RuleNode, { rule, order, index: from, first }: PendingRule): void {
		for (let index = from; ; index++) {
			const element = rule.elements[index];
			if (!element) {
				if (!first && node.ends.at(-1)?.rule !== rule) {
					const before = this.#compile(rule.before);
					node.ends = [...node.ends, { rule, order, before, after: this.#compile(rule.after) }];
				}
				return;
			}
			const tight = element.tight && !first;
			const next: PendingRule = { rule, order, index: index + 1, first: false };
			if (element.slot === undefined) {
				for (const words of element.alternatives) {
					this.#leave(this.#addWords(node, words, tight), next);
				}
			} else {
				this.#leave(this.#addSlot(node, element.slot, tight), next);
			}
			if (!element.optional) {
				return;
			}
		}
	}

	#leave(node: RuleNode, rule: PendingRule): void {
		if (node.pending) {
			node.pending.push(rule);
		} else {
			this.#addStep(node, rule);
		}
	}

	#addWords(node: RuleNode, words: readonly number[], tight: boolean): RuleNode {
		let current = node;
		for (let i = 0; i < words.length; i++) {
			const key = keyOf(current.id, words[i]!, tight && i === 0);
			let child = this.#words.get(key);
			if (!child) {
				child = this.#newNode();
				this.#words.set(key, child);
				if (tight && i === 0) {
					current.tightWords |= entryBit(words[i]!);
				} else {
					current.words |= entryBit(words[i]!);
				}
			}
			current = child;
		}
		return current;
	}

	#addSlot(node: RuleNode, slot: string, tight: boolean): RuleNode {
		const name = slotName(slot);
		const same = (edge: SlotEdge): boolean => edge.slot === slot && edge.tight === tight;
		const known = node.digitSlots.find(same) ?? node.wordSlots.find(same);
		if (known) {
			return known.node;
		}
		const reader: Slot = SLOTS[name];
		const { field, limits, digits, classes } = reader;
		const wordClasses = classes.reduce((bits, wordClass) => bits | CLASS_BITS[wordClass], 0);
		const edge: SlotEdge = {
			slot,
			field: field + slot.slice(name.length),
			reader,
			tight,
			limits,
			wordClasses,
			node: this.#newNode(),
		};
		if (digits) {
			node.digitSlots = [...node.digitSlots, edge];
		}
		if (wordClasses !== 0) {
			node.wordSlots = [...node.wordSlots, edge];
			node.wordClasses |= wordClasses;
		}
		return edge.node;
	}

	#newNode(): RuleNode {
		return {
			id: this.#count++,
			words: 0,
			tightWords: 0,
			digitSlots: NO_EDGES,
			wordSlots: NO_EDGES,
			wordClasses: 0,
			ends: NO_ENDS,
			pending: [],
		};
	}
}

/** Most nodes have one way on: thousands of empty arrays would cost more than they hold. */
const NO_EDGES: readonly SlotEdge[] = [];
const NO_ENDS: readonly RuleEnd[] = [];

/** One bit of 32 for an entry. */
function entryBit(entry: number): number {
	return 1 << (entry & 31);
}

function keyOf(node: number, entry: number, tight: boolean): number {
	return (((node << ENTRY_BITS) | entry) << 1) | (tight ? 1 : 0);
}
