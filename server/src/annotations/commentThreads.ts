import { compareText } from '../core/compareText';
import { attributeOf } from './annotationChanges';
import type { AnchoredAnnotation, StoredAnnotation } from './model';

/** The attribute of a thread's first comment that says that there is nothing left to talk about. */
export const RESOLVED = 'resolved';

/** A comment with the answers to it. */
export interface CommentThread {
	/** The comment that it begins with; where that is gone, the answer that is left of it. */
	readonly first: AnchoredAnnotation;
	/** All of them, the oldest first. */
	readonly comments: readonly StoredAnnotation[];
	/** It answers a comment that is gone. */
	readonly isTorn: boolean;
}

/** The threads in the order of their first comments, which is that of the text. */
export function commentThreads(comments: readonly AnchoredAnnotation[]): readonly CommentThread[] {
	const byId = new Map(comments.map((one) => [one.annotation.id, one]));
	const threads = new Map<AnchoredAnnotation, StoredAnnotation[]>();
	for (const one of comments) {
		const first = firstOf(one, byId);
		threads.set(first, [...(threads.get(first) ?? []), one.annotation]);
	}
	return comments.flatMap((first): CommentThread[] => {
		const members = threads.get(first);
		return members
			? [{ first, comments: inOrder(first, members), isTorn: first.annotation.comment?.answers !== undefined }]
			: [];
	});
}

export function isResolved({ first }: CommentThread): boolean {
	return attributeOf(first.annotation, RESOLVED) !== undefined;
}

/** Answers to answers are part of the same thread. A circle, which hands can write, has its first member for a beginning. */
function firstOf(one: AnchoredAnnotation, byId: ReadonlyMap<string, AnchoredAnnotation>): AnchoredAnnotation {
	const seen: AnchoredAnnotation[] = [];
	let at = one;
	for (;;) {
		const before = byId.get(at.annotation.comment?.answers ?? '');
		if (!before) {
			return at;
		}
		if (seen.includes(at)) {
			return seen.slice(seen.indexOf(at)).sort((a, b) => compareText(a.annotation.id, b.annotation.id))[0]!;
		}
		seen.push(at);
		at = before;
	}
}

function inOrder({ annotation: first }: AnchoredAnnotation, members: readonly StoredAnnotation[]): StoredAnnotation[] {
	const answers = members.filter((one) => one !== first);
	return [first, ...answers.sort((a, b) => compareText(a.created ?? '', b.created ?? '') || compareText(a.id, b.id))];
}
