import type { Span } from '../core/model';
import { align } from './alignment';

/** What stood around a passage; an empty side says nothing. */
export interface Context {
	readonly prefix: string;
	readonly suffix: string;
}

/** Below this a likeness is what any two passages of one language have: 99 of 100 pairs of 32 letters stay under 0.41, half under 0.22. */
const CHANCE = 0.3;

/** A passage with this score or more stands in its old context: one side as it was, or both a little changed. */
export const SAME_CONTEXT = 0.5;

/**
 * How much what stands around `span` is like a context: 1 the same, 0 no more than by chance. What was put in right
 * beside the passage costs its length, and no more. Undefined where the context is empty.
 */
export function contextScore(text: string, span: Span, { prefix, suffix }: Context): number | undefined {
	const known = prefix.length + suffix.length;
	if (known === 0) {
		return undefined;
	}
	const before = prefix.length * likeness(text, span.start, -1, prefix);
	const after = suffix.length * likeness(text, span.end, 1, suffix);
	return (before + after) / known;
}

/** Letters around `span` that are the same as in the context without a gap: cheap, for choosing whom to score. */
export function commonContext(text: string, span: Span, { prefix, suffix }: Context): number {
	let before = 0;
	while (
		before < prefix.length &&
		prefix.charCodeAt(prefix.length - 1 - before) === text.charCodeAt(span.start - 1 - before)
	) {
		before++;
	}
	let after = 0;
	while (after < suffix.length && suffix.charCodeAt(after) === text.charCodeAt(span.end + after)) {
		after++;
	}
	return before + after;
}

function likeness(text: string, from: number, direction: 1 | -1, side: string): number {
	if (side === '') {
		return 0;
	}
	const distance = align(text, from, direction, side, side.length)?.distance ?? side.length;
	return Math.max(0, (1 - distance / side.length - CHANCE) / (1 - CHANCE));
}
