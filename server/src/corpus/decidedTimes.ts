import { partitionPoint } from '../core/binarySearch';
import type { Analysis, Span, TimeExpression, TimeType } from '../core/model';
import { findTimes } from '../core/times/findTimes';
import type { OpenTime } from '../core/times/reading';
import { resolveTimes } from '../core/times/resolveTimes';
import { TextTable } from '../core/textTable';

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

	/** The tagged one has no value of its own: it says what this one did, where that was read, whatever it comes to. */
	takesOver(tagged: TimeExpression, one: TimeExpression): void {
		const read = this.#read.get(one);
		if (read) {
			this.#read.set(tagged, read);
		}
	}

	/**
	 * What the analysis says of a passage that is tagged as a time of this type: what it read there, where that is one expression of the type,
	 * or what is left of it in a part. Undefined where nothing is, or it read several.
	 */
	saidIn(tagged: Span, type: TimeType, [whole, ...others]: readonly TimeExpression[]): TimeExpression | undefined {
		if (whole?.type !== type || others.length > 0) {
			return undefined;
		}
		return tagged.start > whole.start || tagged.end < whole.end ? this.#partOf(tagged, whole) : whole;
	}

	/**
	 * What a part of a time expression says: all that the whole does where the words that are cut off add nothing to its value, as an
	 * article does; else what its own words say, counted from no date, since "9:30" of "9:30 Thursday" isn't of the document's
	 * day. Undefined where they are no time by themselves.
	 */
	#partOf(part: Span, whole: TimeExpression): TimeExpression | undefined {
		const text = this.table.text.slice(part.start, part.end);
		const [own, ...others] = findTimes(new TextTable(text, { language: this.table.language }));
		if (!own || others.length > 0 || own.start > 0 || own.end < text.length || own.type !== whole.type) {
			return undefined;
		}
		const { documentDate, readings } = this.analysis;
		const valueOn = (date: Analysis['documentDate']): string | undefined =>
			resolveTimes([own], date, readings?.prefer ?? 'nearest')[0]!.value;
		return valueOn(documentDate) === whole.value ? whole : { ...whole, value: valueOn(undefined), relative: false };
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
