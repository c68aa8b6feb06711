import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../core/model';
import type { LineIndex } from '../core/text/lineIndex';
import { toPosition, utf8Length, type PositionEncoding } from './positions';

/**
 * Positions of offsets that never fall much: each is counted from the one before it where both are in one line, so that
 * the spans of a line of a megabyte cost the line once, and not once each.
 */
export class AscendingPositions {
	readonly #lines: LineIndex;
	readonly #encoding: PositionEncoding;
	#offset = 0;
	#position: Position = { line: 0, character: 0 };

	constructor(lines: LineIndex, encoding: PositionEncoding) {
		this.#lines = lines;
		this.#encoding = encoding;
	}

	at(offset: number): Position {
		const { line, character } = this.#position;
		const inLine = offset >= this.#offset && offset <= this.#lines.end(line);
		this.#position = !inLine
			? toPosition(this.#lines, offset, this.#encoding)
			: this.#encoding === 'utf-16'
				? { line, character: character + offset - this.#offset }
				: { line, character: character + utf8Length(this.#lines.text, this.#offset, offset) };
		this.#offset = offset;
		return this.#position;
	}

	range(span: Span): Range {
		return { start: this.at(span.start), end: this.at(span.end) };
	}
}
