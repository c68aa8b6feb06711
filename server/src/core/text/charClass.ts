/**
 * Classes of UTF-16 code units, one table load each. The only file that knows Unicode's categories: loops over text
 * ask here, since `\p{Lu}` in a regular expression costs two to four times as much.
 */
import type { Span } from '../model';
import { CHAR_CLASS_RUNS } from './charClassRuns';

export const CLASS_OTHER = 0;
export const CLASS_SPACE = 1;
export const CLASS_NEWLINE = 2;
/** Lu and Lt. */
export const CLASS_UPPER = 3;
export const CLASS_LOWER = 4;
/** Letters without case (Lo, Lm). */
export const CLASS_CASELESS = 5;
/** Combining marks, so that decomposed text reads like composed text. */
export const CLASS_MARK = 6;
/** Nd. */
export const CLASS_DIGIT = 7;
export const CLASS_PUNCTUATION = 8;
export const CLASS_SYMBOL = 9;
/** Either half of a character outside the Basic Multilingual Plane. */
export const CLASS_SURROGATE = 10;

let table: Uint8Array | undefined;

/** The table, indexed by UTF-16 code unit; for loops that must not pay a call for each unit. */
export function charClassTable(): Uint8Array {
	return (table ??= buildTable());
}

/** The class of the UTF-16 code unit at `offset`; {@link CLASS_OTHER} outside the text. */
export function charClassAt(text: string, offset: number): number {
	const unit = text.charCodeAt(offset);
	return unit === unit ? charClassTable()[unit]! : CLASS_OTHER;
}

export function isLetterClass(charClass: number): boolean {
	return charClass >= CLASS_UPPER && charClass <= CLASS_CASELESS;
}

/** Letters, marks and digits: what words are made of. */
export function isWordClass(charClass: number): boolean {
	return charClass >= CLASS_UPPER && charClass <= CLASS_DIGIT;
}

/** White space, line breaks included. */
export function isSpaceClass(charClass: number): boolean {
	return charClass === CLASS_SPACE || charClass === CLASS_NEWLINE;
}

/** What stands for the class 0 in {@link CHAR_CLASS_RUNS}; the others follow. */
export const FIRST_LETTER = 0x41;
/** Capital and small letters in turns. */
export const PAIRS_LETTER = 'Z';
const RUN = /([A-Z])([0-9a-z]*)/g;

/** Made of runs: to ask a regular expression for every unit takes milliseconds, and says what the engine's Unicode does. */
function buildTable(): Uint8Array {
	const classes = new Uint8Array(0x10000);
	let unit = 0;
	for (const [, letter, count] of CHAR_CLASS_RUNS.matchAll(RUN)) {
		const length = count === '' ? 1 : parseInt(count!, 36);
		if (letter === PAIRS_LETTER) {
			for (const end = unit + 2 * length; unit < end; unit += 2) {
				classes[unit] = CLASS_UPPER;
				classes[unit + 1] = CLASS_LOWER;
			}
		} else {
			classes.fill(letter!.charCodeAt(0) - FIRST_LETTER, unit, unit + length);
			unit += length;
		}
	}
	return classes;
}

/** The part of the text without the white space at its ends; empty where nothing else is in it. */
export function trimSpan(text: string, { start, end }: Span): Span {
	while (start < end && isSpaceClass(charClassAt(text, start))) {
		start++;
	}
	while (end > start && isSpaceClass(charClassAt(text, end - 1))) {
		end--;
	}
	return { start, end };
}

/** The straight one or the curly one. */
export function isApostrophe(text: string, offset: number): boolean {
	const unit = text.charCodeAt(offset);
	return unit === 0x27 || unit === 0x2019;
}
