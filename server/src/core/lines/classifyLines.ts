import type { AnalysisContext, ClassifiedLine, InlineBoilerplate, Span } from '../model';
import { BOILERPLATE_CLASSES } from '../model';
import { type Steps, toEnd } from '../steps';
import type { TextTable } from '../textTable';
import { judgeContent } from './contentClasses';
import { findInline } from './inline';
import { judgeByEvidence } from './judgeByEvidence';
import { judgeBySigns } from './judgeBySigns';
import { Page } from './page';
import { judgeRepeats } from './repeats';

/**
 * The class of every line that isn't blank, and the boilerplate inside of lines that are content. Signs of a line's own
 * come first, then its place: before the headline, between paragraphs, after the article's end. What a pass has decided
 * the later ones leave, but for repetition, which is the better reason. Without any sign of noise all is content.
 */
export function classifyLines(
	table: TextTable,
	times: readonly Span[],
	context: AnalysisContext,
): { lines: ClassifiedLine[]; inline: InlineBoilerplate[] } {
	return toEnd(classifyPage(new Page(table, times, context)));
}

/** Lines of a page that is judged pass by pass, with turns of others between them. */
const LONG_PAGE = 400;

/** As {@link classifyLines}, of a page of which nothing is decided. */
export function* classifyPage(page: Page): Steps<{ lines: ClassifiedLine[]; inline: InlineBoilerplate[] }> {
	const isLong = page.facts.length > LONG_PAGE;
	const layout = judgeBySigns(page);
	if (isLong) {
		yield;
	}
	judgeByEvidence(page, layout);
	if (isLong) {
		yield;
	}
	judgeRepeats(page, layout);
	judgeContent(page, layout);
	const lines = page.facts.map((fact, i): ClassifiedLine => {
		const verdict = page.verdict(i)!;
		return {
			line: fact.line,
			class: verdict.class,
			boilerplate: BOILERPLATE_CLASSES.has(verdict.class),
			confidence: verdict.confidence,
			why: verdict.why,
		};
	});
	return { lines, inline: findInline(page, layout) };
}
