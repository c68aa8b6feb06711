import { createAnnotation } from '../../server/src/annotations/annotationFile';
import { CodePointIndex } from '../../server/src/annotations/codePointIndex';
import { describeSpan } from '../../server/src/annotations/describeSpan';
import type { AnchoredAnnotation, StoredAnnotation } from '../../server/src/annotations/model';
import type { Span } from '../../server/src/core/model';

/** An annotation of a passage of a text, as a command would store it. */
export function annotationOn(text: string, span: Span, id = '1', label = 'PER'): StoredAnnotation {
	return annotationsOn(text, [span], label).map((one) => ({ ...one, id, source: { ...one.source, id } }))[0]!;
}

/** Annotations of many passages of one text; their ids are their numbers. */
export function annotationsOn(text: string, spans: readonly Span[], label = 'PER'): StoredAnnotation[] {
	const index = new CodePointIndex(text);
	return spans.map((span, i) => {
		const place = describeSpan(text, index, span);
		return createAnnotation({ id: String(i), label, created: '2026-11-21T10:00:00Z', path: 'a.txt', ...place });
	});
}

/** The text with `[[` and `]]` around where annotations stand, and their states; orphans by their quotes. */
export function showAnchored(
	text: string,
	anchored: readonly AnchoredAnnotation[],
): { text: string; states: string[] } {
	let marked = text;
	const placed = anchored.flatMap(({ span }) => (span ? [span] : [])).sort((a, b) => b.start - a.start);
	for (const { start, end } of placed) {
		marked = `${marked.slice(0, start)}[[${marked.slice(start, end)}]]${marked.slice(end)}`;
	}
	return {
		text: marked,
		states: anchored.map(({ state, annotation }) => (state === 'orphan' ? `orphan ${annotation.exact}` : state)),
	};
}
