import { analyzeNamesAgain, analyzeTable } from '../core/analyze';
import type {
	Analysis,
	AnalysisContext,
	CorpusKnowledge,
	Decision,
	GivenDates,
	Language,
	TimePreference,
} from '../core/model';
import { TextTable } from '../core/textTable';
import { applyDecisions } from './applyDecisions';
import type { NameTypes } from './corpus';
import { chainMentions, nameTheSame } from './localEntities';
import { linkMentions, type LocalId } from './mentionIds';
import type { DocumentSummary, DocumentSurvey, EntityId, LocalEntity } from './model';
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

/** What a corpus knows before names are known: all but the types of names. */
export type FirstKnowledge = Omit<CorpusKnowledge, 'nameType'>;

export interface FirstLook {
	readonly summary: DocumentSummary;
	/** Names, by `foldName`, that might come out otherwise if the rest of the corpus knew their type. */
	readonly doubtful: readonly string[];
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

interface Look {
	readonly table: TextTable;
	/** Without people's decisions. */
	readonly raw: Analysis;
	readonly analysis: Analysis;
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

	/** Undefined, like each of these, where the document can't be read any more. */
	first(path: string, knowledge: FirstKnowledge): FirstLook | undefined {
		const table = this.#table(path);
		if (!table) {
			return undefined;
		}
		const doubtful = new Set<string>();
		const nameType = (folded: string): undefined => void doubtful.add(folded);
		const raw = analyzeTable(table, this.#contextOf(path, { ...knowledge, nameType }));
		const look = this.#look(path, table, raw);
		this.#keep(path, look);
		const summary = summarize(table, look.analysis, look.locals);
		return { summary, doubtful: [...doubtful], kept: this.#looks.has(path) };
	}

	/**
	 * Undefined also where the summary is known to be that of the first look.
	 *
	 * @param types what the corpus knows of the doubtful names
	 */
	second(path: string, knowledge: FirstKnowledge, types: NameTypes): DocumentSummary | undefined {
		const before = this.#looks.get(path);
		const look = this.#lookAgain(path, knowledge, types);
		return !look || look.locals === before?.locals ? undefined : summarize(look.table, look.analysis, look.locals);
	}

	/** As {@link second}, but the summary is given in any case. */
	summaryOfSecond(path: string, knowledge: FirstKnowledge, types: NameTypes): DocumentSummary | undefined {
		const look = this.#lookAgain(path, knowledge, types);
		return look && summarize(look.table, look.analysis, look.locals);
	}

	/**
	 * The result; the document is let go.
	 *
	 * @param types as for {@link second}; undefined where there was no second look
	 * @param idsOf the entity of each thing that the document names
	 */
	result(
		path: string,
		knowledge: () => FirstKnowledge,
		types: NameTypes | undefined,
		idsOf: (locals: readonly LocalEntity[]) => readonly LocalId[],
	): AnalyzedDocument | undefined {
		const table = this.#table(path);
		if (!table) {
			return undefined;
		}
		const kept = this.#looks.get(path);
		const look = kept ?? this.#look(path, table, this.#secondLook(path, table, knowledge(), types ?? new Map()));
		this.#looks.delete(path);
		this.#tables.delete(path);
		const { analysis, locals } = look;
		return { path, table, ...linkMentions(table.text, analysis, locals, idsOf(locals)) };
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
		const context = this.#contextOf(path, { ...knowledge, nameType: (folded) => types.get(folded) });
		const first = this.#looks.get(path);
		return first ? analyzeNamesAgain(table, first.raw, context) : analyzeTable(table, context);
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
		const locals =
			before && nameTheSame(before.analysis.mentions, analysis.mentions)
				? before.locals
				: chainMentions(table.text, analysis);
		return { table, raw, analysis, locals };
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
