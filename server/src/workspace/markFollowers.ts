import type { CommandOutcome, MarkScope } from '../annotations/model';
import { piecesToMark } from '../annotations/selection';
import type { LineKey, Span } from '../core/model';
import { reason, type Reason } from '../core/reason';
import { formOfLine } from '../core/text/lineLikeness';
import { linesLike } from '../corpus/learnedMarks';
import { NEVER_CANCELLED } from '../util/cancellation';
import type { CommandTools } from './commandTools';
import type { CorpusFolder } from './corpusFolder';
import type { DocumentView } from './documentView';

/** Documents that are looked through for a message, while somebody waits for it. */
const READ_DOCUMENTS = 20;

type Decision = 'boilerplate' | 'content';
/** Keys of lines by the path of their document. */
type Lines = ReadonlyMap<string, ReadonlySet<LineKey>>;

/** What is marked, and from which document. */
interface Marked {
	readonly corpus: CorpusFolder;
	readonly view: DocumentView;
	readonly spans: readonly Span[];
	readonly decision: Decision;
	readonly scope: MarkScope;
}

/** Marks passages. Lines like them that nobody marked are judged alike from then on, which the message tells. */
export async function withFollowers(
	tools: CommandTools,
	marked: Marked,
	mark: () => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
	const alike = linesJudgedOtherwise(marked);
	const outcome = await mark();
	const followers =
		outcome.annotations > 0 ? await toldFollowers(marked.corpus, alike, marked.decision, outcome.message) : undefined;
	return followers ? { ...outcome, message: tools.translate(followers) } : outcome;
}

/** Lines that may be like the marked ones, and aren't yet taken for what these are. */
function linesJudgedOtherwise({ corpus: { corpus }, view, spans, decision, scope }: Marked): Lines {
	const { table, path: own } = view;
	const found = new Map<string, Set<LineKey>>();
	const whole = spans.flatMap((span) => piecesToMark(table, span)).filter((piece) => piece.whole);
	const marked = new Set(whole.map(({ line }) => table.lineKey(line)));
	const isMarkedItself = (path: string, key: LineKey): boolean =>
		marked.has(key) && (scope === 'corpus' || (path === own && corpus.lines.occurrences(path, key) === 1));
	for (const { start, end } of whole) {
		for (const [path, keys] of linesLike(formOfLine(table.text.slice(start, end)), corpus)) {
			for (const key of keys) {
				const isSo = corpus.lines.isBoilerplate(path, key) === (decision === 'boilerplate');
				if (!isSo && !isMarkedItself(path, key)) {
					found.set(path, (found.get(path) ?? new Set()).add(key));
				}
			}
		}
	}
	return found;
}

/** What was done, with the lines that nobody marked and that follow; undefined where none does. */
async function toldFollowers(
	corpus: CorpusFolder,
	alike: Lines,
	decision: Decision,
	done: string,
): Promise<Reason | undefined> {
	if (alike.size > READ_DOCUMENTS) {
		return reason('{0}; judged alike: lines in up to {1} documents', done, alike.size);
	}
	let lines = 0;
	let documents = 0;
	for (const [path, keys] of alike) {
		const view = await corpus.document(path, NEVER_CANCELLED);
		const here = view?.analysis.lines.filter(
			(one) =>
				!one.decision && one.boilerplate === (decision === 'boilerplate') && keys.has(view.table.lineKey(one.line)),
		);
		lines += here?.length ?? 0;
		documents += here?.length ? 1 : 0;
	}
	switch (true) {
		case lines === 0:
			return undefined;
		case lines === 1:
			return reason('{0}; judged alike: 1 line', done);
		case documents === 1:
			return reason('{0}; judged alike: {1} lines', done, lines);
		default:
			return reason('{0}; judged alike: {1} lines in {2} documents', done, lines, documents);
	}
}
