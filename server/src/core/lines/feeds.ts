import { isClock } from './dateLines';
import type { Page } from './page';
import { ArticleTopics } from './topics';

/** Stories over the article, each a headline and one paragraph; one alone may be the article's own lead. */
const FEWEST_STORIES = 2;
/** Paragraphs in a row: where the article's text runs on. */
const FEWEST_IN_A_ROW = 4;
/** Stories under the article … */
const FEWEST_TIMED = 3;
/** … and its own paragraphs over them. */
const FEWEST_ABOVE = 2;
const BEGINS_WITH_TIME = /^\d{1,2}:\d\d[ \u00a0]/;
/** In UTF-16 code units, with the space behind it. */
const LONGEST_TIME = 6;

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
	if (stories.every((i) => isStrange(topics, i))) {
		setApart(stories, paragraph, teaser);
	}
}

/**
 * The latest news under the article: headlines that begin with a clock time, each with one paragraph, most of which speak of
 * something else than the text over them.
 */
export function setTimedFeedApart(page: Page, paragraph: boolean[], teaser: boolean[]): void {
	for (let i = 0, above = 0; i < page.count; i++) {
		if (!paragraph[i]) {
			continue;
		}
		const stories: number[] = [];
		for (let j = i; paragraph[j] && isUnderTimedHeadline(page, j); j = paragraph[j + 2] ? j + 2 : j + 3) {
			stories.push(j);
		}
		if (above >= FEWEST_ABOVE && stories.length >= FEWEST_TIMED) {
			const topics = new ArticleTopics(page, { paragraph: paragraph.map((each, k) => each && k < i), title: -1 });
			if (stories.filter((story) => isStrange(topics, story)).length * 2 > stories.length) {
				setApart(stories, paragraph, teaser);
			}
		}
		// Each list is looked at once: a live blog is one of hundreds.
		above += Math.max(1, stories.length);
		i = stories.at(-1) ?? i;
	}
}

/** The time begins the headline's line, or fills the one over it. */
function isUnderTimedHeadline(page: Page, i: number): boolean {
	const headline = page.facts[i - 1];
	return (
		headline !== undefined &&
		!headline.endsSentence &&
		!headline.prose &&
		(page.startsWithNumber(i - 1)
			? BEGINS_WITH_TIME.test(page.text.slice(headline.start, headline.start + LONGEST_TIME))
			: i > 1 && page.dates[i - 2] === true && isClock(page.fact(i - 2)))
	);
}

function isStrange(topics: ArticleTopics, i: number): boolean {
	const topic = topics.compare(i);
	return topic !== undefined && topic.knownWords * 2 < topic.words && topic.knownNames < topic.names;
}

function setApart(stories: readonly number[], paragraph: boolean[], teaser: boolean[]): void {
	for (const i of stories) {
		paragraph[i] = false;
		teaser[i] = true;
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
