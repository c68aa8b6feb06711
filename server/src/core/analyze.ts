import type { AnalysisMemory } from './analysisMemory';
import { chooseDocumentDate } from './times/documentDate';
import { findTimes, findTimesAgain } from './times/findTimes';
import { withPageAges } from './times/pageAges';
import { resolveTimes } from './times/resolveTimes';
import { withoutTimesInEntries, withoutTimesInTitles } from './times/timesInTitles';
import { classifyLines, classifyPage } from './lines/classifyLines';
import { mayBeDateLine } from './lines/dateLines';
import type { LineMemory } from './lines/ownLines';
import { Page } from './lines/page';
import { findMentions, MentionFinder } from './names/findMentions';
import type { Analysis, AnalysisContext, DocumentDate } from './model';
import { type Steps, toEnd } from './steps';
import { TextTable } from './textTable';

/** One pass over one text: pure, and total. Any string is a text. */
export function analyze(text: string, context: AnalysisContext): Analysis {
	return analyzeTable(new TextTable(text, context), context);
}

export function analyzeTable(table: TextTable, context: AnalysisContext): Analysis {
	return toEnd(analyzeInSteps(table, context));
}

/** A text that is cut, and what its analysis depends on beside it. */
export interface TextInContext {
	readonly table: TextTable;
	readonly context: AnalysisContext;
}

/**
 * {@link analyzeTable} of a few texts, in their order: each pass goes over all of them before the next one begins. The
 * passes' code is more than the processor has at hand at once, and what is fetched for one text serves the others too, so
 * that two dozen texts take a third less time than one after another.
 */
export function analyzeTogether(texts: readonly TextInContext[]): Analysis[] {
	const found: Analysis[] = [];
	let running = texts.map(({ table, context }, i) => ({ i, steps: analyzeInSteps(table, context) }));
	while (running.length > 0) {
		running = running.filter(({ i, steps }) => {
			const step = steps.next();
			if (step.done) {
				found[i] = step.value;
			}
			return !step.done;
		});
	}
	return found;
}

/**
 * A text's analysis with other answers of {@link AnalysisContext.knowledge} to what type a name has: only names depend on
 * them. All else in the context must be as it was, and nobody's decisions applied.
 */
export function analyzeNamesAgain(table: TextTable, analysis: Analysis, context: AnalysisContext): Analysis {
	const { lines, inline, times } = analysis;
	return { ...analysis, mentions: findMentions(table, { lines, inline, times }, context) };
}

/**
 * The lines alone, as {@link analyzeTable} finds them: for whoever asks neither for names nor for values of dates.
 *
 * @param memory of the look at the text that this one was left of: the same is found in less time
 */
export function analyzeLines(
	table: TextTable,
	context: AnalysisContext,
	memory?: LineMemory,
): Pick<Analysis, 'lines' | 'inline'> {
	const before = memory?.before(table);
	const { tokens, lines } = table;
	const isRead = (token: number): boolean =>
		before !== undefined && table.lineBefore(lines.lineAt(tokens.starts[token]!)) >= 0;
	const times = findTimes(table, (first, end) => !isRead(first) && mayBeDateLine(table, first, end));
	const page = new Page(table, times, context, before);
	memory?.keep(page.own);
	return toEnd(classifyPage(page));
}

/** When a document was written, as {@link analyzeTable} finds it: for whoever asks for no names. */
export function analyzeDate(table: TextTable, context: AnalysisContext): DocumentDate | undefined {
	const found = findTimes(table);
	return chooseDocumentDate(table, found, classifyLines(table, found, context).lines, context);
}

/**
 * {@link analyzeTable} in steps, for whoever must answer others, or may lose interest, between them.
 *
 * @param memory of the analyses of a text that is being edited: the same is found in less time
 */
export function* analyzeInSteps(table: TextTable, context: AnalysisContext, memory?: AnalysisMemory): Steps<Analysis> {
	const found = memory ? findTimesAgain(table, memory) : findTimes(table);
	yield;
	const page = new Page(table, found, context);
	yield;
	const { lines, inline } = yield* classifyPage(page);
	yield;
	const names = new MentionFinder(table, { lines, inline, times: found }, context, memory);
	yield* names.read();
	yield;
	yield* names.compare();
	yield;
	const mentions = yield* names.settle();
	yield;
	const documentDate = chooseDocumentDate(table, found, lines, context);
	const prefer = context.prefer ?? 'nearest';
	const times = withoutTimesInEntries(table.text, withoutTimesInTitles(found, mentions), lines);
	const open = withPageAges(table.text, times, lines);
	const resolved = resolveTimes(open, documentDate, prefer);
	return {
		language: table.language,
		documentDate,
		lines,
		inline,
		mentions,
		times: resolved,
		readings: { found: open, prefer },
	};
}
