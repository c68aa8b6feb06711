import type { DocumentDate } from '../model';
import { list } from '../packs/words';
import { reason } from '../reason';
import type { TextTable } from '../textTable';
import { boundaryBefore } from './boundaryDates';
import { addDays, dayNumber, formatDay, isDay, pad, weekdayOf, type Day } from './calendar';
import { formatPlace } from './formatValue';
import { folded } from './dateCues';
import { hasDay, isFullDate, type CalendarReading, type FoundTime } from './reading';

/** What a document's own expressions say together of when it was written. */

/**
 * When a document was written, by what its expressions say of each other. `copyright` is the year of the page's rights, where it claims some.
 *
 * A year that the text names is only the earliest in which it can have been written, and makes no date of days told without theirs. Since when
 * or until when something lasts, when somebody was born, or what is planned, says no more than that it isn't older than a beginning or a birth.
 */
export function dateByAgreement(
	table: TextTable,
	own: readonly FoundTime[],
	copyright: number | undefined,
): DocumentDate | undefined {
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
		todayNamed(evidence, copyright) ??
		weekdayNamed(evidence, copyright) ??
		lookBack(evidence, calendar) ??
		thisYearNamed(table, evidence, own) ??
		newestDay(evidence);
	return date && Number(date.value.slice(0, 4)) >= begun ? date : undefined;
}

type CalendarTime = FoundTime & { readonly reading: CalendarReading };

/** "Hôm nay (15/5)", "yesterday, 14 May 2024": a day counted from today with its date right beside it. */
function todayNamed(times: readonly CalendarTime[], copyright: number | undefined): DocumentDate | undefined {
	for (let i = 0; i < times.length; i++) {
		const a = times[i]!;
		const b = a.reading.shift && a.reading.day !== undefined ? a : times[i + 1];
		if (!b || b.line !== a.line || b.start - a.end > 3) {
			continue;
		}
		const [relative, dated] = a.reading.shift ? [a, b] : [b, a];
		const { shift } = relative.reading;
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
		const year = dated.reading.year ?? yearByWeekday(times, dated.reading, copyright);
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

/** "Thursday 9 October": the newest day of which weekday and copyright tell the year. */
function weekdayNamed(times: readonly CalendarTime[], copyright: number | undefined): DocumentDate | undefined {
	const newest = newestOf(times, (reading) => yearByWeekday(times, reading, copyright));
	return (
		newest && {
			value: formatPlace({ ...newest.day, day: undefined }),
			confidence: 0.6,
			why: reason(
				'The weekday on line {0} fits {1}, beside the year of the page’s copyright, {2}',
				newest.line + 1,
				newest.day.year,
				copyright ?? '',
			),
		}
	);
}

/** The year of the page's rights, or the one before it, where the day falls on its weekday and which isn't over when the text names a newer one. */
function yearByWeekday(
	times: readonly CalendarTime[],
	{ month, day, weekday }: CalendarReading,
	copyright: number | undefined,
): number | undefined {
	if (copyright === undefined || month === undefined || day === undefined || weekday === undefined) {
		return undefined;
	}
	const earliest = newestPast(times)?.year ?? 0;
	return [copyright, copyright - 1].find(
		(year) => year >= earliest && isDay(year, month, day) && weekdayOf({ year, month, day }) === weekday,
	);
}

/** The lines that at least name the newest year, and the one before it. */
const LINES_OF_NEWEST = 3;
const LINES_OF_BEFORE = 2;

/**
 * A survey that comes back to two years again and again, counts nothing from its own day, and knows of no later year was written right
 * after them: the first day without a year behind the newest month that it names is meant.
 */
function lookBack(times: readonly CalendarTime[], named: readonly CalendarTime[]): DocumentDate | undefined {
	const past = newestPast(times);
	if (
		past?.month === undefined ||
		named.some(({ reading }) => (reading.year ?? 0) > past.year || isRelative(reading)) ||
		linesNaming(named, past.year) < LINES_OF_NEWEST ||
		linesNaming(named, past.year - 1) < LINES_OF_BEFORE
	) {
		return undefined;
	}
	const first = past.month;
	const newest = newestOf(times, ({ month = 0, weekday }) =>
		weekday === undefined ? (first > month ? past.year + 1 : past.year) : undefined,
	);
	return (
		newest && {
			value: formatPlace({ ...newest.day, day: undefined }),
			confidence: 0.5,
			why: reason(
				'A guess: the article names {0} on {1} lines and no later year, so the day on line {2} is the next such one',
				past.year,
				linesNaming(named, past.year),
				newest.line + 1,
			),
		}
	);
}

/** "Yesterday", "on Friday": by the day of writing alone. */
function isRelative(reading: CalendarReading): boolean {
	return reading.shift?.from === 'document' || (reading.weekday !== undefined && reading.day === undefined);
}

function linesNaming(times: readonly CalendarTime[], year: number): number {
	return new Set(times.filter(({ reading }) => reading.year === year).map(({ line }) => line)).size;
}

/** The newest of the days told without their year, by the year of each; rather one that the text tells of than one that it announces. */
function newestOf(
	times: readonly CalendarTime[],
	yearOf: (reading: CalendarReading) => number | undefined,
): { readonly day: Day; readonly line: number } | undefined {
	const days = times.filter(
		({ reading }) =>
			reading.year === undefined &&
			reading.month !== undefined &&
			reading.day !== undefined &&
			!reading.lunar &&
			!reading.shift,
	);
	const past = days.filter(({ reading }) => reading.lean !== 'future');
	let newest: { day: Day; line: number } | undefined;
	for (const { reading, line } of past.length > 0 ? past : days) {
		const year = yearOf(reading);
		if (year !== undefined && isDay(year, reading.month!, reading.day!)) {
			const day = { year, month: reading.month!, day: reading.day! };
			if (!newest || dayNumber(day) > dayNumber(newest.day)) {
				newest = { day, line };
			}
		}
	}
	return newest;
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

/** "Năm 2023 …, năm nay …": a sentence sets a year against its own. One of which it names a month or a day may be its own. */
function thisYearNamed(
	table: TextTable,
	times: readonly CalendarTime[],
	own: readonly FoundTime[],
): DocumentDate | undefined {
	const newest = newestPast(times);
	if (!newest || newest.month !== undefined) {
		return undefined;
	}
	const named = times.filter(({ reading }) => reading.year === newest.year);
	if (!own.some((time) => isOfOwnYear(table, time) && named.some((year) => isPastOf(year, time)))) {
		return undefined;
	}
	return {
		value: pad(newest.year + 1, 4),
		confidence: 0.5,
		why: reason('The text sets {0} against its own year', newest.year),
	};
}

/** Of one sentence: «ba chiếc vào cuối năm nay và 8 chiếc vào năm 2015» looks ahead, so a year behind its own one may be to come. */
function isPastOf(year: CalendarTime, own: FoundTime): boolean {
	return year.sentence === own.sentence && year.start < own.start;
}

/** How a part of the text's own year ends. */
const OWN_YEAR = list('năm nay | this year | этого года | текущего года | cette année | dieses jahres');

/** "Năm nay", "the first five months of this year". */
function isOfOwnYear(table: TextTable, { reading, start, end }: FoundTime): boolean {
	if (reading.kind === 'duration') {
		if (reading.amounts.some(({ unit }) => unit === 'year')) {
			// «đã 3 năm nay»: for three years now.
			return false;
		}
		const words = folded(table, start, end);
		return OWN_YEAR.some((year) => words.endsWith(year));
	}
	const shift = reading.kind === 'calendar' ? reading.shift : undefined;
	return shift?.unit === 'year' && shift.amount === 0 && shift.from === 'document';
}

/**
 * The newest whole day with its time of day, as pages tell it of themselves, where the article speaks of days counted from its own, and of no
 * newer month or year.
 */
function newestDay(times: readonly CalendarTime[]): DocumentDate | undefined {
	let newest: { day: Day; line: number } | undefined;
	for (const { reading, line } of times) {
		if (
			isFullDate(reading) &&
			reading.hour !== undefined &&
			reading.lean !== 'future' &&
			(!newest || dayNumber(reading) > dayNumber(newest.day))
		) {
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
		value: formatPlace({ ...newest.day, day: undefined }),
		confidence: 0.4,
		why: reason('The newest day that the article names, on line {0}', newest.line + 1),
	};
}
