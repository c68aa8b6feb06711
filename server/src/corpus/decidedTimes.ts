import { partitionPoint } from '../core/binarySearch';
import type { Analysis, TimeExpression } from '../core/model';
import type { OpenTime } from '../core/times/reading';
import { resolveTimes } from '../core/times/resolveTimes';
import type { TextTable } from '../core/textTable';

/** Times as people decided on them, with what becomes of the others: "2pm" is on the day that the text names before, be that corrected. */
export class DecidedTimes {
	readonly #read = new Map<TimeExpression, OpenTime>();

	/** @param analysis before any decision on its times */
	constructor(
		private readonly table: TextTable,
		private readonly analysis: Analysis,
	) {
		const found = analysis.readings?.found ?? [];
		analysis.times.forEach((time, i) => this.#read.set(time, found[i]!));
	}

	/** The tagged one has no value of its own: it says what this one did, whatever that comes to. */
	takesOver(tagged: TimeExpression, one: TimeExpression): void {
		const read = this.#read.get(one);
		if (read) {
			this.#read.set(tagged, read);
		}
	}

	/**
	 * The times with the values that the others give them now: of those that people gave a value, that one.
	 *
	 * @param times in the order of the text: the analysis's, and what people put in their places
	 */
	resolve(times: readonly TimeExpression[]): readonly TimeExpression[] {
		const { readings, documentDate } = this.analysis;
		if (!readings) {
			return times;
		}
		const open = times.map((time) => this.#read.get(time) ?? this.#decided(time, readings.found));
		return resolveTimes(open, documentDate, readings.prefer).map((resolved, i) => {
			const time = times[i]!;
			if (resolved.value === time.value) {
				return time;
			}
			return time.decision ? { ...time, value: resolved.value, relative: resolved.relative } : resolved;
		});
	}

	#decided(time: TimeExpression, found: readonly OpenTime[]): OpenTime {
		const { start, end, type, value, why } = time;
		const line = this.table.lines.lineAt(start);
		// Of the sentences that have times the one that it stands in, where they tell; else one of its own.
		const next = found[partitionPoint(found.length, (i) => found[i]!.end <= start)];
		const sentence = next?.line === line && next.sentence <= start ? next.sentence : start;
		return { start, end, type, line, sentence, reading: { kind: 'decided', value, why }, language: '' };
	}
}
