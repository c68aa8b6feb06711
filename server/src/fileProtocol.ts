/** Requests of the server to its client, where that has the files (in a browser): see `browser/fileSystem.ts`. */

/** Answered with {@link ListFolderResult}, or `null` where there is no such folder. */
export const LIST_FOLDER_REQUEST = 'corpus/listFolder';
/** Names in a folder. A folder that is a link isn't named: it may lead in a circle, or out of the corpus. */
export interface ListFolderResult {
	readonly files: readonly string[];
	readonly folders: readonly string[];
}
/** Answered with {@link StatFilesResult}. */
export const STAT_FILES_REQUEST = 'corpus/statFiles';
export interface StatFilesParams {
	readonly uris: readonly string[];
}
/** One for each, `null` where there is no file, or it can't be looked at. */
export interface StatFilesResult {
	readonly stats: readonly (FileStatResult | null)[];
}
/** Answered with {@link FileStatResult}, or `null` where there is no file. */
export const STAT_FILE_REQUEST = 'corpus/statFile';
export interface FileParams {
	readonly uri: string;
}
export interface FileStatResult {
	readonly size: number;
	readonly modified: number;
}
/** Answered with {@link ReadFileResult}, or `null` where there is no file. In a worker messages are cloned, so bytes stay bytes. */
export const READ_FILE_REQUEST = 'corpus/readFile';
export interface ReadFileResult {
	readonly bytes: Uint8Array;
}
/** Answered with `null`. A failure of a file is a response error whose `data` is a {@link FileFailure}. */
export const WRITE_FILE_REQUEST = 'corpus/writeFile';
export interface WriteFileParams {
	readonly uri: string;
	readonly bytes: Uint8Array;
}
/** Answered with `null`, also where there was no file. */
export const REMOVE_FILE_REQUEST = 'corpus/removeFile';
/** `data` of the response error to a file request. */
export interface FileFailure {
	readonly uri: string;
	/** `NoPermissions`, `Unavailable`, … as the editor names it. */
	readonly code: string;
}
