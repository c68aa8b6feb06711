import { ENTITY_TYPES, type EntityType } from '../core/model';
import { reason } from '../core/reason';
import { asString, compareText, type JsonObject, provenance, readCreator, type RecordFormat } from './jsonLines';
import type { EntityDecision } from './model';

/** What a person decides on an entity, without who, when and the line it is kept in. */
export type EntityChange =
	| { readonly kind: 'rename'; readonly entity: string; readonly name: string }
	| { readonly kind: 'merge'; readonly entity: string; readonly into: string }
	| { readonly kind: 'split'; readonly entity: string; readonly form: string; readonly into: string }
	| { readonly kind: 'retype'; readonly entity: string; readonly type: EntityType }
	| { readonly kind: 'link'; readonly entity: string; readonly uri: string }
	| { readonly kind: 'not-a-name'; readonly form: string };

/** `.corpus/entities.jsonl`: `{ "id", "kind", "entity", … , "creator", "created" }` a line. */
export const ENTITY_FORMAT: RecordFormat<EntityDecision> = {
	read(value) {
		const id = asString(value.id);
		if (!id) {
			return { problem: reason('A decision without an id; the line is kept as it is, and not used') };
		}
		const change = readChange(value);
		if (!change) {
			return {
				problem: reason(
					'A decision of no known kind, or one that lacks a member; the line is kept as it is, and not used',
				),
			};
		}
		return {
			record: { id, ...change, creator: readCreator(value.creator), created: asString(value.created), source: value },
		};
	},
	compare: (a, b) => compareText(subjectOf(a), subjectOf(b)) || compareText(a.id, b.id),
};

export function createEntityDecision(
	id: string,
	change: EntityChange,
	creator: string | undefined,
	created: string,
): EntityDecision {
	return { id, ...change, creator, created, source: { id, ...change, ...provenance(creator, created) } };
}

/** The entity that is decided on; the form, where it is said to be no name. */
export function subjectOf(change: EntityChange): string {
	return change.kind === 'not-a-name' ? change.form : change.entity;
}

/** A later decision takes the place of an earlier one with the same key. */
export function decisionKey(change: EntityChange): string {
	return JSON.stringify([change.kind, subjectOf(change), change.kind === 'split' ? change.form : '']);
}

function readChange(value: JsonObject): EntityChange | undefined {
	const entity = asString(value.entity);
	const form = asString(value.form);
	const into = asString(value.into);
	const name = asString(value.name);
	const uri = asString(value.uri);
	const type = ENTITY_TYPES.find((one) => one === value.type);
	switch (value.kind) {
		case 'rename':
			return entity && name ? { kind: 'rename', entity, name } : undefined;
		case 'merge':
			return entity && into ? { kind: 'merge', entity, into } : undefined;
		case 'split':
			return entity && form && into ? { kind: 'split', entity, form, into } : undefined;
		case 'retype':
			return entity && type ? { kind: 'retype', entity, type } : undefined;
		case 'link':
			return entity && uri ? { kind: 'link', entity, uri } : undefined;
		case 'not-a-name':
			return form ? { kind: 'not-a-name', form } : undefined;
		default:
			return undefined;
	}
}
