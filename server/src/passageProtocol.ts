/** The lines that documents have in common, and documents that have most of their text in common. */

/** How much of a text's repetitions a `corpus/repeatedPassages` item is about: what people or the analysis say of it. */
export type PassageState = 'marked' | 'suggested' | 'rejected' | 'undecided';

/** Request: `corpus/repeatedPassages`: the lines that several documents have, and what is said of them. */
export const REPEATED_PASSAGES_REQUEST = 'corpus/repeatedPassages';
export interface RepeatedPassagesParams {
	/** Root of the corpus. */
	readonly corpus: string;
	/** `characters`: the most text first; `documents`: that of the most documents; `text`: by alphabet. */
	readonly sort: 'characters' | 'documents' | 'text';
	/** Only passages that contain this, without regard to case and diacritics. */
	readonly filter?: string;
	/** Only passages of which this is said. */
	readonly state?: PassageState;
	/** Default 500. */
	readonly limit?: number;
}
export interface RepeatedPassagesResult {
	readonly items: readonly RepeatedPassage[];
	/** All there are, the ones above the limit included. */
	readonly total: number;
	/** False while documents are still to be indexed. */
	readonly complete: boolean;
}
export interface RepeatedPassage {
	/** For {@link PassagePlacesParams}; good as long as the corpus is open. */
	readonly id: string;
	/** As one document has it. */
	readonly text: string;
	readonly documents: number;
	readonly occurrences: number;
	/** Occurrences times length, in UTF-16 code units. */
	readonly characters: number;
	/** How many documents of each source (its folder in the corpus, or the site that its texts name) have it, most first. */
	readonly sources: readonly { readonly source: string; readonly documents: number }[];
	readonly state: PassageState;
	/** The documents have it with other numbers in it; `text` is one of them. */
	readonly template: boolean;
}

/** Request: `corpus/passagePlaces`: where a repeated passage stands, by document. Answered with `MentionsResult`. */
export const PASSAGE_PLACES_REQUEST = 'corpus/passagePlaces';
export interface PassagePlacesParams {
	/** Root of the corpus. */
	readonly corpus: string;
	/** Of a {@link RepeatedPassage}. */
	readonly id: string;
	/** Default 500. */
	readonly limit?: number;
}

/** Request: `corpus/duplicateDocuments`: documents that have most of their text in common: syndicated twins, which are no boilerplate. */
export const DUPLICATE_DOCUMENTS_REQUEST = 'corpus/duplicateDocuments';
export interface DuplicateDocumentsParams {
	/** Root of the corpus. */
	readonly corpus: string;
	/** Default 500. */
	readonly limit?: number;
}
export interface DuplicateDocumentsResult {
	/** Each with the URIs and paths of documents that are twins of each other, at least two. */
	readonly groups: readonly { readonly documents: readonly { readonly uri: string; readonly path: string }[] }[];
	readonly total: number;
	readonly complete: boolean;
}
