/**
 * Unpacks gzip (RFC 1952, RFC 1951) piece by piece, and notes on the way places from which it can be unpacked again: what
 * lies at the end of a large file is then read without all that stands before it.
 */

import { reason, type Reason } from '../core/reason';
import {
	type CodeTable,
	codeTable,
	DISTANCE_BITS,
	DISTANCES,
	FIXED_CODES,
	LENGTH_BITS,
	LENGTHS,
	LONGEST_MATCH,
	ORDER_OF_LENGTHS,
} from './deflateCodes';

/** A place between two blocks of the packed file. */
export interface Checkpoint {
	/** Bits from the packed file's beginning. */
	readonly bit: number;
	/** Bytes of the unpacked text before it. */
	readonly at: number;
	/** The last of those, to which what follows may refer. */
	readonly window: Uint8Array;
	/** Bytes of the text since the member's beginning; undefined where a new member begins. */
	readonly inMember: number | undefined;
}

/** The file can't be unpacked. */
export class UnpackError extends Error {
	constructor(readonly why: Reason) {
		super('Not unpacked');
	}
}

/** So far back does deflate refer. */
const WINDOW = 32_768;
/** Blocks of any known compressor are a fraction of this; a longer one would have to be held whole. Bytes. */
const LONGEST_BLOCK = 64_000_000;
/** Bytes that are read beyond the input's end without a look. */
const PADDING = 8;
/** Unpacked bytes that are given out together, at least. */
const TOGETHER = 65_536;
const END_OF_BLOCK = 256;

/** The input ends inside of what was begun. */
class MoreWanted extends Error {}

export class Unpacker {
	#input: Uint8Array = new Uint8Array(PADDING);
	/** Bytes of {@link #input} that are there. */
	#length = 0;
	/** The next bit, in {@link #input}. */
	#bit = 0;
	/** Bytes of the file before {@link #input}. */
	#before = 0;
	#output: Uint8Array;
	#end: number;
	/** Up to here {@link #output} was given out. */
	#given: number;
	/** Unpacked bytes before {@link #output}. */
	#outputBefore: number;
	#inMember: number | undefined;
	#ended = false;

	/**
	 * @param take gets what is unpacked, valid until it returns
	 * @param noteBetween told of each place between two blocks
	 * @param from where the first bytes pushed begin: at the byte that holds the checkpoint's bit
	 */
	constructor(
		private readonly take: (bytes: Uint8Array) => void,
		private readonly noteBetween: (at: number, checkpoint: () => Checkpoint) => void = () => undefined,
		from?: Checkpoint,
	) {
		const window = from?.window ?? new Uint8Array();
		this.#output = new Uint8Array(WINDOW + 4 * TOGETHER);
		this.#output.set(window);
		this.#end = this.#given = window.length;
		this.#outputBefore = (from?.at ?? 0) - window.length;
		this.#inMember = from?.inMember;
		this.#before = Math.floor((from?.bit ?? 0) / 8);
		this.#bit = (from?.bit ?? 0) % 8;
	}

	/** Takes the next bytes of the file. Throws an {@link UnpackError}. */
	push(bytes: Uint8Array): void {
		if (this.#ended) {
			return;
		}
		const done = this.#bit >> 3;
		const rest = this.#length - done;
		const input = new Uint8Array(rest + bytes.length + PADDING);
		input.set(this.#input.subarray(done, this.#length));
		input.set(bytes, rest);
		this.#input = input;
		this.#length = rest + bytes.length;
		this.#before += done;
		this.#bit -= 8 * done;
		while (this.#step()) {
			// until the input is used up
		}
		this.#giveOut();
	}

	/** There is no more of the file. Throws an {@link UnpackError} where something is missing. */
	end(): void {
		if (this.#inMember !== undefined || (!this.#ended && this.#length > this.#bit >> 3)) {
			throw new UnpackError(reason('its end is missing'));
		}
	}

	/** Unpacks one part; false where it isn't there whole, and nothing has happened then. */
	#step(): boolean {
		const { bit, end, inMember } = { bit: this.#bit, end: this.#end, inMember: this.#inMember };
		try {
			if (this.#inMember === undefined) {
				return this.#beginMember();
			}
			const isLast = this.#bits(1) === 1;
			const kind = this.#bits(2);
			if (kind === 0) {
				this.#copyStored();
			} else if (kind === 3) {
				throw new UnpackError(reason('it is damaged'));
			} else {
				const { literals, distances } = kind === 1 ? FIXED_CODES : this.#readCodes();
				this.#copyCoded(literals, distances);
			}
			if (isLast) {
				this.#endMember(this.#inMember + this.#end - end);
			} else {
				this.#inMember += this.#end - end;
			}
			if (this.#end - this.#given >= TOGETHER) {
				this.#giveOut();
			}
			this.noteBetween(this.#outputBefore + this.#end, () => this.#checkpoint());
			return true;
		} catch (error) {
			if (!(error instanceof MoreWanted)) {
				throw error;
			}
			this.#bit = bit;
			this.#end = end;
			this.#inMember = inMember;
			return false;
		}
	}

	#checkpoint(): Checkpoint {
		return {
			bit: 8 * this.#before + this.#bit,
			at: this.#outputBefore + this.#end,
			window: this.#output.slice(Math.max(0, this.#end - WINDOW), this.#end),
			inMember: this.#inMember,
		};
	}

	#giveOut(): void {
		if (this.#end > this.#given) {
			this.take(this.#output.subarray(this.#given, this.#end));
		}
		const gone = Math.max(0, this.#end - WINDOW);
		this.#output.copyWithin(0, gone, this.#end);
		this.#outputBefore += gone;
		this.#end = this.#given = this.#end - gone;
	}

	/** False at the end of all members, and where the file goes on with something else, which every reader of gzip leaves out. */
	#beginMember(): boolean {
		this.#bit = (this.#bit + 7) & ~7;
		if (this.#ended || this.#length === this.#bit >> 3) {
			return false;
		}
		if (this.#bits(16) !== 0x8b1f) {
			if (this.#outputBefore + this.#end > 0) {
				this.#ended = true;
				return false;
			}
			throw new UnpackError(reason('it is no gzip file'));
		}
		const method = this.#bits(8);
		const flags = this.#bits(8);
		if (method !== 8 || (flags & 0xe0) !== 0) {
			throw new UnpackError(reason('it is packed in an unknown way'));
		}
		this.#skip(6);
		if ((flags & 4) !== 0) {
			this.#skip(this.#bits(16));
		}
		for (let texts = ((flags >> 3) & 1) + ((flags >> 4) & 1); texts > 0; texts--) {
			while (this.#bits(8) !== 0) {
				// a name, or a comment
			}
		}
		if ((flags & 2) !== 0) {
			this.#skip(2);
		}
		this.#inMember = 0;
		return true;
	}

	#endMember(length: number): void {
		this.#bit = (this.#bit + 7) & ~7;
		this.#skip(4);
		const low = this.#bits(16);
		const told = low + 65_536 * this.#bits(16);
		if (told !== length % 2 ** 32) {
			throw new UnpackError(reason('it is damaged'));
		}
		this.#inMember = undefined;
	}

	#skip(bytes: number): void {
		this.#bit += 8 * bytes;
		this.#check();
	}

	/** @param count up to 16 */
	#bits(count: number): number {
		const value = this.#ahead() & ((1 << count) - 1);
		this.#bit += count;
		this.#check();
		return value;
	}

	/** The next 17 bits, at least. */
	#ahead(): number {
		const at = this.#bit >> 3;
		const input = this.#input;
		return (input[at]! | (input[at + 1]! << 8) | (input[at + 2]! << 16)) >> (this.#bit & 7);
	}

	#check(): void {
		if (this.#bit > 8 * this.#length) {
			throw new MoreWanted();
		}
	}

	#makeRoom(bytes: number): void {
		if (this.#end + bytes > this.#output.length) {
			if (this.#end - this.#given > LONGEST_BLOCK) {
				throw new UnpackError(reason('its packed blocks are too long: pack it again with gzip'));
			}
			const larger = new Uint8Array(Math.max(2 * this.#output.length, this.#end + bytes));
			larger.set(this.#output);
			this.#output = larger;
		}
	}

	#copyStored(): void {
		this.#bit = (this.#bit + 7) & ~7;
		const length = this.#bits(16);
		if ((this.#bits(16) ^ length) !== 0xffff) {
			throw new UnpackError(reason('it is damaged'));
		}
		const start = this.#bit >> 3;
		this.#skip(length);
		this.#makeRoom(length);
		this.#output.set(this.#input.subarray(start, start + length), this.#end);
		this.#end += length;
	}

	#readCodes(): { readonly literals: CodeTable; readonly distances: CodeTable } {
		const literals = 257 + this.#bits(5);
		const distances = 1 + this.#bits(5);
		const count = 4 + this.#bits(4);
		const order = new Uint8Array(19);
		for (let i = 0; i < count; i++) {
			order[ORDER_OF_LENGTHS[i]!] = this.#bits(3);
		}
		const table = codeTable(order);
		const lengths = new Uint8Array(literals + distances);
		for (let i = 0; i < lengths.length;) {
			const entry = table.entries[this.#ahead() & table.mask]!;
			this.#bit += entry & 15;
			this.#check();
			const symbol = entry >> 4;
			if ((entry & 15) === 0) {
				throw new UnpackError(reason('it is damaged'));
			}
			if (symbol < 16) {
				lengths[i++] = symbol;
				continue;
			}
			const repeated = symbol === 16 ? lengths[i - 1]! : 0;
			const times = symbol === 16 ? 3 + this.#bits(2) : symbol === 17 ? 3 + this.#bits(3) : 11 + this.#bits(7);
			if ((symbol === 16 && i === 0) || i + times > lengths.length) {
				throw new UnpackError(reason('it is damaged'));
			}
			lengths.fill(repeated, i, i + times);
			i += times;
		}
		return { literals: codeTable(lengths.subarray(0, literals)), distances: codeTable(lengths.subarray(literals)) };
	}

	#copyCoded(literals: CodeTable, distances: CodeTable): void {
		const input = this.#input;
		const lastBit = 8 * this.#length;
		let output = this.#output;
		let end = this.#end;
		let bit = this.#bit;
		for (;;) {
			let at = bit >> 3;
			const entry =
				literals.entries[((input[at]! | (input[at + 1]! << 8) | (input[at + 2]! << 16)) >> (bit & 7)) & literals.mask]!;
			bit += entry & 15;
			// Looked for at each symbol, so that nothing beyond the padding is read.
			if (bit > lastBit) {
				throw new MoreWanted();
			}
			if (end + LONGEST_MATCH > output.length) {
				this.#end = end;
				this.#makeRoom(LONGEST_MATCH);
				output = this.#output;
			}
			const symbol = entry >> 4;
			if (symbol < END_OF_BLOCK && entry !== 0) {
				output[end++] = symbol;
				continue;
			}
			if (symbol === END_OF_BLOCK) {
				break;
			}
			if (entry === 0 || symbol > 285) {
				throw new UnpackError(reason('it is damaged'));
			}
			const moreLength = LENGTH_BITS[symbol - 257]!;
			at = bit >> 3;
			const length =
				LENGTHS[symbol - 257]! + (((input[at]! | (input[at + 1]! << 8)) >> (bit & 7)) & ((1 << moreLength) - 1));
			bit += moreLength;
			at = bit >> 3;
			const far =
				distances.entries[
					((input[at]! | (input[at + 1]! << 8) | (input[at + 2]! << 16)) >> (bit & 7)) & distances.mask
				]!;
			bit += far & 15;
			if (far === 0 || far >> 4 > 29) {
				throw bit > lastBit ? new MoreWanted() : new UnpackError(reason('it is damaged'));
			}
			const moreDistance = DISTANCE_BITS[far >> 4]!;
			at = bit >> 3;
			const distance =
				DISTANCES[far >> 4]! +
				(((input[at]! | (input[at + 1]! << 8) | (input[at + 2]! << 16)) >> (bit & 7)) & ((1 << moreDistance) - 1));
			bit += moreDistance;
			if (bit > lastBit) {
				throw new MoreWanted();
			}
			if (distance > end) {
				throw new UnpackError(reason('it is damaged'));
			}
			for (const until = end + length; end < until; end++) {
				output[end] = output[end - distance]!;
			}
		}
		this.#end = end;
		this.#bit = bit;
	}
}
