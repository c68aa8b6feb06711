import { addDays, dayNumber, easterOf, formatDay, nthWeekday, orthodoxEasterOf, weekdayOf, type Day } from './calendar';
import { foreignDays, type ForeignCalendar } from './foreignCalendar';
import { indianDays } from './indianHolidays';
import { HOLIDAYS, type HolidayName } from './holidays';
import { lunisolarDay } from './lunisolar';

/** A holiday of one year: its first day and how many it lasts. */
export interface HolidayDate {
	readonly first: Day;
	readonly days: number;
}

/**
 * When a holiday falls in a year of the common calendar: once, twice where its own year is shorter, or not at all; none
 * where the day can't be told for certain.
 */
export function holidayDates(name: HolidayName, year: number): readonly HolidayDate[] {
	const key = `${name} ${year}`;
	let dates = DATES.get(key);
	if (!dates) {
		dates = compute(ruleOf(name), year);
		DATES.set(key, dates);
	}
	return dates;
}

const DATES = new Map<string, readonly HolidayDate[]>();

/** The day or days as a value: `2024-12-25`, `2024-03-11/2024-04-09`. */
export function formatHoliday({ first, days }: HolidayDate): string {
	return days === 1 ? formatDay(first) : `${formatDay(first)}/${formatDay(addDays(first, days - 1))}`;
}

/** Month and day where they are the same each year. */
export function fixedDay(name: HolidayName): { readonly month: number; readonly day: number } | undefined {
	const { kind, place, moves, days } = ruleOf(name);
	const [month, day] = place;
	return kind === 'common' && moves.length === 0 && days === 1 ? { month: Number(month), day: Number(day) } : undefined;
}

interface HolidayRule {
	/** What its day is counted in. */
	readonly kind: string;
	/** Month and day there; or month, which one and weekday. */
	readonly place: readonly string[];
	/** Days after that. */
	readonly offset: number;
	/** Undefined for a whole month. */
	readonly days: number | undefined;
	/** Where it falls on that weekday, it is kept so many days later. */
	readonly moves: readonly (readonly [weekday: number, amount: number])[];
}

const RULES = new Map<HolidayName, HolidayRule>();

function ruleOf(name: HolidayName): HolidayRule {
	let rule = RULES.get(name);
	if (!rule) {
		rule = parseRule(HOLIDAYS[name]);
		RULES.set(name, rule);
	}
	return rule;
}

function parseRule(text: string): HolidayRule {
	let kind = 'common';
	let place: readonly string[] = [];
	let offset = 0;
	let days: number | undefined = 1;
	const moves: (readonly [number, number])[] = [];
	for (const part of text.split(' ')) {
		if (/^[a-z]{3,}$/u.test(part) && part !== 'xmonth') {
			kind = part;
		} else if (/^[+-]\d+$/u.test(part)) {
			offset = Number(part);
		} else if (part.startsWith('x')) {
			days = part === 'xmonth' ? undefined : Number(part.slice(1));
		} else if (part.startsWith('w')) {
			moves.push([Number(part[1]), Number(part.slice(2))]);
		} else if (part.includes('/')) {
			kind = 'weekday';
			place = part.split('/');
		} else {
			place = part.split('-');
		}
	}
	return { kind, place, offset, days, moves };
}

function compute({ kind, place, offset, days, moves }: HolidayRule, year: number): readonly HolidayDate[] {
	return daysOf(kind, place, year).map((day) => {
		const first = addDays(day, offset);
		const move = moves.find(([weekday]) => weekday === weekdayOf(first))?.[1] ?? 0;
		return { first: addDays(first, move), days: days ?? monthLength(kind, place, day) };
	});
}

function daysOf(kind: string, [a = '', b = '', c = '']: readonly string[], year: number): readonly Day[] {
	switch (kind) {
		case 'common':
			return [{ year, month: Number(a), day: Number(b) }];
		case 'weekday':
			return [{ year, month: Number(a), day: nthWeekday(year, Number(a), Number(b), Number(c)) ?? 1 }];
		case 'easter':
			return [easterOf(year)];
		case 'pascha':
			return [orthodoxEasterOf(year)];
		case 'indian':
			return indianDays(a, year);
		case 'chinese':
		case 'vietnamese':
			// The twelfth month is mostly in the next year.
			return [year - 1, year]
				.map((lunar) => lunisolarDay(kind, lunar, Number(a), Number(b)))
				.filter((day) => day !== undefined && day.year === year) as Day[];
		default:
			return foreignDays(CALENDARS[kind]!, year, a, Number(b));
	}
}

const CALENDARS: Readonly<Record<string, ForeignCalendar>> = {
	islamic: 'islamic-umalqura',
	hebrew: 'hebrew',
	persian: 'persian',
};

/** From the month's first day to that of the next month. */
function monthLength(kind: string, [month = '']: readonly string[], first: Day): number {
	const next = String((Number(month) % 12) + 1);
	for (const length of [29, 30]) {
		const day = addDays(first, length);
		if (daysOf(kind, [next, '1'], day.year).some((some) => dayNumber(some) === dayNumber(day))) {
			return length;
		}
	}
	return 1;
}
