/** Our own requests about comments, and the arguments of the commands on them: a part of `protocol.ts`, for the client as that one. */
import type { MentionItem } from './protocol';

/** Argument of `corpus.comment`: begins a thread, on a passage (an empty range means the name, the word, else the line there) or on an annotation by its id. */
export type CommentArgument = { readonly uri: string; readonly text: string } & (
	{ readonly range: MentionItem['range'] } | { readonly id: string }
);

/** Argument of `corpus.reply` and `corpus.editComment`; of `corpus.deleteComment` without the text: a thread's first comment goes with all answers. */
export interface CommentTextArgument {
	/** Of the document. */
	readonly uri: string;
	/** Of the comment. */
	readonly id: string;
	readonly text: string;
}

/** Argument of `corpus.resolveComment`: settles a thread by the id of any of its comments; `false` opens it again. */
export interface ResolveCommentArgument {
	readonly uri: string;
	readonly id: string;
	readonly resolved?: boolean;
}

/** Request: `corpus/comments`: what people say about a document, in the order of its text. */
export const COMMENTS_REQUEST = 'corpus/comments';
export interface CommentsParams {
	readonly uri: string;
}
export interface CommentsResult {
	readonly threads: readonly CommentThreadItem[];
}
export interface CommentThreadItem {
	/** That of its first comment. */
	readonly id: string;
	/** Of what it is about; of an orphan near where that was, of a thread on the whole document its beginning. */
	readonly range: MentionItem['range'];
	/** `orphan`: its passage, its annotation, or the comment that it answers is gone. */
	readonly state: 'exact' | 'moved' | 'orphan';
	/** Why it is an orphan, in the person's language. */
	readonly stateText?: string;
	readonly resolved: boolean;
	/** The oldest first; never empty. */
	readonly comments: readonly CommentItem[];
}
export interface CommentItem {
	readonly id: string;
	readonly text: string;
	readonly creator?: string;
	/** ISO 8601 in UTC. */
	readonly created?: string;
	readonly modified?: string;
}
