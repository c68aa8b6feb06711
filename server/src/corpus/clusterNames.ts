import type { EntityType } from '../core/model';
import type { LinkLexicon } from './linkLexicon';
import type { NameNode } from './nameNode';
import { findShortForms, isInitial, type ShortForm } from './personNames';

/** Names that are one thing, as far as the corpus tells. */
export interface Cluster {
	readonly type: EntityType;
	readonly nodes: NameNode[];
	/** Why they were joined, each reason once. */
	readonly why: Set<string>;
}

/**
 * A short form's best candidate must stand in this many documents in which the short form isn't all there is. One is enough for a
 * surname: an article that gives nothing but a surname speaks of somebody whom every reader knows.
 */
const DOCUMENTS_TO_LINK = 1;
/** … in this many times as many as all other candidates together … */
const DOMINANCE = 4;
/** … and in at least this share of the number of documents that have the short form alone. */
const SHARE_OF_SHORT = 1 / 3;
/** A family name that thousands share needs more: `Kim` alone. */
const DOCUMENTS_TO_LINK_FAMILY = 3;

/**
 * Joins the names of a corpus. In this order: known aliases, generic words, other scripts; then short forms, each only where one long form dominates. In doubt two names stay two.
 */
export function clusterNames(nodes: Iterable<NameNode>, lexicon: LinkLexicon): readonly Cluster[] {
	const join = new Joiner([...nodes].filter((node) => node.decided === undefined));
	joinAliases(join, lexicon);
	joinGenericWords(join, lexicon);
	joinRomanised(join, lexicon);
	joinShortForms(join, lexicon);
	return join.clusters();
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

	/** Documents of all names of this one's cluster; one that has two of the names counts twice. */
	documents(root: NameNode): number {
		return this.#documents.get(root) ?? root.documents.size;
	}

	clusters(): Cluster[] {
		return [...this.#group()].map(([root, nodes]) => ({
			type: root.type,
			nodes,
			why: this.#why.get(root) ?? new Set(),
		}));
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
			byGeneric.set(core.generic, [...(byGeneric.get(core.generic) ?? []), node]);
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
		if (bare && byGeneric.size === 1) {
			const [group] = [...byGeneric.values()];
			join.join(group![0]!, bare, `${nameOf(group![0]!)} = ${nameOf(bare)}: a generic word in front`);
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

function joinRomanised(join: Joiner, lexicon: LinkLexicon): void {
	join.joinBy(
		(node) => node.facts(lexicon).romanised,
		(a, b) => `${nameOf(a)} = ${nameOf(b)}: one name in two spellings`,
	);
}

function joinShortForms(join: Joiner, lexicon: LinkLexicon): void {
	const people = join.nodes
		.flatMap((node) => {
			const { words } = node.facts(lexicon);
			return words ? [{ node, words }] : [];
		})
		.sort((a, b) => b.words.length - a.words.length || (a.node.key < b.node.key ? -1 : 1));
	const shorts = findShortForms(
		people.map(({ words }) => words),
		lexicon,
	);
	people.forEach(({ node, words }, i) => {
		const candidates = shorts[i]!.filter(({ long, kind }) =>
			meansTheSameElsewhere(words, people[long]!.words, kind, lexicon),
		);
		const needed = candidates.some(({ kind }) => kind === 'family') ? DOCUMENTS_TO_LINK_FAMILY : DOCUMENTS_TO_LINK;
		linkShort(
			join,
			node,
			candidates.map(({ long }) => people[long]!.node),
			needed,
		);
	});
	joinAttested(join, lexicon);
}

/** Whether a short form may mean the same person in a document that doesn't have the long one. */
function meansTheSameElsewhere(
	short: readonly string[],
	long: readonly string[],
	kind: ShortForm,
	lexicon: LinkLexicon,
): boolean {
	if (long.some(isInitial)) {
		return false;
	}
	// `Nga Vladimir Putin` is a boundary gone wrong, not somebody's full name.
	if (kind === 'last' && lexicon.alias('LOC', long.slice(0, long.length - short.length).join(' '))) {
		return false;
	}
	if (kind === 'last') {
		// Where the family name stands first, the last word is a given name, and names somebody only where he was introduced.
		return lexicon.isFamilyNameFirst(long[0]!)
			? short.length > 1
			: short.length === 1 || long.length - short.length === 1;
	}
	return kind !== 'first' || short.length > 1;
}

/** Joins a short form with the one long form that dominates by far, if any does. */
function linkShort(join: Joiner, short: NameNode, candidates: readonly NameNode[], needed: number): void {
	if (candidates.length === 0) {
		return;
	}
	const byRoot = new Map(candidates.map((node) => [join.root(node), node]));
	byRoot.delete(join.root(short));
	const ranked = [...byRoot.keys()]
		.map((root) => ({ root, documents: join.documents(root) }))
		.sort((a, b) => b.documents - a.documents);
	const [best, ...others] = ranked;
	const rest = others.reduce((sum, other) => sum + other.documents, 0);
	if (
		best &&
		best.documents >= needed &&
		best.documents >= rest * DOMINANCE &&
		best.documents >= short.documents.size * SHARE_OF_SHORT
	) {
		join.join(
			short,
			best.root,
			`${nameOf(short)} = ${nameOf(byRoot.get(best.root)!)}: its only long form, or the commonest by far`,
		);
	}
}

/**
 * Names other than people's: an acronym that some document explains (`TTXVN`) means the same elsewhere. A name that
 * leaves something out (`Bộ Ngoại giao`) doesn't: each country has its own.
 */
function joinAttested(join: Joiner, lexicon: LinkLexicon): void {
	const longs = new Map<NameNode, NameNode[]>();
	for (const node of join.nodes) {
		if (node.type === 'PER') {
			continue;
		}
		for (const form of node.forms.size > 1 ? node.forms.keys() : []) {
			const key = lexicon.keyOf(form);
			const short = join.byKey.get(`${node.type} ${key}`);
			const other =
				node.name.endsWith(` ${key}`) &&
				lexicon.otherThing(node.type, key, node.name.slice(0, -key.length)) !== undefined;
			if (short && short !== node && !other && !key.includes(' ')) {
				longs.set(short, [...new Set([...(longs.get(short) ?? []), node])]);
			}
		}
	}
	for (const [short, candidates] of longs) {
		linkShort(join, short, candidates, 1);
	}
}

function nameOf(node: NameNode): string {
	return node.names.keys()[0] ?? node.name;
}
