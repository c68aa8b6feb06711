import type { Span } from '../core/model';
import { partitionPoint } from '../core/binarySearch';

/** Where a passage of one text stands in the other. */
export interface MappedSpan extends Span {
	/** Some of the passage is not there. */
	readonly clipped: boolean;
}

/**
 * A text whose parts were taken out of another one, and nothing put in: which parts are left. Offsets are UTF-16 code units
 * of the original text and of the cleaned one.
 */
export class CleanMap {
	/** The parts that are left, in order; neither empty nor touching each other. */
	readonly kept: readonly Span[];
	/** The length of the original text. */
	readonly length: number;
	readonly cleanedLength: number;
	/** Where each part begins in the cleaned text. */
	readonly #cleanedStarts: Int32Array;

	/** @param kept in order, not overlapping; empty parts are left out, touching ones joined */
	constructor(length: number, kept: Iterable<Span>) {
		this.length = length;
		this.kept = joined(kept);
		this.#cleanedStarts = new Int32Array(this.kept.length);
		let at = 0;
		this.kept.forEach(({ start, end }, i) => {
			this.#cleanedStarts[i] = at;
			at += end - start;
		});
		this.cleanedLength = at;
	}

	static whole(length: number): CleanMap {
		return new CleanMap(length, [{ start: 0, end: length }]);
	}

	/** Nothing was taken out. */
	get isWhole(): boolean {
		return this.cleanedLength === this.length;
	}

	/** The cleaned text of the original one. */
	apply(text: string): string {
		return this.isWhole ? text : this.kept.map(({ start, end }) => text.slice(start, end)).join('');
	}

	/** An offset in the cleaned text; for one in a part that was taken out, the place where that part stood. */
	toCleaned(offset: number): number {
		const i = this.#partBefore(offset, (part) => this.kept[part]!.start);
		return i < 0 ? 0 : this.#cleanedStarts[i]! + Math.min(offset, this.kept[i]!.end) - this.kept[i]!.start;
	}

	/** An offset in the original text; for one between two parts that are left, the beginning of the second. */
	toOriginal(offset: number): number {
		const i = this.#partBefore(offset, (part) => this.#cleanedStarts[part]!);
		return i < 0 ? 0 : Math.min(this.kept[i]!.start + offset - this.#cleanedStarts[i]!, this.length);
	}

	/** A passage of the original text in the cleaned one; undefined where nothing of it is left. */
	spanToCleaned({ start, end }: Span): MappedSpan | undefined {
		const mapped = { start: this.toCleaned(start), end: this.toCleaned(end) };
		return mapped.start < mapped.end ? { ...mapped, clipped: mapped.end - mapped.start < end - start } : undefined;
	}

	/** A passage of the cleaned text, which isn't empty, in the original one: with all that stood inside it. */
	spanToOriginal({ start, end }: Span): Span {
		return { start: this.toOriginal(start), end: this.toOriginal(end - 1) + 1 };
	}

	/** This map, then that of its cleaned text to one that was cleaned once more. */
	then(next: CleanMap): CleanMap {
		return this.isWhole
			? next
			: new CleanMap(
					this.length,
					next.kept.flatMap((part) => this.#piecesOf(part)),
				);
	}

	/** The parts of the original text of which a passage of the cleaned text is made. */
	#piecesOf({ start, end }: Span): readonly Span[] {
		const pieces: Span[] = [];
		let at = start;
		for (let i = this.#partBefore(start, (part) => this.#cleanedStarts[part]!); at < end; i++) {
			const from = this.kept[i]!.start + at - this.#cleanedStarts[i]!;
			const to = Math.min(this.kept[i]!.end, from + end - at);
			pieces.push({ start: from, end: to });
			at += to - from;
		}
		return pieces;
	}

	/** The last part whose beginning isn't behind `offset`; -1 before the first one. */
	#partBefore(offset: number, startOf: (part: number) => number): number {
		return partitionPoint(this.kept.length, (part) => startOf(part) <= offset) - 1;
	}
}

function joined(parts: Iterable<Span>): readonly Span[] {
	const kept: { start: number; end: number }[] = [];
	for (const { start, end } of parts) {
		const last = kept.at(-1);
		if (last?.end === start) {
			last.end = end;
		} else if (start < end) {
			kept.push({ start, end });
		}
	}
	return kept;
}
