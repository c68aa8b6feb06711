import { canonicalName } from './canonicalName';
import { foundEntity, type IndexedEntity } from './indexedEntity';
import { dominantLong, type JoinedNames, joinNames, whyShort } from './joinNames';
import type { LinkLexicon } from './linkLexicon';
import { NameLinks } from './nameLinks';
import type { NameNode } from './nameNode';

/** A family name that thousands share needs more documents of its long form: `Kim` alone. */
const DOCUMENTS_FOR_FAMILY_NAME = 3;

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

	/** @param nodeOf the name with a key */
	constructor(lexicon: LinkLexicon, nodeOf: (key: string) => NameNode | undefined) {
		this.#lexicon = lexicon;
		this.#links = new NameLinks(lexicon, nodeOf);
	}

	/** @param touched names that are new, gone (without documents), or stand in other documents or forms than before */
	update(touched: ReadonlySet<NameNode>): EntityChanges {
		const component = new Set<NameNode>();
		const oneWords = new Set<NameNode>();
		const dissolved = new Set<NameGroup>();
		const waiting: NameNode[] = [];
		const visit = (node: NameNode): void => {
			if (node.uses > 0 && !component.has(node)) {
				component.add(node);
				waiting.push(node);
			}
		};
		const visitGroup = (node: NameNode): void => {
			if (node.group) {
				dissolved.add(node.group);
				node.group.nodes.forEach(visit);
			}
		};
		// What they were compared with as they were …
		for (const node of touched) {
			if (node.number !== undefined) {
				this.#links.neighbours(node).forEach(visit);
				this.#links.oneWordShorts(node).forEach((short) => oneWords.add(short));
			}
			visitGroup(node);
		}
		for (const node of touched) {
			this.#links.remove(node);
			node.forgetFacts();
			if (node.uses > 0) {
				this.#links.add(node);
				visit(node);
			}
		}
		// … and are compared with as they are.
		for (let node = waiting.pop(); node; node = waiting.pop()) {
			visitGroup(node);
			this.#links.neighbours(node).forEach(visit);
		}
		const fresh = this.#regroup(component, touched);
		for (const node of component) {
			if (this.#links.isOneWord(node)) {
				oneWords.add(node);
			}
			this.#links.oneWordShorts(node).forEach((short) => oneWords.add(short));
		}
		return this.#relink(fresh, dissolved, oneWords);
	}

	#regroup(component: ReadonlySet<NameNode>, touched: ReadonlySet<NameNode>): readonly NameGroup[] {
		for (const node of touched) {
			node.group = undefined;
		}
		return joinNames([...component], this.#lexicon).map((joined) => {
			const group = new NameGroup(joined);
			group.nodes.forEach((node) => (node.group = group));
			return group;
		});
	}

	/** Decides anew what names of one word are short for, and makes the entities that this concerns. */
	#relink(
		fresh: readonly NameGroup[],
		dissolved: ReadonlySet<NameGroup>,
		oneWords: ReadonlySet<NameNode>,
	): EntityChanges {
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
