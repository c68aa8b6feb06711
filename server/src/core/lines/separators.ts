import type { Layout } from './layout';
import type { Page } from './page';

/** Of the line that a page puts between an article's paragraphs, and of those of them that stand over one. */
const FEWEST_COPIES = 4;
const FEWEST_OVER_PARAGRAPHS = 3;

/** Two copies of a line that the page puts between paragraphs stand around this one, and a paragraph under them: its heading. */
export function isBetweenSeparators(page: Page, { paragraph }: Pick<Layout, 'paragraph'>, i: number): boolean {
	return (
		page.equal(i - 1, i + 1) &&
		page.copies[i - 1]! >= FEWEST_COPIES &&
		page.words[i] === undefined &&
		paragraph[i + 2] === true &&
		page.facts.filter((_, k) => paragraph[k + 1] && page.equal(k, i - 1)).length >= FEWEST_OVER_PARAGRAPHS
	);
}
