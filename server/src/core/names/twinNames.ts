import type { NameText } from './nameText';

/** Words of a name that may stand twice in a row: fewer may be one name («Duran Duran»). */
const SHORTEST = 2;
const LONGEST = 4;

/** «Lan Chi Lan Chi»: where the first one ends of a name that stands twice in a row, and nothing else, until before `end`; undefined for any other. */
export function firstOfTwins(text: NameText, start: number, end: number): number | undefined {
	const length = (end - start) / 2;
	if (length < SHORTEST || length > LONGEST || !Number.isInteger(length)) {
		return undefined;
	}
	for (let token = start; token < start + length; token++) {
		if (text.lower(token) !== text.lower(token + length)) {
			return undefined;
		}
	}
	return start + length;
}
