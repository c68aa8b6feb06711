import type { Analysis } from '../core/model';
import type { TextTable } from '../core/textTable';
import type { DocumentUri, FileEntry } from '../platform/fileSystem';
import type { TakeIn } from './indexSnapshot';

/** What the indexer needs of its corpus. */
export interface IndexTarget {
	readonly root: DocumentUri;
	uriOf(path: string): DocumentUri;
	/** Lists the corpus's documents on disk. */
	list(): AsyncIterable<readonly FileEntry[]>;
	/** Takes in what is known from the last start; answers with documents that are to be looked at again all the same. */
	restoreAll(takeIn: TakeIn, pause: () => Promise<void>): Promise<readonly string[]>;
	isOpen(path: string): boolean;
	/** The document belongs to the corpus, as its configuration is now. */
	includes(path: string): boolean;
	/** Passes of an open document, on the text in its editor. */
	surveyOpen(path: string): void;
	summarizeOpen(path: string): Promise<void>;
	newTable(text: string): TextTable;
	survey(path: string, table: TextTable): void;
	/** A first analysis, on the lines and words of all documents, not yet on the names in them. */
	lookInSteps(path: string, table: TextTable): Generator<void, FirstLook>;
	/** @param look at the same text, whose lines and times hold: only names are looked for again. */
	analyzeInSteps(path: string, table: TextTable, look?: FirstLook): Generator<void, Analysis>;
	summarize(path: string, table: TextTable, analysis: Analysis): Promise<void>;
	remove(path: string): void;
	/** Counts or the state changed. */
	progressed(): void;
	/** All documents of a pass are through it. */
	passEnded(): void;
	/** Nothing is left to be done. */
	indexed(): void;
}

export interface FirstLook {
	/** Nobody's decisions are applied. */
	readonly analysis: Analysis;
	/** Names, by `foldName`, that might come out otherwise if the rest of the corpus knew their type. */
	readonly doubtful: ReadonlySet<string>;
}
