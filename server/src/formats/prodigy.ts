/**
 * Prodigy's and spaCy's JSON lines (https://prodi.gy/docs/api-interfaces): an object a document, offsets in code points, with the
 * words that its spans lie on, or spans of any characters. What is proposed stands in a file of its own, as tasks that nobody has answered yet.
 */
import { CodePointIndex } from '../annotations/codePointIndex';
import { asString, isObject, type JsonObject } from '../annotations/jsonLines';
import { type ExchangeAnnotation, type ExchangeDocument, type ExchangeRelation, extentOfParts } from './exchange';
import { type Exporter, type Format, type Importer, type ImportOptions } from './format';
import { OVERLAPS } from './holds';
import type { Imported, ImportedAnnotation, ImportedDocument } from './imported';
import { type Loss, lossOf } from './losses';
import { documentsOf } from './sourceLines';
import { Tokens } from './tokens';

const FILE = 'prodigy.jsonl';
const PROPOSED = 'prodigy-suggestions.jsonl';
const TOKENS = 'tokens';
const CHARACTERS = 'characters';

export const prodigy: Format = {
	id: 'prodigy',
	title: 'Prodigy/spaCy',
	summary: 'JSON lines for Prodigy and spaCy: text, tokens, spans; suggestions as tasks without an answer',
	extensions: ['.jsonl', '.json'],
	variants: [
		{ id: TOKENS, summary: 'with the words of the text, as ner.manual and spans.manual need them' },
		{ id: CHARACTERS, summary: 'texts and spans alone, of any characters: for --highlight-chars' },
	],
	exporter: ({ variant }) => writer(variant !== CHARACTERS),
	importer: (options) => reader(options),
};

function writer(hasTokens: boolean): Exporter {
	return {
		// Relations are between words.
		holds: new Set([...OVERLAPS, ...(hasTokens ? (['relation'] as const) : []), 'suggestion']),
		document(document, sink) {
			const words = new TaskSpans(document, hasTokens);
			const decided = words.spans.filter(({ one }) => !one.suggestion);
			sink.append(FILE, `${JSON.stringify(words.task(decided, { answer: 'accept' }))}\n`);
			const proposed = words.spans.filter(({ one }) => one.suggestion);
			if (proposed.length > 0) {
				sink.append(PROPOSED, `${JSON.stringify(words.task(proposed, {}))}\n`);
			}
			return words.losses;
		},
	};
}

interface TaskSpan {
	readonly one: ExchangeAnnotation;
	/** Its first word and its last one; undefined where words don't count. */
	readonly words?: { readonly first: number; readonly last: number };
	/** In code points. */
	readonly start: number;
	readonly end: number;
}

/** A document's annotations, on its words where those are wanted. */
class TaskSpans {
	readonly losses: Loss[] = [];
	readonly spans: readonly TaskSpan[];
	readonly #document: ExchangeDocument;
	readonly #tokens: Tokens | undefined;
	readonly #index: CodePointIndex;
	/** Without their white space two may be the same. */
	readonly #seen = new Set<string>();

	constructor(document: ExchangeDocument, hasTokens: boolean) {
		this.#document = document;
		this.#index = new CodePointIndex(document.text);
		this.#tokens = hasTokens ? new Tokens(document.text) : undefined;
		this.spans = document.annotations.flatMap((one) => this.#spanOf(one) ?? []);
	}

	task(spans: readonly TaskSpan[], answer: JsonObject): JsonObject {
		const { path, text } = this.#document;
		const byId = new Map(spans.map((span) => [span.one.id, span]));
		const relations = this.#document.relations.flatMap((one) => this.#relation(one, byId, 'answer' in answer) ?? []);
		return {
			text,
			meta: { path },
			...(this.#tokens && { tokens: this.#words(this.#tokens) }),
			spans: spans.map(spanOf),
			...(relations.length > 0 && { relations }),
			...answer,
		};
	}

	#words(tokens: Tokens): readonly JsonObject[] {
		return Array.from({ length: tokens.count }, (_, id) => ({
			text: tokens.word(id),
			...this.#counted(tokens.starts[id]!, tokens.ends[id]!),
			id,
			ws: tokens.gapAfter(id) === ' ',
		}));
	}

	#counted(start: number, end: number): { start: number; end: number } {
		return { start: this.#index.pointsBefore(start), end: this.#index.pointsBefore(end) };
	}

	#spanOf(one: ExchangeAnnotation): TaskSpan | undefined {
		const extent = extentOfParts(one.parts);
		const tokens = this.#tokens;
		const words = tokens && this.#wordsOf(one, tokens);
		if (tokens && !words) {
			return undefined;
		}
		const { start, end } = words
			? this.#counted(tokens!.starts[words.first]!, tokens!.ends[words.last]!)
			: this.#counted(extent.start, extent.end);
		const key = JSON.stringify([one.label, start, end, one.suggestion]);
		if (this.#seen.has(key)) {
			this.losses.push(lossOf(this.#document, one, 'same-place'));
			return undefined;
		}
		this.#seen.add(key);
		return { one, start, end, ...(words && { words }) };
	}

	/** spaCy has spans of whole words alone, without the white space at their edges. */
	#wordsOf(one: ExchangeAnnotation, tokens: Tokens): TaskSpan['words'] {
		const range = tokens.rangeOf(extentOfParts(one.parts));
		if (!range || range.fit === 'part-of-a-word') {
			this.losses.push(lossOf(this.#document, one, range ? 'part-of-a-word' : 'no-word'));
			return undefined;
		}
		if (range.fit === 'edge-space') {
			this.losses.push(lossOf(this.#document, one, 'edge-space'));
		}
		return { first: range.first, last: range.end - 1 };
	}

	#relation(one: ExchangeRelation, spans: ReadonlyMap<string, TaskSpan>, isTold: boolean): JsonObject | undefined {
		const [from, to] = [spans.get(one.from), spans.get(one.to)];
		if (!from || !to) {
			if (isTold) {
				this.losses.push(lossOf(this.#document, one, 'relation-end'));
			}
			return undefined;
		}
		// The words that stand for the spans are their last ones.
		return {
			head: from.words!.last,
			child: to.words!.last,
			label: one.label,
			head_span: spanOf(from),
			child_span: spanOf(to),
		};
	}
}

function spanOf({ one, words, start, end }: TaskSpan): JsonObject {
	const { model, score } = one.suggestion ?? {};
	return {
		start,
		end,
		...(words && { token_start: words.first, token_end: words.last }),
		label: one.label,
		...(model !== undefined && { source: model }),
		...(score !== undefined && { score }),
	};
}

function reader(options: ImportOptions): Importer {
	return (source) => documentsOf(source, prodigy.extensions, options, readTask);
}

function readTask(place: string, task: JsonObject, { complain }: ImportOptions): ImportedDocument | undefined {
	const text = asString(task.text);
	if (text === undefined) {
		complain(place, 'no text in "text"; the task is left out');
		return undefined;
	}
	const { answer } = task;
	const isAnswered = answer === 'accept';
	const unread = answer === undefined || isAnswered ? [] : [`a task that was answered with ${JSON.stringify(answer)}`];
	const annotations: ImportedAnnotation[] = [];
	/** By start, end and label, as relations name them. */
	const ids = new Map<string, string>();
	for (const span of unread.length > 0 ? [] : listIn(task.spans)) {
		const { start, end, label } = span;
		if (typeof start !== 'number' || typeof end !== 'number' || typeof label !== 'string') {
			complain(place, `no span with a start, an end and a label: ${JSON.stringify(span)}; it is left out`);
			continue;
		}
		const id = `span ${annotations.length}`;
		ids.set(JSON.stringify([start, end, label]), id);
		const model = asString(span.source);
		const score = typeof span.score === 'number' ? span.score : undefined;
		const isProposed = !isAnswered && (model !== undefined || score !== undefined);
		const suggestion = { ...(model !== undefined && { model }), ...(score !== undefined && { score }) };
		annotations.push({ id, label, parts: [{ start, end, ...quoteOf(span) }], ...(isProposed && { suggestion }) });
	}
	const relations = listIn(task.relations).flatMap((one): Imported<ExchangeRelation>[] => {
		const [from, to] = [one.head_span, one.child_span].map((span) =>
			isObject(span) ? ids.get(keyOf(span)) : undefined,
		);
		return from !== undefined && to !== undefined && typeof one.label === 'string'
			? [{ label: one.label, from, to }]
			: [];
	});
	const name = isObject(task.meta) ? (asString(task.meta.path) ?? asString(task.meta.source)) : asString(task.path);
	return {
		place,
		text,
		unit: 'code-points',
		annotations,
		relations,
		...(name !== undefined && { name }),
		...(unread.length > 0 && { unread }),
	};
}

function keyOf({ start, end, label }: JsonObject): string {
	return JSON.stringify([start, end, label]);
}

function quoteOf({ text }: JsonObject): { quote?: string } {
	return typeof text === 'string' ? { quote: text } : {};
}

function listIn(value: unknown): readonly JsonObject[] {
	return (Array.isArray(value) ? (value as readonly unknown[]) : []).filter(isObject);
}
