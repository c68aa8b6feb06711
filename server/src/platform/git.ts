import type { DocumentUri, FileSystem } from './fileSystem';

/** A folder's files as they were in a revision. */
export interface Revision {
	/** Read-only. */
	readonly fileSystem: FileSystem;
	/** The folder's URI there. */
	readonly root: DocumentUri;
	close(): void;
}

/** What git can do for a corpus, where there is git. Each throws an error with a sentence for a person. */
export interface Git {
	/** @param name as git takes it: a branch, a tag, a commit, `HEAD~3` */
	openRevision(root: DocumentUri, name: string): Promise<Revision>;
	/** Branches, and the commits that changed annotations last, for a list to choose from. */
	revisions(root: DocumentUri): Promise<readonly { readonly name: string; readonly title: string }[]>;
	/** Has git merge annotations one by one; answers with what was written where. */
	installMergeDriver(root: DocumentUri): Promise<{ readonly attributes: string; readonly setting: string }>;
	/** Takes that back. */
	removeMergeDriver(root: DocumentUri): Promise<{ readonly attributes: string; readonly setting: string }>;
}
