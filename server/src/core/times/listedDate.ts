import type { ClassifiedLine, DocumentDate } from '../model';
import { reason } from '../reason';
import type { TextTable } from '../textTable';
import { formatClock, formatPlace } from './formatValue';
import { placeOf } from './lineClasses';
import { isFullDate, type CalendarReading, type FoundTime } from './reading';

/**
 * The date that the page's own list of newest articles gives to this one: its headline once more, and a date alone on the next line. In a list
 * whose dates stand above the headlines that one is the next article's.
 */
export function fromListing(
	table: TextTable,
	found: readonly FoundTime[],
	lines: readonly ClassifiedLine[],
): DocumentDate | undefined {
	const title = lines.find((line) => line.class === 'title');
	if (!title) {
		return undefined;
	}
	const headline = table.lines.lineText(title.line).trim();
	const dates = new Map<number, CalendarReading>();
	for (const { line, start, end, reading } of found) {
		if (isFullDate(reading) && table.lines.lineText(line).trim().length <= end - start) {
			dates.set(placeOf(lines, line), reading);
		}
	}
	for (const [at, reading] of dates) {
		const above = lines[at - 1];
		if (above?.class === 'duplicate' && !dates.has(at - 2) && table.lines.lineText(above.line).trim() === headline) {
			return {
				value: formatPlace(reading) + (reading.hour === undefined ? '' : formatClock(reading)),
				confidence: 0.8,
				why: reason('The date that the page lists this article with, on line {0}', lines[at]!.line + 1),
			};
		}
	}
	return undefined;
}
