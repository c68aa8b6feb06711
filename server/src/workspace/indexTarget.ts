import type { Doubt, DoubtAnswers } from '../corpus/doubtfulNames';
import type { DocumentSurvey } from '../corpus/model';
import type { SurveyParts } from '../corpus/packedSurvey';
import type { DocumentUri, FileEntry, FileStat } from '../platform/fileSystem';
import type { TakeIn } from './indexSnapshot';
import type { Look, PassRunner } from './passRunner';

/** What the indexer needs of its corpus. */
export interface IndexTarget {
	readonly root: DocumentUri;
	uriOf(path: string): DocumentUri;
	/** Lists the corpus's documents on disk. */
	list(): AsyncIterable<readonly FileEntry[]>;
	/** To be called before the first {@link list}: what {@link restoreAll} takes in is read meanwhile. */
	beginRestoring(pause: () => Promise<void>): void;
	/** Takes in what is known from the last start; answers with documents that are to be looked at again all the same. */
	restoreAll(takeIn: TakeIn, pause: () => Promise<void>): Promise<readonly string[]>;
	isOpen(path: string): boolean;
	/** The document belongs to the corpus, as its configuration is now. */
	includes(path: string): boolean;
	/** Passes of an open document, on the text in its editor. */
	surveyOpen(path: string): void;
	summarizeOpen(path: string): Promise<void>;
	/**
	 * Who does the work of the passes on closed documents.
	 *
	 * @param documents how many are to be expected: threads are for many
	 */
	newRunner(documents: number, indexing: RunningIndex): PassRunner;
	takeSurvey(path: string, survey: DocumentSurvey | SurveyParts): void;
	/** What a first look found; where it has doubts, and the document is known, that stays until another look or {@link settleLooks}. */
	takeFirstLook(path: string, look: Look): Promise<void>;
	takeLook(path: string, look: Look): Promise<void>;
	/** What the corpus's other documents say of a document's doubtful names; undefined where that is nothing. */
	answersTo(path: string, doubts: readonly Doubt[]): DoubtAnswers | undefined;
	/** What a first look found holds, no other look follows. */
	settleLook(path: string): void;
	/** First looks after which no other follows are what is known from now on. */
	settleLooks(): Promise<void>;
	remove(path: string): void;
	/** Counts or the state changed. */
	progressed(): void;
	/** All documents of a pass are through it. */
	passEnded(): Promise<void>;
	/** Nothing is left to be done. */
	indexed(): void;
}

/** What a runner needs of the indexer. */
export interface RunningIndex {
	statOf(path: string): FileStat | undefined;
	/** To be awaited between pieces of work of a millisecond or so: it gives others their turn, and waits while indexing is paused. */
	turn(): Promise<void>;
}
