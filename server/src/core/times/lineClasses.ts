import { partitionPoint } from '../binarySearch';
import type { ClassifiedLine, LineClass } from '../model';

/** Where a line stands in `lines`, which are in the text's order; -1 for a blank one. */
export function placeOf(lines: readonly ClassifiedLine[], line: number): number {
	const place = partitionPoint(lines.length, (i) => lines[i]!.line < line);
	return lines[place]?.line === line ? place : -1;
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
