import { describesWriter } from './authorBoxes';
import type { Layout } from './layout';
import { isCutShort } from './lineEnds';
import type { Page } from './page';
import { isSentence } from './sentenceLine';
import { ArticleTopics } from './topics';

/** In lines of running text, one right after the other. */
const LONGEST_ISLAND = 2;
/** As much of the text as stands over an island at least: an article begins in bits, with pictures and links between. */
const SHARE_ABOVE = 0.3;
/** The same of a paragraph that says who wrote the article. */
const SHARE_ABOVE_AUTHOR = 0.6;
/** As much of the text as islands are together at most: an article may have something between any two paragraphs. */
const MOST = 0.5;
/** In words that a paragraph of something else has, and one of so many of them that the article has, too. */
const FEWEST_WORDS = 8;
const STRANGE = 5;
/** Stems that a teaser shares with its headline. */
const FEWEST_SHARED = 2;
/** In lines: from one teaser to the next one. */
const FARTHEST = 4;

/**
 * The paragraphs under a good part of the article that may be none of it: those that say who somebody of a newsroom is,
 * and those alone or in twos between lines that are no text, where something more speaks against them. Empty where most
 * paragraphs stand so.
 */
export function findIslands(page: Page, { title, paragraph, first, last }: Layout): ReadonlySet<number> {
	const doubtful = new Set<number>();
	const islands = new Set<number>();
	let letters = 0;
	for (let i = Math.max(first, 0); i <= last; i++) {
		letters += paragraph[i] ? page.fact(i).letters : 0;
	}
	const isText = (i: number): boolean => i <= last && (paragraph[i] === true || isSentence(page, i));
	let above = 0;
	let inIslands = 0;
	for (let from = Math.max(first, 0), to = from; from <= last; from = to + 1) {
		const before = above;
		for (to = from; isText(to); to++) {
			above += paragraph[to] ? page.fact(to).letters : 0;
			if (paragraph[to] && above >= letters * SHARE_ABOVE_AUTHOR && describesWriter(page, to)) {
				doubtful.add(to);
			}
		}
		if (to > from && to - from <= LONGEST_ISLAND && before >= letters * SHARE_ABOVE) {
			inIslands += above - before;
			for (let i = from; i < to; i++) {
				if (paragraph[i]) {
					islands.add(i);
				}
			}
		}
	}
	if (islands.size === 0 || inIslands > letters * MOST) {
		return doubtful;
	}
	const others = new ArticleTopics(page, { title, paragraph: paragraph.map((each, i) => each && !islands.has(i)) });
	for (const i of islands) {
		if (isTeaser(page, islands, i) || isStrange(others, i)) {
			doubtful.add(i);
		}
	}
	return doubtful;
}

/** Cut off, or under a headline that has its words, or under one as another such paragraph near it is. */
function isTeaser(page: Page, islands: ReadonlySet<number>, i: number): boolean {
	if (isCutShort(page.text, page.fact(i))) {
		return true;
	}
	if (!page.isHeadline(i - 1)) {
		return false;
	}
	if (page.stems(i - 1).countShared(page.stems(i)) >= FEWEST_SHARED) {
		return true;
	}
	for (let step = 2; step <= FARTHEST; step++) {
		if ([i - step, i + step].some((j) => islands.has(j) && page.isHeadline(j - 1))) {
			return true;
		}
	}
	return false;
}

function isStrange(topics: ArticleTopics, i: number): boolean {
	const topic = topics.compare(i);
	return topic !== undefined && topic.words >= FEWEST_WORDS && topic.knownWords * STRANGE <= topic.words;
}
