/** Answers the server's questions for files where it has no disk: in a browser, and in virtual workspaces there. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
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
} from '../../server/src/protocol';

/** What VS Code's errors of files are called when there is no such file. */
const NOT_FOUND = new Set(['FileNotFound', 'EntryNotFound', 'ENOENT']);
/** A response error's code for a request that was understood and could not be done (LSP 3.17). */
const REQUEST_FAILED = -32803;
/** Each is a message to the window: a hundred thousand at once would hold up everything else. */
const STATS_AT_ONCE = 100;

export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
	return vscode.Disposable.from(
		client.onRequest(LIST_FILES_REQUEST, listFiles),
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

async function listFiles({ root, include, exclude }: ListFilesParams): Promise<ListFilesResult> {
	const folder = vscode.Uri.parse(root);
	const found = new Map<string, vscode.Uri>();
	// Hidden is what is hidden below the root. The root itself may lie in a hidden folder, as that of the annotations does, and
	// providers of files differ in whether a pattern is of the root or of the workspace's folder.
	const excludes = `{${['**/.git/**', ...exclude].join(',')}}`;
	for (const pattern of include) {
		for (const uri of await vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), excludes)) {
			const path = pathBelow(folder, uri);
			if (!isHidden(path)) {
				found.set(path, uri);
			}
		}
	}
	const paths = [...found.keys()].sort();
	const files: ListFilesResult['files'][number][] = [];
	for (let i = 0; i < paths.length; i += STATS_AT_ONCE) {
		const batch = paths.slice(i, i + STATS_AT_ONCE).map(async (path) => {
			try {
				return [{ path, ...(await statFile(found.get(path)!)) }];
			} catch {
				return []; // went away since it was listed
			}
		});
		files.push(...(await Promise.all(batch)).flat());
	}
	return { files };
}

async function statFile(uri: vscode.Uri): Promise<FileStatResult> {
	const { size, mtime } = await vscode.workspace.fs.stat(uri);
	return { size, modified: mtime };
}

/** Writes beside the file and renames, so that the old content or the new one stands there whole. */
async function writeFile(file: vscode.Uri, bytes: Uint8Array): Promise<null> {
	const temporary = file.with({ path: `${file.path}.${Date.now().toString(36)}.tmp` });
	try {
		await vscode.workspace.fs.writeFile(temporary, bytes);
		await vscode.workspace.fs.rename(temporary, file, { overwrite: true });
	} catch (error) {
		await vscode.workspace.fs.delete(temporary).then(undefined, () => undefined);
		throw error;
	}
	return null;
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

function isHidden(path: string): boolean {
	return path.split('/').some((name) => name.startsWith('.'));
}

function pathBelow(folder: vscode.Uri, uri: vscode.Uri): string {
	return uri.path.slice(folder.path.replace(/\/$/u, '').length + 1);
}
