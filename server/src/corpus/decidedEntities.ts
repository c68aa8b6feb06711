import type { EntityDecision, MeantEntity } from '../annotations/model';
import { compareText } from '../core/compareText';
import type { EntityType } from '../core/model';
import { foldName, slug } from '../core/text/normalize';
import { canonicalName } from './canonicalName';
import { ownId } from './entityIds';
import type { EntitySet } from './entitySet';
import { type EditableEntity, editableCopy, editableEntity, type IndexedEntity } from './indexedEntity';
import { findMeant, keptIds, type Meaning, namesakesOfType } from './keptIds';
import type { LinkLexicon } from './linkLexicon';
import type { EntityId } from './model';
import type { NamedCount, NameNode } from './nameNode';
import type { TaggedId } from './taggedIds';

/** Other names by which an entity is known again, at most: its commonest ones are the last to go. */
const OTHER_NAMES = 3;

/** The entities that were found, for people's decisions to be laid over. */
export interface FoundEntities {
	readonly all: EntitySet;
	find(id: EntityId): IndexedEntity | undefined;
	/** Those whose names have this slug. */
	called(slug: string): readonly IndexedEntity[];
	/** Those that have a form with this slug. */
	withFormSlug(slug: string): readonly IndexedEntity[];
	/** The one that documents call so. */
	named(type: EntityType, name: string): IndexedEntity | undefined;
}

/** What people's decisions make of the entities that were found, which stay as they are: what changes is copied. */
export class DecidedEntities {
	readonly #found: FoundEntities;
	readonly #lexicon: LinkLexicon;
	/** What became of entities that were found. */
	readonly #copies = new Map<IndexedEntity, EditableEntity>();
	/** What the copies were made of. */
	readonly #originals = new Map<IndexedEntity, IndexedEntity>();
	/** Entities that exist by a decision alone. */
	readonly #made = new Set<EditableEntity>();
	/** All of both. */
	readonly #editables = new Map<IndexedEntity, EditableEntity>();
	/** Ids that decisions gave, or spoke of. */
	readonly #byId = new Map<EntityId, IndexedEntity>();
	readonly #byDecidedKey = new Map<string, IndexedEntity>();

	/**
	 * @param decided names whose mentions a person gave to an entity
	 * @param decisions in the order in which they were made
	 * @param tagged what the ids meant that people gave to mentions, in that order, too
	 */
	constructor(
		found: FoundEntities,
		decided: Iterable<NameNode>,
		decisions: readonly EntityDecision[],
		tagged: readonly TaggedId[],
		lexicon: LinkLexicon,
	) {
		this.#found = found;
		this.#lexicon = lexicon;
		this.#keepIds(meanings(decisions, tagged));
		const accepted = new Map([...tagged].reverse().map(({ id, meant }) => [id, meant.name]));
		for (const node of [...decided].sort(compareDecided)) {
			const id = node.decided!;
			const name = canonicalName(node.type, [node], lexicon);
			// An id made of the very name isn't one that has changed: `loc` for a `Lộc` who isn't the `Trần Văn Lộc` called so elsewhere.
			const known = slug(name) === id ? this.#known(id) : this.find(id);
			const entity = this.#editable(known ?? this.#make(id, accepted.get(id) ?? name, node.type));
			entity.nodes.push(node);
			this.#byId.set(id, entity);
			this.#byDecidedKey.set(node.key, entity);
		}
		const waiting = decisions.filter((decision) => !this.#decide(decision));
		// A name for an entity that a later decision makes; files that were merged may have them in any order.
		waiting.forEach((decision) => this.#decide(decision));
	}

	/** But those that lie as they were stored, on which nobody decided. */
	get all(): readonly IndexedEntity[] {
		const found = [...this.#found.all.made]
			.map((entity) => this.#copies.get(entity) ?? entity)
			// All that is called so may have been given to another entity.
			.filter(({ nodes, splitFrom }) => splitFrom.length > 0 || nodes.some(({ documents }) => documents.size > 0));
		return [...found, ...this.#made].filter(({ mergedInto }) => mergedInto === undefined);
	}

	/** By its id, an id that was merged into it, or the slug of one of its forms. */
	find(id: EntityId): IndexedEntity | undefined {
		const known = this.#known(id);
		if (known) {
			return known;
		}
		// An id may have changed since it was written down. Several entities that it may mean are none.
		const namesakes = namesakesOfType(this.#found, id);
		const meant = namesakes.length > 0 ? namesakes : this.#found.withFormSlug(slug(id));
		const [entity, ...others] = new Set(meant.map((one) => this.current(one)));
		return others.length === 0 ? entity : undefined;
	}

	/** That a decision is on, or with `into` the one that it names as the other; undefined where no text has it. */
	meant(decision: EntityDecision, which: 'entity' | 'into' = 'entity'): IndexedEntity | undefined {
		if (decision.kind === 'not-a-name') {
			return undefined;
		}
		const id = 'into' in decision ? decision[which] : decision.entity;
		const meant = decision.meant?.[id];
		if (!meant) {
			return this.find(id);
		}
		const found = findMeant(this.#found, id, meant);
		return found ? this.current(found) : this.#goneFrom(id);
	}

	/** The entity of an id before it became part of another one. */
	unmerged(id: EntityId): IndexedEntity | undefined {
		const known = this.#byId.get(id) ?? this.#found.find(id);
		return known && (this.#copies.get(known) ?? known);
	}

	/** What the analysis has under the id; undefined for an entity that decisions alone made. */
	foundAs(id: EntityId): MeantEntity | undefined {
		const entity = this.find(id);
		const found = entity && (this.#originals.get(entity) ?? entity);
		if (!found || this.#made.has(found as EditableEntity)) {
			return undefined;
		}
		const { name, type } = found;
		const others = new Set(
			this.#found.called(ownId(name)).flatMap((one) => (one === found || one.type === type ? [] : [one.type])),
		);
		const also = this.#otherNames(found);
		return {
			...{ name, type },
			...(others.size > 0 && { others: [...others].sort() }),
			...(also.length > 0 && { also }),
		};
	}

	/** What documents call it but its name, the commonest first. */
	#otherNames({ name, type, nodes }: IndexedEntity): readonly string[] {
		const keyOf = (one: string): string => this.#lexicon.spelling(one).key;
		return nodes
			.filter((node) => node.type === type && node.names.length > 0 && keyOf(node.names[0]![0]) !== keyOf(name))
			.map((node) => ({ uses: node.uses, called: commonest(node.names) }))
			.sort((a, b) => b.uses - a.uses || compareText(a.called, b.called))
			.slice(0, OTHER_NAMES)
			.map(({ called }) => called);
	}

	/** What nothing in the texts is any more may have become part of another entity, or live on by people's tags. */
	#goneFrom(id: EntityId): IndexedEntity | undefined {
		const known = this.#byId.get(id);
		return known && this.current(known);
	}

	/** An entity keeps the id under which a person decided on it, and another one that has this by its name and type now gets its own. */
	#keepIds(meant: readonly Meaning[]): void {
		const { kept, displaced } = keptIds(this.#found, meant);
		for (const [id, entity] of kept) {
			const editable = this.#editable(entity);
			// Of several ids its own one stays, else the one that it had first.
			if (editable.id === entity.id && kept.get(entity.id) !== entity) {
				editable.id = id;
			}
			this.#byId.set(id, editable);
		}
		for (const [id, entity] of displaced) {
			const editable = this.#editable(entity);
			editable.id = id;
			this.#byId.set(id, editable);
		}
	}

	#known(id: EntityId): IndexedEntity | undefined {
		const known = this.#byId.get(id) ?? this.#found.find(id);
		return known && this.current(known);
	}

	has(id: EntityId): boolean {
		return this.#byId.has(id) || this.#found.find(id) !== undefined;
	}

	ofNode(node: NameNode): IndexedEntity | undefined {
		const entity = this.#byDecidedKey.get(node.key) ?? node.entity;
		return entity && this.current(entity);
	}

	/** What decisions made of an entity. */
	current(entity: IndexedEntity): IndexedEntity {
		let at = this.#copies.get(entity) ?? entity;
		while (at.mergedInto) {
			at = at.mergedInto;
		}
		return at;
	}

	#make(id: EntityId, name: string, type: EntityType): EditableEntity {
		const entity = editableEntity(id, name, type);
		this.#made.add(entity);
		this.#editables.set(entity, entity);
		return entity;
	}

	/** @param entity as {@link find} gives it */
	#editable(entity: IndexedEntity): EditableEntity {
		let editable = this.#editables.get(entity);
		if (!editable) {
			editable = editableCopy(entity);
			this.#copies.set(entity, editable);
			this.#originals.set(editable, entity);
			this.#editables.set(editable, editable);
		}
		return editable;
	}

	/** False where the entity isn't known. */
	#decide(decision: EntityDecision): boolean {
		if (decision.kind === 'not-a-name') {
			return true;
		}
		const found = this.meant(decision);
		if (!found) {
			return false;
		}
		const entity = this.#editable(found);
		switch (decision.kind) {
			case 'rename':
				entity.name = decision.name;
				break;
			case 'retype':
				entity.type = decision.type;
				entity.typeDecided = true;
				break;
			case 'link':
				entity.uri = decision.uri;
				break;
			case 'merge': {
				const into = this.#editable(
					this.meant(decision, 'into') ?? this.#make(decision.into, entity.name, entity.type),
				);
				if (into !== entity) {
					this.#merge(entity, into, by(decision));
					this.#callAlso(decision.entity, into);
					this.#callAlso(decision.into, into);
				}
				break;
			}
			case 'split': {
				const into = this.#editable(
					this.meant(decision, 'into') ?? this.#make(decision.into, decision.form, entity.type),
				);
				const folded = foldName(decision.form);
				if (into !== entity) {
					// A form goes with the type that its entity was given.
					into.typeDecided ||= entity.typeDecided && this.#made.has(into);
					entity.splitForms.set(folded, into);
					into.splitFrom.push({ entity, folded });
					this.#callAlso(decision.into, into);
				}
				break;
			}
		}
		return true;
	}

	/** An id by which a decision spoke of the entity means it from now on, unless it is another one's. */
	#callAlso(id: EntityId, entity: IndexedEntity): void {
		if (!this.#known(id)) {
			this.#byId.set(id, entity);
		}
	}

	#merge(entity: EditableEntity, into: EditableEntity, why: string): void {
		into.nodes.push(...entity.nodes);
		entity.why.forEach((reason) => into.why.add(reason));
		entity.splitForms.forEach((target, form) => into.splitForms.set(form, target));
		for (const { entity: source, folded } of entity.splitFrom) {
			// What was given to the one goes to the other, and comes home where it was taken from that.
			const giver = this.#editable(this.current(source));
			if (giver === into) {
				into.splitForms.delete(folded);
			} else {
				giver.splitForms.set(folded, into);
				into.splitFrom.push({ entity: source, folded });
			}
		}
		into.uri ??= entity.uri;
		// One that exists by a decision alone has its type from a tag, which speaks for its own passage.
		into.typeDecided ||= !this.#made.has(into);
		into.why.add(`${entity.name} = ${into.name}: ${why}`);
		entity.mergedInto = into;
	}
}

/** What ids meant, the earliest first. */
function meanings(decisions: readonly EntityDecision[], tagged: readonly TaggedId[]): readonly Meaning[] {
	const all = decisions.flatMap(({ meant = {}, created = '' }) =>
		Object.entries(meant).map(([id, one]) => ({ id, meant: one, created })),
	);
	return tagged.length === 0 ? all : [...all, ...tagged].sort((a, b) => compareText(a.created, b.created));
}

function commonest(names: readonly NamedCount[]): string {
	return [...names].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]![0];
}

/** By id; of the names with one id the one in most documents first, which says the type. */
function compareDecided(a: NameNode, b: NameNode): number {
	return a.decided === b.decided
		? b.documents.size - a.documents.size || (a.key < b.key ? -1 : 1)
		: a.decided! < b.decided!
			? -1
			: 1;
}

function by(decision: EntityDecision): string {
	return decision.creator === undefined ? 'merged by hand' : `merged by ${decision.creator}`;
}
