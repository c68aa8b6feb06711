import { ResponseError, type Connection } from 'vscode-languageserver/browser';
import {
	FileSystemError,
	type DocumentUri,
	type FileEntry,
	type FileStat,
	type FileSystem,
	type ListOptions,
} from '../platform/fileSystem';
import {
	LIST_FILES_REQUEST,
	READ_FILE_REQUEST,
	REMOVE_FILE_REQUEST,
	STAT_FILE_REQUEST,
	WRITE_FILE_REQUEST,
	type FileFailure,
	type FileParams,
	type FileStatResult,
	type ListFilesParams,
	type ListFilesResult,
	type ReadFileResult,
	type WriteFileParams,
} from '../protocol';
import { messageOf } from '../util/log';
import { PathFilter } from '../workspace/globs';

/** The client's files, asked for over the connection: in a browser the server has none of its own. */
export class ClientFileSystem implements FileSystem {
	constructor(private readonly connection: Connection) {}

	async *list(root: DocumentUri, options: ListOptions): AsyncIterable<readonly FileEntry[]> {
		const params: ListFilesParams = { root, include: options.include, exclude: options.exclude };
		const { files } = await this.#ask<ListFilesResult>(root, LIST_FILES_REQUEST, params);
		// The client finds files with the editor's own patterns, which are a little wider than ours.
		const filter = new PathFilter(options.include, options.exclude);
		yield files.filter(({ path }) => filter.matches(path));
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

	async #ask<R>(uri: DocumentUri, method: string, params: object): Promise<R> {
		try {
			return await this.connection.sendRequest<R>(method, params);
		} catch (error) {
			const failure = error instanceof ResponseError ? (error.data as FileFailure | undefined) : undefined;
			throw new FileSystemError(uri, failure?.code, messageOf(error));
		}
	}
}
