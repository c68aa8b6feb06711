import type { Range } from 'vscode-languageserver-types';
import { snapToTag } from '../../annotations/selection';
import { trimSpan } from '../../core/text/charClass';
import { type ClassifiedLine, NOT_A_NAME, NOT_A_TIME, type Span, type TimeExpression } from '../../core/model';
import type { CorpusAccess, DocumentView } from '../../workspace/documentView';
import { annotationsAt, classifiedLine, inlineAt, mentionAt, overlaps, timeAt, type LinkedMention } from '../lookup';
import { proposalsAt } from '../hoverOnProposals';
import { type RefusedName, refusedNameAt } from '../refusedNames';
import { toRange, toSpan, type PositionEncoding } from '../positions';
import { wordAt } from '../selectionRanges';
import { oneLine } from '../snippets';
import { TITLE_WIDTH } from './action';

/** What the cursor or the selection is on, found once for all code actions. */
export interface Place {
	readonly document: DocumentView;
	readonly corpus: CorpusAccess;
	/** The selection without white space at its ends; undefined for a bare cursor. */
	readonly selection: Span | undefined;
	readonly mention: LinkedMention | undefined;
	readonly time: TimeExpression | undefined;
	/** The first line that isn't blank; undefined for a selection of none. */
	readonly line: ClassifiedLine | undefined;
	/** The selection, with words that it cuts whole where that is wanted, or the name, the time, what was rejected or the word at the cursor: what can be tagged. */
	readonly taggable: Span | undefined;
	/** The selection, or the boilerplate passage or line at the cursor: what can be marked. */
	readonly markable: Span | undefined;
	/** `markable` is boilerplate inside a line of the article. */
	readonly inline: boolean;
	/** `markable` is one whole line or several. */
	readonly wholeLines: boolean;
	/** People's tags and marks here, the shortest passage first. */
	readonly annotations: ReturnType<typeof annotationsAt>;
	/** What programs propose here, as {@link proposalsAt} has it. */
	readonly proposals: ReturnType<typeof proposalsAt>;
	/** A name that people said is none anywhere. */
	readonly refused: RefusedName | undefined;
	toRange(span: Span): Range;
}

/** @param snapToWords a selection that cuts words offers to tag them whole */
export function placeOf(
	document: DocumentView,
	corpus: CorpusAccess,
	range: Range,
	encoding: PositionEncoding,
	snapToWords: boolean,
): Place {
	const { lines, text } = document.table;
	const asked = toSpan(lines, range, encoding);
	const trimmed = trimSpan(text, asked);
	const selection = trimmed.end > trimmed.start ? trimmed : undefined;
	const tagged = selection && snapToWords ? snapToTag(document.table, selection) : selection;
	const offset = selection?.start ?? asked.start;
	const mention = within(mentionAt(document, offset), selection, ({ mention }) => mention);
	const time = within(timeAt(document.analysis, offset), selection, (span) => span);
	const line = classifiedLine(document.analysis, lines.lineAt(offset));
	const word = wordAt(document, offset);
	const lineSpan = line && trimSpan(text, { start: lines.start(line.line), end: lines.end(line.line) });
	const inline = selection || line?.boilerplate ? undefined : inlineAt(document.analysis, offset);
	const markable = selection ?? inline ?? lineSpan;
	const refused = refusedNameAt(document, corpus.view, offset);
	const annotations = annotationsAt(document, offset).filter(({ span }) => !selection || overlaps(span, selection));
	const rejected = annotations.find(({ annotation }) => isRejection(annotation.label))?.span;
	return {
		document,
		corpus,
		selection,
		mention,
		time,
		line,
		taggable: tagged ?? mention?.mention ?? time ?? refused ?? rejected ?? (word.end > word.start ? word : undefined),
		markable,
		inline: inline !== undefined,
		wholeLines: markable !== undefined && isWholeLines(document, markable),
		annotations,
		proposals: proposalsAt(document, offset),
		refused,
		toRange: (span) => toRange(lines, span, encoding),
	};
}

function isRejection(label: string): boolean {
	return label === NOT_A_NAME || label === NOT_A_TIME;
}

/** A selection means the mention or time that it lies in; one that reaches beyond means something new. */
function within<T>(found: T | undefined, selection: Span | undefined, spanOf: (found: T) => Span): T | undefined {
	if (!found || !selection) {
		return found;
	}
	const span = spanOf(found);
	return span.start <= selection.start && selection.end <= span.end ? found : undefined;
}

/** A passage in an action's title. */
export function quote({ document }: Place, { start, end }: Span): string {
	return oneLine(document.table.text.slice(start, Math.min(end, start + 2 * TITLE_WIDTH)), TITLE_WIDTH);
}

function isWholeLines(document: DocumentView, span: Span): boolean {
	const { lines, text } = document.table;
	const whole = trimSpan(text, {
		start: lines.start(lines.lineAt(span.start)),
		end: lines.end(lines.lineAt(span.end)),
	});
	return whole.start >= span.start && whole.end <= span.end;
}
