import { TIME_TYPES } from '../core/model';
import { reason } from '../core/reason';
import { readIsoDate } from '../core/times/isoDate';
import { typesOfValue } from '../core/times/timexValue';
import type { PassageDescription } from './describeSpan';
import {
	asList,
	asString,
	compareText,
	isObject,
	type JsonObject,
	provenance,
	readCreator,
	type RecordFormat,
} from './jsonLines';
import type { StoredAnnotation } from './model';

/** The label of the annotation that gives a document its date; it is about the document as a whole. */
export const DOCUMENT_DATE = 'document-date';

/**
 * `.corpus/annotations/<path>.jsonl`: W3C Web Annotations. Of others' annotations, those that classify or tag a passage
 * are ours to show, whatever order and shape their members have; comments, links and notes on whole documents are kept.
 * A document's date is a note on the whole of it that we read.
 */
export const ANNOTATION_FORMAT: RecordFormat<StoredAnnotation> = {
	read(value) {
		const id = asString(value.id);
		if (!id) {
			return { problem: reason('An annotation without an id; the line is kept as it is, and not used') };
		}
		const label = readLabel(value);
		if (label === undefined) {
			return undefined;
		}
		const known = {
			id,
			label,
			creator: readCreator(value.creator),
			created: asString(value.created),
			source: value,
		};
		if (label === DOCUMENT_DATE) {
			const date = descriptionsOf(value).find((one) => readIsoDate(one) === one);
			return date !== undefined
				? { record: { ...known, ...WHOLE_DOCUMENT, value: date } }
				: { problem: reason('A document date that is no ISO 8601 date; the line is kept as it is, and not used') };
		}
		const target = asList(value.target).find((one) => readSelectors(one) !== undefined);
		const place = readSelectors(target);
		if (!place) {
			return asList(value.target).some((one) => isObject(one) && one.selector !== undefined)
				? { problem: reason('No position and no quote that could be read; the line is kept as it is, and not used') }
				: undefined;
		}
		return {
			record: {
				...known,
				entity: readEntity(value),
				...(isTimeLabel(label) ? { value: descriptionsOf(value).find(isTimeValue) } : {}),
				...place,
			},
		};
	},
	compare: (a, b) => a.start - b.start || a.end - b.end || compareText(a.id, b.id),
};

export interface NewAnnotation extends PassageDescription {
	readonly id: string;
	readonly label: string;
	readonly entity?: string;
	/** Of a time. */
	readonly value?: string;
	readonly creator?: string;
	readonly created: string;
	/** The document's path in the corpus. */
	readonly path: string;
}

/** A new annotation in the form of the contract. */
export function createAnnotation(made: NewAnnotation): StoredAnnotation {
	const { id, label, entity, value, creator, created, start, end, exact, prefix, suffix } = made;
	const source: JsonObject = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'Annotation',
		motivation: 'classifying',
		...provenance(creator, created),
		body: [
			{ type: 'TextualBody', purpose: 'classifying', value: label },
			...(entity ? [entityBody(entity)] : []),
			...(value !== undefined ? [valueBody(value)] : []),
		],
		target: {
			source: made.path,
			selector: [
				{ type: 'TextPositionSelector', start, end },
				{ type: 'TextQuoteSelector', exact, prefix, suffix },
			],
		},
	};
	const known = { id, label, entity, creator, created, start, end, exact, prefix, suffix, source };
	return value === undefined ? known : { ...known, value };
}

/** The annotation that gives a document its date, ISO 8601 of any precision. */
export function createDocumentDate(
	made: Pick<NewAnnotation, 'id' | 'creator' | 'created' | 'path'> & { readonly value: string },
): StoredAnnotation {
	const { id, value, creator, created, path } = made;
	const source: JsonObject = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'Annotation',
		motivation: 'describing',
		...provenance(creator, created),
		body: [{ type: 'TextualBody', purpose: 'classifying', value: DOCUMENT_DATE }, valueBody(value)],
		target: { source: path },
	};
	return { id, label: DOCUMENT_DATE, ...WHOLE_DOCUMENT, value, creator, created, source };
}

const WHOLE_DOCUMENT = { whole: true, start: -1, end: -1, exact: '', prefix: '', suffix: '' } as const;

/** The annotation at another place, or with another quote; all else that its line says stays. */
export function withPlace(annotation: StoredAnnotation, place: PassageDescription): StoredAnnotation {
	const { start, end, exact, prefix, suffix } = place;
	const targets = asList(annotation.source.target);
	const chosen = targets.findIndex((one) => readSelectors(one) !== undefined);
	const moved = targets.map((target, i) =>
		i === chosen && isObject(target) ? { ...target, selector: moveSelectors(target.selector, place) } : target,
	);
	const target: unknown = Array.isArray(annotation.source.target) ? moved : moved[0];
	return { ...annotation, start, end, exact, prefix, suffix, source: { ...annotation.source, target } };
}

/** The annotation with another entity, or with none. */
export function withEntity(annotation: StoredAnnotation, entity: string | undefined): StoredAnnotation {
	const others = asList(annotation.source.body).filter((body) => entityOfBody(body) === undefined);
	return {
		...annotation,
		entity,
		source: { ...annotation.source, body: [...others, ...(entity ? [entityBody(entity)] : [])] },
	};
}

/** The annotation with another value. What else is said of its passage stays. */
export function withValue(annotation: StoredAnnotation, value: string): StoredAnnotation {
	const others = asList(annotation.source.body).filter((body) => !isTimeValue(descriptionIn(body)));
	return { ...annotation, value, source: { ...annotation.source, body: [...others, valueBody(value)] } };
}

function valueBody(value: string): JsonObject {
	return { type: 'TextualBody', purpose: 'describing', value };
}

/** What bodies describe: a value, or anything that other tools' users wrote. */
function descriptionsOf(annotation: JsonObject): readonly string[] {
	return asList(annotation.body).flatMap((body) => descriptionIn(body) ?? []);
}

function descriptionIn(body: unknown): string | undefined {
	return isObject(body) && asList(body.purpose).includes('describing') ? asString(body.value)?.trim() : undefined;
}

function isTimeValue(text: string | undefined): boolean {
	return text !== undefined && typesOfValue(text).length > 0;
}

function isTimeLabel(label: string): boolean {
	return (TIME_TYPES as readonly string[]).includes(label);
}

function entityBody(entity: string): JsonObject {
	return { type: 'TextualBody', purpose: 'identifying', value: entity };
}

/** The text of the body that classifies, else of one that tags. A body without a purpose has the annotation's motivation. */
function readLabel(value: JsonObject): string | undefined {
	const bodies = asList(value.body).filter(isObject);
	const labelFor = (purpose: string): string | undefined => {
		const body = bodies.find((one) => asList(one.purpose ?? value.motivation).includes(purpose) && asString(one.value));
		return asString(body?.value);
	};
	return labelFor('classifying') ?? labelFor('tagging');
}

function readEntity(value: JsonObject): string | undefined {
	for (const body of asList(value.body)) {
		const entity = entityOfBody(body);
		if (entity !== undefined) {
			return entity;
		}
	}
	return undefined;
}

/** An entity's id; the address of a thing in a knowledge base is none, and stays a body like others. */
function entityOfBody(body: unknown): string | undefined {
	if (!isObject(body) || !asList(body.purpose).includes('identifying')) {
		return undefined;
	}
	const entity = asString(body.value) ?? asString(body.source);
	return entity && !entity.includes('://') ? entity : undefined;
}

/** Undefined where there is neither a position nor a quote. */
function readSelectors(target: unknown): PassageDescription | undefined {
	const selectors = isObject(target) ? asList(target.selector).filter(isObject) : [];
	const position = selectors.find((one) => isPosition(one));
	const quote = selectors.find((one) => isQuote(one));
	if (!position && !quote) {
		return undefined;
	}
	return {
		start: position ? Number(position.start) : -1,
		end: position ? Number(position.end) : -1,
		exact: asString(quote?.exact) ?? '',
		prefix: asString(quote?.prefix) ?? '',
		suffix: asString(quote?.suffix) ?? '',
	};
}

function moveSelectors(
	selector: unknown,
	{ start, end, exact, prefix, suffix }: PassageDescription,
): readonly unknown[] {
	let positioned = false;
	let quoted = false;
	const moved = asList(selector).map((one) => {
		if (isObject(one) && !positioned && isPosition(one)) {
			positioned = true;
			return { ...one, start, end };
		}
		if (isObject(one) && !quoted && isQuote(one)) {
			quoted = true;
			return { ...one, exact, prefix, suffix };
		}
		return one;
	});
	return [
		...(positioned ? [] : [{ type: 'TextPositionSelector', start, end }]),
		...moved,
		...(quoted ? [] : [{ type: 'TextQuoteSelector', exact, prefix, suffix }]),
	];
}

function isPosition(selector: JsonObject): boolean {
	const { type, start, end } = selector;
	return (
		asList(type).includes('TextPositionSelector') &&
		Number.isSafeInteger(start) &&
		Number.isSafeInteger(end) &&
		Number(start) >= 0 &&
		Number(end) >= Number(start)
	);
}

function isQuote(selector: JsonObject): boolean {
	return (
		asList(selector.type).includes('TextQuoteSelector') && typeof selector.exact === 'string' && selector.exact !== ''
	);
}
