import { joined } from './bytes';
import { type Checkpoint, Unpacker } from './unpack';
import { partitionPoint } from '../core/binarySearch';

/** Bytes of a file as it is on disk. */
export interface ByteRange {
	readonly start: number;
	readonly length: number;
}

/** Stretches that are kept unpacked: records are read in order mostly, and one may lie in two of them. */
const KEPT = 2;

/** A packed file that can be read from the middle, each stretch between two checkpoints by itself. */
export class PackedText {
	readonly #kept = new Map<number, Uint8Array>();

	/**
	 * @param checkpoints in order, the first at the beginning
	 * @param size bytes of the packed file
	 */
	constructor(
		private readonly checkpoints: readonly Checkpoint[],
		private readonly size: number,
	) {}

	/** Bytes of the unpacked file, fewer where it ends before. Asks for the packed bytes that they stand in. Throws an `UnpackError`. */
	*read(start: number, length: number): Generator<ByteRange, Uint8Array, Uint8Array> {
		const found = new Uint8Array(length);
		let filled = 0;
		for (let i = this.#checkpointBefore(start); i < this.checkpoints.length && filled < length; i++) {
			const stretch = this.#kept.get(i) ?? (yield* this.#unpack(i));
			const from = start + filled - this.checkpoints[i]!.at;
			const part = stretch.subarray(from, from + length - filled);
			found.set(part, filled);
			filled += part.length;
		}
		return found.subarray(0, filled);
	}

	*#unpack(i: number): Generator<ByteRange, Uint8Array, Uint8Array> {
		const checkpoint = this.checkpoints[i]!;
		const next = this.checkpoints[i + 1];
		const start = Math.floor(checkpoint.bit / 8);
		const end = next ? Math.ceil(next.bit / 8) : this.size;
		const packed = yield { start, length: end - start };
		const parts: Uint8Array[] = [];
		new Unpacker((bytes) => parts.push(bytes.slice()), undefined, checkpoint).push(packed);
		const stretch = joined(parts);
		// The packed bytes may hold the beginning of what comes after the next checkpoint.
		const own = next ? stretch.subarray(0, next.at - checkpoint.at) : stretch;
		this.#kept.set(i, own);
		for (const [oldest] of this.#kept) {
			if (this.#kept.size > KEPT) {
				this.#kept.delete(oldest);
			}
		}
		return own;
	}

	#checkpointBefore(at: number): number {
		return Math.max(0, partitionPoint(this.checkpoints.length, (i) => this.checkpoints[i]!.at <= at) - 1);
	}
}
