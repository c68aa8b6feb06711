/** What annotation mode asks of the server: a part of `protocol.ts`, for the client as that one. */
import type { MentionItem } from './protocol';

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
