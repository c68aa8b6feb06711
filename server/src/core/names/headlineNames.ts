import { SHAPE_UPPER } from '../text/shapes';
import { bodyInCapitals } from './capitalBodies';
import { Draft, fixedDraft } from './draft';
import { AFTER, BEFORE, INSIDE } from './evidenceKinds';
import { isGivenBeforeFamily } from './listedAsPersons';
import { playerInLineUp } from './lineUps';
import { bodyInHeadline, hasTitleWord, NO_NAME, unknownInHeadline } from './headlineWords';
import { knownNameOf } from './knownPhrases';
import { mergedMedia } from './mergedMedia';
import type { NameText } from './nameText';
import { isAccount, isPageItself } from './noNames';
import { COUNTED, COUNTED_PLACE, CREDIT_CUE, LISTED, NAME, ROLE } from './phraseKinds';
import { paperInLine } from './papers';
import { quotedWork, titleOfHeadline } from './quotedWorks';
import { runEnd } from './runs';
import { scanTokens } from './scan';
import { scanSignatures } from './signatures';
import { pushDraft, pushListed, type Scan, skipTitle } from './scanning';
import { teamByNickname } from './teamNicknames';
import { endsLike } from './wordEndings';
import {
	COMMON_WORD,
	FAMILY_NAME,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

const LONGEST_PERSON = 4;
/** Behind who wrote a text, before whom they write for. */
const BYLINE_MARKS = new Set([',', '/', '|']);

/** Reads a line whose words all have capitals: lists and given names alone can tell there. */
export function scanHeadline(text: NameText, scan: Scan, from: number, to: number): void {
	if (scanSignatures(text, scan, from, to, false) !== undefined) {
		return;
	}
	const paper = paperInLine(text, from);
	if (paper) {
		pushDraft(scan, paper);
		return;
	}
	const credit = text.phrase(from, CREDIT_CUE);
	if (
		credit
			? text.mark(from + credit.length) === ':'
			: text.lexicon.pack.titleCase && (text.mark(from) === '©' || text.key(from) === 'copyright')
	) {
		// «Credit: Grady County Sheriff's Office», «© 2021 Harwood Media Group»: capitals of names.
		scanTokens(text, scan, from, to);
		return;
	}
	const behindCredit = from + (credit?.length ?? 0);
	let at = credit && text.followsDirectly(behindCredit) ? scanBylines(text, scan, behindCredit, to) : from;
	const mixed = text.lexicon.pack.titleCase && text.lexicon.knowsWords && hasTitleWord(text, from, to);
	while (at < to) {
		const work =
			mixed && text.isPunctuation(at)
				? (quotedWork(text, at) ?? (at === from ? titleOfHeadline(text, at) : undefined))
				: undefined;
		if (work) {
			at = pushDraft(scan, work);
		} else if (text.isCapital(at) && !text.inTime(at)) {
			at = scanWord(text, scan, at, to, mixed);
		} else {
			at++;
		}
	}
}

/** «By Ann Lee and Ian Moss», without what leads to them. */
function scanBylines(text: NameText, scan: Scan, from: number, to: number): number {
	let at = scanByline(text, scan, from);
	while (text.key(at) === 'and' && at + 1 < to) {
		const next = scanByline(text, scan, at + 1);
		if (next === at + 1) {
			break;
		}
		at = next;
	}
	return at;
}

/**
 * What begins at a word with a capital in a headline until before `to`; the token to go on with.
 *
 * @param mixed whether some of its words have small letters, so that those in capitals are acronyms
 */
function scanWord(text: NameText, scan: Scan, at: number, to: number, mixed: boolean): number {
	const whole = playerInLineUp(text, at) ?? mergedMedia(text, at) ?? teamByNickname(text, at);
	if (whole) {
		return pushDraft(scan, whole);
	}
	if (isPageItself(text, at)) {
		return at + 1;
	}
	const storm = stormEnd(text, at);
	if (storm > at) {
		return pushDraft(scan, fixedDraft(at, storm, INSIDE.eventHead, at, storm - 1));
	}
	const home = mixed ? homeInHeadline(text, at) : undefined;
	if (home) {
		return pushDraft(scan, home);
	}
	const opening = text.opening(at);
	const kind = opening?.kind ?? 0;
	const end = at + (opening?.length ?? 1);
	const body = mixed ? bodyInHeadline(text, at, end, to) : bodyInCapitals(text, at, opening, to);
	if (body) {
		return pushDraft(scan, body);
	}
	if (opening && (kind & (end - at > 1 ? NAME : LISTED)) !== 0) {
		return pushListed(scan, text, at, end, opening, opening.type);
	}
	if ((kind & ROLE) !== 0) {
		return skipTitle(scan, at, end);
	}
	const person = personEnd(text, at);
	if (person > at + 1) {
		const draft = new Draft(at, person);
		draft.add(INSIDE.nameInHeadline, at, at + 1);
		return pushDraft(scan, draft);
	}
	const unknown = mixed && !opening && !isAccount(text, at) ? unknownInHeadline(text, scan, at, to) : undefined;
	return unknown ? pushDraft(scan, unknown) : end;
}

/** «Harwick Man Charged in Crash», «Crash Outside School in Toledo»: a town by who is from there, or a known one by what says where something is. */
function homeInHeadline(text: NameText, at: number): Draft | undefined {
	const next = at + 1;
	const { describingWords, matchWords } = text.lexicon.pack;
	if (!describingWords || !text.isTitle(at) || text.is(at, NO_NAME)) {
		return undefined;
	}
	const kind = text.opening(at)?.length === 1 ? text.opening(at)!.kind : 0;
	const town = (kind & COUNTED_PLACE) !== 0 || (kind === 0 && knownNameOf(text, at, next) === 'LOC');
	const lived =
		text.followsDirectly(next) &&
		text.isTitle(next) &&
		!text.hasPossessive(at) &&
		describingWords.locals.has(text.key(next)) &&
		(town || (kind === 0 && !text.is(at, GIVEN_NAME)));
	if (lived) {
		return fixedDraft(at, next, AFTER.local, next, next + 1);
	}
	return town && text.followsDirectly(at) && matchWords?.placing.has(text.key(at - 1)) === true
		? fixedDraft(at, next, BEFORE.homeBehindAge, at - 1, at)
		: undefined;
}

/** «Hurricane Tovik Makes Landfall»: where a storm's name ends, which is somebody's or no common word; `at` itself where there is none. */
function stormEnd(text: NameText, at: number): number {
	const storms = text.lexicon.pack.eventWords?.storms;
	if (!storms?.has(text.lower(at)) || !text.isTitle(at)) {
		return at;
	}
	const name = at + 1;
	return text.followsDirectly(name) &&
		text.isTitle(name) &&
		!text.hasPossessive(at) &&
		(text.is(name, GIVEN_NAME) || !text.is(name, NO_NAME)) &&
		!text.phrase(name, LISTED)
		? name + 1
		: at;
}

/**
 * `By Priya Ramanathan, Local Reporter`: two or three words before a comma or the line's end, those of a double name as one; the first
 * one may be a place's too, where people are called so (`Victoria Harwood-Penn`).
 */
function scanByline(text: NameText, scan: Scan, at: number): number {
	const end = runEnd(text, at);
	const closed = !text.continuesLine(end) || BYLINE_MARKS.has(text.mark(end)) || text.key(end) === 'and';
	let words = 0;
	for (let token = at; token < end; token++) {
		words += text.isDash(token) ? -1 : 1;
	}
	if (
		!closed ||
		words < 2 ||
		words > 3 ||
		!text.isCapital(at) ||
		(opensOther(text, at, end) && !isGivenBeforeFamily(text, at))
	) {
		return at;
	}
	const draft = new Draft(at, end);
	draft.add(BEFORE.byline, at - 1, at);
	scan.drafts.push(draft);
	return end;
}

/** Whether lists have the first words of a byline for something else; what is only counted as a place may be a person's, too. */
function opensOther(text: NameText, at: number, end: number): boolean {
	const opening = text.opening(at);
	return (
		opening !== undefined &&
		((opening.kind & ~COUNTED) !== 0 ||
			opening.length > 1 ||
			text.is(end - 1, ORGANIZATION_ENDING | PLACE_ENDING | COMMON_WORD))
	);
}

/** Where every word has a capital: a given name with one more word, or a Vietnamese family name with given ones. */
function personEnd(text: NameText, at: number): number {
	const { lexicon } = text;
	const next = at + 1;
	if (!lexicon.pack.compoundsOfTwo) {
		const given = text.is(at, GIVEN_NAME) && text.followsDirectly(next) && text.isCapital(next);
		if (!given || text.is(next, STOP_CAPITAL) || areWords(text, at, next)) {
			return at;
		}
		const hyphen = at + 2;
		if (text.lengthOf(next) === 1 && text.followsDirectly(hyphen) && text.isTitle(hyphen)) {
			// «Colin S Harwood».
			return hyphen + 1;
		}
		// «Alice Harwood-Penn».
		const double = text.isGlued(hyphen) && text.isDash(hyphen) && text.isGlued(hyphen + 1) && text.isTitle(hyphen + 1);
		return double ? hyphen + 2 : opensFamilyName(text, hyphen) ? hyphen + 1 : hyphen;
	}
	if (!text.is(at, FAMILY_NAME)) {
		return at;
	}
	let end = next;
	while (end < at + 4 && text.followsDirectly(end) && text.isCapital(end) && text.is(end, GIVEN_NAME)) {
		end++;
	}
	return end > next + 1 ? end : at;
}

/** «Will Lead», «Bill Passes»: two common words, of which the first is a given name, too, and the second no family name. */
function areWords(text: NameText, at: number, next: number): boolean {
	return text.is(at, COMMON_WORD) && text.is(next, COMMON_WORD) && !text.is(next, GIVEN_NAME | LAST_NAME);
}

/** `Tovik` in «Aaron Johnny Tovik»: behind two given names a word that the language doesn't know, or a family name. */
function opensFamilyName(text: NameText, token: number): boolean {
	return (
		text.followsDirectly(token) &&
		text.isTitle(token) &&
		!text.hasPossessive(token - 1) &&
		text.is(token - 1, GIVEN_NAME | LAST_NAME) &&
		text.lengthOf(token) > 2 &&
		// «Ann Lea Smith on Boats», though there are smiths.
		!text.is(token, text.is(token, LAST_NAME) ? NO_NAME & ~COMMON_WORD : NO_NAME) &&
		(text.is(token, LAST_NAME) || !endsLike('unlikeNames', text, token)) &&
		((text.opening(token)?.kind ?? 0) & ~COUNTED) === 0
	);
}

/** `By MARA LINDQVIST Harbour News Service`: after the byline's word an author in capitals, before whom he writes for. */
export function scanAuthorInCapitals(text: NameText, scan: Scan, from: number): number {
	if (!text.lexicon.pack.titleCase || text.key(from) !== 'by') {
		return from;
	}
	const start = from + 1;
	let end = start;
	while (text.followsDirectly(end) && text.word(end).shape === SHAPE_UPPER && end - start < LONGEST_PERSON) {
		end++;
	}
	const closed = !text.continuesLine(end) || text.isPunctuation(end) || text.isTitle(end) || text.isLower(end);
	if (!closed || end - start < 2 || (text.phrase(start, NAME)?.length ?? 0) > 1) {
		return from;
	}
	const draft = fixedDraft(start, end, BEFORE.byline, from, start);
	scan.drafts.push(draft);
	return end;
}
