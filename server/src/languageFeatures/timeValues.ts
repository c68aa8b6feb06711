/** TIMEX3 values as days, and in words. */
import { reason } from '../core/reason';
import type { Translate } from '../messages';

/** Days that a value covers, in UTC milliseconds of their midnights, both inclusive. */
export interface Days {
	readonly first: number;
	readonly last: number;
	readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
}

const DAY = 86_400_000;

/** The days that a value of a calendar covers; undefined for durations, repetitions, seasons and what has no year. */
export function daysOf(value: string): Days | undefined {
	const match = /^(\d{2})(\d|X)?(\d|X)?(?:-(?:W(\d{2})(?:-(\d))?|Q([1-4])|(\d{2})(?:-(\d{2}))?))?(?:T.*)?$/u.exec(
		value,
	);
	if (!match) {
		return undefined;
	}
	const [, century, tens, ones, week, weekday, quarter, month, day] = match;
	if (tens === undefined || tens === 'X') {
		return week || quarter || month ? undefined : years(Number(century) * 100, 100, 'century');
	}
	if (ones === undefined || ones === 'X') {
		return week || quarter || month ? undefined : years(Number(century + tens) * 10, 10, 'decade');
	}
	const year = Number(century + tens + ones);
	if (week !== undefined) {
		const monday = mondayOf(year, Number(week));
		return weekday === undefined
			? { first: monday, last: monday + 6 * DAY, precision: 'week' }
			: { first: monday + (Number(weekday) - 1) * DAY, last: monday + (Number(weekday) - 1) * DAY, precision: 'day' };
	}
	if (quarter !== undefined) {
		const first = Number(quarter) * 3 - 3;
		return { first: utc(year, first, 1), last: utc(year, first + 3, 0), precision: 'quarter' };
	}
	if (month === undefined) {
		return years(year, 1, 'year');
	}
	if (Number(month) < 1 || Number(month) > 12) {
		return undefined;
	}
	if (day === undefined) {
		return { first: utc(year, Number(month) - 1, 1), last: utc(year, Number(month), 0), precision: 'month' };
	}
	const time = utc(year, Number(month) - 1, Number(day));
	return new Date(time).getUTCDate() === Number(day) ? { first: time, last: time, precision: 'day' } : undefined;
}

/** `5 days` for `P5D`, `2 hours 30 minutes` for `PT2H30M`; undefined for other values, or with a vague number. */
export function durationInWords(value: string, translate: Translate): string | undefined {
	const match =
		/^P(?=.)(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/u.exec(
			value,
		);
	if (!match) {
		return undefined;
	}
	const units = [
		[reason('1 year'), 'years'],
		[reason('1 month'), 'months'],
		[reason('1 week'), 'weeks'],
		[reason('1 day'), 'days'],
		[reason('1 hour'), 'hours'],
		[reason('1 minute'), 'minutes'],
		[reason('1 second'), 'seconds'],
	] as const;
	const parts = units.flatMap(([one, many], index) => {
		const count = match[index + 1];
		return count === undefined ? [] : [translate(count === '1' ? one : manyOf(many, count))];
	});
	return parts.length > 0 ? parts.join(' ') : undefined;
}

type Unit = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds';

function manyOf(unit: Unit, count: string): ReturnType<typeof reason> {
	switch (unit) {
		case 'years':
			return reason('{0} years', count);
		case 'months':
			return reason('{0} months', count);
		case 'weeks':
			return reason('{0} weeks', count);
		case 'days':
			return reason('{0} days', count);
		case 'hours':
			return reason('{0} hours', count);
		case 'minutes':
			return reason('{0} minutes', count);
		case 'seconds':
			return reason('{0} seconds', count);
	}
}

/** Writes days in the person's language. */
export class DayWriter {
	readonly #day: Intl.DateTimeFormat;
	readonly #weekday: Intl.DateTimeFormat;
	readonly #month: Intl.DateTimeFormat;

	constructor(locale: string) {
		// British English has the day before the month, as the ISO value beside it is read by most of the world.
		const locales = locale === 'en' ? 'en-GB' : supported(locale);
		this.#day = new Intl.DateTimeFormat(locales, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
		this.#weekday = new Intl.DateTimeFormat(locales, { weekday: 'long', timeZone: 'UTC' });
		this.#month = new Intl.DateTimeFormat(locales, { month: 'long', year: 'numeric', timeZone: 'UTC' });
	}

	/** What the value doesn't say by itself: a day with its weekday, the first and last day of a week or quarter, the month's name. */
	describe({ first, last, precision }: Days): string | undefined {
		switch (precision) {
			case 'day':
				return `${this.#weekday.format(first)}, ${this.name(first, 'day')}`;
			case 'week':
				return asSaid(this.#day.formatRange(first, last));
			case 'month':
				return this.#month.format(first);
			case 'quarter':
				return this.#month.formatRange(first, last);
			case 'decade':
			case 'century':
				return `${new Date(first).getUTCFullYear()}–${new Date(last).getUTCFullYear()}`;
			case 'year':
				return undefined;
		}
	}

	/** `Monday` for 1, `Sunday` for 7. */
	weekday(number: number): string {
		// 1 January 2024 was a Monday.
		return this.#weekday.format(Date.UTC(2024, 0, number));
	}

	/** `19 June 2024`, `June 2024`, `2024`. */
	name(time: number, precision: 'day' | 'month' | 'year'): string {
		switch (precision) {
			case 'day':
				return asSaid(this.#day.format(time));
			case 'month':
				return this.#month.format(time);
			case 'year':
				return String(new Date(time).getUTCFullYear());
		}
	}
}

/** In Vietnamese a year after a month is called one, as it is without the day: `20 tháng 6 năm 2026`, where the CLDR has a comma. */
function asSaid(day: string): string {
	return day.replace(/(tháng \d{1,2}), (?=\d)/gu, '$1 năm ');
}

function years(first: number, count: number, precision: Days['precision']): Days {
	return { first: utc(first, 0, 1), last: utc(first + count, 0, 0), precision };
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number, day: number): number {
	const date = new Date(0);
	date.setUTCFullYear(year, month, day);
	return date.getTime();
}

/** Monday of an ISO 8601 week: the first week of a year is the one with 4 January. */
function mondayOf(year: number, week: number): number {
	const fourth = utc(year, 0, 4);
	const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
	return fourth + ((week - 1) * 7 - weekday) * DAY;
}

function supported(locale: string): string {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en-GB';
	} catch {
		return 'en-GB';
	}
}
