import type { Span } from '../core/model';
import type { LineIndex } from '../core/text/lineIndex';

/** Passages by the lines that they touch: who asks for those at one place doesn't look at all the others. */
export class SpansByLine<T> {
	readonly #lines: LineIndex;
	readonly #spanOf: (item: T) => Span;
	readonly #byLine = new Map<number, T[]>();

	constructor(lines: LineIndex, items: Iterable<T>, spanOf: (item: T) => Span) {
		this.#lines = lines;
		this.#spanOf = spanOf;
		for (const item of items) {
			for (const line of linesOf(lines, spanOf(item))) {
				const here = this.#byLine.get(line);
				if (here) {
					here.push(item);
				} else {
					this.#byLine.set(line, [item]);
				}
			}
		}
	}

	/** Those that have a part of the passage, in the order in which they were given where they begin on the same line. */
	overlapping(passage: Span): readonly T[] {
		const found = new Set<T>();
		for (const line of linesOf(this.#lines, passage)) {
			for (const item of this.#byLine.get(line) ?? []) {
				const { start, end } = this.#spanOf(item);
				if (start < passage.end && passage.start < end) {
					found.add(item);
				}
			}
		}
		return [...found];
	}
}

function* linesOf(lines: LineIndex, { start, end }: Span): Generator<number> {
	const last = lines.lineAt(Math.max(start, end - 1));
	for (let line = lines.lineAt(start); line <= last; line++) {
		yield line;
	}
}
