/**
 * UIMA's CAS as JSON (apache/uima-uimaj-io-jsoncas, `SPECIFICATION.adoc`, 0.4.0), a file for each document. Members are named as
 * all readers have them, `begin` and `end`, where the draft writes `^begin` and `^end`; both are read.
 */
import { isObject, type JsonObject } from '../annotations/jsonLines';
import { CAS_TYPES, type CasType, casOf, type FeatureRange, type FeatureStructure, SOFA, VIEW } from './casModel';
import { documentOfCas } from './casReading';
import { FileNames } from './fileNames';
import { type Exporter, type Format, FormatError, type SourceFile } from './format';
import { DETAILS, OVERLAPS } from './holds';
import type { ImportedDocument } from './imported';
import type { LossKind } from './losses';
import { textOf } from './sourceText';

/** What our types keep, in JSON and in XMI. */
export const CAS_HOLDS: ReadonlySet<LossKind> = new Set<LossKind>([
	...OVERLAPS,
	...DETAILS,
	'discontinuous',
	'relation',
	'document-label',
	'comment',
	'suggestion',
]);

export const uimaJson: Format = {
	id: 'uima-json',
	title: 'UIMA CAS JSON',
	summary: 'UIMA CAS JSON 0.4 for INCEpTION, cassis and Java; a file for each document, offsets in UTF-16',
	extensions: ['.json'],
	exporter: () => exportJson(),
	importer: ({ complain }) =>
		async function* (source) {
			for (const file of source.files) {
				yield await readCas(file, complain);
			}
		},
};

function exportJson(): Exporter {
	const files = new FileNames();
	const types = Object.fromEntries(CAS_TYPES.map((type) => [type.name, typeAsJson(type)]));
	return {
		holds: CAS_HOLDS,
		document(document, sink) {
			const structures = casOf(document);
			const sofa = {
				'%ID': SOFA,
				'%TYPE': 'uima.cas.Sofa',
				sofaNum: 1,
				sofaID: VIEW,
				mimeType: 'text/plain',
				sofaString: document.text,
			};
			const arrays = new ArrayIds(structures);
			const cas = {
				'%TYPES': types,
				'%FEATURE_STRUCTURES': [sofa, ...structures.flatMap((one) => structureAsJson(one, arrays))],
				'%VIEWS': { [VIEW]: { '%SOFA': SOFA, '%MEMBERS': structures.map(({ id }) => id) } },
			};
			sink.write(`${files.stemOf(document.path)}.json`, `${JSON.stringify(cas)}\n`);
			return [];
		},
	};
}

const RANGES: Readonly<Record<FeatureRange, string>> = {
	string: 'uima.cas.String',
	double: 'uima.cas.Double',
	list: 'uima.cas.TOP[]',
	span: 'corpus.Span',
	comment: 'corpus.Comment',
	any: 'uima.cas.TOP',
};

function typeAsJson({ name, parent, features }: CasType): JsonObject {
	const entries = Object.entries(features).map(([feature, range]) => [
		feature,
		{ '%NAME': feature, '%RANGE': RANGES[range] },
	]);
	return { '%NAME': name, '%SUPER_TYPE': parent, ...(Object.fromEntries(entries) as JsonObject) };
}

/** Arrays are structures of their own, with ids behind all others. */
class ArrayIds {
	#last: number;

	constructor(structures: readonly FeatureStructure[]) {
		this.#last = structures.reduce((last, { id }) => Math.max(last, id), SOFA);
	}

	next(): number {
		return ++this.#last;
	}
}

function structureAsJson(one: FeatureStructure, arrays: ArrayIds): readonly JsonObject[] {
	const lists = Object.entries(one.lists).map(([feature, elements]) => ({ feature, elements, id: arrays.next() }));
	const isAnnotation = one.values.begin !== undefined;
	return [
		...lists.map(({ id, elements }) => ({ '%ID': id, '%TYPE': 'uima.cas.FSArray', '%ELEMENTS': elements })),
		{
			'%ID': one.id,
			'%TYPE': one.type,
			...(isAnnotation && { '@sofa': SOFA }),
			...one.values,
			...Object.fromEntries(Object.entries(one.references).map(([feature, id]) => [`@${feature}`, id])),
			...Object.fromEntries(lists.map(({ feature, id }) => [`@${feature}`, id])),
		},
	];
}

type Complain = Parameters<NonNullable<Format['importer']>>[0]['complain'];

async function readCas(file: SourceFile, complain: Complain): Promise<ImportedDocument> {
	const name = file.path.replace(/\.[^./]*$/u, '');
	const cas = await jsonOf(file);
	const raw = cas['%FEATURE_STRUCTURES'];
	const objects: readonly unknown[] = Array.isArray(raw)
		? raw
		: isObject(raw)
			? Object.entries(raw).map(([id, one]) => ({ '%ID': Number(id), ...(one as JsonObject) }))
			: [];
	if (!isObject(raw) && !Array.isArray(raw)) {
		throw new FormatError(file.path, 'no UIMA CAS: it has no "%FEATURE_STRUCTURES". Is it another JSON format?');
	}
	const sofas = objects.filter((one): one is JsonObject => isObject(one) && one['%TYPE'] === 'uima.cas.Sofa');
	const sofa = sofas.find((one) => typeof one.sofaString === 'string');
	if (!sofa) {
		complain(file.path, 'no text in it ("sofaString"); its annotations are looked for by their offsets alone');
	}
	const arrays = new Map<number, readonly number[]>();
	for (const one of objects) {
		if (isObject(one) && Array.isArray(one['%ELEMENTS'])) {
			arrays.set(
				Number(one['%ID']),
				one['%ELEMENTS'].filter((id): id is number => typeof id === 'number'),
			);
		}
	}
	const structures: FeatureStructure[] = [];
	objects.forEach((one, i) => {
		if (!isObject(one) || typeof one['%ID'] !== 'number' || typeof one['%TYPE'] !== 'string') {
			complain(`${file.path}: %FEATURE_STRUCTURES[${i}]`, 'it has no "%ID" or no "%TYPE"; it is left out');
			return;
		}
		const read = structureOf(one, one['%ID'], one['%TYPE'], arrays);
		// Of a text in several views the first one is read.
		if (
			one['%TYPE'] !== 'uima.cas.Sofa' &&
			(read.references.sofa === undefined || read.references.sofa === sofa?.['%ID'])
		) {
			structures.push(read);
		}
	});
	return documentOfCas(file.path, name, sofa?.sofaString as string | undefined, structures);
}

async function jsonOf(file: SourceFile): Promise<JsonObject> {
	let value: unknown;
	try {
		value = JSON.parse(await textOf(file));
	} catch (error) {
		if (error instanceof FormatError) {
			throw error;
		}
		throw new FormatError(file.path, `not JSON: ${error instanceof Error ? error.message : String(error)}`);
	}
	if (!isObject(value)) {
		throw new FormatError(file.path, 'no UIMA CAS: a JSON object with "%FEATURE_STRUCTURES" is expected');
	}
	return value;
}

function structureOf(
	object: JsonObject,
	id: number,
	type: string,
	arrays: ReadonlyMap<number, readonly number[]>,
): FeatureStructure {
	const values: Record<string, string | number> = {};
	const references: Record<string, number> = {};
	const lists: Record<string, readonly number[]> = {};
	for (const [key, value] of Object.entries(object)) {
		const [mark, feature] = /^([%@^#]?)(.*)$/su.exec(key)!.slice(1) as [string, string];
		if (mark === '@' && typeof value === 'number') {
			const elements = arrays.get(value);
			if (elements) {
				lists[feature] = elements;
			} else {
				references[feature] = value;
			}
		} else if (mark !== '%' && mark !== '@' && (typeof value === 'string' || typeof value === 'number')) {
			values[feature] = value;
		} else if (mark === '' && typeof value === 'boolean') {
			values[feature] = String(value);
		}
	}
	return { id, type, values, references, lists };
}
