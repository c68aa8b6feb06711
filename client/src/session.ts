/** The conversation with the server: begun when the first corpus is found, and what it last said. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
	ANNOTATIONS_CHANGED_NOTIFICATION,
	STATUS_NOTIFICATION,
	TRUSTED_NOTIFICATION,
	type AnnotationsChangedParams,
	type CommandOutcome,
	type CorpusStatus,
} from '../../server/src/protocol';
import { COMMANDS, type MarkArgument } from '../../server/src/commandProtocol';
import type { BoilerplateFolding } from './boilerplateFolding';
import { announceFolders, createClientOptions, tellFolders } from './client';
import { ConfigurationProblems } from './configurationProblems';
import type { CorpusFolder, CorpusFolders } from './corpusFolders';
import type { DecisionMessages } from './decisionMessages';
import { Tour } from './tour';

/** Makes the client with its way to the server: a process, or a worker. */
export type ClientFactory = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

export type MarkCommand = typeof COMMANDS.markAsBoilerplate | typeof COMMANDS.markAsContent;

export class CorpusSession implements vscode.Disposable {
	#client: BaseLanguageClient | undefined;
	#running: Promise<BaseLanguageClient> | undefined;
	/** The corpora that the server knows of. */
	#told: readonly CorpusFolder[] = [];
	readonly #statuses = new Map<string, CorpusStatus>();
	readonly #started = new vscode.EventEmitter<void>();
	readonly #statusChanged = new vscode.EventEmitter<void>();
	readonly #annotationsChanged = new vscode.EventEmitter<ReadonlySet<string>>();
	readonly #problems = new ConfigurationProblems();
	readonly #disposables: vscode.Disposable[] = [
		this.#started,
		this.#statusChanged,
		this.#annotationsChanged,
		this.#problems,
	];
	/** The server can be asked from now on. */
	readonly onDidStart = this.#started.event;
	/** A corpus's state or progress is another one; fired after the start, too, as a state may have come before it was done. */
	readonly onDidChangeStatus = this.#statusChanged.event;
	/** With the URIs of the documents, as `Uri.toString` writes them. */
	readonly onDidChangeAnnotations = this.#annotationsChanged.event;

	/** Asked before a mark on the whole corpus is made; answers whether it takes it over. */
	previewMark: ((command: MarkCommand, argument: MarkArgument) => Promise<boolean>) | undefined;

	readonly tour = new Tour();

	/** What a passage was tagged with last, to repeat it. */
	lastLabel: string | undefined;

	/** Where the last export went, for the next one's dialog. */
	lastExport: vscode.Uri | undefined;

	constructor(
		private readonly folders: CorpusFolders,
		readonly messages: DecisionMessages,
		readonly folding: BoilerplateFolding,
		private readonly log: vscode.LogOutputChannel,
		private readonly createClient: ClientFactory,
	) {
		this.#disposables.push(
			folders.onDidChange(() => void this.#follow()),
			vscode.workspace.onDidOpenTextDocument(() => void this.#follow()),
			vscode.workspace.onDidGrantWorkspaceTrust(() => void this.#client?.sendNotification(TRUSTED_NOTIFICATION)),
			messages.onDidDecide(({ command, outcome }) => this.tour.noticeDecision(command, outcome)),
		);
	}

	/** Undefined until the server is needed. */
	get client(): BaseLanguageClient | undefined {
		return this.#client;
	}

	get isRunning(): boolean {
		return this.#client?.isRunning() ?? false;
	}

	/** The server can be asked. Never, where there is no corpus. */
	async whenStarted(): Promise<void> {
		if (!this.isRunning) {
			await new Promise<void>((resolve) => {
				const listener = this.onDidStart(() => {
					listener.dispose();
					resolve();
				});
			});
		}
	}

	get statuses(): readonly CorpusStatus[] {
		return [...this.#statuses.values()];
	}

	/** As {@link request}, and where the server says why it can't answer, that is thrown. */
	async requestOrFail<Result>(method: string, params: unknown): Promise<Result | undefined> {
		const client = this.isRunning ? await this.#running : undefined;
		return (await client?.sendRequest<Result | null>(method, params)) ?? undefined;
	}

	/** Asks the server. Undefined where none is running, and where it can't answer, which the log then says. */
	async request<Result>(
		method: string,
		params: unknown,
		token?: vscode.CancellationToken,
	): Promise<Result | undefined> {
		if (!this.#running || !this.isRunning) {
			return undefined;
		}
		try {
			const client = await this.#running;
			return (await client.sendRequest<Result | null>(method, params, token)) ?? undefined;
		} catch (error) {
			if (!isOutdated(error)) {
				this.log.warn(`${method}: ${error instanceof Error ? error.message : String(error)}`);
			}
			return undefined;
		}
	}

	/** Says something in the status bar, for as long as it holds. */
	say(hint: string): void {
		this.messages.hints.say(hint);
	}

	/** Runs a command of the server; what it did is shown in the status bar. Undefined where it failed, which was shown, too. */
	async run(command: string, argument: object): Promise<CommandOutcome | undefined> {
		await this.#running?.catch(() => undefined);
		if (!this.isRunning) {
			this.say(vscode.l10n.t('There is no corpus in this window.'));
			return undefined;
		}
		const outcome = await vscode.commands.executeCommand<CommandOutcome | null | undefined>(command, argument);
		return outcome ?? undefined;
	}

	/** The server has answered, and every corpus is indexed or paused. */
	async whenReady(): Promise<void> {
		const isReady = () =>
			this.isRunning && this.#statuses.size > 0 && this.statuses.every((status) => status.state !== 'indexing');
		while (!isReady()) {
			await new Promise<void>((resolve) => {
				const listener = this.onDidChangeStatus(() => {
					listener.dispose();
					resolve();
				});
			});
		}
	}

	async stop(): Promise<void> {
		const running = this.#running;
		this.#running = undefined;
		if (running) {
			const client = await running.catch(() => undefined);
			await client?.stop();
		}
	}

	/** Starts the server when there is a corpus, and keeps it told of the corpora there are. */
	async #follow(): Promise<void> {
		const isNeeded = this.folders.all.length > 0 || vscode.workspace.textDocuments.some(isCorpusText);
		if (!isNeeded) {
			return;
		}
		const client = await (this.#running ??= this.#start()).catch(() => undefined);
		if (!client) {
			return;
		}
		const before = this.#told;
		this.#told = this.folders.all;
		const isKnown = (key: string) => this.#told.some(({ uri }) => uri.toString() === key);
		const gone = before.map(({ uri }) => uri.toString()).filter((key) => !isKnown(key));
		if (gone.map((key) => this.#statuses.delete(key)).includes(true)) {
			this.#statusChanged.fire();
		}
		try {
			await tellFolders(client, before, this.#told);
		} catch (error) {
			this.log.warn('The server was not told which corpora there are', String(error));
		}
	}

	/** Begins the conversation. Where it can't be begun, the log says so once. */
	#start(): Promise<BaseLanguageClient> {
		const starting = this.#startClient();
		starting.catch((error: unknown) =>
			this.log.error('The language server could not be started', error instanceof Error ? error : String(error)),
		);
		return starting;
	}

	async #startClient(): Promise<BaseLanguageClient> {
		// Before the server has started, or the view would say for a moment that there is no corpus.
		void vscode.commands.executeCommand('setContext', 'corpusAnnotator.active', true);
		this.tour.notice('opened');
		const client = await this.createClient(
			createClientOptions(
				this.folders,
				this.messages,
				this.folding,
				this.#problems,
				this.tour,
				this.log,
				(command, args) => this.#isPreviewed(command, args),
			),
		);
		this.#client = client;
		this.#told = this.folders.all;
		client.registerFeature(announceFolders(this.folders));
		client.onNotification(STATUS_NOTIFICATION, (status: CorpusStatus) => {
			this.#statuses.set(vscode.Uri.parse(status.uri).toString(), status);
			this.#statusChanged.fire();
		});
		client.onNotification(ANNOTATIONS_CHANGED_NOTIFICATION, ({ uris }: AnnotationsChangedParams) => {
			this.#annotationsChanged.fire(new Set(uris.map((uri) => vscode.Uri.parse(uri).toString())));
		});
		await client.start();
		this.#started.fire();
		this.#statusChanged.fire();
		return client;
	}

	async #isPreviewed(command: string, args: readonly unknown[]): Promise<boolean> {
		const argument = args[0] as MarkArgument | undefined;
		return (
			(command === COMMANDS.markAsBoilerplate || command === COMMANDS.markAsContent) &&
			argument?.scope === 'corpus' &&
			argument.hits === undefined &&
			argument.except === undefined &&
			(await this.previewMark?.(command, argument)) === true
		);
	}

	dispose(): void {
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

/** The question was cancelled, or its document changed before it was answered. */
function isOutdated(error: unknown): boolean {
	const code = (error as { code?: unknown }).code;
	return code === -32800 || code === -32801 || code === -32802;
}

function isCorpusText(document: vscode.TextDocument): boolean {
	return document.languageId === 'corpus-text';
}
