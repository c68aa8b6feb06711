import { type Checksum, DamagedError } from './bytes';

/** Bytes that are handed on, or summed up, between two turns of others. */
export const PIECE = 1 << 18;
const ALIGNMENT = 8;
/** In front of each section: how many bytes it has. */
const HEAD = 8;

export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** An array of numbers as it lies in memory, at a multiple of eight bytes of the whole. In pieces that are a multiple of eight. */
export function* writeSection(section: Section, checksum: Checksum): Generator<Uint8Array, void> {
	const bytes = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
	const head = new Uint8Array(HEAD);
	new Uint32Array(head.buffer)[0] = bytes.length;
	checksum.add(head);
	yield head;
	for (let at = 0; at < bytes.length; at += PIECE) {
		const piece = new Uint8Array(padded(Math.min(PIECE, bytes.length - at)));
		piece.set(bytes.subarray(at, at + PIECE));
		checksum.add(piece);
		yield piece;
	}
}

/** Views of what {@link writeSection} wrote, in the same order. */
export class SectionReader {
	readonly #bytes: Uint8Array;
	#at: number;

	/** @param bytes which begin at a multiple of eight in their buffer, as `from` is one */
	constructor(bytes: Uint8Array, from: number) {
		this.#bytes = bytes;
		this.#at = from;
	}

	get atEnd(): boolean {
		return this.#at >= this.#bytes.length;
	}

	uint8(): Uint8Array {
		return this.#section(Uint8Array);
	}

	uint16(): Uint16Array {
		return this.#section(Uint16Array);
	}

	uint32(): Uint32Array {
		return this.#section(Uint32Array);
	}

	int32(): Int32Array {
		return this.#section(Int32Array);
	}

	float64(): Float64Array {
		return this.#section(Float64Array);
	}

	#section<T>(type: {
		new (buffer: ArrayBufferLike, offset: number, length: number): T;
		readonly BYTES_PER_ELEMENT: number;
	}): T {
		const { buffer, byteOffset, length } = this.#bytes;
		const start = this.#at + HEAD;
		const size = start <= length ? new Uint32Array(buffer, byteOffset + this.#at, 1)[0]! : Infinity;
		if (start + size > length || size % type.BYTES_PER_ELEMENT !== 0) {
			throw new DamagedError('it ends too early');
		}
		this.#at = start + padded(size);
		return new type(buffer, byteOffset + start, size / type.BYTES_PER_ELEMENT);
	}
}

function padded(length: number): number {
	return (length + ALIGNMENT - 1) & -ALIGNMENT;
}
