/** Answers the server's questions for files where it has no disk: in a browser, and in virtual workspaces there. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
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
} from '../../server/src/fileProtocol';
import { isBrowserAlone } from './dialogPlaces';

/** What VS Code's errors of files are called when there is no such file. */
const NOT_FOUND = new Set(['FileNotFound', 'EntryNotFound', 'ENOENT']);
/** A response error's code for a request that was understood and could not be done (LSP 3.17). */
const REQUEST_FAILED = -32803;

export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
	return vscode.Disposable.from(
		client.onRequest(LIST_FOLDER_REQUEST, ({ uri }: FileParams) => orNull(uri, listFolder)),
		client.onRequest(STAT_FILES_REQUEST, statFiles),
		client.onRequest(STAT_FILE_REQUEST, ({ uri }: FileParams) => orNull(uri, (file) => statFile(file))),
		client.onRequest(READ_FILE_REQUEST, ({ uri }: FileParams) =>
			orNull(uri, async (file): Promise<ReadFileResult> => ({ bytes: await vscode.workspace.fs.readFile(file) })),
		),
		client.onRequest(WRITE_FILE_REQUEST, ({ uri, bytes }: WriteFileParams) =>
			orFailure(uri, (file) => writeFile(file, bytes)),
		),
		client.onRequest(REMOVE_FILE_REQUEST, ({ uri }: FileParams) =>
			orNull(uri, async (file) => {
				await vscode.workspace.fs.delete(file);
				return null;
			}),
		),
	);
}

/** Folder by folder: a search would leave out what the person's settings hide from searches, and not every place can be searched. */
async function listFolder(folder: vscode.Uri): Promise<ListFolderResult> {
	const entries = await vscode.workspace.fs.readDirectory(folder);
	const named = (isWanted: (type: vscode.FileType) => boolean) =>
		entries.filter(([, type]) => isWanted(type)).map(([name]) => name);
	return {
		files: named((type) => (type & vscode.FileType.Directory) === 0),
		folders: named((type) => type === vscode.FileType.Directory),
	};
}

async function statFiles({ uris }: StatFilesParams): Promise<StatFilesResult> {
	const stats = uris.map((uri) => statFile(vscode.Uri.parse(uri)).catch(() => null));
	return { stats: await Promise.all(stats) };
}

async function statFile(uri: vscode.Uri): Promise<FileStatResult> {
	const { size, mtime } = await vscode.workspace.fs.stat(uri);
	return { size, modified: mtime };
}

/** So that the old content or the new one stands there whole. */
async function writeFile(file: vscode.Uri, bytes: Uint8Array): Promise<null> {
	const { fs } = vscode.workspace;
	if (isWrittenWhole(file)) {
		await fs.writeFile(file, bytes);
		return null;
	}
	const name = file.path.slice(file.path.lastIndexOf('/') + 1);
	const temporary = vscode.Uri.joinPath(file, '..', `.${name}.${crypto.randomUUID()}.tmp`);
	try {
		await fs.writeFile(temporary, bytes);
		await fs.rename(temporary, file, { overwrite: true });
	} catch (error) {
		await fs.delete(temporary).then(undefined, () => undefined);
		throw error;
	}
	return null;
}

/**
 * A folder of the person's disk that a browser opened: what is written goes to a file beside it, which takes its place when it is closed
 * (File System Access, `createWritable`). A renaming is no more than a copy there.
 */
function isWrittenWhole({ scheme }: vscode.Uri): boolean {
	return scheme === 'file' && isBrowserAlone();
}

async function orNull<Result>(uri: string, answer: (file: vscode.Uri) => Promise<Result>): Promise<Result | null> {
	try {
		return await answer(vscode.Uri.parse(uri));
	} catch (error) {
		if (NOT_FOUND.has(codeOf(error))) {
			return null;
		}
		throw await asFailure(uri, error);
	}
}

async function orFailure<Result>(uri: string, answer: (file: vscode.Uri) => Promise<Result>): Promise<Result> {
	try {
		return await answer(vscode.Uri.parse(uri));
	} catch (error) {
		throw await asFailure(uri, error);
	}
}

async function asFailure(uri: string, error: unknown): Promise<Error> {
	const { ResponseError } = await import('vscode-languageclient');
	const message = error instanceof Error ? error.message : String(error);
	return new ResponseError<FileFailure>(REQUEST_FAILED, message, { uri, code: codeOf(error) });
}

function codeOf(error: unknown): string {
	return error instanceof vscode.FileSystemError ? error.code : 'Unknown';
}
