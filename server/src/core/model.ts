/**
 * The words of this project, each defined once. Read this first.
 *
 * All offsets are UTF-16 code units from the start of the text, ends exclusive. A byte-order mark is no part of a text.
 * Line numbers are zero-based.
 */
import type { NameDoubts } from './names/nameDoubts';
import type { Reason } from './reason';
import type { OpenTime } from './times/reading';

/** A passage of a text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Person, place, organisation; `MISC`: named events, works, treaties, products, wars. */
export type EntityType = 'PER' | 'LOC' | 'ORG' | 'MISC';
export const ENTITY_TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];
export function isEntityType(label: string): label is EntityType {
	return (ENTITY_TYPES as readonly string[]).includes(label);
}

/** The types of TIMEX3: a day or longer, a time of day, a length, a repetition. */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export const TIME_TYPES: readonly TimeType[] = ['DATE', 'TIME', 'DURATION', 'SET'];
export function isTimeType(label: string): label is TimeType {
	return (TIME_TYPES as readonly string[]).includes(label);
}

/** What a line is. {@link BOILERPLATE_CLASSES} says which of them are the web page's own noise. */
export type LineClass =
	/** the article's headline */
	| 'title'
	/** its summary paragraph */
	| 'lead'
	/** a sub-heading inside the article */
	| 'heading'
	/** a paragraph of the article */
	| 'body'
	/** the caption of a picture of this article, the first time it stands there */
	| 'caption'
	/** where the article was taken from, or who wrote it */
	| 'attribution'
	/** a picture's credit or alternative text with the site's name, width or date in it */
	| 'credit'
	/** a line repeated word for word from this same document */
	| 'duplicate'
	/** title, lead or body of another article that the page links to */
	| 'related'
	/** calls to follow, read on, subscribe */
	| 'promo'
	/** what the page's interface wrote: log-in, player times, menus, dates of publication */
	| 'chrome';

export const LINE_CLASSES: readonly LineClass[] = [
	'title',
	'lead',
	'heading',
	'body',
	'caption',
	'attribution',
	'credit',
	'duplicate',
	'related',
	'promo',
	'chrome',
];

export const BOILERPLATE_CLASSES: ReadonlySet<LineClass> = new Set([
	'credit',
	'duplicate',
	'related',
	'promo',
	'chrome',
]);

/** The person's decision that a part of an analysis comes from, instead of from the analysis itself. */
export interface DecisionReference {
	/** The annotation's or rule's id (`urn:uuid:…`). */
	readonly id: string;
	readonly origin: 'annotation' | 'rule';
	/** Who decided, where the file says so. */
	readonly creator?: string;
	/** When, ISO 8601 in UTC. */
	readonly created?: string;
	/** When it was last changed, where it was. */
	readonly modified?: string;
}

/** A line that isn't blank, with its class. */
export interface ClassifiedLine {
	/** Zero-based. */
	readonly line: number;
	readonly class: LineClass;
	readonly boilerplate: boolean;
	/** From 0 to 1: how sure the classifier is of boilerplate or not. */
	readonly confidence: number;
	readonly why: Reason;
	/** People marked a line that is like it, which says something else than the line by itself. */
	readonly learned?: true;
	readonly decision?: DecisionReference;
}

/** Boilerplate inside a line that isn't boilerplate as a whole: `VOV.VN - ` before a lead, `(Ảnh: TASS)` after a caption. */
export interface InlineBoilerplate extends Span {
	/** `marked`: by a person. */
	readonly class: 'source-tag' | 'credit' | 'marked';
	readonly why: Reason;
	readonly decision?: DecisionReference;
}

/** A passage that names something: what a reader would call a name, its title and honorific left outside. */
export interface Mention extends Span {
	readonly type: EntityType;
	/** The evidence, strongest first; never empty. */
	readonly why: readonly Reason[];
	/** From 0 to 1: how sure the analysis is that it is a name, and of this type; undefined where a person says so. */
	readonly certainty?: number;
	/** What the mention is called by in its place, as the text has it: `Tổng thống Nga`. */
	readonly role?: string;
	/** An entity's id that a person gave to this mention. */
	readonly entity?: string;
	readonly decision?: DecisionReference;
}

/** A time expression with its TIMEX3 value. */
export interface TimeExpression extends Span {
	readonly type: TimeType;
	/** ISO 8601 / TIMEX3 of the precision that the text has; undefined where it can't be resolved. */
	readonly value: string | undefined;
	/** How it was read, and what it was resolved against. */
	readonly why: Reason;
	/** Its value was counted from the document's date. */
	readonly relative: boolean;
	readonly decision?: DecisionReference;
}

/** When a document was written, as far as it says. */
export interface DocumentDate {
	/** ISO 8601 of any precision, from year to second. */
	readonly value: string;
	/** From 0 to 1. */
	readonly confidence: number;
	readonly why: Reason;
	/** A person's word. */
	readonly decision?: DecisionReference;
}

/** A date that a person gave to one document. */
export interface DecidedDate {
	/** ISO 8601 of any precision, from year to second. */
	readonly value: string;
	readonly reference: DecisionReference;
}

/** A date that `corpus.json` gives to the documents of a folder, or a member of a JSON object to the text in another one. */
export interface FolderDate {
	/** ISO 8601 of any precision, from year to second. */
	readonly value: string;
	/** The pattern that it is given to. */
	readonly pattern?: string;
	/** The member that gives it. */
	readonly member?: string;
}

/** What is known from outside of the text of when its document was written. */
export type GivenDates = Pick<AnalysisContext, 'decidedDate' | 'folderDate'>;

/** A BCP 47 primary subtag (`vi`, `en`, `ru`, …) or `und`. */
export type Language = string;

/** A day and month, clock time or weekday without its year, day or week means the nearest such time (the news' reading), or the next, or the last one. */
export type TimePreference = 'nearest' | 'future' | 'past';

/** All that one pass over one text finds. Every list is in the order of the text; spans of one list don't overlap. */
export interface Analysis {
	readonly language: Language;
	readonly documentDate: DocumentDate | undefined;
	/** One for each line that isn't blank. */
	readonly lines: readonly ClassifiedLine[];
	readonly inline: readonly InlineBoilerplate[];
	readonly mentions: readonly Mention[];
	readonly times: readonly TimeExpression[];
	/** What {@link times} were resolved from, for whoever resolves them again where people say otherwise of some; undefined where nobody may. */
	readonly readings?: TimeReadings;
}

/** The time expressions of a text as they were read, one for each of the analysis's, and what is preferred where the words leave a choice. */
export interface TimeReadings {
	readonly found: readonly OpenTime[];
	readonly prefer: TimePreference;
}

/** A key under which lines meet that are equal by `foldLine`: `lineKeyOf(line)`. */
export type LineKey = number;

/** What a line is known for in the rest of the corpus. */
export interface LineFrequency {
	/** Documents that have the line, this one and its syndicated twins left out. */
	readonly documents: number;
	/** Up to a few of them, as paths, for the reason's sake. */
	readonly examples: readonly string[];
}

/** How often a word stands in lower case, and with a capital where no sentence begins. */
export interface CasingCount {
	readonly lower: number;
	readonly upperInside: number;
}

/** What the rest of the corpus knows. A corpus of one document answers `undefined` to everything. */
export interface CorpusKnowledge {
	/** How many documents there are, this one included. */
	readonly documents: number;
	/** Undefined where no other document has the line. */
	lineFrequency(key: LineKey): LineFrequency | undefined;
	/** The same after every run of digits was masked: `templateKeyOf(line)`. */
	templateFrequency(key: LineKey): LineFrequency | undefined;
	/** The corpus's own counts for a word, looked up in lower-case NFC. */
	casing(word: string): CasingCount | undefined;
	/** The type that a name (looked up by `foldName`) has in most places where the evidence was strong. */
	nameType(folded: string): { readonly type: EntityType; readonly documents: number } | undefined;
	/** Where no names are known yet: hears of those that were asked about. */
	readonly doubts?: NameDoubts;
}

export const NO_KNOWLEDGE: CorpusKnowledge = {
	documents: 1,
	lineFrequency: () => undefined,
	templateFrequency: () => undefined,
	casing: () => undefined,
	nameType: () => undefined,
};

/** What an analysis depends on, the text apart. */
export interface AnalysisContext {
	readonly knowledge: CorpusKnowledge;
	/** The corpus's languages where its configuration names them; the document's is found among these first. */
	readonly languages?: readonly Language[];
	/** Says the document's language, instead of finding it. */
	readonly language?: Language;
	/** An option: ISO 8601 of any precision. It wins over all that the text says. */
	readonly documentDate?: string;
	/** A person's word on this document, which wins over everything. */
	readonly decidedDate?: DecidedDate;
	/** What the text says counts where it lies within this one. */
	readonly folderDate?: FolderDate;
	/** Default `nearest`. */
	readonly prefer?: TimePreference;
	/** The file's name without its folders, which may hold a date. */
	readonly fileName?: string;
}

/** Labels that exist without being listed in `corpus.json`; `content` is the opposite of `boilerplate`. */
export const BUILT_IN_LABELS = [...ENTITY_TYPES, ...TIME_TYPES, 'boilerplate', 'content'] as const;

/** The label by which a person says that a passage names nothing. */
export const NOT_A_NAME = 'not-a-name';
/** The label by which a person says that a passage is no time expression. */
export const NOT_A_TIME = 'not-a-time';

/** What a person decided on a passage, found again in the text as it is now. */
export interface Decision extends Span {
	/** An entity type, a time type, `not-a-name`, `not-a-time`, `boilerplate`, `content`, or a label of the corpus. */
	readonly label: string;
	readonly entity?: string;
	/** Of a time: its TIMEX3 value, where the person gave one. */
	readonly value?: string;
	readonly reference: DecisionReference;
}
