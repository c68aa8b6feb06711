import type { EntityDecision } from '../annotations/model';
import { Corpus, type NameTypes } from './corpus';
import type { AnsweredPassage } from './formAnswers';
import { type AnalyzedDocument, type DocumentOptions, DocumentPasses } from './documentPasses';

export interface CorpusOptions extends DocumentOptions {
	/** What people decided on entities, in the order in which they did. */
	readonly entityDecisions?: readonly EntityDecision[];
	/** Documents with annotations, those included that aren't analysed. */
	readonly answers?: Iterable<readonly [path: string, annotations: readonly AnsweredPassage[]]>;
}

/** UTF-16 code units of text held between the passes; with tables and analyses some hundred megabytes. */
export const HELD_LENGTH = 10_000_000;

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
 * all were analysed, as an entity's name may come from the last of them.
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
	takeDecisions(corpus, options);
	const passes = new DocumentPasses(read, options, () => corpus.notNames, HELD_LENGTH);
	for (const path of paths) {
		const survey = passes.survey(path);
		if (survey) {
			corpus.setSurvey(path, survey);
		}
	}
	const doubtful = new Map<string, readonly string[]>();
	const surveyed = paths.map((path) => ({ path, knowledge: () => corpus.knowledgeFor(path) }));
	// No types of names yet: they would be those of the documents that happen to come first.
	for (const [path, first] of passes.first(surveyed)) {
		if (first) {
			corpus.setSummary(path, first.summary);
			doubtful.set(
				path,
				first.names.map(({ folded }) => folded),
			);
		} else {
			corpus.remove(path);
		}
	}
	const types = typesOfDoubtful(corpus, doubtful);
	for (const [path, known] of types) {
		const summary = passes.second(path, corpus.knowledgeFor(path), known);
		if (summary) {
			corpus.setSummary(path, summary);
		}
	}
	const idsOf = corpus.idsOf.bind(corpus);
	const wanted = surveyed.map((document) => ({ ...document, types: types.get(document.path), idsOf }));
	for (const result of passes.results(wanted)) {
		if (result) {
			yield result;
		}
	}
}

/** To be done before anything is analysed. */
export function takeDecisions(corpus: Corpus, { entityDecisions = [], answers = [] }: CorpusOptions): void {
	corpus.setDecisions(entityDecisions);
	for (const [path, annotations] of answers) {
		corpus.setAnswers(path, annotations);
	}
}

/**
 * For each document what the others know of its doubtful names, as they are now; none for a document that a second look
 * would find the same in. To be asked before any document's second look, so that their order means nothing.
 */
export function typesOfDoubtful(
	corpus: Corpus,
	doubtful: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, NameTypes> {
	const found = new Map<string, NameTypes>();
	for (const [path, names] of doubtful) {
		const types = corpus.nameTypes(path, names);
		if (types.size > 0) {
			found.set(path, types);
		}
	}
	return found;
}
