/** What is known across documents. Paths are from the corpus's root, with forward slashes. */
import type { Analysis, CorpusKnowledge, EntityType, Language, LineKey, Span } from '../core/model';

/** An entity's id in its corpus: lower-case, hyphens (`vladimir-putin`). */
export type EntityId = string;

/** What the corpus must know of a document before any document is analysed. Made by `surveyText`; flat, and small. */
export interface DocumentSurvey {
	readonly language: Language;
	/** Key of each line that isn't blank, each once. */
	readonly lineKeys: Float64Array;
	/** Length of each of these lines, folded, in UTF-16 code units; 65,535 stands for more. */
	readonly lineLengths: Uint16Array;
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
	/** Every form as written, with its number of mentions. */
	readonly forms: readonly { readonly form: string; readonly count: number }[];
	readonly roles: readonly string[];
	/** Indexes into the analysis's `mentions`; empty in a summary. */
	readonly mentions: readonly number[];
	/** Some mention had evidence of its own, not only a likeness to another one. */
	readonly strong: boolean;
	/** A person's word. */
	readonly decided?: EntityId;
}

/** What is kept of a document that isn't open. */
export interface DocumentSummary {
	readonly language: Language;
	readonly date: string | undefined;
	/** Without places of mentions: those are found again by a fresh analysis. */
	readonly entities: readonly LocalEntity[];
	readonly times: number;
	/** UTF-16 code units, white space left out: of all lines, and of the boilerplate among them. */
	readonly characters: number;
	readonly boilerplateCharacters: number;
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
	/** By number of mentions, then by path. */
	readonly documents: readonly EntityDocument[];
	/** A person linked it to a knowledge base. */
	readonly uri?: string;
	/** Why these forms are one, for the curious. */
	readonly whyLinked: readonly string[];
}

/** The questions that a corpus answers. Nothing here reads a file. */
export interface CorpusView {
	readonly documents: readonly string[];
	knowledgeFor(path: string): CorpusKnowledge;
	/** The entity of each mention of an analysis of `text`, in order. */
	link(text: string, analysis: Analysis): readonly EntityId[];
	entity(id: EntityId): Entity | undefined;
	/** By type, then by number of documents, then by name. */
	entities(): readonly Entity[];
	/** Entities named in the most documents together with this one. */
	companions(id: EntityId, limit: number): readonly { readonly entity: Entity; readonly documents: number }[];
	/** Every document that has the line, in order of their paths. */
	documentsWithLine(key: LineKey): readonly string[];
	summary(path: string): DocumentSummary | undefined;
	/**
	 * Another document that has more than half of the text of its paragraphs in common with this one, seen from either: a
	 * syndicated twin. Pages of one site, which share menus and headlines, are none.
	 */
	twinOf(path: string): string | undefined;
	/** Grows with every change, so that answers can be kept while it stays the same. */
	readonly generation: number;
}

export interface Place {
	readonly path: string;
	readonly span: Span;
}
