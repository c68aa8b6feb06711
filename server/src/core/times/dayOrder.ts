import type { CalendarReading, DateOrder, FoundTime } from './reading';

/**
 * One page writes its dates in one order, and English pages are of both kinds. Where a date with a number above 12 shows
 * the order, or else the dates with the month's name do, the dates that can be read either way are read like those.
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
		const order = page ?? agreed(words.map(({ order: inWords }) => inWords));
		return order === undefined || order === time.order ? time : swapped(time, order);
	});
}

/** The order that all of them have. */
function agreed(orders: readonly DateOrder[]): DateOrder | undefined {
	return orders.every((order) => order === orders[0]) ? orders[0] : undefined;
}

function swapped(time: FoundTime, order: DateOrder): FoundTime {
	const reading = time.reading as CalendarReading;
	return { ...time, order: `${order}-as-page`, reading: { ...reading, day: reading.month, month: reading.day } };
}
