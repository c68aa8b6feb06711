import type { Page } from './page';
import { titleCandidates } from './titleCandidates';
import { TITLE_WEIGHTS } from './titleWeights';

/** In UTF-16 code units: of the first line of a text without paragraphs. */
const LONGEST_ALONE = 100;

/**
 * The headline: of all lines that could be it the one for which the most speaks. -1 where there is none.
 *
 * @param paragraph whether a line is one of the article's paragraphs, from `first` to `last`
 */
export function findTitle(page: Page, paragraph: readonly boolean[], first: number, last: number): number {
	let best = -1;
	let most = -Infinity;
	for (const { line, signs } of titleCandidates(page, paragraph, first, last)) {
		const weight = signs.reduce((sum, sign) => sum + TITLE_WEIGHTS[sign], 0);
		if (weight > most) {
			best = line;
			most = weight;
		}
	}
	const earlier = page.firstEqual[best] ?? best;
	return best - earlier <= 6 && !page.verdict(earlier) ? earlier : best;
}

/** The first line of a text without paragraphs, if it could be a headline. */
export function findTitleAlone(page: Page): number {
	const fact = page.facts[0];
	return fact &&
		!page.verdict(0) &&
		!page.dates[0] &&
		page.words[0] === undefined &&
		!page.credits[0] &&
		fact.letters >= 2 &&
		!fact.endsSentence &&
		!fact.endsOpen &&
		!fact.startsList &&
		!fact.startsLower &&
		fact.end - fact.start <= LONGEST_ALONE
		? 0
		: -1;
}
