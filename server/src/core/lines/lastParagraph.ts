import type { Page } from './page';
import { isBetweenSeparators } from './separators';
import { ArticleTopics } from './topics';

/** In lines between an article's last paragraph and one that may not be its own: all, and the page's own. */
const LONG_GAP = 4;
const MANY_OWN = 3;
/** Of a paragraph's words the article has at most one in so many, after a long gap and after a short one. */
const STRANGE = 3;
const VERY_STRANGE = 4;

/**
 * The article's last paragraph, where those below stand alone under the page's own lines and have few of its words: an
 * imprint, the rules for comments, what the publisher says of himself. They are no paragraphs any more.
 */
export function lastOfArticle(page: Page, paragraph: boolean[], first: number, last: number): number {
	let end = last;
	for (let before = lastBefore(paragraph, end); before > first; before = lastBefore(paragraph, end)) {
		const often = wordsAfterGap(page, before, end);
		if (often === undefined || isBetweenSeparators(page, { paragraph }, end - 2)) {
			break;
		}
		paragraph[end] = false;
		const topic = new ArticleTopics(page, { paragraph, title: -1 }).compare(end);
		if (topic === undefined || topic.knownWords * often > topic.words) {
			paragraph[end] = true;
			break;
		}
		end = before;
	}
	return end;
}

function lastBefore(paragraph: readonly boolean[], i: number): number {
	let before = i - 1;
	while (before >= 0 && !paragraph[before]) {
		before--;
	}
	return before;
}

/** How strange the paragraph must be for what stands between it and the one before; undefined where hardly anything of the page's own does. */
function wordsAfterGap(page: Page, before: number, i: number): number | undefined {
	let own = 0;
	let lines = 0;
	for (let j = i - 1; j > before; j--) {
		if (page.isNoise(j) || page.isMenuWord(j) || page.dates[j]) {
			own++;
			lines = i - j;
		}
	}
	if (lines >= LONG_GAP && own >= MANY_OWN && own * 2 >= lines) {
		return STRANGE;
	}
	return own > 1 && i * 2 > page.count ? VERY_STRANGE : undefined;
}
