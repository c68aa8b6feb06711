import { compareText } from '../core/compareText';
import { isTimeType } from '../core/model';
import { reason } from '../core/reason';
import { readIsoDate } from '../core/times/isoDate';
import {
	attributeBody,
	entityBody,
	isTimeValue,
	labelBody,
	noteBody,
	readAttributes,
	readDescriptions,
	readEntity,
	readHistory,
	readLabel,
	readNote,
	valueBody,
} from './annotationBodies';
import {
	extentOf,
	hasSelector,
	isOnWholeDocument,
	newTarget,
	readPlaces,
	readRelation,
	relationTarget,
} from './annotationTargets';
import { readComment } from './commentBodies';
import type { PassageDescription } from './describeSpan';
import { asString, type JsonObject, provenance, readCreator, type RecordFormat } from './jsonLines';
import {
	type AnnotationAttribute,
	type AnnotationRelation,
	COMMENT,
	type CommentPlace,
	type StoredAnnotation,
} from './model';

/** The label of the annotation that gives a document its date; it is about the document as a whole. */
export const DOCUMENT_DATE = 'document-date';

/**
 * `.corpus/annotations/<path>.jsonl`: W3C Web Annotations. Of others' annotations, those that classify or tag a passage or
 * the document are ours to show, comments with the answers to them, and links that are classified, whatever order and shape
 * their members have; other links are kept. A document's date is a note on the whole of it that we read.
 */
export const ANNOTATION_FORMAT: RecordFormat<StoredAnnotation> = {
	read(value) {
		const id = asString(value.id);
		if (!id) {
			return { problem: reason('An annotation without an id; the line is kept as it is, and not used') };
		}
		const label = readLabel(value);
		const known = {
			...{ id, label: label ?? COMMENT, source: value },
			...{ creator: readCreator(value.creator), created: asString(value.created) },
		};
		if (label === undefined) {
			return readCommentRecord(known);
		}
		if (label === DOCUMENT_DATE) {
			const date = readDescriptions(value).find((one) => readIsoDate(one) === one);
			return date !== undefined
				? { record: { ...known, ...ON_NO_PASSAGE, value: date, ...readMore(value) } }
				: { problem: reason('A document date that is no ISO 8601 date; the line is kept as it is, and not used') };
		}
		const relation = readRelation(value);
		if (relation !== undefined) {
			return relation !== 'unreadable'
				? { record: { ...known, ...ON_NO_PASSAGE, relation, ...readMore(value) } }
				: { problem: reason('A relation without its two ends; the line is kept as it is, and not used') };
		}
		const places = readPlaces(value);
		if (places.length > 0) {
			const time = isTimeType(label) ? { value: readDescriptions(value).find(isTimeValue) } : {};
			return { record: { ...known, ...readEntity(value), ...time, ...placed(places), ...readMore(value) } };
		}
		if (hasSelector(value)) {
			return {
				problem: reason('No position and no quote that could be read; the line is kept as it is, and not used'),
			};
		}
		if (!isOnWholeDocument(value)) {
			return undefined;
		}
		const [said] = readDescriptions(value);
		return {
			record: { ...known, ...ON_NO_PASSAGE, ...(said !== undefined && { value: said }), ...readMore(value) },
		};
	},
	compare: (a, b) => a.start - b.start || a.end - b.end || compareText(a.id, b.id),
};

function readCommentRecord(
	known: Pick<StoredAnnotation, 'id' | 'label' | 'creator' | 'created' | 'source'>,
): ReturnType<RecordFormat<StoredAnnotation>['read']> {
	const { source } = known;
	const read = readComment(source);
	if (read === undefined) {
		return undefined;
	}
	if (read === 'unreadable') {
		return {
			problem: reason("An answer that doesn't say to which comment; the line is kept as it is, and not used"),
		};
	}
	const { comment, text } = read;
	const places = (comment.on ?? comment.answers) ? [] : readPlaces(source);
	if (places.length === 0 && hasSelector(source)) {
		return {
			problem: reason('No position and no quote that could be read; the line is kept as it is, and not used'),
		};
	}
	const where = places.length > 0 ? placed(places) : ON_NO_PASSAGE;
	return { record: { ...known, ...where, ...readMore(source), comment, note: text } };
}

/** Who made a record, and what every kind of annotation may say besides. */
export interface NewRecord {
	readonly id: string;
	readonly creator?: string;
	readonly created: string;
	/** The document's path in the corpus. */
	readonly path: string;
	readonly note?: string;
	readonly attributes?: readonly AnnotationAttribute[];
}

export interface NewAnnotation extends NewRecord, PassageDescription {
	readonly label: string;
	readonly entity?: string;
	/** Of a time. */
	readonly value?: string;
	/** Two or more passages in the order of the text, in place of the one. */
	readonly parts?: readonly PassageDescription[];
}

/** A new annotation in the form of the contract. */
export function createAnnotation(made: NewAnnotation): StoredAnnotation {
	const { id, label, entity, value, creator, created, start, end, exact, prefix, suffix } = made;
	const places = made.parts ?? [{ start, end, exact, prefix, suffix }];
	const source = newSource(made, 'classifying', newTarget(made.path, places), [
		labelBody(label),
		...(entity ? [entityBody(entity)] : []),
		...(value !== undefined ? [valueBody(value)] : []),
	]);
	const known = { id, label, entity, creator, created, ...placed(places), source, ...saidBesides(made) };
	return value === undefined ? known : { ...known, value };
}

/** The annotation that gives a document its date, ISO 8601 of any precision. */
export function createDocumentDate(made: NewRecord & { readonly value: string }): StoredAnnotation {
	const { id, value, creator, created } = made;
	const bodies = [labelBody(DOCUMENT_DATE), valueBody(value)];
	const source = newSource(made, 'describing', { source: made.path }, bodies);
	return { id, label: DOCUMENT_DATE, ...ON_NO_PASSAGE, value, creator, created, source };
}

/** A label on a document as a whole, with what is said of it where the label wants that: `source` is `press release`. */
export function createDocumentLabel(
	made: NewRecord & { readonly label: string; readonly value?: string },
): StoredAnnotation {
	const { id, label, value, creator, created } = made;
	const bodies = [labelBody(label), ...(value !== undefined ? [valueBody(value)] : [])];
	const source = newSource(made, 'classifying', { source: made.path }, bodies);
	const known = { id, label, creator, created, ...ON_NO_PASSAGE, source, ...saidBesides(made) };
	return value === undefined ? known : { ...known, value };
}

/** A relation, in the file of the document in which it begins. */
export function createRelation(
	made: NewRecord & { readonly label: string; readonly relation: AnnotationRelation },
): StoredAnnotation {
	const { id, label, relation, creator, created } = made;
	const source = newSource(made, 'linking', relationTarget(relation), [labelBody(label)]);
	return { id, label, creator, created, ...ON_NO_PASSAGE, relation, source, ...saidBesides(made) };
}

/** A comment on a passage or on an annotation, or an answer to one. */
export function createComment(
	made: NewRecord & { readonly note: string } & (
			{ readonly place: PassageDescription } | { readonly comment: CommentPlace }
		),
): StoredAnnotation {
	const { id, creator, created, note, path } = made;
	const comment = 'comment' in made ? made.comment : {};
	const target = 'place' in made ? newTarget(path, [made.place]) : (comment.on ?? comment.answers);
	const motivation = comment.answers === undefined ? 'commenting' : 'replying';
	const source = newSource(made, motivation, target, []);
	const where = 'place' in made ? made.place : ON_NO_PASSAGE;
	return { id, label: COMMENT, creator, created, ...where, note, comment, source };
}

function newSource(
	{ id, creator, created, note, attributes = [] }: NewRecord,
	motivation: string,
	target: unknown,
	bodies: readonly JsonObject[],
): JsonObject {
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'Annotation',
		motivation,
		...provenance(creator, created),
		body: [...bodies, ...attributes.map(attributeBody), ...(note ? [noteBody(note)] : [])],
		target,
	};
}

function saidBesides({ note, attributes }: NewRecord): Pick<StoredAnnotation, 'note' | 'attributes'> {
	return { ...(note && { note }), ...(attributes?.length && { attributes }) };
}

/** What every kind of annotation may say besides; only members that it has. */
function readMore(value: JsonObject): Pick<StoredAnnotation, 'note' | 'attributes' | 'modified' | 'history'> {
	const note = readNote(value);
	const attributes = readAttributes(value);
	const modified = asString(value.modified);
	const history = readHistory(value);
	return {
		...(note !== undefined && { note }),
		...(attributes && { attributes }),
		...(modified !== undefined && { modified }),
		...(history && { history }),
	};
}

const ON_NO_PASSAGE = { whole: true, start: -1, end: -1, exact: '', prefix: '', suffix: '' } as const;

/** The members that say where an annotation is. */
export function placed(places: readonly PassageDescription[]): PassageDescription & Pick<StoredAnnotation, 'parts'> {
	return places.length === 1 ? places[0]! : { ...extentOf(places), parts: places };
}
