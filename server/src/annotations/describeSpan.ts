import type { Span } from '../core/model';
import { type CodePointIndex, isSecondHalf } from './codePointIndex';

/** Code points of context on each side of a quote; what Hypothesis and Apache Annotator keep, too. */
export const CONTEXT_LENGTH = 32;

/** What finds a passage again: its place in code points, its text, and what stands around it. */
export interface PassageDescription {
	readonly start: number;
	readonly end: number;
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** Describes a passage of the text that `index` was made of. Half a surrogate pair at an edge counts as the whole one. */
export function describeSpan(text: string, index: CodePointIndex, span: Span): PassageDescription {
	const start = isSecondHalf(text, span.start) ? span.start - 1 : span.start;
	const end = isSecondHalf(text, span.end) ? span.end + 1 : span.end;
	return {
		start: index.pointsBefore(start),
		end: index.pointsBefore(end),
		exact: text.slice(start, end),
		prefix: text.slice(stepBack(text, start, CONTEXT_LENGTH), start),
		suffix: text.slice(end, stepForward(text, end, CONTEXT_LENGTH)),
	};
}

/** At one place, with one quote and context. */
export function samePassage(a: PassageDescription, b: PassageDescription): boolean {
	return (
		a === b ||
		(a.start === b.start && a.end === b.end && a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix)
	);
}

/** The offset `points` code points before `offset`, or the text's start. */
function stepBack(text: string, offset: number, points: number): number {
	let i = offset;
	for (let left = points; left > 0 && i > 0; left--) {
		i -= isSecondHalf(text, i - 1) ? 2 : 1;
	}
	return i;
}

/** The offset `points` code points after `offset`, or the text's end. */
function stepForward(text: string, offset: number, points: number): number {
	let i = offset;
	for (let left = points; left > 0 && i < text.length; left--) {
		i += isSecondHalf(text, i + 1) ? 2 : 1;
	}
	return i;
}
