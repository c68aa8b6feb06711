/**
 * Classes of UTF-16 code units, one table load each. The only file that knows Unicode's categories: loops over text
 * ask here, since `\p{Lu}` in a regular expression costs two to four times as much.
 */

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

function buildTable(): Uint8Array {
	const classes = new Uint8Array(65536);
	let all = '';
	for (let start = 0; start < 0xd800; start += 4096) {
		all += String.fromCharCode(...Array.from({ length: Math.min(4096, 0xd800 - start) }, (_, i) => start + i));
	}
	const low = all.length;
	for (let start = 0xe000; start < 0x10000; start += 4096) {
		all += String.fromCharCode(...Array.from({ length: 4096 }, (_, i) => start + i));
	}
	const paint = (pattern: RegExp, charClass: number): void => {
		for (const match of all.matchAll(pattern)) {
			const from = match.index < low ? match.index : match.index - low + 0xe000;
			classes.fill(charClass, from, from + match[0].length);
		}
	};
	// No match crosses the gap of the surrogates: U+D7FF and U+E000 have no class of their own here.
	paint(/[\p{Lu}\p{Lt}]+/gu, CLASS_UPPER);
	paint(/\p{Ll}+/gu, CLASS_LOWER);
	paint(/[\p{Lo}\p{Lm}]+/gu, CLASS_CASELESS);
	paint(/\p{M}+/gu, CLASS_MARK);
	paint(/\p{Nd}+/gu, CLASS_DIGIT);
	paint(/\p{P}+/gu, CLASS_PUNCTUATION);
	paint(/\p{S}+/gu, CLASS_SYMBOL);
	paint(/[\p{Z}\t\v\f\u200B\u2060\uFEFF]+/gu, CLASS_SPACE);
	paint(/[\n\r]+/gu, CLASS_NEWLINE);
	classes.fill(CLASS_SURROGATE, 0xd800, 0xe000);
	return classes;
}
