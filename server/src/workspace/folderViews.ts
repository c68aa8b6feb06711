import type { AnalysisContext } from '../core/model';
import type { TextTable } from '../core/textTable';
import { applyDecisions } from '../corpus/applyDecisions';
import { ChainMemory } from '../corpus/chainMemory';
import { withoutNotNames } from '../corpus/suggestions';
import type { AnalysedDocument, DocumentSayings, ViewSource } from './analysisCache';
import type { CorpusFolder } from './corpusFolder';
import type { CorpusLearning } from './corpusLearning';
import type { DocumentView } from './documentView';

/** What a corpus gives to make views of its documents: what people decided is laid over the analysis, and names are linked. */
export class FolderViews implements ViewSource {
	/** Of the open documents. */
	readonly #chains = new Map<string, ChainMemory>();

	constructor(
		private readonly folder: CorpusFolder,
		private readonly learning: CorpusLearning,
	) {}

	opened(path: string): void {
		this.#chains.set(path, new ChainMemory());
	}

	closed(path: string): void {
		this.#chains.delete(path);
	}

	analysisGeneration(path: string): number {
		return this.learning.generationFor(path);
	}

	viewGeneration(): number {
		return this.learning.generation + this.decisionGeneration();
	}

	decisionGeneration(): number {
		return this.folder.annotations.generation;
	}

	isLearning(): boolean {
		return !this.folder.complete;
	}

	prepare(path: string): Promise<void> | undefined {
		return this.learning.prepare(path);
	}

	newTable(text: string, earlier?: TextTable): TextTable {
		return this.learning.newTable(text, earlier);
	}

	contextOf(path: string): AnalysisContext {
		return this.learning.contextOf(path);
	}

	finish(document: AnalysedDocument): DocumentView {
		const { corpus, marks, annotations } = this.folder;
		const { path, table } = document;
		const { decisions, anchored } = annotations.decisionsFor(path, table);
		marks.note(marks.placesOf(anchored, table));
		const learned = marks.apply(path, table, document.analysis);
		const analysis = applyDecisions(table, learned, decisions, corpus.notNames);
		const chains = this.#chains.get(path);
		const locals = corpus.chain(table.text, analysis, chains);
		if (chains) {
			this.learning.learnFromOpen(path, table, analysis, locals);
		}
		return { ...document, ...corpus.link(table.text, analysis, locals), ...this.decided(path, table) };
	}

	decided(path: string, table: TextTable): DocumentSayings {
		const { corpus, annotations } = this.folder;
		const { anchored, overruled, comments } = annotations.decisionsFor(path, table);
		const open = annotations.proposals.openOn(path, table);
		const proposals = withoutNotNames(table.text, open, corpus.notNames);
		return { annotations: anchored, overruled, comments, proposals };
	}

	caughtUp(): void {
		this.folder.learned();
	}
}
