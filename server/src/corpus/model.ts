/** What is known across documents. Paths are from the corpus's root, with forward slashes. */
import type { Analysis, CorpusKnowledge, EntityType, Language, LineKey, Span } from '../core/model';
import type { EntityDecision } from '../annotations/model';
import type { DateCounts, DateKey } from './dateKeys';
import type { Answerer, FormAnswer } from './formAnswers';
import type { LineRegister } from './lineRegister';
import type { LinkedAnalysis } from './mentionIds';
import type { SuggestionCounts } from './suggestionIndex';

/** An entity's id in its corpus: lower-case, hyphens (`vladimir-putin`). */
export type EntityId = string;

/** What the corpus must know of a document before any document is analysed. Made by `surveyText`; flat, and small. */
export interface DocumentSurvey {
	readonly language: Language;
	/** Key of each line that isn't blank, each once. */
	readonly lineKeys: Float64Array;
	/** Length of each of these lines, folded, in UTF-16 code units; 65,535 stands for more. */
	readonly lineLengths: Uint16Array;
	/** How often each of these lines stands there; 255 stands for more. */
	readonly lineCounts: Uint8Array;
	/** For each of these lines the number, counted from 1, of its template among {@link templateKeys}; 0 without digits. */
	readonly lineTemplates: Uint16Array;
	/** Two for each of these lines: `slotKeyOf` and `sketchOf` it, by which lines that are like it are found. */
	readonly lineSketches: Int32Array;
	/** Template keys of the lines that hold a digit, each once. */
	readonly templateKeys: Float64Array;
	/** Lower-case word to how often it stands in lower case, and with a capital where no sentence begins. */
	readonly casing: ReadonlyMap<string, readonly [lower: number, upperInside: number]>;
}

/** One thing that a document names, its mentions chained inside that document. */
export interface LocalEntity {
	readonly type: EntityType;
	/** The fullest form in this document. */
	readonly name: string;
	/** Every form as written, with its number of mentions: 0 where people gave all of these to entities. */
	readonly forms: readonly { readonly form: string; readonly count: number }[];
	readonly roles: readonly string[];
	/** Indexes into the analysis's `mentions`; empty in a summary. */
	readonly mentions: readonly number[];
	/** Some mention had evidence of its own, not only a likeness to another one. */
	readonly strong: boolean;
	/** A person's word. */
	readonly decided?: EntityId;
	/** Of what a person decided: the document calls it by nothing but what is short for another name there. */
	readonly short?: true;
	/** In a summary: it is named in lines and passages of boilerplate alone. */
	readonly boilerplate?: true;
	/** In a summary: but for its boilerplate the article names it only where it says who wrote it or where it was taken from. */
	readonly beside?: true;
}

/** What is kept of a document that isn't open. */
export interface DocumentSummary {
	readonly language: Language;
	readonly date: string | undefined;
	/** Without places of mentions: those are found again by a fresh analysis. */
	readonly entities: readonly LocalEntity[];
	readonly times: number;
	/** The days, months and years that it speaks of. */
	readonly dates: DateCounts;
	/** UTF-16 code units, white space left out: of all lines, and of the boilerplate among them. */
	readonly characters: number;
	readonly boilerplateCharacters: number;
	/** What waits for a decision; without it, nothing does. */
	readonly suggestions?: SuggestionCounts;
	/** Which of the survey's lines are boilerplate: hexadecimal digits, four lines each, the first line in the lowest bit. */
	readonly boilerplateLines: string;
	/** The site or agency that the text names as its source, in its own words. */
	readonly source?: string;
	/** The title line's text, for lists. */
	readonly title: string | undefined;
}

export interface EntityDocument {
	readonly path: string;
	readonly mentions: number;
}

export interface Entity {
	readonly id: EntityId;
	/** The fullest form that the corpus uses, or a person's word. */
	readonly name: string;
	readonly type: EntityType;
	/** Forms as written, commonest first. */
	readonly forms: readonly { readonly form: string; readonly count: number }[];
	/** Commonest first. */
	readonly roles: readonly { readonly role: string; readonly count: number }[];
	readonly mentions: number;
	readonly documentCount: number;
	/** By number of mentions, then by path; put in order when they are asked for. */
	readonly documents: readonly EntityDocument[];
	/** A person linked it to a knowledge base. */
	readonly uri?: string;
	/** No document names it but in its boilerplate: a menu, a site's own name. */
	readonly boilerplate: boolean;
	/** Why these forms are one, for the curious. */
	readonly whyLinked: readonly string[];
}

/** What lists say of an entity; as {@link Entity}, but by numbers. */
export interface EntityHead extends Pick<Entity, 'id' | 'name' | 'type' | 'uri' | 'mentions' | 'boilerplate'> {
	/** How many there are. */
	readonly documents: number;
	/** As written, commonest first; found out when they are asked for. */
	readonly forms: readonly string[];
}

/** By what a form is taken for no name anywhere in the corpus. */
export interface FormRefusal {
	/** What people said of the form itself. */
	readonly decisions: readonly Extract<EntityDecision, { readonly kind: 'not-a-name' }>[];
	/** Its single mentions were rejected again and again, last by this person. */
	readonly silenced?: FormAnswer & { readonly last: Answerer };
}

/** The questions that a corpus answers. Nothing here reads a file. */
export interface CorpusView {
	readonly documents: readonly string[];
	knowledgeFor(path: string): CorpusKnowledge;
	/** The entity of each mention of an analysis of `text`, in order; and the analysis with the types that people gave entities. */
	link(text: string, analysis: Analysis): LinkedAnalysis;
	entity(id: EntityId): Entity | undefined;
	/** The first of `Entity.documents`, without putting all of them in order; none for an unknown id. */
	firstDocuments(id: EntityId, limit: number): readonly EntityDocument[];
	/** What the entity of an id was called before it became part of another one, which it may have; undefined for an unknown one. */
	calledBefore(id: EntityId): Pick<Entity, 'id' | 'name' | 'type'> | undefined;
	/** What an id that a mention with this text was given has become by all decisions; undefined for an unknown one. */
	idNow(id: EntityId, text: string): EntityId | undefined;
	/** All, by type, then by number of documents, then by name; of each type those last that are named in boilerplate alone. */
	entityHeads(): readonly EntityHead[];
	/**
	 * Entities named in the most documents together with this one, most first, then by name; `documents` is how many they
	 * share, `path` the first of them by this one's mentions. Where a document names one in its boilerplate or as who wrote
	 * it alone, that is no company, unless this one is named nowhere else, either. Counted when it is asked for, over the few
	 * hundred documents that name the entity most; empty for an unknown id.
	 */
	companions(
		id: EntityId,
		limit: number,
	): readonly { readonly entity: Entity; readonly documents: number; readonly path: string }[];
	/** Every document that has the line, in order of their paths. */
	documentsWithLine(key: LineKey): readonly string[];
	/** The same for a line with digits that are taken for any others. */
	documentsWithTemplate(key: LineKey): readonly string[];
	/** Which lines stand where, and which are like each other. */
	readonly lines: LineRegister;
	/** The days, months and years that the corpus speaks of. */
	readonly dates: DatesView;
	summary(path: string): DocumentSummary | undefined;
	/**
	 * Another document that has more than half of the text of its paragraphs in common with this one, seen from either: a
	 * syndicated twin. Pages of one site, which share menus and headlines, are none.
	 */
	twinOf(path: string): string | undefined;
	/** All of them, in order of their paths. */
	twinsOf(path: string): readonly string[];
	/** What people decided on an entity, the later the later: its name, type, link, merges into it, forms taken from it and given to it. */
	decisionsOn(id: EntityId): readonly EntityDecision[];
	/** Why a form is taken for no name; undefined for one that may be. `form` is by `foldName`. */
	refusalOf(form: string): FormRefusal | undefined;
	/** Grows with every change, so that answers can be kept while it stays the same. */
	readonly generation: number;
}

/** The days, months and years that documents speak of. Each answer costs time in proportion to itself, not to the corpus. */
export interface DatesView {
	/** In their order: a year, its months, each with its days. */
	readonly keys: readonly DateKey[];
	/** Expressions with this very key: those of a month are none of its year. */
	expressionsOf(key: DateKey): number;
	/** Expressions of a month with its days, of a year with its months. */
	expressionsIn(period: DateKey): number;
	/** Documents that have an expression with this very key. */
	documentCount(key: DateKey): number;
	/** Some of them, in order of their paths. */
	documentsOf(key: DateKey, limit?: number): readonly string[];
	/** The period itself and what lies in it, as far as documents speak of it. */
	keysIn(period: DateKey): readonly DateKey[];
}

export interface Place {
	readonly path: string;
	readonly span: Span;
}
