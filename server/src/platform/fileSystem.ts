/**
 * What the server needs of the place where it runs. `node/` and `browser/` implement it; nothing else asks where it runs.
 */

/** A URI as a string, normalised once when it enters ({@link normalizeUri}); compared as a string from then on. */
export type DocumentUri = string;

export interface FileStat {
	/** Bytes. */
	readonly size: number;
	/** Milliseconds since 1970. */
	readonly modified: number;
}

/** Two looks at a file saw the same; also where there was none either time. */
export function sameStat(a: FileStat | undefined, b: FileStat | undefined): boolean {
	return a === b || (a !== undefined && b !== undefined && a.size === b.size && a.modified === b.modified);
}

export interface FileEntry extends FileStat {
	/** From the listed root, with forward slashes, in NFC or as the file system has it. */
	readonly path: string;
}

export interface ListOptions {
	/** Glob patterns, from the root. */
	readonly include: readonly string[];
	readonly exclude: readonly string[];
}

/** The text of UTF-8 bytes, a byte-order mark in it; undefined where they are none. */
export type Decode = (bytes: Uint8Array) => string | undefined;

export interface FileSystem {
	/** Where the platform has a faster way than `TextDecoder`. */
	readonly decode?: Decode;
	/** The files below `root`, hidden folders left out, in batches, each batch sorted by path. Stops when the consumer does. */
	list(root: DocumentUri, options: ListOptions): AsyncIterable<readonly FileEntry[]>;
	/** Undefined where there is no file. */
	stat(uri: DocumentUri): Promise<FileStat | undefined>;
	/** Undefined where there is no file. Throws a {@link FileSystemError} where it can't be read. */
	read(uri: DocumentUri): Promise<Uint8Array | undefined>;
	/**
	 * A part of a file, from byte `start`; shorter where the file ends before, empty where there is none. Throws a
	 * {@link FileSystemError}. Not there where a place has files only whole.
	 */
	readPart?(uri: DocumentUri, start: number, length: number): Promise<Uint8Array>;
	/**
	 * Writes the whole file or nothing: after a crash the old bytes or the new ones stand there. Makes missing folders.
	 * Throws a {@link FileSystemError}, with the old file as it was.
	 */
	write(uri: DocumentUri, bytes: Uint8Array): Promise<void>;
	/** No error where there is no file. */
	remove(uri: DocumentUri): Promise<void>;
	/**
	 * From now on no link leads from below one of these folders out of it: what stands behind one is not there, and can't be written.
	 * Undefined: links are followed again. Not there where a place has no links.
	 */
	confine?(folders: (() => readonly DocumentUri[]) | undefined): void;
	/**
	 * Does work on files below `root` while nobody else who asks for that there does any: another window or tab waits its turn. Not
	 * there where a place has no such thing.
	 */
	alone?<R>(root: DocumentUri, work: () => Promise<R>): Promise<R>;
}

/** What went wrong with which file, in words for a person. */
export class FileSystemError extends Error {
	constructor(
		readonly uri: DocumentUri,
		/** `ENOSPC`, `EACCES`, … where the platform has such. */
		readonly code: string | undefined,
		message: string,
	) {
		super(message);
		this.name = 'FileSystemError';
	}
}

/** Whether it begins as a URI does. */
export function isUri(value: unknown): value is string {
	return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:/iu.test(value);
}

/** One spelling for one URI: percent-encoding as `encodeURI` has it, drive letters in lower case, no trailing slash. */
export function normalizeUri(uri: string): DocumentUri {
	const match = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)(.*)$/iu.exec(uri);
	if (!match) {
		return uri;
	}
	const path = match[3]!
		.split('/')
		.map((part) => encodePart(decodePart(part)).replace(/%(?:3A|40|24|26|2B|2C|3B|3D|7E)/giu, decodeURIComponent))
		.join('/')
		.replace(/^\/[A-Z]:/u, (drive) => drive.toLowerCase())
		.replace(/(?<=.)\/$/u, '');
	return `${match[1]!.toLowerCase()}://${match[2]}${path}`;
}

/** The URI of `path` (forward slashes, not encoded) below `root`. */
export function joinUri(root: DocumentUri, path: string): DocumentUri {
	return normalizeUri(`${root.replace(/\/$/u, '')}/${path.split('/').map(encodePart).join('/')}`);
}

/** The path of `uri` below `root` with forward slashes, decoded; undefined where it isn't below. */
export function relativePath(root: DocumentUri, uri: DocumentUri): string | undefined {
	const prefix = root.endsWith('/') ? root : `${root}/`;
	return uri.startsWith(prefix) ? uri.slice(prefix.length).split('/').map(decodePart).join('/') : undefined;
}

/** What a folder is called: the last part of its path, or what its file system's root is named by. */
export function nameOf(folder: DocumentUri): string {
	return decodePart(/([^/:]*)\/*$/u.exec(folder)![1]!) || folder;
}

/** As people write it: a file's path, `/home/lan/texts`, `C:/texts` or `//server/texts`; anything else as it is. */
export function shownPath(uri: DocumentUri): string {
	const [, host = '', path] = /^file:\/\/([^/]*)(\/.*)$/iu.exec(uri) ?? [];
	if (path === undefined) {
		return uri;
	}
	const decoded = path.split('/').map(decodePart).join('/');
	return host === ''
		? decoded.replace(/^\/([a-z]):/iu, (_, drive: string) => `${drive.toUpperCase()}:`)
		: `//${host}${decoded}`;
}

/** Half a surrogate pair, which has no place in UTF-8, becomes what a file system would get for it. */
function encodePart(part: string): string {
	return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** A part of a URI's path as people read it; as it stands where it is badly encoded. */
function decodePart(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
