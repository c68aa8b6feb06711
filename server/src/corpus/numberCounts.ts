import { partitionPoint } from '../core/binarySearch';

/** Entries up to which a plain array takes less room than the object around a buffer. */
const FEW = 12;

/**
 * How often each of a few whole numbers occurs, in ascending order: one number, as most have, in the object itself, more in
 * eight bytes each. To add to the greatest number takes no time that grows with their count, to any other one the time to move what
 * comes after it.
 */
export class NumberCounts {
	/** The entry of one number alone. */
	#number = 0;
	#count = 0;
	/** Number and count by turns, once there were several; a few take less room in a plain array. */
	#entries: Int32Array | number[] | undefined;
	#size = 0;

	/** Number of different numbers. */
	get size(): number {
		return this.#size;
	}

	/** The least of them; of none at all it means nothing. */
	get least(): number {
		return this.#entries?.[0] ?? this.#number;
	}

	/** Adds to a number's count, which may come to nothing: then it goes. */
	add(number: number, count: number): void {
		if (!this.#entries) {
			if (this.#size === 0 || this.#number === number) {
				this.#number = number;
				this.#count += count;
				this.#size = this.#count === 0 ? 0 : 1;
				return;
			}
			this.#entries = [this.#number, this.#count];
		}
		this.#addTo(this.#entries, number, count);
	}

	*[Symbol.iterator](): Generator<[number: number, count: number]> {
		if (!this.#entries) {
			if (this.#size > 0) {
				yield [this.#number, this.#count];
			}
			return;
		}
		for (let at = 0; at < 2 * this.#size; at += 2) {
			yield [this.#entries[at]!, this.#entries[at + 1]!];
		}
	}

	/** Number and count by turns, in ascending order: a copy. */
	pairs(): Int32Array {
		if (this.#entries) {
			return Int32Array.from(this.#entries.slice(0, 2 * this.#size));
		}
		return Int32Array.from(this.#size > 0 ? [this.#number, this.#count] : []);
	}

	#addTo(entries: Int32Array | number[], number: number, count: number): void {
		const at = 2 * this.#placeOf(entries, number);
		const end = 2 * this.#size;
		if (at === end || entries[at] !== number) {
			this.#insert(entries, at, number, count);
			return;
		}
		entries[at + 1]! += count;
		if (entries[at + 1] === 0) {
			this.#size--;
			if (Array.isArray(entries)) {
				entries.splice(at, 2);
			} else {
				entries.copyWithin(at, at + 2, end);
			}
		}
	}

	#insert(entries: Int32Array | number[], at: number, number: number, count: number): void {
		if (count === 0) {
			return;
		}
		const end = 2 * this.#size;
		if (end < 2 * FEW && Array.isArray(entries)) {
			// Exactly as long as it is: an array that grows has room for a dozen more.
			const exact = [...entries, number, count];
			exact.copyWithin(at + 2, at, end);
			exact[at] = number;
			exact[at + 1] = count;
			this.#entries = exact;
			this.#size++;
			return;
		}
		let wide = entries;
		if (Array.isArray(wide) || end === wide.length) {
			wide = new Int32Array(2 * (this.#size + 1 + (this.#size >> 2)));
			wide.set(entries);
			this.#entries = wide;
		}
		wide.copyWithin(at + 2, at, end);
		wide[at] = number;
		wide[at + 1] = count;
		this.#size++;
	}

	#placeOf(entries: Int32Array | number[], number: number): number {
		const size = this.#size;
		return size === 0 || entries[2 * size - 2]! < number ? size : partitionPoint(size, (i) => entries[2 * i]! < number);
	}
}
