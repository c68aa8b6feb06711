import { isoWeek, pad, type Day } from './calendar';
import type { Amount, CalendarReading } from './reading';

/** TIMEX3 values from known fields. Digits that aren't known are `X`. */

/** A place in the calendar as far as it is known. */
export interface Place {
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
}

export function formatPlace({ year, month, day }: Place): string {
	const parts = [year === undefined ? 'XXXX' : pad(year, 4)];
	if (month !== undefined || day !== undefined) {
		parts.push(month === undefined ? 'XX' : pad(month));
	}
	if (day !== undefined) {
		parts.push(pad(day));
	}
	return parts.join('-');
}

export function formatWeek(day: Day, weekend = false): string {
	const { year, week } = isoWeek(day);
	return `${pad(year, 4)}-W${pad(week)}${weekend ? '-WE' : ''}`;
}

/** `T14:50`, `TEV`; empty where the reading has no time of day. */
export function formatClock(reading: CalendarReading): string {
	const { minute, second, part } = reading;
	const hour = hourOfDay(reading);
	if (hour === undefined) {
		return part === undefined ? '' : `T${part}`;
	}
	return `T${pad(hour)}:${pad(minute ?? 0)}${second === undefined ? '' : `:${pad(second)}`}`;
}

/** The hour from 0 to 24, with the part of the day taken into account: "3 in the afternoon". */
export function hourOfDay({ hour, part }: CalendarReading): number | undefined {
	if (hour === undefined || part === undefined) {
		return hour;
	}
	switch (part) {
		case 'AF':
		case 'EV':
			return hour < 12 ? hour + 12 : hour;
		case 'NI':
			return hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
		case 'MI':
			return hour <= 3 ? hour + 12 : hour;
		default:
			return hour;
	}
}

const LETTERS = {
	second: ['T', 'S', 1],
	minute: ['T', 'M', 1],
	hour: ['T', 'H', 1],
	day: ['', 'D', 1],
	weekend: ['', 'WE', 1],
	week: ['', 'W', 1],
	month: ['', 'M', 1],
	quarter: ['', 'M', 3],
	half: ['', 'M', 6],
	year: ['', 'Y', 1],
	decade: ['', 'Y', 10],
	century: ['', 'Y', 100],
} as const;

const HALVES = { year: ['month', 6], hour: ['minute', 30], day: ['hour', 12], minute: ['second', 30] } as const;

/** `P5D`, `P1Y6M`, `PT2H30M`, `PXM`. */
export function formatDuration(amounts: readonly Amount[]): string {
	let date = '';
	let time = '';
	for (const { unit, amount } of amounts.some(hasHalf) ? amounts.flatMap(withoutHalves) : amounts) {
		const [prefix, letter, factor] = LETTERS[unit];
		const part = `${amount === undefined ? 'X' : amount * factor}${letter}`;
		if (prefix === 'T') {
			time += part;
		} else {
			date += part;
		}
	}
	return `P${date}${time === '' ? '' : `T${time}`}`;
}

function hasHalf({ amount }: Amount): boolean {
	return amount !== undefined && amount % 1 !== 0;
}

function withoutHalves(amount: Amount): Amount[] {
	const half = HALVES[amount.unit as keyof typeof HALVES];
	if (!half || amount.amount === undefined || amount.amount % 1 !== 0.5) {
		return [amount];
	}
	const rest: Amount = { unit: half[0], amount: half[1] };
	return amount.amount < 1 ? [rest] : [{ unit: amount.unit, amount: Math.floor(amount.amount) }, rest];
}
