/** Characters that say something at a line's beginning or end, one table load each, and where sentences end inside of it. */

import type { Span } from '../model';
import {
	charClassAt,
	charClassTable,
	CLASS_SURROGATE,
	CLASS_UPPER,
	isLetterClass,
	isSpaceClass,
} from '../text/charClass';

const CLOSES = 1;
const STOPS = 2;
const CALLS = 4;
const QUOTES = 8;
const BULLETS = 16;

const ROUND_BRACKET = 0x29;
const SQUARE_BRACKET = 0x5d;
const WIDE_STOP = 0x3002;
const ELLIPSIS = 0x2026;

const MARKS = new Uint8Array(65536);
const paint = (characters: string, mark: number): void => {
	for (let i = 0; i < characters.length; i++) {
		MARKS[characters.charCodeAt(i)]! |= mark;
	}
};
paint('"\'”’»›)]}）】」』*_ \u00a0\u202f\u200b', CLOSES);
paint('.!?…。！？।؟۔', STOPS);
paint('!?！？؟', CALLS);
paint('"\'“”„«‘’»「『', QUOTES);
paint('-–—•*·●▪■◦‣+○►▶', BULLETS);

export function isStop(unit: number): boolean {
	return (MARKS[unit]! & STOPS) !== 0;
}

export function isCall(unit: number): boolean {
	return (MARKS[unit]! & CALLS) !== 0;
}

export function isQuote(unit: number): boolean {
	return (MARKS[unit]! & QUOTES) !== 0;
}

/** Dots stand at the end, whatever is before them. */
export function isCutOff(text: string, { end }: Span): boolean {
	return text.charCodeAt(end - 1) === ELLIPSIS || text.endsWith('...', end);
}

/** Dots stand right behind a letter at the end, as where a page cuts a headline off. */
export function isCutShort(text: string, { start, end }: Span): boolean {
	const dots = text.charCodeAt(end - 1) === ELLIPSIS ? 1 : text.endsWith('...', end) ? 3 : 0;
	const last = end - dots - 1;
	if (dots === 0 || last < start) {
		return false;
	}
	const charClass = charClassAt(text, last);
	return isLetterClass(charClass) || (charClass === CLASS_SURROGATE && /\p{L}$/u.test(text.slice(last - 1, last + 1)));
}

const LINK = /^(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,5}\/\S+$/iu;

/** The last word is a link to a page: `pic.example.com/a1B2`. */
export function endsByLink(text: string, start: number, end: number): boolean {
	const space = text.lastIndexOf(' ', end - 1);
	const word = text.slice(space + 1, end);
	// Unicode's classes take milliseconds to compile, and hardly a text needs this one.
	return space > start && word.includes('/') && LINK.test(word);
}

/** Where a line's last character stands, closing marks and the pictures that people put after a sentence left out. */
export function lastOfSentence(text: string, start: number, end: number): number {
	let last = end - 1;
	while (last > start && ((MARKS[text.charCodeAt(last)]! & CLOSES) !== 0 || isPictograph(text, last))) {
		last--;
	}
	return last;
}

/** Part of an emoji: the symbols of the Basic Multilingual Plane, the three blocks above it, selectors and joiners. */
function isPictograph(text: string, offset: number): boolean {
	const unit = text.charCodeAt(offset);
	if (unit < 0x2000) {
		return false;
	}
	if (unit >= 0xdc00 && unit <= 0xdfff) {
		const high = text.charCodeAt(offset - 1);
		return high >= 0xd83c && high <= 0xd83e;
	}
	return (
		(unit >= 0xd83c && unit <= 0xd83e) ||
		(unit >= 0x2300 && unit <= 0x2bff) ||
		unit === 0xfe0e ||
		unit === 0xfe0f ||
		unit === 0x200d
	);
}

/** A bullet, a dash, an asterisk, or a number with a mark and white space after it. */
export function startsListItem(text: string, start: number, end: number): boolean {
	if ((MARKS[text.charCodeAt(start)]! & BULLETS) !== 0) {
		return true;
	}
	let i = start;
	while (i < end && i - start < 4 && text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39) {
		i++;
	}
	return i > start && i < end && (text[i] === '.' || text[i] === ')' || text[i] === '/') && text[i + 1] === ' ';
}

/** "V. Putin", "TP.HCM", "3.5": a stop ends a sentence after a word of two letters, before white space. */
export function isSentenceEnd(text: string, start: number, end: number, offset: number): boolean {
	const classes = charClassTable();
	return (
		text.charCodeAt(offset) === WIDE_STOP ||
		(offset - 2 >= start &&
			classes[text.charCodeAt(offset - 2)]! >= CLASS_UPPER &&
			offset + 1 < end &&
			isSpaceClass(classes[text.charCodeAt(offset + 1)]!))
	);
}

export function isDash(unit: number): boolean {
	return unit === 0x2d || unit === 0x2013 || unit === 0x2014;
}

export function isClosingBracket(unit: number): boolean {
	return unit === ROUND_BRACKET || unit === SQUARE_BRACKET;
}
