import type { Span } from '../core/model';
import { align } from './alignment';
import { contextScore, SAME_CONTEXT } from './contextScore';
import { findPatterns } from './findPatterns';

/** A quote with its context, in the form of `normalizeText`. */
export interface SoughtPassage {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** Units of context, right beside the passage, that must have stayed as they were on one side at least. */
const HOLD = 12;
/** A context that stands at more places than this holds nothing. */
const MOST_PLACES = 20;
/** Share of a quote's units that may have changed; always one. */
const CHANGED = 0.25;
/** A quote that is shorter than this says too little to be known again when it changed. */
const SHORTEST = 4;
/** Below this length a quote must stand in its context on both sides. */
const SHORT = 16;
const SHORT_CONTEXT = 0.8;
/** By how much the best place must score better than another one. */
const CLEAR = 0.15;

interface Candidate extends Span {
	readonly distance: number;
	readonly score: number;
}

/**
 * Passages whose quote was changed a little: found beside what is left of their context, and only where no second place
 * could be meant. Those not found are left out.
 */
export function findEdited<T extends SoughtPassage>(text: string, passages: readonly T[]): ReadonlyMap<T, Span> {
	const found = new Map<T, Span>();
	const fit = passages.filter(({ exact }) => exact.length >= SHORTEST);
	const holds = findPatterns(
		text,
		fit.flatMap((one) => [holdBefore(one), holdAfter(one)]),
	);
	const placesOf = (hold: string): readonly number[] => {
		const places = holds.get(hold) ?? [];
		return places.length <= MOST_PLACES ? places : [];
	};
	for (const one of fit) {
		const starts = placesOf(holdBefore(one)).map((place) => place + holdBefore(one).length);
		const ends = placesOf(holdAfter(one));
		const best = theOnly(candidatesFor(text, one, starts, ends));
		if (best) {
			found.set(one, { start: best.start, end: best.end });
		}
	}
	return found;
}

/** Between a start and an end that hold, where there are both; else from one of them as far as the quote goes. */
function candidatesFor(
	text: string,
	one: SoughtPassage,
	starts: readonly number[],
	ends: readonly number[],
): Candidate[] {
	const limit = Math.max(1, Math.floor(one.exact.length * CHANGED));
	const least = one.exact.length < SHORT ? SHORT_CONTEXT : SAME_CONTEXT;
	const candidates: Candidate[] = [];
	const add = (start: number, end: number, distance: number): void => {
		const score = contextScore(text, { start, end }, one) ?? 0;
		if (start < end && distance <= limit && score >= least) {
			candidates.push({ start, end, distance, score });
		}
	};
	for (const start of starts) {
		for (const end of ends) {
			const length = end - start;
			const inside = length > 0 && Math.abs(length - one.exact.length) <= limit;
			const alignment = inside ? align(text.slice(start, end), 0, 1, one.exact, limit) : undefined;
			if (alignment) {
				add(start, end, alignment.distance + length - alignment.length);
			}
		}
	}
	if (candidates.length > 0) {
		return candidates;
	}
	for (const start of starts) {
		const alignment = align(text, start, 1, one.exact, limit);
		if (alignment) {
			add(start, start + alignment.length, alignment.distance);
		}
	}
	for (const end of ends) {
		const alignment = align(text, end, -1, one.exact, limit);
		if (alignment) {
			add(end - alignment.length, end, alignment.distance);
		}
	}
	return candidates;
}

/** The best candidate, where none that lies elsewhere is nearly as good. */
function theOnly(candidates: Candidate[]): Candidate | undefined {
	const [best, ...others] = candidates.sort((a, b) => b.score - a.score || a.distance - b.distance);
	const rival =
		best &&
		others.some((other) => (other.end <= best.start || other.start >= best.end) && best.score - other.score < CLEAR);
	return rival ? undefined : best;
}

/** The piece of context right before the passage. */
function holdBefore({ prefix }: SoughtPassage): string {
	return prefix.slice(-HOLD);
}

function holdAfter({ suffix }: SoughtPassage): string {
	return suffix.slice(0, HOLD);
}
