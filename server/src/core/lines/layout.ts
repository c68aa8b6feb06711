import { saysWhoDidWhat } from './attribution';
import { setFeedApart, setTimedFeedApart } from './feeds';
import { lastOfArticle } from './lastParagraph';
import { isCutOff, isCutShort } from './lineEnds';
import { findComments, findLinkEnd } from './linkEnd';
import { isGluedMenu, isPath } from './menuRows';
import type { Page } from './page';
import { findSpokenComments } from './readersPosts';
import { isRowOfLinks, isSentence } from './sentenceLine';
import { findTitle, findTitleAlone } from './title';
import { ArticleTopics } from './topics';

/** Where the article stands among the page's lines. Indexes into the page's facts; -1 where there is none. */
export interface Layout {
	readonly title: number;
	/** First paragraph. */
	readonly first: number;
	/** Last paragraph. */
	readonly last: number;
	/** Paragraphs of the article itself. */
	readonly paragraph: readonly boolean[];
	/** Running text that introduces other articles. */
	readonly teaser: readonly boolean[];
	/** Running text far from the article, menus between: notices, descriptions of the site. */
	readonly apart: readonly boolean[];
}

/** A caption is hardly longer, a paragraph with a credit at its end hardly shorter. */
const LONGEST_CAPTION = 420;
/** So many lines of menus and links no article has between two paragraphs. */
const LONGEST_BREAK = 14;
/** Headlines that are cut off end with an ellipsis; paragraphs that do are longer. */
const LONGEST_CUT = 90;
/** Paragraphs that end with an ellipsis, one after the other: a story may have two. */
const FEWEST_TEASERS = 4;
/** So many times as much text stands over the site's imprint as under it. */
const MAIN_SHARE = 3;
/** Names that two parts of an article have in common, and words of its headline. */
const FEWEST_NAMES = 2;
/** In lines and UTF-16 code units: a message at the top of the page. */
const TOP = 4;
const LONGEST_MESSAGE = 160;
/** In UTF-16 code units. */
const LONGEST_HEADLINE = 200;
/** In letters. */
const LONGER_THAN_RUBRICS = 30;

/** @param titleOf finds the headline among the lines over and between the first paragraphs */
export function findLayout(page: Page, titleOf = findTitle): Layout {
	if (page.wrapped) {
		const paragraph = page.facts.map(() => false);
		return { title: findTitleAlone(page), first: -1, last: -1, paragraph, teaser: paragraph, apart: paragraph };
	}
	const paragraph = page.facts.map((_, i) => isParagraph(page, i));
	setHeadlineApart(page, paragraph);
	const apart = page.facts.map(() => false);
	const teaser = findTaggedTeasers(page, paragraph);
	setRowsOfTeasersApart(page, paragraph, apart);
	setFeedApart(page, paragraph, teaser);
	setTimedFeedApart(page, paragraph, teaser);
	const main = findMainText(page, paragraph);
	for (let i = 0; i < page.count; i++) {
		if (paragraph[i] && (i < main.from || i >= main.to)) {
			paragraph[i] = false;
			apart[i] = true;
		}
	}
	if (isMessageOverMenus(page, paragraph)) {
		const message = paragraph.indexOf(true);
		paragraph[message] = false;
		apart[message] = true;
	}
	// The article has two paragraphs at least before the page can turn to something else.
	const second = paragraph.indexOf(true, paragraph.indexOf(true) + 1);
	const over =
		second > 0
			? Math.min(
					findLinkEnd(page, paragraph, teaser, second),
					findComments(page, second),
					findSpokenComments(page, second),
					findImprint(page, paragraph, second),
				)
			: page.count;
	let first = -1;
	let last = -1;
	for (let i = 0; i < page.count; i++) {
		if (paragraph[i] && (teaser[i] || i >= over)) {
			teaser[i] = true;
			paragraph[i] = false;
		} else if (paragraph[i]) {
			first = first < 0 ? i : first;
			last = i;
		}
	}
	last = lastOfArticle(page, paragraph, first, last);
	while (last >= 0 && last + 1 < over && isSentence(page, last + 1)) {
		last++;
		paragraph[last] = true;
	}
	const title = first < 0 ? findTitleAlone(page) : titleOf(page, paragraph, first, last);
	if (title > first && first >= 0) {
		for (let i = first; i < title; i++) {
			apart[i] ||= paragraph[i]!;
			paragraph[i] = false;
		}
		first = paragraph.indexOf(true);
	}
	return { title, first, last, paragraph, teaser, apart };
}

/** The site's copyright notice, where most of the running text stands above it: what comes after it is the site's own. */
function findImprint(page: Page, paragraph: readonly boolean[], second: number): number {
	const letters = (from: number, to: number): number => {
		let sum = 0;
		for (let i = from; i < to; i++) {
			sum += paragraph[i] ? page.fact(i).letters : 0;
		}
		return sum;
	};
	for (let i = second + 1; i < page.count; i++) {
		if (page.verdict(i)?.class === 'chrome' && page.fact(i).digits >= 4 && isImprint(page.fact(i).folded)) {
			return letters(i + 1, page.count) * MAIN_SHARE < letters(0, i) ? i : page.count;
		}
	}
	return page.count;
}

function isImprint(folded: string): boolean {
	return /(?:©|\bcopyright\b).*\b(?:19|20)\d\d\b/u.test(folded);
}

/**
 * The lines from the article's first to its last paragraph. Menus of many lines cut a page's running text into groups;
 * the article is the largest group, with those that are nearly as large.
 */
function findMainText(page: Page, paragraph: readonly boolean[]): { from: number; to: number } {
	const groups: { from: number; to: number; letters: number; paragraphs: number }[] = [];
	let group: (typeof groups)[number] | undefined;
	let lines = 0;
	let known = 0;
	for (let i = 0; i < page.count; i++) {
		if (!paragraph[i]) {
			lines++;
			known += page.isNoise(i) || page.isMenuWord(i) || (page.copies[i]! > 1 && page.isHeadline(i)) ? 1 : 0;
			continue;
		}
		if (!group || (lines >= LONGEST_BREAK && known >= 5 && known * 6 >= lines)) {
			group = { from: i, to: i + 1, letters: 0, paragraphs: 0 };
			groups.push(group);
		}
		group.to = i + 1;
		group.letters += page.fact(i).letters;
		group.paragraphs++;
		lines = 0;
		known = 0;
	}
	const most = Math.max(0, ...groups.map(({ letters }) => letters));
	// The beginning of an article may be cut off by a menu or a player; a notice about cookies is no beginning.
	const main = groups.findIndex(({ letters }) => letters === most);
	const kept = groups.filter(
		(each, i) =>
			each.letters * 5 >= most * 2 ||
			(i < main &&
				((each.paragraphs >= 3 && each.letters >= 300) || opensText(page, paragraph, each.from, groups[main]!))),
	);
	return { from: kept[0]?.from ?? 0, to: kept[kept.length - 1]?.to ?? page.count };
}

/** What comes before these lines' paragraphs begins their text: it speaks of the same, or a headline over it does. */
function opensText(page: Page, paragraph: readonly boolean[], i: number, lines: { from: number; to: number }): boolean {
	const other = paragraph.map((each, k) => each && k >= lines.from && k < lines.to);
	const topics = new ArticleTopics(page, { paragraph: other, title: -1 });
	const speaksOf = (line: number): boolean => {
		const topic = topics.compare(line);
		return topic !== undefined && topic.knownWords * 2 > topic.words && topic.knownNames >= FEWEST_NAMES;
	};
	const isHeadlineOf = (line: number): boolean => {
		const topic = page.isHeadline(line) && page.isOpen(line) ? topics.compare(line) : undefined;
		return topic !== undefined && topic.knownWords >= FEWEST_NAMES && topic.knownWords * 2 > topic.words;
	};
	return speaksOf(i) || [i - 1, i - 2, i - 3].some(isHeadlineOf);
}

/**
 * The first paragraph is one short sentence at the top, with nothing over it but the page's own; then come a menu's words and
 * a headline, and the article. A lead over the menus has its headline over it.
 */
function isMessageOverMenus(page: Page, paragraph: readonly boolean[]): boolean {
	const first = paragraph.indexOf(true);
	const second = paragraph.indexOf(true, first + 1);
	if (first < 1 || first >= TOP || second < 0 || second - first < 4) {
		return false;
	}
	const { start, end, innerStops } = page.fact(first);
	if (end - start > LONGEST_MESSAGE || innerStops > 0) {
		return false;
	}
	for (let i = 0; i < first; i++) {
		if (!page.isNoise(i) && !page.isMenuWord(i)) {
			return false;
		}
	}
	let menus = 0;
	for (let i = first + 1; i < second; i++) {
		const menu = page.isNoise(i) || page.isMenuWord(i) || isGluedMenu(page, i) || isPath(page, i);
		if (menu) {
			menus++;
		} else if (menus >= 2 && page.isHeadline(i) && page.fact(i).letters >= LONGER_THAN_RUBRICS) {
			return true;
		}
	}
	return false;
}

/** A headline of several sentences, the last one without a full stop, looks like the first paragraph. */
function setHeadlineApart(page: Page, paragraph: boolean[]): void {
	const i = paragraph.indexOf(true);
	const fact = page.facts[i];
	if (
		fact &&
		paragraph.indexOf(true, i + 1) > 0 &&
		!fact.endsSentence &&
		!fact.endsOpen &&
		!fact.startsLower &&
		fact.end - fact.start <= LONGEST_HEADLINE
	) {
		paragraph[i] = false;
	}
}

/** Several paragraphs in a row that are all cut off: the beginnings of other articles. */
function setRowsOfTeasersApart(page: Page, paragraph: boolean[], apart: boolean[]): void {
	for (let from = 0, to = 0; from < page.count; from = to + 1) {
		to = from;
		while (paragraph[to] && isCutOff(page.text, page.fact(to))) {
			to++;
		}
		if (to - from >= FEWEST_TEASERS) {
			paragraph.fill(false, from, to);
			apart.fill(true, from, to);
		}
	}
}

function isParagraph(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (
		!fact.prose ||
		page.isNoise(i) ||
		page.dates[i] ||
		isRowOfLinks(fact) ||
		saysWhoDidWhat(page, i) ||
		(fact.end - fact.start <= LONGEST_CAPTION && page.opensCaption(i))
	) {
		return false;
	}
	// A headline that the page cut off.
	if (fact.end - fact.start <= LONGEST_CUT && fact.innerStops < 2 && isCutShort(page.text, fact)) {
		return false;
	}
	const credit = page.credits[i];
	if (credit && (credit.place !== 'tail' || fact.end - fact.start <= LONGEST_CAPTION)) {
		return false;
	}
	return page.verse || !page.hasTwinBeside(i) || fact.end - fact.start > LONGEST_CAPTION;
}

/** Paragraphs that open with the site's own tag, when the lead has it too or several others do: each introduces another article. */
function findTaggedTeasers(page: Page, paragraph: readonly boolean[]): boolean[] {
	const opened = new Map<string, number[]>();
	let untagged = 0;
	for (let i = 0; i < page.count; i++) {
		const key = paragraph[i] ? page.tags[i]?.key : undefined;
		if (key !== undefined) {
			const group = opened.get(key);
			if (group) {
				group.push(i);
			} else {
				opened.set(key, [i]);
			}
		} else if (paragraph[i]) {
			untagged++;
		}
	}
	const teaser = page.facts.map(() => false);
	for (const group of opened.values()) {
		if (group.length < 2 || untagged < 2) {
			continue;
		}
		for (const i of group) {
			// A digest's paragraphs follow each other; a teaser has its headline before it.
			const over = page.dates[i - 1] ? i - 2 : i - 1;
			const afterHeadline = over >= 0 && !paragraph[over] && (page.isHeadline(over) || page.hasTwinBeside(over));
			teaser[i] =
				i !== group[0] && afterHeadline ? true : i === group[0] && afterHeadline && paragraphsBefore(paragraph, i) >= 2;
		}
	}
	return teaser;
}

function paragraphsBefore(paragraph: readonly boolean[], i: number): number {
	let count = 0;
	for (let j = 0; j < i && count < 2; j++) {
		count += paragraph[j] ? 1 : 0;
	}
	return count;
}
