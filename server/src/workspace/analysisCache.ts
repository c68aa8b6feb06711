import { analyzeInSteps } from '../core/analyze';
import { AnalysisMemory } from '../core/analysisMemory';
import type { Analysis, AnalysisContext } from '../core/model';
import { type Steps, toEnd } from '../core/steps';
import type { TextTable } from '../core/textTable';
import type { DocumentUri, FileStat } from '../platform/fileSystem';
import { type CancellationToken, ContentModifiedError, NEVER_CANCELLED, throwIfCancelled } from '../util/cancellation';
import { slice, turn } from '../util/scheduler';
import { SizedCache } from '../util/sizedCache';
import { AnalysisBasis } from './analysisBasis';
import { type CarriedView, carryView } from './carriedView';
import { findTextProblems } from './decodeDocument';
import type { DocumentView, TextProblem } from './documentView';
import type { OpenDocument } from './openDocuments';
import type { DiskDocument } from './readDocument';

/** What a corpus gives to make views with. */
export interface ViewSource {
	/** Grows when another analysis of the document's text may come out differently. */
	analysisGeneration(path: string): number;
	/** Grows with that, and when people's decisions change. */
	viewGeneration(): number;
	/** Documents are being indexed: each moment another analysis may come out differently. */
	isLearning(): boolean;
	/** Makes ready what {@link finish} needs of the document's decisions; undefined where it is. */
	prepare(path: string): Promise<void> | undefined;
	/** @param earlier of the text before an edit */
	newTable(text: string, earlier?: TextTable): TextTable;
	/** What an analysis is given beside the text, as it is now. */
	contextOf(path: string): AnalysisContext;
	/** Applies decisions and finds the names' entities: quick, on what is known now. */
	finish(document: AnalysedDocument): DocumentView;
	/** Grows when people's decisions change. */
	decisionGeneration(): number;
	/** What is decided on an open document, in its newest text. */
	decided(path: string, table: TextTable): DocumentSayings;
	/** There is a view now in place of one that {@link AnalysisCache.near} gave before it. */
	caughtUp(): void;
}

/** What people and programs say of a document. */
export type DocumentSayings = Pick<DocumentView, 'annotations' | 'overruled' | 'comments' | 'proposals'>;
export type AnalysedDocument = Omit<DocumentView, 'entities' | keyof DocumentSayings>;

interface OpenEntry {
	readonly revision: number;
	readonly table: TextTable;
	readonly problems: readonly TextProblem[];
	readonly memory: AnalysisMemory;
	analysis?: BasedAnalysis;
	view?: KnownView;
	/** The last view of an earlier text. */
	readonly earlier: KnownView | undefined;
	/** That view, carried over to this text. */
	carried?: CarriedDocument;
	isFollowed?: boolean;
}

interface CarriedDocument extends Pick<CarriedView, 'touched' | 'touchedLines'> {
	readonly value: DocumentView;
}

interface KnownView {
	readonly generation: number;
	/** Of people's decisions. */
	readonly decisions: number;
	readonly value: DocumentView;
}

interface BasedAnalysis {
	readonly basis: AnalysisBasis;
	readonly value: Analysis;
}

interface ClosedFile {
	readonly uri: DocumentUri;
	readonly path: string;
	readonly stat: FileStat;
}

interface AnalysedText {
	readonly table: TextTable;
	readonly problems: readonly TextProblem[];
	readonly analysis: BasedAnalysis;
}

interface ClosedEntry extends AnalysedText {
	/** Of the file that was read. */
	readonly stat: FileStat;
	readonly view: KnownView;
}

/** Shorter texts are analysed at once, within a slice; longer ones in steps, so that others get their turn. UTF-16 code units. */
const SHORT_TEXT = 10_000;
/** UTF-16 code units of the closed documents that are kept; their views take some ten times as many bytes. */
const CLOSED_TEXT = 2_000_000;

/**
 * The views of a corpus's documents. A view belongs to one text and one state of knowledge: what was made for another
 * is never an answer, and a question about a text that has changed meanwhile is answered with an error.
 */
export class AnalysisCache {
	readonly #open = new WeakMap<OpenDocument, OpenEntry>();
	/** The one long analysis that is under way for a document; whoever wants a newer text waits for its end, which is near. */
	readonly #running = new WeakMap<OpenDocument, { readonly entry: OpenEntry; readonly done: Promise<unknown> }>();
	/** What an open document was analysed by last, for as long as that holds: its lines are remembered by it, too. */
	readonly #bases = new WeakMap<OpenDocument, AnalysisBasis>();
	readonly #closed = new SizedCache<string, ClosedEntry>(CLOSED_TEXT);

	/** @param analyze as `core/analyze.ts` does it */
	constructor(
		private readonly source: ViewSource,
		private readonly analyze = analyzeInSteps,
	) {}

	/** The view of the text as it is when this is called. Throws a {@link ContentModifiedError} where an edit comes before the answer. */
	async open(document: OpenDocument, path: string, token: CancellationToken): Promise<DocumentView> {
		const { revision } = document;
		const check = (): void => {
			throwIfCancelled(token);
			if (document.revision !== revision) {
				throw new ContentModifiedError();
			}
		};
		const preparing = this.source.prepare(path);
		if (preparing) {
			await preparing;
			check();
		}
		for (;;) {
			const entry = this.#entry(document);
			if (entry.view?.generation === this.source.viewGeneration()) {
				return entry.view.value;
			}
			const basis = this.#basisNow(path, this.#bases.get(document));
			this.#bases.set(document, basis);
			if (entry.analysis?.basis === basis) {
				return this.#finish(document, path, entry, entry.analysis);
			}
			if (document.text.length <= SHORT_TEXT) {
				const value = toEnd(this.analyze(entry.table, basis.context, entry.memory));
				return this.#finish(document, path, entry, { basis, value });
			}
			const running = this.#running.get(document);
			if (running && running.entry !== entry) {
				// How the analysis of an older text ends is no matter of ours.
				await running.done.catch(() => undefined);
				check();
				continue;
			}
			await (running?.done ?? this.#start(document, entry, basis));
			check();
			if (entry.analysis) {
				// What was learned of other documents while it ran can wait for the next question.
				return this.#finish(document, path, entry, entry.analysis);
			}
		}
	}

	/**
	 * The view of an open document as {@link open} gives it, or before that is to be had the last one, carried over to the text
	 * as it is now: what depends on the newest edits or on what the corpus learned last may still be missing from it. Then
	 * another view is made right after, and {@link ViewSource.caughtUp} tells when it is there.
	 *
	 * @param offset what is asked about, for which the answer waits if the edits touched it; undefined for all that is drawn, in
	 * which letters that were just typed may be missing, but no lines
	 */
	async near(
		document: OpenDocument,
		path: string,
		offset: number | undefined,
		token: CancellationToken,
	): Promise<DocumentView> {
		const entry = this.#entry(document);
		const before = entry.view ?? entry.earlier;
		if (
			!before ||
			entry.view?.generation === this.source.viewGeneration() ||
			before.decisions !== this.source.decisionGeneration() ||
			this.source.prepare(path) ||
			(entry.analysis && entry.analysis.basis === this.#basisNow(path, this.#bases.get(document)))
		) {
			return this.open(document, path, token);
		}
		const known = entry.view ? undefined : this.#carried(document, path, entry, before.value);
		if (known && !isEnough(known, document, offset)) {
			return this.open(document, path, token);
		}
		this.#follow(document, path, entry);
		return known?.value ?? before.value;
	}

	/** The view of a document that isn't open; undefined where `read` finds none. */
	async closed(
		file: ClosedFile,
		read: () => Promise<DiskDocument | undefined>,
		token: CancellationToken,
	): Promise<DocumentView | undefined> {
		const { path } = file;
		await this.source.prepare(path);
		const known = this.#known(path, file.stat);
		if (known?.view.generation === this.source.viewGeneration()) {
			return known.view.value;
		}
		if (known?.view.decisions === this.source.decisionGeneration() && this.source.isLearning()) {
			// What was learned since can wait until all is: names and lines stand where they stood, and who is asked waits less.
			return this.#viewOf(file, known);
		}
		const basis = this.#basisNow(path, known?.analysis.basis);
		if (known?.analysis.basis === basis) {
			return this.#finishClosed(file, known);
		}
		const found = known ? { text: known.table.text, problems: known.problems } : await read();
		throwIfCancelled(token);
		if (!found) {
			return undefined;
		}
		const table = known?.table ?? this.source.newTable(found.text);
		const value = await runInSlices(this.analyze(table, basis.context), () => slice(token));
		return this.#finishClosed(file, { table, problems: found.problems, analysis: { basis, value } });
	}

	/** There is a view of the closed document's text, be it of an earlier state of knowledge. */
	knows(path: string, stat: FileStat): boolean {
		return this.#known(path, stat) !== undefined;
	}

	#carried(document: OpenDocument, path: string, entry: OpenEntry, before: DocumentView): CarriedDocument {
		if (!entry.carried) {
			const { table, problems } = entry;
			const { uri, version } = document;
			const { touched, touchedLines, ...carried } = carryView(before, table);
			const value = {
				uri,
				path,
				version,
				table,
				...carried,
				...this.source.decided(path, table),
				textProblems: problems,
			};
			entry.carried = { value, touched, touchedLines };
		}
		return entry.carried;
	}

	/** Makes the view that was not waited for, once what waits has been answered. */
	#follow(document: OpenDocument, path: string, entry: OpenEntry): void {
		if (entry.isFollowed) {
			return;
		}
		entry.isFollowed = true;
		const isCurrent = (): boolean => document.revision === entry.revision;
		void turn()
			.then(() => (isCurrent() ? this.open(document, path, NEVER_CANCELLED) : undefined))
			.then(
				() => isCurrent() && this.source.caughtUp(),
				// Who asks for that very view is told what is wrong.
				() => undefined,
			)
			.finally(() => (entry.isFollowed = false));
	}

	#known(path: string, { size, modified }: FileStat): ClosedEntry | undefined {
		const known = this.#closed.get(path);
		return known?.stat.size === size && known.stat.modified === modified ? known : undefined;
	}

	#finishClosed(file: ClosedFile, { table, problems, analysis }: AnalysedText): DocumentView {
		const { path, stat } = file;
		const value = this.#viewOf(file, { table, problems, analysis });
		this.#closed.set(path, { stat, table, problems, analysis, view: this.#now(value) }, table.text.length);
		return value;
	}

	#viewOf({ uri, path }: ClosedFile, { table, problems, analysis }: AnalysedText): DocumentView {
		return this.source.finish({
			uri,
			path,
			version: undefined,
			table,
			analysis: analysis.value,
			textProblems: problems,
		});
	}

	/** What an analysis is to be based on now: what it was before, where that holds. */
	#basisNow(path: string, before: AnalysisBasis | undefined): AnalysisBasis {
		const generation = this.source.analysisGeneration(path);
		if (before?.generation === generation) {
			return before;
		}
		const context = this.source.contextOf(path);
		return before?.holdsFor(generation, context) ? before : new AnalysisBasis(generation, context);
	}

	#entry(document: OpenDocument): OpenEntry {
		const known = this.#open.get(document);
		if (known?.revision === document.revision) {
			return known;
		}
		const entry: OpenEntry = {
			revision: document.revision,
			table: this.source.newTable(document.text, known?.table),
			problems: findTextProblems(document.text),
			memory: known?.memory ?? new AnalysisMemory(),
			earlier: known?.view ?? known?.earlier,
		};
		this.#open.set(document, entry);
		return entry;
	}

	#start(document: OpenDocument, entry: OpenEntry, basis: AnalysisBasis): Promise<unknown> {
		const pause = async (): Promise<void> => {
			await slice(NEVER_CANCELLED);
			if (document.revision !== entry.revision) {
				throw new ContentModifiedError();
			}
		};
		const done = runInSlices(this.analyze(entry.table, basis.context, entry.memory), pause)
			.then((value) => (entry.analysis = { basis, value }))
			.finally(() => this.#running.delete(document));
		this.#running.set(document, { entry, done });
		return done;
	}

	#finish(document: OpenDocument, path: string, entry: OpenEntry, analysis: BasedAnalysis): DocumentView {
		const { table, problems } = entry;
		const { uri, version } = document;
		const view = this.source.finish({ uri, path, version, table, analysis: analysis.value, textProblems: problems });
		entry.analysis = analysis;
		entry.view = this.#now(view);
		return view;
	}

	/** A view that was made just now. */
	#now(value: DocumentView): KnownView {
		return { generation: this.source.viewGeneration(), decisions: this.source.decisionGeneration(), value };
	}
}

function isEnough(
	{ touched: { start, end }, touchedLines }: CarriedDocument,
	{ text }: OpenDocument,
	offset: number | undefined,
): boolean {
	return offset === undefined
		? // An analysis of a short text takes no longer than the eye.
			text.length > SHORT_TEXT && touchedLines <= 2
		: offset < start || offset > end;
}

/** The pause comes after the last step, too: an edit that has arrived by then makes the result stale. */
export async function runInSlices<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
	for (;;) {
		const step = steps.next();
		await pause();
		if (step.done) {
			return step.value;
		}
	}
}
