import { analyzeNamesAgain, analyzeTable, analyzeTogether } from '../core/analyze';
import type {
	Analysis,
	AnalysisContext,
	CorpusKnowledge,
	Decision,
	GivenDates,
	Language,
	TimePreference,
} from '../core/model';
import { NameDoubts } from '../core/names/nameDoubts';
import { TextTable } from '../core/textTable';
import { applyDecisions } from './applyDecisions';
import type { NameTypes } from './corpus';
import { linkLexicon } from './linkLexicon';
import { chainNamed, nameTheSame } from './localEntities';
import { linkMentions, type LocalId } from './mentionIds';
import { mentionStands } from './mentionStands';
import type { DocumentSummary, DocumentSurvey, EntityId, LocalEntity } from './model';
import { type NamedMention, namedIn } from './namedMentions';
import type { FirstFound } from './openNames';
import { summarize } from './summarize';
import { surveyTable } from './surveyText';

/** What the analysis of a document depends on, its text and its corpus apart. */
export interface DocumentOptions {
	/** The corpus's languages, for finding each document's. */
	readonly languages?: readonly Language[];
	/** The language of every document. */
	readonly language?: Language;
	/** The date of every document, ISO 8601. */
	readonly documentDate?: string;
	readonly prefer?: TimePreference;
	/** What people decided on passages of one document. */
	readonly decisionsFor?: (path: string, table: TextTable) => readonly Decision[];
	/** The analysis with what people's marks on other documents say of this one's lines. */
	readonly learned?: (path: string, table: TextTable, analysis: Analysis) => Analysis;
	/** What people and `corpus.json` say of when a document was written. */
	readonly givenDatesOf?: (path: string) => GivenDates;
	/** Hears of documents of which people's decisions made something else. */
	readonly changed?: (path: string) => void;
}

/** So many documents are analysed together, see {@link analyzeTogether}: with many more their own data takes more time as garbage than the code saves … */
const DOCUMENTS_TOGETHER = 24;
/** … and fewer where they are long. UTF-16 code units. */
const LENGTH_TOGETHER = 200_000;

/** What a corpus knows before names are known: all but the types of names. */
export type FirstKnowledge = Omit<CorpusKnowledge, 'nameType'>;

export interface FirstLook extends Omit<FirstFound, 'summary'> {
	readonly summary: DocumentSummary;
	/** People's decisions show in it. */
	readonly isDecided: boolean;
	/** The analysis is kept: what comes after it needs no knowledge but of names. */
	readonly kept: boolean;
}

export interface AnalyzedDocument {
	readonly path: string;
	readonly table: TextTable;
	/** People's decisions are applied. */
	readonly analysis: Analysis;
	/** The entity of each of the analysis's mentions. */
	readonly entities: readonly EntityId[];
}

/** A document of which the corpus has the survey, and what the others know for it. */
export interface SurveyedDocument {
	readonly path: string;
	readonly knowledge: () => FirstKnowledge;
}

/** A document whose result is asked for. */
export interface WantedDocument extends SurveyedDocument {
	/** What the corpus knows of the doubtful names; undefined where there was no second look. */
	readonly types?: NameTypes | undefined;
	/** The entity of each thing that the document names. */
	readonly idsOf: (locals: readonly LocalEntity[]) => readonly LocalId[];
}

/** There are no types of names yet: they would be those of the documents that happen to come first. */
export const unknown = (): undefined => undefined;

interface Look {
	readonly table: TextTable;
	/** Without people's decisions. */
	readonly raw: Analysis;
	readonly analysis: Analysis;
	readonly named: readonly NamedMention[];
	readonly locals: readonly LocalEntity[];
}

/**
 * The work on one document at a time of a corpus that is analysed as a whole: a survey; a first look, with the surveys of
 * all; a second look, with the names of all, where that may find something else; the result, with the entities of all.
 * As long as they are few, texts and analyses are kept in between; beyond that a document is read and analysed again.
 */
export class DocumentPasses {
	readonly #read: (path: string) => string | undefined;
	readonly #options: DocumentOptions;
	readonly #notNames: () => ReadonlySet<string>;
	readonly #capacity: number;
	readonly #tables = new Map<string, TextTable>();
	readonly #looks = new Map<string, Look>();
	#length = 0;

	/**
	 * @param read a document's text; undefined where there is none any more
	 * @param notNames folded names that people said are none
	 * @param capacity UTF-16 code units of the texts that are kept; with tables and analyses a unit takes some 30 bytes
	 */
	constructor(
		read: (path: string) => string | undefined,
		options: DocumentOptions,
		notNames: () => ReadonlySet<string>,
		capacity: number,
	) {
		this.#read = read;
		this.#options = options;
		this.#notNames = notNames;
		this.#capacity = capacity;
	}

	/** The document is read anew when it is asked about next. */
	forget(path: string): void {
		this.#length -= this.#tables.get(path)?.text.length ?? 0;
		this.#tables.delete(path);
		this.#looks.delete(path);
	}

	survey(path: string): DocumentSurvey | undefined {
		const table = this.#table(path);
		return table && surveyTable(table);
	}

	/** Each document's in order; undefined, like each of these, where it can't be read any more. */
	*first(documents: Iterable<SurveyedDocument>): Generator<readonly [path: string, FirstLook | undefined]> {
		for (const batch of this.#batches(documents)) {
			const readable = batch.flatMap(([{ path, knowledge }, table]) => {
				const doubts = new NameDoubts();
				const context = (): AnalysisContext => this.#contextOf(path, { ...knowledge(), nameType: unknown, doubts });
				return table ? [{ path, table, doubts, context: context() }] : [];
			});
			const found = new Map<string, FirstLook>();
			analyzeTogether(readable).forEach((raw, i) => {
				const { path, table, doubts } = readable[i]!;
				const look = this.#look(path, table, raw);
				this.#keep(path, look);
				const { analysis, named, locals } = look;
				const stands = mentionStands(table, analysis);
				found.set(path, {
					mentions: analysis.mentions,
					named,
					stands,
					names: doubts.names,
					summary: summarize(table, analysis, locals, named, stands),
					isDecided: analysis !== raw,
					kept: this.#looks.has(path),
				});
			});
			for (const [{ path }] of batch) {
				yield [path, found.get(path)];
			}
		}
	}

	/**
	 * Undefined also where the summary is known to be that of the first look.
	 *
	 * @param types what the corpus knows of the doubtful names
	 */
	second(path: string, knowledge: FirstKnowledge, types: NameTypes): DocumentSummary | undefined {
		const before = this.#looks.get(path);
		const look = this.#lookAgain(path, knowledge, types);
		return !look || look.locals === before?.locals
			? undefined
			: summarize(look.table, look.analysis, look.locals, look.named);
	}

	/** As {@link second}, but the summary is given in any case. */
	summaryOfSecond(path: string, knowledge: FirstKnowledge, types: NameTypes): DocumentSummary | undefined {
		const look = this.#lookAgain(path, knowledge, types);
		return look && summarize(look.table, look.analysis, look.locals, look.named);
	}

	/** The results, each document's in order; each is let go with its result. */
	*results(documents: Iterable<WantedDocument>): Generator<AnalyzedDocument | undefined> {
		for (const batch of this.#batches(documents)) {
			const again = batch.flatMap(([{ path, knowledge, types = new Map() }, table]) =>
				table && !this.#looks.has(path) ? [{ path, table, context: this.#contextAgain(path, knowledge(), types) }] : [],
			);
			const found = new Map(analyzeTogether(again).map((raw, i) => [again[i]!.path, raw]));
			for (const [{ path, idsOf }, table] of batch) {
				const raw = found.get(path);
				const look = table && raw ? this.#look(path, table, raw) : this.#looks.get(path);
				this.#looks.delete(path);
				this.#tables.delete(path);
				yield (
					look && {
						path,
						table: look.table,
						...linkMentions(look.table.text, look.analysis, look.locals, idsOf(look.locals)),
					}
				);
			}
		}
	}

	*#batches<T extends { readonly path: string }>(
		documents: Iterable<T>,
	): Generator<readonly (readonly [document: T, table: TextTable | undefined])[]> {
		let batch: (readonly [T, TextTable | undefined])[] = [];
		let length = 0;
		for (const document of documents) {
			const table = this.#table(document.path);
			batch.push([document, table]);
			length += table?.text.length ?? 0;
			if (batch.length === DOCUMENTS_TOGETHER || length >= LENGTH_TOGETHER) {
				yield batch;
				batch = [];
				length = 0;
			}
		}
		yield batch;
	}

	#lookAgain(path: string, knowledge: FirstKnowledge, types: NameTypes): Look | undefined {
		const table = this.#table(path);
		if (!table) {
			return undefined;
		}
		const before = this.#looks.get(path);
		const look = this.#look(path, table, this.#secondLook(path, table, knowledge, types), before);
		this.#keep(path, look);
		return look;
	}

	#secondLook(path: string, table: TextTable, knowledge: FirstKnowledge, types: NameTypes): Analysis {
		const context = this.#contextAgain(path, knowledge, types);
		const first = this.#looks.get(path);
		return first ? analyzeNamesAgain(table, first.raw, context) : analyzeTable(table, context);
	}

	#contextAgain(path: string, knowledge: FirstKnowledge, types: NameTypes): AnalysisContext {
		return this.#contextOf(path, { ...knowledge, nameType: (folded) => types.get(folded) });
	}

	#keep(path: string, look: Look): void {
		if (this.#tables.has(path)) {
			this.#looks.set(path, look);
		}
	}

	/** @param before an earlier look at the same document, which may have found the same names */
	#look(path: string, table: TextTable, raw: Analysis, before?: Look): Look {
		const decisions = this.#options.decisionsFor?.(path, table) ?? [];
		const learned = this.#options.learned?.(path, table, raw) ?? raw;
		const analysis = applyDecisions(table, learned, decisions, this.#notNames());
		if (analysis !== raw) {
			this.#options.changed?.(path);
		}
		const lexicon = linkLexicon();
		const named = namedIn(table.text, analysis, lexicon);
		const locals =
			before && nameTheSame(before.analysis.mentions, analysis.mentions) ? before.locals : chainNamed(named, lexicon);
		return { table, raw, analysis, named, locals };
	}

	#contextOf(path: string, knowledge: CorpusKnowledge): AnalysisContext {
		const { languages, language, documentDate, prefer, givenDatesOf } = this.#options;
		return {
			knowledge,
			fileName: path.slice(path.lastIndexOf('/') + 1),
			...(languages !== undefined ? { languages } : {}),
			...(language !== undefined ? { language } : {}),
			...(documentDate !== undefined ? { documentDate } : {}),
			...(prefer !== undefined ? { prefer } : {}),
			...givenDatesOf?.(path),
		};
	}

	#table(path: string): TextTable | undefined {
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
		if (this.#length + text.length <= this.#capacity) {
			this.#length += text.length;
			this.#tables.set(path, table);
		}
		return table;
	}
}
