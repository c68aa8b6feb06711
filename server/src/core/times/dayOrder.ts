import type { CalendarReading, DateOrder, FoundTime } from './reading';

/**
 * One page writes its dates in one order, and English pages are of both kinds. Where a date with a number above 12 shows
 * the order, or else the dates with the month's name mostly do, the dates that can be read either way are read like those.
 */
export function orderByDocument(found: FoundTime[]): FoundTime[] {
	if (!found.some(({ order }) => order !== undefined)) {
		return found;
	}
	const shown = found.flatMap(({ shows, language }) => (shows ? [{ ...shows, language }] : []));
	const page = agreed(shown.filter(({ inDigits }) => inDigits).map(({ order }) => order));
	return found.map((time) => {
		if (time.order === undefined) {
			return time;
		}
		const words = shown.filter(({ inDigits, language }) => !inDigits && language === time.language);
		const order = page ?? commoner(words.map(({ order: inWords }) => inWords));
		return order === undefined || order === time.order ? time : swapped(time, order);
	});
}

/** The order that all of them have. */
function agreed(orders: readonly DateOrder[]): DateOrder | undefined {
	return orders.every((order) => order === orders[0]) ? orders[0] : undefined;
}

/** The order of twice as many as have the other one: an agency's line, or a quoted one, may be of the other kind. */
function commoner(orders: readonly DateOrder[]): DateOrder | undefined {
	const dayFirst = orders.filter((order) => order === 'day-first').length;
	const monthFirst = orders.length - dayFirst;
	return dayFirst > 2 * monthFirst ? 'day-first' : monthFirst > 2 * dayFirst ? 'month-first' : undefined;
}

function swapped(time: FoundTime, order: DateOrder): FoundTime {
	const reading = time.reading as CalendarReading;
	return { ...time, order: `${order}-as-page`, reading: { ...reading, day: reading.month, month: reading.day } };
}
