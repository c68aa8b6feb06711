/**
 * A corpus as formats hand it to each other. In these types all offsets are UTF-16 code units of the text, ends exclusive;
 * what a format counts in is its own affair, and what others counted in is found out by `doctor.ts`.
 */
import type { JsonObject } from '../annotations/jsonLines';
import type { AnnotationAttribute, StoredAnnotation } from '../annotations/model';
import type { SuggestionSource } from '../annotations/proposals';
import type { Span } from '../core/model';

/** A document with all that is said of it. */
export interface ExchangeDocument {
	/** From the corpus's root, with forward slashes. */
	readonly path: string;
	/** Without a byte-order mark; line breaks as they are. */
	readonly text: string;
	/** In the order of the text, of two that begin at one place the longer first. */
	readonly annotations: readonly ExchangeAnnotation[];
	/** They begin in this document; their other end may be in another one. */
	readonly relations: readonly ExchangeRelation[];
	/** On the document as a whole. */
	readonly labels: readonly ExchangeLabel[];
	readonly comments: readonly ExchangeComment[];
	/** Those whose passages are gone from the text. */
	readonly orphans: readonly StoredAnnotation[];
}

/** Who says something, when, and what is said besides. */
export interface ExchangeRecord {
	/** `urn:uuid:…`, unique in the corpus. */
	readonly id: string;
	readonly note?: string;
	readonly attributes?: readonly AnnotationAttribute[];
	readonly creator?: string;
	/** ISO 8601 in UTC. */
	readonly created?: string;
	readonly modified?: string;
	/** It is no decision: a program proposes it. Its date is {@link created}. */
	readonly suggestion?: SuggestionSource;
	/** The Web Annotation as the corpus keeps it, its history and members that we don't know included. */
	readonly kept?: JsonObject;
}

export interface ExchangeAnnotation extends ExchangeRecord {
	readonly label: string;
	/** One passage, or several in the order of the text; none of them empty. */
	readonly parts: readonly Span[];
	/** The entity's id. */
	readonly entity?: string;
	/** Of a time: its TIMEX3 value. */
	readonly value?: string;
}

export interface ExchangeRelation extends ExchangeRecord {
	readonly label: string;
	/** By the ids of their annotations. */
	readonly from: string;
	readonly to: string;
}

/** A label on the whole document; of a document's date the label is `DOCUMENT_DATE`. */
export interface ExchangeLabel extends ExchangeRecord {
	readonly label: string;
	readonly value?: string;
}

/** A comment: its text is the note. It is on a passage, an annotation or the document, or answers another comment. */
export interface ExchangeComment extends ExchangeRecord {
	readonly note: string;
	readonly parts?: readonly Span[];
	/** By ids. */
	readonly on?: string;
	readonly answers?: string;
}

/** From the first part's start to the last one's end. */
export function extentOfParts(parts: readonly Span[]): Span {
	return { start: parts[0]!.start, end: parts.at(-1)!.end };
}

/** In the order of the text, of two that begin at one place the longer first. */
export function compareSpans(a: Span, b: Span): number {
	return a.start - b.start || b.end - a.end;
}
