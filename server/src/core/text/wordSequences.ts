import type { WordTable } from './wordTable';

/** More sequences than these, and they are made anew: memory stays bounded for ever. A power of two. */
const MOST = 32_768;
/** Ids from here on are sequences; below are words. */
const FIRST_SEQUENCE = 1 << 30;

/**
 * Words with one space between them, such as names: a string that is made once, so that maps find it by its identity and by
 * a hash that it has already. A sequence is one that is shorter by a word, and that word.
 */
export class WordSequences {
	readonly #words: WordTable;
	/** Open addressing, half full at most: a shorter sequence or a first word, the next word, and the place in the texts + 1; 0 is free. */
	#slots = new Int32Array(3 * 1024);
	#texts: string[] = [];

	constructor(words: WordTable) {
		this.#words = words;
	}

	/**
	 * The id of a sequence with one more word, good until {@link text} is asked.
	 * @param sequence the id of a word or a sequence
	 */
	append(sequence: number, word: number): number {
		const slots = this.#slots;
		const mask = slots.length / 3 - 1;
		for (let slot = hashOf(sequence, word) & mask; ; slot = (slot + 1) & mask) {
			const place = slots[slot * 3 + 2]!;
			if (place === 0) {
				return this.#add(sequence, word, slot * 3);
			}
			if (slots[slot * 3] === sequence && slots[slot * 3 + 1] === word) {
				return FIRST_SEQUENCE + place - 1;
			}
		}
	}

	/** @param sequence the id of a word or a sequence */
	text(sequence: number): string {
		const text = sequence < FIRST_SEQUENCE ? this.#words.text(sequence) : this.#texts[sequence - FIRST_SEQUENCE]!;
		if (this.#texts.length >= MOST) {
			this.#texts = [];
			this.#slots = new Int32Array(3 * 1024);
		}
		return text;
	}

	#add(sequence: number, word: number, slot: number): number {
		const shorter = sequence < FIRST_SEQUENCE ? this.#words.text(sequence) : this.#texts[sequence - FIRST_SEQUENCE]!;
		const place = this.#texts.push(`${shorter} ${this.#words.text(word)}`);
		this.#slots[slot] = sequence;
		this.#slots[slot + 1] = word;
		this.#slots[slot + 2] = place;
		if (place * 6 > this.#slots.length) {
			this.#grow();
		}
		return FIRST_SEQUENCE + place - 1;
	}

	#grow(): void {
		const earlier = this.#slots;
		this.#slots = new Int32Array(earlier.length * 2);
		const mask = this.#slots.length / 3 - 1;
		for (let from = 0; from < earlier.length; from += 3) {
			if (earlier[from + 2] === 0) {
				continue;
			}
			let slot = hashOf(earlier[from]!, earlier[from + 1]!) & mask;
			while (this.#slots[slot * 3 + 2] !== 0) {
				slot = (slot + 1) & mask;
			}
			this.#slots.set(earlier.subarray(from, from + 3), slot * 3);
		}
	}
}

function hashOf(sequence: number, word: number): number {
	const hash = Math.imul(Math.imul(sequence, 0x9e3779b1) ^ word, 0x2c1b3c6d);
	return hash ^ (hash >>> 15);
}
