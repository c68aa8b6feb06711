import { addDays, daysInMonth, easterOf, formatDay, nthWeekday, pad, weekdayOf, type Day } from './calendar';
import { formatClock, formatPlace, formatWeek } from './formatValue';
import { fixedDay, formatHoliday, holidayDates } from './holidayDates';
import type { HolidayName } from './holidays';
import type { CalendarReading } from './reading';

/** The value of what a reading names within a known year. */
export function inYear(reading: CalendarReading, year: number | undefined): string {
	const yearText = year === undefined ? 'XXXX' : pad(year, 4);
	if (reading.easter !== undefined) {
		return year === undefined ? 'XXXX' : formatDay(addDays(easterOf(year), reading.easter)) + formatClock(reading);
	}
	if (reading.holiday !== undefined) {
		return holidayIn(reading, reading.holiday, year);
	}
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
	if (reading.nth !== undefined && reading.month !== undefined) {
		const day = year === undefined ? undefined : nthDay(year, reading.month, reading.nth, reading.weekday);
		return formatPlace({ year, month: reading.month, day }) + (day === undefined ? '' : formatClock(reading));
	}
	if (reading.wholeWeek && year !== undefined && reading.month !== undefined && reading.day !== undefined) {
		return formatWeek({ year, month: reading.month, day: reading.day });
	}
	return (
		formatPlace({ year, month: reading.month, day: reading.day }) +
		(reading.day === undefined ? '' : formatClock(reading))
	);
}

/** The year alone where the day isn't known for certain. */
function holidayIn(reading: CalendarReading, name: HolidayName, year: number | undefined): string {
	const date = year === undefined ? undefined : holidayDates(name, year)[0];
	if (date) {
		return formatHoliday(date) + (date.days === 1 ? formatClock(reading) : '');
	}
	const fixed = fixedDay(name);
	return fixed ? formatPlace({ year, ...fixed }) + formatClock(reading) : formatPlace({ year });
}

/** The n-th such weekday of a month, or its n-th day; undefined where it has no so many. */
function nthDay(year: number, month: number, nth: number, weekday: number | undefined): number | undefined {
	if (weekday === undefined) {
		const days = daysInMonth(year, month);
		return nth < 0 ? days + 1 + nth : nth <= days ? nth : undefined;
	}
	return nthWeekday(year, month, nth, weekday);
}

/** A day of the month's n-th week; the first week is the one of its first Monday, the last that of its last Sunday. */
function weekOfMonth(year: number, month: number, week: number): Day {
	if (week < 0) {
		return { year, month, day: nthDay(year, month, week, 7)! };
	}
	const first = { year, month, day: 1 };
	return addDays(first, ((8 - weekdayOf(first)) % 7) + 7 * (week - 1));
}
