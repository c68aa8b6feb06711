import { charClassTable } from './charClass';
import { withoutEth, withoutInvisible } from './normalize';
import { shapeOf } from './shapes';

/** More words than this, or more units in them, and the next text gets a new table: memory stays bounded for ever. */
const WORDS_KEPT = 262_144;
const UNITS_KEPT = 4_194_304;

/** Where the hash of a word begins; each unit goes in by {@link hashUnit}, the whole ends with {@link hashEnd}. */
export const HASH_START = 0x811c9dc5 | 0;

export function hashUnit(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, 0x01000193);
}

export function hashEnd(hash: number): number {
	const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return mixed ^ (mixed >>> 13);
}

/**
 * A number for every different token that texts have: words, numbers, single punctuation. A token is recognised once,
 * while its text is cut; whoever wants to know something of it asks by number, and nobody makes a string of it or folds
 * it a second time. Ids count from 0, and never change while the table lives. Words differ by their UTF-16 units: the
 * capitalised and the decomposed spelling have ids of their own, {@link lower} and {@link composed} lead them together.
 *
 * The arrays are indexed by id, may be longer than {@link count}, and are replaced when they grow, which happens only
 * while a text is cut (or in {@link intern}): take them from the table after that, not before.
 *
 * What a pass knows about words it keeps in a `WordProperty`.
 */
export class WordTable {
	/** One of the `SHAPE_` constants for each word. */
	shapes = new Uint8Array(4096);
	/** The id of the {@link composed} word in lower case; the word's own where it is so already. */
	lower = new Int32Array(4096);
	/** The id of the word in NFC, without what isn't drawn and with Vietnamese Đ for Ð, its case kept. */
	composed = new Int32Array(4096);
	/** The id of the lower-case word with each run of digits as `#`; {@link lower} where it has no digits. */
	masked = new Int32Array(4096);
	/** Its hash: a signed integer of 32 bits that depends on the units alone, the same in every process. */
	hashes = new Int32Array(4096);
	/** A second hash, so that both together tell words apart where there is no table to ask. */
	secondHashes = new Int32Array(4096);
	/** Its length in UTF-16 units. */
	lengths = new Int32Array(4096);

	#count = 0;
	/**
	 * Words by hash, open addressing, never more than half full. Four numbers each, beside each other since memory is
	 * what a look-up waits for: id + 1 (0 is free), hash, length, place in the pool.
	 */
	#slots = new Int32Array(65536);
	/** Where each word begins in the pool. */
	#offsets = new Int32Array(4096);
	/** The units of all words, one after another: a substring of a text would keep that whole text alive. */
	#pool = new Uint16Array(32768);
	#poolEnd = 0;
	readonly #texts: (string | undefined)[] = [];

	/** How many words there are; ids are below it. */
	get count(): number {
		return this.#count;
	}

	/** Whether texts to come should have a new table. */
	get full(): boolean {
		return this.#count > WORDS_KEPT || this.#poolEnd > UNITS_KEPT;
	}

	/** The word in NFC and without what isn't drawn, whatever form the document is in; a string that is made once. */
	text(id: number): string {
		const known = this.#texts[id];
		return known !== undefined ? known : this.#makeText(id);
	}

	/** The word in lower case, NFC and without what isn't drawn: `text(lower[id])`. */
	folded(id: number): string {
		return this.text(this.lower[id]!);
	}

	/**
	 * The id of a passage of a text's units.
	 * @param hash of the passage, by {@link hashUnit} and {@link hashEnd}.
	 */
	idOf(units: Uint16Array, start: number, end: number, hash: number): number {
		const slots = this.#slots;
		const pool = this.#pool;
		const mask = slots.length - 1;
		const length = end - start;
		for (let slot = (hash << 2) & mask; ; slot = (slot + 4) & mask) {
			const id = slots[slot]! - 1;
			if (id < 0) {
				return this.#add(units, start, end, hash, slot);
			}
			if (slots[slot + 1] === hash && slots[slot + 2] === length) {
				const offset = slots[slot + 3]!;
				let i = 0;
				while (i < length && pool[offset + i] === units[start + i]) {
					i++;
				}
				if (i === length) {
					return id;
				}
			}
		}
	}

	/** The id of a word that may never have stood in a text. */
	intern(word: string): number {
		const units = new Uint16Array(word.length);
		let hash = HASH_START;
		for (let i = 0; i < word.length; i++) {
			units[i] = word.charCodeAt(i);
			hash = hashUnit(hash, units[i]!);
		}
		return this.idOf(units, 0, word.length, hashEnd(hash));
	}

	#add(units: Uint16Array, start: number, end: number, hash: number, slot: number): number {
		const id = this.#count++;
		if (id === this.shapes.length) {
			this.#growWords();
		}
		const offset = this.#poolEnd;
		const length = end - start;
		this.#poolEnd += length;
		if (this.#poolEnd > this.#pool.length) {
			this.#pool = enlarged(this.#pool, new Uint16Array(Math.max(this.#pool.length * 2, this.#poolEnd)));
		}
		this.#pool.set(units.subarray(start, end), offset);
		let second = length;
		for (let i = start; i < end; i++) {
			second = Math.imul(second ^ units[i]!, 1597334677);
		}
		this.hashes[id] = hash;
		this.secondHashes[id] = second ^ (second >>> 15);
		this.lengths[id] = length;
		this.shapes[id] = shapeOf(charClassTable(), units, start, end);
		this.#offsets[id] = offset;
		this.#fillSlot(slot, id);
		if (this.#count * 8 > this.#slots.length) {
			this.#growSlots();
		}
		this.#relate(id);
		return id;
	}

	#fillSlot(slot: number, id: number): void {
		this.#slots[slot] = id + 1;
		this.#slots[slot + 1] = this.hashes[id]!;
		this.#slots[slot + 2] = this.lengths[id]!;
		this.#slots[slot + 3] = this.#offsets[id]!;
	}

	/** Gives the word its ids in other spellings, which become words themselves. */
	#relate(id: number): void {
		this.composed[id] = this.lower[id] = this.masked[id] = id;
		const written = this.#units(id);
		// Where nothing else stands, it is a token, too.
		const whole = withoutInvisible(written) || written;
		const composed = withoutEth(whole.normalize('NFC'));
		const lower = composed.toLowerCase();
		const masked = lower.replace(DIGITS, '#');
		// A word more may replace the arrays: it comes before they are taken.
		if (composed !== written) {
			const composedId = this.intern(composed);
			this.composed[id] = composedId;
			if (whole !== written) {
				this.shapes[id] = this.shapes[composedId]!;
			}
		}
		if (lower !== written) {
			const lowerId = this.intern(lower);
			// Some rare letters fold once more: all of them end at the same word.
			this.lower[id] = this.lower[lowerId]!;
			this.masked[id] = this.masked[lowerId]!;
		} else if (masked !== written) {
			const maskedId = this.intern(masked);
			this.masked[id] = maskedId;
		}
	}

	#makeText(id: number): string {
		const composed = this.composed[id];
		return composed === undefined || id >= this.#count ? '' : (this.#texts[id] = this.#units(composed));
	}

	#units(id: number): string {
		const offset = this.#offsets[id]!;
		const end = offset + this.lengths[id]!;
		let text = '';
		for (let from = offset; from < end; from += 4096) {
			text += String.fromCharCode(...this.#pool.subarray(from, Math.min(end, from + 4096)));
		}
		return text;
	}

	#growWords(): void {
		const size = this.shapes.length * 2;
		this.shapes = enlarged(this.shapes, new Uint8Array(size));
		this.lower = enlarged(this.lower, new Int32Array(size));
		this.composed = enlarged(this.composed, new Int32Array(size));
		this.masked = enlarged(this.masked, new Int32Array(size));
		this.hashes = enlarged(this.hashes, new Int32Array(size));
		this.secondHashes = enlarged(this.secondHashes, new Int32Array(size));
		this.lengths = enlarged(this.lengths, new Int32Array(size));
		this.#offsets = enlarged(this.#offsets, new Int32Array(size));
	}

	#growSlots(): void {
		this.#slots = new Int32Array(this.#slots.length * 2);
		const mask = this.#slots.length - 1;
		for (let id = 0; id < this.#count; id++) {
			let slot = (this.hashes[id]! << 2) & mask;
			while (this.#slots[slot] !== 0) {
				slot = (slot + 4) & mask;
			}
			this.#fillSlot(slot, id);
		}
	}
}

const DIGITS = /\p{Nd}+/gu;

let current: WordTable | undefined;

/** The table for a text that is to be cut now: one for the whole process, until it is full. */
export function wordTableForNewText(): WordTable {
	if (!current || current.full) {
		current = new WordTable();
	}
	return current;
}

function enlarged<T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
	to.set(from);
	return to;
}
