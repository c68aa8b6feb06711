import type { NameText } from './nameText';
import { isMiddleName } from './personsBehindBodies';
import { HEAD, HONORIFIC, PLACE_CUE, PLACE_NAME, TITLE } from './phraseKinds';
import { FAMILY_NAME, FUNCTION_WORD, GIVEN_NAME, TRAILING_SYLLABLE } from './wordKinds';

/** In syllables, as family names stand first that look like common words. */
const LONGEST_NAME = 3;

/** First words of people's names that look like numerals, letters or other common words. */

/** «Vi Văn Tuyển», «Vàng A Páo», «Y Thu», «Y Biêr Niê», «Từ Thứ», «Song Min Ki»: a family name that looks like a numeral, a letter or another common word. */
export function isFamilyName(text: NameText, token: number): boolean {
	const next = token + 1;
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		!text.is(token, FAMILY_NAME) ||
		!text.isTitle(token) ||
		!text.followsDirectly(next) ||
		!text.isTitle(next)
	) {
		return false;
	}
	const short = text.lengthOf(token) <= 2;
	return (
		(short && text.is(next, GIVEN_NAME)) ||
		isBetweenNames(text, next) ||
		(text.lengthOf(token) === 1 &&
			(text.startsSentence(token) ? !text.word(next).isSyllable : text.phrase(next, HEAD) === undefined)) ||
		(text.startsSentence(token) ? opensFullName(text, token) : text.is(token, FUNCTION_WORD) && isGiven(text, next))
	);
}

/** «Thị», «Văn», and «A», which men of the highlands have there, before a given name. */
function isBetweenNames(text: NameText, token: number): boolean {
	const given = token + 1;
	return (
		text.followsDirectly(given) &&
		text.isTitle(given) &&
		text.lengthOf(given) > 1 &&
		(isMiddleName(text, token) || text.lexicon.pack.personWords?.letters.has(text.lower(token)) === true)
	);
}

/** «Lại Văn Tám», «Từ Thứ», and not «Từ Cam Lộ đến»: what stands behind a preposition is a place or somebody with a family name of their own. */
function opensFullName(text: NameText, token: number): boolean {
	let end = token + 1;
	while (end < token + LONGEST_NAME + 1 && text.followsDirectly(end) && text.isTitle(end)) {
		end++;
	}
	return (
		end <= token + LONGEST_NAME &&
		isGiven(text, token + 1) &&
		text.word(end - 1).isSyllable &&
		(text.is(token, FUNCTION_WORD)
			? !(text.followsDirectly(end) && text.phrase(end, PLACE_CUE))
			: end === token + LONGEST_NAME)
	);
}

/** A syllable with which no place and no other full name begins. */
function isGiven(text: NameText, token: number): boolean {
	return (
		text.word(token).isSyllable &&
		text.phrase(token, PLACE_NAME) === undefined &&
		(!text.is(token, FAMILY_NAME) || text.is(token, GIVEN_NAME))
	);
}

/** «già làng A Biu»: a letter that people of the highlands are called by, behind what somebody is. */
export function isLetterOfPerson(text: NameText, token: number): boolean {
	return (
		text.lexicon.pack.personWords?.letters.has(text.lower(token)) === true &&
		text.isTitle(token + 1) &&
		text.followsDirectly(token + 1) &&
		text.followsDirectly(token) &&
		text.cueBefore(token, HONORIFIC | TITLE) !== undefined
	);
}

/** `Son` in `Son Heung-min`: a family name that looks like a common word. */
export function isBeforeKoreanName(text: NameText, token: number): boolean {
	return (
		text.is(token, FAMILY_NAME) &&
		text.followsDirectly(token + 1) &&
		text.isTitle(token + 1) &&
		text.isDash(token + 2) &&
		text.isGlued(token + 3) &&
		text.is(token + 3, TRAILING_SYLLABLE)
	);
}

/** «Hai Nhị», «Út Nghĩa»: a capital that no sentence asks for, before a given name. */
export function isBirthOrder(text: NameText, token: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.isTitle(token) &&
		!text.startsSentence(token) &&
		text.is(token, FUNCTION_WORD) &&
		text.followsDirectly(token) &&
		text.followsDirectly(token + 1) &&
		text.isTitle(token + 1) &&
		text.is(token + 1, GIVEN_NAME)
	);
}

/** «chỉ đạo Sáng»: a capital that no sentence asks for on a word that is a given name as well; whose, the rest of the text has to say. */
export function isGivenNameInside(text: NameText, token: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.is(token, GIVEN_NAME) &&
		text.isTitle(token) &&
		text.continuesLine(token) &&
		!text.startsSentence(token) &&
		!text.isCapital(token - 1) &&
		text.lexicon.pack.numberWords?.prizeCues.has(text.lower(token - 1)) !== true &&
		text.followsDirectly(token + 1) &&
		text.isLower(token + 1)
	);
}
