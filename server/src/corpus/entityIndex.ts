import type { EntityDecision } from '../annotations/model';
import { ENTITY_TYPES, type EntityType } from '../core/model';
import { foldName, slug } from '../core/text/normalize';
import { type Cluster, clusterNames } from './clusterNames';
import { canonicalName } from './canonicalName';
import type { LinkLexicon } from './linkLexicon';
import type { EntityId, LocalEntity } from './model';
import type { NameNode } from './nameNode';
import { nodeKey } from './nameTable';

/** One entity before its documents are counted. */
export interface IndexedEntity {
	id: EntityId;
	name: string;
	type: EntityType;
	uri: string | undefined;
	readonly nodes: NameNode[];
	readonly why: Set<string>;
	/** Folded forms that a person gave to another entity, with that entity. */
	readonly splitForms: Map<string, IndexedEntity>;
	/** The other side of {@link splitForms}. */
	readonly splitFrom: { readonly entity: IndexedEntity; readonly folded: string }[];
	/** A person merged it into this one, which has its names now. */
	mergedInto: IndexedEntity | undefined;
}

/** The entities of a corpus at one moment, people's decisions included. */
export class EntityIndex {
	readonly entities: readonly IndexedEntity[];
	readonly #byId: ReadonlyMap<EntityId, IndexedEntity>;
	readonly #byNode: ReadonlyMap<string, IndexedEntity>;
	/** Before people's decisions. */
	readonly #computed: readonly IndexedEntity[];
	#byFormSlug: ReadonlyMap<string, readonly IndexedEntity[]> | undefined;

	readonly #lexicon: LinkLexicon;

	constructor(nodes: readonly NameNode[], decisions: readonly EntityDecision[], lexicon: LinkLexicon) {
		this.#lexicon = lexicon;
		const entities = clusterNames(nodes, lexicon).map((cluster) => entityOf(cluster, lexicon));
		giveIds(entities);
		this.#computed = entities;
		const byId = new Map(entities.map((entity) => [entity.id, entity]));
		const living = new Set(entities);
		const find = (id: EntityId): IndexedEntity | undefined => byId.get(id) ?? this.#byForm(id);
		for (const node of nodes) {
			if (node.decided !== undefined) {
				const entity =
					find(node.decided) ?? newEntity(node.decided, canonicalName(node.type, [node], lexicon), node.type);
				entity.nodes.push(node);
				byId.set(node.decided, entity);
				living.add(entity);
			}
		}
		for (const decision of decisions) {
			decide(decision, find, byId, living);
		}
		this.entities = [...living];
		this.#byId = byId;
		this.#byNode = new Map(
			this.entities.flatMap((entity) => entity.nodes.map((node): [string, IndexedEntity] => [node.key, entity])),
		);
	}

	/** By its id, an id that was merged into it, or the slug of one of its forms. */
	find(id: EntityId): IndexedEntity | undefined {
		return this.#byId.get(id) ?? this.#byForm(id);
	}

	ofNode(key: string): IndexedEntity | undefined {
		return this.#byNode.get(key);
	}

	/** The entity of a name in some document, which the corpus may not have counted yet. */
	ofLocal(local: LocalEntity): IndexedEntity | undefined {
		const known = this.#byNode.get(nodeKey(local, this.#lexicon));
		if (known || local.decided !== undefined) {
			return known ?? this.find(local.decided!);
		}
		const name = this.#lexicon.keyOf(local.name);
		const names = [name, this.#lexicon.core(local.type, name)?.name ?? name].flatMap((candidate) => [
			candidate,
			...(this.#lexicon.alias(local.type, candidate)?.names.map((alias) => this.#lexicon.keyOf(alias)) ?? []),
		]);
		return names
			.map((candidate) => this.#byNode.get(`${local.type} ${candidate}`))
			.find((entity) => entity !== undefined);
	}

	/** The id that a name gets that isn't any of the corpus's entities yet. */
	idOfUnknown(local: LocalEntity): EntityId {
		const id = local.decided ?? (slug(local.name) || 'name');
		return local.decided === undefined && this.#byId.has(id)
			? freeId(`${id}-${local.type.toLowerCase()}`, this.#byId)
			: id;
	}

	/** An id may have changed since it was written down: a slug of one of the forms. Undefined where several entities have such a form. */
	#byForm(id: EntityId): IndexedEntity | undefined {
		const named = (this.#byFormSlug ??= indexFormSlugs(this.#computed)).get(id) ?? [];
		const [entity, ...others] = new Set(named.map(mergedEntity));
		return others.length === 0 ? entity : undefined;
	}
}

function mergedEntity(entity: IndexedEntity): IndexedEntity {
	let at = entity;
	while (at.mergedInto) {
		at = at.mergedInto;
	}
	return at;
}

function indexFormSlugs(entities: readonly IndexedEntity[]): ReadonlyMap<string, readonly IndexedEntity[]> {
	const bySlug = new Map<string, IndexedEntity[]>();
	for (const entity of entities) {
		for (const id of new Set(entity.nodes.flatMap((node) => node.forms.keys().map(slug)))) {
			const known = bySlug.get(id);
			if (known) {
				known.push(entity);
			} else {
				bySlug.set(id, [entity]);
			}
		}
	}
	return bySlug;
}

function decide(
	decision: EntityDecision,
	find: (id: EntityId) => IndexedEntity | undefined,
	byId: Map<EntityId, IndexedEntity>,
	living: Set<IndexedEntity>,
): void {
	if (decision.kind === 'not-a-name') {
		return;
	}
	const entity = find(decision.entity);
	if (!entity) {
		return;
	}
	switch (decision.kind) {
		case 'rename':
			entity.name = decision.name;
			break;
		case 'retype':
			entity.type = decision.type;
			break;
		case 'link':
			entity.uri = decision.uri;
			break;
		case 'merge': {
			const into = find(decision.into) ?? newEntity(decision.into, entity.name, entity.type);
			if (into === entity) {
				break;
			}
			into.nodes.push(...entity.nodes);
			entity.why.forEach((why) => into.why.add(why));
			entity.splitForms.forEach((target, form) => into.splitForms.set(form, target));
			into.uri ??= entity.uri;
			into.why.add(`${entity.name} = ${into.name}: ${by(decision)}`);
			for (const [id, known] of byId) {
				if (known === entity) {
					byId.set(id, into);
				}
			}
			byId.set(decision.entity, into);
			byId.set(decision.into, into);
			entity.mergedInto = into;
			living.delete(entity);
			living.add(into);
			break;
		}
		case 'split': {
			const into = find(decision.into) ?? newEntity(decision.into, decision.form, entity.type);
			const folded = foldName(decision.form);
			if (into === entity) {
				break;
			}
			entity.splitForms.set(folded, into);
			into.splitFrom.push({ entity, folded });
			byId.set(decision.into, into);
			living.add(into);
			break;
		}
	}
}

function by(decision: EntityDecision): string {
	return decision.creator === undefined ? 'merged by hand' : `merged by ${decision.creator}`;
}

function newEntity(id: EntityId, name: string, type: EntityType): IndexedEntity {
	return {
		id,
		name,
		type,
		uri: undefined,
		nodes: [],
		why: new Set(),
		splitForms: new Map(),
		splitFrom: [],
		mergedInto: undefined,
	};
}

function entityOf({ type, nodes, why }: Cluster, lexicon: LinkLexicon): IndexedEntity {
	return { ...newEntity('', canonicalName(type, nodes, lexicon), type), nodes: [...nodes], why };
}

/**
 * The slug of the name; where entities share it, a person keeps it, then a place, an organisation and the rest, and the
 * others get their type or a number behind it.
 */
function giveIds(entities: readonly IndexedEntity[]): void {
	const bySlug = new Map<string, IndexedEntity[]>();
	for (const entity of entities) {
		const id = slug(entity.name) || 'name';
		bySlug.set(id, [...(bySlug.get(id) ?? []), entity]);
	}
	const taken = new Set(bySlug.keys());
	for (const [id, group] of bySlug) {
		group.sort((a, b) => ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type) || (a.name < b.name ? -1 : 1));
		group.forEach((entity, i) => {
			entity.id =
				i === 0 ? id : freeId(group[i - 1]!.type === entity.type ? id : `${id}-${entity.type.toLowerCase()}`, taken);
			taken.add(entity.id);
		});
	}
}

function freeId(id: string, taken: { has(id: string): boolean }): string {
	if (!taken.has(id)) {
		return id;
	}
	let number = 2;
	while (taken.has(`${id}-${number}`)) {
		number++;
	}
	return `${id}-${number}`;
}
