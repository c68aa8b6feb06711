/** Records of JSON Lines files as documents: how they are named between server and client. */

/** A record is shown under an address of its own, as an editor can't open it as a file. */
export const RECORD_SCHEME = 'corpus-record';

/**
 * The address of the record that would be this file, were its JSON Lines file a folder: of `file:///c/a.jsonl/7` it is
 * `corpus-record://file/c/a.jsonl/7`, of `vscode-vfs://github/a.jsonl/7` `corpus-record://vscode-vfs~github/a.jsonl/7`.
 */
export function recordUriOf(uri: string): string {
	return uri.replace(
		/^([a-z][a-z0-9+.-]*):\/\/([^/]*)/iu,
		(_, scheme: string, authority: string) => `${RECORD_SCHEME}://${scheme}${authority === '' ? '' : `~${authority}`}`,
	);
}

/** The other way; any other address as it is. */
export function fileUriOf(uri: string): string {
	return uri.replace(
		/^corpus-record:\/\/([a-z][a-z0-9+.-]*)(?:(?:~|%7E)([^/]*))?(?=\/)/iu,
		(_, scheme: string, authority = '') => `${scheme}://${authority}`,
	);
}

/** Request: finds records by their ids, or by words of their texts' beginnings. */
export const FIND_RECORDS_REQUEST = 'corpus/findRecords';

export interface FindRecordsParams {
	/** Empty: the first ones. */
	readonly query: string;
	/** Only records of this JSON Lines file, where it has any. */
	readonly file?: string;
	/** Only the record on this line, from 0, of that file. */
	readonly line?: number;
}

export interface FoundRecord {
	readonly uri: string;
	/** As the record is named in its file: its id, or letters that stand for its text. */
	readonly name: string;
	/** The JSON Lines file, from the corpus's root. */
	readonly file: string;
	/** From 0. */
	readonly line: number;
	/** The first words of its text. */
	readonly beginning: string;
}

export interface FindRecordsResult {
	readonly records: readonly FoundRecord[];
	/** There are more that fit. */
	readonly more: boolean;
}

/** Request: the text of a record, for an editor to show. Null where there is none; an error where it can't be read. */
export const READ_RECORD_REQUEST = 'corpus/readRecord';

export interface ReadRecordParams {
	readonly uri: string;
}

export interface ReadRecordResult {
	readonly text: string;
	/** Another number for another text. */
	readonly stamp: number;
}

/** Notification: these records, which are open, may have other texts now. Sent where the client has `recordFiles`. */
export const RECORDS_CHANGED_NOTIFICATION = 'corpus/recordsChanged';

export interface RecordsChangedParams {
	readonly uris: readonly string[];
}
