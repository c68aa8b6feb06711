import type { Page } from './page';
import { OPENS_BRACKET } from './wordSigns';

/** The end of an alternative text that a page made of caption, site, width and date: `…, 1920, 13.09.2023`; or the picture's size: `… 1200x800`. */
const SIZE = /[,|–-] \d{3,4}, \d{1,2}[./]\d{1,2}[./]\d{4}$|[\s(]\d{3,4} ?[x×х] ?\d{3,4}(?: ?px)?\)?$/u;
/** Longer lines are text. */
const LONGEST = 420;

export function saysSize(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return fact.digits >= 6 && fact.end - fact.start <= LONGEST && !fact.endsSentence && SIZE.test(fact.folded);
}

/** The line stands again as the beginning of a caption with a credit, right after it. */
export function isAlternativeText(page: Page, i: number): boolean {
	for (let j = i + 1; j <= i + 3 && j < page.count; j++) {
		if (isCaptionWithoutCredit(page, i, j)) {
			return true;
		}
	}
	return false;
}

/** One line is the other, a caption, but for its credit. */
export function isCaptionWithoutCredit(page: Page, one: number, caption: number): boolean {
	const credit = page.credits[caption];
	return (
		credit !== undefined &&
		credit.place !== 'whole' &&
		page.mayBeginAlike(one, caption) &&
		page.textWithoutCredit(caption) === page.fact(one).bare
	);
}

/** `(left)`, `(second from right)`, `(file photo)`: what captions say of their pictures. */
export function saysPlace(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (fact.prose || !fact.has(OPENS_BRACKET)) {
		return false;
	}
	const { folded } = fact;
	for (let open = folded.indexOf('('); open >= 0; open = folded.indexOf('(', open + 1)) {
		const close = folded.indexOf(')', open);
		if (close < 0) {
			return false;
		}
		if (close - open <= 25 && page.lexicon.captionPlaces.has(folded.slice(open + 1, close).trim())) {
			return true;
		}
	}
	return false;
}
