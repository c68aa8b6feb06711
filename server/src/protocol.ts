/** Our own requests and notifications, beside the Language Server Protocol's. The client imports these types and nothing else of the server. */
import type { EntityType } from './core/model';
import type { KnowledgeItem } from './entityProtocol';

export type { CommandOutcome, MarkScope } from './annotations/model';
export type { EntityType } from './core/model';

/** Sent as `initializationOptions`, and as `corpus` in `workspace/didChangeConfiguration` and `workspace/configuration`. Every member has a default. */
export interface ServerSettings {
	/** The annotator's name, kept with each decision; empty: git's user name, else none. */
	readonly annotator: string;
	/** `nearest`, `future` or `past`. */
	readonly preferTimes: 'nearest' | 'future' | 'past';
	/** Fade boilerplate by a hint tagged `Unnecessary`. */
	readonly fadeBoilerplate: boolean;
	/** A selection that cuts words is tagged with these whole, unless `corpus.tag` says otherwise. */
	readonly snapToWords: boolean;
	/** Index documents that aren't open. */
	readonly indexing: 'on' | 'paused';
	/** Documents above this size in megabytes are refused, with the reason. */
	readonly maximumDocumentSize: number;
	/** In a browser, of one corpus; the others are taken in when they are opened. */
	readonly maximumDocumentsInBrowser: number;
}

export const DEFAULT_SETTINGS: ServerSettings = {
	annotator: '',
	preferTimes: 'nearest',
	fadeBoilerplate: true,
	snapToWords: true,
	indexing: 'on',
	maximumDocumentSize: 20,
	maximumDocumentsInBrowser: 10_000,
};

export interface InitializationOptions {
	readonly settings?: Partial<ServerSettings>;
	/** BCP 47 tag of the language to speak to the person in, and the translations of our messages into it, by the English message. */
	readonly locale?: string;
	readonly messages?: Readonly<Record<string, string>>;
	/** The client draws links of the form `command:corpus.…` in hovers. */
	readonly commandLinks?: boolean;
	/** The client shows comments beside the text: hovers needn't. */
	readonly commentThreads?: boolean;
	/** The client's folds keep their first line in sight: runs of boilerplate begin with the line above them, so that they can be hidden whole. */
	readonly foldUnderLineAbove?: boolean;
	/**
	 * False: nobody has said that the folders are to be trusted. No link leads out of them then, and git, which does what a folder's own
	 * configuration says, is not run in them. True without it.
	 */
	readonly trusted?: boolean;
	/** The client opens records by itself (`recordProtocol.ts`), and needs no `workspace/textDocumentContent`. */
	readonly recordFiles?: boolean;
}

/** Notification, client to server, without parameters: the folders are trusted from now on. */
export const TRUSTED_NOTIFICATION = 'corpus/trusted';

/** Notification, server to client: `corpus/status`, after each change. */
export const STATUS_NOTIFICATION = 'corpus/status';
export interface CorpusStatus {
	/** The corpus's root. */
	readonly uri: string;
	readonly name: string;
	readonly state: 'indexing' | 'ready' | 'paused';
	/** Documents in the corpus, as far as they are listed. */
	readonly documents: number;
	readonly indexed: number;
	/** Documents a second, while it grows: not beside {@link remaining}. */
	readonly rate?: number;
	/** What is done before that, or after it, and how many documents wait for it. */
	readonly remaining?: { readonly step: 'survey' | 'doubts' | 'joining'; readonly documents: number };
	/** Documents that aren't analysed, each with its reason. */
	readonly refused: readonly Refusal[];
	/** Why some documents aren't indexed until they are opened: one sentence with the limit in it. */
	readonly beyond?: string;
	/** Open documents that are too long for all features, each with what is off. */
	readonly limited?: readonly LimitedDocument[];
}

export interface LimitedDocument {
	readonly uri: string;
	/** One sentence with the limit in it. */
	readonly message: string;
}

/** Why a document is not analysed: never silently. */
export interface Refusal {
	readonly uri: string;
	readonly code: 'too-large' | 'not-text' | 'unreadable' | 'outside';
	/** One sentence with the limit in it and the setting that changes it. */
	readonly message: string;
}

/** Request: `corpus/entities`. The entities of all corpora, or of one, by type, then by number of documents. */
export const ENTITIES_REQUEST = 'corpus/entities';
export interface EntitiesParams {
	/** A corpus's root, or a document of the corpus. */
	readonly uri?: string;
	/** Only names that contain this, without regard to case and diacritics. */
	readonly filter?: string;
	/** Only entities of this type. */
	readonly type?: EntityType;
	/** Default 1,000. */
	readonly limit?: number;
}
export interface EntityItem {
	/** Root of its corpus. */
	readonly corpus: string;
	readonly id: string;
	readonly name: string;
	readonly type: EntityType;
	readonly forms: readonly string[];
	readonly mentions: number;
	readonly documents: number;
	/** No article names it, but the pages' boilerplate does. */
	readonly boilerplate?: true;
	/** The thing of a knowledge base that a person linked it to. */
	readonly link?: KnowledgeItem;
}
export interface EntitiesResult {
	readonly entities: readonly EntityItem[];
	/** How many entities of each type the filter lets through, those above the limit included. */
	readonly counts: Readonly<Partial<Record<EntityType, number>>>;
	/** False while documents are still to be indexed. */
	readonly complete: boolean;
}

/** Request: `corpus/entityAt`: the entity that is named at a position of a document, for commands on the name under the cursor. Answered with `EntityAtResult`. */
export const ENTITY_AT_REQUEST = 'corpus/entityAt';
export interface EntityAtParams {
	readonly uri: string;
	readonly position: { readonly line: number; readonly character: number };
}

/** Request: `corpus/mentions`. Where an entity is mentioned, by document. */
export const MENTIONS_REQUEST = 'corpus/mentions';
export interface MentionsParams {
	readonly corpus: string;
	readonly entity: string;
	/** Default 500. */
	readonly limit?: number;
}
export interface MentionsResult {
	readonly mentions: readonly MentionItem[];
	/** All there are, the ones above the limit included. */
	readonly total: number;
}
export interface MentionItem {
	readonly uri: string;
	/** Path in the corpus. */
	readonly path: string;
	readonly range: {
		readonly start: { readonly line: number; readonly character: number };
		readonly end: { readonly line: number; readonly character: number };
	};
	/** The line around it, shortened, and where in it the mention stands. */
	readonly snippet: string;
	readonly snippetStart: number;
	readonly snippetEnd: number;
}

/**
 * Request: `corpus/previewMark`: what a mark on these passages would hit in the whole corpus. The doubtful hits come first
 * (those that aren't ticked), then the others, each by document. Takes a `workDoneToken`.
 */
export const PREVIEW_MARK_REQUEST = 'corpus/previewMark';
export interface PreviewMarkParams {
	readonly uri: string;
	/** As in the command: an empty one means the line at the cursor. */
	readonly ranges: readonly MentionItem['range'][];
	readonly decision: 'boilerplate' | 'content';
	/** Of hits that are listed; default 300. */
	readonly limit?: number;
}
export interface PreviewMarkResult {
	readonly hits: readonly MarkHit[];
	/** All there are, the ones above the limit included. */
	readonly total: number;
	/** False while documents are still to be indexed. */
	readonly complete: boolean;
}
/** What a hit is told by when the mark is made: its document, its line, and why it is one. */
export interface MarkHitReference {
	/** Path in the corpus. */
	readonly path: string;
	/** Zero-based. */
	readonly line: number;
	/** `same`: the same text; `template`: the same but for its numbers; `near`: nearly the same, unticked at first. */
	readonly kind: 'same' | 'template' | 'near';
}
export interface MarkHit extends MarkHitReference, PreviewHit {}
/** A place that a decision on the whole corpus would reach, as a list of them shows it before the decision is made. */
export interface PreviewHit {
	readonly uri: string;
	/** Path in the corpus. */
	readonly path: string;
	/** Of what would be marked. */
	readonly range: MentionItem['range'];
	/** Its line, shortened, and where in it the marked part stands. */
	readonly text: string;
	readonly textStart: number;
	readonly textEnd: number;
	/** In the person's language; empty where there is nothing to say. */
	readonly why: string;
	/** False for the doubtful. */
	readonly ticked: boolean;
	/** `already`: a person said so before; `contrary`: a person said what the decision would replace. */
	readonly state: 'open' | 'already' | 'contrary';
	/** That in words, in the person's language; empty for `open`, unless a person left the document out before. */
	readonly stateText: string;
}

/** Request: `corpus/annotations`: what people decided in one open document, for decorations. Positions as negotiated. */
export const ANNOTATIONS_REQUEST = 'corpus/annotations';
export interface AnnotationsParams {
	readonly uri: string;
}
export interface AnnotationsResult {
	/** Orphans left out. */
	readonly annotations: readonly AnnotationItem[];
	/** Labels on the document as a whole. */
	readonly document: readonly DocumentLabelItem[];
}
export interface DocumentLabelItem {
	readonly id: string;
	readonly label: string;
	readonly title: string;
	/** What is said of it, where something is. */
	readonly value?: string;
	readonly creator?: string;
}
export interface AnnotationItem {
	readonly id: string;
	readonly label: string;
	readonly title: string;
	/** `#rrggbb`, where the label has one. */
	readonly color?: string;
	readonly range: MentionItem['range'];
	/** Of a discontinuous one, in the order of the text; `range` goes from the first to the last. */
	readonly parts?: readonly MentionItem['range'][];
	readonly state: 'exact' | 'moved';
	readonly note?: string;
	/** `certainty`: `low`. */
	readonly attributes?: readonly AttributeItem[];
	readonly creator?: string;
	readonly created?: string;
	readonly modified?: string;
}
/** Notification, server to client: `corpus/annotationsChanged`; the client asks again for the documents it shows. */
export const ANNOTATIONS_CHANGED_NOTIFICATION = 'corpus/annotationsChanged';
export interface AnnotationsChangedParams {
	readonly uris: readonly string[];
}

/** Request: `corpus/labels`: the labels that a document can be tagged with. */
export const LABELS_REQUEST = 'corpus/labels';
export interface LabelsParams {
	readonly uri: string;
}
export interface LabelsResult {
	readonly labels: readonly LabelItem[];
}
/** What an attribute of an annotation says, and what people call it. */
export interface AttributeItem {
	readonly name: string;
	readonly title: string;
	readonly value: string;
}
export interface LabelItem {
	readonly name: string;
	readonly title: string;
	/** The last two are on no passage: see `annotationProtocol.ts`. */
	readonly kind: 'entity' | 'time' | 'passage' | 'document' | 'relation';
	readonly color?: string;
	readonly key?: string;
	/** Its description, examples and counter-examples, in the person's language. */
	readonly guideline?: string;
	readonly attributes?: readonly {
		readonly name: string;
		readonly title: string;
		readonly values?: readonly string[];
	}[];
	/** Of a relation: the labels of the annotations that it may begin and end in; without them any. */
	readonly from?: readonly string[];
	readonly to?: readonly string[];
}
