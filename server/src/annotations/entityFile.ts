import { compareText } from '../core/compareText';
import { ENTITY_TYPES, type EntityType } from '../core/model';
import { isAbsoluteUri } from '../core/knowledgeUri';
import { reason, type Reason } from '../core/reason';
import { asString, isObject, type JsonObject, provenance, readCreator, type RecordFormat } from './jsonLines';
import { readMeantEntity } from './meantEntity';
import type { EntityDecision, MeantEntity } from './model';

/** What a person decides on an entity, without who, when and the line it is kept in. */
export type EntityChange =
	| { readonly kind: 'rename'; readonly entity: string; readonly name: string; readonly form?: string }
	| { readonly kind: 'merge'; readonly entity: string; readonly into: string }
	| { readonly kind: 'split'; readonly entity: string; readonly form: string; readonly into: string }
	| { readonly kind: 'retype'; readonly entity: string; readonly type: EntityType }
	| { readonly kind: 'link'; readonly entity: string; readonly uri: string }
	| { readonly kind: 'not-a-name'; readonly form: string };

/**
 * `.corpus/entities.jsonl`: `{ "id", "kind", "entity", … , "meant", "creator", "created" }` a line. People write such lines by hand,
 * too, so that each mistake is told by its own name; a remark of theirs goes into `note`.
 */
export const ENTITY_FORMAT: RecordFormat<EntityDecision> = {
	read(value) {
		const id = asString(value.id);
		if (!id) {
			return { problem: reason('A decision without an id; the line is kept as it is, and not used') };
		}
		const kind = asString(value.kind) as EntityChange['kind'];
		const members = Object.hasOwn(MEMBERS, kind) ? MEMBERS[kind] : undefined;
		if (!members) {
			return {
				problem: reason(
					'"kind" must be one of {0}; the line is kept as it is, and not used',
					Object.keys(MEMBERS).join(', '),
				),
			};
		}
		const change = readChange(value, kind, members);
		if ('text' in change) {
			return { problem: change };
		}
		const known = [...members, ...(OPTIONAL_MEMBERS[kind] ?? []), ...COMMON_MEMBERS];
		const unknown = Object.keys(value).find((member) => !known.includes(member));
		const meant = readMeant(value.meant);
		const provenance = { creator: readCreator(value.creator), created: asString(value.created) };
		return {
			record: { id, ...change, ...(meant && { meant }), ...provenance, source: value },
			...(value.meant !== undefined && !meant && { problem: MEANT_PROBLEM }),
			...(unknown !== undefined && {
				problem: reason(
					'"{0}" means nothing in a decision of the kind {1}; the rest of the line is used',
					unknown,
					kind,
				),
			}),
		};
	},
	compare: (a, b) => compareText(subjectOf(a), subjectOf(b)) || compareText(a.id, b.id),
};

/** What a decision of each kind says, every member a string. */
const MEMBERS: Readonly<Record<EntityChange['kind'], readonly string[]>> = {
	rename: ['entity', 'name'],
	merge: ['entity', 'into'],
	split: ['entity', 'form', 'into'],
	retype: ['entity', 'type'],
	link: ['entity', 'uri'],
	'not-a-name': ['form'],
};
const OPTIONAL_MEMBERS: Readonly<Partial<Record<EntityChange['kind'], readonly string[]>>> = { rename: ['form'] };
const COMMON_MEMBERS: readonly string[] = ['id', 'kind', 'meant', 'creator', 'created', 'note'];
const MEANT_PROBLEM = reason('"meant" must give a name and a type to each id in it; the rest of the line is used');

/** @param found what the analysis has under an id; undefined for an entity that people made */
export function createEntityDecision(
	id: string,
	change: EntityChange,
	creator: string | undefined,
	created: string,
	found: (entity: string) => MeantEntity | undefined = () => undefined,
): EntityDecision {
	const meant = idsIn(change).flatMap((entity) => {
		const entry = found(entity);
		return entry ? [[entity, entry] as const] : [];
	});
	const said = { id, ...change, ...(meant.length > 0 && { meant: Object.fromEntries(meant) }) };
	return { ...said, creator, created, source: { ...said, ...provenance(creator, created) } };
}

/** The ids that it names. */
function idsIn(change: EntityChange): readonly string[] {
	return change.kind === 'not-a-name' ? [] : 'into' in change ? [change.entity, change.into] : [change.entity];
}

/** The entity that is decided on; the form, where it is said to be no name. */
function subjectOf(change: EntityChange): string {
	return change.kind === 'not-a-name' ? change.form : change.entity;
}

/** A later decision takes the place of an earlier one with the same key. */
export function decisionKey(change: EntityChange): string {
	return JSON.stringify([change.kind, subjectOf(change), change.kind === 'split' ? change.form : '']);
}

function readChange(value: JsonObject, kind: EntityChange['kind'], members: readonly string[]): EntityChange | Reason {
	const missing = members.find((member) => !asString(value[member])?.trim());
	if (missing !== undefined) {
		return reason(
			'A decision of the kind {0} needs "{1}", a text in quotation marks; the line is kept as it is, and not used',
			kind,
			missing,
		);
	}
	if (kind === 'retype' && !(ENTITY_TYPES as readonly unknown[]).includes(value.type)) {
		return reason('"type" must be one of {0}; the line is kept as it is, and not used', ENTITY_TYPES.join(', '));
	}
	if (kind === 'link' && !isAbsoluteUri(value.uri as string)) {
		return reason(
			'"uri" must be an address like http://www.wikidata.org/entity/Q1858; the line is kept as it is, and not used',
		);
	}
	if (value.into !== undefined && value.into === value.entity) {
		return reason('"entity" and "into" are the same; the line is kept as it is, and not used');
	}
	const optional = (OPTIONAL_MEMBERS[kind] ?? []).filter((member) => asString(value[member]) !== undefined);
	return {
		kind,
		...Object.fromEntries([...members, ...optional].map((member) => [member, value[member]])),
	} as EntityChange;
}

function readMeant(value: unknown): EntityDecision['meant'] {
	if (!isObject(value)) {
		return undefined;
	}
	const entries = Object.entries(value).map(
		([id, entry]) => [id, isObject(entry) ? readMeantEntity(entry) : undefined] as const,
	);
	return entries.every(([, entry]) => entry) ? (Object.fromEntries(entries) as EntityDecision['meant']) : undefined;
}
