import {
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	FoldingRangeRefreshRequest,
	MessageType,
	ProgressType,
	ShowMessageNotification,
	TextDocumentContentRefreshRequest,
	WorkDoneProgress,
	type Connection,
	type Disposable,
	type FileSystemWatcher,
	type ProgressToken,
	type ShowMessageParams,
	type WorkDoneProgressBegin,
	type WorkDoneProgressEnd,
	type WorkDoneProgressReport,
} from 'vscode-languageserver';
import type { Pause } from '../annotations/coverage';
import type { CommandOutcome } from '../annotations/model';
import { reason, type Reason } from '../core/reason';
import {
	ANNOTATIONS_CHANGED_NOTIFICATION,
	STATUS_NOTIFICATION,
	type AnnotationsChangedParams,
	type CorpusStatus,
} from '../protocol';
import { isObject } from '../annotations/jsonLines';
import { RECORDS_CHANGED_NOTIFICATION, type RecordsChangedParams } from '../recordProtocol';
import { parseSettings } from '../settings';
import { CancellationSource, type CancellationToken, throwIfCancelled } from '../util/cancellation';
import { messageOf, type Log } from '../util/log';
import { doneWithin, slice } from '../util/scheduler';
import type { CorpusFolder } from './corpusFolder';
import type { DiagnosticsMessage } from './diagnosticsPublisher';
import { CORPUS_FILE } from './locateCorpus';
import { IndexingProgress, type ProgressBar, WorkProgress } from './progress';
import type { ClientMessages, Session } from './session';

const SECTION = 'corpus';
/** Milliseconds. */
const PATIENCE = 2000;
/** Milliseconds after which work that somebody asked for goes on beside the background's. */
const LONG_WORK = 500;
/** Parts of any answer. */
const PARTIAL_RESULT = new ProgressType<unknown>();

/** What goes from the server to its client unasked, each of it only where the client can take it. */
export class ClientLink implements ClientMessages {
	readonly log: Log;
	session: Session | undefined;
	readonly #watchers = new Map<CorpusFolder, { readonly patterns: string; readonly registered: Promise<Disposable> }>();
	readonly #progress = new Map<string, IndexingProgress>();
	#started = false;

	constructor(private readonly connection: Connection) {
		const { console } = connection;
		this.log = {
			error: (message) => console.error(message),
			warn: (message) => console.warn(message),
			info: (message) => console.info(message),
		};
	}

	/** The client has heard what we do, and may be asked now what it has for us. */
	start(session: Session): Promise<void> {
		this.#started = true;
		session.opening = this.#open(session);
		return session.opening;
	}

	async #open(session: Session): Promise<void> {
		if (session.client.dynamicConfiguration) {
			const { type } = DidChangeConfigurationNotification;
			this.#send(this.connection.client.register(type, { section: SECTION }));
		}
		if (session.client.configuration) {
			// Indexing waits for the settings that it depends on, but not for a client that never answers.
			const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
			await Promise.race([this.configurationChanged(session, undefined), patience]);
		}
		await session.corpora.start();
		for (const corpus of session.corpora.all()) {
			this.patternsChanged(corpus);
		}
	}

	/** Asks a client that can be asked; the others send their settings along, under our section or bare. */
	async configurationChanged(session: Session, sent: unknown): Promise<void> {
		if (session.client.configuration) {
			const answer: unknown = await this.connection.workspace.getConfiguration(SECTION);
			await session.changeSettings(parseSettings(answer));
		} else if (isObject(sent)) {
			await session.changeSettings(parseSettings(sent[SECTION] ?? sent));
		}
	}

	/** Sends parts of an answer as they are found; undefined where the client wants it whole. */
	reporter(token: ProgressToken | undefined): ((items: readonly unknown[]) => void) | undefined {
		return token === undefined
			? undefined
			: (items) => this.#send(this.connection.sendProgress(PARTIAL_RESULT, token, items));
	}

	/** Shows how far a request is that came with a token; undefined where it came without one. */
	workDone(
		token: ProgressToken | undefined,
		title: Reason,
	): { report(done: number, all: number): void; end(): void } | undefined {
		if (token === undefined || !this.session) {
			return undefined;
		}
		const { connection, session } = this;
		const send = (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void =>
			this.#send(connection.sendProgress(WorkDoneProgress.type, token, value));
		send({ kind: 'begin', title: session.translate(title), percentage: 0, cancellable: true });
		let last = 0;
		return {
			report: (done, all) => {
				const percentage = all > 0 ? Math.floor((100 * done) / all) : 0;
				if (percentage > last) {
					last = percentage;
					send({ kind: 'report', percentage });
				}
			},
			end: () => send({ kind: 'end' }),
		};
	}

	/**
	 * Work that may be long: how far it is is shown by the token that its request came with, or else in a bar of our own
	 * once it takes a while, whose button cancels it.
	 */
	async working<T>(
		{ workDoneToken }: { readonly workDoneToken?: ProgressToken },
		token: CancellationToken,
		title: Reason,
		work: (pause: Pause) => Promise<T>,
	): Promise<T> {
		const cancelled = new CancellationSource();
		const told = this.workDone(workDoneToken, title);
		const { session } = this;
		const bar =
			told || !session?.client.workDoneProgress
				? told
				: new WorkProgress(
						() => this.#createBar(),
						session.translate(title),
						() => cancelled.cancel(),
					);
		try {
			const running = work(async (done, all) => {
				bar?.report(done, all);
				await slice(token);
				throwIfCancelled(cancelled);
			});
			// An export of minutes would have the indexing step aside all the while.
			const isShort = !session || (await doneWithin(running, LONG_WORK));
			return await (isShort ? running : session.turns.inBackground(running));
		} finally {
			bar?.end();
		}
	}

	status(status: CorpusStatus): void {
		this.#send(this.connection.sendNotification(STATUS_NOTIFICATION, status));
		this.#progress.get(status.uri)?.update(status);
	}

	corpusAdded(corpus: CorpusFolder): void {
		if (!this.session?.client.workDoneProgress) {
			return;
		}
		const { translate } = this.session;
		const progress = new IndexingProgress(
			() => this.#createBar(),
			({ name }) => translate(reason('Indexing {0}', name)),
			translate,
			() => corpus.indexer.pause(),
		);
		this.#progress.set(corpus.root, progress);
	}

	corpusRemoved(corpus: CorpusFolder): void {
		this.#progress.get(corpus.root)?.end();
		this.#progress.delete(corpus.root);
		this.#unwatch(corpus);
	}

	diagnostics(message: DiagnosticsMessage): void {
		this.#send(this.connection.sendDiagnostics(message));
	}

	refresh(): void {
		const { client } = this.session!;
		const { languages } = this.connection;
		if (client.refreshesSemanticTokens) {
			this.#send(languages.semanticTokens.refresh());
		}
		if (client.refreshesDiagnostics) {
			this.#send(languages.diagnostics.refresh());
		}
		if (client.refreshesFolding) {
			this.#send(this.connection.sendRequest(FoldingRangeRefreshRequest.type));
		}
	}

	annotationsChanged(uris: readonly string[]): void {
		const params: AnnotationsChangedParams = { uris };
		this.#send(this.connection.sendNotification(ANNOTATIONS_CHANGED_NOTIFICATION, params));
	}

	/**
	 * Shows what a command did, where the editor knows nothing of its answer and the person would be left without a word.
	 *
	 * @param canGoBack it is the step that an undo takes back
	 */
	tell(outcome: CommandOutcome | null, canGoBack: boolean): void {
		const { session } = this;
		if (outcome && session && session.client.options.commandLinks !== true) {
			const message = canGoBack
				? session.translate(reason('{0} (the action “Undo” takes it back)', outcome.message))
				: outcome.message;
			const params: ShowMessageParams = { type: MessageType.Info, message };
			this.#send(this.connection.sendNotification(ShowMessageNotification.type, params));
		}
	}

	recordsChanged(uris: readonly string[]): void {
		const { client } = this.session!;
		if (client.options.recordFiles === true) {
			const params: RecordsChangedParams = { uris };
			this.#send(this.connection.sendNotification(RECORDS_CHANGED_NOTIFICATION, params));
		} else if (client.documentContent) {
			uris.forEach((uri) => this.#send(this.connection.sendRequest(TextDocumentContentRefreshRequest.type, { uri })));
		}
	}

	/** Has the client watch the corpus's documents and decisions, and nothing else. */
	patternsChanged(corpus: CorpusFolder): void {
		const { session } = this;
		if (!this.#started || !session?.client.dynamicWatching || !corpus.listed) {
			return;
		}
		const { include, records, knowledgeBase } = corpus.configuration;
		const files = [`**/${CORPUS_FILE}`, '.corpus/**/*.jsonl', ...(knowledgeBase === undefined ? [] : [knowledgeBase])];
		const globs = [...include, ...(records?.files ?? []), ...files];
		const patterns = globs.join('\n');
		if (this.#watchers.get(corpus)?.patterns === patterns) {
			return;
		}
		this.#unwatch(corpus);
		const watchers = globs.map((glob): FileSystemWatcher =>
			session.client.relativePatterns
				? { globPattern: { baseUri: corpus.root, pattern: glob } }
				: { globPattern: glob.startsWith('**/') ? glob : `**/${glob}` },
		);
		const registered = this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
		this.#watchers.set(corpus, { patterns, registered });
		this.#send(registered);
	}

	async #createBar(): Promise<ProgressBar> {
		const bar = await this.connection.window.createWorkDoneProgress();
		return {
			begin: (title, percentage, message, cancellable) => bar.begin(title, percentage, message, cancellable),
			report: (percentage, message) => bar.report(percentage, message),
			done: () => bar.done(),
			onCancel: (listener) => void bar.token.onCancellationRequested(listener),
		};
	}

	#unwatch(corpus: CorpusFolder): void {
		const watching = this.#watchers.get(corpus);
		this.#watchers.delete(corpus);
		void watching?.registered.then((registration) => registration.dispose()).catch(() => undefined);
	}

	/** A client that won't have it, or is gone, is no fault of ours. */
	#send(sending: Promise<unknown>): void {
		sending.catch((error: unknown) => this.log.info(messageOf(error)));
	}
}
