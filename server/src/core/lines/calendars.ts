import { reason } from '../reason';
import type { Page } from './page';

/** Days of the shortest month. */
const FEWEST_DAYS = 28;
const LAST_DAY = 31;
const WEEK = 7;
/** In letters: of a row that names the days of the week. */
const LONGEST_WEEK = 21;
/** In lines over the days: weekdays, months and years, one a line. */
const LONGEST_HEAD = 40;
/** In rows, the days of the week among them. */
const FEWEST_WEEKS = 5;
/** In letters. */
const LONGEST_MONTH = 12;
/** In words: `« November » 2024`. */
const LONGEST_HEADING = 3;

/** The days of a month by which a page's archive is looked through, and what stands over them. */
export function judgeCalendars(page: Page): void {
	for (let i = 0; i < page.count; i++) {
		if (page.fact(i).letters === 0) {
			const end = endOfDays(page, i);
			if (end - i >= FEWEST_DAYS) {
				decideFrom(page, startOfHead(page, i), end);
			}
			i = Math.max(i, end - 1);
		} else if (isWeek(page, i)) {
			const end = endOfWeeks(page, i + 1);
			if (end - i >= FEWEST_WEEKS) {
				decideFrom(page, i > 0 && isHeading(page, i - 1) ? i - 1 : i, end);
				i = end - 1;
			}
		}
	}
}

function decideFrom(page: Page, from: number, to: number): void {
	for (let i = from; i < to; i++) {
		page.decide(i, 'chrome', 0.9, reason("A calendar of the page's archive"));
	}
}

/** The line behind the days from this one on, each a line; another month's days may stand beside them. */
function endOfDays(page: Page, from: number): number {
	let before = 0;
	let i = from;
	for (; i < page.count; i++) {
		const day = dayOf(page, i);
		if (day === 0 || !isNextDay(day, before)) {
			break;
		}
		before = day;
	}
	return i;
}

/** 0 where the line is anything else. */
function dayOf(page: Page, i: number): number {
	const { letters, digits, first, last, start, end } = page.fact(i);
	const day = letters === 0 && digits <= 2 && first === last ? Number(page.text.slice(start, end)) : 0;
	return day <= LAST_DAY ? day : 0;
}

function startOfHead(page: Page, days: number): number {
	let i = days;
	while (i > 0 && days - i < LONGEST_HEAD && isPartOfHead(page, i - 1)) {
		i--;
	}
	return i > 0 && isHeading(page, i - 1) ? i - 1 : i;
}

/** A weekday, a month or a year. */
function isPartOfHead(page: Page, i: number): boolean {
	const { words, letters, digits, endsSentence, endsColon } = page.fact(i);
	return (
		words === 1 &&
		!endsSentence &&
		!endsColon &&
		(digits === 0 ? letters <= LONGEST_MONTH : letters === 0 && digits === 4)
	);
}

/** `« November » 2024` */
function isHeading(page: Page, i: number): boolean {
	const { words, digits, endsSentence } = page.fact(i);
	return words <= LONGEST_HEADING && digits === 4 && !endsSentence;
}

/** `Mo Tu We Th Fr Sa Su` */
function isWeek(page: Page, i: number): boolean {
	const { words, letters, digits } = page.fact(i);
	return words === WEEK && digits === 0 && letters <= LONGEST_WEEK;
}

/** Rows of up to seven days below the week's, each day one more than the last: a league's table has as many figures in a row. */
function endOfWeeks(page: Page, from: number): number {
	let before = 0;
	let i = from;
	for (; i < page.count && page.fact(i).letters === 0; i++) {
		const { start, end } = page.fact(i);
		const days = page.text.slice(start, end).split(/\s+/u).map(Number);
		if (days.length > WEEK || !days.every((day, k) => isNextDay(day, k > 0 ? days[k - 1]! : before))) {
			break;
		}
		before = days.at(-1)!;
	}
	return i;
}

/** @param before 0 for the first one of all */
function isNextDay(day: number, before: number): boolean {
	return day <= LAST_DAY && (before === 0 || day === before + 1 || (day === 1 && before >= FEWEST_DAYS));
}
