import { dayNumber, isDay, type Day } from './calendar';

/** A known date that others are counted from, as far as it is known. */
export interface Anchor {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
	readonly hour?: number;
	readonly minute?: number;
	readonly second?: number;
	/** As it was written. */
	readonly value: string;
}

const PATTERN = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?)?)?)?/u;

/** The date at the beginning of an ISO 8601 or TIMEX3 value; undefined where that has no year, or is no date: `195X`, `2024-W08`. */
export function parseAnchor(value: string): Anchor | undefined {
	const plain = plainDate(value);
	if (plain) {
		return plain;
	}
	const match = PATTERN.exec(value);
	if (!match || /^\d{4}-?\w*[WXQH]|\//u.test(value)) {
		return undefined;
	}
	const [year, month, day, hour, minute, second] = match
		.slice(1)
		.map((part) => (part === undefined ? undefined : Number(part)));
	if (month !== undefined && (month < 1 || month > 12 || (day !== undefined && !isDay(year, month, day)))) {
		return undefined;
	}
	return { year: year!, month, day, hour, minute, second, value };
}

/** `2024`, `2024-05` and `2024-05-16`, as most values are, without the pattern; undefined for all others. */
function plainDate(value: string): Anchor | undefined {
	const { length } = value;
	const year = length === 4 || length === 7 || length === 10 ? digitsAt(value, 0, 4) : -1;
	if (year < 0) {
		return undefined;
	}
	if (length === 4) {
		return { year, month: undefined, day: undefined, hour: undefined, minute: undefined, second: undefined, value };
	}
	const month = value.charCodeAt(4) === HYPHEN ? digitsAt(value, 5, 7) : -1;
	if (month < 1 || month > 12) {
		return undefined;
	}
	if (length === 7) {
		return { year, month, day: undefined, hour: undefined, minute: undefined, second: undefined, value };
	}
	const day = value.charCodeAt(7) === HYPHEN ? digitsAt(value, 8, 10) : -1;
	return day >= 0 && isDay(year, month, day)
		? { year, month, day, hour: undefined, minute: undefined, second: undefined, value }
		: undefined;
}

const HYPHEN = 0x2d;

/** The number that these digits write; -1 where one of them is no digit. */
function digitsAt(value: string, from: number, to: number): number {
	let number = 0;
	for (let i = from; i < to; i++) {
		const digit = value.charCodeAt(i) - 0x30;
		if (!(digit >= 0 && digit <= 9)) {
			return -1;
		}
		number = number * 10 + digit;
	}
	return number;
}

/** The day, where it is known. */
export function dayOf(anchor: Anchor | undefined): Day | undefined {
	return anchor?.month !== undefined && anchor.day !== undefined
		? { year: anchor.year, month: anchor.month, day: anchor.day }
		: undefined;
}

/** A day in the middle of what is known, to measure distances from. */
export function middleOf(anchor: Anchor): Day {
	return { year: anchor.year, month: anchor.month ?? 7, day: anchor.day ?? (anchor.month === undefined ? 1 : 15) };
}

/** A place lies behind the document's date, where that is known to the month. */
export function isAfter(place: Anchor, anchor: Anchor | undefined): boolean {
	return anchor?.month !== undefined && dayNumber(middleOf(place)) > dayNumber(middleOf(anchor));
}
