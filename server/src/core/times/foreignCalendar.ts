import { dayNumber, dayOfNumber, type Day } from './calendar';

/**
 * Days of calendars that `Intl` knows: ECMAScript's own data, asked for only where a text names such a day. The Islamic
 * calendar is that of Saudi Arabia; where the new moon is looked for in the sky, a month may begin a day later.
 */
export type ForeignCalendar = 'islamic-umalqura' | 'hebrew' | 'persian';

interface ForeignMonth {
	/** Its number; in the Hebrew calendar, whose numbers shift in leap years, its English name. */
	readonly label: string;
	/** Of its first day. */
	readonly dayNumber: number;
}

/** The days of a year of the common calendar that have this place in another one; none where the runtime lacks it. */
export function foreignDays(calendar: ForeignCalendar, year: number, month: string, day: number): readonly Day[] {
	const days: Day[] = [];
	for (const { label, dayNumber: first } of monthsOf(calendar, year)) {
		const place = dayOfNumber(first + day - 1);
		if (label === month && place.year === year) {
			days.push(place);
		}
	}
	return days;
}

const MONTHS = new Map<string, readonly ForeignMonth[]>();

/** The months that touch a year of the common calendar, in order. */
function monthsOf(calendar: ForeignCalendar, year: number): readonly ForeignMonth[] {
	const key = `${calendar} ${year}`;
	let months = MONTHS.get(key);
	if (!months) {
		months = readMonths(calendar, year);
		MONTHS.set(key, months);
	}
	return months;
}

function readMonths(calendar: ForeignCalendar, year: number): readonly ForeignMonth[] {
	const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
		timeZone: 'UTC',
		day: 'numeric',
		month: calendar === 'hebrew' ? 'long' : 'numeric',
	});
	if (format.resolvedOptions().calendar !== calendar) {
		return [];
	}
	const months: ForeignMonth[] = [];
	const last = dayNumber({ year, month: 12, day: 31 });
	// No month has more than 31 days, so that a step from its first day ends in the next one.
	for (let at = dayNumber({ year, month: 1, day: 1 }); at <= last;) {
		const parts = format.formatToParts((at - EPOCH) * DAY);
		const day = Number(parts.find(({ type }) => type === 'day')?.value);
		const label = parts.find(({ type }) => type === 'month')?.value;
		if (label === undefined || !(day >= 1 && day <= 31)) {
			return [];
		}
		const first = at - day + 1;
		// Of two months Adar the second one has the feasts of the only one.
		months.push({ label: label === 'Adar II' ? 'Adar' : label, dayNumber: first });
		at = first + 31;
	}
	return months;
}

const EPOCH = dayNumber({ year: 1970, month: 1, day: 1 });
const DAY = 86_400_000;
