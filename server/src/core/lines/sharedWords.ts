import { NumberIndex } from '../text/numberIndex';
import { SHAPE_LOWER, SHAPE_PUNCTUATION } from '../text/shapes';
import type { Page } from './page';
import { stemsOf } from './stems';

/** A word that more than every third paragraph has says nothing, if there are so many. */
const FEWEST_PARAGRAPHS = 4;
/** In paragraphs. */
const OPENING = 2;
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
 * The words of an article's paragraphs, to be compared with lines that could be its headline. Words are compared without
 * their endings; in a language that writes its syllables apart two in a row, as one alone says little.
 */
export class ArticleWords {
	readonly #words: NumberIndex;
	/** By a word's number: the last paragraph that has it, and how many have it. */
	readonly #last: number[] = [];
	readonly #uses: number[] = [];
	readonly #openings: (Set<number> | undefined)[] = [];

	/** @param paragraphs lines of the page, in order */
	constructor(
		readonly page: Page,
		readonly paragraphs: readonly number[],
	) {
		this.#words = new NumberIndex(page.table.tokens.count >> 1);
		paragraphs.forEach((line, place) => {
			this.#eachWord(line, (word) => {
				const known = this.#words.add(word);
				this.#uses[known] = (this.#uses[known] ?? 0) + (this.#last[known] === place ? 0 : 1);
				this.#last[known] = place;
			});
		});
	}

	/** @param from the paragraphs from this one on, by its place among them */
	shared(line: number, from: number): SharedWords {
		const opening = (this.#openings[from] ??= this.#openingFrom(from));
		const seen = new Set<number>();
		let count = 0;
		let inOpening = 0;
		this.#eachWord(line, (word, small) => {
			const known = this.#words.indexOf(word);
			if (seen.has(word) || (small && known >= 0 && this.#isCommon(known))) {
				return;
			}
			seen.add(word);
			count += known >= 0 && this.#last[known]! >= from ? 1 : 0;
			inOpening += opening.has(word) ? 1 : 0;
		});
		return { count, share: seen.size === 0 ? 0 : count / seen.size, inOpening };
	}

	#isCommon(known: number): boolean {
		return this.paragraphs.length >= FEWEST_PARAGRAPHS && this.#uses[known]! * 3 > this.paragraphs.length;
	}

	#openingFrom(from: number): Set<number> {
		const words = new Set<number>();
		for (const line of this.paragraphs.slice(from, from + OPENING)) {
			this.#eachWord(line, (word) => words.add(word));
		}
		return words;
	}

	/** @param tell of each word whether it is no name by its looks */
	#eachWord(line: number, tell: (word: number, small: boolean) => void): void {
		const { tokens, language } = this.page.table;
		const stem = stemsOf(tokens);
		const { first, last } = this.page.fact(line);
		let before = -1;
		for (let token = first; token <= last; token++) {
			const shape = tokens.shapes[token]!;
			if (shape === SHAPE_PUNCTUATION) {
				before = -1;
				continue;
			}
			const word = stem(token);
			if (language !== 'vi') {
				const small = shape === SHAPE_LOWER || token === first;
				if (tokens.ends[token]! - tokens.starts[token]! >= (small ? SHORTEST_WORD : SHORTEST_NAME)) {
					tell(word, small);
				}
			} else if (before >= 0) {
				tell(pairOf(before, word), false);
			}
			before = word;
		}
	}
}

/** One number for two syllables in a row; that two pairs have the same one is too seldom to matter. */
function pairOf(first: number, second: number): number {
	return (Math.imul(first, 0x9e3779b1) ^ second) & 0x7fffffff;
}
