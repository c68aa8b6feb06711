import { ENTITY_TYPES } from '../core/model';
import { slug } from '../core/text/normalize';
import type { EntitySet } from './entitySet';
import type { IndexedEntity } from './indexedEntity';
import type { EntityId } from './model';
import type { StoredEntities } from './storedEntities';

/**
 * Gives entities their ids: the slug of the name; where entities share it, a person keeps it, then a place, an
 * organisation and the rest, and the others get their type or a number behind it. The same entities have the same ids
 * however they came.
 */
export class EntityIds {
	readonly #byId = new Map<EntityId, IndexedEntity>();
	/** Entities by the slug of their name; most have it for themselves. */
	readonly #bySlug = new Map<string, IndexedEntity | readonly IndexedEntity[]>();

	readonly #all: EntitySet;
	#stored: StoredEntities | undefined;

	/** @param all those whose ids these are, or will be after an {@link update} */
	constructor(all: EntitySet) {
		this.#all = all;
	}

	/** Begins with these; what there was before is forgotten. */
	lay(stored: StoredEntities): void {
		this.#byId.clear();
		this.#bySlug.clear();
		this.#stored = stored;
	}

	/** A stored one was made, with its id. */
	made(entity: IndexedEntity): void {
		this.#byId.set(entity.id, entity);
		this.#share(ownId(entity.name), entity);
	}

	find(id: EntityId): IndexedEntity | undefined {
		const number = this.#byId.has(id) ? undefined : this.#stored?.numberOf(id);
		if (number !== undefined) {
			this.#all.make(number);
		}
		return this.#byId.get(id);
	}

	/**
	 * Finds out in steps which entities get other ids. What {@link find} answers stays as it is until the answer of this is called, which
	 * is to be at once: it gives the ids, and tells which entities stayed and have another one now.
	 */
	*update(
		gone: Iterable<IndexedEntity>,
		made: Iterable<IndexedEntity>,
	): Generator<void, () => readonly IndexedEntity[]> {
		const touched = new Set<string>();
		const before = new Map<string, boolean>();
		const touch = (entity: IndexedEntity): string => {
			const own = ownId(entity.name);
			touched.add(own);
			if (!before.has(own)) {
				before.set(own, this.#hasSlug(own));
			}
			return own;
		};
		for (const entity of gone) {
			const own = touch(entity);
			const rest = this.called(own).filter((other) => other !== entity);
			if (rest.length === 0) {
				this.#bySlug.delete(own);
			} else {
				this.#bySlug.set(own, rest.length === 1 ? rest[0]! : rest);
			}
			yield;
		}
		for (const entity of made) {
			const own = touch(entity);
			this.#share(own, entity);
			yield;
		}
		for (const [own, was] of before) {
			// Where a name's own slug came or went, a number or type behind a shorter one is free or taken now.
			if (was !== this.#hasSlug(own)) {
				const [, unnumbered] = /^(.*)-\d+$/u.exec(own) ?? [];
				const [, untyped] = /^(.*)-(?:per|loc|org|misc)$/u.exec(own) ?? [];
				[unnumbered, untyped].forEach((shorter) => shorter !== undefined && touched.add(shorter));
			}
			yield;
		}
		const given: (readonly [entity: IndexedEntity, id: EntityId])[] = [];
		for (const own of touched) {
			const group = [...this.called(own)].sort(compareEntities);
			const taken = new Set<EntityId>();
			group.forEach((entity, i) => {
				const id = i === 0 ? own : this.#freeId(own, entity, group[i - 1]!, taken);
				taken.add(id);
				given.push([entity, id]);
			});
			yield;
		}
		return () => this.#assign(gone, given);
	}

	#assign(
		gone: Iterable<IndexedEntity>,
		given: readonly (readonly [entity: IndexedEntity, id: EntityId])[],
	): readonly IndexedEntity[] {
		for (const entity of gone) {
			this.#byId.delete(entity.id);
		}
		for (const [entity] of given) {
			if (this.#byId.get(entity.id) === entity) {
				this.#byId.delete(entity.id);
			}
		}
		const changed: IndexedEntity[] = [];
		for (const [entity, id] of given) {
			if (entity.id !== id) {
				if (entity.id !== '') {
					changed.push(entity);
				}
				entity.id = id;
			}
			this.#byId.set(id, entity);
		}
		return changed;
	}

	/** An id made of `own` that isn't the slug of any name, so that nobody else can want it. */
	#freeId(own: string, entity: IndexedEntity, before: IndexedEntity, taken: ReadonlySet<EntityId>): EntityId {
		const typed = `${own}-${entity.type.toLowerCase()}`;
		if (before.type !== entity.type && !this.#hasSlug(typed)) {
			return typed;
		}
		let number = 2;
		while (taken.has(`${own}-${number}`) || this.#hasSlug(`${own}-${number}`)) {
			number++;
		}
		return `${own}-${number}`;
	}

	#share(own: string, entity: IndexedEntity): void {
		const others = this.called(own).filter((other) => other !== entity);
		this.#bySlug.set(own, others.length === 0 ? entity : [...others, entity]);
	}

	#hasSlug(own: string): boolean {
		return this.#bySlug.has(own) || (this.#stored?.withSlug(own) ?? []).some((number) => this.#all.isUnmade(number));
	}

	/** Those whose names have this slug. */
	called(own: string): readonly IndexedEntity[] {
		this.#stored?.withSlug(own).forEach((number) => this.#all.make(number));
		const known = this.#bySlug.get(own);
		return known === undefined
			? []
			: Array.isArray(known)
				? (known as readonly IndexedEntity[])
				: [known as IndexedEntity];
	}
}

/** The id of an entity that shares its name with no other. */
export function ownId(name: string): EntityId {
	return slug(name) || 'name';
}

function compareEntities(a: IndexedEntity, b: IndexedEntity): number {
	return (
		ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type) ||
		(a.name < b.name ? -1 : a.name > b.name ? 1 : a.nodes[0]!.key < b.nodes[0]!.key ? -1 : 1)
	);
}
