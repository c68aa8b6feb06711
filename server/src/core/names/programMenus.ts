import { wordSet } from '../text/wordSet';
import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { isPartOfPage } from './pageParts';
import { LISTED_OTHER, ORGANIZATION_NAME, PLACE_NAME } from './phraseKinds';
import type { Stretch } from './stretches';
import {
	GIVEN_NAME,
	LAST_NAME,
	FUNCTION_WORD,
	GENITIVE,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

/** Tokens of an entry that any list has, and of one in a list of titles. */
const SHORTEST_ENTRY = 2;
const LONGEST_ENTRY = 5;
const LONGEST_TITLE = 7;
/** Entries below a heading. */
const MOST_ENTRIES = 20;
/** Lines above and below an entry in which known shows are looked for. */
const NEAR = 4;
/** So many entries that read like titles make all of them titles. */
const ENOUGH_TITLES = 2;
/** The same of entries that are called after a place or a paper. */
const ENOUGH_NAMED = 4;
/** Inside of titles. */
const MARKS = wordSet("& : ? ! , ' ’");

/**
 * `Dear Odwyna`, `Capitol Letters` below `Podcasts`: an entry of the page's own in the list that its heading calls shows or the like. The
 * drafts as they are for any other line, and where they have a name, unless several entries of the list read like titles: then each is one.
 *
 * @param at the place in `stretches` of a line that is the page's own
 */
export function programsInMenu(
	text: NameText,
	stretches: readonly Stretch[],
	at: number,
	drafts: readonly Draft[],
): readonly Draft[] {
	const { from, to } = stretches[at]!;
	if (!text.lexicon.pack.pageWords || !mayBeTitle(text, stretches[at]!)) {
		return drafts;
	}
	const heading = headingAbove(text, stretches, at);
	const isListed =
		heading !== undefined &&
		((drafts.length === 0 &&
			isBelow(text, stretches, at, heading) &&
			!isNewsletters(text, stretches[heading]!.from, stretches[heading]!.to)) ||
			listsTitles(text, stretches, heading));
	return isListed || (drafts.length === 0 && isAmongKnown(text, stretches, at))
		? [fixedDraft(from, to, ELSEWHERE.programsAround)]
		: drafts;
}

/** `Note to Self` between shows that are known: words with a capital each, of which one is none that pages call their parts. */
function isAmongKnown(text: NameText, stretches: readonly Stretch[], at: number): boolean {
	const { from, to } = stretches[at]!;
	if (to - from < SHORTEST_ENTRY || !readsLikeEntry(text, from, to)) {
		return false;
	}
	let known = 0;
	for (let i = Math.max(at - NEAR, 0); i <= Math.min(at + NEAR, stretches.length - 1); i++) {
		known += i !== at && stretches[i]!.chrome && isKnownProgram(text, stretches[i]!) ? 1 : 0;
	}
	return known >= ENOUGH_TITLES;
}

/** No word in lower case but small ones, and no label's last word. */
function readsLikeEntry(text: NameText, from: number, to: number): boolean {
	for (let token = from; token < to; token++) {
		if (text.isLower(token) && !text.is(token, FUNCTION_WORD)) {
			return false;
		}
	}
	return !isPartOfPage(text.lexicon.pack.pageWords!, text.key(to - 1));
}

/** A show or the like that a list has, in a line by itself. */
function isKnownProgram(text: NameText, { from, to }: Stretch): boolean {
	return text.phrase(from, LISTED_OTHER)?.length === to - from;
}

/** Words with a capital each, and small ones between them, none of which is what pages call their parts. */
function isEntry(text: NameText, { from, to, chrome }: Stretch): boolean {
	const words = text.lexicon.pack.pageWords;
	if (!words || !chrome || to - from < SHORTEST_ENTRY || to - from > LONGEST_ENTRY || !text.isTitle(from)) {
		return false;
	}
	for (let token = from; token < to; token++) {
		const key = text.key(token);
		const isWord = text.isTitle(token) || (text.isLower(token) && text.is(token, FUNCTION_WORD));
		if (
			!isWord ||
			(token > from && !text.followsDirectly(token)) ||
			words.programs.has(key) ||
			isPartOfPage(words, key)
		) {
			return false;
		}
	}
	return text.isTitle(to - 1);
}

/** What a title may be and a label isn't: not all its words are what pages call their parts, nor is it a place. */
function mayBeTitle(text: NameText, { from, to }: Stretch): boolean {
	const words = text.lexicon.pack.pageWords!;
	if (
		to - from > LONGEST_TITLE ||
		words.programs.has(text.key(to - 1)) ||
		!(text.isCapital(from) || text.isNumber(from)) ||
		text.phrase(from, PLACE_NAME)?.length === to - from
	) {
		return false;
	}
	let ownWords = 0;
	let smallWords = 0;
	for (let token = from; token < to; token++) {
		if (text.isPunctuation(token)) {
			if (!MARKS.has(text.mark(token))) {
				return false;
			}
			continue;
		}
		const isSmall = text.is(token, FUNCTION_WORD) || (to === from + 1 && text.is(token, STOP_CAPITAL));
		smallWords += isSmall ? 1 : 0;
		ownWords += isSmall || isPartOfPage(words, text.key(token)) ? 0 : 1;
	}
	// «My Teams» is a label, «Who Is It?» is none.
	return ownWords > 0 || smallWords > SHORTEST_ENTRY;
}

/** `The Bottom Line`, `Who Is It?`, `Harwick: Unheard`: an article, a small word or a sign that labels of pages have not. */
function readsLikeTitle(text: NameText, stretch: Stretch): boolean {
	const { from, to } = stretch;
	if (to - from < SHORTEST_ENTRY) {
		return false;
	}
	if (isKnownProgram(text, stretch)) {
		return true;
	}
	const { labelJoiners } = text.lexicon.pack.pageWords!;
	for (let token = from; token < to; token++) {
		const isMark = text.isPunctuation(token) && text.mark(token) !== '&' && text.mark(token) !== ',';
		const isSmall = text.is(token, FUNCTION_WORD) && !text.is(token, GENITIVE) && !labelJoiners.has(text.key(token));
		if (isMark || isSmall) {
			return true;
		}
	}
	return false;
}

/** `Berlin Bulletin`, `HBN Confidential`: one word behind a place or a paper that a list has, which says no part of a page and no body. */
function isCalledAfter(text: NameText, { from, to }: Stretch): boolean {
	const last = to - 1;
	return (
		text.phrase(from, PLACE_NAME | ORGANIZATION_NAME)?.length === last - from &&
		text.isTitle(last) &&
		!text.is(last, GIVEN_NAME | LAST_NAME) &&
		!text.is(last, ORGANIZATION_ENDING | PLACE_ENDING) &&
		!text.phrase(last, PLACE_NAME) &&
		!isPartOfPage(text.lexicon.pack.pageWords!, text.key(last)) &&
		text.lexicon.pack.newsMedia?.menuPapers.has(text.key(last)) !== true
	);
}

/** The line that calls the list shows or the like; undefined where none does. */
function headingAbove(text: NameText, stretches: readonly Stretch[], at: number): number | undefined {
	const { programs } = text.lexicon.pack.pageWords!;
	for (let i = at - 1; i >= Math.max(at - MOST_ENTRIES, 0); i--) {
		const { from, to } = stretches[i]!;
		if (
			to - from <= SHORTEST_ENTRY &&
			(programs.has(text.key(to - 1)) || isHomeOfPrograms(text, from, to) || isNewsletters(text, from, to))
		) {
			return i;
		}
		if (!mayBeTitle(text, stretches[i]!)) {
			return undefined;
		}
	}
	return undefined;
}

/** `Podcasts Home`. */
function isHomeOfPrograms(text: NameText, from: number, to: number): boolean {
	return text.lexicon.pack.pageWords!.programs.has(text.key(from)) && text.key(to - 1) === 'home';
}

/** Below which pages have much else, too. */
function isNewsletters(text: NameText, from: number, to: number): boolean {
	return to === from + 1 && text.lexicon.pack.pageWords!.programHeadings.has(text.key(from));
}

/** Whether the line and those between it and the heading are entries that stand in lists of any kind. */
function isBelow(text: NameText, stretches: readonly Stretch[], at: number, heading: number): boolean {
	for (let i = at; i > heading; i--) {
		if (!isEntry(text, stretches[i]!)) {
			return false;
		}
	}
	return true;
}

/** Whether enough of what stands below a heading reads like a title, or is called after a place or paper. */
function listsTitles(text: NameText, stretches: readonly Stretch[], heading: number): boolean {
	const { from, to } = stretches[heading]!;
	const end = Math.min(heading + 1 + MOST_ENTRIES, stretches.length);
	let titles = 0;
	let named = 0;
	for (let i = heading + 1; i < end && mayBeTitle(text, stretches[i]!); i++) {
		titles += readsLikeTitle(text, stretches[i]!) ? 1 : 0;
		named += isCalledAfter(text, stretches[i]!) ? 1 : 0;
	}
	return named >= ENOUGH_NAMED || (titles >= ENOUGH_TITLES && !isNewsletters(text, from, to));
}
