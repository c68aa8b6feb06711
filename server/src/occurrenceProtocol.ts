/** Our own requests about every occurrence of a text, and the command that tags them: a part of `protocol.ts`, for the client as that one. */
import type { MentionItem, PreviewHit } from './protocol';

/** Which occurrences are meant. They are compared with NFC, straight and curly quotes and all kinds of spaces taken as one. */
export interface OccurrenceSearch {
	readonly uri: string;
	/** What is selected; an empty one means the name or the word at the cursor. */
	readonly range: MentionItem['range'];
	readonly label: string;
	/** `text` (the default): of the text there; `entity`: of every form of the entity that is named there. */
	readonly of?: 'text' | 'entity';
	/** Default `corpus`. */
	readonly scope?: 'document' | 'corpus';
	/** Default: capitals and small letters are different. */
	readonly ignoreCase?: boolean;
	/** Also parts of words; default: at word boundaries only. */
	readonly parts?: boolean;
}

/** Request: `corpus/previewOccurrences`: what `COMMANDS.tagOccurrences` would tag. Takes a `workDoneToken`. */
export const PREVIEW_OCCURRENCES_REQUEST = 'corpus/previewOccurrences';
export interface PreviewOccurrencesParams extends OccurrenceSearch {
	/** Of hits that are listed; default 300. */
	readonly limit?: number;
}
export interface PreviewOccurrencesResult {
	/** Those with a contrary tag and those inside of a longer name first, which are not ticked, nor are the last: those that the person has tagged so. */
	readonly hits: readonly OccurrenceHit[];
	/** All there are, the ones above the limit included. */
	readonly total: number;
	/** In how many documents. */
	readonly documents: number;
	/** What is sought. */
	readonly forms: readonly string[];
	/** The name of the entity that the passage names, where it names one. */
	readonly entity?: string;
	/** False while documents are still to be indexed. */
	readonly complete: boolean;
}
/** What a hit is told by when the tags are made. */
export interface OccurrenceReference {
	/** Path in the corpus. */
	readonly path: string;
	/** UTF-16 offsets in the document. */
	readonly start: number;
	readonly end: number;
}
export interface OccurrenceHit extends OccurrenceReference, PreviewHit {}

/**
 * Argument of `tagOccurrences`. Without `hits` and `except` all that has no contrary tag and is no part of a longer name is tagged; `hits` are tagged too,
 * `except` are left out. What a preview didn't list follows the same rule.
 */
export interface TagOccurrencesArgument extends OccurrenceSearch {
	readonly hits?: readonly OccurrenceReference[];
	readonly except?: readonly OccurrenceReference[];
}
