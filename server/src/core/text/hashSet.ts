import { hashString } from './hash';

/** The first of 64 printable characters that stand for six bits each, and the one that is left out. */
const FIRST_DIGIT = 40;
const BACKSLASH = 92;
const DIGIT_BITS = 6;

/**
 * A set of strings in a little more than {@link remainderBits} bits each: their hashes, below the number of them shifted by so
 * many bits, sorted, as distances in Golomb-Rice code (Golomb 1966, Rice 1979; as a filter: Putze, Sanders and Singler 2007).
 * Of strings that aren't in it one in `1 << remainderBits` is taken for one that is. Unpacked when it is first asked.
 */
export class HashSet {
	#hashes: Uint32Array | undefined;

	constructor(
		readonly packed: string,
		readonly size: number,
		readonly remainderBits: number,
	) {}

	has(text: string): boolean {
		return this.hasHash(hashString(text));
	}

	/** @param textHash what {@link hashString} makes of a text: where several sets are asked for one. */
	hasHash(textHash: number): boolean {
		const hashes = (this.#hashes ??= unpacked(this.packed, this.size, this.remainderBits));
		const hash = textHash % (this.size << this.remainderBits);
		let low = 0;
		let high = hashes.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (hashes[middle]! < hash) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return hashes[low] === hash;
	}
}

function hashBelow(text: string, limit: number): number {
	return hashString(text) % limit;
}

/** @returns what {@link HashSet} takes: the code, and how many different hashes it has */
export function packHashes(texts: Iterable<string>, size: number, remainderBits: number): string {
	const hashes = [...new Set([...texts].map((text) => hashBelow(text, size << remainderBits)))].sort((a, b) => a - b);
	let packed = '';
	let digit = 0;
	let bits = 0;
	const push = (bit: number): void => {
		digit = (digit << 1) | bit;
		if (++bits === DIGIT_BITS) {
			const code = FIRST_DIGIT + digit;
			packed += String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
			digit = 0;
			bits = 0;
		}
	};
	let last = -1;
	for (const hash of hashes) {
		const distance = hash - last - 1;
		for (let quotient = distance >> remainderBits; quotient > 0; quotient--) {
			push(1);
		}
		push(0);
		for (let bit = remainderBits - 1; bit >= 0; bit--) {
			push((distance >> bit) & 1);
		}
		last = hash;
	}
	while (bits > 0) {
		push(1);
	}
	return packed;
}

function unpacked(packed: string, size: number, remainderBits: number): Uint32Array {
	const hashes = new Uint32Array(size);
	const bits = packed.length * DIGIT_BITS;
	let at = 0;
	const next = (): number => {
		const code = packed.charCodeAt(Math.floor(at / DIGIT_BITS));
		const digit = code - FIRST_DIGIT - (code > BACKSLASH ? 1 : 0);
		return (digit >> (DIGIT_BITS - 1 - (at++ % DIGIT_BITS))) & 1;
	};
	let count = 0;
	for (let last = -1; at < bits; count++) {
		let distance = 0;
		while (at < bits && next() === 1) {
			distance += 1 << remainderBits;
		}
		if (at + remainderBits > bits) {
			break;
		}
		let remainder = 0;
		for (let bit = 0; bit < remainderBits; bit++) {
			remainder = (remainder << 1) | next();
		}
		last += distance + remainder + 1;
		hashes[count] = last;
	}
	return hashes.subarray(0, count);
}
