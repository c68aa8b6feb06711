/** What becomes of a tag that somebody else made when a person changes it: a tag of one's own, and theirs stays as it is. */
import { isOthers } from './annotationChanges';
import { anchoredInForce } from './adjudication';
import { spansOf } from './anchorEach';
import { DOCUMENT_DATE } from './annotationFile';
import type { AnchoredAnnotation } from './model';
import { EXCLUSIVE_LABELS } from './tags';

/**
 * It is another person's word, beside which one's own can stand. A comment can't be written anew by somebody else, and finding a
 * passage again that is gone is a repair, not an opinion.
 */
export function isOthersWord({ annotation, state }: AnchoredAnnotation, who: string | undefined): boolean {
	const { comment, label, whole } = annotation;
	return isOthers(annotation, who) && !comment && label !== DOCUMENT_DATE && (whole === true || state !== 'orphan');
}

/**
 * The person's own tag that a change of another's is about, where there is one: the same said of the same place; where the label or
 * the place is to be another one, also the name or time there, of which a person has one only.
 */
export function ownInstead(
	anchored: readonly AnchoredAnnotation[],
	theirs: AnchoredAnnotation,
	who: string | undefined,
	change: { readonly label?: unknown; readonly spans?: unknown },
): AnchoredAnnotation | undefined {
	const own = anchoredInForce(anchored).filter(({ annotation }) => annotation.creator === who && !annotation.comment);
	const place = placeOf(theirs);
	const same = own.find((one) => one.annotation.label === theirs.annotation.label && placeOf(one) === place);
	if (same || !EXCLUSIVE_LABELS.has(theirs.annotation.label)) {
		return same;
	}
	const names = own.filter(({ annotation }) => EXCLUSIVE_LABELS.has(annotation.label));
	return change.spans !== undefined
		? names.find((one) => meet(one, theirs))
		: change.label !== undefined
			? names.find((one) => placeOf(one) === place)
			: undefined;
}

function placeOf(one: AnchoredAnnotation): string {
	const { whole, relation } = one.annotation;
	return JSON.stringify(whole ? [relation?.from, relation?.to] : spansOf(one).map(({ start, end }) => [start, end]));
}

function meet(one: AnchoredAnnotation, other: AnchoredAnnotation): boolean {
	return spansOf(one).some((a) => spansOf(other).some((b) => a.start < b.end && b.start < a.end));
}
