import type { SummaryParts } from '../packedSummary';
import type { StoredSurvey } from '../packedSurvey';

/** What the corpus keeps of one document, in the numbers that its tables give to strings and words. */
export interface StoredDocument {
	readonly survey: StoredSurvey;
	/** A `PackedSummary`, or as much of one. */
	readonly summary: { readonly parts: SummaryParts };
}

/** A document in a snapshot. */
export interface SnapshotDocument extends StoredDocument {
	readonly path: string;
	/** Of the file that was read: bytes, and milliseconds since 1970. */
	readonly size: number;
	readonly modified: number;
	/** A hash of what people had decided on it; 0 for nothing. */
	readonly decisions: number;
	/** People's decisions, on it or elsewhere, made its summary another one than the analysis alone would. */
	readonly decided: boolean;
}

/** What numbers in stored documents mean. */
export interface SnapshotTables {
	readonly strings: CountedStrings;
	readonly words: CountedStrings;
}

export interface NumberedStrings {
	string(number: number): string;
}

export interface CountedStrings extends NumberedStrings {
	readonly size: number;
}

/** Gives numbers to strings and words. */
export interface NumberingTables {
	readonly strings: { numberOf(text: string): number };
	/** Undefined where there is no room for more words. */
	readonly words: { numberOf(word: string): number | undefined };
}

/** The first bytes of a file: `CAIX`. */
export const MAGIC = 0x58494143;
/** Grows when the same bytes would mean something else. */
export const FORMAT = 4;
/** Bytes of the two sums at the end. */
export const SUMS = 8;

/** Beside the flags of a packed entity: it has one form, its name, and no role, as most have. */
export const SIMPLE_ENTITY = 32;
/** Flags of a document. */
export const DECIDED_DOCUMENT = 1;
export const HAS_DECISIONS = 2;
export const HAS_SUGGESTIONS = 4;

/** How a document names a line: one that follows, the one that came last time after the line before it, or one by its number. */
export const NEW_LINE = 0;
export const EXPECTED_LINE = 1;
export const KNOWN_LINE = 2;

/** Seldom more documents than are written or read within a millisecond. */
export const DOCUMENTS_A_STEP = 16;
