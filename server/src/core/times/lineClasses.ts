import type { ClassifiedLine, LineClass } from '../model';

/** Where a line stands in `lines`, which are in the text's order; -1 for a blank one. */
export function placeOf(lines: readonly ClassifiedLine[], line: number): number {
	let low = 0;
	let high = lines.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const found = lines[middle]!.line;
		if (found === line) {
			return middle;
		}
		if (found < line) {
			low = middle + 1;
		} else {
			high = middle - 1;
		}
	}
	return -1;
}

/** The classes of a text's lines. A few dates ask for theirs: a map of all lines would cost more than the look-ups. */
export class LineClasses {
	readonly #lines: readonly ClassifiedLine[];

	constructor(lines: readonly ClassifiedLine[]) {
		this.#lines = lines;
	}

	/** Undefined for a blank line. */
	get(line: number): LineClass | undefined {
		return this.#lines[placeOf(this.#lines, line)]?.class;
	}
}
