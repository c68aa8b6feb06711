import { wordSet } from '../text/wordSet';
import { SHAPE_UPPER } from '../text/shapes';
import { Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { COMMON, HONORIFIC, INNER, LISTED_PLACE, NAMING_HEAD, ROLE } from './phraseKinds';
import type { RepeatedNames } from './repeatedNames';
import { FUNCTION_WORD, JOINER, STOP_CAPITAL } from './wordKinds';

/** Tokens of a site's name, and of all that a page has before it: a date, a link to log in. */
const LONGEST = 7;
const LONGEST_BEFORE = 14;
/** In tokens. */
const LONGEST_LABELLED = 5;
/** Letters of a site in one word. */
const SHORTEST_WORD = 5;
/** Last words of sites' names. */
const ENDINGS = wordSet('online news net tv plus daily times');

/**
 * `Phụ nữ Miền Đông Online`, `Nông nghiệp và Đời sống`: a line of the page's interface at its very beginning that is no menu's entry, as
 * those have one capital or are a place.
 */
export function siteName(text: NameText, from: number, to: number): Draft | undefined {
	if (!text.lexicon.pack.compoundsOfTwo || from > LONGEST_BEFORE || to - from > LONGEST || !text.isCapital(from)) {
		return undefined;
	}
	const lone = to === from + 1;
	if (lone ? !isWord(text, from, from === 0) : !isOnline(text, from, to) && !(from === 0 && isTitle(text, from, to))) {
		return undefined;
	}
	return fixedDraft(from, to, ELSEWHERE.copyright);
}

/**
 * `Thời Đại - Cơ quan của …`, `2Sao - Chuyên trang của …`: what stands before the dash of a line that says whose paper or page it is. At the
 * page's beginning, or in a line of its interface.
 */
export function labelledSite(text: NameText, from: number, to: number): Draft | undefined {
	const labels = text.lexicon.pack.headWords?.siteLabels;
	if (!labels || text.opening(from)?.kind === NAMING_HEAD || !(text.isCapital(from) || text.word(from).hasDigit)) {
		return undefined;
	}
	let dash = from + 1;
	while (dash < to && dash - from < LONGEST_LABELLED && text.followsDirectly(dash) && !text.isDash(dash)) {
		dash++;
	}
	const label = dash + 1;
	return text.isDash(dash) &&
		dash < to &&
		!text.isGlued(dash) &&
		!text.isGlued(label) &&
		label + 1 < to &&
		labels.has(`${text.lower(label)} ${text.lower(label + 1)}`) &&
		text.isCapital(label)
		? fixedDraft(from, dash, ELSEWHERE.copyright)
		: undefined;
}

/** `TINLANG`, `Saoluon`: one word that is none of the language. */
function isWord(text: NameText, token: number, first: boolean): boolean {
	const { shape, isSyllable } = text.word(token);
	return (
		text.lengthOf(token) >= SHORTEST_WORD &&
		!isSyllable &&
		(first || shape === SHAPE_UPPER) &&
		!text.is(token, STOP_CAPITAL) &&
		text.opening(token) === undefined
	);
}

function isOnline(text: NameText, from: number, to: number): boolean {
	return ENDINGS.has(text.lower(to - 1)) && text.isCapital(to - 1) && hasWordsOnly(text, from, to);
}

/** Every word has a capital, or two fields are joined. */
function isTitle(text: NameText, from: number, to: number): boolean {
	if (!hasWordsOnly(text, from, to) || text.phrase(from, LISTED_PLACE | ROLE | HONORIFIC)) {
		return false;
	}
	let lower = 0;
	let joint = from;
	for (let token = from; token < to; token++) {
		lower += text.isLower(token) ? 1 : 0;
		joint = text.is(token, JOINER) || text.mark(token) === '&' ? token : joint;
	}
	if (joint > from) {
		const field = (at: number): boolean => text.isCapital(at) && text.phrase(at, INNER) !== undefined;
		return text.isCapital(joint + 1) && (field(from) || field(joint + 1));
	}
	return lower === 0 && to - from > 2 && text.isTitle(from) && !text.phrase(from, COMMON);
}

function hasWordsOnly(text: NameText, from: number, to: number): boolean {
	for (let token = from; token < to; token++) {
		// The second half of a word may look like one.
		const joint = text.is(token, JOINER) || text.mark(token) === '&';
		if (
			!joint &&
			(text.isPunctuation(token) ||
				text.isNumber(token) ||
				text.inTime(token) ||
				(text.isLower(token) && !text.isCapital(token - 1) && text.is(token, FUNCTION_WORD)))
		) {
			return false;
		}
	}
	return true;
}

/** «Miền Đông» of «Miền Đông Online», wherever it stands with these capitals. */
export function learnShortSiteName(text: NameText, { start, end }: Draft, repeated: RepeatedNames): void {
	const last = end - 1;
	if (last - start > 1 && ENDINGS.has(text.lower(last)) && text.isTitle(start) && !text.phrase(start, LISTED_PLACE)) {
		const draft = new Draft(start, last);
		draft.add(ELSEWHERE.copyright);
		repeated.learn(text, draft);
	}
}
