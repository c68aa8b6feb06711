/** Our own requests about dates and times, and the arguments of the commands on them: a part of `protocol.ts`, for the client as that one. */
import type { TimeType } from './core/model';
import type { MentionItem } from './protocol';

export type { TimeType } from './core/model';

/** Request: `corpus/documentDate`: when a document was written, and how that is known. */
export const DOCUMENT_DATE_REQUEST = 'corpus/documentDate';
export interface DocumentDateParams {
	readonly uri: string;
}
export interface DocumentDateResult {
	/** ISO 8601 of any precision; `null` where it isn't known. */
	readonly value: string | null;
	/** From 0 to 1. */
	readonly confidence: number;
	/** In the person's language; empty where the date isn't known. */
	readonly why: string;
	/** A person set it. */
	readonly decided: boolean;
}

/**
 * Request: `corpus/readTime`: what a person typed, as a value: ISO 8601, TIMEX3, or words of the document's language
 * (`15/5/2025`); `null` where it is none.
 */
export const READ_TIME_REQUEST = 'corpus/readTime';
export interface ReadTimeParams {
	readonly uri: string;
	readonly text: string;
	/** `date`: a document's date; `time`: any time expression, counted from the document's date where it is relative. */
	readonly as: 'date' | 'time';
	/** The type wanted, where the value may have several. */
	readonly type?: TimeType;
}
export interface ReadTimeResult {
	readonly type: TimeType;
	readonly value: string;
	/** In words, with its weekday; empty where the value says all. */
	readonly words: string;
}

/** Request: `corpus/timeAt`: the time expression at a position of a document; `null` where there is none. */
export const TIME_AT_REQUEST = 'corpus/timeAt';
export interface TimeAtParams {
	readonly uri: string;
	readonly position: { readonly line: number; readonly character: number };
}
export interface TimeAtResult {
	readonly range: MentionItem['range'];
	readonly text: string;
	readonly type: TimeType;
	readonly value: string | null;
	/** How it was read, in the person's language. */
	readonly why: string;
}

/** Request: `corpus/dates`: the days, months and years that all corpora, or one of them, speak of, in their order. */
export const DATES_REQUEST = 'corpus/dates';
export interface DatesParams {
	readonly uri?: string;
}
export interface DatesResult {
	readonly dates: readonly DateItem[];
	/** False while documents are still to be indexed. */
	readonly complete: boolean;
}
export interface DateItem {
	/** Root of its corpus. */
	readonly corpus: string;
	/** `2014`, `2014-06`, `2014-06-19`. */
	readonly value: string;
	/** In words, with its weekday. */
	readonly words: string;
	/** Expressions with this very value: those of a month are none of its year. */
	readonly expressions: number;
	readonly documents: number;
}

/** Request: `corpus/datePlaces`: where a corpus speaks of a day, month or year, by document. Answered with `MentionsResult`. */
export const DATE_PLACES_REQUEST = 'corpus/datePlaces';
export interface DatePlacesParams {
	readonly corpus: string;
	/** The `value` of a {@link DateItem}. */
	readonly date: string;
	/** With the days of a month, the months of a year. */
	readonly within?: boolean;
	/** Default 500. */
	readonly limit?: number;
}

/** When the document was written: ISO 8601 of any precision, or as its language writes dates; `null`: as the text tells it. */
export interface SetDocumentDateArgument {
	readonly uri: string;
	readonly date: string | null;
}
/** The time expression at `range`, or the passage there, has this TIMEX3 value; words of the document's language do, too. */
export interface SetTimeValueArgument {
	readonly uri: string;
	readonly range: MentionItem['range'];
	readonly value: string;
	/** Default: that of the expression, where the value allows it. */
	readonly type?: TimeType;
}
/** The time expression at `range`, or the passage there, is none. */
export interface NotATimeArgument {
	readonly uri: string;
	readonly range: MentionItem['range'];
}
