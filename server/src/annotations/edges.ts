import type { Span } from '../core/model';
import { charClassAt, isSpaceClass, isWordClass } from '../core/text/charClass';
import type { TextTable } from '../core/textTable';
import { continuesCharacter } from './selection';

export interface EdgeMove {
	readonly edge: 'start' | 'end';
	readonly direction: 'left' | 'right';
	/** A word with the punctuation before or behind it; or a character with its marks and the white space on the way. */
	readonly unit: 'word' | 'character';
}

/** The span with one edge moved; undefined where nothing would be left of it, or the text ends. */
export function moveEdge(table: TextTable, span: Span, { edge, direction, unit }: EdgeMove): Span | undefined {
	const from = span[edge];
	const step = direction === 'left' ? -1 : 1;
	const to = unit === 'word' ? wordEdge(table, from, edge, step) : characterEdge(table.text, from, edge, step);
	const moved = to === undefined ? undefined : { ...span, [edge]: to };
	return moved && moved.start < moved.end ? moved : undefined;
}

/** The next start, or end, of a word from there. */
function wordEdge({ text, tokens }: TextTable, from: number, edge: 'start' | 'end', step: 1 | -1): number | undefined {
	const edges = edge === 'start' ? tokens.starts : tokens.ends;
	const first = Math.min(tokens.at(from), tokens.count - 1);
	for (let token = first; token >= 0 && token < tokens.count; token += step) {
		const start = tokens.starts[token]!;
		// A mark without a letter before it is no word.
		const isWord = isWordClass(charClassAt(text, start)) && !continuesCharacter(text, start);
		if (isWord && (edges[token]! - from) * step > 0) {
			return edges[token];
		}
	}
	return undefined;
}

/** The next place where no character is cut and no white space is at the edge. */
function characterEdge(text: string, from: number, edge: 'start' | 'end', step: 1 | -1): number | undefined {
	for (let offset = from + step; offset >= 0 && offset <= text.length; offset += step) {
		const inside = edge === 'start' ? offset : offset - 1;
		const isAtText = inside >= 0 && inside < text.length;
		if (isAtText && !continuesCharacter(text, offset) && !isSpaceClass(charClassAt(text, inside))) {
			return offset;
		}
	}
	return undefined;
}
