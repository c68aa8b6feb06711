import { CodePointIndex, isSecondHalf } from '../annotations/codePointIndex';
import type { OffsetUnit } from './imported';
import { upperBound } from '../core/binarySearch';

/** Offsets of a text in some unit, as UTF-16 code units. */
export interface UnitIndex {
	/** Undefined outside the text and inside of a character. */
	offsetOf(count: number): number | undefined;
	/** The same the other way. */
	countBefore(offset: number): number;
}

export function unitIndex(text: string, unit: OffsetUnit): UnitIndex {
	switch (unit) {
		case 'utf-16':
			return {
				offsetOf: (count) => (count >= 0 && count <= text.length && !isSecondHalf(text, count) ? count : undefined),
				countBefore: (offset) => offset,
			};
		case 'code-points': {
			const points = new CodePointIndex(text);
			return {
				offsetOf: (count) => (Number.isInteger(count) ? points.offsetOf(count) : undefined),
				countBefore: (offset) => points.pointsBefore(offset),
			};
		}
		case 'utf-8':
			return new ByteIndex(text);
	}
}

/** UTF-16 code units between two counted places. */
const STEP = 256;

class ByteIndex implements UnitIndex {
	readonly #text: string;
	/** Bytes before each multiple of {@link STEP}, and of the whole text. */
	readonly #counts: Int32Array;

	constructor(text: string) {
		this.#text = text;
		this.#counts = new Int32Array(Math.floor(text.length / STEP) + 2);
		let bytes = 0;
		for (let i = 0; i < text.length; i++) {
			if (i % STEP === 0) {
				this.#counts[i / STEP] = bytes;
			}
			bytes += bytesAt(text, i);
		}
		this.#counts.fill(bytes, Math.floor((text.length + STEP - 1) / STEP));
	}

	offsetOf(count: number): number | undefined {
		if (count < 0 || count > this.#counts.at(-1)!) {
			return undefined;
		}
		const block = upperBound(this.#counts, count) - 1;
		let offset = Math.min(block * STEP, this.#text.length);
		let bytes = this.#counts[block]!;
		while ((bytes < count || isSecondHalf(this.#text, offset)) && offset < this.#text.length) {
			bytes += bytesAt(this.#text, offset++);
		}
		return bytes === count ? offset : undefined;
	}

	countBefore(offset: number): number {
		const block = Math.min(Math.floor(offset / STEP), this.#counts.length - 1);
		let bytes = this.#counts[block]!;
		for (let i = block * STEP; i < offset; i++) {
			bytes += bytesAt(this.#text, i);
		}
		return bytes;
	}
}

/** The bytes that a code unit adds: a surrogate pair's four stand with its first half. */
function bytesAt(text: string, i: number): number {
	const unit = text.charCodeAt(i);
	if (unit < 0x80) {
		return 1;
	}
	if (unit < 0x800) {
		return 2;
	}
	if (isSecondHalf(text, i)) {
		return 0;
	}
	return unit >= 0xd800 && unit < 0xdc00 && isSecondHalf(text, i + 1) ? 4 : 3;
}
