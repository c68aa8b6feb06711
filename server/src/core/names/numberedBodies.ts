import type { NameText } from './nameText';
import { isDayOfName, isNumberSign } from './numberedNames';

/** The end of the number, or day, that a body has for a name behind its head, which ends at `end`. */
export function numberAsNameEnd(text: NameText, at: number, end: number): number | undefined {
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		!text.followsDirectly(end) ||
		(text.startsSentence(at) && !isNumberSign(text, end) && !isUnit(text, at, end))
	) {
		return undefined;
	}
	return isDayOfName(text, end) ? end + 3 : bodyNumberEnd(text, end);
}

/** Where a body ends that has a number behind its name, by a sign or as units have one; `end` for others. */
export function withBodyNumber(text: NameText, at: number, headEnd: number, end: number): number {
	const isNumbered = text.followsDirectly(end) && (isNumberSign(text, end) || isUnit(text, at, headEnd));
	return (isNumbered ? bodyNumberEnd(text, end) : undefined) ?? end;
}

/** «Sư đoàn», which never does anything without its number. */
function isUnit(text: NameText, at: number, end: number): boolean {
	return text.lexicon.pack.headWords?.units.has(text.slice(at, end).toLowerCase()) === true;
}

/** «Lữ đoàn 270», «Đội CSGT số 6». */
function bodyNumberEnd(text: NameText, at: number): number | undefined {
	const number = isNumberSign(text, at) && text.followsDirectly(at + 1) ? at + 1 : at;
	return text.isNumber(number) && text.lengthOf(number) < 4 && !text.inTime(number) ? number + 1 : undefined;
}
