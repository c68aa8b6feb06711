import { NumberIndex } from '../text/numberIndex';
import { SHAPE_LOWER } from '../text/shapes';
import type { WordTable } from '../text/wordTable';
import type { Tokens } from './gluedTokens';

/** How far a text's words in lower case are taken into account. UTF-16 code units. */
const WINDOW = 50_000;
/** Most texts are asked for a word in lower case once or never: an index of all of them costs as much as so many looks. */
const FEW_LOOKS = 8;
/** Different words of a page. */
const EXPECTED_WORDS = 512;

/** Which words stand in lower case in a text's first part. */
export class LowerCaseWords {
	readonly #tokens: Tokens;
	readonly #table: WordTable;
	/** By their ids in NFC; made for texts that are asked again and again. */
	#index: NumberIndex | undefined;
	#looks = 0;

	constructor(tokens: Tokens, table: WordTable) {
		this.#tokens = tokens;
		this.#table = table;
	}

	/** @param word the id of its form in NFC */
	has(word: number): boolean {
		if (this.#index || ++this.#looks > FEW_LOOKS) {
			this.#index ??= this.#read();
			return this.#index.indexOf(word) >= 0;
		}
		const { count, ends, wordIds } = this.#tokens;
		const { composed, shapes } = this.#table;
		for (let token = 0; token < count && ends[token]! <= WINDOW; token++) {
			const other = wordIds[token]!;
			if (composed[other] === word && shapes[other] === SHAPE_LOWER) {
				return true;
			}
		}
		return false;
	}

	#read(): NumberIndex {
		const { count, ends, wordIds } = this.#tokens;
		const { composed, shapes } = this.#table;
		const found = new NumberIndex(Math.min(count, EXPECTED_WORDS));
		for (let token = 0; token < count && ends[token]! <= WINDOW; token++) {
			const word = wordIds[token]!;
			if (shapes[word] === SHAPE_LOWER) {
				found.add(composed[word]!);
			}
		}
		return found;
	}
}
