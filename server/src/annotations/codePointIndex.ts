import { upperBound } from '../core/binarySearch';

/** UTF-16 code units of the text between two counted places. */
const STEP = 1024;

/** Offsets in UTF-16 code units to Unicode code points and back, for many places of one text. */
export class CodePointIndex {
	readonly #text: string;
	/** Code points before each multiple of {@link STEP}; undefined where both counts are the same all through. */
	readonly #counts: Int32Array | undefined;

	constructor(text: string) {
		this.#text = text;
		if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) {
			return;
		}
		this.#counts = new Int32Array(Math.floor(text.length / STEP) + 1);
		let points = 0;
		for (let i = 0; i < text.length; i++) {
			if (i % STEP === 0) {
				this.#counts[i / STEP] = points;
			}
			points += isSecondHalf(text, i) ? 0 : 1;
		}
		if (text.length % STEP === 0) {
			this.#counts[text.length / STEP] = points;
		}
	}

	/** Code points that begin before `offset`. */
	pointsBefore(offset: number): number {
		const end = Math.min(Math.max(offset, 0), this.#text.length);
		if (!this.#counts) {
			return end;
		}
		const block = Math.floor(end / STEP);
		let points = this.#counts[block]!;
		for (let i = block * STEP; i < end; i++) {
			points += isSecondHalf(this.#text, i) ? 0 : 1;
		}
		return points;
	}

	/** Undefined outside the text. */
	offsetOf(points: number): number | undefined {
		if (points < 0 || points > this.#text.length) {
			return undefined;
		}
		if (!this.#counts) {
			return points;
		}
		const block = upperBound(this.#counts, points) - 1;
		let i = block * STEP;
		for (let left = points - this.#counts[block]!; i <= this.#text.length; i++) {
			if (isSecondHalf(this.#text, i)) {
				continue;
			}
			if (left-- === 0) {
				return i;
			}
		}
		return undefined;
	}
}

/** The second half of a surrogate pair stands at `i`. */
export function isSecondHalf(text: string, i: number): boolean {
	const unit = text.charCodeAt(i);
	if (!(unit >= 0xdc00 && unit < 0xe000) || i === 0) {
		return false;
	}
	const before = text.charCodeAt(i - 1);
	return before >= 0xd800 && before < 0xdc00;
}
