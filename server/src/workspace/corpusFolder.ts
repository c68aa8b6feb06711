import { AnnotationService } from '../annotations/annotationService';
import type { LocatedAnnotation, StoreProblem } from '../annotations/model';
import { documentOfFile, documentOfProposals } from '../annotations/storePaths';
import type { TextEdit } from '../annotations/tracker';
import type { CorpusConfiguration, LabelDefinition } from '../configuration/corpusFile';
import { compareText } from '../core/compareText';
import type { GivenDates, Mention, TimeExpression } from '../core/model';
import { reason, type Reason } from '../core/reason';
import type { TextTable } from '../core/textTable';
import { Corpus } from '../corpus/corpus';
import type { KnowledgeBase } from '../corpus/knowledgeBase';
import { LearnedMarks } from '../corpus/learnedMarks';
import type { CorpusView, EntityId } from '../corpus/model';
import { formOf, kindOf } from '../corpus/suggestions';
import { labelWords } from '../languageFeatures/vocabulary';
import { nameOf, type DocumentUri, type FileStat } from '../platform/fileSystem';
import type { CorpusStatus, Refusal, ServerSettings } from '../protocol';
import { type CancellationToken, NEVER_CANCELLED } from '../util/cancellation';
import { traceOf } from '../util/log';
import { AnalysisCache } from './analysisCache';
import { ConfigurationFile } from './configurationFile';
import type { CorpusFolderEvents } from './corpusFolderEvents';
import { CorpusFiles } from './corpusFiles';
import { CorpusLearning } from './corpusLearning';
import { DecisionEffects } from './decisionEffects';
import type { CorpusAccess, DocumentView, MentionPlaces } from './documentView';
import { FileChecks } from './fileChecks';
import { FolderViews } from './folderViews';
import { Indexer } from './indexer';
import { IndexSnapshot } from './indexSnapshot';
import { LargeDocuments } from './largeDocuments';
import { CORPUS_FILE } from './locateCorpus';
import { findMentionPlaces, type PlaceSource } from './mentionPlaces';
import type { OpenDocument } from './openDocuments';
import { TextSearch } from './textSearch';
import { readIfAllowed, refuseSize, sizeOfOpen } from './readDocument';
import { waitingReach } from './waitingReach';
import type { WorkspaceServices } from './services';

/** Of a document that was no larger than is allowed when it was indexed: its file isn't asked again. */
const KNOWN: FileStat = { size: 0, modified: 0 };

/** Paths that are matched with the corpus's patterns between two turns of others: a millisecond's work. */
const PATHS_AT_ONCE = 200;

/** One corpus: its configuration, what is known of its documents, what people decided on them. */
export class CorpusFolder implements CorpusAccess {
	readonly corpus = new Corpus();
	/** What is learned from people's marks. */
	readonly marks = new LearnedMarks((lesson) => this.#learning.lineOf(lesson));
	readonly annotations: AnnotationService;
	readonly indexer: Indexer;
	readonly files: CorpusFiles;
	/** Settles when documents can be asked about: the configuration, rules and decisions on entities are read. */
	readonly loaded: Promise<void>;
	/** What is known of documents that aren't open, from one start to the next. */
	readonly snapshot: IndexSnapshot;
	readonly #configuration: ConfigurationFile;
	readonly #search: TextSearch;
	readonly #learning: CorpusLearning;
	readonly #effects: DecisionEffects;
	readonly #viewSource: FolderViews;
	readonly #views: AnalysisCache;
	readonly #open = new Map<string, OpenDocument>();
	readonly #limits = new LargeDocuments();
	/** With the corpus's own files. */
	private readonly services: WorkspaceServices;
	readonly #checks: FileChecks;
	#annotator: string | undefined;
	#annotatorFound: Promise<void> | undefined;

	constructor(
		readonly root: DocumentUri,
		/** False: the corpus holds the documents that are open, and its folder is never searched. */
		readonly listed: boolean,
		services: WorkspaceServices,
		private readonly events: CorpusFolderEvents,
	) {
		this.#configuration = new ConfigurationFile(root, services);
		this.files = new CorpusFiles(root, services, this.configuration, () => events.configurationChanged(this));
		this.services = { ...services, fileSystem: this.files.fileSystem };
		this.#search = new TextSearch(
			this.corpus,
			(path) => this.#textOf(path),
			(text) => this.#learning.newTable(text),
		);
		this.annotations = new AnnotationService({
			fileSystem: services.fileSystem,
			root,
			now: services.now,
			newId: services.newId,
			annotator: () => this.#annotator,
			foundEntity: (id) => this.corpus.foundEntity(id),
			translate: services.translate,
			words: labelWords(() => this.labels, services.translate),
			onChange: (change) => {
				this.#background(this.#effects.take(change));
				this.events.decisionsChanged(this, change);
			},
			search: this.#search,
			prepare: (path) => this.#learning.prepare(path),
		});
		this.#learning = new CorpusLearning(this, this.services, (nested) => events.foundNested(nested));
		this.#effects = new DecisionEffects(this, this.#learning, this.#search);
		this.#viewSource = new FolderViews(this, this.#learning);
		this.#views = new AnalysisCache(this.#viewSource);
		this.indexer = new Indexer(this.#learning, this.services);
		this.#checks = new FileChecks(this, this.services);
		this.snapshot = new IndexSnapshot(this, this.#learning, this.#search, services);
		this.loaded = this.#load();
	}

	get name(): string {
		return this.configuration.name ?? nameOf(this.root);
	}

	get view(): CorpusView {
		return this.corpus;
	}

	get configuration(): CorpusConfiguration {
		return this.#configuration.configuration;
	}

	get labels(): readonly LabelDefinition[] {
		return this.configuration.labels;
	}

	get knowledgeBase(): KnowledgeBase {
		return this.#configuration.knowledgeBase;
	}

	get knowledgeBasePath(): string | undefined {
		return this.configuration.knowledgeBase;
	}

	get complete(): boolean {
		return this.indexer.complete;
	}

	/** What follows from people's last decisions isn't found out yet. */
	get isLearning(): boolean {
		return this.#effects.isBusy;
	}

	/** Settles when what follows from the last decision is known; false where that takes long, or nobody finds it out now. */
	effectsKnown(): Promise<boolean> {
		return this.#effects.settled();
	}

	get problems(): readonly StoreProblem[] {
		return [...this.#configuration.problems, ...this.annotations.problems, ...this.files.fileSystem.problems];
	}

	waitingLike({ table, analysis }: DocumentView, suggestion: Mention | TimeExpression): number | undefined {
		const { start, type } = suggestion;
		const line = table.lines.lineAt(start);
		// In a line of boilerplate it waits for nobody, and who points at it means those in the text proper, too.
		if (!this.indexer.named || analysis.lines.some((one) => one.line === line && one.boilerplate)) {
			return undefined;
		}
		return waitingReach(this, { kind: kindOf(type), label: type, form: formOf(table.text, suggestion) }).annotations;
	}

	annotationsById(ids: ReadonlySet<string>): ReadonlyMap<string, LocatedAnnotation> {
		return this.annotations.annotationsById(ids);
	}

	get status(): CorpusStatus {
		const { state, documents, indexed, rate, remaining, refused, beyond } = this.indexer;
		return {
			uri: this.root,
			name: this.name,
			state,
			documents,
			indexed,
			...(remaining ? { remaining } : rate !== undefined ? { rate } : {}),
			refused,
			...(beyond > 0 ? { beyond: this.services.translate(whyBeyond(documents, beyond)) } : {}),
			...this.#limits.status,
		};
	}

	/** Indexes the corpus in the background. */
	async start(): Promise<void> {
		await this.loaded;
		if (this.services.settings().indexing === 'paused') {
			this.indexer.pause();
		}
		if (this.listed) {
			await this.indexer.scan();
		} else {
			this.indexer.withoutListing();
		}
	}

	dispose(): void {
		this.#checks.dispose();
		this.snapshot.dispose();
		this.indexer.dispose();
		this.#learning.dispose();
	}

	uriOf(path: string): DocumentUri {
		return this.#open.get(path)?.uri ?? this.files.uriOf(path);
	}

	pathOf(uri: DocumentUri): string {
		return this.files.pathOf(uri);
	}

	/** The path is that of a document of this corpus. */
	includes(path: string): boolean {
		return this.listed ? this.files.includes(path) : this.#open.has(path);
	}

	openDocument(path: string): OpenDocument | undefined {
		return this.#open.get(path);
	}

	openDocuments(): ReadonlyMap<string, OpenDocument> {
		return this.#open;
	}

	/** All documents, by their paths, as they are on the disk now: also those that aren't indexed yet. */
	async listDocuments(): Promise<readonly string[]> {
		if (!this.listed) {
			return [...this.#open.keys()].sort(compareText);
		}
		const paths: string[] = [];
		for await (const batch of this.#learning.list()) {
			paths.push(...batch.map(({ path }) => path));
		}
		return paths.sort(compareText);
	}

	/** A document's text as it is now, open or on disk; undefined where it can't be read. */
	read(path: string): Promise<TextTable | undefined> {
		return this.#search.read(path);
	}

	/** What people and `corpus.json` say of when the document was written. */
	givenDatesOf(path: string): GivenDates {
		const decidedDate = this.annotations.decidedDateOf(path);
		const folderDate = this.files.dateOf(path);
		return { ...(decidedDate && { decidedDate }), ...(folderDate && { folderDate }) };
	}

	/** The document is open in an editor from now on, whose text counts and not the disk's. */
	async opened(document: OpenDocument, path: string): Promise<void> {
		this.#open.set(path, document);
		this.#noteLength(document);
		this.#viewSource.opened(path);
		this.annotations.documentOpened(path, document.text);
		if (this.#refuse(document, path)) {
			return;
		}
		this.indexer.add(path);
		await this.annotations.load([path]);
	}

	edited(document: OpenDocument, path: string, edits: readonly TextEdit[]): void {
		this.annotations.documentEdited(path, edits, document.text);
		this.#noteLength(document);
		this.#refuse(document, path);
	}

	closed(path: string): void {
		if (this.#limits.forget(this.#open.get(path)?.clientUri)) {
			this.progressed();
		}
		this.#open.delete(path);
		this.#viewSource.closed(path);
		this.annotations.documentClosed(path);
		if (this.listed) {
			this.#background(this.indexer.reread([path]));
		} else {
			this.indexer.remove(path);
		}
	}

	async document(path: string, token: CancellationToken): Promise<DocumentView | undefined> {
		const open = this.#open.get(path);
		if (open) {
			return this.#refuse(open, path) ? undefined : this.#views.open(open, path, token);
		}
		const stat =
			this.#checks.knownStat(path, (stat) => this.#views.knows(path, stat)) ?? (await this.#checks.stat(path));
		const uri = this.uriOf(path);
		return stat && this.#views.closed({ uri, path, stat }, () => readIfAllowed(uri, stat, this.services), token);
	}

	/** As {@link document}, but of an open one perhaps without what its newest edits mean, as `AnalysisCache.near` has it. */
	async documentNear(
		path: string,
		offset: number | undefined,
		token: CancellationToken,
	): Promise<DocumentView | undefined> {
		const open = this.#open.get(path);
		return open && !this.#refuse(open, path) ? this.#views.near(open, path, offset, token) : this.document(path, token);
	}

	mentionsIn(path: string, entity: EntityId, token: CancellationToken): Promise<MentionPlaces | undefined> {
		const source: PlaceSource = {
			isOpen: (path) => this.#open.has(path),
			formsIn: (path, entity) => this.corpus.formsIn(path, entity),
			read: (path) => this.#textOf(path),
			document: (path, token) => this.document(path, token),
		};
		return findMentionPlaces(source, this.uriOf(path), path, entity, token);
	}

	/** Something happened to these files on disk; paths are from the root. */
	async filesChanged(paths: ReadonlySet<string>): Promise<void> {
		const documents: string[] = [];
		let looked = 0;
		for (const path of paths) {
			if (this.includes(path)) {
				documents.push(path);
			}
			// The first ones at once: a command that comes right after this counts with them.
			if (++looked % PATHS_AT_ONCE === 0) {
				await this.services.turns.slice(NEVER_CANCELLED);
			}
		}
		const ownFiles = [...paths].filter((path) => path.startsWith('.corpus/'));
		if (ownFiles.length > 0) {
			const before = JSON.stringify(this.problems);
			await this.annotations.load(ownFiles.flatMap((file) => documentOfFile(file) ?? documentOfProposals(file) ?? []));
			if (JSON.stringify(this.problems) !== before) {
				this.events.configurationChanged(this);
			}
		}
		if (paths.has(CORPUS_FILE)) {
			await this.#reloadConfiguration();
		} else if (paths.has(this.configuration.knowledgeBase ?? '')) {
			await this.#configuration.loadKnowledgeBase();
			this.events.configurationChanged(this);
			this.events.learned(this);
			this.events.statusChanged(this);
		}
		await Promise.all([this.indexer.update(documents), this.#recordFilesChanged(paths)]);
	}

	/** The whole corpus is listed again: of the records those are taken in that became others. */
	async #recordFilesChanged(paths: ReadonlySet<string>): Promise<void> {
		const { records } = this.files;
		if ([...paths].some((path) => records.isRecordFile(path))) {
			const open = [...this.#open].filter(([path]) => paths.has(records.split(path)?.file ?? ''));
			this.events.recordsChanged(open.map(([, { clientUri }]) => clientUri));
			await this.rescan();
		}
	}

	/** Looks whether the decisions on a document were changed on disk, for clients that don't watch files. */
	async checkDecisions(path: string): Promise<void> {
		await this.annotations.load([path]);
	}

	/** Looks at all files of the corpus, and takes in those that changed: for clients that don't watch files, or missed something. */
	async checkFiles(): Promise<void> {
		this.#annotatorFound = undefined;
		await this.filesChanged(new Set([CORPUS_FILE]));
		await this.rescan();
	}

	/** Lists the corpus again. */
	async rescan(): Promise<void> {
		if (this.listed) {
			await this.indexer.scan();
		}
	}

	/** To be awaited before each decision: who decides is found out when it matters first. */
	async findAnnotator(): Promise<string | undefined> {
		this.#annotatorFound ??= this.services.annotator(this.root).then((name) => {
			this.#annotator = name;
		});
		await this.#annotatorFound;
		return this.#annotator;
	}

	/** Counts or the state of the indexing changed. */
	progressed(): void {
		this.events.statusChanged(this);
	}

	/** What is known of the corpus changed. */
	learned(): void {
		this.events.learned(this);
	}

	async settingsChanged(before: ServerSettings): Promise<void> {
		await this.loaded;
		const { annotator, maximumDocumentSize, maximumDocumentsInBrowser, preferTimes } = this.services.settings();
		if (annotator !== before.annotator) {
			this.#annotatorFound = undefined;
		}
		if (maximumDocumentSize !== before.maximumDocumentSize || preferTimes !== before.preferTimes) {
			await this.takeInAgain();
		} else if (maximumDocumentsInBrowser !== before.maximumDocumentsInBrowser && this.listed) {
			await this.indexer.scan();
		}
	}

	async #load(): Promise<void> {
		await this.#configuration.load();
		this.files.configure(this.configuration);
		await this.annotations.load([]);
		this.events.configurationChanged(this);
	}

	async #reloadConfiguration(): Promise<void> {
		const changed = await this.#configuration.load();
		this.events.configurationChanged(this);
		if (changed) {
			this.files.configure(this.configuration);
			this.#background(this.takeInAgain());
		}
	}

	/** Lists and reads everything anew: what analyses or the choice of documents depend on changed. */
	async takeInAgain(): Promise<void> {
		this.#learning.touch();
		for (const [path, document] of this.#open) {
			this.#refuse(document, path);
		}
		if (this.listed) {
			await this.indexer.reindex();
		}
	}

	#noteLength({ clientUri, text }: OpenDocument): void {
		if (this.#limits.note(clientUri, text, this.services.translate)) {
			this.progressed();
		}
	}

	/** Why an open document is not analysed; undefined where it is. */
	#refuse(document: OpenDocument, path: string): Refusal | undefined {
		const { uri } = document;
		const size = sizeOfOpen(document, this.services.settings().maximumDocumentSize);
		const refusal = this.includes(path) ? refuseSize(uri, size, this.services) : this.#learning.refuseOutside(uri);
		this.indexer.refuse(path, refusal);
		return refusal;
	}

	/** As it is now, open or on disk. */
	async #textOf(path: string): Promise<string | undefined> {
		return this.#open.get(path)?.text ?? (await readIfAllowed(this.uriOf(path), KNOWN, this.services))?.text;
	}

	#background(work: Promise<unknown>): void {
		work.catch((error: unknown) => this.services.log.error(`${this.root}: ${traceOf(error)}`));
	}
}

function whyBeyond(documents: number, beyond: number): Reason {
	return reason(
		'{0} of {1} documents are indexed: in a browser there is one thread, and each file comes through the editor (setting corpus.maximumDocumentsInBrowser). The others are taken in when they are opened',
		documents,
		documents + beyond,
	);
}
