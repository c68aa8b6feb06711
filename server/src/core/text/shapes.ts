/** How a token is written, as far as its letters' case and digits go. */

import { CLASS_CASELESS, CLASS_DIGIT, CLASS_LOWER, CLASS_MARK, CLASS_UPPER } from './charClass';

/** A word in lower case, without case, or empty of letters but for marks. */
export const SHAPE_LOWER = 1;
/** First letter upper case, the others lower: `Putin`, `A`. */
export const SHAPE_TITLE = 2;
/** Two or more letters, all upper case: `NATO`, `TTXVN`, `G20`. */
export const SHAPE_UPPER = 3;
/** Any other mixture that begins with a capital: `McDonald`, `TPHCM` is {@link SHAPE_UPPER}. */
export const SHAPE_MIXED = 4;
/** Begins in lower case and has a capital further on: `iPhone`. */
export const SHAPE_CAMEL = 5;
/** Digits alone, or digits first: `2024`, `65ha`. */
export const SHAPE_NUMBER = 6;
/** One character that is neither word nor white space. */
export const SHAPE_PUNCTUATION = 7;

/** @param classes of `charClassTable`. @param units the token's UTF-16 units, from `start` to `end`. */
export function shapeOf(classes: Uint8Array, units: Uint16Array, start: number, end: number): number {
	const first = classes[units[start]!]!;
	if (first < CLASS_UPPER || first > CLASS_DIGIT || first === CLASS_MARK) {
		return SHAPE_PUNCTUATION;
	}
	if (first === CLASS_DIGIT) {
		return SHAPE_NUMBER;
	}
	let uppers = 0;
	let lowers = 0;
	for (let i = start; i < end; i++) {
		const charClass = classes[units[i]!]!;
		if (charClass === CLASS_UPPER) {
			uppers++;
		} else if (charClass === CLASS_LOWER || charClass === CLASS_CASELESS) {
			lowers++;
		}
	}
	if (first !== CLASS_UPPER) {
		return uppers > 0 ? SHAPE_CAMEL : SHAPE_LOWER;
	}
	return uppers === 1 ? SHAPE_TITLE : lowers === 0 ? SHAPE_UPPER : SHAPE_MIXED;
}
