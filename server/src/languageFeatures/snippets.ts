import { charClassAt, CLASS_MARK } from '../core/text/charClass';
import type { Span } from '../core/model';
import type { LineIndex } from '../core/text/lineIndex';

/** A passage with as much of its line as fits. */
export interface Snippet {
	/** White space at both ends left out; `…` where the line goes on. */
	readonly text: string;
	/** Where in `text` the passage stands, UTF-16. */
	readonly start: number;
	readonly end: number;
}

/** Characters of a snippet: a line of a hover in VS Code's default width. */
const WIDTH = 80;
/** Characters in front of the passage, where the line is too long. */
const BEFORE = 24;
/** How far a cut may move to fall between words. */
const SLACK = 12;
const ELLIPSIS = '…';

/** The line around a passage. A passage of several lines is cut at the end of its first one. */
export function snippetAround(lines: LineIndex, span: Span, width = WIDTH): Snippet {
	const { text } = lines;
	const line = lines.lineAt(span.start);
	const [lineStart, lineEnd] = trim(text, lines.start(line), lines.end(line));
	const start = Math.min(Math.max(span.start, lineStart), lineEnd);
	const end = Math.max(start, Math.min(span.end, lineEnd, start + 2 * width));
	let from = lineStart;
	let to = lineEnd;
	if (lineEnd - lineStart > width + SLACK) {
		from = start - lineStart <= BEFORE + SLACK ? lineStart : cutForward(text, start - BEFORE, start);
		to = Math.max(end, from + width);
		if (lineEnd - to <= SLACK) {
			to = lineEnd;
			// The end of the line is near: the room goes to what stands in front.
			from = lineEnd - from < width ? cutForward(text, Math.max(lineStart, lineEnd - width), start) : from;
		} else {
			to = cutBackward(text, to, end);
		}
	}
	const before = from > lineStart ? ELLIPSIS : '';
	const after = to < lineEnd || end < Math.min(span.end, lineEnd) ? ELLIPSIS : '';
	const shift = before.length - from;
	return { text: before + text.slice(from, to) + after, start: start + shift, end: end + shift };
}

/** The beginning of a line, for lists. */
export function shorten(text: string, width: number): string {
	const trimmed = text.trim();
	if (trimmed.length <= width) {
		return trimmed;
	}
	return trimmed.slice(0, cutBackward(trimmed, width - 1, 0)).trimEnd() + ELLIPSIS;
}

/** As {@link shorten}, of a passage that may go over lines: each white space in it is a single space. */
export function oneLine(text: string, width: number): string {
	return shorten(text.replace(/\s+/gu, ' '), width);
}

/** A place at or behind `offset` where a word begins, if there is one near; never inside a character. */
function cutForward(text: string, offset: number, limit: number): number {
	for (let i = Math.max(offset, 1); i <= Math.min(offset + SLACK, limit); i++) {
		if (/\s/u.test(text[i - 1]!)) {
			return i;
		}
	}
	let i = offset;
	while (i < limit && isInside(text, i)) {
		i++;
	}
	return i;
}

function cutBackward(text: string, offset: number, limit: number): number {
	for (let i = offset; i >= Math.max(offset - SLACK, limit); i--) {
		if (/\s/u.test(text[i] ?? ' ')) {
			return i;
		}
	}
	let i = offset;
	while (i > limit && isInside(text, i)) {
		i--;
	}
	return i;
}

/** Between a letter and its mark, or between the halves of a surrogate pair. */
function isInside(text: string, offset: number): boolean {
	const unit = text.charCodeAt(offset);
	return (unit >= 0xdc00 && unit < 0xe000) || charClassAt(text, offset) === CLASS_MARK;
}

function trim(text: string, start: number, end: number): [start: number, end: number] {
	while (start < end && /\s/u.test(text[start]!)) {
		start++;
	}
	while (end > start && /\s/u.test(text[end - 1]!)) {
		end--;
	}
	return [start, end];
}
