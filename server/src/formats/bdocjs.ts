/**
 * GATE's bdocjs (https://gatenlp.github.io/python-gatenlp/, `gatenlp/serialization/default.py`): a JSON object a document, with sets
 * of annotations and the unit of their offsets: `p` for code points, as Python counts, `j` for UTF-16, as Java does. What is
 * decided is in the set without a name, what programs propose in sets of theirs.
 */
import { CodePointIndex } from '../annotations/codePointIndex';
import { asString, isObject, type JsonObject } from '../annotations/jsonLines';
import type { AnnotationAttribute } from '../annotations/model';
import { type ExchangeAnnotation, type ExchangeDocument, extentOfParts } from './exchange';
import { FileNames } from './fileNames';
import { type Exporter, filesWith, type Format, type Importer, type ImportOptions } from './format';
import { DETAILS, OVERLAPS } from './holds';
import type { ImportedAnnotation, ImportedDocument } from './imported';
import { jsonObjectsOf } from './jsonValues';
import { lossOf } from './losses';
import { attributesIn, saidIn, saidOf } from './saidBesides';

const PYTHON = 'python';
const JAVA = 'java';

export const bdocjs: Format = {
	id: 'bdocjs',
	title: 'GATE bdocjs',
	summary: 'a JSON file for each document, for python-gatenlp and GATE',
	extensions: ['.bdocjs', '.json'],
	variants: [
		{ id: PYTHON, summary: 'offsets in code points (offset_type p)' },
		{ id: JAVA, summary: 'offsets in UTF-16 code units (offset_type j)' },
	],
	exporter: ({ variant }) => writer(variant === JAVA),
	importer: (options) => reader(options),
};

/** Sets of annotations that are proposed begin with this. */
const PROPOSED = 'suggestions';
/** Features that begin so have a meaning of ours. Others are attributes. */
const OURS = 'corpus.';
const OWN = ['id', 'entity', 'value', 'note', 'creator', 'created', 'modified', 'score'] as const;

function writer(isJava: boolean): Exporter {
	const names = new FileNames();
	return {
		holds: new Set([...OVERLAPS, ...DETAILS, 'suggestion']),
		document(document, sink) {
			sink.write(`${names.stemOf(document.path)}.bdocjs`, `${JSON.stringify(documentOf(document, isJava))}\n`);
			return document.annotations.flatMap((one) =>
				(one.attributes ?? [])
					.filter((attribute) => !featureAttributes(one).includes(attribute))
					.map(({ name }) => lossOf(document, one, 'attribute', name)),
			);
		},
	};
}

function documentOf({ path, text, annotations }: ExchangeDocument, isJava: boolean): JsonObject {
	const index = new CodePointIndex(text);
	const count = (offset: number): number => (isJava ? offset : index.pointsBefore(offset));
	const sets = new Map<string, JsonObject[]>([['', []]]);
	for (const one of annotations) {
		const { start, end } = extentOfParts(one.parts);
		const name = one.suggestion
			? [PROPOSED, ...(one.suggestion.model === undefined ? [] : [one.suggestion.model])].join(' ')
			: '';
		const set = sets.get(name) ?? [];
		sets.set(name, set);
		set.push({
			_type: 'Annotation',
			type: one.label,
			start: count(start),
			end: count(end),
			id: set.length,
			features: featuresOf(one),
		});
	}
	return {
		text,
		features: { path },
		offset_type: isJava ? 'j' : 'p',
		name: path,
		annotation_sets: Object.fromEntries(
			[...sets].map(([name, set]) => [name, { name, annotations: set, next_annid: set.length }]),
		),
	};
}

function featuresOf(one: ExchangeAnnotation): JsonObject {
	const { attributes: _, ...said } = saidOf(one);
	const score = one.suggestion?.score;
	const own = { id: one.id, ...said, ...(score !== undefined && { score }) };
	return {
		...Object.fromEntries(Object.entries(own).map(([name, value]) => [OURS + name, value])),
		...Object.fromEntries(featureAttributes(one).map(({ name, value }) => [name, value])),
	};
}

/** Those that can be features: none of our own names, and each name once. */
function featureAttributes({ attributes = [] }: ExchangeAnnotation): readonly AnnotationAttribute[] {
	return attributes.filter(
		({ name }, i) => !name.startsWith(OURS) && attributes.findIndex((other) => other.name === name) === i,
	);
}

function reader(options: ImportOptions): Importer {
	return async function* (source) {
		for (const file of filesWith(source, bdocjs.extensions)) {
			for await (const { place, value } of jsonObjectsOf(file, options)) {
				yield readDocument(place, value, options);
			}
		}
	};
}

function readDocument(place: string, value: JsonObject, { complain }: ImportOptions): ImportedDocument {
	const text = asString(value.text);
	const features = isObject(value.features) ? value.features : {};
	const sets = isObject(value.annotation_sets) ? value.annotation_sets : {};
	if (text === undefined) {
		complain(place, 'no text in "text": the offsets are taken for those of the document with its name');
	}
	const annotations = Object.entries(sets).flatMap(([name, set]) => {
		const list = isObject(set) && Array.isArray(set.annotations) ? (set.annotations as readonly unknown[]) : [];
		return list.flatMap((one) => readAnnotation(name, one) ?? []);
	});
	const name = asString(features.path) ?? asString(value.name) ?? place.replace(/:\d+$/u, '');
	return {
		place,
		...(text !== undefined && { text }),
		...(name !== '' && { name }),
		unit: value.offset_type === 'j' ? 'utf-16' : 'code-points',
		annotations,
	};
}

function readAnnotation(set: string, one: unknown): ImportedAnnotation | undefined {
	if (!isObject(one) || typeof one.start !== 'number' || typeof one.end !== 'number' || typeof one.type !== 'string') {
		return undefined;
	}
	const features = isObject(one.features) ? one.features : {};
	const own = Object.fromEntries(OWN.map((name) => [name, features[OURS + name]]));
	const others = Object.fromEntries(Object.entries(features).filter(([name]) => !name.startsWith(OURS)));
	const attributes = attributesIn(others);
	const isProposed = set === PROPOSED || set.startsWith(`${PROPOSED} `);
	const model = set.slice(PROPOSED.length + 1);
	const suggestion = {
		...(model !== '' && { model }),
		...(typeof own.score === 'number' && { score: own.score }),
	};
	const id = asString(own.id);
	return {
		...(id !== undefined && { id }),
		...saidIn(own),
		...(attributes.length > 0 && { attributes }),
		...(isProposed && { suggestion }),
		label: one.type,
		parts: [{ start: one.start, end: one.end }],
	};
}
