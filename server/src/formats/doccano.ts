/**
 * doccano's JSON Lines (https://doccano.github.io/doccano/tutorial/#import-a-dataset, `backend/data_import`): an object a
 * document, offsets in code points. Members that doccano doesn't know become metadata of the document: there its path is.
 */
import { CodePointIndex } from '../annotations/codePointIndex';
import { asString, isObject, type JsonObject } from '../annotations/jsonLines';
import { type ExchangeDocument, type ExchangeLabel, extentOfParts } from './exchange';
import type { Exporter, Format, Importer, ImportOptions, Source, SourceFile } from './format';
import type { Imported, ImportedAnnotation, ImportedDocument } from './imported';
import { jsonObjectsOf } from './jsonValues';
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
	return async function* (source) {
		const labels = new LabelNumbers(await labelNames(source), options);
		const files = { ...source, files: source.files.filter((file) => !isLabelFile(file)) };
		const read = (place: string, value: JsonObject): ImportedDocument | undefined =>
			readObject(place, value, labels, options);
		yield* documentsOf(files, doccano.extensions, options, read, jsonObjectsOf);
	};
}

/** The labels of a project as doccano exports them: `[{"id": 1, "text": "PER", …}]`. */
function isLabelFile({ path }: SourceFile): boolean {
	return /(?:^|\/)(?:label_config|labels?)\.json$/iu.test(path);
}

async function labelNames(source: Source): Promise<ReadonlyMap<number, string>> {
	const names = new Map<number, string>();
	for (const file of source.files.filter(isLabelFile)) {
		for await (const { value } of jsonObjectsOf(file, { complain: () => undefined })) {
			const name = asString(value.text) ?? asString(value.name);
			if (typeof value.id === 'number' && name !== undefined) {
				names.set(value.id, name);
			}
		}
	}
	return names;
}

/** Of older exports labels are numbers of the project's list of them. */
class LabelNumbers {
	readonly #told = new Set<number>();

	constructor(
		readonly names: ReadonlyMap<number, string>,
		readonly options: Pick<ImportOptions, 'complain'>,
	) {}

	nameOf(number: number, place: string): string {
		const name = this.names.get(number);
		if (name === undefined && !this.#told.has(number)) {
			this.#told.add(number);
			this.options.complain(
				place,
				`label ${number} has no name here: put the project's label_config.json into the folder that is imported; until then it is called “${number}”`,
			);
		}
		return name ?? String(number);
	}
}

function readObject(
	place: string,
	value: JsonObject,
	numbers: LabelNumbers,
	{ complain }: ImportOptions,
): ImportedDocument | undefined {
	const text = asString(value.text) ?? asString(value.data);
	if (text === undefined) {
		complain(place, 'no text in "text"; the document is left out');
		return undefined;
	}
	const annotations: ImportedAnnotation[] = [];
	const labels: Imported<ExchangeLabel>[] = [];
	const spans = [value.label, value.labels, value.entities, value.annotations].find(Array.isArray) ?? [];
	for (const span of [...(spans as readonly unknown[]), ...(Array.isArray(value.cats) ? value.cats : [])]) {
		const read = readSpan(span, (number) => numbers.nameOf(number, place));
		// Classes of texts are words, or labels without a place.
		const label = typeof span === 'string' ? span : read?.parts.length === 0 ? read.label : undefined;
		if (label !== undefined) {
			labels.push({ label });
		} else if (read) {
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
	return { place, text, unit: 'code-points', annotations, relations, labels, ...(name !== undefined && { name }) };
}

function nameInMeta(meta: unknown): string | undefined {
	return isObject(meta) ? (asString(meta.path) ?? asString(meta.filename)) : undefined;
}

function readSpan(span: unknown, nameOf: (label: number) => string): ImportedAnnotation | undefined {
	const [start, end, given, id, user] = Array.isArray(span)
		? (span as readonly unknown[])
		: isObject(span)
			? [span.start_offset, span.end_offset, span.label, span.id, span.user]
			: [];
	const label = typeof given === 'number' ? nameOf(given) : asString(given);
	const isOnPassage = typeof start === 'number' && typeof end === 'number';
	const isOnText = isObject(span) && start === undefined && end === undefined;
	return label !== undefined && (isOnPassage || isOnText)
		? {
				label,
				parts: isOnPassage ? [{ start, end }] : [],
				...(id !== undefined && { id: String(id) }),
				...(typeof user === 'number' && { creator: `user ${user}` }),
			}
		: undefined;
}
