/**
 * JSON lines for Hugging Face's datasets (https://huggingface.co/docs/datasets/about_dataset_features): sentences of words, each
 * with the number of its tag, and a dataset card whose `dataset_info` names the numbers, in which `load_dataset` reads them.
 */
import { CodePointIndex } from '../annotations/codePointIndex';
import { asString, isObject, type JsonObject } from '../annotations/jsonLines';
import { isPassageLabel, type LabelDefinition } from '../configuration/corpusFile';
import { extentOfParts } from './exchange';
import { type Exporter, filesWith, type Format, type Importer, type ImportOptions, type Source } from './format';
import { OVERLAPS } from './holds';
import type { ImportedAnnotation, ImportedDocument } from './imported';
import { iobTags, rangesOfTags } from './iob';
import { jsonObjectsOf } from './jsonValues';
import { objectsOf } from './sourceLines';
import { textOf } from './sourceText';
import { labelledWords } from './wordLabels';

const TOKENS = 'tokens';
const SPANS = 'spans';
const FILE = 'data.jsonl';
const CARD = 'README.md';
const INFO = 'dataset_infos.json';
/** The members with a tag for each token. */
const TAG_COLUMNS: readonly string[] = ['ner_tags', 'tags', 'labels'];

export const huggingFace: Format = {
	id: 'huggingface',
	title: 'Hugging Face',
	summary: 'JSON lines for load_dataset, with a dataset card',
	extensions: ['.jsonl', '.json'],
	variants: [
		{ id: TOKENS, summary: 'token classification: {"id", "tokens", "ner_tags"} for each sentence, IOB2' },
		{ id: SPANS, summary: 'texts: {"id", "text", "spans": [{"start", "end", "label"}]}, offsets in code points' },
	],
	exporter: ({ variant, labels }) => (variant === SPANS ? spanWriter() : tokenWriter(labels)),
	importer: (options) => reader(options),
};

function spanWriter(): Exporter {
	return {
		holds: new Set(OVERLAPS),
		document({ path, text, annotations }, sink) {
			const index = new CodePointIndex(text);
			const spans = annotations.map(({ label, parts }) => {
				const { start, end } = extentOfParts(parts);
				return { start: index.pointsBefore(start), end: index.pointsBefore(end), label };
			});
			sink.append(FILE, `${JSON.stringify({ id: path, text, spans })}\n`);
			return [];
		},
		end(sink) {
			sink.write(
				CARD,
				card(['  - name: text', '    dtype: string', '  - name: spans', '    list:', ...SPAN_FEATURES], 'spans'),
			);
		},
	};
}

const SPAN_FEATURES = ['start', 'end']
	.flatMap((name) => [`    - name: ${name}`, '      dtype: int64'])
	.concat(['    - name: label', '      dtype: string']);

/** Numbers of tags mean something by their order alone: it is that of the corpus's labels, whatever of them a text has. */
function tokenWriter(labels: readonly LabelDefinition[]): Exporter {
	const numbers = new Map([['O', 0]]);
	const add = (label: string): void => {
		numbers.set(`B-${label}`, numbers.size);
		numbers.set(`I-${label}`, numbers.size);
	};
	labels.filter(isPassageLabel).forEach(({ name }) => add(name));
	const numberOf = (tag: string): number => {
		if (!numbers.has(tag)) {
			add(tag.slice(2));
		}
		return numbers.get(tag)!;
	};
	return {
		holds: new Set(),
		document(document, sink) {
			const { tokens, ranges, losses } = labelledWords(document, (label) => label);
			const tags = iobTags(tokens.count, ranges);
			let sentence = 0;
			for (const { first, end } of tokens.sentenceRanges()) {
				const words = Array.from({ length: end - first }, (_, i) => tokens.word(first + i));
				const id = `${document.path}#${sentence++}`;
				sink.append(FILE, `${JSON.stringify({ id, tokens: words, ner_tags: tags.slice(first, end).map(numberOf) })}\n`);
			}
			return losses;
		},
		end(sink) {
			const names = [...numbers].map(([tag, number]) => `          '${number}': ${JSON.stringify(tag)}`);
			const features = [
				'  - name: tokens',
				'    sequence: string',
				'  - name: ner_tags',
				'    sequence:',
				'      class_label:',
				'        names:',
			];
			sink.write(CARD, card([...features, ...names], 'tokens'));
		},
	};
}

/** The front matter is what `load_dataset` reads. */
function card(features: readonly string[], what: string): string {
	return [
		'---',
		'configs:',
		'- config_name: default',
		`  data_files: ${FILE}`,
		'dataset_info:',
		'  features:',
		'  - name: id',
		'    dtype: string',
		...features,
		'---',
		'',
		what === 'tokens'
			? 'Sentences of words with IOB2 tags. `id` is the path of the document and the number of the sentence in it.'
			: 'Texts with spans. `start` and `end` count Unicode code points, the end exclusive. `id` is the path of the document.',
		'',
	].join('\n');
}

function reader(options: ImportOptions): Importer {
	return async function* (source) {
		const names = await tagNames(source);
		for (const file of filesWith(source, huggingFace.extensions).filter(({ path }) => !isDescription(path))) {
			let open: OpenDocument | undefined;
			for await (const { place, value } of objectsOf(file, options)) {
				if (Array.isArray(value.tokens)) {
					const sentence = readSentence(place, value, names, options);
					const name = nameOf(value.id);
					if (open && (name === undefined || name !== open.name)) {
						yield closed(open);
						open = undefined;
					}
					if (sentence) {
						open ??= { place, name, text: '', annotations: [] };
						addSentence(open, sentence);
					}
				} else {
					yield* readSpans(place, value, options);
				}
			}
			if (open) {
				yield closed(open);
			}
		}
	};
}

/** A document of which more sentences may come. */
interface OpenDocument {
	readonly place: string;
	readonly name: string | undefined;
	text: string;
	readonly annotations: ImportedAnnotation[];
}

interface Sentence {
	readonly tokens: readonly string[];
	readonly tags: readonly string[];
}

/** The path before the sentence's number. */
function nameOf(id: unknown): string | undefined {
	const match = /^(.+)#\d+$/su.exec(asString(id) ?? '');
	return match?.[1];
}

function readSentence(
	place: string,
	value: JsonObject,
	names: readonly string[],
	{ complain }: ImportOptions,
): Sentence | undefined {
	const tokens = (value.tokens as readonly unknown[]).map(String);
	const given = TAG_COLUMNS.map((name) => value[name]).find((one) => one !== undefined);
	const tags = (Array.isArray(given) ? (given as readonly unknown[]) : []).map((tag) =>
		typeof tag === 'number' ? (names[tag] ?? String(tag)) : String(tag),
	);
	if (tags.length !== tokens.length) {
		complain(place, `${tokens.length} tokens and ${tags.length} tags; the sentence is left out`);
		return undefined;
	}
	if (tags.some((tag) => /^\d+$/u.test(tag))) {
		complain(
			place,
			`tags are numbers that nothing names: import the folder in which ${CARD} (class_label: names) or ${INFO} does; the sentence is left out`,
		);
		return undefined;
	}
	return { tokens, tags };
}

function addSentence(open: OpenDocument, { tokens, tags }: Sentence): void {
	const starts: number[] = [];
	let text = open.text === '' ? '' : '\n';
	tokens.forEach((token, i) => {
		text += i === 0 ? '' : ' ';
		starts.push(open.text.length + text.length);
		text += token;
	});
	open.text += text;
	for (const { first, end, label } of rangesOfTags(tags)) {
		const last = end - 1;
		open.annotations.push({ label, parts: [{ start: starts[first]!, end: starts[last]! + tokens[last]!.length }] });
	}
}

function closed({ place, name, text, annotations }: OpenDocument): ImportedDocument {
	return { place, text, annotations, unit: 'utf-16', ...(name !== undefined && { name }) };
}

function* readSpans(place: string, value: JsonObject, { complain }: ImportOptions): Generator<ImportedDocument> {
	const text = asString(value.text);
	const spans: unknown = value.spans ?? value.entities;
	if (text === undefined || !Array.isArray(spans)) {
		complain(place, 'neither "tokens" nor "text" and "spans"; the line is left out');
		return;
	}
	const annotations = (spans as readonly JsonObject[]).flatMap((span): ImportedAnnotation[] => {
		const { start, end, label } = span;
		if (typeof start === 'number' && typeof end === 'number' && typeof label === 'string') {
			return [{ label, parts: [{ start, end }] }];
		}
		complain(place, `no span with a start, an end and a label: ${JSON.stringify(span)}; it is left out`);
		return [];
	});
	const name = asString(value.id);
	yield { place, text, annotations, unit: 'code-points', ...(name !== undefined && { name }) };
}

/** The names of the tags' numbers, from the dataset card or from what `save_to_disk` and older datasets have in its place. */
async function tagNames(source: Source): Promise<readonly string[]> {
	const file = source.files.find(({ path }) => path === CARD);
	const names: string[] = [];
	for (const info of source.files.filter(({ path }) => isDescription(path))) {
		for await (const { value } of jsonObjectsOf(info, { complain: () => undefined })) {
			names.push(...(names.length === 0 ? namesIn(value) : []));
		}
	}
	for (const [, number, quoted, bare] of (file ? await textOf(file) : '').matchAll(
		/^ +'?(\d+)'?: (?:("(?:[^"\\]|\\.)*")|([^"\s]\S*)) *$/gmu,
	)) {
		names[Number(number)] = quoted === undefined ? bare! : String(JSON.parse(quoted));
	}
	return names;
}

function isDescription(path: string): boolean {
	return /(?:^|\/)dataset_infos?\.json$/u.test(path);
}

/** Of the features' descriptions the list of names of those that tokens have; none is in them: empty. */
function namesIn(description: JsonObject): readonly string[] {
	for (const [key, value] of Object.entries(description)) {
		const names =
			isObject(value) && isObject(value.feature) && TAG_COLUMNS.includes(key) ? value.feature.names : undefined;
		const found = Array.isArray(names) ? names.map(String) : isObject(value) ? namesIn(value) : [];
		if (found.length > 0) {
			return found;
		}
	}
	return [];
}
