/** The codes of deflate (RFC 1951, section 3.2): what its symbols stand for, and tables that decode them. */

/** Bits of the longest code. */
const MOST_BITS = 15;
export const LONGEST_MATCH = 258;

/** By the next bits of the input: a symbol times 16, and the length of its code; 0 for what is no code. */
export interface CodeTable {
	readonly entries: Uint16Array;
	readonly mask: number;
}

/** Codes of these lengths as deflate deals them out, the first bit lowest. */
export function codeTable(lengths: Uint8Array): CodeTable {
	const counts = new Uint16Array(MOST_BITS + 1);
	let bits = 1;
	for (const length of lengths) {
		counts[length]!++;
		bits = Math.max(bits, length);
	}
	counts[0] = 0;
	const next = new Uint16Array(MOST_BITS + 2);
	for (let length = 1; length <= MOST_BITS; length++) {
		next[length + 1] = (next[length]! + counts[length]!) << 1;
	}
	const entries = new Uint16Array(1 << bits);
	lengths.forEach((length, symbol) => {
		if (length > 0) {
			const code = next[length]!++;
			let reversed = 0;
			for (let i = 0; i < length; i++) {
				reversed |= ((code >> i) & 1) << (length - 1 - i);
			}
			for (let at = reversed; at < entries.length; at += 1 << length) {
				entries[at] = (symbol << 4) | length;
			}
		}
	});
	return { entries, mask: entries.length - 1 };
}

/** In which order the lengths of the codes for lengths stand. */
export const ORDER_OF_LENGTHS = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** Of each symbol of a length, from 257: how many bits more it has, and its least length. */
export const LENGTH_BITS = Uint8Array.from({ length: 29 }, (_, i) => (i < 4 || i === 28 ? 0 : (i >> 2) - 1));
export const LENGTHS = startsOf(LENGTH_BITS, 3);
LENGTHS[28] = LONGEST_MATCH;
/** The same of distances. */
export const DISTANCE_BITS = Uint8Array.from({ length: 30 }, (_, i) => (i < 2 ? 0 : (i >> 1) - 1));
export const DISTANCES = startsOf(DISTANCE_BITS, 1);
/** The codes of a block that brings none. */
export const FIXED_CODES = {
	literals: codeTable(Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
	distances: codeTable(new Uint8Array(30).fill(5)),
};

function startsOf(bits: Uint8Array, first: number): Uint16Array {
	const starts = new Uint16Array(bits.length);
	let start = first;
	bits.forEach((count, i) => {
		starts[i] = start;
		start += 1 << count;
	});
	return starts;
}
