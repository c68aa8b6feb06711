/**
 * doccano's JSON Lines (https://doccano.github.io/doccano/tutorial/#import-a-dataset, `backend/data_import`): an object a
 * document, offsets in code points. Members that doccano doesn't know become metadata of the document: there its path is.
 */
import { CodePointIndex } from '../annotations/codePointIndex';
import { asString, isObject, type JsonObject } from '../annotations/jsonLines';
import { type ExchangeDocument, extentOfParts } from './exchange';
import { type Exporter, type Format, type Importer, type ImportOptions } from './format';
import type { ImportedAnnotation, ImportedDocument } from './imported';
import type { LossKind } from './losses';
import { documentsOf } from './sourceLines';

export const doccano: Format = {
	id: 'doccano',
	title: 'doccano',
	summary: 'JSON lines for doccano: {"text", "label": [[start, end, label]]}, offsets in code points',
	extensions: ['.jsonl', '.json'],
	variants: [
		{ id: 'spans', summary: 'sequence labelling: passages alone' },
		{ id: 'relations', summary: 'with relations: {"entities", "relations"}' },
	],
	exporter: ({ variant }) => (variant === 'relations' ? withRelations() : spansAlone()),
	importer: (options) => readDoccano(options),
};

const FILE = 'doccano.jsonl';
const PASSAGES: readonly LossKind[] = ['nested', 'crossing', 'same-place'];

function spansAlone(): Exporter {
	return {
		holds: new Set(PASSAGES),
		document({ path, text, annotations }, sink) {
			const index = new CodePointIndex(text);
			const label = annotations.map((one) => {
				const { start, end } = extentOfParts(one.parts);
				return [index.pointsBefore(start), index.pointsBefore(end), one.label];
			});
			sink.append(FILE, `${JSON.stringify({ text, label, path })}\n`);
			return [];
		},
	};
}

function withRelations(): Exporter {
	// doccano wants numbers, unique in the file.
	let lastId = 0;
	return {
		holds: new Set([...PASSAGES, 'relation']),
		document(document, sink) {
			const ids = new Map(document.annotations.map(({ id }) => [id, ++lastId]));
			sink.append(FILE, `${JSON.stringify(objectWithRelations(document, ids, () => ++lastId))}\n`);
			return [];
		},
	};
}

function objectWithRelations(
	{ path, text, annotations, relations }: ExchangeDocument,
	ids: ReadonlyMap<string, number>,
	newId: () => number,
): JsonObject {
	const index = new CodePointIndex(text);
	return {
		text,
		entities: annotations.map(({ id, label, parts }) => {
			const { start, end } = extentOfParts(parts);
			return {
				id: ids.get(id),
				label,
				start_offset: index.pointsBefore(start),
				end_offset: index.pointsBefore(end),
			};
		}),
		relations: relations.map(({ label, from, to }) => ({
			id: newId(),
			from_id: ids.get(from),
			to_id: ids.get(to),
			type: label,
		})),
		path,
	};
}

function readDoccano(options: ImportOptions): Importer {
	return (source) => documentsOf(source, doccano.extensions, options, readObject);
}

function readObject(place: string, value: JsonObject, { complain }: ImportOptions): ImportedDocument | undefined {
	const text = asString(value.text) ?? asString(value.data);
	if (text === undefined) {
		complain(place, 'no text in "text"; the document is left out');
		return undefined;
	}
	const annotations: ImportedAnnotation[] = [];
	const spans = [value.label, value.labels, value.entities].find(Array.isArray) ?? [];
	for (const span of spans as readonly unknown[]) {
		const read = readSpan(span);
		if (read) {
			annotations.push(read);
		} else {
			complain(place, `no passage with a start, an end and a label: ${JSON.stringify(span)}; it is left out`);
		}
	}
	const relations = (Array.isArray(value.relations) ? value.relations : []).filter(isObject).flatMap((one) => {
		const [label, from, to] = [asString(one.type), one.from_id, one.to_id];
		return label === undefined ? [] : [{ label, from: String(from), to: String(to) }];
	});
	const name = asString(value.path) ?? asString(value.filename) ?? nameInMeta(value.meta);
	return { place, text, unit: 'code-points', annotations, relations, ...(name !== undefined && { name }) };
}

function nameInMeta(meta: unknown): string | undefined {
	return isObject(meta) ? (asString(meta.path) ?? asString(meta.filename)) : undefined;
}

function readSpan(span: unknown): ImportedAnnotation | undefined {
	const [start, end, label, id] = Array.isArray(span)
		? (span as readonly unknown[])
		: isObject(span)
			? [span.start_offset, span.end_offset, span.label, span.id]
			: [];
	return typeof start === 'number' && typeof end === 'number' && typeof label === 'string'
		? { label, parts: [{ start, end }], ...(id !== undefined && { id: String(id) }) }
		: undefined;
}
