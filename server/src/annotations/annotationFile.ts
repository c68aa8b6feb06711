import { reason } from '../core/reason';
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

/**
 * `.corpus/annotations/<path>.jsonl`: W3C Web Annotations. Of others' annotations, those that classify or tag a passage
 * are ours to show, whatever order and shape their members have; comments, links and notes on whole documents are kept.
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
		const target = asList(value.target).find((one) => readSelectors(one) !== undefined);
		const place = readSelectors(target);
		if (!place) {
			return asList(value.target).some((one) => isObject(one) && one.selector !== undefined)
				? { problem: reason('No position and no quote that could be read; the line is kept as it is, and not used') }
				: undefined;
		}
		return {
			record: {
				id,
				label,
				entity: readEntity(value),
				creator: readCreator(value.creator),
				created: asString(value.created),
				...place,
				source: value,
			},
		};
	},
	compare: (a, b) => a.start - b.start || a.end - b.end || compareText(a.id, b.id),
};

export interface NewAnnotation extends PassageDescription {
	readonly id: string;
	readonly label: string;
	readonly entity?: string;
	readonly creator?: string;
	readonly created: string;
	/** The document's path in the corpus. */
	readonly path: string;
}

/** A new annotation in the form of the contract. */
export function createAnnotation(made: NewAnnotation): StoredAnnotation {
	const { id, label, entity, creator, created, start, end, exact, prefix, suffix } = made;
	const source: JsonObject = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'Annotation',
		motivation: 'classifying',
		...provenance(creator, created),
		body: [{ type: 'TextualBody', purpose: 'classifying', value: label }, ...(entity ? [entityBody(entity)] : [])],
		target: {
			source: made.path,
			selector: [
				{ type: 'TextPositionSelector', start, end },
				{ type: 'TextQuoteSelector', exact, prefix, suffix },
			],
		},
	};
	return { id, label, entity, creator, created, start, end, exact, prefix, suffix, source };
}

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
