/** A day, month or year as a number: `20140619`, `20140600`, `20140000`. Numbers sort as their dates do, a month before its days. */
export type DateKey = number;

/** How many of a document's expressions lie in a day, month or year: key and count by turns, in the order of the keys. */
export type DateCounts = Int32Array;

/**
 * The narrowest day, month or year of the calendar that a TIMEX3 value lies in: the day of a clock time, the month or year
 * of a week, the year of a quarter. Undefined for durations, repetitions, decades, and what has no year.
 */
export function dateKeyOf(value: string): DateKey | undefined {
	const range = value.indexOf('/');
	if (range < 0) {
		return keyOf(value);
	}
	const from = keyOf(value.slice(0, range));
	const to = keyOf(value.slice(range + 1));
	return from === undefined || to === undefined ? undefined : commonKey(from, to);
}

const PLACE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?(?!\d)|-W(\d\d)|-(?:Q[1-4]|H[12]|SP|SU|FA|WI|XX))?(?:$|T|-)/u;

function keyOf(value: string): DateKey | undefined {
	const match = PLACE.exec(value);
	if (!match) {
		return undefined;
	}
	const [, year, month, day, week] = match;
	if (week !== undefined) {
		return keyOfWeek(Number(year), Number(week), /-([1-7])/u.exec(value.slice(8))?.[1]);
	}
	return Number(year) * 10000 + Number(month ?? 0) * 100 + Number(day ?? 0);
}

const DAY = 86_400_000;

function keyOfWeek(year: number, week: number, weekday: string | undefined): DateKey {
	// The first week of a year is the one with 4 January.
	const fourth = Date.UTC(year, 0, 4);
	const monday = fourth + ((week - 1) * 7 - ((new Date(fourth).getUTCDay() + 6) % 7)) * DAY;
	const keyOfDay = (day: number): DateKey => {
		const date = new Date(monday + day * DAY);
		return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
	};
	return weekday === undefined ? (commonKey(keyOfDay(0), keyOfDay(6)) ?? year * 10000) : keyOfDay(Number(weekday) - 1);
}

function commonKey(a: DateKey, b: DateKey): DateKey | undefined {
	return a === b ? a : monthOf(a) === monthOf(b) ? monthOf(a) : yearOf(a) === yearOf(b) ? yearOf(a) : undefined;
}

export function monthOf(key: DateKey): DateKey {
	return key - (key % 100);
}

export function yearOf(key: DateKey): DateKey {
	return key - (key % 10000);
}

export function isDayKey(key: DateKey): boolean {
	return key % 100 !== 0;
}

export function isMonthKey(key: DateKey): boolean {
	return key % 100 === 0 && key % 10000 !== 0;
}

/** `inner` is `period`, or a day or month of it. */
export function liesIn(inner: DateKey, period: DateKey): boolean {
	return inner === period || monthOf(inner) === period || yearOf(inner) === period;
}

/** `2014-06-19`, `2014-06`, `2014`. */
export function formatDateKey(key: DateKey): string {
	const digits = String(key).padStart(8, '0');
	const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
	return parts.filter((part, i) => i === 0 || part !== '00').join('-');
}

export function countDates(times: readonly { readonly value: string | undefined }[]): DateCounts {
	const counts = new Map<DateKey, number>();
	for (const { value } of times) {
		const key = value === undefined ? undefined : dateKeyOf(value);
		if (key !== undefined) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return Int32Array.from([...counts].sort(([a], [b]) => a - b).flat());
}
