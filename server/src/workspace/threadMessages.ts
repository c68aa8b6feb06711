import type { NameTypes } from '../corpus/corpus';
import type { DocumentOptions } from '../corpus/documentPasses';
import type { LocalAnswers } from '../corpus/doubtfulNames';
import type { DocumentSurvey } from '../corpus/model';
import type { SettledParts, SummaryParts } from '../corpus/packedSummary';
import type { DocumentUri } from '../platform/fileSystem';
import type { OwnDecisions, PackedKnowledge, SharedDecisions } from './documentLooks';
import type { Look } from './passRunner';
import type { LoadedTable } from './recordFiles';

/** What a thread is told when it begins. All of it is copied into the thread, as every message is. */
export interface ThreadStart {
	readonly indexThread: true;
	/** How many documents are to be expected, by all threads together. */
	readonly documents: number;
	/** The corpus's. */
	readonly root: DocumentUri;
	readonly settings: DocumentOptions;
	/** Bytes: larger documents are left to the thread that asks. */
	readonly largest: number;
	/** The JSON Lines files as they were looked through. */
	readonly records: readonly LoadedTable[];
}

export interface ThreadDocument {
	readonly path: string;
	readonly own: OwnDecisions;
	readonly knowledge: PackedKnowledge;
	/** What the corpus knows of doubtful names, for a second look. */
	readonly types?: NameTypes;
}

/** A document whose first look, which the thread took, foresaw what a second one would find. */
export interface OpenDocument {
	readonly path: string;
	/** What the corpus takes its doubtful names for. */
	readonly types: LocalAnswers['types'];
}

/** One step for some documents, in order; or what the steps after it are to know. */
export type ThreadRequest =
	| { readonly step: 'survey'; readonly paths: readonly string[] }
	| { readonly step: 'first' | 'second'; readonly documents: readonly ThreadDocument[] }
	| { readonly step: 'settle'; readonly documents: readonly OpenDocument[] }
	| { readonly step: 'forget'; readonly paths: readonly string[] }
	| { readonly step: 'decisions'; readonly decisions: SharedDecisions }
	/** Words, parted by line breaks, and for each of them its count in lower case and with a capital. */
	| { readonly step: 'casing'; readonly words: string; readonly counts: Uint32Array };

/** A survey whose words are numbers of the thread's strings, each with two counts. */
export interface ThreadSurvey extends Omit<DocumentSurvey, 'casing'> {
	readonly words: Uint32Array;
	readonly counts: Uint16Array;
}

/** A look in numbers of the thread's strings. */
export interface ThreadLook extends Pick<Look, 'decided' | 'marks'> {
	readonly summary: SummaryParts | SettledParts;
	/** As `doubtNumbers` gives them. */
	readonly doubts: Int32Array;
}

/** Undefined for what is no readable text, which the thread that asks looks at itself. */
export type ThreadFound = ThreadSurvey | ThreadLook | undefined;

export interface ThreadAnswer {
	readonly found: readonly ThreadFound[];
	/** What has the thread's next numbers: strings are told once. */
	readonly strings: readonly string[];
}

/** Threads that do the work of passes. */
export interface IndexThreads {
	readonly count: number;
	/** Answers of one thread come in the order in which it was asked. Rejects once the thread has failed. */
	ask(thread: number, request: ThreadRequest): Promise<ThreadAnswer>;
	end(): void;
}

/** Undefined where there can be no threads. */
export type StartThreads = (start: ThreadStart) => IndexThreads | undefined;
