/** Seven bits a byte, the lowest first, the eighth bit where more follow. */
const MORE = 0x80;

/** Whole numbers from 0 to 2^32 - 1, mostly small ones, in a byte or two each. */
export function packNumbers(numbers: ArrayLike<number>): Uint8Array {
	let length = 0;
	for (let i = 0; i < numbers.length; i++) {
		length += 1;
		for (let rest = numbers[i]! >>> 7; rest > 0; rest >>>= 7) {
			length++;
		}
	}
	const bytes = new Uint8Array(length);
	let at = 0;
	for (let i = 0; i < numbers.length; i++) {
		let rest = numbers[i]! >>> 0;
		for (; rest >= MORE; rest >>>= 7) {
			bytes[at++] = (rest & 0x7f) | MORE;
		}
		bytes[at++] = rest;
	}
	return bytes;
}

/** What {@link packNumbers} was given, as numbers with a sign. */
export function unpackNumbers(bytes: Uint8Array): Int32Array {
	let count = 0;
	for (let at = 0; at < bytes.length; at++) {
		count += bytes[at]! < MORE ? 1 : 0;
	}
	const numbers = new Int32Array(count);
	let at = 0;
	for (let i = 0; i < count; i++) {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = bytes[at++]!;
			value |= (byte & 0x7f) << shift;
			if (byte < MORE) {
				break;
			}
		}
		numbers[i] = value;
	}
	return numbers;
}

/** Reads what {@link packNumbers} wrote, one by one. */
export class NumberReader {
	readonly #bytes: Uint8Array;
	#at: number;

	constructor(bytes: Uint8Array, from = 0) {
		this.#bytes = bytes;
		this.#at = from;
	}

	/** At the beginning of one of many runs of bytes, by its place. */
	static ofRun({ ends, bytes }: Runs, place: number): NumberReader {
		return new NumberReader(bytes, startOf(ends, place));
	}

	/** Where the next one begins. */
	get at(): number {
		return this.#at;
	}

	next(): number {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = this.#bytes[this.#at++]!;
			value |= (byte & 0x7f) << shift;
			if (byte < MORE) {
				return value >>> 0;
			}
		}
	}

	/** The next bytes, as a view. */
	bytes(length: number): Uint8Array {
		this.#at += length;
		return this.#bytes.subarray(this.#at - length, this.#at);
	}
}

/** Runs of bytes one after the other, with the place where each of them ends. */
export interface Runs {
	readonly ends: Uint32Array;
	readonly bytes: Uint8Array;
}

/** Where one of many things begins that lie one after the other, by its place among them. */
export function startOf(ends: Uint32Array, place: number): number {
	return place === 0 ? 0 : ends[place - 1]!;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
	if (a.length !== b.length) {
		return false;
	}
	for (let i = 0; i < a.length; i++) {
		if (a[i] !== b[i]) {
			return false;
		}
	}
	return true;
}
