import type { AnalysisContext, ClassifiedLine, InlineBoilerplate, Span } from '../model';
import { BOILERPLATE_CLASSES } from '../model';
import type { TextTable } from '../textTable';
import { judgeContent } from './contentClasses';
import { findCorpusSigns } from './corpusSigns';
import { judgeFrontMatter } from './frontMatter';
import { judgeHead } from './head';
import { findInline } from './inline';
import { findLayout } from './layout';
import { judgeMiddle } from './middle';
import { judgeByOwnSigns } from './ownSigns';
import { Page } from './page';
import { judgePictures } from './pictures';
import { judgeRepeats } from './repeats';
import { judgeTableOfContents } from './tableOfContents';
import { judgeTail } from './tail';

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
	return classifyPage(new Page(table, times, context));
}

/** As {@link classifyLines}, of a page of which nothing is decided. */
export function classifyPage(page: Page): { lines: ClassifiedLine[]; inline: InlineBoilerplate[] } {
	const signs = findCorpusSigns(page);
	judgeFrontMatter(page);
	judgeByOwnSigns(page);
	judgeTableOfContents(page);
	const layout = findLayout(page);
	judgePictures(page, layout);
	judgeHead(page, layout, signs);
	judgeTail(page, layout, signs);
	judgeMiddle(page, layout, signs);
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
