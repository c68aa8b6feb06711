import { charClassTable, CLASS_DIGIT, CLASS_MARK, CLASS_UPPER } from '../text/charClass';
import { SHAPE_PUNCTUATION, type TokenTable } from '../text/tokens';

export const PIECE_PUNCTUATION = 0;
export const PIECE_WORD = 1;
export const PIECE_NUMBER = 2;

/**
 * The tokens of one line, cut once more between digits and letters: `14h30` is three pieces. One object serves one line
 * after another, so that a text of many lines makes no garbage.
 */
export class Pieces {
	readonly #tokens: TokenTable;
	readonly #text: string;
	#starts = new Int32Array(256);
	#ends = new Int32Array(256);
	#kinds = new Uint8Array(256);
	readonly #words: (string | undefined)[] = [];
	#count = 0;

	constructor(tokens: TokenTable) {
		this.#tokens = tokens;
		this.#text = tokens.text;
	}

	get count(): number {
		return this.#count;
	}

	/** Takes the tokens from `first` to before `end`. */
	load(first: number, end: number): void {
		const tokens = this.#tokens;
		const classes = charClassTable();
		const text = this.#text;
		this.#count = 0;
		this.#words.length = 0;
		for (let token = first; token < end; token++) {
			const tokenEnd = tokens.ends[token]!;
			let start = tokens.starts[token]!;
			if (tokens.shapes[token] === SHAPE_PUNCTUATION) {
				this.#push(start, tokenEnd, PIECE_PUNCTUATION);
				continue;
			}
			const possessive = isPossessive(text, start, tokenEnd);
			const wordEnd = possessive ? tokenEnd - 2 : tokenEnd;
			while (start < wordEnd) {
				const digit = classes[text.charCodeAt(start)] === CLASS_DIGIT;
				let stop = start + 1;
				while (stop < wordEnd && (classes[text.charCodeAt(stop)] === CLASS_DIGIT) === digit) {
					stop++;
				}
				this.#push(start, stop, digit ? PIECE_NUMBER : PIECE_WORD);
				start = stop;
			}
			if (possessive) {
				this.#push(wordEnd, tokenEnd, PIECE_PUNCTUATION);
			}
		}
	}

	start(piece: number): number {
		return this.#starts[piece]!;
	}

	end(piece: number): number {
		return this.#ends[piece]!;
	}

	/** One of the `PIECE_` constants; punctuation outside the line. */
	kind(piece: number): number {
		return piece >= 0 && piece < this.#count ? this.#kinds[piece]! : PIECE_PUNCTUATION;
	}

	/** Its text in lower case and NFC; empty outside the line. */
	word(piece: number): string {
		if (piece < 0 || piece >= this.#count) {
			return '';
		}
		return (this.#words[piece] ??= this.#kinds[piece] === PIECE_NUMBER ? this.raw(piece) : foldWord(this.raw(piece)));
	}

	/** Its text as it stands. */
	raw(piece: number): string {
		return piece < 0 || piece >= this.#count ? '' : this.#text.slice(this.#starts[piece], this.#ends[piece]);
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
		return piece > 0 && piece < this.#count && this.#starts[piece] === this.#ends[piece - 1];
	}

	#push(start: number, end: number, kind: number): void {
		if (this.#count === this.#starts.length) {
			const size = this.#count * 2;
			const starts = new Int32Array(size);
			const ends = new Int32Array(size);
			const kinds = new Uint8Array(size);
			starts.set(this.#starts);
			ends.set(this.#ends);
			kinds.set(this.#kinds);
			this.#starts = starts;
			this.#ends = ends;
			this.#kinds = kinds;
		}
		this.#starts[this.#count] = start;
		this.#ends[this.#count] = end;
		this.#kinds[this.#count] = kind;
		this.#count++;
	}
}

/** "Monday's" is "Monday" with a sign after it. */
export function isPossessive(text: string, start: number, end: number): boolean {
	const apostrophe = text.charCodeAt(end - 2);
	return end - start > 3 && text.charCodeAt(end - 1) === 0x73 && (apostrophe === 0x27 || apostrophe === 0x2019);
}

/** The form in which words are compared: lower case, NFC, `ё` as `е`, the typographic apostrophe as the plain one. */
export function foldWord(word: string): string {
	let upper = false;
	let special = false;
	const classes = charClassTable();
	for (let i = 0; i < word.length; i++) {
		const unit = word.charCodeAt(i);
		const charClass = classes[unit];
		upper ||= charClass === CLASS_UPPER;
		special ||= charClass === CLASS_MARK || unit === 0x451 || unit === 0x401 || unit === 0x2019;
	}
	const folded = upper ? word.toLowerCase() : word;
	return special ? folded.normalize('NFC').replace(/[ё’]/gu, (letter) => (letter === 'ё' ? 'е' : "'")) : folded;
}
