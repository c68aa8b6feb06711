import type { Range } from 'vscode-languageserver';
import type { CommandOutcome } from '../annotations/model';
import { spanToTag } from '../annotations/selection';
import { TIME_TYPES, type Span } from '../core/model';
import { reason } from '../core/reason';
import { readWrittenDate, readWrittenTime } from '../core/times/writtenTime';
import { timeAt } from '../languageFeatures/lookup';
import type { CommandTools } from './commandTools';
import { type DocumentView, textOf } from './documentView';
import type { Parameters } from './parameters';

const DATE_MEANING = 'an ISO 8601 date, such as 2014, 2014-06 or 2014-06-19T14:30, or null';
const VALUE_MEANING = 'a TIMEX3 value, such as 2014-06-19, XXXX-06 or P5D';
const NO_PASSAGE = reason('There is no date here: select a passage, or put the cursor into a word');

export async function setDocumentDate(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const typed = parameters.stringOrNull('date', DATE_MEANING);
	const { corpus, view } = await tools.document(parameters);
	const date = typed === null ? undefined : readWrittenDate(typed, view.table.language);
	if (typed !== null && date === undefined) {
		return parameters.refuse('date', DATE_MEANING);
	}
	return tools.decide(corpus, () => corpus.annotations.times.setDocumentDate(view.path, date));
}

export async function setTimeValue(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const typed = parameters.string('value', VALUE_MEANING);
	const wanted = parameters.has('type') ? parameters.oneOf('type', TIME_TYPES) : undefined;
	const range = parameters.range();
	const { corpus, view } = await tools.document(parameters);
	const { documentDate, times } = view.analysis;
	const span = timeOrPassage(tools, view, range);
	const here = times.find(({ start, end }) => span && start === span.start && end === span.end);
	const read = readWrittenTime(typed, view.table.language, documentDate, wanted ?? here?.type);
	if (!read || (wanted !== undefined && read.type !== wanted)) {
		return parameters.refuse('value', wanted === undefined ? VALUE_MEANING : `${VALUE_MEANING} of a ${wanted}`);
	}
	return span
		? tools.decide(corpus, () => corpus.annotations.times.setValue(textOf(view), span, read.type, read.value))
		: tools.nothing(NO_PASSAGE);
}

export async function notATime(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const range = parameters.range();
	const { corpus, view } = await tools.document(parameters);
	const span = timeOrPassage(tools, view, range);
	return span
		? tools.decide(corpus, () => corpus.annotations.times.notATime(textOf(view), span))
		: tools.nothing(NO_PASSAGE);
}

/** A cursor, or a range inside of it, stands for the time expression there; else it is what is selected. */
function timeOrPassage(tools: CommandTools, view: DocumentView, range: Range): Span | undefined {
	const span = tools.span(view, range);
	const time = timeAt(view.analysis, span.start);
	return time && span.end <= time.end ? { start: time.start, end: time.end } : spanToTag({ table: view.table }, span);
}
