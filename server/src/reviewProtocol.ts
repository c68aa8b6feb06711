/** Our own requests about what the analysis suggests and people decide, and the commands that answer it: a part of `protocol.ts`, for the client as that one. */
import type { OccurrenceHit, OccurrenceReference } from './occurrenceProtocol';
import type { MentionItem } from './protocol';

/** A name, a time, a line (or a passage inside one) of boilerplate, or a passage for which a program proposes another label. */
export type SuggestionKind = 'mention' | 'time' | 'line' | 'passage';

/**
 * Request: `corpus/reviewQueue`: what waits for a decision, by form: those with the most mistakes to be expected first (how
 * many there are times how uncertain they are), forms that a person rejected elsewhere last.
 */
export const REVIEW_QUEUE_REQUEST = 'corpus/reviewQueue';
export interface ReviewQueueParams {
	/** Root of the corpus. */
	readonly corpus: string;
	/** Only suggestions of this kind. */
	readonly kind?: SuggestionKind;
	/** Only suggestions of this label. */
	readonly label?: string;
	/** Only what waits in this document. */
	readonly uri?: string;
	/** Only forms that contain this, without regard to case and diacritics. */
	readonly filter?: string;
	/** Forms that are passed over; default 0. */
	readonly offset?: number;
	/** Default 200. */
	readonly limit?: number;
}
export interface ReviewQueueResult {
	readonly items: readonly ReviewItem[];
	/** Forms that wait, those above the limit included. */
	readonly total: number;
	/** Forms that were rejected so often that they are suggested no longer. */
	readonly silenced: readonly SilencedForm[];
	/** False while documents are still to be indexed. */
	readonly complete: boolean;
}
export interface ReviewItem {
	/** For {@link ReviewPlacesParams}. */
	readonly id: string;
	readonly kind: SuggestionKind;
	readonly label: string;
	/** The label in the person's language. */
	readonly title: string;
	/** The text as it stands in the documents. */
	readonly form: string;
	readonly count: number;
	readonly documents: number;
	/** From 0 to 1, on average. */
	readonly certainty: number;
	/** Documents in which a person rejected the form, by path. */
	readonly rejectedIn: readonly string[];
}
export interface SilencedForm {
	readonly form: string;
	/** At how many places. */
	readonly rejected: number;
	readonly documents: readonly { readonly uri: string; readonly path: string }[];
}

/** Request: `corpus/reviewPlaces`: where a form waits, by document. Answered with `MentionsResult`. */
export const REVIEW_PLACES_REQUEST = 'corpus/reviewPlaces';
export interface ReviewPlacesParams {
	/** Root of the corpus. */
	readonly corpus: string;
	/** Of a {@link ReviewItem}. */
	readonly id: string;
	/** Default 100. */
	readonly limit?: number;
}

/** Request: `corpus/reviewProgress`: how many suggestions are decided and how many wait. */
export const REVIEW_PROGRESS_REQUEST = 'corpus/reviewProgress';
export interface ReviewProgressParams {
	/** Root of the corpus; not needed with `uri`. */
	readonly corpus?: string;
	/** Of `documents` only this one is listed. */
	readonly uri?: string;
	/** Of documents that are listed; default 100. */
	readonly limit?: number;
}
export interface ReviewProgress {
	/** Decisions on names, times and lines. */
	readonly reviewed: number;
	/** Suggestions that wait. */
	readonly open: number;
}
export interface ReviewProgressResult extends ReviewProgress {
	readonly labels: readonly (ReviewProgress & { readonly label: string; readonly title: string })[];
	/** Those that are begun first, then by path. */
	readonly documents: readonly (ReviewProgress & { readonly uri: string; readonly path: string })[];
	/** Documents in which nothing waits, and all of them. */
	readonly done: number;
	readonly total: number;
}

/** Request: `corpus/nextSuggestion`: the next thing that waits, in the document, then in the other documents in order of their paths; `null` where nothing does. */
export const NEXT_SUGGESTION_REQUEST = 'corpus/nextSuggestion';
export interface NextSuggestionParams {
	readonly uri: string;
	readonly position: MentionItem['range']['start'];
	/** Default `next`. */
	readonly direction?: 'next' | 'previous';
}
export interface SuggestionItem {
	readonly uri: string;
	readonly range: MentionItem['range'];
	readonly kind: SuggestionKind;
	readonly label: string;
	/** The label in the person's language. */
	readonly title: string;
	/** The text as it stands there. */
	readonly form: string;
	readonly certainty: number;
	/** In the person's language. */
	readonly why: string;
	/** Of the document. */
	readonly progress: ReviewProgress;
}

/**
 * Argument of `acceptSuggestion` and `rejectSuggestion`: of what is suggested at the position, the innermost. Accepting tags
 * the passage; a line is marked as boilerplate. Rejecting tags a name `not-a-name` and a time `not-a-time`; a line is marked
 * as content. With `like`, all in the corpus of the same form and label that wait, in one step: names are rejected by one
 * decision on the form, lines accepted and rejected by one rule. What programs propose and the analysis doesn't is rejected
 * in its own file, and is offered no more.
 */
export interface SuggestionArgument {
	readonly uri: string;
	readonly position: MentionItem['range']['start'];
	/** Of what is suggested there only what has this label. So a name is meant that stands in a line of boilerplate, else it is the line. */
	readonly label?: string;
	readonly like?: 'corpus';
	/** With `like`, names and times that are left as they are; then names are rejected place by place. */
	readonly except?: readonly OccurrenceReference[];
}

/**
 * Request: `corpus/previewSuggestions`: what {@link SuggestionArgument} with `like` would answer; `null` where nothing is
 * suggested. Lines are previewed as marks are, by `corpus/previewMark`.
 */
export const PREVIEW_SUGGESTIONS_REQUEST = 'corpus/previewSuggestions';
export interface PreviewSuggestionsParams extends Pick<SuggestionArgument, 'uri' | 'position' | 'label'> {
	/** Of hits that are listed; default 300. With 0 they are counted alone. */
	readonly limit?: number;
}
export interface PreviewSuggestionsResult {
	readonly kind: SuggestionKind;
	/** Of the suggestion at the position. */
	readonly range: MentionItem['range'];
	/** Its label in the person's language. */
	readonly title: string;
	readonly form: string;
	/** By document, those that are listed. */
	readonly hits: readonly OccurrenceHit[];
	/** All there are; of lines 0. */
	readonly total: number;
	readonly documents: number;
	/** False while documents are still to be indexed. */
	readonly complete: boolean;
}
/**
 * Argument of `suggestAgain`: a form that is taken for no name anywhere, be it that somebody said so of it or that it is a
 * {@link SilencedForm}, or a place where such a form stands. All that was said against it is taken back. `corpus` is the corpus's root.
 */
export type SuggestAgainArgument =
	{ readonly corpus: string; readonly form: string } | { readonly uri: string; readonly range: MentionItem['range'] };
