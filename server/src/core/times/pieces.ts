import { charClassTable, CLASS_DIGIT } from '../text/charClass';
import { SHAPE_MIXED, SHAPE_TITLE } from '../text/shapes';
import type { TokenTable } from '../text/tokens';
import type { WordValues } from '../text/wordProperty';
import { foldWord } from './foldWord';
import {
	ALONE,
	BEGINS,
	FOLLOWS,
	FORM_BITS,
	FORM_CUT,
	FORM_NUMBER,
	FORM_PUNCTUATION,
	isGluedCue,
	isPossessive,
	PUBLICATION_CUE,
	UNKNOWN_ENTRY,
	type Vocabulary,
} from './vocabulary';

export const PIECE_PUNCTUATION = 0;
export const PIECE_WORD = 1;
export const PIECE_NUMBER = 2;
const KIND_BITS = 3;
/** Set in a piece's kind: it stood apart from the piece before it before the page lost the white space between them. */
const LOOSE = 4;

const YEAR_DIGITS = 4;
const COLON = 0x3a;
/** The first two digits of a year, as their codes times 100 and 1. */
const CENTURY_19 = 0x31 * 100 + 0x39;
const CENTURY_20 = 0x32 * 100 + 0x30;

/** In pieces: longer lines make the arrays grow. */
const SHORT_LINE = 256;

/** A piece that is no whole token has no word id. */
const NO_WORD = -1;

/**
 * The tokens of one line, cut once more between digits and letters: `14h30` is three pieces; with each the entry that it
 * has in a language's vocabulary. One object serves one line after another, so that a text of many lines makes no garbage.
 */
export class Pieces {
	readonly #tokens: TokenTable;
	readonly #text: string;
	#starts: Int32Array;
	#ends: Int32Array;
	#kinds: Uint8Array;
	#entries: Int32Array;
	#words: Int32Array;
	/** The pieces that a rule may begin at, and how many there are. */
	#candidates: Int32Array;
	#candidateCount = 0;
	/** The last piece may begin a rule if the next one can follow it. */
	#open = false;
	#hasTrigger = false;
	#vocabulary: Vocabulary;
	#values: WordValues;
	#count = 0;
	#hasCapitals = false;

	constructor(tokens: TokenTable, vocabulary: Vocabulary) {
		this.#tokens = tokens;
		this.#text = tokens.text;
		this.#vocabulary = vocabulary;
		this.#values = vocabulary.property.on(tokens.words);
		const arrays = arraysFor(SHORT_LINE);
		this.#starts = arrays.starts;
		this.#ends = arrays.ends;
		this.#kinds = arrays.kinds;
		this.#entries = arrays.entries;
		this.#words = arrays.words;
		this.#candidates = arrays.candidates;
	}

	get count(): number {
		return this.#count;
	}

	/** The line has a number, or a word that a rule begins with. */
	get hasTrigger(): boolean {
		return this.#hasTrigger;
	}

	/** How many pieces a rule may begin at, as a look at two pieces tells; it spares most numbers and words the rules. */
	get candidateCount(): number {
		return this.#candidateCount;
	}

	/** The n-th of them, in their order. */
	candidate(n: number): number {
		return this.#candidates[n]!;
	}

	/** A word of the line begins with a capital, or has several. */
	get hasCapitals(): boolean {
		return this.#hasCapitals;
	}

	/** Takes the tokens from `first` to before `end`, to be read by a language's rules. */
	load(first: number, end: number, vocabulary: Vocabulary): void {
		const { starts, ends, shapes, wordIds, words } = this.#tokens;
		let hasCapitals = false;
		if (vocabulary !== this.#vocabulary) {
			this.#vocabulary = vocabulary;
			this.#values = vocabulary.property.on(words);
		}
		const values = this.#values;
		this.#count = 0;
		this.#candidateCount = 0;
		this.#open = false;
		this.#hasTrigger = false;
		this.#reserve(end - first);
		for (let token = first; token < end; token++) {
			const word = wordIds[token]!;
			const shape = shapes[token]!;
			hasCapitals ||= shape >= SHAPE_TITLE && shape <= SHAPE_MIXED;
			const value = values.of(word);
			const form = value & FORM_CUT;
			if (form === FORM_CUT) {
				this.#cut(starts[token]!, ends[token]!);
				continue;
			}
			const kind = form === FORM_PUNCTUATION ? PIECE_PUNCTUATION : form === FORM_NUMBER ? PIECE_NUMBER : PIECE_WORD;
			const entry = value >> FORM_BITS;
			if (entry === UNKNOWN_ENTRY && kind !== PIECE_NUMBER) {
				// Most words: no rule has them.
				this.#append(starts[token]!, ends[token]!, kind, UNKNOWN_ENTRY, word);
				this.#open = false;
			} else {
				this.#push(starts[token]!, ends[token]!, kind, entry, word);
			}
		}
		this.#hasCapitals = hasCapitals;
	}

	start(piece: number): number {
		return this.#starts[piece]!;
	}

	end(piece: number): number {
		return this.#ends[piece]!;
	}

	/** One of the `PIECE_` constants; punctuation outside the line. */
	kind(piece: number): number {
		return piece >= 0 && piece < this.#count ? this.#kinds[piece]! & KIND_BITS : PIECE_PUNCTUATION;
	}

	/** Its entry in the vocabulary that the line was loaded for; {@link UNKNOWN_ENTRY} outside the line. */
	entry(piece: number): number {
		return piece >= 0 && piece < this.#count ? this.#entries[piece]! : UNKNOWN_ENTRY;
	}

	/** What its entry is known for, as the vocabulary's flags. */
	flags(piece: number): number {
		return this.#vocabulary.flags[this.entry(piece)]!;
	}

	/** With the piece before it, it is one of the vocabulary's pairs. */
	isPair(piece: number): boolean {
		return this.#vocabulary.pairs.get(this.entry(piece))?.has(this.entry(piece - 1)) ?? false;
	}

	/** Its text in lower case and NFC; empty outside the line. */
	word(piece: number): string {
		if (piece < 0 || piece >= this.#count) {
			return '';
		}
		const word = this.#words[piece]!;
		return foldWord(word === NO_WORD ? this.raw(piece) : this.#tokens.words.folded(word));
	}

	/** Its text as it stands. */
	raw(piece: number): string {
		return piece < 0 || piece >= this.#count ? '' : this.#text.slice(this.#starts[piece], this.#ends[piece]);
	}

	/** Its first UTF-16 code unit; NaN outside the line. */
	firstUnit(piece: number): number {
		return piece < 0 || piece >= this.#count ? Number.NaN : this.#text.charCodeAt(this.#starts[piece]!);
	}

	/** Number of UTF-16 code units. */
	length(piece: number): number {
		return this.#ends[piece]! - this.#starts[piece]!;
	}

	/** Its value where it is a number of up to nine ASCII digits, else NaN. */
	number(piece: number): number {
		if (this.kind(piece) !== PIECE_NUMBER || this.length(piece) > 9) {
			return Number.NaN;
		}
		let value = 0;
		for (let i = this.#starts[piece]!; i < this.#ends[piece]!; i++) {
			const digit = this.#text.charCodeAt(i) - 48;
			if (digit < 0 || digit > 9) {
				return Number.NaN;
			}
			value = value * 10 + digit;
		}
		return value;
	}

	/** No white space stands between it and the piece before it; false for the line's first and after its last. */
	isTight(piece: number): boolean {
		return (
			piece > 0 &&
			piece < this.#count &&
			this.#starts[piece] === this.#ends[piece - 1] &&
			(this.#kinds[piece]! & LOOSE) === 0
		);
	}

	/** Cuts a token between digits and letters, before what lost the space in front of it, and before the sign of a possessive. */
	#cut(start: number, end: number): void {
		const classes = charClassTable();
		const text = this.#text;
		const possessive = isPossessive(text, start, end);
		const wordEnd = possessive ? end - 2 : end;
		const month = this.#vocabulary.gluedMonth(text, start, wordEnd);
		const isGlued = (at: number): boolean => at === month || isGluedCue(text, at);
		for (let from = start, to = start; from < wordEnd; from = to) {
			const digit = classes[text.charCodeAt(from)] === CLASS_DIGIT;
			const loose = from > start && (digit ? this.#followsCue() : isGlued(from)) ? LOOSE : 0;
			do {
				to++;
			} while (to < wordEnd && (classes[text.charCodeAt(to)] === CLASS_DIGIT) === digit && !isGlued(to));
			this.#push(from, to, (digit ? PIECE_NUMBER : PIECE_WORD) | loose, this.#entryOf(from, to), NO_WORD);
		}
		if (possessive) {
			this.#push(wordEnd, end, PIECE_PUNCTUATION, this.#entryOf(wordEnd, end), NO_WORD);
		}
	}

	/** The last piece says that a page was published or updated: "Updated17:20". */
	#followsCue(): boolean {
		return this.#count > 0 && (this.flags(this.#count - 1) & PUBLICATION_CUE) !== 0;
	}

	/** "20194:29" is the year 2019 and the time 4:29. */
	#isYearWithHour(start: number, end: number): boolean {
		const text = this.#text;
		const century = text.charCodeAt(start) * 100 + text.charCodeAt(start + 1);
		return (
			(century === CENTURY_19 || century === CENTURY_20) &&
			text.charCodeAt(end) === COLON &&
			isDigit(text.charCodeAt(end + 1)) &&
			isDigit(text.charCodeAt(end + 2)) &&
			!isDigit(text.charCodeAt(end + 3))
		);
	}

	#entryOf(start: number, end: number): number {
		return this.#vocabulary.entryOf(foldWord(this.#text.slice(start, end)));
	}

	#push(start: number, end: number, kind: number, entry: number, word: number): void {
		const length = end - start;
		if (kind === PIECE_NUMBER && (length === 5 || length === 6) && this.#isYearWithHour(start, end)) {
			this.#push(start, start + YEAR_DIGITS, PIECE_NUMBER, UNKNOWN_ENTRY, NO_WORD);
			this.#push(start + YEAR_DIGITS, end, PIECE_NUMBER | LOOSE, UNKNOWN_ENTRY, NO_WORD);
			return;
		}
		const piece = this.#append(start, end, kind, entry, word);
		const flags = this.#vocabulary.flags[entry]!;
		const isNumber = (kind & KIND_BITS) === PIECE_NUMBER;
		if (this.#open && (isNumber || (flags & FOLLOWS) !== 0)) {
			this.#candidates[this.#candidateCount++] = piece - 1;
		}
		this.#open = isNumber || (flags & BEGINS) !== 0;
		if (this.#open) {
			this.#hasTrigger = true;
			// Of numbers, only a year can stand alone.
			if (isNumber ? end - start === YEAR_DIGITS : (flags & ALONE) !== 0) {
				this.#candidates[this.#candidateCount++] = piece;
				this.#open = false;
			}
		}
	}

	#append(start: number, end: number, kind: number, entry: number, word: number): number {
		if (this.#count === this.#starts.length) {
			this.#reserve(this.#count + 1);
		}
		const piece = this.#count++;
		this.#starts[piece] = start;
		this.#ends[piece] = end;
		this.#kinds[piece] = kind;
		this.#entries[piece] = entry;
		this.#words[piece] = word;
		return piece;
	}

	#reserve(count: number): void {
		if (count <= this.#starts.length) {
			return;
		}
		const larger = arraysFor(Math.max(count, this.#starts.length * 2));
		larger.starts.set(this.#starts);
		larger.ends.set(this.#ends);
		larger.kinds.set(this.#kinds);
		larger.entries.set(this.#entries);
		larger.words.set(this.#words);
		larger.candidates.set(this.#candidates);
		this.#starts = larger.starts;
		this.#ends = larger.ends;
		this.#kinds = larger.kinds;
		this.#entries = larger.entries;
		this.#words = larger.words;
		this.#candidates = larger.candidates;
	}
}

/** One piece of memory for all of them, as for the arrays of a `TokenTable`. */
function arraysFor(size: number) {
	const buffer = new ArrayBuffer(size * 21);
	return {
		starts: new Int32Array(buffer, 0, size),
		ends: new Int32Array(buffer, size * 4, size),
		entries: new Int32Array(buffer, size * 8, size),
		words: new Int32Array(buffer, size * 12, size),
		candidates: new Int32Array(buffer, size * 16, size),
		kinds: new Uint8Array(buffer, size * 20, size),
	};
}

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}
