import { ResponseError } from 'vscode-languageserver';
import {
	FileSystemError,
	joinUri,
	type DocumentUri,
	type FileEntry,
	type FileStat,
	type FileSystem,
	type ListOptions,
} from '../platform/fileSystem';
import {
	LIST_FOLDER_REQUEST,
	READ_FILE_REQUEST,
	REMOVE_FILE_REQUEST,
	STAT_FILE_REQUEST,
	STAT_FILES_REQUEST,
	WRITE_FILE_REQUEST,
	type FileFailure,
	type FileParams,
	type FileStatResult,
	type ListFolderResult,
	type ReadFileResult,
	type StatFilesParams,
	type StatFilesResult,
	type WriteFileParams,
} from '../fileProtocol';
import { messageOf } from '../util/log';
import { PathFilter } from '../workspace/globs';
import { inTurn, type Locks } from './inTurn';

/** Folders that are asked for at once: each answer may come over a network. */
const FOLDERS_AT_ONCE = 16;
/** Each is a message to the window: a hundred thousand at once would hold up everything else. */
const STATS_AT_ONCE = 100;

/** The way to the client. */
export interface Ask {
	sendRequest<R>(method: string, params: object): Promise<R>;
}

/** The client's files, asked for over the connection: in a browser the server has none of its own. */
export class ClientFileSystem implements FileSystem {
	constructor(
		private readonly client: Ask,
		private readonly locks: Locks | undefined,
	) {}

	async *list(root: DocumentUri, options: ListOptions): AsyncIterable<readonly FileEntry[]> {
		const filter = new PathFilter(options.include, options.exclude);
		const folders = [''];
		while (folders.length > 0) {
			const asked = folders.splice(-FOLDERS_AT_ONCE);
			const found = await Promise.all(asked.map((folder) => this.#listFolder(root, folder)));
			folders.push(...found.flatMap((one) => one.folders).filter((path) => filter.mayContain(path)));
			const paths = found
				.flatMap((one) => one.files)
				.filter((path) => filter.matches(path))
				.sort();
			for (let i = 0; i < paths.length; i += STATS_AT_ONCE) {
				yield await this.#statAll(root, paths.slice(i, i + STATS_AT_ONCE));
			}
		}
	}

	async stat(uri: DocumentUri): Promise<FileStat | undefined> {
		const params: FileParams = { uri };
		return (await this.#ask<FileStatResult | null>(uri, STAT_FILE_REQUEST, params)) ?? undefined;
	}

	async read(uri: DocumentUri): Promise<Uint8Array | undefined> {
		const params: FileParams = { uri };
		return (await this.#ask<ReadFileResult | null>(uri, READ_FILE_REQUEST, params))?.bytes;
	}

	async write(uri: DocumentUri, bytes: Uint8Array): Promise<void> {
		const params: WriteFileParams = { uri, bytes };
		await this.#ask(uri, WRITE_FILE_REQUEST, params);
	}

	async remove(uri: DocumentUri): Promise<void> {
		const params: FileParams = { uri };
		await this.#ask(uri, REMOVE_FILE_REQUEST, params);
	}

	alone<R>(root: DocumentUri, work: () => Promise<R>): Promise<R> {
		return inTurn(this.locks, `corpus-annotator ${root}`, work);
	}

	/** A folder that can't be opened is as good as empty: the others are still listed. The first one must be. */
	async #listFolder(root: DocumentUri, folder: string): Promise<ListFolderResult> {
		const uri = folder === '' ? root : joinUri(root, folder);
		const params: FileParams = { uri };
		const asked = this.#ask<ListFolderResult | null>(uri, LIST_FOLDER_REQUEST, params);
		const found = await (folder === '' ? asked : asked.catch(() => null));
		const pathOf = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
		return { files: found?.files.map(pathOf) ?? [], folders: found?.folders.map(pathOf) ?? [] };
	}

	async #statAll(root: DocumentUri, paths: readonly string[]): Promise<readonly FileEntry[]> {
		const params: StatFilesParams = { uris: paths.map((path) => joinUri(root, path)) };
		const { stats } = await this.#ask<StatFilesResult>(root, STAT_FILES_REQUEST, params);
		// One that went away since it was listed has none.
		return paths.flatMap((path, i) => (stats[i] ? [{ path, ...stats[i] }] : []));
	}

	async #ask<R>(uri: DocumentUri, method: string, params: object): Promise<R> {
		try {
			return await this.client.sendRequest<R>(method, params);
		} catch (error) {
			const failure = error instanceof ResponseError ? (error.data as FileFailure | undefined) : undefined;
			throw new FileSystemError(uri, failure?.code, messageOf(error));
		}
	}
}
