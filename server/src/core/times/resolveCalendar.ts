import type { TimePreference } from '../model';
import { reason, type Reason } from '../reason';
import { dayOf, middleOf, type Anchor } from './anchor';
import { addDays, addMonths, dayNumber, isDay, pad, weekdayOf, type Day } from './calendar';
import { formatClock, formatPlace, formatWeek, hourOfDay, type Place } from './formatValue';
import { isClockOnly, type CalendarReading } from './reading';
import { resolveShift } from './resolveShift';

/** What an expression can be counted from. */
export interface Surroundings {
	readonly document: Anchor | undefined;
	/** The last day, month or year that the same line named. */
	readonly mentioned: Anchor | undefined;
	/** The year that the same sentence named last. */
	readonly sentenceYear: number | undefined;
	readonly prefer: TimePreference;
}

export interface Resolution {
	readonly value: string | undefined;
	readonly why: Reason;
	/** Counted from the document's date. */
	readonly relative: boolean;
}

const GIVEN = reason('As the text gives it');
const OPEN = reason('The document has no date that the rest could be counted from');

export function resolveCalendar(reading: CalendarReading, surroundings: Surroundings): Resolution {
	if (reading.lunar) {
		return { value: undefined, why: reason('A day of the lunar calendar, which is not converted'), relative: false };
	}
	if (reading.shift && reading.decade === undefined) {
		return resolveShift(reading, reading.shift, surroundings);
	}
	if (reading.beforeChrist) {
		return given(reading.year === undefined ? undefined : `BC${pad(reading.year, 4)}`);
	}
	if (reading.year !== undefined) {
		return given((reading.fiscal ? 'FY' : '') + inYear(reading, reading.year));
	}
	if (reading.decade !== undefined) {
		return given(`${pad(reading.decade / 10, 3)}X`);
	}
	if (reading.century !== undefined) {
		return given(`${pad(reading.century)}XX`);
	}
	if (
		reading.month !== undefined ||
		reading.quarter !== undefined ||
		reading.half !== undefined ||
		reading.season !== undefined
	) {
		return resolveYear(reading, surroundings);
	}
	if (reading.day !== undefined) {
		return resolveMonth(reading, reading.day, surroundings);
	}
	if (reading.weekday !== undefined) {
		return resolveWeekday(reading, reading.weekday, surroundings);
	}
	return isClockOnly(reading) ? resolveClock(reading, surroundings) : { value: undefined, why: OPEN, relative: false };
}

/** The value of what a reading names within a known year. */
export function inYear(reading: CalendarReading, year: number | undefined): string {
	const yearText = year === undefined ? 'XXXX' : pad(year, 4);
	if (reading.month === undefined && reading.day === undefined) {
		if (reading.quarter !== undefined) {
			return `${yearText}-Q${reading.quarter}`;
		}
		if (reading.half !== undefined) {
			return `${yearText}-H${reading.half}`;
		}
		return reading.season === undefined ? yearText : `${yearText}-${reading.season}`;
	}
	if (reading.weekOfMonth !== undefined && reading.month !== undefined && year !== undefined) {
		return formatWeek(weekOfMonth(year, reading.month, reading.weekOfMonth));
	}
	return (
		formatPlace({ year, month: reading.month, day: reading.day }) +
		(reading.day === undefined ? '' : formatClock(reading))
	);
}

/** A day of the month's n-th week; the first week is the one of its first Monday. */
function weekOfMonth(year: number, month: number, week: number): Day {
	const first = { year, month, day: 1 };
	return addDays(first, ((8 - weekdayOf(first)) % 7) + 7 * (week - 1));
}

function given(value: string | undefined): Resolution {
	return { value, why: GIVEN, relative: false };
}

/** Something of a year that isn't said: the sentence's year, else the nearest one to the document's date. */
function resolveYear(reading: CalendarReading, { document, sentenceYear, prefer }: Surroundings): Resolution {
	if (
		sentenceYear !== undefined &&
		reading.toward === undefined &&
		reading.lean !== 'future' &&
		fitsYear(reading, sentenceYear)
	) {
		return {
			value: inYear(reading, sentenceYear),
			why: reason('The year that the sentence names before, {0}', sentenceYear),
			relative: false,
		};
	}
	if (!document) {
		return {
			value: inYear(reading, undefined),
			why: reason('The text names no year, and the document has no date'),
			relative: false,
		};
	}
	const exact = document.month !== undefined;
	const years = exact ? [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) => document.year + step) : [document.year];
	const fitting = years.filter((year) => fitsYear(reading, year));
	// Where weekday and date agree in no year near, one of them is a mistake: mostly the weekday.
	const candidates =
		fitting.length > 0 ? fitting : years.filter((year) => fitsYear({ ...reading, weekday: undefined }, year));
	const middle = dayNumber(middleOf(document));
	const year = nearest(
		candidates,
		(candidate) => dayNumber(placeInYear(reading, candidate)) - middle,
		reading,
		prefer,
		slackOf(reading),
	);
	if (year === undefined) {
		return {
			value: inYear(reading, undefined),
			why: reason("No year near the document's date has such a day"),
			relative: false,
		};
	}
	return { value: inYear(reading, year), why: sideReason(reading, prefer, 'year', document), relative: true };
}

/** A day whose weekday is told as well only fits years in which it falls on that weekday. */
function fitsYear(reading: CalendarReading, year: number): boolean {
	if (reading.month === undefined || reading.day === undefined) {
		return true;
	}
	if (!isDay(year, reading.month, reading.day)) {
		return false;
	}
	return (
		reading.weekday === undefined || weekdayOf({ year, month: reading.month, day: reading.day }) === reading.weekday
	);
}

const SEASON_MONTHS = { SP: 4, SU: 7, FA: 10, WI: 13 } as const;

/** A day in the middle of what the reading names. */
function placeInYear(reading: CalendarReading, year: number): Day {
	const month =
		reading.month ??
		(reading.quarter !== undefined
			? reading.quarter * 3 - 1
			: reading.half !== undefined
				? reading.half * 6 - 3
				: SEASON_MONTHS[reading.season ?? 'SU']);
	return month > 12 ? { year: year + 1, month: month - 12, day: 15 } : { year, month, day: reading.day ?? 15 };
}

/** How many days the middle of a place may lie on the wrong side and still be the one meant. */
function slackOf(reading: CalendarReading): number {
	if (reading.day !== undefined) {
		return 0;
	}
	if (reading.toward !== undefined) {
		// "Last May", written in May, is that of the year before.
		return reading.month === undefined ? 0 : -16;
	}
	// What has begun but isn't over counts for either side.
	return reading.month !== undefined ? 16 : reading.half !== undefined ? 92 : 46;
}

/**
 * The candidate on the side that the words, the sentence or the preference ask for, and nearest to the document's date.
 * Of two sides a text that tells news rather means the past: a candidate of the future must be nearer by half.
 */
function nearest(
	candidates: readonly number[],
	distance: (candidate: number) => number,
	reading: CalendarReading,
	prefer: TimePreference,
	slack: number,
): number | undefined {
	const side = reading.toward ?? (prefer === 'nearest' ? undefined : prefer);
	let best: number | undefined;
	let bestCost = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const days = distance(candidate);
		if ((side === 'past' && days > slack) || (side === 'future' && days < -slack)) {
			continue;
		}
		const cost =
			days > 0
				? days * (reading.lean === 'past' ? LEAN_COST : FUTURE_COST)
				: -days * (reading.lean === 'future' ? LEAN_COST : 1);
		if (cost < bestCost) {
			best = candidate;
			bestCost = cost;
		}
	}
	return best;
}

const FUTURE_COST = 1.25;
/** What a verb in the sentence says about the side; the verb may belong to something else. */
const LEAN_COST = 4;

function sideReason(
	reading: CalendarReading,
	prefer: TimePreference,
	what: 'year' | 'month' | 'weekday',
	document: Anchor,
): Reason {
	const side = reading.toward ?? reading.lean ?? (prefer === 'nearest' ? undefined : prefer);
	const text = {
		year: {
			nearest: "The year nearest to the document's date, {0}",
			past: "The last such time before the document's date, {0}",
			future: "The next such time after the document's date, {0}",
		},
		month: {
			nearest: "The month nearest to the document's date, {0}",
			past: "The last such day before the document's date, {0}",
			future: "The next such day after the document's date, {0}",
		},
		weekday: {
			nearest: "The last such weekday up to the document's date, {0}, as news speak",
			past: "The last such weekday before the document's date, {0}",
			future: "The next such weekday after the document's date, {0}",
		},
	}[what][side ?? 'nearest'];
	return reason(text, document.value);
}

/** A day of a month that isn't said. */
function resolveMonth(
	reading: CalendarReading,
	day: number,
	{ document, mentioned, prefer }: Surroundings,
): Resolution {
	if (mentioned?.month !== undefined && mentioned !== document && isDay(mentioned.year, mentioned.month, day)) {
		const place: Place = { year: mentioned.year, month: mentioned.month, day };
		return {
			value: formatPlace(place) + formatClock(reading),
			why: reason('Of the month that the text names before, {0}', formatPlace({ ...place, day: undefined })),
			relative: false,
		};
	}
	if (document?.month === undefined) {
		return {
			value: formatPlace({ day }) + formatClock(reading),
			why: reason('The text names no month'),
			relative: false,
		};
	}
	const middle = middleOf(document);
	const months = [-2, -1, 0, 1, 2]
		.map((step) => addMonths({ ...middle, day: 1 }, step))
		.filter(({ year, month }) => isDay(year, month, day));
	const index = nearest(
		months.map((_, i) => i),
		(i) => dayNumber({ ...months[i]!, day }) - dayNumber(middle),
		reading,
		prefer,
		0,
	);
	const month = months[index ?? 0]!;
	return {
		value: formatPlace({ ...month, day }) + formatClock(reading),
		why: sideReason(reading, prefer, 'month', document),
		relative: true,
	};
}

function resolveWeekday(reading: CalendarReading, weekday: number, { document, prefer }: Surroundings): Resolution {
	const today = dayOf(document);
	if (!document || !today) {
		return { value: `XXXX-WXX-${weekday}${formatClock(reading)}`, why: OPEN, relative: false };
	}
	const ahead = (weekday - weekdayOf(today) + 7) % 7;
	const side = reading.toward ?? reading.lean ?? prefer;
	// "Last Monday", written on a Monday, is a week ago; a bare Monday is that very day.
	const exclusive = reading.toward !== undefined && ahead === 0;
	const step = side === 'future' ? (exclusive ? 7 : ahead) : exclusive ? -7 : ahead === 0 ? 0 : ahead - 7;
	return {
		value: formatPlace(addDays(today, step)) + formatClock(reading),
		why: sideReason(reading, prefer, 'weekday', document),
		relative: true,
	};
}

/** A time of day without a day: of the day that the line named last, else of the document's. */
function resolveClock(reading: CalendarReading, { document, mentioned, prefer }: Surroundings): Resolution {
	const clock = formatClock(reading);
	const before = dayOf(mentioned);
	if (before) {
		return {
			value: formatPlace(before) + clock,
			why: reason('On the day that the text names before, {0}', formatPlace(before)),
			relative: false,
		};
	}
	const today = dayOf(document);
	if (!document || !today) {
		return { value: `XXXX-XX-XX${clock}`, why: OPEN, relative: false };
	}
	const minutes = (hourOfDay(reading) ?? 0) * 60 + (reading.minute ?? 0);
	const now = document.hour === undefined ? undefined : document.hour * 60 + (document.minute ?? 0);
	let step = 0;
	if (now !== undefined && reading.hour !== undefined && prefer !== 'nearest') {
		step = prefer === 'future' && minutes < now ? 1 : prefer === 'past' && minutes > now ? -1 : 0;
	}
	return {
		value: formatPlace(addDays(today, step)) + clock,
		why: reason("On the document's day, {0}", document.value),
		relative: true,
	};
}
