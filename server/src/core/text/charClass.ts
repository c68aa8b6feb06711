/**
 * Classes of UTF-16 code units, one table load each. The only file that knows Unicode's categories: loops over text
 * ask here, since `\p{Lu}` in a regular expression costs two to four times as much.
 */
import type { Span } from '../model';

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

/** The long blocks, whose code units have one class each: to look through them would take most of the time. */
const BLOCKS = [
	[0x3400, 0x4dc0, CLASS_CASELESS],
	[0x4e00, 0xa000, CLASS_CASELESS],
	[0xac00, 0xd7a4, CLASS_CASELESS],
	[0xd800, 0xe000, CLASS_SURROGATE],
	[0xe000, 0xf900, CLASS_OTHER],
] as const;

function buildTable(): Uint8Array {
	const classes = new Uint8Array(65536);
	let all = '';
	/** For each piece of `all` its offset there and its first code unit. */
	const pieces: { offset: number; unit: number }[] = [];
	let next = 0;
	for (const [from, to, charClass] of [...BLOCKS, [0x10000, 0x10000, CLASS_OTHER] as const]) {
		pieces.push({ offset: all.length, unit: next });
		for (; next < from; next += 4096) {
			all += String.fromCharCode(...Array.from({ length: Math.min(4096, from - next) }, (_, i) => next + i));
		}
		// No match crosses into the next piece.
		all += '\0';
		classes.fill(charClass, from, to);
		next = to;
	}
	const paint = (pattern: RegExp, charClass: number): void => {
		let piece = 0;
		for (const match of all.matchAll(pattern)) {
			while (piece + 1 < pieces.length && pieces[piece + 1]!.offset <= match.index) {
				piece++;
			}
			const from = match.index - pieces[piece]!.offset + pieces[piece]!.unit;
			classes.fill(charClass, from, from + match[0].length);
		}
	};
	paint(/[\p{Lu}\p{Lt}]+/gu, CLASS_UPPER);
	paint(/\p{Ll}+/gu, CLASS_LOWER);
	paint(/[\p{Lo}\p{Lm}]+/gu, CLASS_CASELESS);
	paint(/\p{M}+/gu, CLASS_MARK);
	paint(/\p{Nd}+/gu, CLASS_DIGIT);
	paint(/\p{P}+/gu, CLASS_PUNCTUATION);
	paint(/\p{S}+/gu, CLASS_SYMBOL);
	paint(/[\p{Z}\t\v\f\u200B\u2060\uFEFF]+/gu, CLASS_SPACE);
	paint(/[\n\r]+/gu, CLASS_NEWLINE);
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
