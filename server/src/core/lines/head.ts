import { isImprintOrTags } from './imprint';
import { reason } from '../reason';
import { isName, isNameInPlace, namesSource } from './attribution';
import type { CorpusSign } from './corpusSigns';
import { isEntryTime } from './dateLines';
import type { Layout } from './layout';
import type { LineFacts } from './lineFacts';
import { isGluedMenu, isPath } from './menuRows';
import type { Page } from './page';
import { IN_BYLINE } from './wordSigns';

const SHORT = 60;
/** In documents: a line that stands in more of them is a template's. */
const MOST_LISTS = 2;
/** Lines between lead and text, share bar included. */
const LONGEST_HEAD = 16;
/** In words; and how many rubrics that no lexicon knows make a menu. */
const LONGEST_RUBRIC = 5;
const FEWEST_RUBRICS = 5;

/** Lines before the first paragraph: menus before the headline, dates and bylines after it. */
export function judgeHead(page: Page, layout: Layout, signs: readonly (CorpusSign | undefined)[]): void {
	const { title, first } = layout;
	if (first < 0) {
		return;
	}
	if (title >= 0) {
		page.decide(
			title,
			'title',
			0.9,
			reason(
				page.copies[title]! > 1
					? 'The headline: it stands before the first paragraph, and again on the page'
					: 'The headline: it stands before the first paragraph',
			),
		);
	}
	for (let i = 0; i < page.count; i++) {
		if (title >= 0 && i !== title && page.isOpen(i) && page.equal(i, title) && page.fact(i).letters >= 12) {
			page.decide(i, 'duplicate', 0.95, reason('Repeats the headline in line {0}', page.number(title)));
		}
	}
	const end = endOfHead(page, layout);
	for (let i = 0; i < end; i++) {
		if (!page.isOpen(i) || layout.paragraph[i]) {
			continue;
		}
		const sign = signs[i];
		const word = page.words[i];
		if (opensEntry(page, layout, i)) {
			continue;
		}
		if (page.dates[i]) {
			page.decide(i, 'chrome', 0.9, reason("A date before the article's text: when the page was published"));
		} else if (i >= title - 2 && namesSource(page, i, i < title)) {
			page.decide(i, 'attribution', 0.85, reason("Names the author or the source, before the article's text"));
		} else if (i > first && !isBesideNoise(page, i)) {
			// After the lead a table or a list may begin.
			continue;
		} else if (word !== undefined && word !== 'articleHeading') {
			page.decide(i, 'chrome', 0.85, reason("A menu's word, before the article's text"));
		} else if (isPath(page, i)) {
			page.decide(
				i,
				'chrome',
				0.8,
				/[›»>→/]/u.test(page.fact(i).folded)
					? reason("A path of rubrics, before the article's text")
					: reason('Entries of a menu in one line'),
			);
		} else if (
			sign &&
			page.fact(i).end - page.fact(i).start < SHORT &&
			!isName(page, i) &&
			!isAnothersLink(page, i, title, sign)
		) {
			page.decide(i, 'chrome', 0.9, sign.why);
		} else if (i < title) {
			judgeAboveTitle(page, i, title, layout.apart[i]!);
		} else if (layout.apart[i]) {
			page.decide(i, 'chrome', 0.75, reason('Running text apart from the article, menus between'));
		} else if (page.fact(i).letters === 0 && (page.isNoise(i - 1) || page.isNoise(i + 1))) {
			page.decide(i, 'chrome', 0.7, reason("No word in it, before the article's text"));
		}
	}
	judgeBelowTitle(page, layout, end);
}

/** Bylines, dates and the like stand before the lead on some sites, after it on others. */
function endOfHead(page: Page, { title, first, paragraph }: Layout): number {
	if (title < 0) {
		return first;
	}
	for (let i = first + 1; i < page.count && i <= first + LONGEST_HEAD; i++) {
		if (paragraph[i]) {
			return i;
		}
	}
	return first;
}

/** What stands where headlines do, and in a document or two besides: their lists of the latest articles name this one. */
function isAnothersLink(page: Page, i: number, title: number, { template, documents }: CorpusSign): boolean {
	return !template && documents <= MOST_LISTS && (i === title + 1 || i === title - 1) && page.isHeadline(i);
}

/** A clock time over a paragraph, below the lead: as a live report's entries begin, if there are three at least. */
function opensEntry(page: Page, { first, paragraph }: Layout, i: number): boolean {
	if (i < first || !paragraph[i + 1] || !isEntryTime(page.fact(i))) {
		return false;
	}
	let entries = 0;
	for (let k = first; k + 1 < page.count && entries < 3; k++) {
		entries += paragraph[k + 1] && isEntryTime(page.fact(k)) ? 1 : 0;
	}
	return entries >= 3;
}

function isBesideNoise(page: Page, i: number): boolean {
	return page.isNoise(i - 1) || page.isNoise(i + 1) || page.dates[i + 1] === true;
}

function judgeAboveTitle(page: Page, i: number, title: number, apart: boolean): void {
	const fact = page.fact(i);
	if (apart) {
		page.decide(i, 'chrome', 0.75, reason('Running text apart from the article, menus between'));
	} else if (isGluedMenu(page, i)) {
		page.decide(i, 'chrome', 0.8, reason('Entries of a menu in one line'));
	} else if (page.isHeadline(i) && (page.words[i - 1] === 'heading' || page.verdict(i - 1)?.class === 'related')) {
		page.decide(i, 'related', 0.75, reason("A headline under a heading over links, before the article's own"));
	} else if (page.credits[i] || (page.equal(i, i + 1) && page.fact(i).letters >= 20) || !page.isHeadline(title)) {
		return;
	} else if (i === 0 && title === 1 && isName(page, i) && page.noise < 3) {
		page.decide(i, 'attribution', 0.6, reason('A name before the headline'));
	} else if (page.interfaceLines >= 8 && title >= 12) {
		page.decide(
			i,
			fact.letters >= 24 && fact.words >= 4 && !isImprintOrTags(page, i) ? 'related' : 'chrome',
			0.75,
			reason('Stands among menus before the headline'),
		);
	} else if (
		fact.end - fact.start < SHORT &&
		(!fact.endsSentence || fact.letters <= 4) &&
		page.noise + page.interfaceLines >= 2
	) {
		page.decide(
			i,
			'chrome',
			page.isNoise(i - 1) || i > 0 ? 0.75 : 0.6,
			reason('Stands before the headline, as menus and rubrics do'),
		);
	}
}

/** For a summary: words of one syllable say less each, and a full stop says that the line is no caption. */
function isLongEnough({ letters, words, endsSentence }: LineFacts): boolean {
	return (
		(letters >= 50 && words >= 9) || (letters >= 40 && words >= 12) || (endsSentence && letters >= 30 && words >= 5)
	);
}

/** In a row of short lines most of which no lexicon knows: a menu with the site's own rubrics, and no author's name. */
function isAmongRubrics(page: Page, i: number): boolean {
	let unknown = 0;
	for (const step of [-1, 1]) {
		for (let j = i + step; unknown < FEWEST_RUBRICS && j >= 0 && j < page.count && isRubric(page, j); j += step) {
			unknown += page.words[j] === undefined ? 1 : 0;
		}
	}
	return unknown >= FEWEST_RUBRICS;
}

function isRubric(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return fact.words > 0 && fact.words <= LONGEST_RUBRIC && fact.digits === 0 && !fact.endsSentence && !fact.endsOpen;
}

/** Between headline and first paragraph. */
function judgeBelowTitle(page: Page, { title, first, paragraph }: Layout, end: number): void {
	if (title < 0) {
		return;
	}
	let lead = false;
	for (let i = title + 1; i < end; i++) {
		// "HANOI —" alone in its line opens an agency's text.
		if (!page.isOpen(i) || paragraph[i] || page.fact(i).endsDash) {
			continue;
		}
		const fact = page.fact(i);
		const before = page.verdict(i - 1)?.class;
		const placed =
			i === title + 1 || i === first + 1 || before === 'lead' || before === 'attribution' || isBesideNoise(page, i);
		if (before === 'attribution' && fact.words <= 6 && fact.has(IN_BYLINE) && !fact.endsSentence && !fact.endsOpen) {
			page.decide(i, 'chrome', 0.65, reason("The author's trade, under the name"));
		} else if (
			placed &&
			(isName(page, i) || isNameInPlace(page, i)) &&
			!page.hasTwinBeside(i) &&
			!isAmongRubrics(page, i)
		) {
			page.decide(i, 'attribution', 0.75, reason("A name between the headline and the article's text: its author"));
		} else if (
			i < first &&
			!lead &&
			!page.credits[i] &&
			page.copies[i] === 1 &&
			isLongEnough(fact) &&
			!fact.endsOpen &&
			(i === title + 1 || page.verdict(i - 1)?.class !== 'credit')
		) {
			lead = true;
			page.decide(i, 'lead', 0.75, reason('The summary after the headline'));
		} else if (
			i < first &&
			page.interfaceLines >= 8 &&
			fact.words <= 3 &&
			!fact.endsSentence &&
			!fact.endsOpen &&
			page.copies[i] === 1 &&
			!page.credits[i]
		) {
			page.decide(
				i,
				'chrome',
				0.65,
				reason("A few words between the headline and the article's text, on a page with menus"),
			);
		} else if (
			fact.end - fact.start < 40 &&
			!page.credits[i] &&
			page.isNoise(i - 1) &&
			page.isNoise(i + 1) &&
			!fact.endsSentence
		) {
			page.decide(i, 'chrome', 0.7, reason('A short line between lines of the interface'));
		}
	}
}
