import type { CalendarReading, FoundTime } from './reading';

/**
 * One page writes its dates in one order. Where a date with a day above 12 shows it, the dates that can be read either
 * way are read like that one.
 */
export function orderByDocument(found: FoundTime[]): FoundTime[] {
	if (!found.some(({ order }) => order !== undefined)) {
		return found;
	}
	const swap = found.some((time) => time.order === 'month-first') && isDayFirst(found);
	return swap ? found.map((time) => (time.order === 'month-first' ? swapped(time) : time)) : found;
}

function isDayFirst(found: readonly FoundTime[]): boolean {
	return found.some(({ reading }) => reading.kind === 'calendar' && reading.numericDayFirst === true);
}

function swapped(time: FoundTime): FoundTime {
	const reading = time.reading as CalendarReading;
	return { ...time, order: 'as-page', reading: { ...reading, day: reading.month, month: reading.day } };
}
