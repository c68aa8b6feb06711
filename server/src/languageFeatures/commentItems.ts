import { CodePointIndex } from '../annotations/codePointIndex';
import { commentThreads, isResolved, type CommentThread } from '../annotations/commentThreads';
import type { AnchorState, StoredAnnotation } from '../annotations/model';
import type { CommentItem, CommentThreadItem } from '../commentProtocol';
import type { Span } from '../core/model';
import { reason, type Reason } from '../core/reason';
import type { Translate } from '../messages';
import type { DocumentView } from '../workspace/documentView';
import { placeOfOrphan } from './orphans';
import { toRange, type PositionEncoding } from './positions';
import { oneLine } from './snippets';

const QUOTE_WIDTH = 60;

/** A thread with its place in the text. */
export interface PlacedThread {
	readonly thread: CommentThread;
	readonly state: AnchorState;
	/** Why it is an orphan. */
	readonly why?: Reason;
	readonly span: Span;
}

/** A document as far as comments need it. */
type CommentedDocument = Pick<DocumentView, 'table' | 'annotations' | 'overruled' | 'comments'>;

/** What people say about a document, in the order of its text. */
export function placedThreads(document: CommentedDocument): readonly PlacedThread[] {
	return document.comments.length === 0
		? []
		: commentThreads(document.comments)
				.map((thread) => placed(document, thread))
				.sort((a, b) => a.span.start - b.span.start);
}

export function commentItems(
	document: DocumentView,
	encoding: PositionEncoding,
	translate: Translate,
): CommentThreadItem[] {
	return placedThreads(document).map(({ thread, state, why, span }) => ({
		id: thread.first.annotation.id,
		range: toRange(document.table.lines, span, encoding),
		state,
		...(why && { stateText: translate(why) }),
		resolved: isResolved(thread),
		comments: thread.comments.map(toItem),
	}));
}

function placed(document: CommentedDocument, thread: CommentThread): PlacedThread {
	const { annotation, span, state } = thread.first;
	if (span) {
		return { thread, state, span };
	}
	const beginning = { start: 0, end: 0 };
	const { on } = annotation.comment ?? {};
	if (thread.isTorn) {
		return { thread, state: 'orphan', why: reason('The comment that this one answers is gone'), span: beginning };
	}
	if (on !== undefined) {
		const about = [...document.annotations, ...document.overruled].find((one) => one.annotation.id === on);
		return about && about.state !== 'orphan'
			? { thread, state: about.state, span: about.span ?? beginning }
			: { thread, state: 'orphan', why: reason('The annotation that is commented on is gone'), span: beginning };
	}
	if (annotation.whole) {
		return { thread, state: 'exact', span: beginning };
	}
	const quote = oneLine(annotation.exact, QUOTE_WIDTH);
	const place = placeOfOrphan(document.table, new CodePointIndex(document.table.text), annotation);
	return { thread, state: 'orphan', why: reason('The passage of this comment is gone: “{0}”', quote), span: place };
}

function toItem({ id, note = '', creator, created, modified }: StoredAnnotation): CommentItem {
	return {
		id,
		text: note,
		...(creator !== undefined && { creator }),
		...(created !== undefined && { created }),
		...(modified !== undefined && { modified }),
	};
}
