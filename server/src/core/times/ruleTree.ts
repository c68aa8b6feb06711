import type { Element, Rule } from './rules';
import { SLOTS, slotName, type NumberLimits, type Slot } from './slots';

/**
 * A language's rules as one tree: rules that begin alike share their beginning, so that a number in the text is tried once
 * for all the rules that begin with it.
 */
export interface RuleNode {
	/** Where the next piece is this word, with or without white space before it. */
	free?: Map<string, RuleNode>;
	/** The same, where no white space may stand before the piece. */
	tight?: Map<string, RuleNode>;
	/** Slots that can take a number. */
	readonly digitSlots: SlotEdge[];
	/** Slots that can take a word. */
	readonly wordSlots: SlotEdge[];
	/** Rules that end here, with their place in the list. */
	readonly ends: RuleEnd[];
}

export interface SlotEdge {
	readonly slot: string;
	/** The field that it fills, with the slot's number. */
	readonly field: string;
	readonly name: keyof typeof SLOTS;
	readonly tight: boolean;
	readonly limits: NumberLimits | undefined;
	readonly node: RuleNode;
}

export interface RuleEnd {
	readonly rule: Rule;
	readonly order: number;
}

export function buildRuleTree(rules: readonly Rule[]): RuleNode {
	const root = newNode();
	rules.forEach((rule, order) => addFrom(root, rule, 0, order, true));
	return root;
}

/** The words that a rule can begin with, those of its first slots' classes left out. */
export function firstWords(root: RuleNode): Iterable<string> {
	return root.free?.keys() ?? [];
}

function newNode(): RuleNode {
	return { digitSlots: [], wordSlots: [], ends: [] };
}

function addFrom(node: RuleNode, rule: Rule, index: number, order: number, first: boolean): void {
	const element = rule.elements[index];
	if (!element) {
		if (!first && node.ends.at(-1)?.rule !== rule) {
			node.ends.push({ rule, order });
		}
		return;
	}
	const tight = element.tight && !first;
	if (element.slot === undefined) {
		for (const words of element.alternatives) {
			addFrom(addWords(node, words, tight), rule, index + 1, order, false);
		}
	} else {
		addFrom(addSlot(node, element, tight), rule, index + 1, order, false);
	}
	if (element.optional) {
		addFrom(node, rule, index + 1, order, first);
	}
}

function addWords(node: RuleNode, words: readonly string[], tight: boolean): RuleNode {
	let current = node;
	words.forEach((word, i) => {
		const kind = tight && i === 0 ? 'tight' : 'free';
		const next = (current[kind] ??= new Map<string, RuleNode>());
		let child = next.get(word);
		if (!child) {
			child = newNode();
			next.set(word, child);
		}
		current = child;
	});
	return current;
}

function addSlot(node: RuleNode, element: Element, tight: boolean): RuleNode {
	const slot = element.slot!;
	const name = slotName(slot);
	const known = [...node.digitSlots, ...node.wordSlots].find((edge) => edge.slot === slot && edge.tight === tight);
	if (known) {
		return known.node;
	}
	const { field, limits }: Slot = SLOTS[name];
	const edge: SlotEdge = { slot, field: field + slot.slice(name.length), name, tight, limits, node: newNode() };
	if (SLOTS[name].digits) {
		node.digitSlots.push(edge);
	}
	if (SLOTS[name].classes.length > 0) {
		node.wordSlots.push(edge);
	}
	return edge.node;
}
