import {
	charClassTable,
	CLASS_CASELESS,
	CLASS_DIGIT,
	CLASS_LOWER,
	CLASS_MARK,
	CLASS_NEWLINE,
	CLASS_OTHER,
	CLASS_SPACE,
	CLASS_SURROGATE,
	CLASS_UPPER,
} from './charClass';

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

/**
 * The words, numbers and single punctuation characters of a text, in flat arrays. White space and line breaks are no
 * tokens. A word is a run of letters, marks and digits; an apostrophe between two letters stays inside it, a hyphen
 * doesn't. Offsets are UTF-16 code units, ends exclusive.
 */
export class TokenTable {
	readonly text: string;
	readonly count: number;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** One of the `SHAPE_` constants for each token. */
	readonly shapes: Uint8Array;
	/** 1 where a line break stands between this token and the one before it; 1 for the first token. */
	readonly lineStarts: Uint8Array;
	readonly #strings: (string | undefined)[] = [];

	constructor(text: string) {
		this.text = text;
		const classes = charClassTable();
		const length = text.length;
		let capacity = (length >> 2) + 16;
		let starts = new Int32Array(capacity);
		let ends = new Int32Array(capacity);
		let shapes = new Uint8Array(capacity);
		let lineStarts = new Uint8Array(capacity);
		let count = 0;
		let newLine = 1;
		let i = 0;
		while (i < length) {
			const first = classes[text.charCodeAt(i)]!;
			if (first === CLASS_SPACE) {
				i++;
				continue;
			}
			if (first === CLASS_NEWLINE) {
				newLine = 1;
				i++;
				continue;
			}
			const start = i;
			let shape = SHAPE_PUNCTUATION;
			if (first >= CLASS_UPPER && first <= CLASS_DIGIT && first !== CLASS_MARK) {
				let uppers = 0;
				let lowers = 0;
				let innerUpper = false;
				for (; i < length; i++) {
					const charClass = classes[text.charCodeAt(i)]!;
					if (charClass === CLASS_UPPER) {
						uppers++;
						innerUpper ||= i > start;
					} else if (charClass === CLASS_LOWER || charClass === CLASS_CASELESS) {
						lowers++;
					} else if (charClass !== CLASS_MARK && charClass !== CLASS_DIGIT) {
						const unit = text.charCodeAt(i);
						const apostrophe = (unit === 0x27 || unit === 0x2019) && i > start && i + 1 < length;
						if (!apostrophe || !isLetterUnit(classes, text, i - 1) || !isLetterUnit(classes, text, i + 1)) {
							break;
						}
					}
				}
				if (first === CLASS_DIGIT) {
					shape = SHAPE_NUMBER;
				} else if (first !== CLASS_UPPER) {
					shape = innerUpper ? SHAPE_CAMEL : SHAPE_LOWER;
				} else if (uppers === 1) {
					shape = SHAPE_TITLE;
				} else {
					shape = lowers === 0 ? SHAPE_UPPER : SHAPE_MIXED;
				}
			} else if (first === CLASS_SURROGATE || first === CLASS_MARK || first === CLASS_OTHER) {
				// A whole astral character with the marks, joiners and variation selectors that follow it.
				i++;
				while (i < length) {
					const charClass = classes[text.charCodeAt(i)]!;
					if (charClass !== CLASS_SURROGATE && charClass !== CLASS_MARK && charClass !== CLASS_OTHER) {
						break;
					}
					i++;
				}
			} else {
				i++;
			}
			if (count === capacity) {
				capacity *= 2;
				starts = grow(starts, new Int32Array(capacity));
				ends = grow(ends, new Int32Array(capacity));
				shapes = grow(shapes, new Uint8Array(capacity));
				lineStarts = grow(lineStarts, new Uint8Array(capacity));
			}
			starts[count] = start;
			ends[count] = i;
			shapes[count] = shape;
			lineStarts[count] = newLine;
			newLine = 0;
			count++;
		}
		this.count = count;
		this.starts = starts;
		this.ends = ends;
		this.shapes = shapes;
		this.lineStarts = lineStarts;
	}

	/** The token's text in NFC, whatever form the document is in; made once for each token. Empty outside the table. */
	string(token: number): string {
		if (token < 0 || token >= this.count) {
			return '';
		}
		return (this.#strings[token] ??= this.text.slice(this.starts[token]!, this.ends[token]!).normalize('NFC'));
	}

	/** First token that ends after `offset`; `count` where there is none. */
	at(offset: number): number {
		let low = 0;
		let high = this.count;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.ends[middle]! <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
	to.set(from);
	return to;
}

function isLetterUnit(classes: Uint8Array, text: string, offset: number): boolean {
	const charClass = classes[text.charCodeAt(offset)]!;
	return charClass >= CLASS_UPPER && charClass <= CLASS_MARK;
}
