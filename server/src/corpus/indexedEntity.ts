import type { EntityType } from '../core/model';
import type { EntityId } from './model';
import type { NameGroup } from './nameGroup';
import type { NameNode } from './nameNode';

/** One entity before its documents are counted. */
export interface IndexedEntity {
	id: EntityId;
	readonly name: string;
	readonly type: EntityType;
	/** A person decided on {@link type}, by saying so or by merging. */
	readonly typeDecided: boolean;
	readonly uri: string | undefined;
	readonly nodes: readonly NameNode[];
	/** What its names were joined in; none where people's decisions alone made it. */
	readonly groups: readonly NameGroup[];
	readonly why: ReadonlySet<string>;
	/** Folded forms that a person gave to another entity, with that entity. */
	readonly splitForms: ReadonlyMap<string, IndexedEntity>;
	/** The other side of {@link splitForms}. */
	readonly splitFrom: readonly { readonly entity: IndexedEntity; readonly folded: string }[];
	/** A person merged it into this one, which has its names now. */
	readonly mergedInto: IndexedEntity | undefined;
}

/** One that people's decisions change. */
export interface EditableEntity extends IndexedEntity {
	name: string;
	type: EntityType;
	typeDecided: boolean;
	uri: string | undefined;
	readonly nodes: NameNode[];
	readonly why: Set<string>;
	readonly splitForms: Map<string, IndexedEntity>;
	readonly splitFrom: { readonly entity: IndexedEntity; readonly folded: string }[];
	mergedInto: IndexedEntity | undefined;
}

// Hardly any entity has these: the others share them.
const NO_REASONS: ReadonlySet<string> = new Set();
const NO_SPLITS: ReadonlyMap<string, IndexedEntity> = new Map();
const NO_SOURCES: IndexedEntity['splitFrom'] = [];

/** An entity without an id yet. */
export function foundEntity(
	name: string,
	type: EntityType,
	nodes: readonly NameNode[],
	groups: readonly NameGroup[],
	why: readonly string[],
): IndexedEntity {
	return {
		id: '',
		name,
		type,
		typeDecided: false,
		uri: undefined,
		nodes,
		groups,
		why: why.length > 0 ? new Set(why) : NO_REASONS,
		splitForms: NO_SPLITS,
		splitFrom: NO_SOURCES,
		mergedInto: undefined,
	};
}

export function editableEntity(id: EntityId, name: string, type: EntityType): EditableEntity {
	return {
		id,
		name,
		type,
		typeDecided: false,
		uri: undefined,
		nodes: [],
		groups: [],
		why: new Set(),
		splitForms: new Map(),
		splitFrom: [],
		mergedInto: undefined,
	};
}

/** A copy to be changed. */
export function editableCopy(entity: IndexedEntity): EditableEntity {
	const { id, name, type, typeDecided, uri, nodes, why } = entity;
	const copy = editableEntity(id, name, type);
	copy.typeDecided = typeDecided;
	copy.uri = uri;
	copy.nodes.push(...nodes);
	why.forEach((reason) => copy.why.add(reason));
	return copy;
}
