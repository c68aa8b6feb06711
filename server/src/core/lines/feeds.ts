import type { Page } from './page';
import { ArticleTopics } from './topics';

/** Stories over the article, each a headline and one paragraph; one alone may be the article's own lead. */
const FEWEST_STORIES = 2;
/** Paragraphs in a row: where the article's text runs on. */
const FEWEST_IN_A_ROW = 4;

/**
 * Other articles' beginnings over the article, as a home page has them: each paragraph stands alone under a headline and
 * speaks of something else than the text that runs on further down.
 */
export function setFeedApart(page: Page, paragraph: boolean[], teaser: boolean[]): void {
	const text = runningText(paragraph);
	const isUnderHeadline = (i: number): boolean => page.isHeadline(i - 1) && page.isOpen(i - 1);
	const above = paragraph.flatMap((each, i) => (each && i < text ? [i] : []));
	// What stands under no headline over the text may be its long caption.
	const stories = above.slice(0, above.findLastIndex(isUnderHeadline) + 1);
	if (
		stories.length < FEWEST_STORIES ||
		!stories.every((i) => isUnderHeadline(i) && !paragraph[i + 1]) ||
		!hasHeadline(page, stories.at(-1)! + 1, text)
	) {
		return;
	}
	const topics = new ArticleTopics(page, { paragraph: paragraph.map((each, i) => each && i >= text), title: -1 });
	const isStrange = (i: number): boolean => {
		const topic = topics.compare(i);
		return topic !== undefined && topic.knownWords * 2 < topic.words && topic.knownNames < topic.names;
	};
	if (stories.every(isStrange)) {
		for (const i of stories) {
			paragraph[i] = false;
			teaser[i] = true;
		}
	}
}

/** Where paragraphs follow each other for the first time; -1 where they nowhere do. */
function runningText(paragraph: readonly boolean[]): number {
	let inRow = 0;
	for (let i = 0; i < paragraph.length; i++) {
		inRow = paragraph[i] ? inRow + 1 : 0;
		if (inRow === FEWEST_IN_A_ROW) {
			return i + 1 - FEWEST_IN_A_ROW;
		}
	}
	return -1;
}

function hasHeadline(page: Page, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		if (page.isOpen(i) && page.isHeadline(i)) {
			return true;
		}
	}
	return false;
}
