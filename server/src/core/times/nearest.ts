import type { TimePreference } from '../model';
import type { CalendarReading } from './reading';

/** Which of several years or months an expression means that leaves it open. */

/** How many days the middle of a place may lie on the wrong side and still be the one meant. */
export function slackOf(reading: CalendarReading): number {
	if (reading.day !== undefined || reading.easter !== undefined || reading.holiday !== undefined) {
		return 0;
	}
	if (reading.toward !== undefined) {
		// "Last May", written in May, is that of the year before, but on its first or last days it begins or has just been.
		return reading.month === undefined ? 0 : reading.begun ? 16 : -NEARLY_HALF_A_MONTH;
	}
	// What has begun but isn't over counts for either side.
	return reading.month !== undefined ? 16 : reading.half !== undefined ? 92 : 46;
}

/**
 * The candidate on the side that the words, the sentence or the preference ask for, and nearest to the document's date.
 * Of two sides a text that tells news rather means the past: a candidate of the future must be nearer by half.
 */
export function nearest(
	candidates: readonly number[],
	distance: (candidate: number) => number,
	reading: CalendarReading,
	prefer: TimePreference,
	slack: number,
): number | undefined {
	const side = reading.toward ?? (prefer === 'nearest' ? undefined : prefer);
	let best: number | undefined;
	let bestCost = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const days = distance(candidate);
		if ((side === 'past' && days > slack) || (side === 'future' && days < -slack)) {
			continue;
		}
		const cost =
			days > 0
				? days * (reading.lean !== 'past' ? FUTURE_COST : reading.day === undefined ? LEAN_COST : DAY_LEAN_COST)
				: -days * (reading.lean === 'future' ? LEAN_COST : 1);
		if (cost < bestCost) {
			best = candidate;
			bestCost = cost;
		}
	}
	return best;
}

/** In days: of a month that begins tomorrow or ended yesterday. */
const NEARLY_HALF_A_MONTH = 13;
const FUTURE_COST = 1.25;
/** What a verb in the sentence says about the side; the verb may belong to something else. */
const LEAN_COST = 4;
/** The same of a day to come, which a sentence of the past hardly ever means: "went missing on March 8", told in December. */
const DAY_LEAN_COST = 5;
