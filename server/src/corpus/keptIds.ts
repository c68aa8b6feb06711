/** Which entity an id means that a person decided on: ids are made of names and types, which texts and tags may change. */
import type { MeantEntity } from '../annotations/model';
import { slug } from '../core/text/normalize';
import type { FoundEntities } from './decidedEntities';
import { ownId } from './entityIds';
import type { IndexedEntity } from './indexedEntity';
import type { EntityId } from './model';

/**
 * The entity that was meant: by its name and type, wherever the id went. Where no entity of the name has the type any more, the only
 * one that wasn't another one then. Undefined where that can't be told.
 */
export function findMeant(found: FoundEntities, id: EntityId, meant: MeantEntity): IndexedEntity | undefined {
	const natural = found.find(id);
	if (natural && isMeant(natural, meant)) {
		return natural;
	}
	const named = found.named(meant.type, meant.name);
	if (named) {
		return named;
	}
	const called = found.called(ownId(meant.name));
	const isOfType = ({ type }: Pick<IndexedEntity, 'type'>): boolean => type === meant.type;
	if (called.some(isOfType)) {
		const ofType = called.filter(isOfType);
		const exact = ofType.filter((one) => isMeant(one, meant));
		return only(exact) ?? (natural && ofType.includes(natural) ? natural : only(ofType));
	}
	// By another form now, which is looked for in all names, or of another type.
	const withForm = [...new Set(found.withFormSlug(slug(meant.name)))];
	const rest = withForm.some(isOfType) ? withForm.filter(isOfType) : [...new Set([...called, ...withForm])];
	const likely = rest.filter((one) => isOfType(one) || !meant.others?.includes(one.type));
	return likely.length > 0 ? only(likely) : firstNamed(found, meant);
}

/** By what else documents called it, where its name stands in none any more. */
function firstNamed(found: FoundEntities, { type, also = [] }: MeantEntity): IndexedEntity | undefined {
	for (const name of also) {
		const entity = found.named(type, name);
		if (entity) {
			return entity;
		}
	}
	return undefined;
}

/** For an id that ends in a type: the entities of that type whose name has the rest for its slug. */
export function namesakesOfType(found: FoundEntities, id: EntityId): readonly IndexedEntity[] {
	const [, own, type] = /^(.+)-(per|loc|org|misc)$/u.exec(id) ?? [];
	return own === undefined ? [] : found.called(own).filter((one) => one.type.toLowerCase() === type);
}

/** What an id stood for when it was written down. */
export interface Meaning {
	readonly id: EntityId;
	readonly meant: MeantEntity;
}

/**
 * The entities that keep an id by which decisions mean them; and those that have one of these ids by their names alone, by the ids that
 * they get instead. Of two decisions that mean different entities by one id the earlier has it.
 *
 * @param meanings in the order in which they were written
 */
export function keptIds(
	found: FoundEntities,
	meanings: readonly Meaning[],
): { readonly kept: ReadonlyMap<EntityId, IndexedEntity>; readonly displaced: ReadonlyMap<EntityId, IndexedEntity> } {
	const kept = new Map<EntityId, IndexedEntity>();
	for (const { id, meant } of meanings) {
		const entity = kept.has(id) ? undefined : findMeant(found, id, meant);
		if (entity) {
			kept.set(id, entity);
		}
	}
	const keepers = new Set(kept.values());
	const displaced = new Map<EntityId, IndexedEntity>();
	for (const [id, keeper] of kept) {
		const natural = found.find(id);
		if (natural && natural !== keeper && !keepers.has(natural)) {
			const isFree = (other: EntityId): boolean => !kept.has(other) && !displaced.has(other) && !found.find(other);
			displaced.set(freeId(natural, isFree), natural);
		}
	}
	return { kept, displaced };
}

function freeId({ name, type }: IndexedEntity, isFree: (id: EntityId) => boolean): EntityId {
	const typed = `${ownId(name)}-${type.toLowerCase()}`;
	let id = typed;
	for (let number = 2; !isFree(id); number++) {
		id = `${typed}-${number}`;
	}
	return id;
}

function isMeant({ name, type }: IndexedEntity, meant: MeantEntity): boolean {
	return type === meant.type && name === meant.name;
}

function only<T>(some: readonly T[]): T | undefined {
	return some.length === 1 ? some[0] : undefined;
}
