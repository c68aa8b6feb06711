import type { TimeType } from '../model';
import { isDay } from './calendar';
import type { Captures, RuleMatch } from './matchRule';
import type { TimePack } from './pack';
import {
	hasClock,
	type Amount,
	type CalendarReading,
	type PartOfDay,
	type Reading,
	type Season,
	type TimeUnit,
} from './reading';

export interface BuiltReading {
	readonly reading: Reading;
	readonly order?: 'day-first' | 'month-first';
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const NUMBER_FIELDS = [
	'year',
	'decade',
	'century',
	'half',
	'quarter',
	'month',
	'weekOfMonth',
	'day',
	'weekday',
	'hour',
	'minute',
	'second',
] as const;

/** What a match of a rule means; undefined where its numbers are no date: 30 February. */
export function buildReading(match: RuleMatch, pack: TimePack): BuiltReading | undefined {
	const { flags, fields } = match.rule.effects;
	const captures = match.captures;
	for (const [field, value] of fields) {
		captures.set(field, Number.isNaN(Number(value)) ? value : Number(value));
	}
	for (const reference of ['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'] as const) {
		if (flags.has(reference)) {
			return { reading: { kind: 'reference', value: reference } };
		}
	}
	if (flags.has('duration')) {
		return { reading: { kind: 'duration', amounts: amountsOf(captures, flags.has('half')) } };
	}
	const calendar = buildCalendar(match, pack, '');
	if (!calendar) {
		return undefined;
	}
	if (flags.has('set')) {
		const unit = captures.get('unit') as TimeUnit | undefined;
		const named = Object.keys(calendar.reading).length > 1;
		const every =
			unit !== undefined || !named ? { unit: unit ?? 'year', amount: numberOf(captures, 'n') ?? 1 } : calendar.reading;
		return { reading: { kind: 'set', every } };
	}
	const number = rangeNumber(match);
	if (number !== undefined) {
		const from = buildCalendar(match, pack, number);
		return from && { reading: { kind: 'range', from: inherit(from.reading, calendar.reading), to: calendar.reading } };
	}
	return calendar;
}

/** The type of TIMEX3 that a reading has. */
export function typeOf(reading: Reading): TimeType {
	switch (reading.kind) {
		case 'duration':
			return 'DURATION';
		case 'set':
			return 'SET';
		case 'range':
			return hasClock(reading.from) ? 'TIME' : 'DURATION';
		case 'reference':
			return 'DATE';
		case 'calendar':
			return hasClock(reading) || ['hour', 'minute', 'second'].includes(reading.shift?.unit ?? '') ? 'TIME' : 'DATE';
	}
}

/** Of a list's or a range's earlier parts: what they leave unsaid is what the last part says. */
export function inherit(part: CalendarReading, whole: CalendarReading): CalendarReading {
	const coarse: Mutable<CalendarReading> = { kind: 'calendar' };
	if (part.year === undefined && part.decade === undefined) {
		coarse.year = whole.year;
		coarse.shift = part.shift ?? whole.shift;
		coarse.toward = whole.toward;
		coarse.fiscal = whole.fiscal;
		if (part.month === undefined && part.quarter === undefined) {
			coarse.month = whole.month;
			coarse.lunar = whole.lunar;
			if (part.day === undefined && part.weekday === undefined && hasClock(part)) {
				coarse.day = whole.day;
				coarse.weekday = whole.weekday;
				coarse.part = part.part ?? whole.part;
			}
		}
	}
	return clean({ ...coarse, ...part });
}

/** Drops what is undefined, so that readings can be compared. */
export function clean(reading: CalendarReading): CalendarReading {
	const known: Record<string, unknown> = {};
	for (const field in reading) {
		const value = reading[field as keyof CalendarReading];
		if (value !== undefined) {
			known[field] = value;
		}
	}
	return known as unknown as CalendarReading;
}

/** The calendar fields of the slots with this number ("" for those without one). */
export function buildCalendar(
	match: RuleMatch,
	pack: TimePack,
	number: string,
): { reading: CalendarReading; order?: BuiltReading['order'] } | undefined {
	const { flags, counted } = match.rule.effects;
	const captures = match.captures;
	const reading: Mutable<CalendarReading> = { kind: 'calendar' };
	for (const field of NUMBER_FIELDS) {
		reading[field] = numberOf(captures, field + number);
	}
	reading.part = captures.get(`part${number}`) as PartOfDay | undefined;
	reading.season = captures.get(`season${number}`) as Season | undefined;
	const short = numberOf(captures, `shortYear${number}`);
	if (short !== undefined) {
		const written = numberOf(captures, 'year1');
		// "2023-24" goes on in the first year's century; else two digits mean the years from 1950 to 2049.
		reading.year =
			written !== undefined ? Math.floor(written / 100) * 100 + short : short < 50 ? 2000 + short : 1900 + short;
	}
	adjustHour(reading, captures, flags, number);
	const order = takeEitherOrder(reading, captures, number, pack);
	if (order === null) {
		return undefined;
	}
	const ordinal = numberOf(captures, `ordinal${number}`);
	if (ordinal !== undefined) {
		setOrdinal(reading, ordinal, captures.get('unit'));
	}
	if (number === '') {
		if (counted) {
			const amount =
				counted.amount === 'n'
					? numberOf(captures, 'n')
					: counted.amount === '-n'
						? negative(numberOf(captures, 'n'))
						: counted.amount;
			const unit = (counted.unit === 'u' ? captures.get('unit') : counted.unit) as TimeUnit;
			if (amount === undefined) {
				// "Some years ago": only the side is known.
				reading.toward = counted.amount === '-n' ? 'past' : 'future';
			}
			reading.shift = { unit, amount, from: flags.has('mention') ? 'mention' : 'document' };
		}
		reading.toward ??= flags.has('past') ? 'past' : flags.has('future') ? 'future' : undefined;
		reading.lunar = flags.has('lunar') || undefined;
		reading.fiscal = flags.has('fiscal') || undefined;
		reading.beforeChrist = flags.has('bc') || undefined;
		reading.weekend = captures.get('weekend') === undefined ? undefined : true;
	}
	if (reading.month !== undefined && reading.day !== undefined && !isDay(reading.year, reading.month, reading.day)) {
		return undefined;
	}
	return { reading: clean(reading), order };
}

/** "Ten to nine", and the hours of the afternoon. */
function adjustHour(
	reading: Mutable<CalendarReading>,
	captures: Captures,
	flags: ReadonlySet<string>,
	number: string,
): void {
	if (reading.hour === undefined) {
		return;
	}
	if (number === '' && flags.has('less') && reading.minute !== undefined) {
		reading.hour = (reading.hour + 23) % 24;
		reading.minute = (60 - reading.minute) % 60;
	}
	const own = captures.get(`meridiem${number}`);
	const meridiem = own ?? captures.get('meridiem');
	if (meridiem === undefined || reading.hour > 12) {
		return;
	}
	reading.hour = (reading.hour % 12) + (meridiem === 'pm' ? 12 : 0);
	// "11 to 1 p.m." begins in the morning.
	const last = numberOf(captures, 'hour');
	if (own === undefined && last !== undefined && meridiem === 'pm' && reading.hour > (last % 12) + 12) {
		reading.hour -= 12;
	}
}

function takeEitherOrder(
	reading: Mutable<CalendarReading>,
	captures: Captures,
	number: string,
	pack: TimePack,
): BuiltReading['order'] | null {
	const a = numberOf(captures, `a${number}`);
	const b = numberOf(captures, `b${number}`);
	if (a === undefined || b === undefined) {
		return undefined;
	}
	if (a > 12 && b > 12) {
		return null;
	}
	const dayFirst = a > 12 || (b <= 12 && pack.order === 'day-first');
	reading.day = dayFirst ? a : b;
	reading.month = dayFirst ? b : a;
	if (a <= 12 && b <= 12 && a !== b) {
		return dayFirst ? 'day-first' : 'month-first';
	}
	if (a > 12) {
		reading.numericDayFirst = true;
	}
	return undefined;
}

/** "The first day", "the second week", "the third quarter" of something. */
function setOrdinal(reading: Mutable<CalendarReading>, ordinal: number, unit: number | string | undefined): void {
	if (unit === 'day') {
		reading.day = ordinal;
	} else if (unit === 'week') {
		reading.weekOfMonth = ordinal;
	} else if (unit === 'month') {
		reading.month = ordinal;
	} else if (unit === 'quarter' && ordinal <= 4) {
		reading.quarter = ordinal;
	} else if (unit === 'half' && ordinal <= 2) {
		reading.half = ordinal;
	}
}

function amountsOf(captures: Captures, half: boolean): Amount[] {
	const unit = captures.get('unit') as TimeUnit;
	const amount = numberOf(captures, 'n');
	const amounts: Amount[] = [{ unit, amount: amount === undefined ? undefined : amount + (half ? 0.5 : 0) }];
	for (const number of ['1', '2']) {
		const more = captures.get(`unit${number}`);
		if (more !== undefined) {
			amounts.push({ unit: more as TimeUnit, amount: numberOf(captures, `n${number}`) });
		}
	}
	return amounts;
}

function rangeNumber(match: RuleMatch): string | undefined {
	if (match.rule.effects.flags.has('list')) {
		return undefined;
	}
	return [...match.ends.keys()].some((field) => field.endsWith('1')) ? '1' : undefined;
}

/** A field's number; undefined where the field is missing or the number wasn't told. */
export function numberOf(captures: Captures, field: string): number | undefined {
	const value = captures.get(field);
	return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
}

function negative(amount: number | undefined): number | undefined {
	return amount === undefined ? undefined : -amount;
}
