import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../core/model';
import type { LineIndex } from '../core/text/lineIndex';

/** How a client counts characters in a line: UTF-16 code units unless it offered bytes. */
export type PositionEncoding = 'utf-16' | 'utf-8';

export function toPosition(lines: LineIndex, offset: number, encoding: PositionEncoding): Position {
	const line = lines.lineAt(offset);
	const start = lines.start(line);
	const end = Math.min(Math.max(offset, start), Math.max(lines.end(line), start));
	return { line, character: encoding === 'utf-16' ? end - start : utf8Length(lines.text, start, end) };
}

export function toRange(lines: LineIndex, span: Span, encoding: PositionEncoding): Range {
	return { start: toPosition(lines, span.start, encoding), end: toPosition(lines, span.end, encoding) };
}

/** Offset of a position; one past the end of its line counts as the line's end, one past the last line as the text's end. */
export function toOffset(lines: LineIndex, position: Position, encoding: PositionEncoding): number {
	if (position.line < 0) {
		return 0;
	}
	if (position.line >= lines.count) {
		return lines.text.length;
	}
	const start = lines.start(position.line);
	const end = lines.end(position.line);
	if (encoding === 'utf-16') {
		return Math.min(start + Math.max(position.character, 0), end);
	}
	let bytes = 0;
	for (let i = start; i < end;) {
		if (bytes >= position.character) {
			return i;
		}
		const point = lines.text.codePointAt(i)!;
		bytes += utf8Size(point);
		i += point > 0xffff ? 2 : 1;
	}
	return end;
}

export function toSpan(lines: LineIndex, range: Range, encoding: PositionEncoding): Span {
	const start = toOffset(lines, range.start, encoding);
	return { start, end: Math.max(start, toOffset(lines, range.end, encoding)) };
}

/** Bytes of a passage in UTF-8. */
export function utf8Length(text: string, start: number, end: number): number {
	let bytes = 0;
	for (let i = start; i < end;) {
		const point = text.codePointAt(i)!;
		bytes += utf8Size(point);
		i += point > 0xffff ? 2 : 1;
	}
	return bytes;
}

/** Bytes of a code point in UTF-8; half a surrogate pair is sent as U+FFFD, three bytes. */
function utf8Size(point: number): number {
	return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
