/** Bytes to a buffer: few enough that those of a document that is gone don't stay for long after it. */
const CHUNK = 1 << 16;
/**
 * The same while many documents come at once. Buffers of this size the C library's allocator (glibc's above all) asks the system for one by one, and gives
 * them back to it; of smaller ones it keeps what is freed. What isn't used of one takes up no memory.
 */
const LARGE_CHUNK = 33 << 20;
/** Of a document. */
const BYTES = 3000;

let chunk = new ArrayBuffer(0);
let used = 0;
/** How many callers have asked for room for many documents. */
let expecting = 0;

/** Some bytes of a buffer that others share. */
export interface Room {
	readonly buffer: ArrayBuffer;
	readonly offset: number;
}

/**
 * So many documents are about to come, and all that is kept of them goes at once one day: when they are in a snapshot.
 *
 * @returns to be called once they are there
 */
export function expectDocuments(count: number): () => void {
	if (count * BYTES < LARGE_CHUNK) {
		return () => undefined;
	}
	expecting++;
	return () => {
		expecting--;
		// What comes now may stay for long, and a large buffer with it.
		chunk = new ArrayBuffer(0);
		used = 0;
	};
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
		chunk = new ArrayBuffer(expecting > 0 ? LARGE_CHUNK : CHUNK);
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

	/** Of bytes that are not to change any more. */
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
