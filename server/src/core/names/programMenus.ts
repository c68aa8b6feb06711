import { wordSet } from '../text/wordSet';
import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { isPartOfPage } from './pageParts';
import { PLACE_NAME } from './phraseKinds';
import type { Stretch } from './stretches';
import { FUNCTION_WORD, GENITIVE, STOP_CAPITAL } from './wordKinds';

/** Tokens of an entry that any list has, and of one in a list of titles. */
const SHORTEST_ENTRY = 2;
const LONGEST_ENTRY = 5;
const LONGEST_TITLE = 7;
/** Entries below a heading. */
const MOST_ENTRIES = 20;
/** So many entries that read like titles make all of them titles. */
const ENOUGH_TITLES = 2;
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
	return heading !== undefined &&
		((drafts.length === 0 && isBelow(text, stretches, at, heading)) || listsTitles(text, stretches, heading))
		? [fixedDraft(from, to, ELSEWHERE.programsAround)]
		: drafts;
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
function mayBeTitle(text: NameText, { from, to, chrome }: Stretch): boolean {
	const words = text.lexicon.pack.pageWords!;
	if (
		!chrome ||
		to - from > LONGEST_TITLE ||
		words.programs.has(text.key(to - 1)) ||
		!(text.isCapital(from) || text.isNumber(from)) ||
		text.phrase(from, PLACE_NAME)?.length === to - from
	) {
		return false;
	}
	let ownWords = 0;
	for (let token = from; token < to; token++) {
		if (text.isPunctuation(token)) {
			if (!MARKS.has(text.mark(token))) {
				return false;
			}
			continue;
		}
		ownWords += isPartOfPage(words, text.key(token)) || (to === from + 1 && text.is(token, STOP_CAPITAL)) ? 0 : 1;
	}
	return ownWords > 0;
}

/** `The Bottom Line`, `Who Is It?`, `Harwick: Unheard`: an article, a small word or a sign that labels of pages have not. */
function readsLikeTitle(text: NameText, { from, to }: Stretch): boolean {
	if (to - from < SHORTEST_ENTRY) {
		return false;
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

/** The line that calls the list shows or the like; undefined where none does. */
function headingAbove(text: NameText, stretches: readonly Stretch[], at: number): number | undefined {
	const { programs } = text.lexicon.pack.pageWords!;
	for (let i = at - 1; i >= Math.max(at - MOST_ENTRIES, 0); i--) {
		const { from, to } = stretches[i]!;
		if (to - from <= SHORTEST_ENTRY && programs.has(text.key(to - 1))) {
			return i;
		}
		if (!mayBeTitle(text, stretches[i]!)) {
			return undefined;
		}
	}
	return undefined;
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

/** Whether enough of what stands below a heading reads like a title. */
function listsTitles(text: NameText, stretches: readonly Stretch[], heading: number): boolean {
	const end = Math.min(heading + 1 + MOST_ENTRIES, stretches.length);
	let titles = 0;
	for (let i = heading + 1; i < end && mayBeTitle(text, stretches[i]!); i++) {
		titles += readsLikeTitle(text, stretches[i]!) ? 1 : 0;
	}
	return titles >= ENOUGH_TITLES;
}
