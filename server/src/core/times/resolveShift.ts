import { reason } from '../reason';
import { dayOf, type Anchor } from './anchor';
import { addDays, addMonths, isDay, pad, weekdayOf, type Day } from './calendar';
import { formatClock, formatPlace, formatWeek } from './formatValue';
import { inYear } from './inYear';
import type { CalendarReading, Shift, TimeUnit } from './reading';
import type { Resolution, Surroundings, YearlessDay } from './resolveCalendar';

const UNKNOWN: Resolution = {
	value: undefined,
	why: reason("Counted from the document's date, which isn't known as exactly"),
	relative: true,
};

const TOLD_TOO_COARSELY = reason("Counted from what the text tells before, which isn't told as exactly");

/** "Last week", "two years ago", "the day before": steps from the document's date, or from what the line named last. */
export function resolveShift(reading: CalendarReading, shift: Shift, surroundings: Surroundings): Resolution {
	const { document } = surroundings;
	const mentioned = mentionedFor(shift, surroundings);
	if (shift.amount === undefined) {
		const past = reading.toward === 'past';
		return {
			value: past ? 'PAST_REF' : 'FUTURE_REF',
			why: reason("How long before or after isn't told"),
			relative: true,
		};
	}
	const { yearless } = surroundings;
	if (yearless && isSameDay(shift) && !isThatDay(mentioned, yearless)) {
		return {
			value: inYear({ ...reading, ...yearless, shift: undefined }, undefined),
			why: reason('The text names no year, and the document has no date'),
			relative: false,
		};
	}
	const stepFrom = shift.exact ? exactStep : step;
	const usesMention =
		shift.from === 'mention' &&
		mentioned !== undefined &&
		stepFrom(reading, shift, shift.amount, mentioned) !== undefined;
	if (!usesMention && isOfStory(shift, surroundings)) {
		return { value: undefined, why: TOLD_TOO_COARSELY, relative: false };
	}
	const anchor = usesMention ? mentioned : document;
	if (!anchor) {
		return UNKNOWN;
	}
	const value = stepFrom(reading, shift, shift.amount, anchor);
	if (value === undefined) {
		return UNKNOWN;
	}
	const why = usesMention
		? reason('Counted from the date that the text names before, {0}', anchor.value)
		: reason("Counted from the document's date, {0}", anchor.value);
	return { value, why, relative: !usesMention };
}

/**
 * "Ten minutes earlier" is never counted from when the page was published, nor "three weeks later" where the text just named a year. «Накануне», "the
 * day before", is the day before the text, where it named no day.
 */
function isOfStory({ unit, amount, from }: Shift, { mentioned, isStep }: Surroundings): boolean {
	if (from !== 'mention' || amount === 0 || (unit === 'day' && amount === -1 && mentioned?.day === undefined)) {
		return false;
	}
	return (mentioned !== undefined && !isStep) || isClockUnit(unit);
}

/** The text named it with its year, too. */
function isThatDay(mentioned: Anchor | undefined, { month, day }: YearlessDay): boolean {
	return mentioned?.month === month && mentioned.day === day;
}

/** «chiều cùng ngày» */
function isSameDay({ unit, amount, from }: Shift): boolean {
	return from === 'mention' && unit === 'day' && amount === 0;
}

/** What the text named before that such a step can be counted from. */
function mentionedFor({ unit, amount }: Shift, { mentioned, latest, told }: Surroundings): Anchor | undefined {
	if (unit === 'year' || unit === 'month' || unit === 'quarter') {
		return latest ?? mentioned;
	}
	return unit === 'day' && amount === 0 && mentioned?.day === undefined ? (told ?? mentioned) : mentioned;
}

function step(reading: CalendarReading, { unit }: Shift, amount: number, anchor: Anchor): string | undefined {
	const today = dayOf(anchor);
	switch (unit) {
		case 'century':
			return `${pad(Math.floor(anchor.year / 100) + amount)}XX`;
		case 'decade':
			return `${pad(Math.floor(anchor.year / 10) + amount, 3)}X`;
		case 'year': {
			if (amount % 1 !== 0) {
				return anchor.month === undefined
					? undefined
					: inMonth(reading, addMonths({ year: anchor.year, month: anchor.month, day: 1 }, amount * 12));
			}
			const year = anchor.year + amount;
			const fits = reading.month === undefined || reading.day === undefined || isDay(year, reading.month, reading.day);
			return year >= 1 && year <= 9999 && fits ? inYear(reading, year) : undefined;
		}
		case 'half':
			return anchor.month === undefined ? undefined : halves(anchor.year, anchor.month, amount);
		case 'quarter':
			return anchor.month === undefined ? undefined : quarters(anchor.year, anchor.month, amount);
		case 'month':
			return anchor.month === undefined
				? undefined
				: inMonth(reading, addMonths({ year: anchor.year, month: anchor.month, day: 1 }, Math.trunc(amount)));
		case 'week':
		case 'weekend':
			return today && inWeek(reading, addDays(today, Math.round(amount * 7)));
		case 'day':
			return today && formatPlace(addDays(today, Math.round(amount))) + formatClock(reading);
		default:
			return today && clockStep(today, anchor, amount * SECONDS[unit], unit);
	}
}

/** Counted to the day, as people count: "in two weeks" is this very day of that week, "in two years" this month. */
function exactStep(reading: CalendarReading, shift: Shift, amount: number, anchor: Anchor): string | undefined {
	const today = dayOf(anchor);
	if (today && shift.unit === 'week') {
		return formatPlace(addDays(today, Math.round(amount * 7))) + formatClock(reading);
	}
	if (today && (shift.unit === 'month' || shift.unit === 'year')) {
		const { year, month, day } = addMonths(today, Math.round(amount * (shift.unit === 'year' ? 12 : 1)));
		return formatPlace(shift.unit === 'year' ? { year, month } : { year, month, day });
	}
	return step(reading, shift, amount, anchor);
}

export function isClockUnit(unit: TimeUnit): unit is keyof typeof SECONDS {
	return unit in SECONDS;
}

const SECONDS = { second: 1, minute: 60, hour: 3600 } as const;

function inMonth(reading: CalendarReading, { year, month }: Day): string | undefined {
	return reading.day === undefined || isDay(year, month, reading.day) ? inYear({ ...reading, month }, year) : undefined;
}

function inWeek(reading: CalendarReading, day: Day): string {
	if (reading.weekday !== undefined) {
		return formatPlace(addDays(day, reading.weekday - weekdayOf(day))) + formatClock(reading);
	}
	return formatWeek(day, reading.weekend);
}

function quarters(year: number, month: number, amount: number): string {
	const index = year * 4 + Math.floor((month - 1) / 3) + amount;
	return `${pad(Math.floor(index / 4), 4)}-Q${(index % 4) + 1}`;
}

function halves(year: number, month: number, amount: number): string {
	const index = year * 2 + (month > 6 ? 1 : 0) + amount;
	return `${pad(Math.floor(index / 2), 4)}-H${(index % 2) + 1}`;
}

/** Undefined where the anchor has no time of day. */
function clockStep(
	today: Day,
	anchor: Anchor,
	seconds: number,
	unit: 'second' | 'minute' | 'hour',
): string | undefined {
	if (anchor.hour === undefined) {
		return undefined;
	}
	const total = anchor.hour * 3600 + (anchor.minute ?? 0) * 60 + (anchor.second ?? 0) + seconds;
	const days = Math.floor(total / 86400);
	const rest = total - days * 86400;
	const clock = { kind: 'calendar', hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60 } as const;
	return (
		formatPlace(addDays(today, days)) +
		formatClock(unit === 'second' ? { ...clock, second: Math.floor(rest) % 60 } : clock)
	);
}
