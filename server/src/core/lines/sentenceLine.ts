import type { LineFacts } from './lineFacts';
import type { Page } from './page';
import { IS_BAR } from './wordSigns';

/** Of links in one line, in UTF-16 code units. */
const LONGEST_ROW = 160;

/** Too short for a paragraph, and yet somebody's sentence. */
export function isSentence(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return (
		fact.endsSentence &&
		!fact.prose &&
		fact.words >= 4 &&
		!page.isNoise(i) &&
		!page.credits[i] &&
		!page.hasTwinBeside(i) &&
		!page.dates[i] &&
		page.words[i] === undefined &&
		!isRowOfLinks(fact)
	);
}

/** `Terms | Privacy | Need help? Write to us.` */
export function isRowOfLinks(fact: LineFacts): boolean {
	// Most lines have no bar, and for them no folded text has to be made.
	if (!fact.has(IS_BAR)) {
		return false;
	}
	const { folded } = fact;
	const second = folded.indexOf(' | ', folded.indexOf(' | ') + 1);
	return second > 0 && folded.length <= LONGEST_ROW;
}
