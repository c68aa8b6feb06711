import type { StoredDates } from '../dateIndex';
import type { EntityIndex } from '../entityIndex';
import type { NameTable } from '../nameTable';
import type { SummaryParts } from '../packedSummary';
import type { StoredSurvey } from '../packedSurvey';
import type { StoredNames } from '../storedNames';
import type { StoredStrings } from '../storedStrings';
import type { SummaryColumns } from '../storedSummaries';
import type { StoredSurveys } from '../storedSurveys';
import type { StringTable } from '../stringTable';
import type { StoredSuggestions } from '../suggestionIndex';

/** What the corpus keeps of one document, in the numbers that its tables give to strings and words. */
export interface StoredDocument {
	readonly survey: StoredSurvey;
	/** A `PackedSummary`, or as much of one. */
	readonly summary: { readonly parts: SummaryParts };
}

/** A document in a snapshot. */
export interface SnapshotDocument {
	readonly path: string;
	/** Of the file that was read: bytes, and milliseconds since 1970. */
	readonly size: number;
	readonly modified: number;
	/** A hash of what people had decided on it; 0 for nothing. */
	readonly decisions: number;
	/** People's decisions, on it or elsewhere, made its summary another one than the analysis alone would. */
	readonly decided: boolean;
}

/** All that a snapshot knows of a corpus's documents, used where it lies. Documents have numbers in the order of their paths. */
export interface StoredCorpus {
	readonly paths: readonly string[];
	readonly strings: StoredStrings;
	readonly surveys: StoredSurveys;
	readonly summaries: SummaryColumns;
	readonly suggestions: StoredSuggestions;
	readonly dates: StoredDates;
	/** The names of all documents, joined; undefined where they weren't. */
	readonly names: StoredNames | undefined;
}

/** What is written of a corpus's names. */
export interface JoinedCorpusNames {
	readonly names: NameTable;
	readonly index: EntityIndex;
	/** The number that documents of names have by now. */
	numberOf(path: string): number;
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
	readonly strings: StringTable;
	/** Undefined where there is no room for more words. */
	readonly words: { numberOf(word: string): number | undefined };
}

/** The first bytes of a file: `CAIX`; in the order of the machine, whose numbers they are. */
export const MAGIC = 0x58494143;
/** Grows when the same bytes would mean something else. */
export const FORMAT = 7;
/** Bytes of the two sums at the end. */
export const SUMS = 8;
/** Of a document. */
export const DECIDED_DOCUMENT = 1;

/** Seldom more documents than are written within a millisecond. */
export const DOCUMENTS_A_STEP = 16;
