import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import {
	EVENT_HEAD,
	GOVERNING_HEAD,
	HONORIFIC,
	LISTED_PLACE,
	ORGANIZATION_HEAD,
	PLACE_CUE,
	PLACE_HEAD,
	PLACE_PREPOSITION,
	ROLE,
} from './phraseKinds';
import { runEnd } from './runs';
import { isOpener } from './sentenceStarts';
import { FUNCTION_WORD, STOP_CAPITAL } from './wordKinds';

/** Longer figures are a count. */
const LONGEST_NUMBER = 2;
/** Below this share of names a capital behind a full stop is the sentence's. */
const COMMON_WORD = 0.75;

/**
 * `Q.1`, `P.Bến Nghé`, `TP.Vinh`: letters that are short for a place's head, with what is glued to their dot, or stands behind it in an
 * address (`Q. 1, TP. Vinh`); an initial has no place beside it.
 */
export function shortPlace(text: NameText, at: number): Draft | undefined {
	const { numberWords } = text.lexicon.pack;
	const name = at + 2;
	if (
		text.mark(at + 1) !== '.' ||
		!text.isGlued(at + 1) ||
		!numberWords?.placeLetters.has(text.lower(at)) ||
		!text.continuesLine(name) ||
		text.inTime(at) ||
		(text.isGlued(at) && text.mark(at - 1) === '.')
	) {
		return undefined;
	}
	const numbered = text.isNumber(name) && text.lengthOf(name) <= LONGEST_NUMBER;
	const end = numbered ? name + 1 : runEnd(text, name);
	const isSure = text.isGlued(name) && (numbered || numberWords.surePlaceLetters.has(text.lower(at)));
	if (
		!(numbered || text.isTitle(name)) ||
		!(isSure || besidePlace(text, at, end) || (!text.isGlued(name) && followsPart(text, at)))
	) {
		return undefined;
	}
	return fixedDraft(at, end, INSIDE.placeHead, at, name);
}

/** «UBND TP. Vinh», but not «của UBND TP. Sau đó ông về»: whether a place's name follows the full stop behind what is short for its head. */
export function namesPlaceBehindStop(text: NameText, stop: number): boolean {
	const name = stop + 1;
	if (!text.continuesLine(name) || !text.isCapital(name)) {
		return false;
	}
	if (text.isGlued(name) || text.phrase(name, LISTED_PLACE)) {
		return true;
	}
	const end = runEnd(text, name);
	return (
		text.mark(end) !== ':' &&
		!isOpener(text, name) &&
		!text.phrase(name, ROLE | HONORIFIC | ORGANIZATION_HEAD | EVENT_HEAD) &&
		(end > name + 1 || (!text.is(name, STOP_CAPITAL | FUNCTION_WORD) && text.nameShare(name) > COMMON_WORD))
	);
}

/** «số 5 Lê Lai, Q. 1», but not «ông P. Hobbs, Q. Hobbs»: behind the comma of another part of an address. */
function followsPart(text: NameText, start: number): boolean {
	const before = start - 2;
	return (
		text.mark(start - 1) === ',' &&
		text.continuesLine(start) &&
		(text.isNumber(before) || text.word(before).isSyllable) &&
		text.lexicon.pack.numberWords?.surePlaceLetters.has(text.lower(start)) === true
	);
}

/** In an address: after a comma, a bracket, an authority or a word for places, or before another part of it. */
function besidePlace(text: NameText, start: number, end: number): boolean {
	if (text.cueBefore(start, PLACE_PREPOSITION | PLACE_CUE) !== undefined) {
		return true;
	}
	if (text.followsDirectly(start) && text.cueBefore(start, GOVERNING_HEAD) !== undefined) {
		// «Công an H.Trảng Bom».
		return true;
	}
	const next = end + 1;
	return (
		(text.mark(end) === ',' || text.mark(end) === '(') &&
		text.continuesLine(next) &&
		(text.phrase(next, LISTED_PLACE | PLACE_HEAD) !== undefined ||
			(text.lexicon.pack.numberWords?.placeLetters.has(text.lower(next)) === true && text.mark(next + 1) === '.'))
	);
}
