import type { NameText } from './nameText';
import { isMiddleName } from './personsBehindBodies';
import { CREDIT_CUE } from './phraseKinds';
import { OPENS_EVERYDAY_WORD } from './ruleLists';
import { FAMILY_NAME, GIVEN_NAME } from './wordKinds';

/** Whether the token and the syllable behind it, in lower case, are one word of every day: `Diễn` tập. */
export function opensEverydayWord(text: NameText, token: number): boolean {
	const next = token + 1;
	return (
		text.followsDirectly(next) &&
		text.isLower(next) &&
		text.isIn(token, OPENS_EVERYDAY_WORD) &&
		text.lexicon.pack.everydayWords?.get(text.lower(token))?.has(text.lower(next)) === true
	);
}

/**
 * Where a run of capitals ends where lines have run together: before the first half of such a word, «Ảnh: Lan Hương Trao đổi với báo chí», before a
 * small word, «KHẢ HÒA Sau 3 tuần», or a credit's, «ở Kashmir Ảnh: HBN»; but «Nguyễn Thị Thu mua rau».
 */
export function endBeforeNextSentence(text: NameText, at: number, end: number): number {
	const credit = text.mark(end) === ':' ? text.cueBefore(end, CREDIT_CUE) : undefined;
	if (credit && end - credit.length > at) {
		return end - credit.length;
	}
	const last = end - 1;
	return last > at &&
		text.isTitle(last) &&
		text.followsDirectly(last) &&
		// «Nguyễn Văn Được»: nobody's name ends with «Văn».
		!(text.is(at, FAMILY_NAME) && isMiddleName(text, last - 1)) &&
		(opensSentence(text, last) ||
			((!text.is(last, GIVEN_NAME) || !text.word(last - 1).isSyllable) && opensEverydayWord(text, last)))
		? last
		: end;
}

/** A small word that opens sentences, before one in lower case or a figure. */
function opensSentence(text: NameText, token: number): boolean {
	const next = token + 1;
	return (
		text.lexicon.pack.sentenceOpeners?.has(text.lower(token)) === true &&
		text.followsDirectly(next) &&
		(text.isLower(next) || text.isNumber(next))
	);
}
