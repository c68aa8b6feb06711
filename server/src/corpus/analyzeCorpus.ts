import type { EntityDecision } from '../annotations/model';
import { analyzeTable } from '../core/analyze';
import type { Analysis, CorpusKnowledge, Decision, Language, TimePreference } from '../core/model';
import { TextTable } from '../core/textTable';
import { applyDecisions } from './applyDecisions';
import { Corpus } from './corpus';
import type { EntityId } from './model';
import { summarize } from './summarize';
import { surveyTable } from './surveyText';

export interface CorpusOptions {
	/** The corpus's languages, for finding each document's. */
	readonly languages?: readonly Language[];
	/** The language of every document. */
	readonly language?: Language;
	/** The date of every document, ISO 8601. */
	readonly documentDate?: string;
	readonly prefer?: TimePreference;
	/** What people decided on passages of one document. */
	readonly decisionsFor?: (path: string, table: TextTable) => readonly Decision[];
	/** What people decided on entities, in the order in which they did. */
	readonly entityDecisions?: readonly EntityDecision[];
}

export interface AnalyzedDocument {
	readonly path: string;
	readonly table: TextTable;
	/** People's decisions are applied. */
	readonly analysis: Analysis;
	/** The entity of each of the analysis's mentions. */
	readonly entities: readonly EntityId[];
}

/** Analyses documents as one corpus, all of them in memory. */
export function analyzeCorpus(
	documents: readonly { readonly path: string; readonly text: string }[],
	options: CorpusOptions = {},
): { readonly documents: readonly AnalyzedDocument[]; readonly corpus: Corpus } {
	const texts = new Map(documents.map(({ path, text }) => [path, text]));
	const corpus = new Corpus();
	return {
		documents: [...analyzeDocuments([...texts.keys()], (path) => texts.get(path), options, corpus)],
		corpus,
	};
}

/**
 * Analyses documents as one corpus and gives them out one by one, in the order of `paths`. Nothing is given out before
 * all were analysed, as an entity's name may come from the last of them. As long as they are few, texts and analyses
 * are held; beyond that each document is read and analysed again when its turn comes.
 *
 * @param read a document's text; undefined where there is none any more: the document is left out
 * @param corpus gets what is learned; a new one may be passed to be asked afterwards
 */
export function* analyzeDocuments(
	paths: readonly string[],
	read: (path: string) => string | undefined,
	options: CorpusOptions = {},
	corpus: Corpus = new Corpus(),
): Generator<AnalyzedDocument> {
	corpus.setDecisions(options.entityDecisions ?? []);
	const tables = new HeldTables(read, options);
	for (const path of paths) {
		const table = tables.get(path);
		if (table) {
			corpus.setSurvey(path, surveyTable(table));
		}
	}
	for (const path of paths) {
		const table = tables.get(path);
		if (table) {
			// No types of names yet: they would be those of the documents that happen to come first.
			const knowledge = { ...corpus.knowledgeFor(path), nameType: () => undefined };
			corpus.setSummary(path, summarize(table, analyzeDocument(path, table, knowledge, corpus, options)));
		} else {
			corpus.remove(path);
		}
	}
	const held = new Map<string, Analysis>();
	for (const path of corpus.documents.length > 1 ? paths : []) {
		const table = tables.get(path);
		if (table) {
			const analysis = analyzeDocument(path, table, corpus.knowledgeFor(path), corpus, options);
			corpus.setSummary(path, summarize(table, analysis));
			if (tables.holds(path)) {
				held.set(path, analysis);
			}
		}
	}
	for (const path of paths) {
		const table = tables.get(path);
		if (table) {
			const analysis = held.get(path) ?? analyzeDocument(path, table, corpus.knowledgeFor(path), corpus, options);
			yield { path, table, analysis, entities: corpus.link(table.text, analysis) };
		}
	}
}

/** One document's analysis with what the corpus knows and with people's decisions. */
export function analyzeDocument(
	path: string,
	table: TextTable,
	knowledge: CorpusKnowledge,
	corpus: Corpus,
	options: CorpusOptions,
): Analysis {
	const { languages, language, documentDate, prefer } = options;
	const analysis = analyzeTable(table, {
		knowledge,
		fileName: path.slice(path.lastIndexOf('/') + 1),
		...(languages !== undefined ? { languages } : {}),
		...(language !== undefined ? { language } : {}),
		...(documentDate !== undefined ? { documentDate } : {}),
		...(prefer !== undefined ? { prefer } : {}),
	});
	return applyDecisions(table, analysis, options.decisionsFor?.(path, table) ?? [], corpus.notNames);
}

/** UTF-16 code units of text held between the passes; with tables and analyses some hundred megabytes. */
const HELD_LENGTH = 10_000_000;

/** Tables of documents, the first ones kept, the others made anew each time. */
class HeldTables {
	readonly #tables = new Map<string, TextTable>();
	readonly #read: (path: string) => string | undefined;
	readonly #options: CorpusOptions;
	#length = 0;

	constructor(read: (path: string) => string | undefined, options: CorpusOptions) {
		this.#read = read;
		this.#options = options;
	}

	holds(path: string): boolean {
		return this.#tables.has(path);
	}

	get(path: string): TextTable | undefined {
		const known = this.#tables.get(path);
		if (known) {
			return known;
		}
		const text = this.#read(path);
		if (text === undefined) {
			return undefined;
		}
		const { language, languages } = this.#options;
		const table = new TextTable(text, {
			...(language !== undefined ? { language } : {}),
			...(languages !== undefined ? { languages } : {}),
		});
		if (this.#length + text.length <= HELD_LENGTH) {
			this.#length += text.length;
			this.#tables.set(path, table);
		}
		return table;
	}
}
