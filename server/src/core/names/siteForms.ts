import type { NameText } from './nameText';
import { COMMON_WORD, DEMONYM, FUNCTION_WORD, STOP_CAPITAL } from './wordKinds';

/** «The» before a name. */
export function isArticle(text: NameText, token: number): boolean {
	return text.isTitle(token) && text.isThe(token) && text.followsDirectly(token + 1);
}

/** Where the run of capitals ends that begins at the token, `of` inside it: `The Times of Israel`. */
export function runFrom(text: NameText, from: number, to: number): number {
	let end = from;
	while (end < to && (end === from || text.followsDirectly(end))) {
		if (text.isCapital(end) || (text.word(end).hasDigit && !text.isNumber(end))) {
			end++;
		} else if (end > from && text.isOf(end) && end + 1 < to && text.isCapital(end + 1)) {
			end += 2;
		} else {
			break;
		}
	}
	return end;
}

/** Nothing but words that anybody uses. */
export function isPlain(text: NameText, start: number, end: number): boolean {
	for (let token = start; token < end; token++) {
		if (!text.is(token, COMMON_WORD | STOP_CAPITAL | FUNCTION_WORD | DEMONYM)) {
			return false;
		}
	}
	return true;
}

/** First letters: of all words, and of those with capitals. */
export function acronymsOf(text: NameText, start: number, end: number): string[] {
	let all = '';
	let capitals = '';
	for (let token = start; token < end; token++) {
		const letter = text.text.charAt(text.startOf(token)).toUpperCase();
		all += letter;
		capitals += text.isCapital(token) ? letter : '';
	}
	return [all, capitals].filter((letters) => letters.length > 1);
}
