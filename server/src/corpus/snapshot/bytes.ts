/** The bytes end too early, or say what nobody wrote. */
export class DamagedError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'DamagedError';
	}
}

/** Seven bits a byte, the lowest first, the eighth bit where more follow. */
const MORE = 0x80;
/** Bytes to begin with; the room doubles when it is full. */
const FIRST_ROOM = 1 << 16;
const TWO_TO_32 = 4294967296;

/** Bytes that grow as they are written. */
export class ByteWriter {
	#bytes = new Uint8Array(FIRST_ROOM);
	#view = new DataView(this.#bytes.buffer);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	/** Begins anew, in the same memory. */
	clear(): void {
		this.#length = 0;
	}

	/** A copy of all but the last bytes, up to three: so many are a multiple of four. They go, and writing goes on after the others. */
	takeWords(): Uint8Array {
		const length = this.#length & ~3;
		const taken = this.#bytes.slice(0, length);
		this.#bytes.copyWithin(0, length, this.#length);
		this.#length -= length;
		return taken;
	}

	byte(value: number): void {
		this.#reserve(1);
		this.#bytes[this.#length++] = value;
	}

	/** A whole number from 0 to 2^53 - 1; the smaller, the shorter. */
	number(value: number): void {
		this.#reserve(8);
		let rest = value;
		while (rest >= TWO_TO_32) {
			this.#bytes[this.#length++] = (rest % MORE) | MORE;
			rest = Math.floor(rest / MORE);
		}
		while (rest >= MORE) {
			this.#bytes[this.#length++] = (rest & 0x7f) | MORE;
			rest >>>= 7;
		}
		this.#bytes[this.#length++] = rest;
	}

	int32(value: number): void {
		this.#reserve(4);
		this.#view.setInt32(this.#length, value, true);
		this.#length += 4;
	}

	float64(value: number): void {
		this.#reserve(8);
		this.#view.setFloat64(this.#length, value, true);
		this.#length += 8;
	}

	/** Any string, lone surrogates included: its length, then each UTF-16 code unit as a number. */
	string(text: string): void {
		this.number(text.length);
		for (let i = 0; i < text.length; i++) {
			this.number(text.charCodeAt(i));
		}
	}

	/** These bytes as they are. */
	bytes(bytes: Uint8Array): void {
		this.#reserve(bytes.length);
		this.#bytes.set(bytes, this.#length);
		this.#length += bytes.length;
	}

	/** What was written, in memory that the writer goes on using. */
	written(): Uint8Array {
		return this.#bytes.subarray(0, this.#length);
	}

	#reserve(count: number): void {
		if (this.#length + count > this.#bytes.length) {
			const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
			bytes.set(this.#bytes);
			this.#bytes = bytes;
			this.#view = new DataView(bytes.buffer);
		}
	}
}

/** Reads what {@link ByteWriter} wrote, in the same order. Throws a {@link DamagedError} where the bytes end before that. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	readonly #view: DataView;
	#at: number;

	constructor(bytes: Uint8Array, from = 0) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#at = from;
	}

	get atEnd(): boolean {
		return this.#at >= this.#bytes.length;
	}

	byte(): number {
		return this.#bytes[this.#advance(1)]!;
	}

	number(): number {
		let value = 0;
		let weight = 1;
		for (;;) {
			const byte = this.byte();
			value += (byte & 0x7f) * weight;
			if (byte < MORE) {
				return value;
			}
			weight *= MORE;
			if (weight > Number.MAX_SAFE_INTEGER) {
				throw new DamagedError('a number is too large');
			}
		}
	}

	/** A number of things, each of which takes a byte or more. */
	count(): number {
		const count = this.number();
		if (count > this.#bytes.length - this.#at) {
			throw new DamagedError('it ends too early');
		}
		return count;
	}

	/** The place of something in a list of `length` things. */
	index(length: number): number {
		const index = this.number();
		if (index >= length) {
			throw new DamagedError('it names what it does not hold');
		}
		return index;
	}

	int32(): number {
		return this.#view.getInt32(this.#advance(4), true);
	}

	float64(): number {
		return this.#view.getFloat64(this.#advance(8), true);
	}

	/** The next bytes, which are the reader's own. */
	bytes(length: number): Uint8Array {
		const at = this.#advance(length);
		return this.#bytes.subarray(at, at + length);
	}

	/** So many numbers, as bytes. */
	numbers(count: number): Uint8Array {
		const from = this.#at;
		for (let left = count; left > 0;) {
			left -= this.byte() < MORE ? 1 : 0;
		}
		return this.#bytes.subarray(from, this.#at);
	}

	skipString(): void {
		this.numbers(this.count());
	}

	string(): string {
		const units = new Array<number>(this.count());
		for (let i = 0; i < units.length; i++) {
			units[i] = this.number();
		}
		let text = '';
		for (let from = 0; from < units.length; from += 4096) {
			text += String.fromCharCode(...units.slice(from, from + 4096));
		}
		return text;
	}

	#advance(count: number): number {
		const at = this.#at;
		this.#at += count;
		if (this.#at > this.#bytes.length) {
			throw new DamagedError('it ends too early');
		}
		return at;
	}
}

/**
 * Two 32-bit sums of bytes and of their number. Each step maps what came before one to one, so that damage to up to four bytes
 * in a row is found for certain, and any other but for one case in 2^64. In the manner of MurmurHash3 by Austin Appleby (public
 * domain).
 */
export class Checksum {
	#first = 0x41434f52;
	#second = ~0x41434f52;
	#length = 0;

	/** @param bytes what follows the bytes before; only the last ones may be other than a multiple of four */
	add(bytes: Uint8Array): void {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		let [first, second] = [this.#first, this.#second];
		let at = 0;
		for (const whole = bytes.length - 3; at < whole; at += 4) {
			const word = view.getInt32(at, true);
			first = Math.imul(first ^ word, 0x85ebca6b);
			first ^= first >>> 15;
			second = Math.imul(second ^ word, 0xc2b2ae35);
			second ^= second >>> 13;
		}
		for (; at < bytes.length; at++) {
			first = Math.imul(first ^ bytes[at]!, 0x85ebca6b);
			first ^= first >>> 15;
			second = Math.imul(second ^ bytes[at]!, 0xc2b2ae35);
			second ^= second >>> 13;
		}
		this.#first = first;
		this.#second = second;
		this.#length += bytes.length;
	}

	get sums(): readonly [number, number] {
		const first = Math.imul(this.#first ^ this.#length, 0x85ebca6b);
		const second = Math.imul(this.#second ^ ~this.#length, 0xc2b2ae35);
		return [first ^ (first >>> 15), second ^ (second >>> 13)];
	}
}
