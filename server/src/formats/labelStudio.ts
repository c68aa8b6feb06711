/**
 * Label Studio's JSON (https://labelstud.io/guide/export#Label-Studio-JSON-format-of-annotated-tasks, guide/predictions): an array
 * of tasks, what people decided in `annotations` and what programs propose in `predictions`, and the labelling configuration
 * that these names belong to. What the configuration has no control for stands in the regions' `meta`, which is kept and shown.
 */
import { CodePointIndex } from '../annotations/codePointIndex';
import type { JsonObject } from '../annotations/jsonLines';
import type { SuggestionSource } from '../annotations/proposals';
import type { LabelDefinition } from '../configuration/corpusFile';
import {
	type ExchangeAnnotation,
	type ExchangeDocument,
	type ExchangeRecord,
	type ExchangeRelation,
	extentOfParts,
} from './exchange';
import type { Exporter, ExportOptions, Format } from './format';
import { DETAILS, OVERLAPS } from './holds';
import { CODE_POINTS, readLabelStudio } from './labelStudioReader';
import { saidOf } from './saidBesides';

const UTF_16 = 'utf-16';
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
	importer: readLabelStudio,
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
