import type { TimeType } from '../model';
import { isDay } from './calendar';
import { numberOf, type Mutable } from './captures';
import type { Captures, RuleMatch } from './matchRule';
import type { HolidayName } from './holidays';
import type { TimePack } from './pack';
import {
	hasClock,
	type Amount,
	type CalendarReading,
	type DateOrder,
	type ShownOrder,
	type PartOfDay,
	type Reading,
	type Season,
	type TimeUnit,
} from './reading';
import { shownOrder, takeEitherOrder } from './writtenOrder';

export interface BuiltReading {
	readonly reading: Reading;
	/** Day and month could be read in either order; undefined where they can't. */
	readonly order?: DateOrder;
	readonly shows?: ShownOrder;
}

const NUMBERS = [
	'year',
	'decade',
	'century',
	'half',
	'quarter',
	'month',
	'weekOfMonth',
	'nth',
	'easter',
	'day',
	'weekday',
	'hour',
	'minute',
	'second',
] as const;

const LAST_MINUTE = 59;

type NumberField = (typeof NUMBERS)[number];

const NUMBER_FIELDS: ReadonlySet<string> = new Set(NUMBERS);

/** What a match of a rule means; undefined where its numbers are no date: 30 February. */
export function buildReading(match: RuleMatch, pack: TimePack): BuiltReading | undefined {
	const { flags, fields } = match.rule.effects;
	const captures = match.captures;
	for (const [field, value] of fields) {
		const given = value === 'n' ? captures.get('n') : undefined;
		captures.set(field, given ?? (Number.isNaN(Number(value)) ? value : Number(value)));
	}
	for (const reference of ['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'] as const) {
		if (flags.has(reference)) {
			return { reading: { kind: 'reference', value: reference } };
		}
	}
	if (flags.has('duration')) {
		const amounts = amountsOf(captures, flags.has('half'));
		const ahead = flags.has('ahead') ? 'exact' : flags.has('upcoming') ? 'whole' : undefined;
		return { reading: ahead ? { kind: 'duration', amounts, ahead } : { kind: 'duration', amounts } };
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
		if (part.month === undefined && part.quarter === undefined && part.holiday === undefined) {
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
): { reading: CalendarReading; order?: DateOrder; shows?: ShownOrder } | undefined {
	const { flags, step } = match.rule.effects;
	const captures = match.captures;
	const reading: Mutable<CalendarReading> = { kind: 'calendar' };
	for (const [capture, value] of captures) {
		const field = fieldOf(capture, number);
		if (field === 'part') {
			reading.part = value as PartOfDay;
		} else if (field === 'holiday') {
			reading.holiday = value as HolidayName;
		} else if (field === 'season') {
			reading.season = value as Season;
		} else if (typeof value === 'number' && !Number.isNaN(value) && NUMBER_FIELDS.has(field)) {
			reading[field as NumberField] = value;
		}
	}
	const short = numberOf(captures, `shortYear${number}`);
	if (short !== undefined) {
		const written = numberOf(captures, 'year1');
		// "2023-24" goes on in the first year's century; else two digits mean the years from 1950 to 2049.
		reading.year =
			written !== undefined ? Math.floor(written / 100) * 100 + short : short < 50 ? 2000 + short : 1900 + short;
	}
	const clock = numberOf(captures, 'hourMinute');
	if (clock !== undefined) {
		reading.hour = Math.floor(clock / 100);
		reading.minute = clock % 100;
		if (reading.minute > LAST_MINUTE) {
			return undefined;
		}
	}
	adjustHour(reading, captures, flags, number);
	const order = takeEitherOrder(reading, captures, number, pack);
	if (order === null) {
		return undefined;
	}
	const ordinal = numberOf(captures, `ordinal${number}`);
	if (ordinal !== undefined && reading.weekday !== undefined && reading.day === undefined && !captures.has('unit')) {
		reading.nth = ordinal;
	} else if (ordinal !== undefined) {
		setOrdinal(reading, ordinal, captures.get('unit'));
	}
	// What isn't there stays unset, so that readings can be compared, and nothing has to be dropped from each of them.
	if (flags.has('fiscal')) {
		reading.fiscal = true;
	}
	let cut = false;
	if (number === '') {
		if (step) {
			const amount =
				step.amount === 'n'
					? numberOf(captures, 'n')
					: step.amount === '-n'
						? negative(numberOf(captures, 'n'))
						: step.amount;
			const unit = (step.unit === 'u' ? captures.get('unit') : step.unit) as TimeUnit;
			if (amount === undefined) {
				// "Some years ago": only the side is known.
				reading.toward = step.amount === '-n' ? 'past' : 'future';
			}
			const from = flags.has('mention') ? 'mention' : 'document';
			reading.shift = { unit, amount, from };
		}
		if (reading.toward === undefined && (flags.has('past') || flags.has('future'))) {
			reading.toward = flags.has('past') ? 'past' : 'future';
		}
		if (flags.has('hundreds') && reading.decade !== undefined && reading.decade % 100 === 0 && reading.decade < 2000) {
			reading.century = reading.decade / 100;
			reading.decade = undefined;
			cut = true;
		}
		if (flags.size > 0) {
			addFlags(reading, flags, step !== undefined, pack);
		}
		if (captures.get('weekend') !== undefined) {
			reading.weekend = true;
		}
	}
	if (
		reading.month !== undefined &&
		reading.day !== undefined &&
		!reading.lunar &&
		!isDay(reading.year, reading.month, reading.day)
	) {
		return undefined;
	}
	return { reading: cut ? clean(reading) : reading, order, shows: shownOrder(match, reading) };
}

function addFlags(
	reading: Mutable<CalendarReading>,
	flags: ReadonlySet<string>,
	isStep: boolean,
	pack: TimePack,
): void {
	if (flags.has('lunar')) {
		reading.lunar = pack.lunarCalendar ?? 'either';
	}
	if (flags.has('bc')) {
		reading.beforeChrist = true;
	}
	if (flags.has('begun')) {
		reading.begun = true;
	}
	if (flags.has('wholeWeek')) {
		reading.wholeWeek = true;
	}
	if (!isStep && flags.has('mention')) {
		reading.fromMention = true;
	}
}

/** The field that a capture with this number fills; empty where it has another number, or none where one is asked for. */
function fieldOf(capture: string, number: string): string {
	if (number !== '') {
		return capture.endsWith(number) ? capture.slice(0, -1) : '';
	}
	const last = capture.charCodeAt(capture.length - 1);
	return last >= 0x30 && last <= 0x39 ? '' : capture;
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
	const own = captures.get(`meridiem${number}`);
	const meridiem = own ?? captures.get('meridiem');
	const told = meridiem !== undefined && reading.hour <= 12;
	if (told) {
		reading.hour = (reading.hour % 12) + (meridiem === 'pm' ? 12 : 0);
	}
	if (number === '' && flags.has('less') && reading.minute !== undefined) {
		reading.hour = (reading.hour + 23) % 24;
		reading.minute = (60 - reading.minute) % 60;
	}
	if (!told) {
		return;
	}
	// "11 to 1 p.m." begins in the morning.
	const last = numberOf(captures, 'hour');
	if (own === undefined && last !== undefined && meridiem === 'pm' && reading.hour > (last % 12) + 12) {
		reading.hour -= 12;
	}
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

function negative(amount: number | undefined): number | undefined {
	return amount === undefined ? undefined : -amount;
}
