import type { CorpusSearch } from '../annotations/coverage';
import type { EntityDecision } from '../annotations/model';
import type { Analysis, AnalysisContext, CorpusKnowledge } from '../core/model';
import { reason } from '../core/reason';
import { TextTable } from '../core/textTable';
import type { Doubt, DoubtAnswers } from '../corpus/doubtfulNames';
import type { Lesson } from '../corpus/lessons';
import type { DocumentSummary, DocumentSurvey, LocalEntity } from '../corpus/model';
import type { PackedSummary } from '../corpus/packedSummary';
import type { SurveyParts } from '../corpus/packedSurvey';
import type { SnapshotDocument } from '../corpus/snapshot/storedDocument';
import { summarize } from '../corpus/summarize';
import { surveyTable } from '../corpus/surveyText';
import { joinUri, relativePath, type DocumentUri, type FileEntry } from '../platform/fileSystem';
import type { Refusal } from '../protocol';
import { NEVER_CANCELLED } from '../util/cancellation';
import { traceOf } from '../util/log';
import { Throttle } from '../util/scheduler';
import type { CorpusFolder } from './corpusFolder';
import { DocumentLooks } from './documentLooks';
import { literalFolder } from './globs';
import type { TakeIn } from './indexSnapshot';
import type { IndexTarget, RunningIndex } from './indexTarget';
import { LocalRunner } from './localRunner';
import { CORPUS_FILE } from './locateCorpus';
import type { Look, PassRunner } from './passRunner';
import type { WorkspaceServices } from './services';
import { threadedRunner } from './threadedRunner';

/** How long the names of a document that is being edited wait until others hear of them. Milliseconds. */
const EDIT_INTERVAL = 1000;
/** How long summaries wait, at least, while a corpus is indexed: together their names are joined in fewer steps. Milliseconds. */
const FLUSH_INTERVAL = 500;
/**
 * With how many times its own duration joining is spaced, so that it takes a sixtieth of the time at most: in a large corpus nearly all
 * names are joined anew each time.
 */
const JOIN_SPACING = 60;

/** What a view of an open document tells its corpus. */
interface OpenLesson {
	readonly table: TextTable;
	readonly analysis: Analysis;
	readonly locals: readonly LocalEntity[];
}

/** How a corpus learns of its documents: from the indexer in the background, and from views of open documents. */
export class CorpusLearning implements IndexTarget {
	#generation = 0;
	/** How often that grew for what an open document told. */
	readonly #ownGenerations = new Map<string, number>();
	readonly #nested = new Set<DocumentUri>();
	/** What was found and isn't taken in yet. */
	readonly #summaries = new Map<string, PackedSummary>();
	/** Documents whose first look was the last one. */
	readonly #settled = new Set<string>();
	/** Closed documents in whose summaries people's decisions show. */
	readonly #decided = new Set<string>();
	/** When summaries are due, on the clock of `performance`. */
	#nextFlush = 0;
	/** Open documents whose newest view others haven't heard of. */
	readonly #edited = new Map<string, OpenLesson>();
	readonly #editsDue = new Throttle(EDIT_INTERVAL, () => {
		this.#learnEdits().catch((error: unknown) => this.services.log.error(`${this.root}: ${traceOf(error)}`));
	});
	#allAnnotationsLoaded = false;
	readonly #annotationsLoaded = new Set<string>();
	#changedNames = new Set<string>();

	constructor(
		private readonly folder: CorpusFolder,
		private readonly services: WorkspaceServices,
		private readonly foundNested: (root: DocumentUri) => void,
	) {}

	/** Grows when another analysis of the same text, or other entities for it, may be found. */
	get generation(): number {
		return this.#generation;
	}

	/** The same for the analysis of one document, which what the corpus learned of that document tells nothing new. */
	generationFor(path: string): number {
		return this.#generation - (this.#ownGenerations.get(path) ?? 0);
	}

	get root(): DocumentUri {
		return this.folder.root;
	}

	touch(): void {
		this.#generation++;
	}

	dispose(): void {
		this.#editsDue.dispose();
	}

	uriOf(path: string): DocumentUri {
		return this.folder.uriOf(path);
	}

	isOpen(path: string): boolean {
		return this.folder.openDocument(path) !== undefined;
	}

	includes(path: string): boolean {
		return this.folder.includes(path);
	}

	newTable(text: string, earlier?: TextTable): TextTable {
		const { languages } = this.folder.configuration;
		const options = languages ? { languages } : {};
		return earlier ? TextTable.after(earlier, text, options) : new TextTable(text, options);
	}

	/** The line on which a lesson's annotation begins, where its document is open: others are known once they are analysed. */
	lineOf({ path = '', reference }: Lesson): number | undefined {
		const open = this.folder.openDocument(path);
		if (!open) {
			return undefined;
		}
		const table = this.newTable(open.text);
		const { anchored } = this.folder.annotations.decisionsFor(path, table);
		const span = anchored.find(({ annotation }) => annotation.id === reference.id)?.span;
		return span && table.lines.lineAt(span.start);
	}

	/** Undefined where all that was decided on the document is known already. */
	prepare(path: string): Promise<void> | undefined {
		if (this.#allAnnotationsLoaded || this.#annotationsLoaded.has(path)) {
			return undefined;
		}
		return this.folder.annotations.load([path]).then(() => void this.#annotationsLoaded.add(path));
	}

	async *list(): AsyncIterable<readonly FileEntry[]> {
		await this.folder.annotations.loadAll(true);
		this.#allAnnotationsLoaded = true;
		const { include, exclude } = this.folder.configuration;
		const corpusFiles = include.map((glob) => `${literalFolder(glob)}**/${CORPUS_FILE}`);
		this.#nested.clear();
		for await (const batch of this.services.fileSystem.list(this.root, {
			include: [...include, ...corpusFiles],
			exclude,
		})) {
			for (const { path } of batch) {
				if (path.endsWith(`/${CORPUS_FILE}`)) {
					const nested = joinUri(this.root, path.slice(0, -CORPUS_FILE.length - 1));
					this.#nested.add(nested);
					this.foundNested(nested);
				}
			}
			yield batch.filter(({ path }) => this.folder.includes(path) && !this.#isNested(path));
		}
		this.folder.files.wereListed();
	}

	surveyOpen(path: string): void {
		this.takeSurvey(path, surveyTable(this.newTable(this.folder.openDocument(path)!.text)));
	}

	async summarizeOpen(path: string): Promise<void> {
		// The view tells what it finds to `learnFromOpen`. An edit that comes between will have a view of its own.
		await this.folder.document(path, NEVER_CANCELLED).catch(() => undefined);
		await this.#learnEdits();
	}

	newRunner(documents: number, indexing: RunningIndex): PassRunner {
		const looks = new DocumentLooks(this.folder, this);
		const local = new LocalRunner((path) => this.folder.files.uriOf(path), looks, indexing, this.services);
		return threadedRunner(documents, local, looks, this.folder, indexing, this.services) ?? local;
	}

	takeSurvey(path: string, survey: DocumentSurvey | SurveyParts): void {
		this.folder.corpus.setSurvey(path, survey);
	}

	async takeFirstLook(path: string, look: Look): Promise<void> {
		if (look.doubts.areNone || this.#summaries.has(path) || !this.folder.corpus.expect(path, look.summary)) {
			await this.takeLook(path, look);
		} else {
			this.#noteLook(path, look);
		}
	}

	async takeLook(path: string, look: Look): Promise<void> {
		this.#noteLook(path, look);
		// It may wait for long: of what a thread told, the whole message would.
		const summary = this.folder.corpus.pack(path, look.summary);
		if (summary) {
			this.#summaries.set(path, summary);
		}
		if (performance.now() > this.#nextFlush) {
			await this.#flushSummaries();
		}
	}

	answersTo(path: string, doubts: readonly Doubt[]): DoubtAnswers | undefined {
		return this.folder.corpus.answersTo(path, doubts);
	}

	settleLook(path: string): void {
		if (this.folder.corpus.isExpected(path)) {
			this.#settled.add(path);
		}
	}

	async settleLooks(): Promise<void> {
		if (this.#settled.size > 0) {
			for (const _ of this.folder.corpus.settle(takenFrom(this.#settled))) {
				await this.services.turns.slice(NEVER_CANCELLED);
			}
			this.touch();
		}
	}

	/** Whether people's decisions show in the summary of a closed document. */
	isDecided(path: string): boolean {
		return this.#decided.has(path);
	}

	/** The document's newest summary isn't taken in yet. */
	isNews(path: string): boolean {
		return this.#summaries.has(path) || this.#settled.has(path);
	}

	/** What the corpus knows of a document is from the last start. */
	restored({ path, decided }: SnapshotDocument): void {
		this.#noteDecided(path, decided);
	}

	beginRestoring(pause: () => Promise<void>): void {
		this.folder.snapshot.begin(pause);
	}

	/** Takes in what is known of documents that are as they were at the last start, as `IndexSnapshot` does. */
	restoreAll(takeIn: TakeIn, pause: () => Promise<void>): Promise<readonly string[]> {
		return this.folder.snapshot.restore(takeIn, pause);
	}

	remove(path: string): void {
		this.#decided.delete(path);
		this.#summaries.delete(path);
		this.#settled.delete(path);
		this.#edited.delete(path);
		this.folder.corpus.remove(path);
		this.touch();
	}

	progressed(): void {
		this.folder.progressed();
	}

	async passEnded(): Promise<void> {
		await this.#flushSummaries();
		this.touch();
		this.folder.learned();
	}

	indexed(): void {
		this.folder.snapshot.indexed();
	}

	/** What a view of an open document shows; others hear of its first view at once, of further ones soon. */
	learnFromOpen(path: string, table: TextTable, analysis: Analysis, locals: readonly LocalEntity[]): void {
		if (this.folder.corpus.summary(path)) {
			this.#edited.set(path, { table, analysis, locals });
			this.#editsDue.request();
		} else {
			this.#learn(path, { table, analysis, locals });
		}
	}

	setEntityDecisions(decisions: readonly EntityDecision[]): void {
		const { corpus } = this.folder;
		const before = corpus.notNames;
		corpus.setDecisions(decisions);
		const changed = [...corpus.notNames].filter((name) => !before.has(name));
		const back = [...before].filter((name) => !corpus.notNames.has(name));
		for (const name of [...changed, ...back]) {
			this.#changedNames.add(name);
		}
		this.touch();
	}

	/** What people answered on names in these documents may say something of other documents. */
	setAnswers(paths: readonly string[]): void {
		const { annotations, corpus } = this.folder;
		const changed = paths.flatMap((path) => corpus.setAnswers(path, annotations.inForceOn(path)));
		if (changed.length > 0) {
			changed.forEach((name) => this.#changedNames.add(name));
			this.touch();
		}
	}

	/** Documents that hold a name about which people said last that it is none, or is one after all. */
	async documentsOfChangedNames(search: CorpusSearch): Promise<readonly string[]> {
		const names = [...this.#changedNames];
		this.#changedNames.clear();
		const found = await Promise.all(names.map((name) => search.documentsWithPassage(name)));
		return found.flat();
	}

	refuseOutside(uri: DocumentUri): Refusal {
		const message = reason('Not in the corpus “{0}”: see “include” and “exclude” in its corpus.json', this.folder.name);
		return { uri, code: 'outside', message: this.services.translate(message) };
	}

	#noteLook(path: string, { decided, marks }: Look): void {
		this.folder.marks.note(marks);
		this.#noteDecided(path, decided);
	}

	#noteDecided(path: string, decided: boolean): void {
		if (decided) {
			this.#decided.add(path);
		} else {
			this.#decided.delete(path);
		}
	}

	/** What an analysis is given beside its text. */
	contextOf(path: string, knowledge: CorpusKnowledge = this.folder.corpus.knowledgeFor(path)): AnalysisContext {
		const { languages } = this.folder.configuration;
		return {
			knowledge,
			prefer: this.services.settings().preferTimes,
			fileName: path.slice(path.lastIndexOf('/') + 1),
			...(languages ? { languages } : {}),
			...this.folder.givenDatesOf(path),
		};
	}

	#learn(path: string, { table, analysis, locals }: OpenLesson): void {
		this.#takeLesson(path, surveyTable(table), summarize(table, analysis, locals));
	}

	#takeLesson(path: string, survey: DocumentSurvey, summary: DocumentSummary): void {
		const { corpus } = this.folder;
		const before = corpus.knowledgeGeneration;
		this.takeSurvey(path, survey);
		corpus.setSummary(path, summary);
		if (corpus.knowledgeGeneration !== before) {
			this.#generation++;
			this.#ownGenerations.set(path, (this.#ownGenerations.get(path) ?? 0) + 1);
		}
	}

	/** What views of open documents showed last, in steps: that of a long one takes longer than somebody who types may wait. */
	async #learnEdits(): Promise<void> {
		const { turns } = this.services;
		const { corpus } = this.folder;
		for (const [path, lesson] of this.#edited) {
			const { table, analysis, locals } = lesson;
			await turns.slice(NEVER_CANCELLED);
			const survey = surveyTable(table);
			await turns.slice(NEVER_CANCELLED);
			const summary = summarize(table, analysis, locals);
			await turns.slice(NEVER_CANCELLED);
			const newest = this.#edited.get(path);
			if (newest === lesson) {
				this.#edited.delete(path);
			}
			const before = [this.#generation, corpus.generation];
			// It may have gone meanwhile. A newer lesson is for the next time: somebody who never pauses is heard of, too.
			if (newest && this.isOpen(path)) {
				this.#takeLesson(path, survey, summary);
			}
			if (this.#generation !== before[0]) {
				this.folder.learned();
			}
			if (corpus.generation !== before[1]) {
				this.folder.progressed();
			}
		}
	}

	async #flushSummaries(): Promise<void> {
		const began = performance.now();
		const { corpus } = this.folder;
		const isNew = this.#summaries.size > 0;
		// Joined here, in the background, and not in the next person's hover.
		for (const _ of corpus.learn(taken(this.#summaries))) {
			await this.services.turns.slice(NEVER_CANCELLED);
		}
		if (isNew) {
			this.touch();
		}
		const end = performance.now();
		this.#nextFlush = end + Math.max(FLUSH_INTERVAL, (end - began) * JOIN_SPACING);
	}

	#isNested(path: string): boolean {
		// An address for each of a hundred thousand documents takes a tenth of a start.
		if (this.#nested.size === 0) {
			return false;
		}
		const uri = joinUri(this.root, path);
		return [...this.#nested].some((root) => relativePath(root, uri) !== undefined);
	}
}

/** Each is taken out when it is asked for: another one may come for its document meanwhile. */
function* taken<T>(waiting: Map<string, T>): Generator<readonly [path: string, one: T]> {
	for (const [path, one] of waiting) {
		waiting.delete(path);
		yield [path, one];
	}
}

function* takenFrom(waiting: Set<string>): Generator<string> {
	for (const path of waiting) {
		waiting.delete(path);
		yield path;
	}
}
