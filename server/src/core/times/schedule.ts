import { dayOf, type Anchor } from './anchor';
import { dayNumber, weekdayOf } from './calendar';
import type { CalendarReading, OpenTime } from './reading';

/** What a text announces beside an expression: days to come, and what happens every day. */

/** In days: what is announced for later than this says nothing of a weekday. */
const ANNOUNCED = 7;
/** So many expressions after one are looked through, for a sentence may be a whole text. */
const NEXT_LOOKED_AT = 8;
/** In UTF-16 code units: between the first and the last day of what lasts: "from 19 to 22 May". */
const BETWEEN_ENDS = 6;

/** A weekday with no word of its own or of its sentence on which side it is. */
export function isBareWeekday(reading: OpenTime['reading']): reading is CalendarReading & { readonly weekday: number } {
	return (
		reading.kind === 'calendar' &&
		reading.weekday !== undefined &&
		reading.day === undefined &&
		reading.month === undefined &&
		reading.year === undefined &&
		reading.nth === undefined &&
		reading.shift === undefined &&
		reading.toward === undefined &&
		reading.lean === undefined &&
		!reading.fromMention
	);
}

/** The next such weekday is not after a day that is announced soon: "women race on Friday, and on 22 May …". */
export function isScheduled(weekday: number, document: Anchor | undefined, announced: Anchor | undefined): boolean {
	const today = dayOf(document);
	const last = dayOf(announced);
	if (!today || !last) {
		return false;
	}
	const days = dayNumber(last) - dayNumber(today);
	return days <= ANNOUNCED && (weekday - weekdayOf(today) + 7) % 7 <= days;
}

/** A day that stands open after the expression at `index` in its sentence, with its month and without its year. */
export function laterInSentence(found: readonly OpenTime[], index: number): OpenTime | undefined {
	const { sentence } = found[index]!;
	const end = Math.min(found.length, index + 1 + NEXT_LOOKED_AT);
	for (let i = index + 1; i < end && found[i]!.sentence === sentence; i++) {
		const { reading } = found[i]!;
		if (
			reading.kind === 'calendar' &&
			reading.month !== undefined &&
			reading.day !== undefined &&
			reading.year === undefined &&
			!reading.lunar
		) {
			return found[i];
		}
	}
	return undefined;
}

/** Two days of which the first has begun and the other is to come, right beside each other: something goes on until then. */
export function isRunning(
	first: { readonly time: OpenTime; readonly place: Anchor } | undefined,
	time: OpenTime,
	place: Anchor,
	document: Anchor | undefined,
): boolean {
	const [from, today, to] = [dayOf(first?.place), dayOf(document), dayOf(place)];
	return (
		first !== undefined &&
		from !== undefined &&
		today !== undefined &&
		to !== undefined &&
		time.start - first.time.end <= BETWEEN_ENDS &&
		dayNumber(from) <= dayNumber(today) &&
		dayNumber(today) <= dayNumber(to)
	);
}

/** The sentences that tell of what happens every day, or each such weekday or part of the day. */
export function sentencesOfHabit(found: readonly OpenTime[]): ReadonlySet<number> {
	const sentences = new Set<number>();
	for (const { reading, sentence } of found) {
		if (
			reading.kind === 'set' &&
			('kind' in reading.every
				? reading.every.weekday !== undefined || reading.every.part !== undefined
				: reading.every.unit === 'day')
		) {
			sentences.add(sentence);
		}
	}
	return sentences;
}
