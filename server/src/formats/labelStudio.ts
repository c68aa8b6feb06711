/**
 * Label Studio's JSON (https://labelstud.io/guide/export#Label-Studio-JSON-format-of-annotated-tasks, guide/predictions): an array
 * of tasks, what people decided in `annotations` and what programs propose in `predictions`, and the labelling configuration
 * that these names belong to. What the configuration has no control for stands in the regions' `meta`, which is kept and shown.
 */
import { CodePointIndex } from '../annotations/codePointIndex';
import { asString, isObject, type JsonObject } from '../annotations/jsonLines';
import type { SuggestionSource } from '../annotations/proposals';
import type { LabelDefinition } from '../configuration/corpusFile';
import {
	type ExchangeAnnotation,
	type ExchangeDocument,
	type ExchangeRecord,
	type ExchangeRelation,
	extentOfParts,
} from './exchange';
import { type Exporter, type ExportOptions, type Format, type Importer, type ImportOptions } from './format';
import { DETAILS, OVERLAPS } from './holds';
import type { Imported, ImportedAnnotation, ImportedDocument } from './imported';
import { jsonObjectsOf } from './jsonValues';
import { documentsOf } from './sourceLines';
import { saidIn, saidOf } from './saidBesides';

const UTF_16 = 'utf-16';
const CODE_POINTS = 'code-points';
const FILE = 'tasks.json';
const CONFIGURATION = 'labels.xml';

export const labelStudio: Format = {
	id: 'label-studio',
	title: 'Label Studio',
	summary: 'JSON tasks for Label Studio, with its labelling configuration; suggestions as predictions',
	extensions: ['.json', '.jsonl'],
	variants: [
		{ id: UTF_16, summary: 'offsets in UTF-16 code units, as its editor counts' },
		{ id: CODE_POINTS, summary: 'offsets in code points, as its Python tools count' },
	],
	exporter: (options) => writer(options),
	importer: (options) => reader(options),
};

function writer({ variant, labels }: ExportOptions): Exporter {
	const names = new Map<string, LabelDefinition | undefined>(
		labels.filter(({ kind }) => kind !== 'document' && kind !== 'relation').map((one) => [one.name, one]),
	);
	const relations = new Set<string>();
	let isFirst = true;
	return {
		holds: new Set([...OVERLAPS, ...DETAILS, 'relation', 'suggestion']),
		begin: (sink) => sink.append(FILE, '['),
		document(document, sink) {
			for (const { label } of document.annotations) {
				if (!names.has(label)) {
					names.set(label, undefined);
				}
			}
			document.relations.forEach(({ label }) => relations.add(label));
			sink.append(FILE, `${isFirst ? '' : ','}\n${JSON.stringify(taskOf(document, variant === CODE_POINTS))}`);
			isFirst = false;
			return [];
		},
		end(sink) {
			sink.append(FILE, '\n]\n');
			sink.write(CONFIGURATION, configurationOf(names, relations));
		},
	};
}

function taskOf({ path, text, annotations, relations }: ExchangeDocument, inPoints: boolean): JsonObject {
	const index = new CodePointIndex(text);
	const decided: JsonObject[] = [];
	const proposed = new Map<
		string,
		{ readonly source: SuggestionSource; readonly result: JsonObject[]; readonly scores: number[] }
	>();
	for (const one of annotations) {
		const { start, end } = extentOfParts(one.parts);
		const region = regionOf(one, text, inPoints ? [index.pointsBefore(start), index.pointsBefore(end)] : [start, end]);
		if (one.suggestion) {
			const model = one.suggestion.model ?? '';
			const prediction = proposed.get(model) ?? { source: one.suggestion, result: [], scores: [] };
			proposed.set(model, prediction);
			prediction.result.push(region);
			prediction.scores.push(...(one.suggestion.score === undefined ? [] : [one.suggestion.score]));
		} else {
			decided.push(region);
		}
	}
	decided.push(...relations.map(relationOf));
	return {
		data: { text, path },
		annotations: decided.length > 0 ? [{ result: decided }] : [],
		predictions: [...proposed.values()].map(({ source, result, scores }) => ({
			...(source.model !== undefined && { model_version: source.model }),
			// Of a prediction as a whole Label Studio sorts by one score.
			...(scores.length > 0 && { score: scores.reduce((sum, one) => sum + one, 0) / scores.length }),
			result,
		})),
	};
}

function regionOf(one: ExchangeAnnotation, text: string, [start, end]: readonly number[]): JsonObject {
	const span = extentOfParts(one.parts);
	const meta = metaOf(one);
	return {
		id: one.id,
		from_name: 'label',
		to_name: 'text',
		type: 'labels',
		value: { start, end, text: text.slice(span.start, span.end), labels: [one.label] },
		...(one.suggestion?.score !== undefined && { score: one.suggestion.score }),
		...(meta && { meta }),
	};
}

function relationOf(one: ExchangeRelation): JsonObject {
	const meta = metaOf(one);
	return {
		id: one.id,
		from_id: one.from,
		to_id: one.to,
		type: 'relation',
		direction: 'right',
		labels: [one.label],
		...(meta && { meta }),
	};
}

/** Label Studio shows `text` as the region's note. */
function metaOf(one: ExchangeRecord): JsonObject | undefined {
	const { note, ...said } = saidOf(one);
	const meta = { ...(note !== undefined && { text: [note] }), ...said };
	return Object.keys(meta).length > 0 ? meta : undefined;
}

function configurationOf(
	labels: ReadonlyMap<string, LabelDefinition | undefined>,
	relations: ReadonlySet<string>,
): string {
	const attribute = (name: string, value: string | undefined): string =>
		value === undefined ? '' : ` ${name}="${escaped(value)}"`;
	return [
		'<View>',
		'  <Labels name="label" toName="text">',
		...[...labels].map(
			([name, known]) =>
				`    <Label${attribute('value', name)}${attribute('background', known?.color)}${attribute('hotkey', known?.key)}/>`,
		),
		'  </Labels>',
		...(relations.size > 0
			? [
					'  <Relations>',
					...[...relations].map((name) => `    <Relation${attribute('value', name)}/>`),
					'  </Relations>',
				]
			: []),
		'  <Text name="text" value="$text"/>',
		'</View>',
		'',
	].join('\n');
}

function escaped(text: string): string {
	return text.replace(/[&<>"\n\r\t]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

function reader(options: ImportOptions): Importer {
	return (source) => documentsOf(source, labelStudio.extensions, options, readTask, jsonObjectsOf);
}

function readTask(place: string, task: JsonObject, { variant, complain }: ImportOptions): ImportedDocument | undefined {
	const data = isObject(task.data) ? task.data : {};
	const results = [...resultsOf(task.annotations ?? task.completions, false), ...resultsOf(task.predictions, true)];
	const text =
		asString(data.text) ??
		asString(Object.entries(data).find(([name, one]) => name !== 'path' && typeof one === 'string')?.[1]);
	const name = asString(data.path) ?? asString(data.filename) ?? asString(task.file_upload);
	if (text === undefined && name === undefined) {
		complain(place, 'a task with no text in its data; it is left out');
		return undefined;
	}
	const annotations: ImportedAnnotation[] = [];
	const relations: Imported<ExchangeRelation>[] = [];
	const unread = new Set<string>();
	for (const { region, suggestion, creator } of results) {
		const said = recordOf(region, suggestion, creator);
		const found = readRegion(region);
		if (region.type === 'relation') {
			const [from, to] = [asString(region.from_id), asString(region.to_id)];
			const labels = stringsIn(region.labels);
			relations.push(
				...(from === undefined || to === undefined
					? []
					: (labels.length > 0 ? labels : ['relation']).map((label) => ({ ...said, label, from, to }))),
			);
		} else if (found) {
			annotations.push(...found.labels.map((label, i) => ({ ...withoutId(said, i > 0), label, parts: [found.part] })));
		} else {
			unread.add(`${asString(region.type) ?? 'a result'} of ${asString(region.from_name) ?? 'no name'}`);
		}
	}
	return {
		place,
		unit: variant === CODE_POINTS ? 'code-points' : 'utf-16',
		annotations,
		relations,
		...(text !== undefined && { text }),
		...(name !== undefined && { name }),
		...(unread.size > 0 && { unread: [...unread] }),
	};
}

interface Result {
	readonly region: JsonObject;
	readonly suggestion: SuggestionSource | undefined;
	readonly creator: string | undefined;
}

function resultsOf(lists: unknown, isPrediction: boolean): readonly Result[] {
	return (Array.isArray(lists) ? (lists as readonly unknown[]) : []).filter(isObject).flatMap((one, number) => {
		if (!Array.isArray(one.result) || one.was_cancelled === true) {
			return [];
		}
		const model = asString(one.model_version);
		const score = typeof one.score === 'number' ? one.score : undefined;
		const source = { ...(model !== undefined && { model }), ...(score !== undefined && { score }) };
		return (one.result as readonly unknown[]).filter(isObject).map((region) => ({
			region: isPrediction || number > 0 ? withIds(region, `${isPrediction ? 'p' : 'a'}${number} `) : region,
			suggestion: isPrediction
				? { ...source, ...(typeof region.score === 'number' && { score: region.score }) }
				: undefined,
			creator: creatorOf(one.completed_by),
		}));
	});
}

/** People who began from one prediction have its regions' ids, each for a region of his own. Ids that are ours stay. */
function withIds(region: JsonObject, prefix: string): JsonObject {
	const renamed = ['id', 'from_id', 'to_id'].flatMap((name) => {
		const id = asString(region[name]);
		return id === undefined || id.startsWith('urn:') ? [] : [[name, prefix + id]];
	});
	return { ...region, ...Object.fromEntries(renamed) };
}

function creatorOf(who: unknown): string | undefined {
	if (isObject(who)) {
		const name = [who.first_name, who.last_name].flatMap((part) => asString(part) || []).join(' ');
		return asString(who.email) ?? (name === '' ? undefined : name);
	}
	return typeof who === 'number' ? `user ${who}` : asString(who);
}

function recordOf(
	region: JsonObject,
	suggestion: SuggestionSource | undefined,
	creator: string | undefined,
): Imported<ExchangeRecord> & { readonly entity?: string; readonly value?: string } {
	const meta = isObject(region.meta) ? region.meta : {};
	const notes = stringsIn(meta.text);
	const id = asString(region.id);
	return {
		...(creator !== undefined && !suggestion && { creator }),
		...saidIn({ ...meta, note: notes.length > 0 ? notes.join('\n') : undefined }),
		...(id !== undefined && { id }),
		...(suggestion && { suggestion }),
	};
}

/** Of several labels on one region each is an annotation; the region's id is the first one's. */
function withoutId<T extends { readonly id?: string }>(said: T, isOther: boolean): T {
	const { id: _, ...rest } = said;
	return isOther ? (rest as T) : said;
}

function readRegion({
	value,
}: JsonObject): { readonly labels: readonly string[]; readonly part: ImportedAnnotation['parts'][number] } | undefined {
	if (!isObject(value)) {
		return undefined;
	}
	const labels = [value.labels, value.hypertextlabels, value.choices].map(stringsIn).find((some) => some.length > 0);
	// Of a page with tags the offsets of its text stand apart.
	const { start, end } = isObject(value.globalOffsets) ? value.globalOffsets : value;
	if (!labels || typeof start !== 'number' || typeof end !== 'number') {
		return undefined;
	}
	const quote = asString(value.text);
	return { labels, part: { start, end, ...(quote !== undefined && { quote }) } };
}

function stringsIn(value: unknown): readonly string[] {
	return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((one) => typeof one === 'string');
}
