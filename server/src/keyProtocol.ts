/** What annotation mode asks of the server: a part of `protocol.ts`, for the client as that one. */
import type { EdgeMove } from './annotations/edges';
import type { MentionItem } from './protocol';

export type { EdgeMove } from './annotations/edges';

/**
 * Request: `corpus/nextUntagged`: the first name after a position of a document that the analysis sees in the article and
 * nobody has decided on; behind the last one the search goes on from the top. `null` where there is none.
 */
export const NEXT_UNTAGGED_REQUEST = 'corpus/nextUntagged';
export interface NextUntaggedParams {
	readonly uri: string;
	readonly position: { readonly line: number; readonly character: number };
}
export interface NextUntaggedResult {
	readonly range: MentionItem['range'];
	/** It was found from the top. */
	readonly wrapped: boolean;
	/** How many such names the document has. */
	readonly total: number;
}

/**
 * Request: `corpus/moveEdge`: where an annotation on this range would stand with one edge moved by a word or a character;
 * `null` where nothing would be left of it, or the text ends. `corpus.changeAnnotation` then moves it.
 */
export const MOVE_EDGE_REQUEST = 'corpus/moveEdge';
export interface MoveEdgeParams extends EdgeMove {
	readonly uri: string;
	readonly range: MentionItem['range'];
}

/** Request: `corpus/snapToWords`: the range as `corpus.tag` takes it with `snapToWords`, without white space at its edges. */
export const SNAP_TO_WORDS_REQUEST = 'corpus/snapToWords';
export interface SnapToWordsParams {
	readonly uri: string;
	readonly range: MentionItem['range'];
}
/** Answer to both. */
export type RangeResult = MentionItem['range'];
