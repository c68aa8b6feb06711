import type { Page } from './page';
import { titleCandidates } from './titleCandidates';
import { TITLE_WEIGHTS } from './titleWeights';

/** In UTF-16 code units: of the first line of a text without paragraphs. */
const LONGEST_ALONE = 100;

/**
 * The headline: of all lines that could be it the one for which the most speaks, what speaks for its copies included. -1 where
 * there is none.
 *
 * @param paragraph whether a line is one of the article's paragraphs, from `first` to `last`
 */
export function findTitle(page: Page, paragraph: readonly boolean[], first: number, last: number): number {
	const candidates = titleCandidates(page, paragraph, first, last).map(({ line, signs }) => ({
		line,
		odds: Math.exp(signs.reduce((sum, sign) => sum + TITLE_WEIGHTS[sign], 0)),
	}));
	const ofCopies = new Map<number, number>();
	for (const { line, odds } of candidates) {
		const text = page.firstEqual[line]!;
		ofCopies.set(text, (ofCopies.get(text) ?? 0) + odds);
	}
	let best = -1;
	let most = 0;
	let mostOfCopies = 0;
	for (const { line, odds } of candidates) {
		const all = ofCopies.get(page.firstEqual[line]!)!;
		if (all > mostOfCopies || (all === mostOfCopies && odds > most)) {
			best = line;
			most = odds;
			mostOfCopies = all;
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
