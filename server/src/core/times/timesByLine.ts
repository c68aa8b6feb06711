import { CommonLines } from '../text/commonLines';
import type { TextTable } from '../textTable';
import type { FoundTime } from './reading';

/** The times of each line of a text, before its dates are read in one order. */
export interface TimesByLine {
	readonly table: TextTable;
	/** By line; undefined where none were looked for. */
	readonly found: (readonly FoundTime[] | undefined)[];
}

/** Brings the times of lines that a text has in common with an earlier one over to their new places, and keeps them again. */
export class TimesRecall {
	readonly now: TimesByLine;
	readonly #earlier: TimesByLine | undefined;
	readonly #common: CommonLines | undefined;

	constructor(earlier: TimesByLine | undefined, table: TextTable) {
		this.now = { table, found: [] };
		// Which rules a line is read by depends on the language of the text.
		if (earlier?.table.language === table.language) {
			this.#earlier = earlier;
			this.#common = new CommonLines(earlier.table.lines, table.lines);
		}
	}

	/** The line's times, where the earlier text has the line. */
	of(line: number): readonly FoundTime[] | undefined {
		const known = this.#common?.earlierLine(line);
		const times = known === undefined ? undefined : this.#earlier!.found[known];
		if (times === undefined || line < this.#common!.head) {
			return times;
		}
		const { lineShift, offsetShift } = this.#common!;
		return lineShift === 0 && offsetShift === 0
			? times
			: times.map((time) => ({
					...time,
					start: time.start + offsetShift,
					end: time.end + offsetShift,
					sentence: time.sentence + offsetShift,
					line,
				}));
	}

	keep(line: number, times: readonly FoundTime[]): void {
		this.now.found[line] = times;
	}
}
