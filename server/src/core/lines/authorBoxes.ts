import { reason } from '../reason';
import { charClassAt, CLASS_UPPER } from '../text/charClass';
import { namesSource } from './attribution';
import type { Page } from './page';

/** In words. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 4;
const LONGEST_TRADE = 6;
/** In words: from the beginning of what says who somebody is to the trade. */
const WORDS_OF_TRADE = 16;
/** In UTF-16 code units: of what an author's box says. */
const LONGEST_BOX = 900;
/** In lines: over what the box says stand the author's name and trade. */
const HEAD = 4;
const FEWEST_INTERFACE_LINES = 2;
/** What stands between an author's name and the rest of its line, when that line says who wrote the article. */
const AFTER_NAME = /^ ?(?:[|·•/(@]|[-–—] )/u;

/** `Ann Lee is a reporter at the Post.`, at the end of an article by Ann Lee, and her name and trade over it: the page's own. */
export function judgeAuthorBoxes(page: Page): void {
	if (page.interfaceLines < FEWEST_INTERFACE_LINES || page.verse) {
		return;
	}
	for (let i = page.count >> 1; i < page.count; i++) {
		const name = page.isOpen(i) ? whoIsDescribed(page, i) : undefined;
		if (name === undefined || !isAuthor(page, name, i)) {
			continue;
		}
		page.decide(i, 'chrome', 0.8, reason('Says who “{0}” is, who wrote the article', name));
		judgeHead(page, name, i);
	}
}

/** The name that the line begins with, when what follows says who that is; folded. */
export function whoIsDescribed(page: Page, i: number): string | undefined {
	const fact = page.fact(i);
	if (fact.words <= SHORTEST_NAME || fact.end - fact.start > LONGEST_BOX || !fact.endsSentence) {
		return undefined;
	}
	let end = fact.start;
	for (let words = 1; words <= LONGEST_NAME; words++) {
		if (charClassAt(page.text, end) !== CLASS_UPPER) {
			return undefined;
		}
		end = page.text.indexOf(' ', end);
		if (end < 0 || end >= fact.end) {
			return undefined;
		}
		// Few paragraphs begin with two capitals: the others needn't be folded.
		if (words >= SHORTEST_NAME && page.lexicon.describesAuthor.at(fact.folded, end + 1 - fact.start) !== undefined) {
			return fact.folded.slice(0, end - fact.start);
		}
		end++;
	}
	return undefined;
}

/** The line says who somebody is, and soon a newsroom's trade: `Ann Lee is a senior writer at the Post.` */
export function describesWriter(page: Page, i: number): boolean {
	if (whoIsDescribed(page, i) === undefined) {
		return false;
	}
	const words = page.fact(i).folded.split(/[^\p{L}\p{M}]+/u, WORDS_OF_TRADE);
	return words.some((word) => page.lexicon.authorTrades.has(word));
}

/** Another line says that the article is by this name. */
function isAuthor(page: Page, name: string, i: number): boolean {
	let text = false;
	for (let j = 0; j < i; j++) {
		const fact = page.fact(j);
		text ||= fact.prose;
		if (fact.prose || fact.words < SHORTEST_NAME || fact.letters > 90 || !fact.folded.includes(name)) {
			continue;
		}
		// A name alone may be a heading between the article's paragraphs.
		const isByline =
			(!text && fact.folded === name) ||
			(fact.folded.startsWith(name) && AFTER_NAME.test(fact.folded.slice(name.length))) ||
			(fact.folded !== name && namesSource(page, j));
		if (isByline) {
			return true;
		}
	}
	return false;
}

/** The name, and a trade and other few words between. */
function judgeHead(page: Page, name: string, i: number): void {
	for (let j = i - 1; j > 0 && i - j <= HEAD; j--) {
		const fact = page.fact(j);
		if (fact.folded === name) {
			for (let k = j; k < i; k++) {
				if (page.isOpen(k)) {
					page.decide(k, 'chrome', 0.8, reason('Stands over what says who the author is'));
				}
			}
			return;
		}
		if (fact.words > LONGEST_TRADE || fact.endsSentence) {
			return;
		}
	}
}
