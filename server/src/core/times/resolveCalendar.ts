import type { TimePreference } from '../model';
import { reason, type Reason } from '../reason';
import { dayOf, middleOf, type Anchor } from './anchor';
import { addDays, addMonths, dayNumber, easterOf, isDay, pad, weekdayOf, type Day } from './calendar';
import { formatClock, formatPlace, formatWeek, hourOfDay, type Place } from './formatValue';
import { inYear } from './inYear';
import { nearest, slackOf } from './nearest';
import { isClockOnly, type CalendarReading } from './reading';
import { resolveHoliday, resolveLunar } from './resolveHoliday';
import { resolveShift } from './resolveShift';
import { sideReason } from './sideReason';

/** "11/3", of whatever year. */
export interface YearlessDay {
	readonly month: number;
	readonly day: number;
}

/** What an expression can be counted from. */
export interface Surroundings {
	readonly document: Anchor | undefined;
	/** The last day, month or year that the same line named. */
	readonly mentioned: Anchor | undefined;
	/** {@link mentioned} was itself counted from the document's date, as by "a year earlier". */
	readonly isStep: boolean;
	/** The same of the same sentence, a coarse one, too, after a day. */
	readonly latest: Anchor | undefined;
	/** The newest day told so far, where the document's own isn't known. */
	readonly told: Anchor | undefined;
	/** The day that was told last, where it has no year and the document has no date. */
	readonly yearless: YearlessDay | undefined;
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
/** It has one, of a month or a year. */
const TOO_COARSE = reason("Counted from the document's date, which isn't known as exactly");

export function resolveCalendar(reading: CalendarReading, surroundings: Surroundings): Resolution {
	if (reading.lunar) {
		return resolveLunar(reading, surroundings);
	}
	if (reading.shift?.unit === 'day' && reading.month !== undefined && reading.day !== undefined) {
		// "Today, 24 March": the date says more than the counting.
		return resolveCalendar({ ...reading, shift: undefined }, surroundings);
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
		reading.easter !== undefined ||
		reading.holiday !== undefined ||
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
	if (reading.weekend) {
		return resolveWeekend(reading, surroundings);
	}
	return isClockOnly(reading) ? resolveClock(reading, surroundings) : { value: undefined, why: OPEN, relative: false };
}

function given(value: string | undefined): Resolution {
	return { value, why: GIVEN, relative: false };
}

/** Something of a year that isn't said: the sentence's year, else the nearest one to the document's date. */
function resolveYear(reading: CalendarReading, surroundings: Surroundings): Resolution {
	const { sentenceYear, prefer } = surroundings;
	const document = countedFrom(reading, surroundings);
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
	if (reading.holiday !== undefined) {
		return resolveHoliday(reading, reading.holiday, surroundings);
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
	const distance = (candidate: number): number => dayNumber(placeInYear(reading, candidate)) - middle;
	const year =
		nearest(candidates, distance, reading, prefer, slackOf(reading)) ??
		// The weekday told with it leaves no year on the side that is preferred.
		(reading.toward === undefined ? nearest(candidates, distance, reading, 'nearest', 0) : undefined);
	if (year === undefined) {
		return {
			value: inYear(reading, undefined),
			why: reason("No year near the document's date has such a day"),
			relative: false,
		};
	}
	return { value: inYear(reading, year), ...countedWhy(reading, surroundings, document, 'year') };
}

/** "The following March" is counted from what the text named last. */
function countedFrom(
	{ fromMention }: CalendarReading,
	{ document, mentioned, latest }: Surroundings,
): Anchor | undefined {
	return fromMention ? (latest ?? mentioned ?? document) : document;
}

function countedWhy(
	reading: CalendarReading,
	{ document, prefer }: Surroundings,
	from: Anchor,
	what: 'year' | 'weekday',
): Pick<Resolution, 'why' | 'relative'> {
	return from === document
		? { why: sideReason(reading, prefer, what, from), relative: true }
		: { why: reason('Counted from the date that the text names before, {0}', from.value), relative: false };
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
	if (reading.easter !== undefined) {
		return addDays(easterOf(year), reading.easter);
	}
	const month =
		reading.month ??
		(reading.quarter !== undefined
			? reading.quarter * 3 - 1
			: reading.half !== undefined
				? reading.half * 6 - 3
				: SEASON_MONTHS[reading.season ?? 'SU']);
	return month > 12 ? { year: year + 1, month: month - 12, day: 15 } : { year, month, day: reading.day ?? 15 };
}

const PREFERRED_SIDE = { nearest: undefined, past: 'past', future: 'future' } as const;

/** The months around the document's, in steps, in which a day told without its month is looked for. */
const MONTHS_AROUND = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6] as const;

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
	const near = MONTHS_AROUND.map((step) => addMonths({ ...middle, day: 1 }, step)).filter(({ year, month }) =>
		isDay(year, month, day),
	);
	const { weekday } = reading;
	const fitting = near.filter(
		({ year, month }) => weekday === undefined || weekdayOf({ year, month, day }) === weekday,
	);
	const months = fitting.length > 0 ? fitting : near;
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

function resolveWeekday(reading: CalendarReading, weekday: number, surroundings: Surroundings): Resolution {
	const { prefer } = surroundings;
	const document = countedFrom(reading, surroundings);
	const today = dayOf(document);
	if (!document || !today) {
		return { value: `XXXX-WXX-${weekday}${formatClock(reading)}`, why: document ? TOO_COARSE : OPEN, relative: false };
	}
	const ahead = (weekday - weekdayOf(today) + 7) % 7;
	const side = reading.toward ?? reading.lean ?? prefer;
	// "Last Monday", written on a Monday, is a week ago; a bare Monday is that very day, and so is «hôm thứ Hai».
	const exclusive =
		ahead === 0 &&
		!reading.begun &&
		(reading.toward ?? (reading.lean ? undefined : PREFERRED_SIDE[prefer])) !== undefined;
	const once = side === 'future' ? (exclusive ? 7 : ahead) : exclusive ? -7 : ahead === 0 ? 0 : ahead - 7;
	const step = once + ((reading.nth ?? 1) - 1) * (side === 'future' ? 7 : -7);
	return {
		value: formatPlace(addDays(today, step)) + formatClock(reading),
		...countedWhy(reading, surroundings, document, 'weekday'),
	};
}

/** "The weekend", that of the document's own week, or the one over by then where the sentence tells of the past. */
function resolveWeekend(reading: CalendarReading, { document, prefer }: Surroundings): Resolution {
	const today = dayOf(document);
	if (!document || !today) {
		return { value: 'XXXX-WXX-WE', why: document ? TOO_COARSE : OPEN, relative: false };
	}
	const isOver = (reading.toward ?? reading.lean) === 'past' && weekdayOf(today) < SATURDAY;
	return {
		value: formatWeek(isOver ? addDays(today, -7) : today, true),
		why: sideReason(reading, prefer, 'weekday', document),
		relative: true,
	};
}

const SATURDAY = 6;

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
		return { value: `XXXX-XX-XX${clock}`, why: document ? TOO_COARSE : OPEN, relative: false };
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
