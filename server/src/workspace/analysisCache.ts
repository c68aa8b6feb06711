import type { analyzeInSteps } from '../core/analyze';
import { AnalysisMemory } from '../core/analysisMemory';
import type { Analysis } from '../core/model';
import type { TextTable } from '../core/textTable';
import type { DocumentUri, FileStat } from '../platform/fileSystem';
import { type CancellationToken, ContentModifiedError, NEVER_CANCELLED, throwIfCancelled } from '../util/cancellation';
import { slice } from '../util/scheduler';
import { SizedCache } from '../util/sizedCache';
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
	/** Makes ready what {@link finish} needs of the document's decisions; undefined where it is. */
	prepare(path: string): Promise<void> | undefined;
	/** @param earlier of the text before an edit */
	newTable(text: string, earlier?: TextTable): TextTable;
	/** @param memory of the analyses of an open document, whose lines need be read but once */
	analyzeInSteps(path: string, table: TextTable, memory?: AnalysisMemory): ReturnType<typeof analyzeInSteps>;
	/** Applies decisions and finds the names' entities: quick, on what is known now. */
	finish(document: AnalysedDocument): DocumentView;
}

export type AnalysedDocument = Omit<DocumentView, 'entities' | 'annotations' | 'overruled' | 'comments'>;

interface OpenEntry {
	readonly revision: number;
	readonly table: TextTable;
	readonly problems: readonly TextProblem[];
	readonly memory: AnalysisMemory;
	analysis?: { readonly generation: number; readonly value: Analysis };
	view?: { readonly generation: number; readonly value: DocumentView };
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
	readonly #closed = new SizedCache<string, { readonly stamp: string; readonly view: DocumentView }>(CLOSED_TEXT);

	constructor(private readonly source: ViewSource) {}

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
			if (entry.analysis?.generation === this.source.analysisGeneration(path)) {
				return this.#finish(document, path, entry, entry.analysis);
			}
			if (document.text.length <= SHORT_TEXT) {
				const value = runToEnd(this.source.analyzeInSteps(path, entry.table, entry.memory));
				return this.#finish(document, path, entry, { generation: this.source.analysisGeneration(path), value });
			}
			const running = this.#running.get(document);
			if (running && running.entry !== entry) {
				// How the analysis of an older text ends is no matter of ours.
				await running.done.catch(() => undefined);
				check();
				continue;
			}
			await (running?.done ?? this.#start(document, path, entry));
			check();
			if (entry.analysis) {
				// What was learned of other documents while it ran can wait for the next question.
				return this.#finish(document, path, entry, entry.analysis);
			}
		}
	}

	/** The view of a document that isn't open; undefined where `read` finds none. */
	async closed(
		file: { readonly uri: DocumentUri; readonly path: string; readonly stat: FileStat },
		read: () => Promise<DiskDocument | undefined>,
		token: CancellationToken,
	): Promise<DocumentView | undefined> {
		const { uri, path } = file;
		await this.source.prepare(path);
		const stampNow = (): string => `${file.stat.size}/${file.stat.modified}/${this.source.viewGeneration()}`;
		const known = this.#closed.get(path);
		if (known?.stamp === stampNow()) {
			return known.view;
		}
		const found = await read();
		throwIfCancelled(token);
		if (!found) {
			return undefined;
		}
		const table = this.source.newTable(found.text);
		const steps = this.source.analyzeInSteps(path, table);
		const analysis = await runInSlices(steps, () => slice(token));
		const view = this.source.finish({ uri, path, version: undefined, table, analysis, textProblems: found.problems });
		this.#closed.set(path, { stamp: stampNow(), view }, found.text.length);
		return view;
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
		};
		this.#open.set(document, entry);
		return entry;
	}

	#start(document: OpenDocument, path: string, entry: OpenEntry): Promise<unknown> {
		const generation = this.source.analysisGeneration(path);
		const pause = async (): Promise<void> => {
			await slice(NEVER_CANCELLED);
			if (document.revision !== entry.revision) {
				throw new ContentModifiedError();
			}
		};
		const done = runInSlices(this.source.analyzeInSteps(path, entry.table, entry.memory), pause)
			.then((value) => (entry.analysis = { generation, value }))
			.finally(() => this.#running.delete(document));
		this.#running.set(document, { entry, done });
		return done;
	}

	#finish(
		document: OpenDocument,
		path: string,
		entry: OpenEntry,
		analysis: { readonly generation: number; readonly value: Analysis },
	): DocumentView {
		const { table, problems } = entry;
		const { uri, version } = document;
		const view = this.source.finish({ uri, path, version, table, analysis: analysis.value, textProblems: problems });
		entry.analysis = analysis;
		entry.view = { generation: this.source.viewGeneration(), value: view };
		return view;
	}
}

function runToEnd(steps: Generator<void, Analysis>): Analysis {
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

/** The pause comes after the last step, too: an edit that has arrived by then makes the result stale. */
export async function runInSlices<T>(steps: Generator<void, T>, pause: () => Promise<void>): Promise<T> {
	for (;;) {
		const step = steps.next();
		await pause();
		if (step.done) {
			return step.value;
		}
	}
}
