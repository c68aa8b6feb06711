import type { ClassifiedLine, DocumentDate } from '../model';
import { reason } from '../reason';
import type { TextTable } from '../textTable';
import { isDay, weekdayOf } from './calendar';
import { cueBefore } from './dateCues';
import { formatClock, formatPlace } from './formatValue';
import { placeOf } from './lineClasses';
import type { CalendarReading, FoundTime } from './reading';

/** In lines: no further below the headline stands the byline of its article. */
const NEAR_TITLE = 4;
/** UTF-16 code units that the writers' names before the date have at most. */
const LONGEST_BYLINE = 90;
const SENTENCE = /[.!?:;]\s/u;

/**
 * The day and hour at the end of a line near the headline, without a year ("Ann Lee Paul Lowe 8 January, 17:46"), in the year of the page's rights,
 * where the text speaks of that year or the one before it, the page says that it was published then, or a weekday fits. Undefined where one of
 * these isn't there.
 *
 * @param told what the article itself tells, without the year of rights
 * @param copyright the newest year in which somebody claimed a right to the page
 */
export function fromYearlessByline(
	table: TextTable,
	told: readonly FoundTime[],
	lines: readonly ClassifiedLine[],
	copyright: number | undefined,
): DocumentDate | undefined {
	const title = lines.findIndex((line) => line.class === 'title');
	if (copyright === undefined || title < 0) {
		return undefined;
	}
	for (const time of told) {
		const { reading, line } = time;
		const below = placeOf(lines, line) - title;
		if (below < 1 || below > NEAR_TITLE || !isDayWithHour(reading)) {
			continue;
		}
		const cue = cueBefore(table, time);
		if (cue ? cue.near && cue.says !== 'other' : endsByline(table, time)) {
			const year = yearOf(reading, copyright);
			const day: CalendarReading = { ...reading, year };
			const isSure = cue !== undefined || reading.weekday !== undefined || speaksOf(told, copyright);
			return isSure && year !== undefined
				? {
						value: formatPlace(day) + formatClock(day),
						confidence: 0.6,
						why: reason('The day on line {0}, by the year of the page’s copyright, {1}', line + 1, copyright),
					}
				: undefined;
		}
	}
	return undefined;
}

/** The year of the page's rights, or the one before it where only then the day falls on its weekday: rights are renewed while a page stands. */
function yearOf({ month, day, weekday }: DayWithHour, copyright: number): number | undefined {
	const years = weekday === undefined ? [copyright] : [copyright, copyright - 1];
	return years.find(
		(year) => isDay(year, month, day) && (weekday === undefined || weekdayOf({ year, month, day }) === weekday),
	);
}

/** Whether the newest year that the article names is the page's or the one before it. */
function speaksOf(told: readonly FoundTime[], copyright: number): boolean {
	const newest = told.reduce(
		(year, { reading }) => (reading.kind === 'calendar' ? Math.max(year, reading.year ?? 0) : year),
		0,
	);
	return newest === copyright || newest === copyright - 1;
}

interface DayWithHour extends CalendarReading {
	readonly month: number;
	readonly day: number;
}

function isDayWithHour(reading: FoundTime['reading']): reading is DayWithHour {
	return (
		reading.kind === 'calendar' &&
		reading.year === undefined &&
		reading.month !== undefined &&
		reading.day !== undefined &&
		reading.hour !== undefined
	);
}

/** The line ends with the date, and is no sentence. */
function endsByline(table: TextTable, { start, end, line }: FoundTime): boolean {
	const before = table.text.slice(table.lines.start(line), start);
	return (
		before.length <= LONGEST_BYLINE &&
		!SENTENCE.test(before) &&
		table.text.slice(end, table.lines.end(line)).trim() === ''
	);
}
