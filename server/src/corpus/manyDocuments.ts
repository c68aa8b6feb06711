import { upperBound } from '../core/binarySearch';

/** From here on bits may take less room than a list. */
const MANY = 1024;

/**
 * Numbers of documents, in ascending order: as a sorted list, and where that takes more room as a bit for each document of the
 * corpus. To add the greatest number, or to add or remove any among many, takes no time that grows with their count.
 */
export class ManyDocuments {
	#size = 0;
	#list = new Int32Array(32);
	#bits: Uint32Array | undefined;

	constructor(documents: Iterable<number>) {
		for (const document of documents) {
			this.add(document);
		}
	}

	get size(): number {
		return this.#size;
	}

	/** One that is there already changes nothing. */
	add(document: number): void {
		const bits = this.#bits;
		if (bits) {
			this.#setBit(bits, document);
			return;
		}
		const at = this.#placeOf(document);
		if (at < this.#size && this.#list[at] === document) {
			return;
		}
		if (this.#size === this.#list.length) {
			this.#list = grown(this.#list, this.#size + (this.#size >> 1));
		}
		this.#list.copyWithin(at + 1, at, this.#size);
		this.#list[at] = document;
		this.#size++;
		if (this.#size >= MANY && this.#list[this.#size - 1]! < 32 * this.#size) {
			this.#useBits();
		}
	}

	remove(document: number): void {
		const bits = this.#bits;
		if (bits) {
			const word = document >>> 5;
			const bit = 1 << (document & 31);
			if (word < bits.length && bits[word]! & bit) {
				bits[word]! &= ~bit;
				this.#size--;
			}
			return;
		}
		const at = this.#placeOf(document);
		if (at < this.#size && this.#list[at] === document) {
			this.#list.copyWithin(at, at + 1, this.#size);
			this.#size--;
		}
	}

	*[Symbol.iterator](): Generator<number> {
		if (!this.#bits) {
			for (let i = 0; i < this.#size; i++) {
				yield this.#list[i]!;
			}
			return;
		}
		for (let word = 0; word < this.#bits.length; word++) {
			for (let rest = this.#bits[word]!; rest !== 0; rest &= rest - 1) {
				yield word * 32 + 31 - Math.clz32(rest & -rest);
			}
		}
	}

	#placeOf(document: number): number {
		const size = this.#size;
		return size === 0 || this.#list[size - 1]! < document ? size : upperBound(this.#list, document - 1, size);
	}

	#useBits(): void {
		const list = this.#list.subarray(0, this.#size);
		const bits = new Uint32Array((list.at(-1)! >>> 5) + 1);
		this.#size = 0;
		list.forEach((document) => this.#setBit(bits, document));
		this.#list = new Int32Array();
	}

	#setBit(bits: Uint32Array, document: number): void {
		const word = document >>> 5;
		const bit = 1 << (document & 31);
		const wide = word < bits.length ? bits : grown(bits, word + 1 + (bits.length >> 2));
		this.#size += wide[word]! & bit ? 0 : 1;
		wide[word]! |= bit;
		this.#bits = wide;
	}
}

function grown<T extends Int32Array | Uint32Array>(numbers: T, length: number): T {
	const wide = new (numbers.constructor as new (length: number) => T)(length);
	wide.set(numbers);
	return wide;
}
