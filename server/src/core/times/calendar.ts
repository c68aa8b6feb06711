/** Arithmetic on the Gregorian calendar with plain integers: no time zone and no clock can get in. Months and days count from 1. */

export interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** Days since 1 March of the year 0, by Hinnant's algorithm. */
export function dayNumber({ year, month, day }: Day): number {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

export function dayOfNumber(number: number): Day {
	const era = Math.floor(number / 146097);
	const dayOfEra = number - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
	};
}

export function addDays(day: Day, amount: number): Day {
	return dayOfNumber(dayNumber(day) + amount);
}

/** The same day of another month; the month's last day where it has no such day. */
export function addMonths(day: Day, amount: number): Day {
	const months = day.year * 12 + day.month - 1 + amount;
	const year = Math.floor(months / 12);
	const month = months - year * 12 + 1;
	return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

export function daysInMonth(year: number, month: number): number {
	return month === 2
		? isLeapYear(year)
			? 29
			: 28
		: month === 4 || month === 6 || month === 9 || month === 11
			? 30
			: 31;
}

function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Easter Sunday of the western churches in a year of the Gregorian calendar, by the anonymous algorithm of 1876. */
export function easterOf(year: number): Day {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
	const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
	return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}

/** Easter Sunday of the Orthodox churches: that of the Julian calendar, thirteen days later from 1900 to 2099. */
export function orthodoxEasterOf(year: number): Day {
	const d = (19 * (year % 19) + 15) % 30;
	const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
	const f = d + e + 114;
	const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
	return addDays({ year, month: Math.floor(f / 31), day: (f % 31) + 1 }, behind);
}

/** The n-th such weekday of a month, counted from its end where n is negative; undefined where it has no so many. */
export function nthWeekday(year: number, month: number, nth: number, weekday: number): number | undefined {
	const days = daysInMonth(year, month);
	if (nth < 0) {
		return days - ((weekdayOf({ year, month, day: days }) - weekday + 7) % 7) + 7 * (nth + 1);
	}
	const day = 1 + ((weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7) + 7 * (nth - 1);
	return day <= days ? day : undefined;
}

/** There is such a day; 29 February counts where the year isn't known. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
	// 1 March of the year 0 was a Wednesday.
	return ((((dayNumber(day) + 2) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week that holds a day: weeks begin on Monday, and belong to the year of their Thursday. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
	const thursday = addDays(day, 4 - weekdayOf(day));
	const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
	return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 };
}

export function pad(number: number, width = 2): string {
	return String(number).padStart(width, '0');
}

export function formatDay(day: Day): string {
	return `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}`;
}
