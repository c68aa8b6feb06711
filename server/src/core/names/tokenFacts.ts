import { charClassTable, CLASS_UPPER } from '../text/charClass';
import {
	SHAPE_CAMEL,
	SHAPE_LOWER,
	SHAPE_MIXED,
	SHAPE_NUMBER,
	SHAPE_PUNCTUATION,
	SHAPE_TITLE,
	SHAPE_UPPER,
} from '../text/shapes';
import type { WordTable } from '../text/wordTable';
import type { Tokens } from './gluedTokens';

/** What is known of a token's shape and place, in bits. */
export const IS_CAPITAL = 1;
export const IS_TITLE = 2;
export const IS_LOWER = 4;
export const IS_NUMBER = 8;
export const IS_PUNCTUATION = 16;
export const CONTINUES_LINE = 32;
export const GLUED = 64;
export const DIRECT = 128;
export const IN_TIME = 256;
export const OPENED = 512;
export const START_KNOWN = 1024;
export const STARTS_SENTENCE = 2048;

/** By shape; what begins in lower case and goes on with capitals depends on where they stand. */
const FACTS_OF_SHAPE = new Uint8Array(8);
FACTS_OF_SHAPE[SHAPE_LOWER] = IS_LOWER;
FACTS_OF_SHAPE[SHAPE_TITLE] = IS_CAPITAL | IS_TITLE;
FACTS_OF_SHAPE[SHAPE_UPPER] = IS_CAPITAL;
FACTS_OF_SHAPE[SHAPE_MIXED] = IS_CAPITAL;
FACTS_OF_SHAPE[SHAPE_NUMBER] = IS_NUMBER;
FACTS_OF_SHAPE[SHAPE_PUNCTUATION] = IS_PUNCTUATION;

/** `7News`; `10Mbps` has no vowel. */
const NUMBERED = /^[0-9]{1,2}[A-Z](?=[a-z]*[aeiou])[a-z]{3,}$/u;
const SPACE = 0x20;
const TAB = 0x09;
const SEVERAL_GAPS = -2;
/** So many spaces in a row are no slip. */
export const COLUMN_GAP = 3;

/** Two spaces or more. */
function isWide(text: string, from: number, to: number): boolean {
	return to - from > 2 || (text.charCodeAt(from) === SPACE && text.charCodeAt(from + 1) === SPACE);
}

/**
 * How each token stands to the one before it, and how it is written; no word is looked up for that.
 *
 * @param titleCase whether every word of a name has a capital in the text's language, also one behind a figure (`7News`)
 */
export function factsOf(tokens: Tokens, text: string, { shapes }: WordTable, titleCase: boolean): Uint16Array {
	const { count, starts, ends, wordIds, lineStarts } = tokens;
	const facts = new Uint16Array(count);
	let endBefore = -1;
	let afterWord = 0;
	/** The first wide gap of the line; {@link SEVERAL_GAPS} behind a second one, as every gap counts then. */
	let gap = -1;
	for (let token = 0; token < count; token++) {
		const shape = shapes[wordIds[token]!]!;
		const start = starts[token]!;
		let fact = FACTS_OF_SHAPE[shape]!;
		if (start === endBefore) {
			fact |= GLUED;
			afterWord = 0;
		}
		if (shape === SHAPE_CAMEL && isBrand(text, start)) {
			fact |= IS_CAPITAL;
		} else if (shape === SHAPE_NUMBER && titleCase && NUMBERED.test(text.slice(start, ends[token]))) {
			fact = (fact & ~IS_NUMBER) | IS_CAPITAL;
		}
		if (lineStarts[token] !== 0) {
			gap = -1;
		} else if (start > endBefore && text.charCodeAt(endBefore) === TAB) {
			// What stands in the next column of a table.
			afterWord = 0;
		} else if (start - endBefore > 1 && isWide(text, endBefore, start)) {
			// «News  Sport  Weather»: the items of a menu. A single wide gap is a slip.
			if (gap >= 0) {
				facts[gap]! &= ~DIRECT;
				afterWord = 0;
				gap = SEVERAL_GAPS;
			} else if (gap === SEVERAL_GAPS || start - endBefore >= COLUMN_GAP) {
				afterWord = 0;
				gap = SEVERAL_GAPS;
			} else {
				gap = token;
			}
		}
		if (lineStarts[token] === 0) {
			fact |= shape === SHAPE_PUNCTUATION ? CONTINUES_LINE : CONTINUES_LINE | afterWord;
		}
		facts[token] = fact;
		afterWord = shape === SHAPE_PUNCTUATION ? 0 : DIRECT;
		endBefore = ends[token]!;
	}
	return facts;
}

/** `iPhone`, `eBay`: one or two small letters first; more are two words that lost their space. */
function isBrand(text: string, start: number): boolean {
	const classes = charClassTable();
	return classes[text.charCodeAt(start + 1)] === CLASS_UPPER || classes[text.charCodeAt(start + 2)] === CLASS_UPPER;
}
