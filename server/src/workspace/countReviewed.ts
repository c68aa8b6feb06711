import { decidedAt, type StoredAnnotation } from '../annotations/model';
import { ENTITY_TYPES, NOT_A_NAME, NOT_A_TIME, TIME_TYPES } from '../core/model';

/** Labels of rejections. */
export const REJECTIONS: ReadonlySet<string> = new Set([NOT_A_NAME, NOT_A_TIME]);
/** Labels of decisions on what stands inside of lines. */
const REVIEWED: ReadonlySet<string> = new Set([...ENTITY_TYPES, ...TIME_TYPES, ...REJECTIONS]);

/**
 * How many places with a decision on a name or a time each label has. What several people say of one place is one decision,
 * with the label that was given last.
 */
export function countReviewed(annotations: Iterable<StoredAnnotation>): ReadonlyMap<string, number> {
	const reviewed = [...annotations].filter(({ label }) => REVIEWED.has(label));
	reviewed.sort((a, b) => a.start - b.start || a.end - b.end);
	const places: { end: number; last: StoredAnnotation; readonly people: Set<string | undefined> }[] = [];
	for (const one of reviewed) {
		const place = places.at(-1);
		if (!place || one.start >= place.end || place.people.has(one.creator)) {
			places.push({ end: one.end, last: one, people: new Set([one.creator]) });
		} else {
			place.end = Math.max(place.end, one.end);
			place.people.add(one.creator);
			place.last = decidedAt(one) < decidedAt(place.last) ? place.last : one;
		}
	}
	const counts = new Map<string, number>();
	places.forEach(({ last: { label } }) => counts.set(label, (counts.get(label) ?? 0) + 1));
	return counts;
}
