import type { Span } from '../core/model';
import { withPlace } from '../annotations/annotationFile';
import { CodePointIndex } from '../annotations/codePointIndex';
import { describeSpan } from '../annotations/describeSpan';
import type { AnchoredAnnotation, StoredAnnotation } from '../annotations/model';

/**
 * Annotations of one text as annotations of another one in which the passages stand elsewhere: the same records with other
 * positions and quotes. Those whose passage is gone, in either text, are left out.
 *
 * @param text the other text
 * @param spanIn where a passage of the one text stands in the other; undefined where it doesn't
 */
export function carryOver(
	anchored: readonly AnchoredAnnotation[],
	text: string,
	spanIn: (span: Span) => Span | undefined,
): readonly StoredAnnotation[] {
	const index = new CodePointIndex(text);
	return anchored.flatMap(({ annotation, span }) => {
		if (annotation.whole) {
			return [annotation];
		}
		const there = span && spanIn(span);
		return there ? [withPlace(annotation, describeSpan(text, index, there))] : [];
	});
}
