/**
 * W3C Web Annotations as JSON-LD (Web Annotation Data Model, 2017), which is what the corpus keeps: a file with an array for each
 * document. Positions are code points, as the model says; Recogito and others that count as JavaScript does have a variant.
 */
import { withPlaces, placesOf } from '../annotations/annotationChanges';
import {
	ANNOTATION_FORMAT,
	createAnnotation,
	createComment,
	createDocumentDate,
	createDocumentLabel,
	createRelation,
	DOCUMENT_DATE,
	type NewRecord,
} from '../annotations/annotationFile';
import { CodePointIndex } from '../annotations/codePointIndex';
import { describeSpan, type PassageDescription } from '../annotations/describeSpan';
import { asList, asString, isObject, type JsonObject } from '../annotations/jsonLines';
import type { StoredAnnotation } from '../annotations/model';
import { readSuggestion } from '../annotations/proposals';
import { formatReason } from '../core/reason';
import type { Span } from '../core/model';
import type { ExchangeDocument, ExchangeRecord } from './exchange';
import { FileNames } from './fileNames';
import { type Exporter, filesWith, type Format, type Importer, type ImportOptions } from './format';
import { DETAILS, OVERLAPS } from './holds';
import { saidOf } from './fromStore';
import type { Imported, ImportedDocument, ImportedPart } from './imported';
import { jsonObjectsOf } from './jsonValues';

const CODE_POINTS = 'code-points';
const UTF_16 = 'utf-16';

export const webAnnotations: Format = {
	id: 'w3c',
	title: 'W3C Web Annotation',
	summary: 'JSON-LD, an array of annotations for each document: loses none of them',
	extensions: ['.jsonld', '.json', '.jsonl'],
	variants: [
		{ id: CODE_POINTS, summary: 'positions in code points, as the model says' },
		{ id: UTF_16, summary: 'positions in UTF-16 code units, as Recogito and other programs in JavaScript read them' },
	],
	exporter: ({ variant }) => writer(variant === UTF_16),
	importer: (options) => reader(options),
};

function writer(isUtf16: boolean): Exporter {
	const names = new FileNames();
	return {
		holds: new Set([
			...OVERLAPS,
			...DETAILS,
			...([
				'orphan',
				'discontinuous',
				'relation',
				'relation-end',
				'document-label',
				'comment',
				'suggestion',
				'history',
			] as const),
		]),
		document(document, sink) {
			const lines = [...webAnnotationsOf(document, isUtf16)].map((one) =>
				JSON.stringify(isUtf16 ? withTargets(one) : one),
			);
			sink.write(`${names.stemOf(document.path)}.jsonld`, `[${lines.map((line) => `\n${line}`).join(',')}\n]\n`);
			return [];
		},
	};
}

/** Recogito takes several targets for the parts of one annotation, and knows no `Composite`. */
function withTargets(annotation: JsonObject): JsonObject {
	const { target } = annotation;
	return isObject(target) && target.type === 'Composite' ? { ...annotation, target: target.items } : annotation;
}

/** Several targets are parts of one annotation. */
function withComposite(annotation: JsonObject): JsonObject {
	const { target } = annotation;
	return Array.isArray(target) && target.length > 1
		? { ...annotation, target: { type: 'Composite', items: target as unknown[] } }
		: annotation;
}

function* webAnnotationsOf(document: ExchangeDocument, isUtf16: boolean): Generator<JsonObject> {
	const { path, text, annotations, relations, labels, comments, orphans } = document;
	const index = new CodePointIndex(text);
	const describe = (span: Span): PassageDescription => ({ ...describeSpan(text, index, span), ...(isUtf16 && span) });
	for (const one of annotations) {
		const places = one.parts.map(({ start, end }) => describe({ start, end }));
		const { label, entity, value } = one;
		const said = { ...(entity !== undefined && { entity }), ...(value !== undefined && { value }) };
		yield written(one, places, () =>
			createAnnotation({
				...recordOf(one, path),
				label,
				...said,
				...places[0]!,
				...(places.length > 1 && { parts: places }),
			}),
		);
	}
	for (const one of labels) {
		const { label, value } = one;
		yield written(one, [], () =>
			label === DOCUMENT_DATE
				? createDocumentDate({ ...recordOf(one, path), value: value ?? '' })
				: createDocumentLabel({ ...recordOf(one, path), label, ...(value !== undefined && { value }) }),
		);
	}
	for (const one of relations) {
		const { label, from, to } = one;
		yield written(one, [], () => createRelation({ ...recordOf(one, path), label, relation: { from, to } }));
	}
	for (const one of comments) {
		const { note, on, answers, parts } = one;
		const places = (parts ?? []).map(describe);
		const about = on !== undefined ? { on } : answers !== undefined ? { answers } : {};
		yield written(one, places, () =>
			createComment({ ...recordOf(one, path), note, ...(places[0] ? { place: places[0] } : { comment: about }) }),
		);
	}
	yield* orphans.map(({ source }) => source);
}

function recordOf({ id, note, attributes, creator, created }: ExchangeRecord, path: string): NewRecord {
	return {
		id,
		path,
		created: created ?? '',
		...(note !== undefined && { note }),
		...(attributes && { attributes }),
		...(creator !== undefined && { creator }),
	};
}

/** As the corpus keeps it, where it stands now; else made anew. */
function written(one: ExchangeRecord, places: readonly PassageDescription[], make: () => StoredAnnotation): JsonObject {
	const kept = one.kept && ANNOTATION_FORMAT.read(one.kept);
	if (kept && 'record' in kept) {
		return places.length > 0 ? withPlaces(kept.record, places).source : kept.record.source;
	}
	const { created, ...source } = make().source;
	const { model, score } = one.suggestion ?? {};
	return {
		...source,
		...(created !== '' && { created }),
		...(one.suggestion && { creator: { type: 'Software', ...(model !== undefined && { name: model }) } }),
		...(score !== undefined && { score }),
		...(one.modified !== undefined && { modified: one.modified }),
	};
}

type Draft = {
	-readonly [K in 'annotations' | 'relations' | 'labels' | 'comments']-?: NonNullable<ImportedDocument[K]>[number][];
};

function reader(options: ImportOptions): Importer {
	const unit = options.variant === UTF_16 ? 'utf-16' : 'code-points';
	return async function* (source) {
		for (const file of filesWith(source, webAnnotations.extensions)) {
			let name: string | undefined;
			let draft: Draft | undefined;
			let begun = file.path;
			for await (const { place, value } of jsonObjectsOf(file, options)) {
				for (const annotation of annotationsIn(value)) {
					const own = sourceOf(annotation);
					if (draft && own !== undefined && name !== undefined && own !== name) {
						yield { place: begun, unit, ...draft, name };
						draft = undefined;
					}
					if (!draft) {
						draft = { annotations: [], relations: [], labels: [], comments: [] };
						begun = place;
						name = own;
					}
					name ??= own;
					take(annotation, draft, place, options);
				}
			}
			if (draft) {
				yield { place: begun, unit, ...draft, name: name ?? file.path };
			}
		}
	};
}

/** One annotation, or those of a page or a collection of them. */
function annotationsIn(value: JsonObject): readonly JsonObject[] {
	const inside = [value.items, value['@graph'], isObject(value.first) ? value.first.items : undefined].find(
		Array.isArray,
	);
	return value.target === undefined && inside ? (inside as readonly unknown[]).filter(isObject) : [value];
}

/** The name of the document that the annotation is on. */
function sourceOf({ target }: JsonObject): string | undefined {
	const [first] = asList(target);
	if (!isObject(first)) {
		return undefined;
	}
	if (Array.isArray(first.items)) {
		return sourceOf({ target: first.items });
	}
	const source = isObject(first.source) ? first.source.id : (first.source ?? first.id);
	const name = asString(source);
	return name?.includes('://') ? decoded(name.replace(/^[^:]+:\/\/[^/]*\/|[?#].*$/gu, '')) : name;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function take(written: JsonObject, draft: Draft, place: string, { complain }: ImportOptions): void {
	const annotation = withComposite(written);
	// One without an id gets one later.
	const read = ANNOTATION_FORMAT.read({ ...annotation, id: asString(annotation.id) ?? 'none' });
	if (!read || !('record' in read)) {
		complain(place, read ? formatReason(read.problem) : 'no annotation with a label; it is left out');
		return;
	}
	const { record } = read;
	const { label, entity, value, relation, comment, note } = record;
	const said = importedRecord(annotation, record);
	const parts = record.whole ? [] : placesOf(record).map(importedPart);
	if (comment) {
		draft.comments.push({ ...said, ...comment, note: note ?? '', ...(parts.length > 0 && { parts }) });
	} else if (relation) {
		draft.relations.push({ ...said, label, ...relation });
	} else if (record.whole) {
		draft.labels.push({ ...said, label, ...(value !== undefined && { value }) });
	} else {
		draft.annotations.push({
			...said,
			label,
			parts,
			...(entity !== undefined && { entity }),
			...(value !== undefined && { value }),
		});
	}
}

function importedRecord(annotation: JsonObject, record: StoredAnnotation): Imported<ExchangeRecord> {
	const id = asString(annotation.id);
	return { ...(id !== undefined && { id }), ...saidOf(record, readSuggestion(annotation)), kept: annotation };
}

function importedPart({ start, end, exact, prefix, suffix }: PassageDescription): ImportedPart {
	return {
		...(start >= 0 && { start, end }),
		...(exact !== '' && { quote: exact }),
		...(prefix !== '' && { prefix }),
		...(suffix !== '' && { suffix }),
	};
}
