const FREE = 0;

/**
 * Numbers, as ids of words are, counted from 0 in the order in which they come: a map for the many words of one text,
 * where a `Map` would spend most of its time growing. Keys are integers from 0 on.
 */
export class NumberIndex {
	/** Open addressing, never more than half full: the key's index + 1. */
	#slots: Int32Array;
	#keys: Int32Array;
	#size = 0;

	/** @param expected how many keys there will be about. */
	constructor(expected: number) {
		let capacity = 16;
		while (capacity < expected) {
			capacity *= 2;
		}
		this.#slots = new Int32Array(capacity * 2);
		this.#keys = new Int32Array(capacity);
	}

	get size(): number {
		return this.#size;
	}

	/** How many of these keys another one has, too. */
	countShared(other: NumberIndex): number {
		let shared = 0;
		for (let index = 0; index < this.#size; index++) {
			shared += other.indexOf(this.#keys[index]!) < 0 ? 0 : 1;
		}
		return shared;
	}

	/** -1 for a key that was never added. */
	indexOf(key: number): number {
		return this.#slots[this.#slotOf(key)]! - 1;
	}

	/** The key's index, the next free one where it is new. */
	add(key: number): number {
		const slot = this.#slotOf(key);
		const known = this.#slots[slot]!;
		if (known !== FREE) {
			return known - 1;
		}
		const index = this.#size++;
		this.#slots[slot] = index + 1;
		this.#keys[index] = key;
		if (this.#size === this.#keys.length) {
			this.#grow();
		}
		return index;
	}

	/** Where the key stands, or would. */
	#slotOf(key: number): number {
		const slots = this.#slots;
		const mask = slots.length - 1;
		let slot = Math.imul(key, 0x9e3779b1) >>> 7;
		for (slot &= mask; ; slot = (slot + 1) & mask) {
			const known = slots[slot]!;
			if (known === FREE || this.#keys[known - 1] === key) {
				return slot;
			}
		}
	}

	#grow(): void {
		const keys = this.#keys;
		this.#keys = new Int32Array(keys.length * 2);
		this.#keys.set(keys);
		this.#slots = new Int32Array(keys.length * 4);
		for (let index = 0; index < this.#size; index++) {
			this.#slots[this.#slotOf(keys[index]!)] = index + 1;
		}
	}
}
