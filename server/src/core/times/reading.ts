import type { Span, TimeType } from '../model';
import type { Reason } from '../reason';
import type { HolidayName } from './holidays';
import type { LunisolarCalendar } from './lunisolar';

/** What a time expression says, before it is known when its document was written. */

export type TimeUnit =
	| 'second'
	| 'minute'
	| 'hour'
	| 'day'
	| 'weekend'
	| 'week'
	| 'month'
	| 'quarter'
	| 'half'
	| 'year'
	| 'decade'
	| 'century';

/** TIMEX3's parts of a day: morning, midday, afternoon, evening, night, day-time. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A step from a known day: `last year` is one year back. */
export interface Shift {
	readonly unit: TimeUnit;
	/** How many units, negative for the past; undefined for "some years ago". */
	readonly amount: number | undefined;
	/** Counted from the document's date, or from the day that the text named last. */
	readonly from: 'document' | 'mention';
	/** To the day: "in two weeks", where the reader wants what comes next. */
	readonly exact?: true;
}

/**
 * A place in the calendar, as far as the words name it. With a {@link shift} the coarser fields are counted and the finer
 * ones are given: "May of last year" has the month 5 and a shift of one year back.
 */
export interface CalendarReading {
	readonly kind: 'calendar';
	readonly year?: number;
	/** Its first year: 1950. */
	readonly decade?: number;
	/** Its first two digits: 19 for the twentieth. */
	readonly century?: number;
	/** Before the common era; `year` or `century` is then counted backward. */
	readonly beforeChrist?: true;
	/** The year is a fiscal one. */
	readonly fiscal?: true;
	readonly half?: number;
	readonly quarter?: number;
	readonly season?: Season;
	readonly month?: number;
	/** Days after Easter Sunday. */
	readonly easter?: number;
	readonly holiday?: HolidayName;
	/** Of the month, from 1; -1 is the last. */
	readonly weekOfMonth?: number;
	readonly weekend?: true;
	/** The week that holds the day is meant. */
	readonly wholeWeek?: true;
	/**
	 * Which {@link weekday} of the month, or of those before or after now; or which day where there is no weekday: from 1;
	 * -1 is the last.
	 */
	readonly nth?: number;
	readonly day?: number;
	/** Monday is 1, Sunday 7. */
	readonly weekday?: number;
	readonly part?: PartOfDay;
	readonly hour?: number;
	readonly minute?: number;
	readonly second?: number;
	readonly shift?: Shift;
	/** The words say on which side of the document's date it is. */
	readonly toward?: 'past' | 'future';
	/** The month or weekday {@link toward} the past may be that of the document itself: "since March", «hôm thứ Tư». */
	readonly begun?: true;
	/** The sentence, not the expression, speaks of that side. */
	readonly lean?: 'past' | 'future';
	/** Its side is that of the day that the text named last, not of the document's date. */
	readonly fromMention?: true;
	/** Day, month and year are those of the lunar calendar: this one, or `either` where the two must agree. */
	readonly lunar?: LunisolarCalendar | 'either';
}

export interface Amount {
	readonly unit: TimeUnit;
	/** Undefined for "several". */
	readonly amount: number | undefined;
}

export interface DurationReading {
	readonly kind: 'duration';
	readonly amounts: readonly Amount[];
	/** "In two hours", "the upcoming two weeks": what happens then, counted exactly or in whole units, or how long it takes. */
	readonly ahead?: 'exact' | 'whole';
}

/** A repetition: each so many units, or each such place in the calendar. */
export interface SetReading {
	readonly kind: 'set';
	readonly every: Amount | CalendarReading;
}

export interface RangeReading {
	readonly kind: 'range';
	readonly from: CalendarReading;
	readonly to: CalendarReading;
}

export interface ReferenceReading {
	readonly kind: 'reference';
	readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

export type Reading = CalendarReading | DurationReading | SetReading | RangeReading | ReferenceReading;

export type DateOrder = 'day-first' | 'month-first';

/** The order of a date in digits with a number above 12, or of a date with the month's name. */
export interface ShownOrder {
	readonly order: DateOrder;
	readonly inDigits: boolean;
}

/** A time expression found, not yet resolved. */
export interface FoundTime extends Span {
	readonly type: TimeType;
	readonly reading: Reading;
	/** Zero-based. */
	readonly line: number;
	/** Where its sentence begins; what the sentence named before helps to resolve it. */
	readonly sentence: number;
	/** A year in brackets or of a birth, a day up to which figures reach: others of its sentence need not be of it. */
	readonly aside?: true;
	/** It says a year on a line that ends with a colon, or begins a line with a day and month: `Tour 2020 dates:`, `June 9 – Tampa`. */
	readonly list?: 'heading' | 'entry';
	/** Its line says nothing else. */
	readonly alone?: true;
	/** Day and month were read in this order, or day first as this page's other dates; undefined where the words leave no choice. */
	readonly order?: DateOrder | 'day-first-as-page' | 'month-first-as-page';
	/** In which order this page writes its dates, as far as this one shows it. */
	readonly shows?: ShownOrder;
	/** The English name of the language it was read in, for the reason's sake. */
	readonly language: string;
}

/** A person said what it is, whatever the words say. */
export interface DecidedReading {
	readonly kind: 'decided';
	/** A TIMEX3 value; undefined where nobody knows it. */
	readonly value: string | undefined;
	readonly why: Reason;
}

/** A time expression to be resolved: what it says was read, or decided. */
export interface OpenTime extends Omit<FoundTime, 'reading'> {
	readonly reading: Reading | DecidedReading;
}

export function hasClock(reading: CalendarReading): boolean {
	return reading.hour !== undefined || reading.part !== undefined;
}

/** It names one day, be it by its number, its weekday or by counting. */
export function hasDay(reading: CalendarReading): boolean {
	return (
		reading.day !== undefined ||
		reading.weekday !== undefined ||
		reading.easter !== undefined ||
		reading.holiday !== undefined ||
		reading.shift?.unit === 'day'
	);
}

/** It names nothing but a time of day. */
export function isClockOnly(reading: CalendarReading): boolean {
	return (
		hasClock(reading) && !hasDay(reading) && reading.month === undefined && reading.year === undefined && !reading.shift
	);
}

/** Year, month and day are given by their numbers. */
export function isFullDate(
	reading: Reading,
): reading is CalendarReading & { year: number; month: number; day: number } {
	return (
		reading.kind === 'calendar' &&
		reading.year !== undefined &&
		reading.month !== undefined &&
		reading.day !== undefined &&
		!reading.lunar &&
		!reading.beforeChrist
	);
}
