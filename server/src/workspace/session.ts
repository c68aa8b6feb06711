import {
	ErrorCodes,
	LSPErrorCodes,
	ResponseError,
	type Diagnostic,
	type InitializeParams,
	type Position,
} from 'vscode-languageserver';
import { readClientInfo, type ClientInfo } from '../clientInfo';
import { reason } from '../core/reason';
import { toOffset } from '../languageFeatures/positions';
import { createLanguageService, type LanguageService } from '../languageService';
import { createTranslator, type Translate } from '../messages';
import { isUri, normalizeUri, relativePath, type DocumentUri } from '../platform/fileSystem';
import type { Git } from '../platform/git';
import type { CorpusStatus, ServerSettings } from '../protocol';
import { parseSettings } from '../settings';
import { type CancellationToken, ContentModifiedError, NEVER_CANCELLED } from '../util/cancellation';
import { traceOf, type Log } from '../util/log';
import { BackgroundTurns, Throttle } from '../util/scheduler';
import { Corpora, type LocatedDocument } from './corpora';
import type { CorpusFolder } from './corpusFolder';
import { DiagnosticsPublisher, type DiagnosticsMessage } from './diagnosticsPublisher';
import type { DocumentView } from './documentView';
import { isTooLong } from './largeDocuments';
import { OpenDocuments, type OpenDocument } from './openDocuments';
import type { Platform } from './platform';
import { VisibleChanges } from './visibleChanges';

/** What a session tells its client without being asked. */
export interface ClientMessages {
	status(status: CorpusStatus): void;
	corpusAdded(corpus: CorpusFolder): void;
	corpusRemoved(corpus: CorpusFolder): void;
	diagnostics(message: DiagnosticsMessage): void;
	/** Ask for tokens, diagnostics and folds again: they changed without an edit. */
	refresh(): void;
	annotationsChanged(uris: readonly string[]): void;
	/** The texts of these open records may be others. */
	recordsChanged(uris: readonly string[]): void;
	/** The patterns of the corpus's documents are known, or became others. */
	patternsChanged(corpus: CorpusFolder): void;
}

/** A view of a document with the corpus that it is part of. */
export interface ViewedDocument {
	readonly view: DocumentView;
	readonly corpus: CorpusFolder;
}

/** Milliseconds between two messages of status: more of them nobody can read. */
const STATUS_INTERVAL = 200;
/** Milliseconds between two checks whether what was learned of other documents shows in open ones. */
const LEARNED_INTERVAL = 1000;

/** One client's session, from `initialize` to `shutdown`. */
export class Session {
	readonly client: ClientInfo;
	readonly service: LanguageService;
	readonly translate: Translate;
	readonly documents: OpenDocuments;
	readonly corpora: Corpora;
	readonly turns = new BackgroundTurns();
	settings: ServerSettings;
	/** Settles when the corpora of the workspace folders are there, once the client has said `initialized`. */
	opening: Promise<void> = Promise.resolve();
	/** What others decided is not to be shown. */
	onlyMine = false;
	#isTrusted: boolean;
	readonly #located = new WeakMap<OpenDocument, LocatedDocument>();
	readonly #publisher: DiagnosticsPublisher;
	readonly #visible: VisibleChanges;
	readonly #changedStatus = new Set<CorpusFolder>();
	readonly #statusDue = new Throttle(STATUS_INTERVAL, () => this.#sendStatus());
	readonly #learnedDue = new Throttle(LEARNED_INTERVAL, () => this.inBackground(this.#checkVisible()));

	constructor(
		params: InitializeParams,
		readonly platform: Platform,
		private readonly log: Log,
		private readonly messages: ClientMessages,
	) {
		this.client = readClientInfo(params);
		const { client } = this;
		this.#isTrusted = client.trustsFolders;
		this.settings = parseSettings(client.options.settings);
		this.translate = createTranslator(client.options.messages);
		this.service = createLanguageService({
			encoding: client.encoding,
			translate: this.translate,
			locale: client.locale,
			markdown: client.markdownHovers,
			commandLinks: client.options.commandLinks === true,
			commentThreads: client.options.commentThreads === true,
			codeActionLiterals: client.codeActionLiterals,
			relatedInformation: client.relatedInformation,
			resolvesWorkspaceSymbols: client.resolvesWorkspaceSymbols,
			hierarchicalSymbols: client.hierarchicalSymbols,
			folding: {
				collapsedText: client.foldingText,
				underLineAbove: client.foldUnderLineAbove,
				...(client.foldingLimit !== undefined ? { rangeLimit: client.foldingLimit } : {}),
			},
		});
		this.documents = new OpenDocuments(client.encoding, log, {
			opened: (document) => this.inBackground(this.#opened(document)),
			changed: (document, edits) => {
				const located = this.#located.get(document);
				located?.corpus.edited(document, located.path, edits);
				this.#publish(document);
			},
			closed: (document) => this.#closed(document),
		});
		this.#publisher = new DiagnosticsPublisher(
			(message) => this.messages.diagnostics(message),
			(document) => this.#diagnosticsToPublish(document),
		);
		this.#visible = new VisibleChanges((uri) => this.documents.get(uri));
		this.corpora = new Corpora(
			{
				fileSystem: platform.fileSystem,
				settings: () => this.settings,
				translate: this.translate,
				log,
				turns: this.turns,
				watchesFiles: client.dynamicWatching,
				...(platform.startThreads ? { startThreads: platform.startThreads } : {}),
				...(platform.inflate ? { inflate: platform.inflate } : {}),
				...(platform.collectGarbage ? { collectGarbage: platform.collectGarbage } : {}),
				maximumDocuments: () => (platform.isBrowser ? this.settings.maximumDocumentsInBrowser : Infinity),
				now: () => platform.now(),
				newId: () => platform.newId(),
				annotator: async (root) =>
					this.settings.annotator || (await platform.defaultAnnotator?.(this.#isTrusted ? root : undefined)),
			},
			{
				added: (corpus) => this.messages.corpusAdded(corpus),
				removed: (corpus) => this.#removed(corpus),
				moved: () => this.#moveDocuments(),
				statusChanged: (corpus) => {
					this.#changedStatus.add(corpus);
					this.#statusDue.request();
				},
				learned: () => this.#learnedDue.request(),
				decisionsChanged: (corpus, change) => {
					const open = [...corpus.openDocuments()].filter(([path]) => change.rules || change.documents.includes(path));
					this.messages.annotationsChanged(open.map(([, document]) => document.clientUri));
					this.refresh();
				},
				recordsChanged: (uris) => this.messages.recordsChanged(uris),
				configurationChanged: (corpus) => {
					this.messages.patternsChanged(corpus);
					this.#publishFiles(corpus);
				},
			},
			platform.home,
		);
		platform.fileSystem.confine?.(this.#isTrusted ? undefined : () => this.corpora.folders());
		this.corpora.setWorkspaceFolders(
			params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
		);
	}

	dispose(): void {
		this.#statusDue.dispose();
		this.#learnedDue.dispose();
		this.corpora.dispose();
	}

	/** Throws a `ResponseError` that says why there is none. */
	get git(): Git {
		if (this.platform.git && this.#isTrusted) {
			return this.platform.git;
		}
		const why = this.platform.git
			? reason('git is not run in a folder that is not trusted: trust it first')
			: reason('There is no git in a browser');
		throw new ResponseError(LSPErrorCodes.RequestFailed, this.translate(why));
	}

	/** The folders are trusted from now on: what was hidden is looked for. */
	async trust(): Promise<void> {
		this.#isTrusted = true;
		this.platform.fileSystem.confine?.(undefined);
		await Promise.all(this.corpora.all().map((corpus) => corpus.checkFiles()));
	}

	/** The document as it is now, open or on disk; undefined where there is none or it is refused. */
	async view(clientUri: string, token: CancellationToken): Promise<ViewedDocument | undefined> {
		const { corpus, path } = await this.locate(clientUri);
		const view = await corpus.document(path, token);
		return view && { view, corpus };
	}

	/**
	 * As {@link view}, but at once: of a text that is being edited perhaps without what the newest edits mean elsewhere than
	 * in their own lines.
	 *
	 * @param position what is asked about; undefined for what the client is told to ask again about
	 */
	async near(
		clientUri: string,
		position: Position | undefined,
		token: CancellationToken,
	): Promise<ViewedDocument | undefined> {
		const { corpus, path } = await this.locate(clientUri);
		const lines = this.documents.get(normalizeUri(clientUri))?.lines;
		const offset = lines && position && toOffset(lines, position, this.client.encoding);
		const view = await corpus.documentNear(path, offset, token);
		if (view && position === undefined) {
			this.#visible.shown(view);
		}
		return view && { view, corpus };
	}

	/** As {@link view}, for an answer that colours or marks the document: its client is told when that answer no longer holds. */
	async shown(clientUri: string, token: CancellationToken): Promise<ViewedDocument | undefined> {
		const viewed = await this.view(clientUri, token);
		if (viewed) {
			this.#visible.shown(viewed.view);
		}
		return viewed;
	}

	/** The document with what the person wants to see of what is decided: all, or one's own. */
	async wanted({ view, corpus }: ViewedDocument): Promise<ViewedDocument> {
		if (!this.onlyMine) {
			return { view, corpus };
		}
		const me = await corpus.findAnnotator();
		const annotations = view.annotations.filter(({ annotation }) => annotation.creator === me);
		return { view: { ...view, annotations }, corpus };
	}

	async locate(clientUri: string): Promise<LocatedDocument> {
		if (!isUri(clientUri)) {
			throw new ResponseError(ErrorCodes.InvalidParams, `"uri" is missing or wrong: a document's URI`);
		}
		const document = this.documents.get(normalizeUri(clientUri));
		const known = document && this.#located.get(document);
		return known ?? this.#locateAndOpen(clientUri, document);
	}

	diagnostics({ view, corpus }: ViewedDocument): Diagnostic[] {
		const fadeBoilerplate = this.settings.fadeBoilerplate && !isTooLong('hints', view.table.text);
		return this.service.diagnostics(view, corpus, { fadeBoilerplate });
	}

	/** What is drawn in open documents changed without an edit. */
	refresh(): void {
		this.messages.refresh();
		for (const document of this.documents.all()) {
			this.#publish(document);
		}
		for (const corpus of this.corpora.all()) {
			this.#publishFiles(corpus);
		}
	}

	async changeSettings(settings: ServerSettings): Promise<void> {
		const before = this.settings;
		this.settings = settings;
		for (const { indexer } of this.corpora.all()) {
			if (settings.indexing === 'paused') {
				indexer.pause();
			} else if (before.indexing === 'paused') {
				indexer.resume();
			}
		}
		if (JSON.stringify(before) !== JSON.stringify(settings)) {
			this.refresh();
			await Promise.all(this.corpora.all().map((corpus) => corpus.settingsChanged(before)));
			this.refresh();
		}
	}

	/** A document was saved: its file, and for a client that watches no files perhaps decisions on it, changed. */
	async saved(clientUri: string): Promise<void> {
		const { corpus, path, uri } = await this.locate(clientUri);
		await corpus.checkDecisions(path);
		await this.corpora.filesChanged([uri]);
	}

	async #opened(document: OpenDocument): Promise<void> {
		await this.#locateAndOpen(document.clientUri, document);
		this.#publish(document);
	}

	/** The first to ask about an open document makes it known to its corpus. */
	async #locateAndOpen(clientUri: string, document: OpenDocument | undefined): Promise<LocatedDocument> {
		const located = await this.corpora.locate(clientUri);
		if (!document || this.documents.get(located.uri) !== document || this.#located.has(document)) {
			return located;
		}
		this.#located.set(document, located);
		await located.corpus.opened(document, located.path);
		return located;
	}

	#closed(document: OpenDocument): void {
		const located = this.#located.get(document);
		located?.corpus.closed(located.path);
		this.service.forget(document.uri);
		this.#visible.forget(document.uri);
		this.#publisher.close(document);
	}

	#removed(corpus: CorpusFolder): void {
		this.messages.corpusRemoved(corpus);
		this.#changedStatus.delete(corpus);
		this.#publisher.files(new Map(), (uri) => relativePath(corpus.root, uri) !== undefined);
	}

	/** Open documents go to the corpora that they belong to now. */
	async #moveDocuments(): Promise<void> {
		for (const document of this.documents.all()) {
			const known = this.#located.get(document);
			const { corpus } = await this.corpora.locate(document.clientUri);
			if (known && known.corpus !== corpus) {
				this.#located.delete(document);
				known.corpus.closed(known.path);
				await this.#opened(document);
			}
		}
	}

	#publish(document: OpenDocument): void {
		if (!this.client.pullsDiagnostics) {
			this.inBackground(this.#publisher.update(document));
		}
	}

	#publishFiles(corpus: CorpusFolder): void {
		const own = (uri: DocumentUri): boolean => relativePath(corpus.root, uri) !== undefined;
		this.#publisher.files(this.service.storeDiagnostics(corpus), own);
	}

	async #diagnosticsToPublish(document: OpenDocument): Promise<readonly Diagnostic[] | undefined> {
		try {
			const viewed = await this.shown(document.clientUri, NEVER_CANCELLED);
			return viewed ? this.diagnostics(viewed) : [];
		} catch (error) {
			if (error instanceof ContentModifiedError) {
				return undefined;
			}
			throw error;
		}
	}

	#sendStatus(): void {
		for (const corpus of this.#changedStatus) {
			this.messages.status(corpus.status);
		}
		this.#changedStatus.clear();
	}

	async #checkVisible(): Promise<void> {
		for (const document of this.documents.all()) {
			const viewed = await this.view(document.clientUri, NEVER_CANCELLED).catch(() => undefined);
			if (viewed && this.#visible.differs(viewed.view)) {
				this.refresh();
				return;
			}
		}
	}

	/** Nobody waits for the work; what goes wrong in it is logged. */
	inBackground(work: Promise<unknown>): void {
		work.catch((error: unknown) => this.log.error(traceOf(error)));
	}
}
