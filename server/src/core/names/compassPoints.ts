import type { NameText } from './nameText';
import { DIRECTION } from './phraseKinds';
import { DIRECTION_CUE } from './ruleLists';

/** From a number to the word for a latitude behind it, with the word for degrees. Tokens. */
const LONGEST_DEGREES = 2;

/** «Tây Tây Bắc», «110 độ Kinh Đông»: where one of the sixteen directions, or a latitude or longitude, ends that begins at the token; undefined where none does. */
export function compassEnd(text: NameText, at: number): number | undefined {
	if (!text.isTitle(at) || !text.lexicon.pack.compoundsOfTwo) {
		return undefined;
	}
	const end = text.phrase(at, DIRECTION) ? secondaryEnd(text, at) : degreesEnd(text, at);
	return end !== undefined && text.followsDirectly(end) && text.isCapital(end) ? undefined : end;
}

/** «Tây Tây Bắc», «Đông - Đông Nam»: a side, and the direction between it and another one. */
function secondaryEnd(text: NameText, at: number): number | undefined {
	const between = at + (text.isDash(at + 1) ? 2 : 1);
	const isBoth = text.continuesLine(between) && text.phrase(between, DIRECTION)?.length === 2;
	return isBoth && (text.lower(at) === text.lower(between) || text.lower(at) === text.lower(between + 1))
		? between + 2
		: undefined;
}

/** «18,5 độ Vĩ Bắc»: behind the number of degrees. */
function degreesEnd(text: NameText, at: number): number | undefined {
	const side = at + 1;
	if (
		!text.isIn(at, DIRECTION_CUE) ||
		!text.followsDirectly(side) ||
		!text.isTitle(side) ||
		text.phrase(side, DIRECTION)?.length !== 1
	) {
		return undefined;
	}
	for (let token = at - 1; token >= at - LONGEST_DEGREES && text.continuesLine(token + 1); token--) {
		if (text.isNumber(token)) {
			return side + 1;
		}
	}
	return undefined;
}
