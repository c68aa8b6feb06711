import type { EntityType } from '../core/model';
import { isPlainSyllable } from '../core/names/syllables';
import { PAPERS } from '../core/packs/linkPack';
import type { LinkLexicon } from './linkLexicon';
import type { NameNode } from './nameNode';
import { findShortForms } from './personNames';
import { meansTheSameElsewhere } from './shortForms';

/** Names that are one thing, as far as their spelling and the corpus tell. */
export interface JoinedNames {
	/** In the order of their keys. */
	readonly nodes: readonly NameNode[];
	/** Why they were joined, each reason once. */
	readonly why: readonly string[];
}

/** Most names are joined with none: these share it. */
export const NO_REASONS: readonly string[] = [];

/** A short form's best candidate must stand in this many times as many documents as all other candidates together … */
const DOMINANCE = 4;
/** … and in at least this share of the number of documents that have the short form alone. */
const SHARE_OF_SHORT = 1 / 3;

/**
 * Joins names with all that they may be one thing with (their `NameLinks.neighbours`, and theirs). In this order: known
 * aliases, generic words, other scripts; then short forms of more than one word, each only where one long form
 * dominates. In doubt two names stay two.
 */
export function joinNames(nodes: readonly NameNode[], lexicon: LinkLexicon): readonly JoinedNames[] {
	if (nodes.length === 1) {
		return [{ nodes, why: NO_REASONS }];
	}
	const join = new Joiner(nodes);
	joinAliases(join, lexicon);
	joinGenericWords(join, lexicon);
	joinPlaced(join, lexicon);
	joinRomanised(join, lexicon);
	joinUnaccented(join, lexicon);
	joinShortForms(join, lexicon);
	return join.groups();
}

/** Union-find over names. */
class Joiner {
	readonly nodes: readonly NameNode[];
	readonly byKey: ReadonlyMap<string, NameNode>;
	readonly #parents = new Map<NameNode, NameNode>();
	readonly #why = new Map<NameNode, Set<string>>();
	readonly #documents = new Map<NameNode, number>();

	constructor(nodes: Iterable<NameNode>) {
		// A fixed order, so that the same corpus gives the same entities however it was read.
		this.nodes = [...nodes].sort((a, b) => (a.key < b.key ? -1 : 1));
		this.byKey = new Map(this.nodes.map((node) => [node.key, node]));
	}

	root(node: NameNode): NameNode {
		let root = node;
		for (let parent = this.#parents.get(root); parent; parent = this.#parents.get(root)) {
			root = parent;
		}
		if (root !== node) {
			this.#parents.set(node, root);
		}
		return root;
	}

	join(a: NameNode, b: NameNode, why: string): void {
		const [from, to] = [this.root(a), this.root(b)];
		if (from === to) {
			return;
		}
		this.#parents.set(from, to);
		this.#documents.set(to, this.documents(from) + this.documents(to));
		const reasons = this.#why.get(to) ?? new Set();
		this.#why.get(from)?.forEach((reason) => reasons.add(reason));
		this.#why.set(to, reasons.add(why));
	}

	/** Joins all that have one key. */
	joinBy(keyOf: (node: NameNode) => string | undefined, why: (a: NameNode, b: NameNode) => string): void {
		const first = new Map<string, NameNode>();
		for (const node of this.nodes) {
			const key = keyOf(node);
			if (key !== undefined) {
				const other = first.get(key);
				if (other) {
					this.join(node, other, why(node, other));
				} else {
					first.set(key, node);
				}
			}
		}
	}

	/** Documents of all names that were joined with this one; one that has two of the names counts twice. */
	documents(root: NameNode): number {
		return this.#documents.get(root) ?? root.uses;
	}

	groups(): JoinedNames[] {
		return [...this.#group()].map(([root, nodes]) => ({ nodes, why: this.#reasons(root) }));
	}

	#reasons(root: NameNode): readonly string[] {
		const reasons = this.#why.get(root);
		return reasons ? [...reasons] : NO_REASONS;
	}

	#group(): Map<NameNode, NameNode[]> {
		const groups = new Map<NameNode, NameNode[]>();
		for (const node of this.nodes) {
			const root = this.root(node);
			const group = groups.get(root);
			if (group) {
				group.push(node);
			} else {
				groups.set(root, [node]);
			}
		}
		return groups;
	}
}

function joinAliases(join: Joiner, lexicon: LinkLexicon): void {
	join.joinBy(
		(node) => node.facts(lexicon).alias?.key,
		(a, b) => `${nameOf(a)} = ${nameOf(b)}: other names of one thing`,
	);
}

function joinGenericWords(join: Joiner, lexicon: LinkLexicon): void {
	const byCore = new Map<string, Map<string, NameNode[]>>();
	for (const node of join.nodes) {
		const { core } = node.facts(lexicon);
		if (core) {
			const key = `${node.type} ${core.name}`;
			const byGeneric = byCore.get(key) ?? new Map<string, NameNode[]>();
			byCore.set(key, byGeneric);
			const alike = byGeneric.get(core.generic);
			if (alike) {
				alike.push(node);
			} else {
				byGeneric.set(core.generic, [node]);
			}
		}
	}
	for (const [key, byGeneric] of byCore) {
		for (const group of byGeneric.values()) {
			group
				.slice(1)
				.forEach((node) =>
					join.join(node, group[0]!, `${nameOf(node)} = ${nameOf(group[0]!)}: words that say the same in front`),
				);
		}
		const bare = join.byKey.get(key) ?? byAlias(join, key, lexicon);
		const [[generic, group]] = [...byGeneric] as [[string, NameNode[]]];
		if (bare && byGeneric.size === 1 && !(generic === PAPERS && lexicon.isTerritory(bare.name))) {
			join.join(group[0]!, bare, `${nameOf(group[0]!)} = ${nameOf(bare)}: a generic word in front`);
		}
	}
}

/** Some name of the corpus that is an alias of this one. */
function byAlias(join: Joiner, key: string, lexicon: LinkLexicon): NameNode | undefined {
	const type = key.slice(0, key.indexOf(' ')) as EntityType;
	const alias = lexicon.alias(type, key.slice(type.length + 1));
	return alias?.names
		.map((name) => join.byKey.get(`${type} ${lexicon.keyOf(name)}`))
		.find((node) => node !== undefined);
}

function joinPlaced(join: Joiner, lexicon: LinkLexicon): void {
	join.joinBy(
		(node) => node.facts(lexicon).placed,
		(a, b) => `${nameOf(a)} = ${nameOf(b)}: other names of one place in them`,
	);
}

function joinRomanised(join: Joiner, lexicon: LinkLexicon): void {
	join.joinBy(
		(node) => node.facts(lexicon).romanised,
		(a, b) => `${nameOf(a)} = ${nameOf(b)}: one name in two spellings`,
	);
}

/** A name without its accents, where no two names of the corpus are spelled so. */
function joinUnaccented(join: Joiner, lexicon: LinkLexicon): void {
	const accented = new Map<string, Set<NameNode>>();
	for (const node of join.nodes) {
		const key = node.facts(lexicon).unaccented;
		if (key !== undefined) {
			accented.set(key, (accented.get(key) ?? new Set()).add(join.root(node)));
		}
	}
	for (const node of accented.size > 0 ? join.nodes : []) {
		const found = isSpelledRight(node, lexicon) ? undefined : accented.get(node.facts(lexicon).romanised ?? '');
		const [only] = found ?? [];
		if (only && found!.size === 1) {
			join.join(node, only, `${nameOf(node)} = ${nameOf(only)}: one name in two spellings`);
		}
	}
}

/** `Nha Trang` isn't `Nhà Trắng`, nor `Minh Anh` `Minh Ánh`: their names have no accents. */
function isSpelledRight({ type, name, parts }: NameNode, lexicon: LinkLexicon): boolean {
	return lexicon.isTerritory(name) || (type === 'PER' && (parts?.words.every(isPlainSyllable) ?? false));
}

function joinShortForms(join: Joiner, lexicon: LinkLexicon): void {
	const people = join.nodes
		.flatMap((node) => {
			const { parts } = node.facts(lexicon);
			return parts && parts.words.length > 1 ? [{ node, parts }] : [];
		})
		.sort((a, b) => b.parts.words.length - a.parts.words.length || (a.node.key < b.node.key ? -1 : 1));
	const shorts = findShortForms(
		people.map(({ parts }) => parts),
		lexicon,
	);
	people.forEach(({ node, parts }, i) => {
		const longs = shorts[i]!.filter(({ long, kind }) =>
			meansTheSameElsewhere(parts.words, people[long]!.parts.words, kind, lexicon),
		).map(({ long }) => people[long]!.node);
		const found = dominantLong(
			node,
			longs,
			(long) => join.root(long),
			(root) => join.documents(root),
		);
		if (found) {
			join.join(node, found, whyShort(node, found));
		}
	});
}

/**
 * The long form that a short one stands for: a name of the group that dominates by far, if any does. An article that gives
 * nothing but a surname speaks of somebody whom every reader knows.
 *
 * @param groupOf what the long form was joined to
 * @param documentsOf the number of documents of such a group
 * @param needed documents that the group must have
 */
export function dominantLong<T>(
	short: NameNode,
	longs: readonly NameNode[],
	groupOf: (node: NameNode) => T,
	documentsOf: (group: T) => number,
	needed = 1,
): NameNode | undefined {
	const own = groupOf(short);
	let best: T | undefined;
	let most = -1;
	let all = 0;
	for (const group of new Set(longs.map(groupOf))) {
		const documents = group === own ? 0 : documentsOf(group);
		all += documents;
		if (documents > most && group !== own) {
			best = group;
			most = documents;
		}
	}
	const dominates = most >= needed && most >= (all - most) * DOMINANCE && most >= short.uses * SHARE_OF_SHORT;
	const named = dominates ? longs.filter((long) => groupOf(long) === best) : [];
	return named.length > 0 ? named.reduce((first, long) => (long.key < first.key ? long : first)) : undefined;
}

export function whyShort(short: NameNode, long: NameNode): string {
	return `${nameOf(short)} = ${nameOf(long)}: its only long form, or the commonest by far`;
}

/** The spelling that most documents have. */
function nameOf(node: NameNode): string {
	const [first, ...others] = node.names;
	const best = others.reduce(
		(one, other) => (other[1] > one[1] || (other[1] === one[1] && other[0] < one[0]) ? other : one),
		first ?? ([node.name, 0] as const),
	);
	return best[0];
}
