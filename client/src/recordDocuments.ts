/** Records of JSON Lines files as documents that can be opened, and never written. */
import * as vscode from 'vscode';
import {
	fileUriOf,
	READ_RECORD_REQUEST,
	type ReadRecordParams,
	type ReadRecordResult,
	RECORD_SCHEME,
	RECORDS_CHANGED_NOTIFICATION,
	type RecordsChangedParams,
} from '../../server/src/recordProtocol';
import type { CorpusFolders } from './corpusFolders';
import type { CorpusSession } from './session';

/** The file that a record would be, were its JSON Lines file a folder; of any other document its own address. */
export function fileOf(uri: vscode.Uri): vscode.Uri {
	return uri.scheme === RECORD_SCHEME ? vscode.Uri.parse(fileUriOf(uri.toString())) : uri;
}

export class RecordDocuments implements vscode.FileSystemProvider, vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
	readonly #disposables: vscode.Disposable[];
	/** What was read last, and when it was another text. */
	readonly #times = new Map<string, { readonly stamp: number; readonly time: number }>();
	readonly onDidChangeFile = this.#changed.event;

	constructor(
		private readonly session: CorpusSession,
		private readonly folders: CorpusFolders,
	) {
		this.#disposables = [
			this.#changed,
			vscode.workspace.registerFileSystemProvider(RECORD_SCHEME, this, {
				isCaseSensitive: true,
				isReadonly: new vscode.MarkdownString(
					vscode.l10n.t('A record of a JSON Lines file: documents are never written to.'),
				),
			}),
			session.onDidStart(() => {
				session.client?.onNotification(RECORDS_CHANGED_NOTIFICATION, ({ uris }: RecordsChangedParams) => {
					const type = vscode.FileChangeType.Changed;
					this.#changed.fire(uris.map((uri) => ({ type, uri: vscode.Uri.parse(uri) })));
				});
			}),
		];
	}

	async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
		const { text, stamp } = await this.#read(uri);
		const key = uri.toString();
		const known = this.#times.get(key);
		const time = known?.stamp === stamp ? known.time : Math.max(Date.now(), (known?.time ?? 0) + 1);
		this.#times.set(key, { stamp, time });
		const size = new TextEncoder().encode(text).length;
		return { type: vscode.FileType.File, ctime: 0, mtime: time, size, permissions: vscode.FilePermission.Readonly };
	}

	async readFile(uri: vscode.Uri): Promise<Uint8Array> {
		return new TextEncoder().encode((await this.#read(uri)).text);
	}

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => undefined);
	}

	readDirectory(uri: vscode.Uri): never {
		throw vscode.FileSystemError.FileNotADirectory(uri);
	}

	createDirectory(uri: vscode.Uri): never {
		throw vscode.FileSystemError.NoPermissions(uri);
	}

	writeFile(uri: vscode.Uri): never {
		throw vscode.FileSystemError.NoPermissions(uri);
	}

	delete(uri: vscode.Uri): never {
		throw vscode.FileSystemError.NoPermissions(uri);
	}

	rename(uri: vscode.Uri): never {
		throw vscode.FileSystemError.NoPermissions(uri);
	}

	async #read(uri: vscode.Uri): Promise<ReadRecordResult> {
		// An editor may be brought back before anything else of the window: the record's corpus has the server started.
		if (!this.session.isRunning && (await this.folders.corpusOf(fileOf(uri)))) {
			await this.session.whenStarted();
		}
		const params: ReadRecordParams = { uri: uri.toString() };
		const found = await this.session
			.requestOrFail<ReadRecordResult>(READ_RECORD_REQUEST, params)
			.catch((error: unknown) => {
				throw vscode.FileSystemError.Unavailable(error instanceof Error ? error.message : String(error));
			});
		if (!found) {
			throw vscode.FileSystemError.FileNotFound(uri);
		}
		return found;
	}

	dispose(): void {
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}
