import type { WordTable } from './wordTable';

/** Set in what {@link WordValues} keeps for a word that was asked for; the bits below it are the pass's own. */
const KNOWN = 1 << 30;

/**
 * What a pass wants to know of a word, as flags or a small number (30 bits), found once for each word: make one for
 * each purpose and pack, at the top level or in the pack's lexicon, and {@link on} at the beginning of a pass.
 *
 *     const CUES = new WordProperty((word, words) => (LISTED.has(words.folded(word)) ? CUE : 0));
 *     …
 *     const cues = CUES.on(table.tokens.words);
 *     for (…) if (cues.of(wordIds[token]!) & CUE) …
 */
export class WordProperty {
	readonly #read: (word: number, words: WordTable) => number;
	readonly #byTable = new WeakMap<WordTable, WordValues>();
	#last: WordValues | undefined;

	/** @param read the word's value, from 0 to 2^30 - 1; must depend on the word alone, and is called once for each. */
	constructor(read: (word: number, words: WordTable) => number) {
		this.#read = read;
	}

	/** The values for a table's words; the same object for the same table. */
	on(words: WordTable): WordValues {
		if (this.#last?.words === words) {
			return this.#last;
		}
		let values = this.#byTable.get(words);
		if (!values) {
			values = new WordValues(words, this.#read);
			this.#byTable.set(words, values);
		}
		return (this.#last = values);
	}
}

/** The values of one property for the words of one table, read when first asked for. */
export class WordValues {
	readonly words: WordTable;
	readonly #read: (word: number, words: WordTable) => number;
	#values: Int32Array;

	constructor(words: WordTable, read: (word: number, words: WordTable) => number) {
		this.words = words;
		this.#read = read;
		this.#values = new Int32Array(words.shapes.length);
	}

	of(word: number): number {
		if (word < this.#values.length) {
			const value = this.#values[word]!;
			if (value !== 0) {
				return value & (KNOWN - 1);
			}
		}
		return this.#learn(word);
	}

	#learn(word: number): number {
		const value = this.#read(word, this.words);
		if (word >= this.#values.length) {
			const larger = new Int32Array(Math.max(this.words.shapes.length, word + 1));
			larger.set(this.#values);
			this.#values = larger;
		}
		this.#values[word] = value | KNOWN;
		return value;
	}
}
