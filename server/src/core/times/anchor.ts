import { isDay, type Day } from './calendar';

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
