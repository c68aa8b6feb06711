/** What an importer reads from files, before it is known where in the corpus's texts that is. */
import type { ExchangeAnnotation, ExchangeComment, ExchangeLabel, ExchangeRecord, ExchangeRelation } from './exchange';

/** What offsets count. */
export type OffsetUnit = 'code-points' | 'utf-16' | 'utf-8';

/** One document of an import. */
export interface ImportedDocument {
	/** Where it stands, for messages: `tasks.json`, `all.jsonl:12`. */
	readonly place: string;
	/** Its path in the corpus, or its name, as far as the file tells; an ending such as `.txt` may be missing. */
	readonly name?: string;
	/**
	 * The text that the file carries, line breaks and marks as they stand there. Where the format keeps words and no spaces, the
	 * words with single spaces between: white space is made good by comparing with the corpus's text.
	 */
	readonly text?: string;
	/** What the format says that its offsets count. They are tested, so a false one does no harm. */
	readonly unit: OffsetUnit;
	readonly annotations: readonly ImportedAnnotation[];
	readonly relations?: readonly Imported<ExchangeRelation>[];
	readonly labels?: readonly Imported<ExchangeLabel>[];
	readonly comments?: readonly ImportedComment[];
	/** What the file says and the corpus has no place for, in plain words with what it is: `event E1 of type Visit`. */
	readonly unread?: readonly string[];
}

/** An id is one of the file: `T1`. One that is a URI is kept; others are replaced, here and where they are named. */
export type Imported<T extends ExchangeRecord> = Omit<T, 'id'> & { readonly id?: string };

export interface ImportedAnnotation extends Omit<Imported<ExchangeAnnotation>, 'parts'> {
	readonly parts: readonly ImportedPart[];
}

export interface ImportedComment extends Omit<Imported<ExchangeComment>, 'parts'> {
	readonly parts?: readonly ImportedPart[];
}

/** Offsets as they stand in the file, in an unknown unit. */
export interface ImportedPart {
	/** Undefined where the file gives a quote alone. */
	readonly start?: number;
	readonly end?: number;
	/** The text that the file says stands there. */
	readonly quote?: string;
	readonly prefix?: string;
	readonly suffix?: string;
}
