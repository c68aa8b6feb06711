import type { Span } from '../core/model';

/** UTF-16 code units of a text that are looked through together. */
const BLOCK = 512;

/** Passages by the blocks of the text that they touch, so that who asks for those at one place doesn't look at all the others, be it on one long line. */
export class SpansByPlace<T> {
	readonly #spanOf: (item: T) => Span;
	/** By block, with their places in the order in which they were given. */
	readonly #byBlock = new Map<number, (readonly [place: number, item: T])[]>();

	constructor(items: Iterable<T>, spanOf: (item: T) => Span) {
		this.#spanOf = spanOf;
		let place = 0;
		for (const item of items) {
			const entry = [place++, item] as const;
			for (const block of blocksOf(spanOf(item))) {
				const here = this.#byBlock.get(block);
				if (here) {
					here.push(entry);
				} else {
					this.#byBlock.set(block, [entry]);
				}
			}
		}
	}

	/** Those that have a part of the passage, in the order in which they were given. */
	overlapping(passage: Span): readonly T[] {
		const found = new Map<number, T>();
		for (const block of blocksOf(passage)) {
			for (const [place, item] of this.#byBlock.get(block) ?? []) {
				const { start, end } = this.#spanOf(item);
				if (start < passage.end && passage.start < end) {
					found.set(place, item);
				}
			}
		}
		return [...found].sort(([a], [b]) => a - b).map(([, item]) => item);
	}
}

function* blocksOf({ start, end }: Span): Generator<number> {
	const last = Math.floor(Math.max(start, end - 1) / BLOCK);
	for (let block = Math.floor(start / BLOCK); block <= last; block++) {
		yield block;
	}
}
