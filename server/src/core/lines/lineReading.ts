import { charClassTable, CLASS_LOWER } from '../text/charClass';
import { SHAPE_MIXED, SHAPE_PUNCTUATION, SHAPE_TITLE } from '../text/shapes';
import { GAP_NONE, GAP_SPACE } from '../text/tokens';
import type { TextTable } from '../textTable';
import {
	endsByLink,
	isCall,
	isClosingBracket,
	isDash,
	isQuote,
	isSentenceEnd,
	isStop,
	lastOfSentence,
	startsListItem,
} from './lineEnds';
import {
	CAPITALS_AT,
	countsOf,
	DIGITS_AT,
	ENDS_MARKER,
	IN_AGENCY,
	IN_INTERFACE,
	IS_CASELESS,
	IS_COLON,
	IS_DASH,
	IS_DECOMPOSED,
	IS_JOINT,
	IS_STOP,
	IS_UNUSUAL,
	LETTERS,
	phrasesFrom,
	RUNS_AT,
	type SignValues,
} from './wordSigns';

/** Letters and words that make a line with a sentence's end a paragraph, not an utterance or a caption's stub. */
const PROSE_LETTERS = 36;
const PROSE_WORDS = 7;
/** A question or a call of one sentence may be a headline up to this length. */
const LONGEST_CALL = 110;
/** So long a line is running text whatever it ends with. */
const LONG_LINE = 240;
/** A line that ends by a link in place of a full stop is a post that the article shows if it is as long as this, less a call to read on there. */
const SHORTEST_POST = 90;
/** In units from the line's beginning: where a tag and its dash stand. */
const LONGEST_HEAD = 110;
const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;

/** What a line is or is not, one bit each: a text may have half a million lines. */
export const SPACED = 1;
export const ENDS_SENTENCE = 1 << 1;
export const ENDS_WITH_CALL = 1 << 2;
export const ENDS_OPEN = 1 << 3;
export const ENDS_COLON = 1 << 4;
export const ENDS_DASH = 1 << 5;
export const STARTS_LOWER = 1 << 6;
export const STARTS_LIST = 1 << 7;
export const STARTS_QUOTE = 1 << 8;
export const PROSE = 1 << 9;
export const MARKED = 1 << 10;
export const JOINT_APART = 1 << 11;
export const TAGGED = 1 << 12;
export const OF_INTERFACE = 1 << 13;
export const PLAIN = 1 << 14;

/**
 * What one pass over the words of a line that isn't blank can tell of it. Offsets are those of the text; counts are of this line
 * alone.
 */
export interface LineReading {
	/** Its tokens in the text's table: the first and the last one. */
	readonly first: number;
	readonly last: number;
	/** Its first token with a letter or digit; {@link last} where it has none. */
	readonly firstWord: number;
	/** Its first character that isn't white space. */
	readonly start: number;
	/** After its last character that isn't white space. */
	readonly end: number;
	readonly words: number;
	/** Words that begin with a capital. */
	readonly capitals: number;
	readonly letters: number;
	readonly digits: number;
	/** Ends of sentences inside of it: a full stop and then a capital. */
	readonly innerStops: number;
	/** The lists that may have a phrase in this line, as `HAS_` flags. */
	readonly phrases: number;
	/** The lists that may have a phrase at its beginning, symbols left out. */
	readonly openings: number;
	/** The signs of all its words, as `IN_`, `IS_` and `ENDS_` flags. */
	readonly signs: number;
	/** What it is or is not: {@link SPACED} and the like. */
	readonly flags: number;
}

/** What the words of a line add up to, with what only they tell of {@link LineReading.flags}. */
type WordCounts = Omit<LineReading, 'first' | 'last' | 'start' | 'end'> & {
	/** Of its letters those of scripts without capitals. */
	readonly caseless: number;
};

export function readLine(table: TextTable, line: number, values: SignValues): LineReading {
	const { text, tokens } = table;
	const first = table.firstToken(line);
	const last = table.firstToken(line + 1) - 1;
	const start = tokens.starts[first]!;
	const end = tokens.ends[last]!;
	const { firstWord, words, capitals, letters, caseless, digits, innerStops, phrases, openings, signs, flags } =
		countWords(table, first, last, values);
	const lastUnit = text.charCodeAt(lastOfSentence(text, start, end));
	const length = end - start;
	const endsSentence = isStop(lastUnit);
	const call = isCall(lastUnit) && innerStops === 0 && length < LONGEST_CALL;
	// Scripts without spaces between words: two characters count as one word.
	const allWords = caseless * 2 > letters ? Math.max(words, caseless >> 1) : words;
	const endsColon = isColon(lastUnit);
	const prose =
		(letters >= PROSE_LETTERS &&
			allWords >= PROSE_WORDS &&
			((endsSentence && !call) ||
				(endsColon && length >= 80) ||
				innerStops >= 2 ||
				(innerStops === 1 && length >= 150))) ||
		(length >= LONG_LINE && letters * 2 > length) ||
		(length >= SHORTEST_POST && (signs & IS_JOINT) !== 0 && allWords >= PROSE_WORDS && endsByLink(text, start, end));
	return {
		first,
		last,
		firstWord,
		start,
		end,
		words: allWords,
		capitals,
		letters,
		digits,
		innerStops,
		phrases,
		openings,
		signs,
		flags: flags | (prose ? PROSE : 0) | flagsOfEnds(text, start, end, lastUnit),
	};
}

/** What the first and the last character of a line tell, of which `lastUnit` ends its sentence. */
function flagsOfEnds(text: string, start: number, end: number, lastUnit: number): number {
	const firstUnit = text.charCodeAt(start);
	const endsColon = isColon(lastUnit);
	return (
		(isStop(lastUnit) ? ENDS_SENTENCE : 0) |
		(isCall(lastUnit) ? ENDS_WITH_CALL : 0) |
		(endsColon || lastUnit === COMMA || lastUnit === SEMICOLON ? ENDS_OPEN : 0) |
		(endsColon ? ENDS_COLON : 0) |
		(isDash(text.charCodeAt(end - 1)) ? ENDS_DASH : 0) |
		(charClassTable()[firstUnit] === CLASS_LOWER ? STARTS_LOWER : 0) |
		(startsListItem(text, start, end) ? STARTS_LIST : 0) |
		(isQuote(firstUnit) ? STARTS_QUOTE : 0)
	);
}

function isColon(unit: number): boolean {
	return unit === COLON || unit === WIDE_COLON;
}

function countWords(table: TextTable, first: number, last: number, values: SignValues): WordCounts {
	const { text, tokens } = table;
	const { starts, ends, gaps, shapes, wordIds } = tokens;
	const start = starts[first]!;
	const end = ends[last]!;
	let words = 0;
	let capitals = 0;
	let letters = 0;
	let digits = 0;
	let caseless = 0;
	let innerStops = 0;
	let stopped = false;
	let signs = 0;
	let phrases = 0;
	let openings = 0;
	let firstWord = last;
	let firstPhrase = 0;
	let secondPhrase = 0;
	let signBefore = 0;
	let jointApart = false;
	let spaced = false;
	let plain = true;
	let marked = false;
	let jointInHead = false;
	let dashApart = false;
	let named = 0;
	let unknown = 0;
	let unknownApart = 0;
	for (let token = first; token <= last; token++) {
		const word = wordIds[token]!;
		const from = starts[token]!;
		const sign = values.words.of(word);
		const gap = token > first ? gaps[token]! : GAP_NONE;
		if (gap !== GAP_NONE) {
			spaced = true;
			plain &&= gap === GAP_SPACE;
			jointApart ||= (signBefore & IS_JOINT) !== 0;
		}
		const third = values.phrases.of(word);
		const possible = phrasesFrom(firstPhrase, secondPhrase, third);
		phrases |= possible;
		openings |= token - 2 <= firstWord ? possible : 0;
		firstPhrase = secondPhrase;
		secondPhrase = third;
		signs |= sign;
		if (shapes[token] === SHAPE_PUNCTUATION) {
			if ((sign & IS_STOP) !== 0) {
				stopped = isSentenceEnd(text, start, end, from);
			} else if ((sign & IS_COLON) !== 0) {
				marked ||= (signBefore & ENDS_MARKER) !== 0;
			} else if ((sign & IS_JOINT) !== 0 && from - start < LONGEST_HEAD) {
				jointInHead = true;
				dashApart ||= (sign & IS_DASH) !== 0 && (gap !== GAP_NONE || isClosingBracket(text.charCodeAt(from - 1)));
			}
		}
		let counts = sign;
		let ownRuns = (sign >> RUNS_AT) & 7;
		let ownLetters = sign & LETTERS;
		if ((sign & IS_UNUSUAL) !== 0) {
			const counted = countsOf(text, from, ends[token]!);
			counts = 0;
			ownRuns = counted.runs;
			ownLetters = counted.letters;
			capitals += counted.capitals;
			digits += counted.digits;
			caseless += counted.caseless;
		}
		if (ownRuns > 0) {
			const shape = shapes[token]!;
			innerStops += stopped && shape >= SHAPE_TITLE && shape <= SHAPE_MIXED ? 1 : 0;
			stopped = false;
			words += ownRuns;
			letters += ownLetters;
			capitals += (counts >> CAPITALS_AT) & 7;
			digits += (counts >> DIGITS_AT) & 31;
			caseless += (counts & IS_CASELESS) !== 0 ? ownLetters : 0;
			// Not a mark alone, as stands after the sign of an emoji.
			firstWord = firstWord > token && (ownLetters > 0 || digits > 0) ? token : firstWord;
		}
		if (ownLetters > 0) {
			named++;
			const strange = (sign & IN_INTERFACE) === 0 ? 1 : 0;
			unknown += strange;
			unknownApart += gap !== GAP_NONE || token === first ? strange : 0;
		}
		signBefore = sign;
	}
	const lastButOne = phrasesFrom(firstPhrase, secondPhrase, 0);
	const lastOne = phrasesFrom(secondPhrase, 0, 0);
	return {
		firstWord,
		words,
		capitals,
		letters,
		caseless,
		digits,
		innerStops,
		phrases: phrases | lastButOne | lastOne,
		openings: openings | (last - 1 <= firstWord ? lastButOne : 0) | (last <= firstWord ? lastOne : 0),
		signs,
		flags:
			(spaced ? SPACED : 0) |
			(marked ? MARKED : 0) |
			(jointApart ? JOINT_APART : 0) |
			(dashApart || (jointInHead && (signs & IN_AGENCY) !== 0) ? TAGGED : 0) |
			(unknown === 0 || unknownApart * 5 <= named ? OF_INTERFACE : 0) |
			(plain && (signs & IS_DECOMPOSED) === 0 ? PLAIN : 0),
	};
}
