import { reason } from '../reason';
import type { Page } from './page';

/** In words: what the block is called, and what the lines that skip it and end it have beside that. */
const LONGEST_NAME = 8;
const MOST_BESIDE = 8;
const MOST_AT_END = 3;
/** In letters. */
const SHORTEST_NAME = 4;
/** In lines, from its name to its end. */
const LONGEST_BLOCK = 24;

/**
 * `Skip Most read and continue reading`, `Most read`, links, `End of Most read`: what stands inside of an article for readers
 * to skip it. In any language the block's name stands inside of the line over it and at the end of the last one.
 */
export function judgeSkippedBlocks(page: Page): void {
	for (let i = 1; i + 1 < page.count; i++) {
		const end = namesBlock(page, i) ? endOfBlock(page, i) : -1;
		if (end < 0) {
			continue;
		}
		const name = page.text.slice(page.fact(i).start, page.fact(i).end);
		for (let j = i - 1; j <= end; j++) {
			const isLink = j > i && j < end && (page.isHeadline(j) || page.fact(j).prose);
			page.decide(j, isLink ? 'related' : 'chrome', 0.85, reason('Part of “{0}”, which readers may skip', name));
		}
		i = end;
	}
}

/** The line before has these words, too, and others before and after them. */
function namesBlock(page: Page, i: number): boolean {
	const fact = page.fact(i);
	const over = page.fact(i - 1);
	if (
		fact.words > LONGEST_NAME ||
		fact.letters < SHORTEST_NAME ||
		over.words <= fact.words ||
		over.words > fact.words + MOST_BESIDE
	) {
		return false;
	}
	for (let token = over.first + 1; token + fact.last - fact.first < over.last; token++) {
		if (isSame(page, token, i)) {
			return true;
		}
	}
	return false;
}

/** The line's words stand from this token on. */
function isSame(page: Page, token: number, i: number): boolean {
	const { first, last } = page.fact(i);
	for (let k = first; k <= last; k++) {
		if (!page.sameWord(token + k - first, k)) {
			return false;
		}
	}
	return true;
}

function endOfBlock(page: Page, i: number): number {
	const { first, last, words } = page.fact(i);
	for (let j = i + 1; j < page.count && j - i <= LONGEST_BLOCK; j++) {
		const fact = page.fact(j);
		const from = fact.last - (last - first);
		if (fact.words > words && fact.words <= words + MOST_AT_END && from > fact.first && isSame(page, from, i)) {
			return j;
		}
	}
	return -1;
}
