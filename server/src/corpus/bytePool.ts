/** Bytes to a buffer: few enough that those of a document that is gone don't stay for long after it. */
const CHUNK = 1 << 16;

let chunk = new ArrayBuffer(0);
let used = 0;

/** Some bytes of a buffer that others share. */
export interface Room {
	readonly buffer: ArrayBuffer;
	readonly offset: number;
}

/**
 * Room for a few bytes of a document, which begins at a multiple of eight. A buffer of its own would cost as much again: what is kept
 * of documents is many small runs of bytes. A buffer goes when nothing in it is needed any more.
 */
export function takeRoom(length: number): Room {
	if (length > CHUNK >> 2) {
		return { buffer: new ArrayBuffer(length), offset: 0 };
	}
	if (used + length > chunk.byteLength) {
		chunk = new ArrayBuffer(CHUNK);
		used = 0;
	}
	const offset = used;
	used += (length + 7) & ~7;
	return { buffer: chunk, offset };
}

/** Some bytes: of a shared buffer, or of one that somebody else keeps. */
export class PooledBytes {
	readonly #buffer: ArrayBufferLike;
	readonly #offset: number;
	readonly #length: number;

	/** @param bytes which are not to change any more */
	constructor({ buffer, byteOffset, length }: Uint8Array) {
		this.#buffer = buffer;
		this.#offset = byteOffset;
		this.#length = length;
	}

	/** A copy, in a shared buffer. */
	static copyOf(bytes: Uint8Array): PooledBytes {
		const { buffer, offset } = takeRoom(bytes.length);
		const copy = new Uint8Array(buffer, offset, bytes.length);
		copy.set(bytes);
		return new PooledBytes(copy);
	}

	get view(): Uint8Array {
		return new Uint8Array(this.#buffer, this.#offset, this.#length);
	}
}
