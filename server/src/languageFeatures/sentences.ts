import { charClassAt, CLASS_LOWER, CLASS_UPPER, isWordClass } from '../core/text/charClass';
import type { Span } from '../core/model';
import type { DocumentView } from '../workspace/documentView';
import { lastStartingBefore } from './lookup';

/** What may stand between a sentence's full stop and the white space behind it. */
const CLOSING = /["'”’»)\]]/u;

/** The sentence around `offset` in its line, white space left out: for selecting, so a doubtful full stop ends none. */
export function sentenceAt(document: DocumentView, offset: number): Span {
	const { lines } = document.table;
	const { text } = lines;
	const line = lines.lineAt(offset);
	let start = lines.start(line);
	let end = lines.end(line);
	for (let i = start; i < end; i++) {
		if (!/[.!?…。！？]/u.test(text[i]!)) {
			continue;
		}
		let after = i + 1;
		while (after < end && (CLOSING.test(text[after]!) || /[.!?…]/u.test(text[after]!))) {
			after++;
		}
		if (!isSentenceEnd(document, i, after, end)) {
			continue;
		}
		if (after > offset || (after === offset && after === end)) {
			end = after;
			break;
		}
		start = after;
		i = after - 1;
	}
	while (start < end && /\s/u.test(text[start]!)) {
		start++;
	}
	while (end > start && /\s/u.test(text[end - 1]!)) {
		end--;
	}
	return { start, end };
}

function isSentenceEnd(document: DocumentView, stop: number, after: number, lineEnd: number): boolean {
	const { text } = document.table;
	if (/[。！？]/u.test(text[stop]!)) {
		return true;
	}
	if (after < lineEnd && !/\s/u.test(text[after]!)) {
		return false;
	}
	if (isInside(document.analysis.mentions, stop) || isInside(document.analysis.times, stop)) {
		return false;
	}
	let next = after;
	while (next < lineEnd && !isWordClass(charClassAt(text, next))) {
		next++;
	}
	if (next >= lineEnd) {
		return true;
	}
	// An initial: `V. Putin`, where no name was found around it.
	const initial =
		text[stop] === '.' && charClassAt(text, stop - 1) === CLASS_UPPER && !isWordClass(charClassAt(text, stop - 2));
	return charClassAt(text, next) !== CLASS_LOWER && !initial;
}

/** A full stop that a name or a time has inside: `TP. Hồ Chí Minh`. */
function isInside(spans: readonly Span[], offset: number): boolean {
	const span = spans[lastStartingBefore(spans, offset)];
	return span !== undefined && offset + 1 < span.end;
}
