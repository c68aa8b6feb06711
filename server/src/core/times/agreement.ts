import type { DocumentDate } from '../model';
import { reason } from '../reason';
import type { TextTable } from '../textTable';
import { boundaryBefore } from './boundaryDates';
import { addDays, dayNumber, formatDay, isDay, pad, weekdayOf, type Day } from './calendar';
import { hasDay, isFullDate, type CalendarReading, type FoundTime } from './reading';

/** What a document's own expressions say together of when it was written. */

/** The years that are looked through for one in which a day and a weekday agree. */
const YEARS_AROUND = 3;

/**
 * Since when or until when something lasts, when somebody was born, or what is planned, says nothing of it but that it isn't
 * older than a beginning or a birth.
 */
export function dateByAgreement(table: TextTable, own: readonly FoundTime[]): DocumentDate | undefined {
	const calendar = own.filter(
		(time): time is FoundTime & { reading: CalendarReading } => time.reading.kind === 'calendar',
	);
	const evidence: CalendarTime[] = [];
	let begun = 0;
	for (const time of calendar) {
		const boundary = time.reading.year === undefined ? undefined : time.aside ? 'since' : boundaryBefore(table, time);
		if (boundary === undefined) {
			evidence.push(time);
		} else if (boundary === 'since') {
			begun = Math.max(begun, time.reading.year!);
		}
	}
	const date =
		todayNamed(evidence) ?? reportedDay(evidence, calendar) ?? thisYearNamed(evidence) ?? newestDay(evidence);
	return date && Number(date.value.slice(0, 4)) >= begun ? date : undefined;
}

type CalendarTime = FoundTime & { readonly reading: CalendarReading };

/** "Hôm nay (15/5)", "yesterday, 14 May 2024": a day counted from today with its date right beside it. */
function todayNamed(times: readonly CalendarTime[]): DocumentDate | undefined {
	for (let i = 0; i < times.length; i++) {
		const a = times[i]!;
		const b = a.reading.shift && a.reading.day !== undefined ? a : times[i + 1];
		if (!b || b.line !== a.line || b.start - a.end > 3) {
			continue;
		}
		const [counted, dated] = a.reading.shift ? [a, b] : [b, a];
		const { shift } = counted.reading;
		const { month, day } = dated.reading;
		if (
			shift?.unit !== 'day' ||
			shift.from !== 'document' ||
			shift.amount === undefined ||
			month === undefined ||
			day === undefined
		) {
			continue;
		}
		const year = dated.reading.year ?? newestYearFor(times, month, day);
		if (year !== undefined && isDay(year, month, day)) {
			return {
				value: formatDay(addDays({ year, month, day }, -shift.amount)),
				confidence: dated.reading.year === undefined ? 0.75 : 0.95,
				why: reason('Line {0} names the date of a day counted from that of writing', dated.line + 1),
			};
		}
	}
	return undefined;
}

/**
 * A report gives the days that it tells of without their year. They are not older than the newest month that the text
 * names with its year, so that the first such day after that month is meant.
 */
function reportedDay(times: readonly CalendarTime[], named: readonly CalendarTime[]): DocumentDate | undefined {
	const days = times.filter(
		({ reading }) =>
			reading.year === undefined &&
			reading.month !== undefined &&
			reading.day !== undefined &&
			!reading.lunar &&
			!reading.shift,
	);
	const past = days.filter(({ reading }) => reading.lean !== 'future');
	const candidates = past.length > 0 ? past : days;
	if (!isYearAgreed(times, named)) {
		return undefined;
	}
	let newest: { day: Day; line: number } | undefined;
	for (const { reading, line } of candidates) {
		const year = newestYearFor(times, reading.month!, reading.day!, reading.weekday);
		if (year !== undefined && isDay(year, reading.month!, reading.day!)) {
			const day = { year, month: reading.month!, day: reading.day! };
			if (!newest || dayNumber(day) > dayNumber(newest.day)) {
				newest = { day, line };
			}
		}
	}
	if (!newest) {
		return undefined;
	}
	return {
		value: `${pad(newest.day.year, 4)}-${pad(newest.day.month)}`,
		confidence: 0.6,
		why: reason(
			'The newest day that the article tells of, on line {0}, is not before what it dates with a year',
			newest.line + 1,
		),
	};
}

/** A year alone may be of any past: the newest is named with a month, or again, or beside the year before it. */
function isYearAgreed(times: readonly CalendarTime[], named: readonly CalendarTime[]): boolean {
	const newest = newestPast(times);
	return (
		newest !== undefined &&
		(newest.month !== undefined ||
			named.filter(({ reading: { year = 0 } }) => year === newest.year || year === newest.year - 1).length > 1)
	);
}

/** The year in which a day named without one falls, told by the newest month with a year, or by its weekday. */
function newestYearFor(
	times: readonly CalendarTime[],
	month: number,
	day: number,
	weekday?: number,
): number | undefined {
	const newest = newestPast(times);
	if (!newest) {
		return undefined;
	}
	// Twelve months and more lie between the two only where the text doesn't speak of its own year at all.
	const first = newest.month !== undefined && newest.month > month ? newest.year + 1 : newest.year;
	if (weekday === undefined) {
		return first;
	}
	for (let year = first; year <= first + YEARS_AROUND; year++) {
		if (isDay(year, month, day) && weekdayOf({ year, month, day }) === weekday) {
			return year;
		}
	}
	return undefined;
}

/** The newest year, with its month where one is named, that isn't announced for the future. */
function newestPast(times: readonly CalendarTime[]): { readonly year: number; readonly month?: number } | undefined {
	let newest: { year: number; month?: number } | undefined;
	for (const { reading } of times) {
		const { year, month } = reading;
		if (
			year === undefined ||
			reading.fiscal ||
			reading.beforeChrist ||
			reading.lunar ||
			reading.lean === 'future' ||
			reading.toward === 'future'
		) {
			continue;
		}
		if (!newest || year > newest.year || (year === newest.year && (month ?? 0) > (newest.month ?? 0))) {
			newest = { year, month };
		}
	}
	return newest;
}

/** "Năm 2023 … năm nay": the text sets a year against its own. One of which it names a month or a day may be its own. */
function thisYearNamed(times: readonly CalendarTime[]): DocumentDate | undefined {
	const own = times.find(
		({ reading }) => reading.shift?.unit === 'year' && reading.shift.amount === 0 && reading.shift.from === 'document',
	);
	const newest = newestPast(times);
	if (!own || !newest || newest.month !== undefined) {
		return undefined;
	}
	return {
		value: pad(newest.year + 1, 4),
		confidence: 0.5,
		why: reason('The text sets {0} against its own year', newest.year),
	};
}

/** The newest whole day of the article, where it speaks of days counted from its own, and of no newer month or year. */
function newestDay(times: readonly CalendarTime[]): DocumentDate | undefined {
	let newest: { day: Day; line: number } | undefined;
	for (const { reading, line } of times) {
		if (isFullDate(reading) && reading.lean !== 'future' && (!newest || dayNumber(reading) > dayNumber(newest.day))) {
			newest = { day: reading, line };
		}
	}
	const latest = newestPast(times);
	if (!newest || !latest || latest.year > newest.day.year || (latest.month ?? 0) > newest.day.month) {
		return undefined;
	}
	if (!times.some(({ reading }) => hasDay(reading) && reading.year === undefined)) {
		return undefined;
	}
	return {
		value: `${pad(newest.day.year, 4)}-${pad(newest.day.month)}`,
		confidence: 0.4,
		why: reason('The newest day that the article names, on line {0}', newest.line + 1),
	};
}
