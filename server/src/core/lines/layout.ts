import { isName, namesSource } from './attribution';
import { isGluedMenu, isPath } from './menuRows';
import type { Page } from './page';
import { findTitle } from './title';

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
/** A page with so many lines of an interface was saved whole, with all its menus. */
const BUSY_PAGE = 8;
/** So many lines of menus and links no article has between two paragraphs. */
const LONGEST_BREAK = 14;
/** Headlines that are cut off end with an ellipsis; paragraphs that do are longer. */
const LONGEST_CUT = 90;
/** In lines and UTF-16 code units: a message at the top of the page. */
const TOP = 4;
const LONGEST_MESSAGE = 160;
/** In letters. */
const LONGER_THAN_RUBRICS = 30;
/** Links inside of an article, with their heading. */
const LONGEST_INSERT = 6;

export function findLayout(page: Page): Layout {
	if (page.wrapped) {
		const paragraph = page.facts.map(() => false);
		return { title: findTitle(page, -1), first: -1, last: -1, paragraph, teaser: paragraph, apart: paragraph };
	}
	const paragraph = page.facts.map((_, i) => isParagraph(page, i));
	const apart = page.facts.map(() => false);
	const teaser = findTaggedTeasers(page, paragraph);
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
		second > 0 ? Math.min(findLinkEnd(page, paragraph, teaser, second), findComments(page, second)) : page.count;
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
	while (last >= 0 && last + 1 < over && isSentence(page, last + 1)) {
		last++;
		paragraph[last] = true;
	}
	return { title: findTitle(page, first), first, last, paragraph, teaser, apart };
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
			known += page.isNoise(i) || isMenuWord(page, i) || (page.copies[i]! > 1 && page.isHeadline(i)) ? 1 : 0;
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
	// The beginning of an article may be cut off by a menu; a notice about cookies is no beginning.
	const main = groups.findIndex(({ letters }) => letters === most);
	const kept = groups.filter(
		(each, i) => each.letters * 5 >= most * 2 || (i < main && each.paragraphs >= 3 && each.letters >= 300),
	);
	return { from: kept[0]?.from ?? 0, to: kept[kept.length - 1]?.to ?? page.count };
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
		if (!page.isNoise(i) && !isMenuWord(page, i)) {
			return false;
		}
	}
	let menus = 0;
	for (let i = first + 1; i < second; i++) {
		const menu = page.isNoise(i) || isMenuWord(page, i) || isGluedMenu(page, i) || isPath(page, i);
		if (menu) {
			menus++;
		} else if (menus >= 2 && page.isHeadline(i) && page.fact(i).letters >= LONGER_THAN_RUBRICS) {
			return true;
		}
	}
	return false;
}

function isMenuWord(page: Page, i: number): boolean {
	const word = page.words[i];
	return word !== undefined && word !== 'articleHeading';
}

/**
 * Where the page turns to other articles for good: after a heading over links, a headline twice in a row or a tagged
 * teaser no two paragraphs follow each other, and what does follow looks like links. The number of lines where it doesn't.
 */
function findLinkEnd(page: Page, paragraph: readonly boolean[], teaser: readonly boolean[], second: number): number {
	let end = page.count;
	let paragraphs = 0;
	let underHeadline = 0;
	let inserted = 0;
	let letters = 0;
	const all = page.facts.reduce((sum, fact, i) => sum + (paragraph[i] && !teaser[i] ? fact.letters : 0), 0);
	let others = 0;
	let nearest = page.count;
	let dates = 0;
	const busy = page.interfaceLines >= BUSY_PAGE;
	for (let i = page.count - 1; i > second; i--) {
		if (paragraph[i] && !teaser[i]) {
			if (!isAlone(page, paragraph, teaser, i)) {
				break;
			}
			paragraphs++;
			letters += page.fact(i).letters;
			underHeadline += page.isHeadline(i - 1) && page.fact(i - 1).letters >= 25 && !page.fact(i - 1).startsList ? 1 : 0;
			inserted += isCallOver(page, i - 2) ? 1 : 0;
			nearest = i;
			continue;
		}
		const word = page.words[i];
		const sure = teaser[i] === true || isDoubledHeadline(page, i);
		dates += page.dates[i] ? 1 : 0;
		if (
			(sure ||
				(page.dates[i] && dates >= 3) ||
				word === 'heading' ||
				word === 'call' ||
				word === 'comments' ||
				word === 'tags') &&
			others >= 2
		) {
			// A link with its call before each paragraph: the page puts them between the article's own.
			const inserts = paragraphs > 0 && inserted === paragraphs;
			const pairs = paragraphs >= 2 && underHeadline === paragraphs && !inserts;
			// One paragraph soon after a few links is the article going on, unless more links follow it.
			const goesOn =
				inserts ||
				(paragraphs === 1 &&
					nearest - i <= LONGEST_INSERT &&
					!(page.isHeadline(nearest + 1) && page.isOpen(nearest + 1) && page.words[nearest + 1] === undefined));
			const few = letters * 5 <= (all - letters) * 3;
			if (
				paragraphs === 0 || sure
					? paragraphs * 2 <= others || pairs
					: few && (pairs || (word !== 'call' && paragraphs * 2 <= others && !goesOn))
			) {
				end = i;
			}
		} else if (
			busy &&
			others >= 9 &&
			paragraphs * 2 <= others &&
			letters * 5 <= (all - letters) * 3 &&
			page.isOpen(i) &&
			page.isNoise(i - 1) &&
			inserted < Math.max(paragraphs, 1) &&
			!(paragraphs === 1 && nearest - i <= LONGEST_INSERT)
		) {
			// Without a heading: so loose a page isn't the article's any more.
			end = i;
		} else if (
			busy &&
			paragraphs === 1 &&
			nearest - i <= 2 &&
			others >= 9 &&
			letters * 5 <= (all - letters) * 2 &&
			isByline(page, i)
		) {
			end = i;
		}
		others++;
	}
	return end;
}

/** Its author's name ends an article, and so does where it came from. */
function isByline(page: Page, i: number): boolean {
	return page.isOpen(i) && page.fact(i - 1).prose && (namesSource(page, i) || isName(page, i));
}

function isCallOver(page: Page, i: number): boolean {
	return page.words[i] === 'call' || page.words[i] === 'heading';
}

/** Neither a paragraph nor a sentence beside it, the page's own lines left out. */
function isAlone(page: Page, paragraph: readonly boolean[], teaser: readonly boolean[], i: number): boolean {
	for (const step of [-1, 1]) {
		let j = i + step;
		while (j >= 0 && j < page.count && page.isNoise(j)) {
			j += step;
		}
		if (j >= 0 && j < page.count && ((paragraph[j] && !teaser[j]) || isSentence(page, j))) {
			return false;
		}
	}
	return true;
}

function isDoubledHeadline(page: Page, i: number): boolean {
	return !page.verse && page.isHeadline(i) && page.equal(i, i + 1) && !page.credits[i];
}

/** Too short for a paragraph, and yet somebody's sentence. */
function isSentence(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return (
		fact.endsSentence &&
		!fact.prose &&
		fact.words >= 4 &&
		!page.isNoise(i) &&
		!page.credits[i] &&
		!page.hasTwinBeside(i) &&
		!page.dates[i] &&
		page.words[i] === undefined
	);
}

function isParagraph(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (!fact.prose || page.isNoise(i) || (fact.end - fact.start <= LONGEST_CAPTION && page.opensCaption(i))) {
		return false;
	}
	// A headline that the page cut off.
	if (
		fact.end - fact.start <= LONGEST_CUT &&
		fact.innerStops < 2 &&
		/\p{L}(?:…|\.\.\.)$/u.test(page.text.slice(fact.end - 4, fact.end))
	) {
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
			const afterHeadline = i > 0 && !paragraph[i - 1] && (page.isHeadline(i - 1) || page.hasTwinBeside(i - 1));
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

/** Comments end the article even where readers write whole paragraphs. What stands beside each comment must be there too. */
function findComments(page: Page, second: number): number {
	let end = page.count;
	let controls = 0;
	for (let i = page.count - 1; i > second; i--) {
		const word = page.words[i];
		if (word === 'control' || page.dates[i]) {
			controls++;
		} else if (word === 'comments' && controls >= 2) {
			end = i;
		}
	}
	return end;
}
