import { wordSet } from '../text/wordSet';
import { SHAPE_UPPER } from '../text/shapes';
import type { NameText } from './nameText';
import { HONORIFIC } from './phraseKinds';
import { ABBREVIATION } from './wordKinds';

const OPENING = wordSet('“ « ‘ ( [ „ ‹ • * # | ► ▶ ■ ● – — / : ! ? …');
/** «… too late.” Separately, …» */
const CLOSING = wordSet('” " ’ » )');
/** Words of a name in brackets. */
const LONGEST_BRACKET = 4;
const ENDS = wordSet('. ! ? …');

/** Whether a capital is due at the token whatever the word: at the start of a line, sentence, quotation, list item. */
export function startsSentence(text: NameText, token: number): boolean {
	if (!text.continuesLine(token)) {
		return true;
	}
	const before = token - 1;
	if (!text.isPunctuation(before)) {
		// Behind a wide gap an item of a menu begins.
		return text.isGlued(token) || !text.followsDirectly(token) || isClockOfEntry(text, before);
	}
	const mark = text.mark(before);
	if (mark === '.') {
		if (text.isGlued(token) && text.word(token).shape === SHAPE_UPPER) {
			return false;
		}
		const stop = text.isGlued(before) && text.isCapital(token - 2);
		if (stop && text.lengthOf(token - 2) === 1 && !text.isGlued(token) && isOpener(text, token)) {
			// «đội B. Ở Huế»
			return true;
		}
		return !(stop && (text.lengthOf(token - 2) === 1 || text.is(token - 2, ABBREVIATION)));
	}
	if (CLOSING.has(mark) && text.isGlued(before) && !text.isGlued(token) && ENDS.has(text.mark(before - 1))) {
		return true;
	}
	if (mark === '"' || mark === "'") {
		return text.isGlued(token) && !text.isGlued(before);
	}
	if (mark === '-') {
		return !text.continuesLine(before) || !text.isGlued(token) || text.opensAfterInline(token);
	}
	if (mark === '(' && text.lexicon.pack.titleCase && insideBrackets(text, token)) {
		return false;
	}
	return OPENING.has(mark) && !((mark === '–' || mark === '—' || mark === '/') && text.isGlued(token));
}

/** «10:15 Усилена охрана здания»: a time of day, with which its line begins. */
function isClockOfEntry(text: NameText, minutes: number): boolean {
	const hours = minutes - 2;
	return (
		text.isNumber(minutes) &&
		text.mark(minutes - 1) === ':' &&
		text.isNumber(hours) &&
		text.isGlued(minutes) &&
		!text.continuesLine(hours)
	);
}

/** A small word that opens sentences, or how somebody is spoken of. */
export function isOpener(text: NameText, token: number): boolean {
	return (
		text.lexicon.pack.sentenceOpeners?.has(text.lower(token)) === true || text.phrase(token, HONORIFIC)?.length === 1
	);
}

/** «Luis Rivera (Real Kettle)»: words with capitals and nothing else in brackets inside a line. */
function insideBrackets(text: NameText, token: number): boolean {
	const bracket = token - 1;
	if (!text.continuesLine(bracket) || ENDS.has(text.mark(bracket - 1)) || !text.isTitle(token)) {
		return false;
	}
	let end = token + 1;
	while (text.followsDirectly(end) && text.isTitle(end) && end < token + LONGEST_BRACKET) {
		end++;
	}
	return end > token + 1 && text.continuesLine(end) && text.mark(end) === ')';
}
