import { foundEntity, type IndexedEntity } from './indexedEntity';
import type { JoinedNames } from './joinNames';
import type { NameNode } from './nameNode';

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

/** The group with all that it is linked with, one way or the other, in an order that doesn't depend on how they came. */
export function linkedWith(group: NameGroup): readonly NameGroup[] {
	const found = new Set([group]);
	for (const one of found) {
		if (one.link) {
			found.add(one.link.to);
		}
		one.linkedFrom?.forEach((from) => found.add(from));
	}
	return [...found].sort((a, b) => (a.nodes[0]!.key < b.nodes[0]!.key ? -1 : 1));
}

/** The entity of groups that are linked with each other. */
export function entityOfGroups(name: string, groups: readonly NameGroup[]): IndexedEntity {
	const nodes = nodesOf(groups);
	const why = groups.flatMap((group) => (group.link ? [...group.why, group.link.why] : group.why));
	const entity = foundEntity(name, nodes[0]!.type, nodes, groups, why);
	groups.forEach((group) => (group.entity = entity));
	return entity;
}

/** Their names, in the order of their keys. */
export function nodesOf(groups: readonly NameGroup[]): readonly NameNode[] {
	return groups.length === 1
		? groups[0]!.nodes
		: groups.flatMap((group) => group.nodes).sort((a, b) => (a.key < b.key ? -1 : 1));
}
