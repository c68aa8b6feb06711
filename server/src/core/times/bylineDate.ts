import type { ClassifiedLine, DocumentDate } from '../model';
import { reason } from '../reason';
import type { TextTable } from '../textTable';
import { cueBefore } from './dateCues';
import { formatClock, formatPlace } from './formatValue';
import { placeOf } from './lineClasses';
import { isFullDate, type CalendarReading, type FoundTime } from './reading';

/** In lines: no further below the headline stands the byline of its article. */
const NEAR_TITLE = 8;
/** UTF-16 code units that the writer, the agency and the page's name have at most. */
const LONGEST_BYLINE = 70;
/** A sign that parts the date at a line's end from who wrote it: ` / `, ` · `, ` - `. */
const PARTED = /[^\s/|·•–—-]\s*(?:[|·•]|\s[/–—-])\s*$/u;
/** "By Tom Davies - Associated Press - " */
const BY_SOMEBODY = /^\s*(?:[Bb]y|BY)\s+\p{Lu}[^.!?:]*$/u;

/**
 * The date of a byline that stands where no date line is looked for: in a line of the head that looks like one of another article ("Ann Lee ·
 * Bay News · Posted: 8 Aug 2024, 4:00 AM", "Ann Lee / BAYNEWS.COM / 2 Sep 2024, 17:07"), or further down, where the page has put other
 * things between headline and article, if it is the only one ("By Ann Lee - Bay Press - Friday, 28 April 2023").
 */
export function fromByline(
	table: TextTable,
	found: readonly FoundTime[],
	lines: readonly ClassifiedLine[],
): DocumentDate | undefined {
	const title = lines.findIndex((line) => line.class === 'title');
	const days = new Map<string, FoundTime>();
	for (const time of found) {
		if (!isFullDate(time.reading)) {
			continue;
		}
		const from = table.lines.start(time.line);
		const before = table.text.slice(from, time.start);
		if (before.length > LONGEST_BYLINE) {
			continue;
		}
		const at = placeOf(lines, time.line);
		const isLast = table.text.slice(time.end, table.lines.end(time.line)).trim() === '';
		const cue = cueBefore(table, time);
		const isInHead = title >= 0 && at > title && at - title <= NEAR_TITLE;
		if (
			isInHead &&
			time.reading.hour !== undefined &&
			cue?.says !== 'other' &&
			(cue?.near === true || (isLast && PARTED.test(before)))
		) {
			return dateOf(time, time.reading);
		}
		if (isLast && PARTED.test(before) && BY_SOMEBODY.test(before)) {
			days.set(formatPlace(time.reading), time);
		}
	}
	const [only] = days.values();
	return days.size === 1 && isFullDate(only!.reading) ? dateOf(only!, only!.reading) : undefined;
}

function dateOf({ line }: FoundTime, reading: CalendarReading): DocumentDate {
	return {
		value: formatPlace(reading) + (reading.hour === undefined ? '' : formatClock(reading)),
		confidence: 0.8,
		why: reason('The date beside who wrote it, on line {0}', line + 1),
	};
}
