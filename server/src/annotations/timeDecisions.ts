import { compareText } from '../core/compareText';
import type { DecidedDate, Span, TimeType } from '../core/model';
import { anchoredInForce, inForce } from './adjudication';
import { type ChangeAuthor, withHistory, withLabel, withValue } from './annotationChanges';
import { DOCUMENT_DATE } from './annotationFile';
import { type RecordChange } from './jsonLines';
import { type AnchoredAnnotation, referenceTo, type StoredAnnotation } from './model';
import { EXCLUSIVE_LABELS } from './tags';

/** The date that a person gave to a document; of several the newest. */
export function decidedDateOf(annotations: readonly StoredAnnotation[]): DecidedDate | undefined {
	const dates = inForce(annotations).filter(isDocumentDate);
	dates.sort((a, b) => compareText(a.created ?? '', b.created ?? ''));
	const last = dates.at(-1);
	return last && { value: last.value, reference: referenceTo(last) };
}

function isDocumentDate(annotation: StoredAnnotation): annotation is StoredAnnotation & { readonly value: string } {
	return annotation.label === DOCUMENT_DATE && annotation.value !== undefined;
}

/**
 * What must change so that a document has this date, or none by a person's word. It takes the place of the one that the
 * same person gave; another's stays, older. Taking it back takes all of them.
 */
export function planDocumentDate(
	annotations: readonly StoredAnnotation[],
	value: string | undefined,
	annotator: string | undefined,
	newDate: (value: string) => StoredAnnotation,
): readonly RecordChange<StoredAnnotation>[] {
	const dates = annotations.filter(isDocumentDate);
	if (value === undefined) {
		return dates.map(({ id }) => ({ id }));
	}
	if (decidedDateOf(annotations)?.value === value) {
		return [];
	}
	const made = newDate(value);
	return [
		...dates.filter(({ creator }) => creator === annotator).map(({ id }) => ({ id })),
		{ id: made.id, record: made },
	];
}

export interface TimeValueRequest {
	readonly anchored: readonly AnchoredAnnotation[];
	readonly span: Span;
	readonly type: TimeType;
	/** TIMEX3. */
	readonly value: string;
	readonly author: ChangeAuthor;
	newAnnotation(span: Span, label: TimeType, value: string): StoredAnnotation;
}

/** What must change so that the passage is a time with this type and value. What others said of it stays, and is older. */
export function planTimeValue(request: TimeValueRequest): readonly RecordChange<StoredAnnotation>[] {
	const { anchored, span, type, value, author, newAnnotation } = request;
	const own = anchoredInForce(anchored)
		.filter((one) => !one.parts && one.span?.start === span.start && one.span.end === span.end)
		.map(({ annotation }) => annotation)
		.filter(({ label, creator }) => EXCLUSIVE_LABELS.has(label) && creator === author.who);
	const known = own.find(({ label }) => label === type) ?? own[0];
	if (!known) {
		const made = newAnnotation(span, type, value);
		return [{ id: made.id, record: made }];
	}
	if (known.label === type && known.value === value) {
		return [];
	}
	const retyped = known.label === type ? known : withLabel(known, type);
	const others = known.label === type ? [] : own.filter((one) => one !== known);
	return [
		...others.map(({ id }) => ({ id })),
		{ id: known.id, record: withHistory(known, withValue(retyped, value), author) },
	];
}
