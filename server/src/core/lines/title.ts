import { isName, namesSource } from './attribution';
import { isGluedMenu, isPath } from './menuRows';
import type { Page } from './page';

/** A headline and its text have this share of the headline's words in common. */
const SHARED = 0.25;
/** With so many words in common a line over a date is the headline, whatever stands under the date. */
const MOSTLY_SHARED = 0.4;
/** In letters: rubrics and stories' names are shorter. */
const SHORTEST_TITLE = 24;
const LONGER_THAN_RUBRICS = 30;
/** In letters: a lead hardly has fewer, few headlines have so many, and no headline under a date. */
const SHORTEST_LEAD = 36;
const LONG_TITLE = 70;
const LONGEST_TITLE = 100;

/** Headlines of other articles in a row, over the article's own. */
const MOST_LINKS = 6;

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
	// Each line is asked for itself, and again for the line under it.
	const known: (boolean | undefined)[] = [];
	const opens = (i: number): boolean => (known[i] ??= opensText(page, i, first));
	for (let i = 0; i < before; i++) {
		const score = titleScore(page, i, first, opens);
		if (score > bestScore) {
			best = i;
			bestScore = score;
		}
	}
	const earlier = page.firstEqual[best] ?? best;
	return best - earlier <= 6 && !page.verdict(earlier) ? earlier : best;
}

/** @param opens whether a line is a headline whose words the article's first paragraphs have, too. */
function titleScore(page: Page, i: number, first: number, opens: (i: number) => boolean): number {
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
	if (page.opensCaption(i) || namesSource(page, i) || isPath(page, i) || isGluedMenu(page, i)) {
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
	score += fact.letters >= LONGER_THAN_RUBRICS ? 1 : 0;
	const linked = headline && isUnderLinks(page, i, first);
	score += page.copies[i]! > 1 && !linked ? 2 : 0;
	score -= linked ? 1 : 0;
	// What stands over the site's menus is its name or motto.
	score += (i === 0 && menuWords(page, i, first) < 2) || page.dates[i - 1] ? 1 : 0;
	// A summary, too, may stand between the headline and its date or the first paragraph.
	if (!headline || !isUnderTitle(page, i, opens)) {
		score += i + 1 === first || page.dates[i + 1] ? 1 : 0;
		score += headline && isBelowHeadline(page, i + 1) && opens(i) ? 2 : 0;
	}
	// Among other articles' headlines over the text its own is the one that speaks of it.
	score += headline && fact.letters >= LONGER_THAN_RUBRICS && opens(i) ? 1 : 0;
	score -= headline && isLead(page, i, first) ? 3 : 0;
	score -= fact.endsSentence && !fact.endsWithCall ? 2 : 0;
	score -= fact.endsOpen || fact.startsLower ? 2 : 0;
	// Menus above may hold headlines of other articles.
	score -= Math.min(3, Math.max(0, first - i - 14) / 10);
	return score;
}

/** A date, or the author's or source's name, as stand under a headline. */
function isBelowHeadline(page: Page, i: number): boolean {
	return i < page.count && (page.dates[i]! || namesSource(page, i));
}

/** `Breaking news`, and under it another article's headline, which the page's end may have again. The article's own is the last in the row. */
function isUnderLinks(page: Page, i: number, first: number): boolean {
	let j = i - 1;
	while (j >= 0 && i - j <= MOST_LINKS && couldBeTitle(page, j)) {
		j--;
	}
	return page.words[j] === 'heading' && first - i > 1 && couldBeTitle(page, i + 1);
}

function menuWords(page: Page, from: number, to: number): number {
	let count = 0;
	for (let i = from + 1; i < to; i++) {
		count += page.words[i] !== undefined && page.words[i] !== 'articleHeading' ? 1 : 0;
	}
	return count;
}

/**
 * A headline, a date, and then this line: a lead or a summary that no full stop ends. The headline says words of the text
 * that follows, where a site's name or motto over a date does not.
 */
function isLead(page: Page, i: number, first: number): boolean {
	let j = i - 1;
	let dated = false;
	while (j >= 0 && i - j <= 4 && (isBelowHeadline(page, j) || (isName(page, j) && (dated || page.dates[j - 1])))) {
		dated ||= page.dates[j]!;
		j--;
	}
	if (j < 0 || j === i - 1 || !couldBeTitle(page, j)) {
		return false;
	}
	const fact = page.fact(i);
	const before = page.fact(j);
	if (before.letters >= SHORTEST_TITLE && sharedWords(page, j, i, first + 2) >= MOSTLY_SHARED) {
		return true;
	}
	return (
		fact.letters * 4 >= before.letters * 5 &&
		fact.letters >= SHORTEST_LEAD &&
		(fact.letters >= LONGEST_TITLE ||
			((fact.letters >= LONG_TITLE || fact.endsSentence || fact.endsWithPicture) &&
				sharedWords(page, j, i, i + 1) >= SHARED))
	);
}

/** Right after another headline, longer than a rubric's, that speaks of the same. */
function isUnderTitle(page: Page, i: number, opens: (i: number) => boolean): boolean {
	return i > 0 && page.fact(i - 1).letters >= LONGER_THAN_RUBRICS && opens(i - 1);
}

/** A headline whose words the article's first paragraphs have, too. */
function opensText(page: Page, i: number, first: number): boolean {
	return couldBeTitle(page, i) && sharedWords(page, i, first, first + 2) >= SHARED;
}

function couldBeTitle(page: Page, i: number): boolean {
	return page.isHeadline(i) && page.words[i] === undefined && !page.verdict(i) && !page.dates[i] && !page.credits[i];
}

/** The share of a line's words that the lines from `from` to `to` have too, from 0 to 1. Words are compared without their endings. */
function sharedWords(page: Page, i: number, from: number, to: number): number {
	const words = page.stems(i);
	let shared = 0;
	for (let k = 0; k < words.size; k++) {
		for (let j = from; j < to && j < page.count; j++) {
			if (page.stems(j).indexOf(words.keyAt(k)) >= 0) {
				shared++;
				break;
			}
		}
	}
	return words.size === 0 || (shared < 2 && words.size > 5) ? 0 : shared / words.size;
}

/** The line stands again as the beginning of a caption with a credit, right after it. */
export function isAlternativeText(page: Page, i: number): boolean {
	for (let j = i + 1; j <= i + 3 && j < page.count; j++) {
		const credit = page.credits[j];
		if (
			credit &&
			credit.place !== 'whole' &&
			page.mayBeginAlike(i, j) &&
			page.textWithoutCredit(j) === page.fact(i).bare
		) {
			return true;
		}
	}
	return false;
}
