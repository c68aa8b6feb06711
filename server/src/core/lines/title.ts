import { namesSource } from './attribution';
import type { Page } from './page';

/** The end of an alternative text that a page made of caption, site, width and date: `…, 1920, 13.09.2023`. */
const WIDTH_AND_DATE = /[,|–-] \d{3,4}, \d{1,2}[./]\d{1,2}[./]\d{4}$/u;

export function hasWidthAndDate(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return fact.digits >= 9 && WIDTH_AND_DATE.test(fact.folded);
}

/** The headline among the lines before the first paragraph; the first line of a text without paragraphs. */
export function findTitle(page: Page, first: number): number {
	const before = first < 0 ? Math.min(page.count, 1) : first;
	let best = -1;
	let bestScore = 0;
	for (let i = 0; i < before; i++) {
		const score = titleScore(page, i, first);
		if (score > bestScore) {
			best = i;
			bestScore = score;
		}
	}
	const earlier = page.firstEqual[best] ?? best;
	return best - earlier <= 6 && !page.verdict(earlier) ? earlier : best;
}

function titleScore(page: Page, i: number, first: number): number {
	const fact = page.fact(i);
	if (
		page.verdict(i) ||
		page.dates[i] ||
		page.words[i] !== undefined ||
		page.credits[i] ||
		fact.letters < 2 ||
		isAlternativeText(page, i) ||
		hasWidthAndDate(page, i)
	) {
		return 0;
	}
	if (page.lexicon.captionOpenings.at(fact.folded, 0) !== undefined || namesSource(page, i)) {
		return 0;
	}
	const headline = page.isHeadline(i);
	if (first < 0) {
		return fact.endsSentence || fact.endsOpen || fact.startsList || fact.startsLower || fact.end - fact.start > 100
			? 0
			: 1;
	}
	let score = 1;
	score += headline ? 3 : 0;
	score += fact.letters >= 30 ? 1 : 0;
	score += page.copies[i]! > 1 ? 2 : 0;
	score += i === 0 || page.dates[i - 1] ? 1 : 0;
	score += i + 1 === first || page.dates[i + 1] ? 1 : 0;
	score -= fact.endsSentence && !fact.endsWithCall ? 2 : 0;
	score -= fact.endsOpen || fact.startsLower ? 2 : 0;
	// Menus above may hold headlines of other articles.
	score -= Math.min(3, Math.max(0, first - i - 14) / 10);
	return score;
}

/** The line stands again as the beginning of a caption with a credit, right after it. */
export function isAlternativeText(page: Page, i: number): boolean {
	const bare = page.fact(i).bare;
	for (let j = i + 1; j <= i + 3 && j < page.count; j++) {
		if (page.credits[j] && page.credits[j]!.place !== 'whole' && page.textWithoutCredit(j) === bare) {
			return true;
		}
	}
	return false;
}
