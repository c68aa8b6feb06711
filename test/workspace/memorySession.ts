import type { ClientCapabilities, Diagnostic, InitializeParams } from 'vscode-languageserver';
import { joinUri } from '../../server/src/platform/fileSystem';
import type { CorpusStatus } from '../../server/src/protocol';
import { NEVER_CANCELLED } from '../../server/src/util/cancellation';
import type { CorpusFolder } from '../../server/src/workspace/corpusFolder';
import type { DocumentView } from '../../server/src/workspace/documentView';
import type { Platform } from '../../server/src/workspace/platform';
import { Session, type ClientMessages } from '../../server/src/workspace/session';
import { MemoryFileSystem } from '../support/memoryFileSystem';
import { afterRealMilliseconds } from '../support/testClock';

const QUIET_TURNS = 20;

/** A session on files in memory, with what it told its client. Folders and URIs are paths below the file system's root. */
export class MemorySession implements ClientMessages {
	readonly files: MemoryFileSystem;
	readonly session: Session;
	readonly logged: string[] = [];
	readonly statuses: CorpusStatus[] = [];
	readonly pushed = new Map<string, readonly Diagnostic[]>();
	refreshes = 0;
	#ids = 0;

	constructor(
		files: Readonly<Record<string, string>> | MemoryFileSystem,
		options: {
			readonly folders?: readonly string[];
			/** Folders elsewhere, where {@link platform} has another file system. */
			readonly folderUris?: readonly string[];
			/** In place of its own. */
			readonly platform?: Partial<Platform>;
			readonly home?: string;
			readonly capabilities?: ClientCapabilities;
			readonly settings?: object;
			readonly trusted?: boolean;
		} = {},
	) {
		this.files = files instanceof MemoryFileSystem ? files : new MemoryFileSystem(files, 'file:///');
		const note = (message: string): void => void this.logged.push(message);
		const params: InitializeParams = {
			processId: null,
			rootUri: null,
			capabilities: options.capabilities ?? {},
			workspaceFolders:
				(options.folderUris ?? options.folders?.map((folder) => this.uri(folder)))?.map((uri) => ({
					uri,
					name: uri,
				})) ?? null,
			initializationOptions: { settings: options.settings ?? {}, trusted: options.trusted ?? true },
		};
		const platform = {
			fileSystem: this.files,
			now: () => '2024-09-02T08:00:00Z',
			newId: () => `00000000-0000-4000-8000-${String(++this.#ids).padStart(12, '0')}`,
			...(options.home === undefined ? {} : { home: this.uri(options.home) }),
			...options.platform,
		};
		this.session = new Session(params, platform, { error: note, warn: note, info: note }, this);
	}

	/** With everything indexed. */
	static async start(...given: ConstructorParameters<typeof MemorySession>): Promise<MemorySession> {
		const memory = new MemorySession(...given);
		await memory.session.corpora.start();
		await memory.indexed();
		return memory;
	}

	uri(path: string): string {
		return joinUri(this.files.root, path);
	}

	open(path: string, text = this.files.text(path) ?? ''): void {
		this.session.documents.open({ uri: this.uri(path), languageId: 'corpus-text', version: 1, text });
	}

	async view(path: string): Promise<DocumentView | undefined> {
		return (await this.session.view(this.uri(path), NEVER_CANCELLED))?.view;
	}

	/** The corpora with their documents, as `root: documents`. */
	async corpora(): Promise<string[]> {
		await this.indexed();
		return this.session.corpora
			.all()
			.map(({ root, corpus }) => `${root.slice(this.files.root.length)}: ${corpus.documents.join(' ')}`)
			.sort();
	}

	corpus(root: string): CorpusFolder {
		return this.session.corpora.get(this.uri(root))!;
	}

	/** Somebody else writes or removes files, and the client tells. */
	async change(files: Readonly<Record<string, string | undefined>>): Promise<void> {
		for (const [path, text] of Object.entries(files)) {
			if (text === undefined) {
				this.files.delete(path);
			} else {
				this.files.set(path, text);
			}
		}
		await this.session.corpora.filesChanged(Object.keys(files).map((path) => this.uri(path)));
		await this.indexed();
	}

	/** Waits until nothing is left to index, and nothing begins to be for some turns of the event loop: a change is noticed a few turns after it was told. */
	async indexed(): Promise<void> {
		for (let quiet = 0; quiet < QUIET_TURNS; quiet++) {
			await afterRealMilliseconds(2);
			if (!this.session.corpora.all().every(({ complete }) => complete)) {
				quiet = 0;
			}
		}
	}

	status(status: CorpusStatus): void {
		this.statuses.push(status);
	}

	corpusAdded(): void {}
	corpusRemoved(): void {}

	diagnostics({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }): void {
		this.pushed.set(uri, diagnostics);
	}

	refresh(): void {
		this.refreshes++;
	}

	recordsChanged(): void {}
	annotationsChanged(): void {}
	patternsChanged(): void {}
}
