import { canonicalName } from './canonicalName';
import type { IndexedEntity } from './indexedEntity';
import { dominantLong, joinNames, whyShort } from './joinNames';
import type { LinkLexicon } from './linkLexicon';
import { entityOfGroups, linkedWith, NameGroup, nodesOf } from './nameGroup';
import { NameLinks } from './nameLinks';
import type { NameNode } from './nameNode';
import type { StoredNames } from './storedNames';

/** A family name that thousands share needs more documents of its long form: `Kim` alone. */
const DOCUMENTS_FOR_FAMILY_NAME = 3;

/** What is known of single names is kept for the next change, unless so many were looked at: that takes more memory than the names. */
const MANY_NAMES = 1000;

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
	readonly #nodeOf: (key: string) => NameNode | undefined;
	readonly #links: NameLinks;

	/** Names that changed since the last update began: what they were is still to be known in the next one. */
	readonly #changed = new Set<NameNode>();

	/** @param nodeOf the name with a key */
	constructor(lexicon: LinkLexicon, nodeOf: (key: string) => NameNode | undefined) {
		this.#lexicon = lexicon;
		this.#nodeOf = nodeOf;
		this.#links = new NameLinks(lexicon, nodeOf);
	}

	/** Begins with these names; what there was before is forgotten. */
	lay(stored: StoredNames, nodeAt: (place: number) => NameNode): void {
		this.#changed.clear();
		this.#links.lay(stored, nodeAt);
	}

	/** What names are found by. */
	get links(): Pick<NameLinks, 'keysOf' | 'acronymOf' | 'made'> {
		return this.#links;
	}

	/** To be called before the forms of a name change: it will be looked for as it was. */
	beforeChange(node: NameNode): void {
		if (node.number !== undefined) {
			this.#links.keep(node);
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
			const person = this.#nodeOf(`PER ${node.name}`);
			if (person?.number !== undefined) {
				oneWords.add(person);
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
			if (this.#links.isOneWord(node) && !this.#isRatherNoPerson(node)) {
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

	/** More documents have a place or body of that name: who has that surname may be whoever. */
	#isRatherNoPerson({ type, name, uses }: NameNode): boolean {
		return type === 'PER' && ['LOC', 'ORG'].some((other) => (this.#nodeOf(`${other} ${name}`)?.uses ?? 0) > uses);
	}

	/** `Kim` of Kim Jong-un. */
	#isFamilyNameOf(short: NameNode, long: NameNode): boolean {
		const [first] = long.parts!.words;
		return first === short.name && this.#lexicon.isFamilyNameFirst(first);
	}

	#entityOf(groups: readonly NameGroup[]): IndexedEntity {
		const nodes = nodesOf(groups);
		return entityOfGroups(canonicalName(nodes[0]!.type, nodes, this.#lexicon), groups);
	}
}
