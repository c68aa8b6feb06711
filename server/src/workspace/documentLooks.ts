import type { CorpusRule, StoredAnnotation } from '../annotations/model';
import { analyzeInSteps, analyzeNamesAgain } from '../core/analyze';
import type { Analysis, GivenDates } from '../core/model';
import { type DoubtfulName, NameDoubts } from '../core/names/nameDoubts';
import type { TextTable } from '../core/textTable';
import { applyDecisions } from '../corpus/applyDecisions';
import type { LineCounts } from '../corpus/statistics';
import { unknown } from '../corpus/documentPasses';
import { type DoubtAnswers, doubtNumbers, namesOf, PackedDoubts } from '../corpus/doubtfulNames';
import { linkLexicon } from '../corpus/linkLexicon';
import { chainNamed } from '../corpus/localEntities';
import { mentionStands } from '../corpus/mentionStands';
import { namedIn } from '../corpus/namedMentions';
import { OpenNames } from '../corpus/openNames';
import { summaryParts } from '../corpus/packedSummary';
import { summarize } from '../corpus/summarize';
import type { CorpusFolder } from './corpusFolder';
import type { CorpusLearning } from './corpusLearning';
import type { Look } from './passRunner';

/** A first analysis, on the lines and words of all documents, not yet on the names in them. */
export interface RawLook {
	/** Nobody's decisions are applied. */
	readonly analysis: Analysis;
	readonly names: readonly DoubtfulName[];
}

/** What the corpus knows of a document's lines, in as many numbers as there are lines that others have: what a thread is told. */
export interface PackedKnowledge extends LineCounts {
	readonly documents: number;
}

/** What people decided on one document. */
export interface OwnDecisions {
	readonly annotations: readonly StoredAnnotation[];
	readonly given: GivenDates;
}

/** What people decided that concerns any document. */
export interface SharedDecisions {
	readonly rules: readonly CorpusRule[];
	readonly notNames: ReadonlySet<string>;
	/** Annotations of documents from which lines of others are judged. */
	readonly teaching: readonly (readonly [path: string, annotations: readonly StoredAnnotation[]])[];
}

/** A look with people's decisions applied. */
export interface DecidedLook {
	readonly look: Look;
	/** Of a first one that has doubts. */
	readonly open?: OpenNames;
}

/** How closed documents are looked at while a corpus is learned. */
export class DocumentLooks {
	constructor(
		private readonly folder: CorpusFolder,
		private readonly learning: CorpusLearning,
	) {}

	newTable(text: string): TextTable {
		return this.learning.newTable(text);
	}

	*first(path: string, table: TextTable): Generator<void, RawLook> {
		const doubts = new NameDoubts();
		const knowledge = { ...this.folder.corpus.knowledgeFor(path), nameType: unknown, doubts };
		const analysis = yield* analyzeInSteps(table, this.learning.contextOf(path, knowledge));
		return { analysis, names: doubts.names };
	}

	/** @param before what a first look at the same text found, whose lines and times hold */
	*second(
		path: string,
		table: TextTable,
		answers: DoubtAnswers,
		before: RawLook | undefined,
	): Generator<void, RawLook> {
		const types = namesOf(answers, this.folder.corpus.numbering.strings);
		const knowledge = {
			...this.folder.corpus.knowledgeFor(path),
			nameType: (folded: string) => types.get(folded),
		};
		const context = this.learning.contextOf(path, knowledge);
		const analysis = before
			? analyzeNamesAgain(table, before.analysis, context)
			: yield* analyzeInSteps(table, context);
		return { analysis, names: [] };
	}

	/** Applies people's decisions. */
	async decide(path: string, table: TextTable, { analysis, names }: RawLook): Promise<DecidedLook> {
		const { annotations, corpus, marks } = this.folder;
		await this.learning.prepare(path);
		const { decisions, anchored } = annotations.decisionsFor(path, table);
		const learned = marks.apply(path, table, analysis);
		const decided = applyDecisions(table, learned, decisions, corpus.notNames);
		const isDecided = decided !== analysis;
		const lexicon = linkLexicon();
		const { text } = table;
		const { mentions } = decided;
		const named = namedIn(text, decided, lexicon);
		const stands = mentionStands(table, decided);
		const found = summarize(table, decided, chainNamed(named, lexicon), named, stands);
		const { strings } = corpus.numbering;
		const summary = summaryParts(found, strings);
		const look = {
			summary,
			decided: isDecided,
			doubts: new PackedDoubts(doubtNumbers(names, isDecided, strings)),
			marks: marks.placesOf(anchored, table),
		};
		const isOpen = names.length > 0 && !isDecided;
		return isOpen ? { look, open: new OpenNames({ mentions, named, stands, names, summary }, strings) } : { look };
	}

	packedKnowledge(path: string): PackedKnowledge {
		const { corpus } = this.folder;
		return { documents: corpus.knowledgeFor(path).documents, ...corpus.lineCountsFor(path) };
	}

	ownDecisions(path: string): OwnDecisions {
		return { annotations: this.folder.annotations.annotationsOf(path), given: this.folder.givenDatesOf(path) };
	}

	sharedDecisions(): SharedDecisions {
		const { annotations, corpus, marks } = this.folder;
		const teaching = new Set([...marks.lessons].flatMap(({ path }) => path ?? []));
		return {
			rules: annotations.rules,
			notNames: corpus.notNames,
			teaching: [...teaching].map((path) => [path, annotations.annotationsOf(path)] as const),
		};
	}
}
