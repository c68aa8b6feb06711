/**
 * How often each of a few whole numbers occurs, in ascending order, in eight bytes each: a `Map` would take forty. To add to the
 * greatest number takes no time that grows with their count, to any other one the time to move what comes after it.
 */
export class NumberCounts {
	/** Number and count by turns. */
	#entries = NONE;
	#size = 0;

	/** Number of different numbers. */
	get size(): number {
		return this.#size;
	}

	/** Adds to a number's count, which may come to nothing: then it goes. */
	add(number: number, count: number): void {
		const at = 2 * this.#placeOf(number);
		const end = 2 * this.#size;
		if (at === end || this.#entries[at] !== number) {
			this.#insert(at, number, count);
			return;
		}
		this.#entries[at + 1]! += count;
		if (this.#entries[at + 1] === 0) {
			this.#entries.copyWithin(at, at + 2, end);
			this.#size--;
		}
	}

	*[Symbol.iterator](): Generator<[number: number, count: number]> {
		for (let at = 0; at < 2 * this.#size; at += 2) {
			yield [this.#entries[at]!, this.#entries[at + 1]!];
		}
	}

	#insert(at: number, number: number, count: number): void {
		if (count === 0) {
			return;
		}
		const end = 2 * this.#size;
		if (end === this.#entries.length) {
			// Most have one entry for ever.
			const wide = new Int32Array(end === 0 ? 2 : 2 * (this.#size + 1 + (this.#size >> 2)));
			wide.set(this.#entries);
			this.#entries = wide;
		}
		this.#entries.copyWithin(at + 2, at, end);
		this.#entries[at] = number;
		this.#entries[at + 1] = count;
		this.#size++;
	}

	#placeOf(number: number): number {
		let low = 0;
		let high = this.#size;
		if (high === 0 || this.#entries[2 * high - 2]! < number) {
			return high;
		}
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#entries[2 * middle]! < number) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}

const NONE = new Int32Array();
