import { chooseDocumentDate } from './times/documentDate';
import { findTimes } from './times/findTimes';
import { resolveTimes } from './times/resolveTimes';
import { classifyLines } from './lines/classifyLines';
import { findMentions } from './names/findMentions';
import type { Analysis, AnalysisContext } from './model';
import { TextTable } from './textTable';

/** One pass over one text: pure, and total. Any string is a text. */
export function analyze(text: string, context: AnalysisContext): Analysis {
	return analyzeTable(new TextTable(text, context), context);
}

export function analyzeTable(table: TextTable, context: AnalysisContext): Analysis {
	const steps = analyzeInSteps(table, context);
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

/** The same in steps, for whoever must answer others, or may lose interest, between them. */
export function* analyzeInSteps(table: TextTable, context: AnalysisContext): Generator<void, Analysis> {
	const found = findTimes(table);
	yield;
	const { lines, inline } = classifyLines(table, found, context);
	yield;
	const mentions = findMentions(table, { lines, inline, times: found }, context);
	yield;
	const documentDate = chooseDocumentDate(table, found, lines, context);
	const times = resolveTimes(found, documentDate, context.prefer ?? 'nearest');
	return { language: table.language, documentDate, lines, inline, mentions, times };
}
