/** What is compared: the same documents, as two or more people (or folders, or revisions) annotated them. */
import type { Span } from '../../core/model';
import { anchorAnnotations } from '../anchor';
import { anchorEach } from '../anchorEach';
import type { StoredAnnotation } from '../model';

/** An annotation where it stands in the text. */
export interface PlacedAnnotation extends Span {
	readonly annotation: StoredAnnotation;
	/** Of a discontinuous one. */
	readonly parts?: readonly Span[];
}

/** One side's annotations of a document. */
export interface SideOfDocument {
	readonly placed: readonly PlacedAnnotation[];
	/** On the document as a whole. */
	readonly whole: readonly StoredAnnotation[];
	/** Whose passage is gone: they can't be compared. */
	readonly orphans: number;
}

/** A document that at least two sides have annotated. */
export interface ComparedDocument {
	/** From the corpus's root. */
	readonly path: string;
	readonly text: string;
	/** Undefined: that side has no annotation here, so whoever it is may not have been here at all. */
	readonly sides: readonly (SideOfDocument | undefined)[];
}

export function placeAnnotations(text: string, annotations: readonly StoredAnnotation[]): SideOfDocument {
	// What people say about a passage is no decision on it.
	const decisions = annotations.filter(({ comment }) => !comment);
	const passages = decisions.filter(({ whole }) => !whole);
	const found = anchorEach(passages, (one) => anchorAnnotations(text, one));
	const placed = found.flatMap(({ annotation, span, parts }): PlacedAnnotation[] => {
		const standing = parts?.filter((part) => part !== undefined);
		return span ? [{ annotation, start: span.start, end: span.end, ...(standing && { parts: standing }) }] : [];
	});
	placed.sort((a, b) => a.start - b.start || a.end - b.end);
	return {
		placed,
		whole: decisions.filter(({ whole, relation }) => whole && !relation),
		orphans: passages.length - placed.length,
	};
}
