import { canonicalName } from './canonicalName';
import { foundEntity, type IndexedEntity } from './indexedEntity';
import { dominantLong, type JoinedNames, joinNames, NO_REASONS, whyShort } from './joinNames';
import type { LinkLexicon } from './linkLexicon';
import { NameLinks } from './nameLinks';
import type { NameNode } from './nameNode';

/** A family name that thousands share needs more documents of its long form: `Kim` alone. */
const DOCUMENTS_FOR_FAMILY_NAME = 3;

/** What is known of single names is kept for the next change, unless so many were looked at: that takes more memory than the names. */
const MANY_NAMES = 1000;

/** A {@link NameGroup} of several names, or that is short for another one, by `NameNode.reference`. */
export interface StoredGroup {
	readonly names: readonly number[];
	readonly why: readonly string[];
	/** A name of the other group. */
	readonly link: { readonly to: number; readonly why: string } | undefined;
}

/** Names that are one thing, without the names of one word that are short for them. */
export class NameGroup {
	readonly nodes: readonly NameNode[];
	readonly why: readonly string[];
	/** Documents of its names; one that has two of them counts twice. */
	readonly documents: number;
	/** The group that a name of one word in this one is short for. */
	link: { readonly to: NameGroup; readonly why: string } | undefined;
	/** The groups that have such a name of this one; undefined where nobody has, as in most. */
	linkedFrom: Set<NameGroup> | undefined;
	entity: IndexedEntity | undefined;

	constructor({ nodes, why }: JoinedNames) {
		this.nodes = nodes;
		this.why = why;
		this.documents = nodes.reduce((sum, node) => sum + node.uses, 0);
	}
}

/** As {@link StoredGroup}, with the names themselves. */
export interface RestoredGroup {
	readonly joined: JoinedNames;
	readonly link: { readonly to: NameNode; readonly why: string } | undefined;
}

export interface EntityChanges {
	readonly gone: ReadonlySet<IndexedEntity>;
	readonly made: readonly IndexedEntity[];
}

/**
 * Which names are one thing, before people's decisions. A change of some names looks again at these and at those that
 * they may be one thing with, in two steps: the names that are compared with each other, down to short forms of two
 * words; then each name of one word by itself, so that a common family name doesn't make one heap of all who bear it.
 */
export class NameGroups {
	readonly #lexicon: LinkLexicon;
	readonly #links: NameLinks;

	/** Restored names that {@link #links} doesn't know yet. */
	#unposted: Iterator<NameNode> | undefined;
	/** Names that changed since the last update began: what they were is still to be known in the next one. */
	readonly #changed = new Set<NameNode>();

	/** @param nodeOf the name with a key */
	constructor(lexicon: LinkLexicon, nodeOf: (key: string) => NameNode | undefined) {
		this.#lexicon = lexicon;
		this.#links = new NameLinks(lexicon, nodeOf);
	}

	/** The groups of these names that aren't one name alone; undefined where some name is in none. */
	stored(nodes: Iterable<NameNode>): readonly StoredGroup[] | undefined {
		const groups = new Set<NameGroup>();
		for (const node of nodes) {
			if (node.decided === undefined) {
				if (!node.group) {
					return undefined;
				}
				if (node.group.nodes.length > 1 || node.group.link) {
					groups.add(node.group);
				}
			}
		}
		return Array.from(groups, ({ nodes, why, link }) => ({
			names: nodes.map(({ reference }) => reference),
			why,
			link: link && { to: link.to.nodes[0]!.reference, why: link.why },
		}));
	}

	/**
	 * Takes names to be joined as they were {@link stored}, in steps; each other one is alone.
	 *
	 * @param nodes all names
	 * @param groups with the names themselves
	 */
	*restore(nodes: ReadonlySet<NameNode>, groups: readonly RestoredGroup[]): Generator<void, EntityChanges> {
		const gone = new Set<IndexedEntity>();
		const all = groups.map(({ joined }) => new NameGroup(joined));
		for (const node of nodes) {
			if (node.group?.entity) {
				gone.add(node.group.entity);
			}
			node.group = undefined;
			this.#links.remove(node);
			node.forgetFacts();
			yield;
		}
		for (const group of all) {
			group.nodes.forEach((node) => (node.group = group));
			yield;
		}
		for (const [i, { link }] of groups.entries()) {
			const to = link && (link.to.group ??= new NameGroup({ nodes: [link.to], why: NO_REASONS }));
			if (to) {
				all[i]!.link = { to, why: link.why };
				(to.linkedFrom ??= new Set()).add(all[i]!);
			}
			yield;
		}
		const made: IndexedEntity[] = [];
		for (const node of nodes) {
			const group = node.uses > 0 ? (node.group ??= new NameGroup({ nodes: [node], why: NO_REASONS })) : undefined;
			if (group && !group.entity) {
				made.push(this.#entityOf(linkedWith(group)));
			}
			yield;
		}
		this.#changed.clear();
		this.#unposted = nodes.values();
		return { gone, made };
	}

	/** Posts what was restored, in steps: before that no name can be compared with another one. */
	*post(): Generator<void, void> {
		for (let next = this.#unposted?.next(); next && !next.done; next = this.#unposted?.next()) {
			const node = next.value;
			if (node.number === undefined && node.group) {
				this.#links.add(node);
				node.forgetFacts();
			}
			yield;
		}
		this.#unposted = undefined;
	}

	/** To be called before the forms of a name change: it will be looked for as it was. */
	beforeChange(node: NameNode): void {
		if (node.number === undefined && node.group) {
			this.#links.add(node);
		}
		if (node.number !== undefined) {
			node.facts(this.#lexicon);
			this.#changed.add(node);
		}
	}

	/**
	 * Looks again at what changed, in steps between which names may go on changing: what comes meanwhile is for the next time. What
	 * {@link NameNode.entity} says stays as it is.
	 *
	 * @param touched names that are new, gone (without documents), or stand in other documents or forms than before
	 */
	*update(touched: ReadonlySet<NameNode>): Generator<void, EntityChanges> {
		this.#changed.clear();
		yield* this.post();
		const seeds: NameNode[] = [];
		const oneWords = new Set<NameNode>();
		const dissolved = new Set<NameGroup>();
		const dissolve = (group: NameGroup | undefined): void => {
			if (group && !dissolved.has(group)) {
				dissolved.add(group);
				group.nodes.forEach((node) => seeds.push(node));
			}
		};
		// What they were compared with as they were …
		for (const node of touched) {
			if (node.number !== undefined) {
				this.#links.neighbours(node).forEach((other) => seeds.push(other));
				this.#links.oneWordShorts(node).forEach((short) => oneWords.add(short));
			}
			dissolve(node.group);
			yield;
		}
		for (const node of touched) {
			this.#links.remove(node);
			node.forgetFacts();
			node.group = undefined;
			if (node.uses > 0) {
				this.#links.add(node);
				seeds.push(node);
			}
			yield;
		}
		// … and are compared with as they are.
		const seen = new Set<NameNode>();
		const fresh: NameGroup[] = [];
		for (const seed of seeds) {
			const component: NameNode[] = [];
			const visit = (node: NameNode): void => {
				if (node.number !== undefined && !seen.has(node)) {
					seen.add(node);
					component.push(node);
				}
			};
			visit(seed);
			for (const node of component) {
				dissolve(node.group);
				this.#links.neighbours(node).forEach(visit);
				yield;
			}
			// A copy: what was filled one by one has room for a dozen more, and most groups have one name.
			for (const joined of joinNames([...component], this.#lexicon)) {
				const group = new NameGroup(joined);
				group.nodes.forEach((node) => (node.group = group));
				fresh.push(group);
			}
		}
		for (const node of seen) {
			if (this.#links.isOneWord(node)) {
				oneWords.add(node);
			}
			this.#links.oneWordShorts(node).forEach((short) => oneWords.add(short));
			yield;
		}
		const changes = yield* this.#relink(fresh, dissolved, oneWords);
		if (seen.size > MANY_NAMES) {
			// All at once takes less time than it took to look at any of them.
			seen.forEach((node) => !this.#changed.has(node) && node.forgetFacts());
		}
		return changes;
	}

	/** Decides anew what names of one word are short for, and makes the entities that this concerns. */
	*#relink(
		fresh: readonly NameGroup[],
		dissolved: ReadonlySet<NameGroup>,
		oneWords: ReadonlySet<NameNode>,
	): Generator<void, EntityChanges> {
		const relinked = new Set<NameGroup>();
		for (const node of oneWords) {
			if (node.group) {
				relinked.add(node.group);
			}
		}
		const gone = new Set<IndexedEntity>();
		const markGone = (group: NameGroup | undefined): void => {
			if (group?.entity) {
				gone.add(group.entity);
			}
		};
		for (const group of dissolved) {
			markGone(group);
			group.linkedFrom?.forEach((from) => !dissolved.has(from) && relinked.add(from));
			group.link?.to.linkedFrom?.delete(group);
		}
		for (const group of relinked) {
			const before = group.link?.to;
			before?.linkedFrom?.delete(group);
			group.link = this.#linkOf(group);
			const after = group.link?.to;
			if (after) {
				(after.linkedFrom ??= new Set()).add(group);
			}
			if (before !== after) {
				[group, before, after].forEach(markGone);
			}
			yield;
		}
		const concerned = new Set(fresh);
		for (const entity of gone) {
			entity.groups.forEach((group) => !dissolved.has(group) && concerned.add(group));
		}
		const made: IndexedEntity[] = [];
		for (const group of concerned) {
			if (!group.entity || gone.has(group.entity)) {
				made.push(this.#entityOf(linkedWith(group)));
			}
			yield;
		}
		return { gone, made };
	}

	/** The first of its names that is short for another group decides for all of them. */
	#linkOf(group: NameGroup): NameGroup['link'] {
		for (const node of group.nodes) {
			if (this.#links.isOneWord(node)) {
				const longs = this.#links.longsOf(node);
				const isFamilyName = node.type === 'PER' && longs.some((long) => this.#isFamilyNameOf(node, long));
				const found = dominantLong(
					node,
					longs,
					(long) => long.group!,
					({ documents }) => documents,
					isFamilyName ? DOCUMENTS_FOR_FAMILY_NAME : 1,
				);
				if (found) {
					return { to: found.group!, why: whyShort(node, found) };
				}
			}
		}
		return undefined;
	}

	/** `Kim` of Kim Jong-un. */
	#isFamilyNameOf(short: NameNode, long: NameNode): boolean {
		const [first] = long.facts(this.#lexicon).parts!.words;
		return first === short.name && this.#lexicon.isFamilyNameFirst(first);
	}

	#entityOf(groups: readonly NameGroup[]): IndexedEntity {
		const nodes =
			groups.length === 1
				? groups[0]!.nodes
				: groups.flatMap((group) => group.nodes).sort((a, b) => (a.key < b.key ? -1 : 1));
		const { type } = nodes[0]!;
		const why = groups.flatMap((group) => (group.link ? [...group.why, group.link.why] : group.why));
		const entity = foundEntity(canonicalName(type, nodes, this.#lexicon), type, nodes, groups, why);
		groups.forEach((group) => (group.entity = entity));
		return entity;
	}
}

/** The group with all that it is linked with, one way or the other, in an order that doesn't depend on how they came. */
function linkedWith(group: NameGroup): readonly NameGroup[] {
	const found = new Set([group]);
	for (const one of found) {
		if (one.link) {
			found.add(one.link.to);
		}
		one.linkedFrom?.forEach((from) => found.add(from));
	}
	return [...found].sort((a, b) => (a.nodes[0]!.key < b.nodes[0]!.key ? -1 : 1));
}
