import type { Analysis } from '../core/model';
import type { TextTable } from '../core/textTable';
import type { DocumentUri, FileEntry } from '../platform/fileSystem';

/** What the indexer needs of its corpus. */
export interface IndexTarget {
	readonly root: DocumentUri;
	uriOf(path: string): DocumentUri;
	/** Lists the corpus's documents on disk. */
	list(): AsyncIterable<readonly FileEntry[]>;
	isOpen(path: string): boolean;
	/** The document belongs to the corpus, as its configuration is now. */
	includes(path: string): boolean;
	/** Passes of an open document, on the text in its editor. */
	surveyOpen(path: string): void;
	summarizeOpen(path: string): Promise<void>;
	newTable(text: string): TextTable;
	survey(path: string, table: TextTable): void;
	analyzeInSteps(path: string, table: TextTable, pass: AnalysisPass): Generator<void, Analysis>;
	summarize(path: string, table: TextTable, analysis: Analysis): Promise<void>;
	remove(path: string): void;
	/** Counts or the state changed. */
	progressed(): void;
	/** All documents of a pass are through it. */
	passEnded(): void;
}

/** `first`: on the lines and words of all documents, not yet on the names in them. */
export type AnalysisPass = 'first' | 'full';
