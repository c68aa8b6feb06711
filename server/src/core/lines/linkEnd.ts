import { isName, namesSource } from './attribution';
import { isSentence } from './sentenceLine';
import { isBetweenSeparators } from './separators';
import type { Page } from './page';

/** A page with so many lines of an interface was saved whole, with all its menus. */
const BUSY_PAGE = 8;
/** Links inside of an article, with their heading. */
const LONGEST_INSERT = 6;
/** Readers' comments whose heading counts them are at most this part of the text. */
const COMMENTS_SHARE = 3;
/** In letters: with less running text over it, and more under it, the word is a button's over the article's text. */
const SHORTEST_ARTICLE = 700;

/**
 * Where the page turns to other articles for good: after a heading over links, a headline twice in a row or a tagged
 * teaser no two paragraphs follow each other, and what does follow looks like links. The number of lines where it doesn't.
 */
export function findLinkEnd(
	page: Page,
	paragraph: readonly boolean[],
	teaser: readonly boolean[],
	second: number,
): number {
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
			if (!isAlone(page, paragraph, teaser, i) || isBetweenSeparators(page, { paragraph }, i - 2)) {
				break;
			}
			paragraphs++;
			letters += page.fact(i).letters;
			underHeadline += page.isHeadline(i - 1) && page.fact(i - 1).letters >= 25 && !page.fact(i - 1).startsList ? 1 : 0;
			// With its date under it, it is one of a list.
			inserted += isCallOver(page, i - 2) && !introduces(page, i) && !page.dates[i + 1] ? 1 : 0;
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
					!isLink(page, nearest + 1) &&
					!isCallOver(page, nearest + 1));
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

function isLink(page: Page, i: number): boolean {
	return page.isHeadline(i) && page.isOpen(i) && page.words[i] === undefined;
}

/** Its author's name ends an article, and so does where it came from. */
function isByline(page: Page, i: number): boolean {
	return page.isOpen(i) && page.fact(i - 1).prose && (namesSource(page, i) || isName(page, i));
}

/** The text says the words of the headline over it: it is that article's first sentence. */
function introduces(page: Page, i: number): boolean {
	const headline = page.stems(i - 1);
	const shared = headline.countShared(page.stems(i));
	return shared >= 3 && shared * 4 >= headline.size;
}

function isCallOver(page: Page, i: number): boolean {
	return page.words[i] === 'call' || page.words[i] === 'heading';
}

/** Neither a paragraph nor a sentence beside it, nor a list's punctuated entry, the page's own lines left out. */
function isAlone(page: Page, paragraph: readonly boolean[], teaser: readonly boolean[], i: number): boolean {
	for (const step of [-1, 1]) {
		let j = i + step;
		while (j >= 0 && j < page.count && page.isNoise(j)) {
			j += step;
		}
		if (j < 0 || j >= page.count) {
			continue;
		}
		const { startsList, endsSentence, endsOpen } = page.fact(j);
		if (
			(paragraph[j] && !teaser[j]) ||
			(isSentence(page, j) && !page.isHeadline(j)) ||
			(startsList && (endsSentence || endsOpen))
		) {
			return false;
		}
	}
	return true;
}

function isDoubledHeadline(page: Page, i: number): boolean {
	return !page.verse && page.isHeadline(i) && page.equal(i, i + 1) && !page.credits[i];
}

/**
 * Comments end the article even where readers write whole paragraphs. What stands beside each comment must be there, too,
 * or their number in the heading, under most of the text: a number alone is a share bar's between the paragraphs.
 */
export function findComments(page: Page, second: number): number {
	let end = page.count;
	let controls = 0;
	let letters = 0;
	let text = 0;
	const all = page.facts.reduce((sum, fact) => sum + fact.letters, 0);
	const allText = page.facts.reduce((sum, fact) => sum + (fact.prose ? fact.letters : 0), 0);
	for (let i = page.count - 1; i > second; i--) {
		const word = page.words[i];
		const fact = page.fact(i);
		letters += fact.letters;
		text += fact.prose ? fact.letters : 0;
		if (word === 'control' || page.dates[i] || (i * 2 > page.count && page.verdict(i)?.class === 'chrome')) {
			controls++;
		} else if (
			word === 'comments' &&
			(allText - text >= SHORTEST_ARTICLE || text < allText - text) &&
			(controls >= 2 || (fact.digits > 0 && letters * COMMENTS_SHARE <= all))
		) {
			end = i;
		}
	}
	return end;
}
