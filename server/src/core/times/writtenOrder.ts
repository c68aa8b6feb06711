import type { RuleMatch, Captures } from './matchRule';
import { numberOf, type Mutable } from './captures';
import type { TimePack } from './pack';
import type { CalendarReading, DateOrder, ShownOrder } from './reading';

/** Which of two numbers is the day, and what a date shows of its page's order. */

/** A day above 12 shows the order in digits, and the place of the month's name the order in words. */
export function shownOrder({ captures }: RuleMatch, { day, month }: Mutable<CalendarReading>): ShownOrder | undefined {
	if (day === undefined || month === undefined) {
		return undefined;
	}
	const a = numberOf(captures, 'a');
	if (a !== undefined) {
		return day > 12 ? { order: a > 12 ? 'day-first' : 'month-first', inDigits: true } : undefined;
	}
	let first: string | undefined;
	for (const field of captures.keys()) {
		if (field === 'day' || field === 'month') {
			first ??= field;
		}
	}
	return { order: first === 'month' ? 'month-first' : 'day-first', inDigits: false };
}

export function takeEitherOrder(
	reading: Mutable<CalendarReading>,
	captures: Captures,
	number: string,
	pack: TimePack,
): DateOrder | null | undefined {
	const a = numberOf(captures, `a${number}`);
	const b = numberOf(captures, `b${number}`);
	if (a === undefined || b === undefined) {
		return undefined;
	}
	if (a > 12 && b > 12) {
		return null;
	}
	const dayFirst = a > 12 || (b <= 12 && pack.order === 'day-first');
	reading.day = dayFirst ? a : b;
	reading.month = dayFirst ? b : a;
	if (a <= 12 && b <= 12 && a !== b) {
		return dayFirst ? 'day-first' : 'month-first';
	}
	return undefined;
}
