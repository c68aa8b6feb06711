import { ENTITY_TYPES, NOT_A_TIME, type Span, TIME_TYPES } from '../core/model';
import { withEntity } from './annotationChanges';
import type { RecordChange } from './jsonLines';
import type { AnchoredAnnotation, StoredAnnotation } from './model';

/** A passage has at most one of these from one person. */
export const EXCLUSIVE_LABELS: ReadonlySet<string> = new Set([...ENTITY_TYPES, ...TIME_TYPES, NOT_A_TIME]);

export interface TagRequest {
	readonly anchored: readonly AnchoredAnnotation[];
	readonly spans: readonly Span[];
	readonly label: string;
	readonly entity: string | undefined;
	/** Whose other tags on the same passage give way. */
	readonly annotator: string | undefined;
	newAnnotation(span: Span): StoredAnnotation;
}

export interface TagPlan {
	readonly changes: readonly RecordChange<StoredAnnotation>[];
	readonly changed: readonly Span[];
}

/**
 * What must change so that each span has the label. The same label twice on one span is one annotation; a name's or
 * time's type takes the place of another one that the same person gave to the same span.
 */
export function planTag({ anchored, spans, label, entity, annotator, newAnnotation }: TagRequest): TagPlan {
	const changes: RecordChange<StoredAnnotation>[] = [];
	const changed: Span[] = [];
	for (const span of distinctSpans(spans)) {
		const here = anchored
			.filter((one) => one.span?.start === span.start && one.span.end === span.end)
			.map((one) => one.annotation);
		const same = here.find((annotation) => annotation.label === label);
		if (same && (entity === undefined || same.entity === entity)) {
			continue;
		}
		changed.push(span);
		if (same) {
			changes.push({ id: same.id, record: withEntity(same, entity) });
			continue;
		}
		for (const annotation of here) {
			if (EXCLUSIVE_LABELS.has(label) && EXCLUSIVE_LABELS.has(annotation.label) && annotation.creator === annotator) {
				changes.push({ id: annotation.id });
			}
		}
		const made = newAnnotation(span);
		changes.push({ id: made.id, record: made });
	}
	return { changes, changed };
}

/**
 * The annotations that a person means by a place: at a cursor the narrowest ones there; for a selection those of the same
 * extent, else those inside of it, else the narrowest around it.
 */
export function annotationsAt(anchored: readonly AnchoredAnnotation[], place: Span): readonly AnchoredAnnotation[] {
	const placed = anchored.filter((one) => one.span !== undefined);
	const equal = placed.filter(({ span }) => span!.start === place.start && span!.end === place.end);
	if (equal.length > 0) {
		return equal;
	}
	const inside = placed.filter(
		({ span }) => place.start < place.end && span!.start >= place.start && span!.end <= place.end,
	);
	if (inside.length > 0) {
		return inside;
	}
	const around = placed.filter(({ span }) => span!.start <= place.start && span!.end >= place.end);
	const narrowest = Math.min(...around.map(({ span }) => span!.end - span!.start));
	return around.filter(({ span }) => span!.end - span!.start === narrowest);
}

function distinctSpans(spans: readonly Span[]): readonly Span[] {
	return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}
