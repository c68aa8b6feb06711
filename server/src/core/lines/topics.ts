import { SHAPE_LOWER, SHAPE_NUMBER, SHAPE_PUNCTUATION } from '../text/tokens';
import type { Layout } from './layout';
import type { LineFacts } from './lineFacts';
import type { Page } from './page';

/** A shorter line may be a heading, whose few words say little. */
const SHORTEST = 45;
const FEWEST_WORDS = 8;
/** With less text to compare with, a caption has few words in common with it, too. */
const FEWEST_PARAGRAPHS = 4;
const FEWEST_LETTERS = 600;

/**
 * What an article speaks of, to find lines that speak of something else: another article's headline between the
 * paragraphs names others and has few words in common with them, where a caption or a heading shares both. Words are
 * compared without their last letters, where inflection stands.
 */
export class ArticleTopics {
	/** In how many paragraphs each word stands; the last one's number. */
	readonly #words = new Map<string, { paragraphs: number; last: number }>();
	/** Capitalised words that have no other beside them, and pairs of those that have. */
	readonly #names = new Set<string>();
	/** Capitalised words inside of paragraphs, which a line may begin with; not of syllables, which stand in many names. */
	readonly #inner = new Set<string>();
	readonly #shortestWord: number;
	#count = 0;
	#letters = 0;

	constructor(
		readonly page: Page,
		layout: Layout,
	) {
		// Vietnamese writes every syllable apart.
		this.#shortestWord = page.table.language === 'vi' ? 2 : 3;
		for (let i = 0; i < page.count; i++) {
			if (layout.paragraph[i] || i === layout.title) {
				this.#read(page.fact(i));
			}
		}
	}

	/** Whether the line's names and words are others than the article's. Never of a short line, or beside a short text. */
	isStrange(i: number): boolean {
		const fact = this.page.fact(i);
		if (this.#count < FEWEST_PARAGRAPHS || this.#letters < FEWEST_LETTERS || !hasTopic(fact)) {
			return false;
		}
		const { tokens } = this.page.table;
		if (this.#inner.has(stemOf(tokens.string(tokens.at(fact.start))))) {
			return false;
		}
		let words = 0;
		let known = 0;
		for (const { stem, capital } of this.#wordsOf(fact)) {
			const paragraphs = this.#words.get(stem)?.paragraphs ?? 0;
			// A small word that every third paragraph has is no topic.
			if (capital || (paragraphs * 3 <= this.#count && stem.length >= this.#shortestWord)) {
				words++;
				known += paragraphs > 0 ? 1 : 0;
			}
		}
		let names = 0;
		let knownNames = 0;
		// Where most words have a capital, as in headlines of some sites, or all nouns, it makes no names.
		if (fact.capitals * 2 <= fact.words && this.page.table.language !== 'de') {
			for (const run of this.#namesOf(fact)) {
				names++;
				knownNames += this.#isKnown(run) ? 1 : 0;
			}
		}
		return names > 0 ? knownNames === 0 && words >= 3 && known * 2 <= words : words >= 6 && known * 8 <= words;
	}

	#read(fact: LineFacts): void {
		const { tokens } = this.page.table;
		const paragraph = ++this.#count;
		this.#letters += fact.letters;
		let before: string | undefined;
		let alone = false;
		let inside = false;
		for (let token = tokens.at(fact.start); token < tokens.count && tokens.starts[token]! < fact.end; token++) {
			const shape = tokens.shapes[token]!;
			const word = shape !== SHAPE_PUNCTUATION && shape !== SHAPE_NUMBER ? stemOf(tokens.string(token)) : undefined;
			if (word !== undefined) {
				const seen = this.#words.get(word);
				if (!seen) {
					this.#words.set(word, { paragraphs: 1, last: paragraph });
				} else if (seen.last !== paragraph) {
					seen.last = paragraph;
					seen.paragraphs++;
				}
			}
			const name = shape === SHAPE_LOWER ? undefined : word;
			if (name !== undefined && inside && this.#shortestWord > 2) {
				this.#inner.add(name);
			}
			inside = shape === SHAPE_LOWER || (inside && name !== undefined);
			if (name !== undefined && before !== undefined) {
				this.#names.add(`${before} ${name}`);
			} else if (name === undefined && before !== undefined && alone) {
				this.#names.add(before);
			}
			alone = before === undefined;
			before = name;
		}
		if (before !== undefined && alone) {
			this.#names.add(before);
		}
	}

	/** By two of its words in a row, or by its first or last one alone: `Ann Lee` as `Lee`. */
	#isKnown(run: readonly string[]): boolean {
		if (run.length === 1) {
			return this.#words.has(run[0]!);
		}
		return run.some(
			(word, k) =>
				((k === 0 || k === run.length - 1) && this.#names.has(word)) ||
				(k > 0 && this.#names.has(`${run[k - 1]!} ${word}`)),
		);
	}

	#wordsOf(fact: LineFacts): { stem: string; capital: boolean }[] {
		const { tokens } = this.page.table;
		const words: { stem: string; capital: boolean }[] = [];
		const from = tokens.at(fact.start);
		for (let token = from; token < tokens.count && tokens.starts[token]! < fact.end; token++) {
			const shape = tokens.shapes[token]!;
			if (shape !== SHAPE_PUNCTUATION && shape !== SHAPE_NUMBER) {
				words.push({ stem: stemOf(tokens.string(token)), capital: shape !== SHAPE_LOWER && token > from });
			}
		}
		return words;
	}

	/** Runs of capitalised words. A line's first word alone is no name. */
	#namesOf(fact: LineFacts): string[][] {
		const { tokens } = this.page.table;
		const runs: string[][] = [];
		let run: string[] = [];
		const from = tokens.at(fact.start);
		const close = (next: number): void => {
			if (run.length > 1 || (run.length === 1 && next > from + 1)) {
				runs.push(run);
			}
			run = [];
		};
		let token = from;
		for (; token < tokens.count && tokens.starts[token]! < fact.end; token++) {
			const shape = tokens.shapes[token]!;
			if (shape === SHAPE_LOWER || shape === SHAPE_NUMBER || shape === SHAPE_PUNCTUATION) {
				close(token);
			} else {
				run.push(stemOf(tokens.string(token)));
			}
		}
		close(token);
		return runs;
	}
}

/** The line has words enough to say what it speaks of. */
export function hasTopic(fact: LineFacts): boolean {
	return fact.end - fact.start >= SHORTEST && fact.words >= FEWEST_WORDS;
}

/** A word without its last letters, where inflection stands. */
export function stemOf(word: string): string {
	const folded = word.toLowerCase();
	return folded.length > 6 ? folded.slice(0, -2) : folded.length > 4 ? folded.slice(0, -1) : folded;
}
