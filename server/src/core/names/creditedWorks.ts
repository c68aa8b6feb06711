import { wordSet } from '../text/wordSet';
import { type Draft, fixedDraft } from './draft';
import { BEFORE, INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { LISTED, NAME, ROLE } from './phraseKinds';
import type { Scan } from './scanning';
import { MISC } from './types';
import { COMMON_WORD, FUNCTION_WORD, GIVEN_NAME, ORGANIZATION_ENDING, STOP_CAPITAL } from './wordKinds';

/** In tokens. */
const LONGEST_TITLE = 9;
/** From a title back to the word for such works. In tokens. */
const LONGEST_LIST = 40;
/** Words with a capital behind an article that has one. */
const SHORTEST_ARTICLED = 2;
const ARTICLES = wordSet('a an');
/** Letters. */
const LONGEST_ARTICLE = 2;

/** `Low Tide review – a quiet drama`: at a line's start what is reviewed, with a common word in it, as performers' names have none. */
export function reviewedWork(text: NameText, at: number): Draft | undefined {
	const words = text.lexicon.pack.describingWords;
	if (!words || text.continuesLine(at) || !text.isTitle(at)) {
		return undefined;
	}
	const end = titleEnd(text, at);
	const dash = end + 1;
	return words.reviews.has(text.lower(end)) &&
		text.isDash(dash) &&
		!text.isGlued(dash) &&
		end > at + 1 &&
		holdsCommonWord(text, at, end) &&
		text.phrase(at, NAME)?.length !== end - at &&
		!text.phrase(at, ROLE)
		? fixedDraft(at, end, INSIDE.capitalTitle)
		: undefined;
}

/**
 * `her novels Low Tide by Ann Hobbs`: before `by` and the name of somebody that begins at the token, in a line that speaks of such works. It
 * stands in place of what its words were read as.
 */
export function pushCreditedWork(text: NameText, scan: Scan, at: number): void {
	const by = at - 1;
	const words = text.lexicon.pack.describingWords;
	if (
		!text.isLower(by) ||
		!words?.beforeMakers.has(text.lower(by)) ||
		!text.followsDirectly(at) ||
		!text.followsDirectly(by) ||
		!text.isCapital(by - 1) ||
		!opensPerson(text, at)
	) {
		return;
	}
	const { drafts } = scan;
	const start = titleStart(text, by);
	if (
		start === by - 1 ||
		text.phrase(start, LISTED) ||
		text.is(by - 1, ORGANIZATION_ENDING) ||
		!isAmong(words.works, text, start)
	) {
		return;
	}
	while (drafts.length > 0 && drafts[drafts.length - 1]!.end > start) {
		drafts.pop();
	}
	drafts.push(fixedDraft(start, by, INSIDE.capitalTitle));
}

/** `and A Quiet Sort of Tide`: inside a sentence an article with a capital, which titles alone have there. */
export function articledWork(text: NameText, at: number): Draft | undefined {
	if (
		text.lengthOf(at) > LONGEST_ARTICLE ||
		!ARTICLES.has(text.lower(at)) ||
		!text.isTitle(at) ||
		!text.lexicon.pack.titleCase ||
		!text.followsDirectly(at) ||
		!text.isLower(at - 1) ||
		!text.isTitle(at + 1) ||
		text.phrase(at, NAME)
	) {
		return undefined;
	}
	const end = titleEnd(text, at);
	let words = 0;
	for (let token = at + 1; token < end; token++) {
		words += text.isTitle(token) ? 1 : 0;
	}
	return words >= SHORTEST_ARTICLED ? fixedDraft(at, end, BEFORE.unquotedTitle, at - 1, at) : undefined;
}

/** A title that is told by what stands beside it, and with an article or by its length is nothing else in the rest of the text. */
export function isToldWork(text: NameText, { start, end, best, fixed }: Draft): boolean {
	const words = fixed && best === MISC && text.isTitle(start) ? text.lexicon.pack.describingWords : undefined;
	if (!words) {
		return false;
	}
	const articled = text.isThe(start) || ARTICLES.has(text.lower(start));
	const told =
		words.reviews.has(text.lower(end)) ||
		words.beforeMakers.has(text.lower(end)) ||
		(articled && (!text.isThe(start) || text.mark(start - 1) === ','));
	return told && end - start > (articled ? 2 : 3);
}

/** A given name, or two words with a capital that are no common ones and that no list has. */
function opensPerson(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.is(at, GIVEN_NAME) ||
		(text.isTitle(at) &&
			text.followsDirectly(next) &&
			text.isTitle(next) &&
			!text.is(at, COMMON_WORD) &&
			!text.is(next, COMMON_WORD) &&
			!text.phrase(at, LISTED))
	);
}

/** Where a run of capitals ends, with small words and numbers between them. */
function titleEnd(text: NameText, at: number): number {
	let end = at + 1;
	for (let token = at + 1; token - at < LONGEST_TITLE && isPart(text, token); token++) {
		end = text.isLower(token) || text.isPunctuation(token) ? end : token + 1;
	}
	return end;
}

/** Where such a run begins that ends before `end`: at an article with a capital if it has one. */
function titleStart(text: NameText, end: number): number {
	let start = end - 1;
	for (let token = end - 2; end - token <= LONGEST_TITLE && text.continuesLine(token + 1); token--) {
		if (!isPart(text, token) || text.isThe(start) || isMaker(text, token)) {
			break;
		}
		start = text.isCapital(token) ? token : start;
	}
	return start;
}

/** The last word of two behind `by`: who made another work. */
function isMaker(text: NameText, token: number): boolean {
	return (
		text.isCapital(token) &&
		text.isCapital(token - 1) &&
		text.lexicon.pack.describingWords?.beforeMakers.has(text.lower(token - 2)) === true
	);
}

/** A word with a capital, a number, a small word, or a colon before a word with a capital. */
function isPart(text: NameText, token: number): boolean {
	if (!text.continuesLine(token) || text.inTime(token)) {
		return false;
	}
	if (text.isPunctuation(token)) {
		return text.mark(token) === ':' && text.isGlued(token) && text.isCapital(token + 1);
	}
	const small =
		text.is(token, FUNCTION_WORD) && !text.lexicon.pack.describingWords?.beforeMakers.has(text.lower(token));
	return !text.isLower(token) || small;
}

function holdsCommonWord(text: NameText, start: number, end: number): boolean {
	for (let token = start; token < end; token++) {
		if (text.isTitle(token) && text.is(token, COMMON_WORD | STOP_CAPITAL) && !text.is(token, GIVEN_NAME)) {
			return true;
		}
	}
	return false;
}

/** `34 books`: the word for works before it in its line. */
function isAmong(works: ReadonlySet<string>, text: NameText, start: number): boolean {
	for (let token = start - 1; token > start - LONGEST_LIST && text.continuesLine(token + 1); token--) {
		if (works.has(text.lower(token))) {
			return true;
		}
	}
	return false;
}
