import {
	charClassAt,
	charClassTable,
	CLASS_CASELESS,
	CLASS_DIGIT,
	CLASS_MARK,
	CLASS_SPACE,
	CLASS_SURROGATE,
	CLASS_UPPER,
	isApostrophe,
	isSpaceClass,
	isWordClass,
} from '../text/charClass';
import { WordProperty, type WordValues } from '../text/wordProperty';

/**
 * What single words tell of the line they stand in, so that most lines are done with a look at each word: a lexicon is
 * asked only where the words of one of its phrases stand.
 */

/** The lists whose phrases a line may hold anywhere. Three words of a phrase are looked at, since text is full of pairs. */
export const HAS_NOTICE = 1;
export const HAS_REQUEST = 1 << 1;
export const HAS_CREDIT_OPENING = 1 << 2;
/** The lists whose phrases a line may begin with. Two words of a phrase are looked at. */
export const HAS_CALL = 1 << 3;
export const HAS_PROMO = 1 << 4;
export const HAS_INTERFACE = 1 << 5;
export const HAS_CAPTION = 1 << 6;
export const HAS_ATTRIBUTION = 1 << 7;

const INSIDE = HAS_NOTICE | HAS_REQUEST | HAS_CREDIT_OPENING;
const KINDS = 255;
/** In what place of a phrase a word stands, as groups of the bits above: first, last of two (or second at all), alone … */
const SECOND_AT = 8;
const ALONE_AT = 16;
/** … and for {@link INSIDE} alone: second of more, third. */
const SECOND_OF_MORE_AT = 24;
const THIRD_AT = 27;

/** For each word the lists in which it has a place at a phrase's beginning; read by {@link phrasesFrom}. */
export function readPhraseWords(lists: readonly (readonly [kind: number, phrases: readonly string[]])[]): WordProperty {
	const known = new Map<string, number>();
	const add = (word: string, bits: number): void => void known.set(word, (known.get(word) ?? 0) | bits);
	for (const [kind, phrases] of lists) {
		for (const phrase of phrases) {
			const tokens = tokensOf(phrase);
			const more = tokens.length > 2 && (kind & INSIDE) !== 0;
			add(tokens[0]!, tokens.length === 1 ? kind << ALONE_AT : kind);
			if (tokens.length > 1) {
				add(tokens[1]!, kind << (more ? SECOND_OF_MORE_AT : SECOND_AT));
			}
			if (more) {
				add(tokens[2]!, kind << THIRD_AT);
			}
		}
	}
	const bitsOf = (part: string): number => known.get(part) ?? 0;
	return new WordProperty((word, words) => knownParts(bitsOf, words.folded(word)));
}

/** The lists that may have a phrase which begins with the first of these words, by what {@link readPhraseWords} keeps of them. */
export function phrasesFrom(first: number, second: number, third: number): number {
	return (
		((first >> ALONE_AT) & KINDS) |
		(first & (second >> SECOND_AT) & KINDS) |
		(first & (second >> SECOND_OF_MORE_AT) & (third >> THIRD_AT) & INSIDE)
	);
}

/** What is known of a single token: its letters, digits, runs of them and capitals that begin runs, and these signs. */
export const LETTERS = 31;
export const DIGITS_AT = 5;
export const RUNS_AT = 10;
export const CAPITALS_AT = 13;
/** Its letters have no case. */
export const IS_CASELESS = 1 << 16;
/** Stands in a line that only an interface writes. */
export const IN_INTERFACE = 1 << 17;
/** Begins an agency's name. */
export const IN_AGENCY = 1 << 18;
/** Ends a marker of credits. */
export const ENDS_MARKER = 1 << 19;
/** Stands among the trades of bylines. */
export const IN_BYLINE = 1 << 20;
/** `.`, `!`, `?` and the like. */
export const IS_STOP = 1 << 21;
export const IS_COLON = 1 << 22;
/** A dash or a hyphen. */
export const IS_DASH = 1 << 23;
/** Arrows, slashes, bars, dots, dashes: what parts the entries of a path, or opens a link. */
export const IS_JOINT = 1 << 24;
export const IS_HASH = 1 << 25;
export const OPENS_BRACKET = 1 << 26;
/** Too long to be counted here, or of letters with and without case. */
export const IS_UNUSUAL = 1 << 27;
/** Is another word in NFC, or may be part of one with the token before it. */
export const IS_DECOMPOSED = 1 << 28;
/** `|` */
export const IS_BAR = 1 << 29;
const LONGEST = 31;

const SIGNS = new Map<string, number>([
	...[...'.!?…。'].map((mark): [string, number] => [mark, IS_STOP]),
	...[...':：'].map((mark): [string, number] => [mark, IS_COLON]),
	...[...'-–—―'].map((mark): [string, number] => [mark, IS_DASH | IS_JOINT]),
	['(', OPENS_BRACKET],
	['#', IS_HASH],
	['|', IS_BAR | IS_JOINT],
	...[...'>›»→►/•·'].map((mark): [string, number] => [mark, IS_JOINT]),
]);

/** The lists of a lexicon that single words are known by. */
export interface SignLists {
	readonly lines: Iterable<string>;
	readonly agencies: Iterable<string>;
	readonly creditMarkers: Iterable<string>;
	readonly bylineWords: Iterable<string>;
}

export function readWordSigns(lists: SignLists): WordProperty {
	const known = new Map<string, number>(SIGNS);
	const add = (word: string | undefined, sign: number): void => {
		if (word !== undefined) {
			known.set(word, (known.get(word) ?? 0) | sign);
		}
	};
	for (const word of wordsOf(lists.bylineWords)) {
		add(word, IN_BYLINE);
	}
	for (const agency of lists.agencies) {
		add(tokensOf(agency)[0], IN_AGENCY);
	}
	for (const marker of lists.creditMarkers) {
		add(tokensOf(marker).at(-1), ENDS_MARKER);
	}
	// Thousands of phrases have some thousand words: to have them in the map as well would take longer than to look twice.
	const inInterface = wordsOf(lists.lines);
	const signOf = (part: string): number => (known.get(part) ?? 0) | (inInterface.has(part) ? IN_INTERFACE : 0);
	return new WordProperty(
		(word, words) =>
			knownParts(signOf, words.folded(word)) |
			countUnits(words.text(word)) |
			(words.composed[word] !== word || beginsWithMark(words.text(word)) ? IS_DECOMPOSED : 0),
	);
}

function beginsWithMark(word: string): boolean {
	const first = charClassAt(word, 0);
	return first === CLASS_MARK || (first === CLASS_SURROGATE && /^\p{M}/u.test(word));
}

/** The tokens of many phrases, found all at once; with them some words that are several tokens, which no text has as one. */
function wordsOf(phrases: Iterable<string>): Set<string> {
	const all = [...phrases].join(' ');
	const words = new Set(all.split(' '));
	for (const word of new Set(all.match(UNUSUAL_WORDS))) {
		tokensOf(word).forEach((token) => words.add(token));
	}
	return words;
}

/** Letters of the alphabets that nearly all phrases are written in. */
const PLAIN_WORDS = /^[a-z\u00df-\u00f6\u00f8-\u024f\u0430-\u045f\u1ea0-\u1ef9 ]+$/;

const UNUSUAL_WORDS = /[^ ]*[^a-z\u00df-\u00f6\u00f8-\u024f\u0430-\u045f\u1ea0-\u1ef9 ][^ ]*/g;

/**
 * A phrase's tokens, the same that a `TokenTable` has for it: lists are long, and most of a table is not needed for them.
 * They are read before the first text is, so that a pattern with Unicode's classes would take longer to compile than to use.
 */
export function tokensOf(phrase: string): readonly string[] {
	if (PLAIN_WORDS.test(phrase)) {
		return phrase.split(' ');
	}
	const classes = charClassTable();
	const classAt = (offset: number): number => classes[phrase.charCodeAt(offset)] ?? CLASS_SPACE;
	const tokens: string[] = [];
	for (let start = 0, end = 0; start < phrase.length; start = end) {
		const first = classAt(start);
		end = start + 1;
		if (isSpaceClass(first)) {
			continue;
		}
		if (isWordClass(first) && first !== CLASS_MARK) {
			while (
				isWordClass(classAt(end)) ||
				(isApostrophe(phrase, end) && isLetter(classAt(end - 1)) && isLetter(classAt(end + 1)))
			) {
				end++;
			}
		} else if (first === CLASS_SURROGATE && classAt(end) === CLASS_SURROGATE) {
			end++;
		}
		tokens.push(phrase.slice(start, end));
	}
	return tokens;
}

/** A letter or a mark. */
function isLetter(charClass: number): boolean {
	return charClass >= CLASS_UPPER && charClass <= CLASS_MARK;
}

/** A phrase may stand right after or before an apostrophe, which parts no tokens. */
function knownParts(bitsOf: (part: string) => number, folded: string): number {
	let bits = bitsOf(folded);
	if (folded.length > 1 && /['’]/u.test(folded)) {
		for (const part of folded.split(/['’]/u)) {
			bits |= bitsOf(part);
		}
	}
	return bits;
}

function countUnits(word: string): number {
	if (word.length > LONGEST) {
		return IS_UNUSUAL;
	}
	const { letters, digits, runs, capitals, caseless } = countsOf(word, 0, word.length);
	return runs > 7 || (caseless > 0 && caseless < letters)
		? IS_UNUSUAL
		: letters |
				(digits << DIGITS_AT) |
				(runs << RUNS_AT) |
				(capitals << CAPITALS_AT) |
				(caseless > 0 ? IS_CASELESS : 0);
}

/** Letters, digits, runs of letters, marks and digits, and those runs that begin with a capital. */
export function countsOf(text: string, start: number, end: number) {
	const classes = charClassTable();
	const counts = { letters: 0, digits: 0, runs: 0, capitals: 0, caseless: 0 };
	let inside = false;
	for (let i = start; i < end; i++) {
		const charClass = classes[text.charCodeAt(i)]!;
		if (charClass < CLASS_UPPER || charClass > CLASS_DIGIT) {
			inside = false;
			continue;
		}
		if (!inside) {
			counts.runs++;
			counts.capitals += charClass === CLASS_UPPER ? 1 : 0;
			inside = true;
		}
		if (charClass === CLASS_DIGIT) {
			counts.digits++;
		} else if (charClass !== CLASS_MARK) {
			counts.letters++;
			counts.caseless += charClass === CLASS_CASELESS ? 1 : 0;
		}
	}
	return counts;
}

/** The properties of a lexicon's words. */
export interface WordSigns {
	readonly phrases: WordProperty;
	readonly words: WordProperty;
}

/** The same for one text's words. */
export interface SignValues {
	readonly phrases: WordValues;
	readonly words: WordValues;
}
