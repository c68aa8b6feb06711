import type { CodePointIndex } from '../annotations/codePointIndex';
import type { StoredAnnotation } from '../annotations/model';
import type { Span } from '../core/model';
import type { TextTable } from '../core/textTable';

/** Shorter contexts stand in too many places to lead anywhere. */
const SHORTEST_CONTEXT = 8;

/**
 * Where to show an annotation whose passage is gone: where what stood before or behind it stands now, the nearest such
 * place; else its old position. One word or the line's beginning, so that the mark is seen and covers little.
 *
 * @param codePoints of the table's text
 */
export function placeOfOrphan(table: TextTable, codePoints: CodePointIndex, annotation: StoredAnnotation): Span {
	const { text } = table;
	const old = codePoints.offsetOf(Math.max(annotation.start, 0)) ?? text.length;
	const prefix = annotation.prefix.trimEnd();
	const suffix = annotation.suffix.trimStart();
	const before = nearest(text, prefix, old - annotation.prefix.length);
	const after = nearest(text, suffix, old);
	const offset = before !== undefined ? before + prefix.length : (after ?? old);
	const { tokens, lines } = table;
	const line = lines.lineAt(offset);
	for (const token of [tokens.at(offset), tokens.at(offset) - 1]) {
		const start = tokens.starts[token];
		const end = tokens.ends[token];
		if (start !== undefined && end !== undefined && lines.lineAt(start) === line) {
			return { start, end };
		}
	}
	return { start: lines.start(line), end: lines.end(line) };
}

/** UTF-16 code units on either side of the old position: passages move with what stands around them. */
const REACH = 50_000;

/** The occurrence of `context` nearest to `offset`: the last one at or before it, or the first one behind it. */
function nearest(text: string, context: string, offset: number): number | undefined {
	if (context.length < SHORTEST_CONTEXT) {
		return undefined;
	}
	const from = Math.max(offset - REACH, 0);
	const window = text.slice(from, Math.max(offset, 0) + REACH);
	const before = window.lastIndexOf(context, offset - from);
	const after = window.indexOf(context, offset - from);
	if (before < 0 && after < 0) {
		return undefined;
	}
	return from + (after < 0 || (before >= 0 && offset - from - before <= after + from - offset) ? before : after);
}
