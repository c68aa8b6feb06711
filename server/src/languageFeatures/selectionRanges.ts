import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Span } from '../core/model';
import { isWordClass, charClassAt } from '../core/text/charClass';
import type { DocumentView } from '../workspace/documentView';
import { annotationsAt, mentionAt, timeAt } from './lookup';
import { boilerplateRuns, sectionsOf } from './parts';
import { toOffset, toRange, type PositionEncoding } from './positions';
import { sentenceAt } from './sentences';

/** Grows a selection: word, name or time, tag, sentence, line, part, document. */
export class SelectionRangesProvider {
	readonly #encoding: PositionEncoding;

	constructor(encoding: PositionEncoding) {
		this.#encoding = encoding;
	}

	ranges(document: DocumentView, positions: readonly Position[]): SelectionRange[] {
		return positions.map((position) =>
			this.#around(document, toOffset(document.table.lines, position, this.#encoding)),
		);
	}

	#around(document: DocumentView, offset: number): SelectionRange {
		const { lines } = document.table;
		let range: SelectionRange | undefined;
		for (const span of growing(spansAround(document, offset), offset).reverse()) {
			range = { range: toRange(lines, span, this.#encoding), ...(range && { parent: range }) };
		}
		return range ?? { range: toRange(lines, { start: offset, end: offset }, this.#encoding) };
	}
}

function spansAround(document: DocumentView, offset: number): readonly Span[] {
	const { lines, text } = document.table;
	const line = lines.lineAt(offset);
	const found = mentionAt(document, offset)?.mention;
	const time = timeAt(document.analysis, offset);
	const parts = [...boilerplateRuns(document.analysis), ...sectionsOf(document.analysis)]
		.filter(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine)
		.map(({ firstLine, lastLine }) => ({ start: lines.start(firstLine), end: lines.end(lastLine) }));
	return [
		wordAt(document, offset),
		...(found ? [found] : []),
		...(time ? [time] : []),
		...annotationsAt(document, offset).map(({ span }) => span),
		sentenceAt(document, offset),
		{ start: lines.start(line), end: lines.end(line) },
		...parts,
		{ start: 0, end: text.length },
	];
}

/** From the smallest, each within the next: what crosses another span has no place in the row. */
function growing(spans: readonly Span[], offset: number): Span[] {
	const length = ({ start, end }: Span): number => end - start;
	const result: Span[] = [];
	for (const span of [...spans].sort((a, b) => length(a) - length(b))) {
		const last = result.at(-1);
		const holds = span.start <= offset && offset <= span.end && length(span) > 0;
		if (holds && (!last || (span.start <= last.start && last.end <= span.end && length(span) > length(last)))) {
			result.push(span);
		}
	}
	return result;
}

/** The word at `offset` or the one that ends there; empty between other characters. */
export function wordAt(document: DocumentView, offset: number): Span {
	const { tokens, text } = document.table;
	for (const token of [tokens.at(offset), tokens.at(offset) - 1]) {
		const start = tokens.starts[token];
		const end = tokens.ends[token];
		if (
			start !== undefined &&
			end !== undefined &&
			start <= offset &&
			offset <= end &&
			isWordClass(charClassAt(text, start))
		) {
			return { start, end };
		}
	}
	return { start: offset, end: offset };
}
