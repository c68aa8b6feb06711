import type { Span } from '../core/model';
import { placesOf } from './annotationChanges';
import type { AnchoredAnnotation, StoredAnnotation } from './model';

/** Finds annotations on one passage each, in the order given. */
export type FindPassages = (passages: readonly StoredAnnotation[]) => readonly AnchoredAnnotation[];

/**
 * The place of every annotation, in the order given. Those on no passage have none; each part of a discontinuous one is
 * looked for as a passage of its own, and one that is gone makes the whole an orphan.
 */
export function anchorEach(
	annotations: readonly StoredAnnotation[],
	find: FindPassages,
): readonly AnchoredAnnotation[] {
	const found = find(passagesOf(annotations));
	let next = 0;
	return annotations.map((annotation): AnchoredAnnotation => {
		if (annotation.whole) {
			return { annotation, state: 'exact', span: undefined };
		}
		if (!annotation.parts) {
			return found[next++]!;
		}
		const parts = found.slice(next, (next += annotation.parts.length));
		return joined(annotation, parts);
	});
}

/** The passages that are to be found: each annotation that is on one, and each part of one on several. */
export function passagesOf(annotations: readonly StoredAnnotation[]): readonly StoredAnnotation[] {
	return annotations.every(({ whole, parts }) => !whole && !parts)
		? annotations
		: annotations.flatMap((annotation) =>
				annotation.whole ? [] : annotation.parts ? partsOf(annotation) : [annotation],
			);
}

/** The same as long as the annotation is, so that what is known of a part stays known. */
const KNOWN_PARTS = new WeakMap<StoredAnnotation, readonly StoredAnnotation[]>();

function partsOf(annotation: StoredAnnotation): readonly StoredAnnotation[] {
	let parts = KNOWN_PARTS.get(annotation);
	if (!parts) {
		const { parts: _, ...rest } = annotation;
		parts = placesOf(annotation).map((place, i) => ({ ...rest, ...place, id: `${annotation.id}#${i}` }));
		KNOWN_PARTS.set(annotation, parts);
	}
	return parts;
}

function joined(annotation: StoredAnnotation, found: readonly AnchoredAnnotation[]): AnchoredAnnotation {
	const parts = found.map(({ span }) => span);
	const standing = parts.filter((span) => span !== undefined);
	if (standing.length < parts.length) {
		return { annotation, state: 'orphan', span: undefined, parts };
	}
	const span: Span = {
		start: Math.min(...standing.map(({ start }) => start)),
		end: Math.max(...standing.map(({ end }) => end)),
	};
	return { annotation, state: found.every(({ state }) => state === 'exact') ? 'exact' : 'moved', span, parts };
}

/** Where an annotation stands, in the order of the text: one passage, or each of its parts. Empty for an orphan. */
export function spansOf({ span, parts }: AnchoredAnnotation): readonly Span[] {
	if (!span) {
		return [];
	}
	return parts ? parts.filter((part) => part !== undefined).sort((a, b) => a.start - b.start || a.end - b.end) : [span];
}
