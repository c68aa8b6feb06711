import type { NameText } from './nameText';
import { FAMILY_NAME, FUNCTION_WORD, GIVEN_NAME, TRAILING_SYLLABLE } from './wordKinds';

/** First words of people's names that look like numerals, letters or other common words. */

/** «Vi Văn Tuyển», «Y Thu», «Y Biêr Niê»: a family name that looks like a numeral or a letter, before a given name. */
export function isFamilyName(text: NameText, token: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.isTitle(token) &&
		text.lengthOf(token) <= 2 &&
		text.is(token, FAMILY_NAME) &&
		text.followsDirectly(token + 1) &&
		text.isTitle(token + 1) &&
		(text.is(token + 1, GIVEN_NAME) || (text.lengthOf(token) === 1 && !text.word(token + 1).isSyllable))
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
		text.followsDirectly(token + 1) &&
		text.isLower(token + 1)
	);
}
