import type { Span } from '../core/model';
import { spansOf } from '../annotations/anchorEach';
import { withPlaces } from '../annotations/annotationChanges';
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
	return anchored.flatMap((one) => {
		if (one.annotation.whole) {
			return [one.annotation];
		}
		const spans = spansOf(one);
		const there = spans.flatMap((span) => spanIn(span) ?? []);
		return spans.length > 0 && there.length === spans.length
			? [
					withPlaces(
						one.annotation,
						there.map((span) => describeSpan(text, index, span)),
					),
				]
			: [];
	});
}
