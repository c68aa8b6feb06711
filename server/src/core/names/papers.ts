import { type Draft, fixedDraft } from './draft';
import { BEFORE, ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { PLACE_NAME } from './phraseKinds';
import { COMMON_WORD, FUNCTION_WORD } from './wordKinds';

/** Tokens of a paper that has a line to itself. */
const LONGEST = 6;

/** «told the Post», «The Harwick Press» in a line by itself: a paper by the last word of its name. */
export function paperAt(text: NameText, at: number): Draft | undefined {
	const words = text.lexicon.pack.newsMedia;
	if (!words) {
		return undefined;
	}
	return words.paperArticles.has(text.key(at)) ? paperInLine(text, at) : shortPaper(text, at);
}

/** Its last word behind `the`, to whom somebody spoke or for whom somebody writes. */
function shortPaper(text: NameText, at: number): Draft | undefined {
	const { papers, surePapers, paperArticles, paperGenitives, told, writtenFor } = text.lexicon.pack.newsMedia!;
	const article = at - 1;
	if (
		!papers.has(text.lower(at)) ||
		!paperArticles.has(text.lower(article)) ||
		!text.isLower(article) ||
		!text.isTitle(at) ||
		!text.followsDirectly(at) ||
		!text.followsDirectly(article) ||
		text.hasPossessive(at) ||
		(text.followsDirectly(at + 1) && (text.isCapital(at + 1) || paperGenitives.has(text.lower(at + 1))))
	) {
		return undefined;
	}
	const before = text.lower(article - 1);
	return told.has(before) || (writtenFor.has(before) && surePapers.has(text.lower(at)))
		? fixedDraft(at, at + 1, BEFORE.paper, article - 1, at)
		: undefined;
}

/** «The Harwick Press»: with its article, of capitals alone, of which the last one is what papers are called and another one a place or no common word. */
export function paperInLine(text: NameText, at: number): Draft | undefined {
	const words = text.lexicon.pack.newsMedia;
	if (!words?.paperArticles.has(text.key(at)) || !text.isTitle(at) || text.continuesLine(at)) {
		return undefined;
	}
	let end = at + 1;
	let own = false;
	while (text.followsDirectly(end) && text.isTitle(end) && end - at < LONGEST) {
		own ||= !text.is(end, COMMON_WORD | FUNCTION_WORD) || text.phrase(end, PLACE_NAME) !== undefined;
		end++;
	}
	return own &&
		end > at + 2 &&
		words.papers.has(text.lower(end - 1)) &&
		!text.continuesLine(end) &&
		!text.hasPossessive(end - 1)
		? fixedDraft(at, end, ELSEWHERE.sourceLine)
		: undefined;
}
