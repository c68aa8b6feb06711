import type { Page } from './page';

/** The end of an alternative text that a page made of caption, site, width and date: `…, 1920, 13.09.2023`. */
const WIDTH_AND_DATE = /[,|–-] \d{3,4}, \d{1,2}[./]\d{1,2}[./]\d{4}$/u;

export function hasWidthAndDate(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return fact.digits >= 9 && WIDTH_AND_DATE.test(fact.folded);
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
