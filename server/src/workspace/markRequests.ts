import type { MarkHit as Hit } from '../annotations/markPreview';
import type { MarkDecision } from '../annotations/marks';
import type { LineClass, Span } from '../core/model';
import { reason } from '../core/reason';
import { howAlike } from '../corpus/learnedLines';
import { markedBy } from '../corpus/decidedLines';
import { classifiedLine } from '../languageFeatures/lookup';
import { toRange, toSpan, type PositionEncoding } from '../languageFeatures/positions';
import { snippetAround } from '../languageFeatures/snippets';
import type { Translate } from '../messages';
import {
	PREVIEW_MARK_REQUEST,
	type MarkHit,
	type MarkHitReference,
	type PreviewMarkParams,
	type PreviewMarkResult,
} from '../protocol';
import type { CancellationToken } from '../util/cancellation';
import { slice } from '../util/scheduler';
import type { CorpusFolder } from './corpusFolder';
import type { DocumentView } from './documentView';
import { Parameters } from './parameters';
import type { Session } from './session';

/** Hits that are listed where the client names no limit. */
const LIMIT = 300;
const DECISIONS = ['boilerplate', 'content'] as const;
const KINDS = ['same', 'template', 'near'] as const;

/** How far a request is, told where the client shows it. */
export type ReportProgress = (done: number, all: number) => void;

/** Answers `corpus/previewMark`. */
export async function previewMark(
	session: Session,
	params: PreviewMarkParams,
	token: CancellationToken,
	report?: ReportProgress,
): Promise<PreviewMarkResult> {
	const parameters = new Parameters(PREVIEW_MARK_REQUEST, params);
	const uri = parameters.string('uri', "a document's URI");
	const ranges = parameters.ranges();
	const decision = parameters.oneOf('decision', DECISIONS);
	const limit = parameters.limit('limit', LIMIT);
	const { corpus: located } = await session.locate(uri);
	await located.indexer.settled();
	const viewed = await session.view(uri, token);
	if (!viewed) {
		return { hits: [], total: 0, complete: true };
	}
	const { corpus, view } = viewed;
	const { encoding } = session.client;
	const spans = ranges.map((range) => toSpan(view.table.lines, range, encoding));
	const document = { path: view.path, table: view.table };
	const leaves = leavesHeadlines(view, spans, decision);
	const pause = async (done: number, all: number): Promise<void> => {
		report?.(done, all);
		await slice(token);
	};
	const { hits, total } = await corpus.annotations.previewMark(document, spans, decision, limit, pause, leaves);
	return {
		hits: hits.map((hit) => describeHit(hit, corpus, encoding, session.translate)),
		total,
		complete: corpus.complete,
	};
}

/** Links to other articles are marked, which are called as those are. */
export function leavesHeadlines(view: DocumentView, spans: readonly Span[], decision: MarkDecision): boolean {
	const classOf = ({ start }: Span): LineClass | undefined =>
		classifiedLine(view.analysis, view.table.lines.lineAt(start))?.class;
	const isLink = (one: LineClass | undefined): boolean => one === 'related' || one === 'duplicate';
	return decision === 'boilerplate' && spans.some((span) => isLink(classOf(span)));
}

/** The hits that a command names, with errors that say what is wrong. */
export function readHits(parameters: Parameters, member: string): readonly MarkHitReference[] {
	if (!parameters.has(member)) {
		return [];
	}
	return parameters.objects(member).map((hit) => ({
		path: hit.string('path', 'the path of a document in the corpus'),
		line: hit.count('line', 'a line, counted from 0'),
		kind: hit.oneOf('kind', KINDS),
	}));
}

function describeHit(hit: Hit, corpus: CorpusFolder, encoding: PositionEncoding, translate: Translate): MarkHit {
	const { path, table, span, line, kind, likeness, ticked, state, decision, leftOut, headline } = hit;
	const { text, start, end } = snippetAround(table.lines, span);
	const label = decision?.label === 'content' ? 'content' : 'boilerplate';
	return {
		uri: corpus.uriOf(path),
		path,
		line,
		kind,
		range: toRange(table.lines, span, encoding),
		text,
		textStart: start,
		textEnd: end,
		why: translate(howAlike(likeness)),
		ticked,
		state,
		stateText: decision
			? translate(markedBy(decision.reference, label))
			: leftOut
				? translate(reason('Left out before'))
				: headline
					? translate(reason('The headline of this document'))
					: '',
	};
}
