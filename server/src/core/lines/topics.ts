import { SHAPE_LOWER, SHAPE_NUMBER, SHAPE_PUNCTUATION } from '../text/shapes';
import { GAP_NONE, type TokenTable } from '../text/tokens';
import type { Layout } from './layout';
import type { LineFacts } from './lineFacts';
import type { Page } from './page';
import { NumberIndex } from '../text/numberIndex';
import { shortestStemmed, stemsOf } from './stems';

/** With less text to compare with, a caption has few words in common with it, too. */
const FEWEST_PARAGRAPHS = 4;
const FEWEST_LETTERS = 350;

/** A capitalised word that has no other beside it somewhere. */
const ALONE = 1;
/** A capitalised word inside of a paragraph, which a line may begin with; not of syllables, which stand in many names. */
const INNER = 2;

/** A line beside the article: how many content words and names it has, and how many of them stand in the article. */
export interface Topic {
	readonly words: number;
	readonly knownWords: number;
	readonly names: number;
	readonly knownNames: number;
	/** It begins with a name that the article has, too. */
	readonly opensWithName: boolean;
}

/**
 * What an article speaks of, to find lines that speak of something else: another article's headline between the
 * paragraphs names others and has few words in common with them, where a caption or a heading shares both. Words are
 * compared by their stems' ids.
 */
export class ArticleTopics {
	/** The article's stems, numbered as they come. */
	readonly #stems: NumberIndex;
	/** By that number: in how many paragraphs the stem stands, and the last one of them. */
	readonly #paragraphs: Int32Array;
	readonly #lastParagraph: Int32Array;
	/** By that number: {@link ALONE}, {@link INNER}. */
	readonly #marks: Uint8Array;
	/** Capitalised words that stand beside each other, by {@link #pairOf}. */
	readonly #pairs = new Set<number>();
	readonly #shortestWord: number;
	readonly #stem: (token: number) => number;
	#count = 0;
	#letters = 0;

	constructor(
		readonly page: Page,
		layout: Pick<Layout, 'paragraph' | 'title'>,
	) {
		this.#shortestWord = shortestStemmed(page.table.language);
		this.#stem = stemsOf(page.table.tokens);
		const { count } = page.table.tokens;
		// A text of a page has every word twice.
		this.#stems = new NumberIndex(count >> 1);
		this.#paragraphs = new Int32Array(count);
		this.#lastParagraph = new Int32Array(count);
		this.#marks = new Uint8Array(count);
		for (let i = 0; i < page.count; i++) {
			if (layout.paragraph[i] || i === layout.title) {
				this.#read(page.fact(i));
			}
		}
	}

	/** What of the line's names and words the article has, too; nothing beside a short text. */
	compare(i: number): Topic | undefined {
		const fact = this.page.fact(i);
		if (this.#count < FEWEST_PARAGRAPHS || this.#letters < FEWEST_LETTERS) {
			return undefined;
		}
		const { tokens } = this.page.table;
		const { first, last } = fact;
		const opening = openingWord(tokens, fact);
		let words = 0;
		let knownWords = 0;
		for (let token = first; token <= last; token++) {
			const shape = tokens.shapes[token]!;
			if (shape === SHAPE_PUNCTUATION || shape === SHAPE_NUMBER) {
				continue;
			}
			const stem = this.#stem(token);
			const known = this.#stems.indexOf(stem);
			const paragraphs = known < 0 ? 0 : this.#paragraphs[known]!;
			const capital = shape !== SHAPE_LOWER && token > opening;
			// A small word that every third paragraph has is no topic.
			if (capital || (paragraphs * 3 <= this.#count && tokens.words.lengths[stem]! >= this.#shortestWord)) {
				words++;
				knownWords += paragraphs > 0 ? 1 : 0;
			}
		}
		let names = 0;
		let knownNames = 0;
		let opensWithName = this.#hasMark(this.#stem(fact.firstWord), INNER);
		// Where most words have a capital, as in headlines of some sites, or all nouns, it makes no names.
		if (fact.capitals * 2 <= fact.words && this.page.table.language !== 'de') {
			for (const run of this.#namesOf(fact)) {
				const known = this.#isKnown(run);
				opensWithName ||= known && run.length > 1 && run[0] === this.#stem(fact.firstWord);
				names++;
				knownNames += known ? 1 : 0;
			}
		}
		return { words, knownWords, names, knownNames, opensWithName };
	}

	#read(fact: LineFacts): void {
		const { shapes } = this.page.table.tokens;
		const paragraph = ++this.#count;
		this.#letters += fact.letters;
		let before = NONE;
		let alone = false;
		let inside = false;
		for (let token = fact.first; token <= fact.last; token++) {
			const shape = shapes[token]!;
			const word =
				shape !== SHAPE_PUNCTUATION && shape !== SHAPE_NUMBER ? this.#add(this.#stem(token), paragraph) : NONE;
			const name = shape === SHAPE_LOWER ? NONE : word;
			if (name !== NONE && inside && this.#shortestWord > 2) {
				this.#marks[name]! |= INNER;
			}
			inside = shape === SHAPE_LOWER || (inside && name !== NONE);
			if (name !== NONE && before !== NONE) {
				this.#pairs.add(this.#pairOf(before, name));
			} else if (name === NONE && before !== NONE && alone) {
				this.#marks[before]! |= ALONE;
			}
			alone = before === NONE;
			before = name;
		}
		if (before !== NONE && alone) {
			this.#marks[before]! |= ALONE;
		}
	}

	/** Counts a stem for a paragraph that has it. Gives its number. */
	#add(stem: number, paragraph: number): number {
		const known = this.#stems.add(stem);
		if (this.#lastParagraph[known]! < paragraph) {
			this.#paragraphs[known]!++;
			this.#lastParagraph[known] = paragraph;
		}
		return known;
	}

	#hasMark(stem: number, mark: number): boolean {
		const known = this.#stems.indexOf(stem);
		return known >= 0 && (this.#marks[known]! & mark) !== 0;
	}

	#hasPair(first: number, second: number): boolean {
		const left = this.#stems.indexOf(first);
		const right = this.#stems.indexOf(second);
		return left >= 0 && right >= 0 && this.#pairs.has(this.#pairOf(left, right));
	}

	/** One number for two stems by theirs: a small integer in most texts, where a set of larger ones would make an object of each. */
	#pairOf(first: number, second: number): number {
		return first * this.page.table.tokens.count + second;
	}

	/** By two of its words in a row, or by its first or last one alone: `Ann Lee` as `Lee`. */
	#isKnown(run: readonly number[]): boolean {
		if (run.length === 1) {
			return this.#stems.indexOf(run[0]!) >= 0;
		}
		return run.some(
			(word, k) =>
				((k === 0 || k === run.length - 1) && this.#hasMark(word, ALONE)) ||
				(k > 0 && this.#hasPair(run[k - 1]!, word)),
		);
	}

	/** Runs of capitalised words. A line's first word alone is no name. */
	#namesOf(fact: LineFacts): number[][] {
		const { first, last } = fact;
		const { shapes } = this.page.table.tokens;
		const opening = openingWord(this.page.table.tokens, fact);
		const runs: number[][] = [];
		let run: number[] = [];
		const close = (next: number): void => {
			if (run.length > 1 || (run.length === 1 && next > opening + 1)) {
				runs.push(run);
			}
			run = [];
		};
		for (let token = first; token <= last; token++) {
			const shape = shapes[token]!;
			if (shape === SHAPE_LOWER || shape === SHAPE_NUMBER || shape === SHAPE_PUNCTUATION) {
				close(token);
			} else {
				run.push(this.#stem(token));
			}
		}
		close(last + 1);
		return runs;
	}
}

/** The word that has its capital from where it stands: the first one, quoted or not. A name quoted alone keeps its own (`«Dawn»: forty years`). */
function openingWord({ shapes, gaps }: TokenTable, { first, firstWord }: LineFacts): number {
	const quoted = firstWord > first && shapes[firstWord + 1] === SHAPE_PUNCTUATION && gaps[firstWord + 1] === GAP_NONE;
	return quoted ? first : firstWord;
}

const NONE = -1;
