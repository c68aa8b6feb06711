import { NumberIndex } from '../text/numberIndex';
import { SHAPE_LOWER, SHAPE_PUNCTUATION } from '../text/shapes';
import type { Page } from './page';
import { stemsOf } from './stems';

/** A word that more than every third paragraph has says nothing, if there are so many. */
const FEWEST_PARAGRAPHS = 4;
/** What an article speaks of is said by then. */
const MOST_PARAGRAPHS = 12;
/** The first two paragraphs, a bit for each. */
const OPENING = 3;
/** About so many of a line that could be the headline. */
const WORDS_OF_LINE = 16;
/** In UTF-16 code units: of a name, and of what is none by its looks. */
const SHORTEST_NAME = 3;
const SHORTEST_WORD = 4;

/** How many different words of a line the article has, their share of all of the line, and how many its opening has. */
export interface SharedWords {
	readonly count: number;
	readonly share: number;
	readonly inOpening: number;
}

/**
 * The words that lines which could be the headline have in common with an article's paragraphs. Words are compared without
 * their endings; in a language that writes its syllables apart two in a row, as one alone says little.
 */
export class ArticleWords {
	/** The lines' words, numbered. A headline has few, the article many: of those only these are kept. */
	readonly #words: NumberIndex;
	/** By a word's number: the paragraphs that have it, a bit for each. */
	readonly #paragraphs: Int32Array;
	/** By a word's number: the last question in which it came. */
	readonly #seen: Int32Array;
	#questions = 0;
	/** Of the line that was read last. */
	readonly #read: number[] = [];
	readonly #isSmall: boolean[] = [];

	/**
	 * @param paragraphs lines of the page, in order; {@link MOST_PARAGRAPHS} of them are read
	 * @param lines to be compared with them
	 */
	constructor(
		readonly page: Page,
		readonly paragraphs: readonly number[],
		lines: readonly number[],
	) {
		this.#words = new NumberIndex(lines.length * WORDS_OF_LINE);
		for (const line of lines) {
			const count = this.#readLine(line);
			for (let k = 0; k < count; k++) {
				this.#words.add(this.#read[k]!);
			}
		}
		this.#seen = new Int32Array(this.#words.size);
		this.#paragraphs = new Int32Array(this.#words.size);
		for (let place = 0; place < paragraphs.length && place < MOST_PARAGRAPHS; place++) {
			const count = this.#readLine(paragraphs[place]!);
			for (let k = 0; k < count; k++) {
				const known = this.#words.indexOf(this.#read[k]!);
				if (known >= 0) {
					this.#paragraphs[known]! |= 1 << place;
				}
			}
		}
	}

	/**
	 * @param line one of those to be compared
	 * @param from the paragraphs from this one on, by its place among them
	 */
	shared(line: number, from: number): SharedWords {
		const count = this.#readLine(line);
		const question = ++this.#questions;
		let different = 0;
		let shared = 0;
		let inOpening = 0;
		for (let k = 0; k < count; k++) {
			const word = this.#words.indexOf(this.#read[k]!);
			const paragraphs = this.#paragraphs[word]!;
			if (this.#seen[word] === question || (this.#isSmall[k] && this.#isCommon(paragraphs))) {
				continue;
			}
			this.#seen[word] = question;
			different++;
			shared += paragraphs >> from !== 0 ? 1 : 0;
			inOpening += ((paragraphs >> from) & OPENING) !== 0 ? 1 : 0;
		}
		return { count: shared, share: different === 0 ? 0 : shared / different, inOpening };
	}

	#isCommon(paragraphs: number): boolean {
		const all = Math.min(this.paragraphs.length, MOST_PARAGRAPHS);
		return all >= FEWEST_PARAGRAPHS && countBits(paragraphs) * 3 > all;
	}

	/** Reads a line's words, and of each whether it is no name by its looks; says how many there are. */
	#readLine(line: number): number {
		const { tokens, language } = this.page.table;
		const { starts, ends, shapes } = tokens;
		const stem = stemsOf(tokens);
		const { first, last } = this.page.fact(line);
		const bySyllables = language === 'vi';
		let count = 0;
		let before = -1;
		for (let token = first; token <= last; token++) {
			const shape = shapes[token]!;
			if (shape === SHAPE_PUNCTUATION) {
				before = -1;
				continue;
			}
			const word = stem(token);
			const small = !bySyllables && (shape === SHAPE_LOWER || token === first);
			if (bySyllables ? before >= 0 : ends[token]! - starts[token]! >= (small ? SHORTEST_WORD : SHORTEST_NAME)) {
				this.#read[count] = bySyllables ? pairOf(before, word) : word;
				this.#isSmall[count++] = small;
			}
			before = word;
		}
		return count;
	}
}

function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) {
		count++;
	}
	return count;
}

/** One number for two syllables in a row; that two pairs have the same one is too seldom to matter. */
function pairOf(first: number, second: number): number {
	return (Math.imul(first, 0x9e3779b1) ^ second) & 0x7fffffff;
}
