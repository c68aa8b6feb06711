/**
 * A corpus in memory whose analysis is written into its texts, so that a test of a feature shows all that the feature
 * is given. Linking, statistics and decisions are the real ones. What may stand in a text:
 *
 * - `|`: the cursor; `[[` and `]]`: the selection;
 * - `<PER Putin>`: a mention; `<PER@Tổng_thống Putin>`: one with its role; `<DATE=2024-06-19 hôm qua>`: a time, `<DATE ngày nọ>` one without a value;
 * - `<credit (Ảnh: TASS)>`, `<source-tag VOV.VN - >`: boilerplate inside a line;
 * - `#chrome Đăng ký`: a line with its class. Without one a text's first line is its title, the others are paragraphs.
 */
import { anchoredInForce } from '../../server/src/annotations/adjudication';
import { anchorAnnotations } from '../../server/src/annotations/anchor';
import { anchorEach } from '../../server/src/annotations/anchorEach';
import type {
	CorpusRule,
	AnchoredAnnotation,
	EntityDecision,
	StoredAnnotation,
	StoreProblem,
} from '../../server/src/annotations/model';
import { openProposals } from '../../server/src/annotations/proposals';
import { matchRules } from '../../server/src/annotations/rules';
import { placesIn } from '../../server/src/languageFeatures/lookup';
import type { LabelDefinition } from '../../server/src/configuration/corpusFile';
import {
	BOILERPLATE_CLASSES,
	ENTITY_TYPES,
	LINE_CLASSES,
	TIME_TYPES,
	type Analysis,
	type ClassifiedLine,
	type DocumentDate,
	type EntityType,
	type InlineBoilerplate,
	type LineClass,
	type Mention,
	type Span,
	type TimeExpression,
	type TimeType,
} from '../../server/src/core/model';
import { reason } from '../../server/src/core/reason';
import { TextTable } from '../../server/src/core/textTable';
import { applyDecisions } from '../../server/src/corpus/applyDecisions';
import { Corpus } from '../../server/src/corpus/corpus';
import { type KnowledgeBase, NO_KNOWLEDGE_BASE } from '../../server/src/corpus/knowledgeBase';
import { summarize } from '../../server/src/corpus/summarize';
import { surveyTable } from '../../server/src/corpus/surveyText';
import { joinUri } from '../../server/src/platform/fileSystem';
import type { CancellationToken } from '../../server/src/util/cancellation';
import type { CorpusAccess, DocumentView, TextProblem } from '../../server/src/workspace/documentView';

export const ROOT = 'file:///corpus';
export const NO_TOKEN: CancellationToken = { isCancellationRequested: false };

export interface MemoryOptions {
	readonly complete?: boolean;
	/** In how many places the same waits, whatever is asked about. */
	readonly waiting?: number;
	readonly annotations?: Readonly<Record<string, readonly TestAnnotation[]>>;
	/** What programs propose. */
	readonly proposals?: Readonly<Record<string, readonly TestAnnotation[]>>;
	readonly knowledgeBase?: KnowledgeBase;
	readonly entityDecisions?: readonly EntityDecision[];
	readonly rules?: readonly CorpusRule[];
	readonly problems?: readonly StoreProblem[];
	readonly textProblems?: readonly TextProblem[];
	readonly documentDate?: DocumentDate;
}

/** An annotation by the text that it was made on; an orphan where the document hasn't got it. */
export interface TestAnnotation {
	readonly label: string;
	readonly exact: string;
	readonly id?: string;
	readonly prefix?: string;
	readonly suffix?: string;
	readonly creator?: string;
	readonly created?: string;
	/** Code points; where it stands now unless said. */
	readonly start?: number;
	readonly moved?: boolean;
	/** What is known of it besides; a relation or a label on the whole document has an empty `exact`. */
	readonly besides?: Partial<StoredAnnotation>;
}

export interface MemoryCorpus extends CorpusAccess {
	/** The document with the cursor or the selection, and where these are; the first document and its start without them. */
	readonly marked: { readonly document: DocumentView; readonly offset: number; readonly selection: Span };
	readonly view: Corpus;
	/** Paths in the order in which they were read. */
	readonly reads: string[];
	get(path: string): DocumentView;
}

const LABELS: readonly LabelDefinition[] = [
	{ name: 'PER', title: 'Person', kind: 'entity' },
	{ name: 'LOC', title: 'Place', kind: 'entity' },
	{ name: 'ORG', title: 'Organisation', kind: 'entity' },
	{ name: 'MISC', title: 'Other Name', kind: 'entity' },
	{ name: 'DATE', title: 'Date', kind: 'time' },
	{ name: 'boilerplate', title: 'Boilerplate', kind: 'passage' },
	{ name: 'content', title: 'Content', kind: 'passage' },
	{
		...{ name: 'claim', title: 'Claim', kind: 'passage', color: '#b07aa1', description: 'What a side says is so' },
		attributes: [{ name: 'certainty', title: 'Certainty', values: ['low', 'high'] }],
	},
	{ name: 'genre', title: 'Genre', kind: 'document' },
	{ name: 'works-for', title: 'Works For', kind: 'relation', from: ['PER'], to: ['ORG'] },
];

export function memoryCorpus(files: Readonly<Record<string, string>>, options: MemoryOptions = {}): MemoryCorpus {
	const parsed = Object.entries(files).map(([path, marked]) => ({ path, ...parse(marked, options.documentDate) }));
	const view = new Corpus();
	view.setDecisions(options.entityDecisions ?? []);
	for (const { path, table } of parsed) {
		const annotations = (options.annotations?.[path] ?? []).map((one) => anchor(table, one).annotation);
		view.setAnswers(path, annotations);
	}
	for (const { path, table } of parsed) {
		view.setSurvey(path, surveyTable(table));
	}
	const decided = parsed.map((document) => {
		const annotations = (options.annotations?.[document.path] ?? []).map((annotation) =>
			anchor(document.table, annotation),
		);
		const decisions = annotations.flatMap(({ annotation, span }) =>
			span
				? [
						{
							...span,
							label: annotation.label,
							reference: {
								id: annotation.id,
								origin: 'annotation' as const,
								creator: annotation.creator,
								created: annotation.created,
							},
						},
					]
				: [],
		);
		return {
			...document,
			annotations,
			analysis: applyDecisions(
				document.table,
				document.analysis,
				[...matchRules(document.table, document.path, options.rules ?? []), ...decisions],
				view.notNames,
			),
		};
	});
	for (const { path, table, analysis } of decided) {
		view.setSummary(path, summarize(table, analysis));
	}
	const documents = new Map(
		decided.map(({ path, table, analysis, annotations }): [string, DocumentView] => [
			path,
			{
				uri: joinUri(ROOT, path),
				path,
				version: 1,
				table,
				...view.link(table.text, analysis),
				annotations: anchoredInForce(annotations),
				overruled: annotations.filter((one) => !anchoredInForce(annotations).includes(one)),
				comments: [],
				proposals: openProposals(
					(options.proposals?.[path] ?? []).map((one) => anchor(table, one)),
					annotations,
				),
				textProblems: options.textProblems ?? [],
			},
		]),
	);
	const place = parsed.find(({ cursor, selection }) => cursor !== undefined || selection !== undefined) ?? parsed[0]!;
	const offset = place.cursor ?? place.selection?.start ?? 0;
	const reads: string[] = [];
	return {
		root: ROOT,
		name: 'corpus',
		view,
		labels: LABELS,
		complete: options.complete ?? true,
		waitingLike: () => options.waiting,
		problems: options.problems ?? [],
		knowledgeBase: options.knowledgeBase ?? NO_KNOWLEDGE_BASE,
		knowledgeBasePath: options.knowledgeBase && 'kb.tsv',
		reads,
		uriOf: (path) => joinUri(ROOT, path),
		document: (path) => {
			reads.push(path);
			return Promise.resolve(documents.get(path));
		},
		mentionsIn: (path, entity) => {
			reads.push(path);
			const view = documents.get(path);
			return Promise.resolve(view && placesIn(view, entity));
		},
		annotationsById: (ids) =>
			new Map(
				[...documents.values()].flatMap(({ path, annotations }) =>
					annotations.flatMap(({ annotation }) =>
						ids.has(annotation.id) ? [[annotation.id, { path, annotation }] as const] : [],
					),
				),
			),
		get: (path) => documents.get(path)!,
		marked: {
			document: documents.get(place.path)!,
			offset,
			selection: place.selection ?? { start: offset, end: offset },
		},
	};
}

interface Parsed {
	readonly table: TextTable;
	readonly analysis: Analysis;
	readonly cursor: number | undefined;
	readonly selection: Span | undefined;
}

function parse(marked: string, documentDate: DocumentDate | undefined): Parsed {
	let text = '';
	let cursor: number | undefined;
	let selectionStart: number | undefined;
	let selection: Span | undefined;
	const mentions: Mention[] = [];
	const times: TimeExpression[] = [];
	const inline: InlineBoilerplate[] = [];
	const classes = new Map<number, LineClass>();
	const open: { readonly tag: string; readonly value?: string; readonly role?: string; readonly start: number }[] = [];
	let line = 0;
	for (let i = 0; i < marked.length; i++) {
		const tag = /^<([\w-]+)(?:=(\S*)|@(\S*))? /u.exec(marked.slice(i, i + 60));
		const lineClass = i === 0 || marked[i - 1] === '\n' ? /^#(\w+) /u.exec(marked.slice(i, i + 20)) : null;
		if (marked[i] === '|') {
			cursor = text.length;
		} else if (marked.startsWith('[[', i)) {
			selectionStart = text.length;
			i++;
		} else if (marked.startsWith(']]', i)) {
			selection = { start: selectionStart!, end: text.length };
			i++;
		} else if (tag) {
			open.push({ tag: tag[1]!, value: tag[2], role: tag[3]?.replaceAll('_', ' '), start: text.length });
			i += tag[0].length - 1;
		} else if (marked[i] === '>' && open.length > 0) {
			const { tag: name, value, role, start } = open.pop()!;
			const span = { start, end: text.length };
			if ((ENTITY_TYPES as readonly string[]).includes(name)) {
				mentions.push({ ...span, type: name as EntityType, why: [reason('a capitalised run')], ...(role && { role }) });
			} else if ((TIME_TYPES as readonly string[]).includes(name)) {
				times.push({
					...span,
					type: name as TimeType,
					value,
					why: reason('Read day first.'),
					relative: documentDate !== undefined,
				});
			} else {
				inline.push({ ...span, class: name as InlineBoilerplate['class'], why: reason('in brackets after a caption') });
			}
		} else if (lineClass && (LINE_CLASSES as readonly string[]).includes(lineClass[1]!)) {
			classes.set(line, lineClass[1] as LineClass);
			i += lineClass[0].length - 1;
		} else {
			text += marked[i];
			line += marked[i] === '\n' ? 1 : 0;
		}
	}
	const table = new TextTable(text, { language: 'vi' });
	const lines: ClassifiedLine[] = [];
	for (let number = 0; number < table.lines.count; number++) {
		if (!table.isBlank(number)) {
			const lineClass = classes.get(number) ?? (lines.length === 0 ? 'title' : 'body');
			const boilerplate = BOILERPLATE_CLASSES.has(lineClass);
			lines.push({ line: number, class: lineClass, boilerplate, confidence: 1, why: reason(`it is a ${lineClass}`) });
		}
	}
	return { table, analysis: { language: 'vi', documentDate, lines, inline, mentions, times }, cursor, selection };
}

function anchor(table: TextTable, wanted: TestAnnotation): AnchoredAnnotation {
	const at = table.text.indexOf(wanted.exact);
	const start = wanted.start ?? Math.max(at, 0);
	const annotation: StoredAnnotation = {
		id: wanted.id ?? `urn:uuid:${wanted.label}-${wanted.exact}`,
		label: wanted.label,
		creator: wanted.creator,
		created: wanted.created,
		start,
		end: start + wanted.exact.length,
		exact: wanted.exact,
		prefix: wanted.prefix ?? '',
		suffix: wanted.suffix ?? '',
		source: {},
		...wanted.besides,
	};
	if (annotation.whole) {
		return { annotation, state: 'exact', span: undefined };
	}
	if (annotation.parts) {
		return anchorEach([annotation], (passages) => anchorAnnotations(table.text, passages))[0]!;
	}
	return at < 0
		? { annotation, state: 'orphan', span: undefined }
		: { annotation, state: wanted.moved ? 'moved' : 'exact', span: { start: at, end: at + wanted.exact.length } };
}
