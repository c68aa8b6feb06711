/** Our own requests and notifications, beside the Language Server Protocol's. The client imports these types and nothing else of the server. */
import type { MarkScope } from './annotations/model';
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
	/** Documents a second, while indexing. */
	readonly rate?: number;
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

/** How much of a text's repetitions a `corpus/repeatedPassages` item is about: what people or the analysis say of it. */
export type PassageState = 'marked' | 'suggested' | 'rejected' | 'undecided';

/** Request: `corpus/repeatedPassages`: the lines that several documents have, and what is said of them. */
export const REPEATED_PASSAGES_REQUEST = 'corpus/repeatedPassages';
export interface RepeatedPassagesParams {
	/** Root of the corpus. */
	readonly corpus: string;
	/** `characters`: the most text first; `documents`: that of the most documents; `text`: by alphabet. */
	readonly sort: 'characters' | 'documents' | 'text';
	/** Only passages that contain this, without regard to case and diacritics. */
	readonly filter?: string;
	/** Only passages of which this is said. */
	readonly state?: PassageState;
	/** Default 500. */
	readonly limit?: number;
}
export interface RepeatedPassagesResult {
	readonly items: readonly RepeatedPassage[];
	/** All there are, the ones above the limit included. */
	readonly total: number;
	/** False while documents are still to be indexed. */
	readonly complete: boolean;
}
export interface RepeatedPassage {
	/** For {@link PassagePlacesParams}; good as long as the corpus is open. */
	readonly id: string;
	/** As one document has it. */
	readonly text: string;
	readonly documents: number;
	readonly occurrences: number;
	/** Occurrences times length, in UTF-16 code units. */
	readonly characters: number;
	/** How many documents of each source (its folder in the corpus, or the site that its texts name) have it, most first. */
	readonly sources: readonly { readonly source: string; readonly documents: number }[];
	readonly state: PassageState;
	/** The documents have it with other numbers in it; `text` is one of them. */
	readonly template: boolean;
}

/** Request: `corpus/passagePlaces`: where a repeated passage stands, by document. Answered with {@link MentionsResult}. */
export const PASSAGE_PLACES_REQUEST = 'corpus/passagePlaces';
export interface PassagePlacesParams {
	/** Root of the corpus. */
	readonly corpus: string;
	/** Of a {@link RepeatedPassage}. */
	readonly id: string;
	/** Default 500. */
	readonly limit?: number;
}

/** Request: `corpus/duplicateDocuments`: documents that have most of their text in common: syndicated twins, which are no boilerplate. */
export const DUPLICATE_DOCUMENTS_REQUEST = 'corpus/duplicateDocuments';
export interface DuplicateDocumentsParams {
	/** Root of the corpus. */
	readonly corpus: string;
	/** Default 500. */
	readonly limit?: number;
}
export interface DuplicateDocumentsResult {
	/** Each with the URIs and paths of documents that are twins of each other, at least two. */
	readonly groups: readonly { readonly documents: readonly { readonly uri: string; readonly path: string }[] }[];
	readonly total: number;
	readonly complete: boolean;
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

/** Request, server to client, where the client and not the server has the files (in a browser): see `browser/fileSystem.ts`. */
/** Answered with {@link ListFolderResult}, or `null` where there is no such folder. */
export const LIST_FOLDER_REQUEST = 'corpus/listFolder';
/** Names in a folder. A folder that is a link isn't named: it may lead in a circle, or out of the corpus. */
export interface ListFolderResult {
	readonly files: readonly string[];
	readonly folders: readonly string[];
}
/** Answered with {@link StatFilesResult}. */
export const STAT_FILES_REQUEST = 'corpus/statFiles';
export interface StatFilesParams {
	readonly uris: readonly string[];
}
/** One for each, `null` where there is no file, or it can't be looked at. */
export interface StatFilesResult {
	readonly stats: readonly (FileStatResult | null)[];
}
/** Answered with {@link FileStatResult}, or `null` where there is no file. */
export const STAT_FILE_REQUEST = 'corpus/statFile';
export interface FileParams {
	readonly uri: string;
}
export interface FileStatResult {
	readonly size: number;
	readonly modified: number;
}
/** Answered with {@link ReadFileResult}, or `null` where there is no file. In a worker messages are cloned, so bytes stay bytes. */
export const READ_FILE_REQUEST = 'corpus/readFile';
export interface ReadFileResult {
	readonly bytes: Uint8Array;
}
/** Answered with `null`. A failure of a file is a response error whose `data` is a {@link FileFailure}. */
export const WRITE_FILE_REQUEST = 'corpus/writeFile';
export interface WriteFileParams {
	readonly uri: string;
	readonly bytes: Uint8Array;
}
/** Answered with `null`, also where there was no file. */
export const REMOVE_FILE_REQUEST = 'corpus/removeFile';
/** `data` of the response error to a file request. */
export interface FileFailure {
	readonly uri: string;
	/** `NoPermissions`, `Unavailable`, … as the editor names it. */
	readonly code: string;
}

/** The commands of `workspace/executeCommand`. */
export const COMMANDS = {
	tag: 'corpus.tag',
	untag: 'corpus.untag',
	markAsBoilerplate: 'corpus.markAsBoilerplate',
	markAsContent: 'corpus.markAsContent',
	undo: 'corpus.undo',
	redo: 'corpus.redo',
	mergeEntities: 'corpus.mergeEntities',
	renameEntity: 'corpus.renameEntity',
	retypeEntity: 'corpus.retypeEntity',
	notAName: 'corpus.notAName',
	splitEntity: 'corpus.splitEntity',
	linkEntity: 'corpus.linkEntity',
	comment: 'corpus.comment',
	reply: 'corpus.reply',
	editComment: 'corpus.editComment',
	deleteComment: 'corpus.deleteComment',
	resolveComment: 'corpus.resolveComment',
	changeAnnotation: 'corpus.changeAnnotation',
	tagDocument: 'corpus.tagDocument',
	relate: 'corpus.relate',
	setDocumentDate: 'corpus.setDocumentDate',
	setTimeValue: 'corpus.setTimeValue',
	notATime: 'corpus.notATime',
	adjudicate: 'corpus.adjudicate',
	mergeBothSides: 'corpus.mergeBothSides',
	installMergeDriver: 'corpus.installMergeDriver',
	tagOccurrences: 'corpus.tagOccurrences',
	acceptSuggestion: 'corpus.acceptSuggestion',
	rejectSuggestion: 'corpus.rejectSuggestion',
	suggestAgain: 'corpus.suggestAgain',
	export: 'corpus.export',
	import: 'corpus.import',
	checkFiles: 'corpus.checkFiles',
	reindex: 'corpus.reindex',
	setIndexing: 'corpus.setIndexing',
} as const;

/**
 * Argument of `markAsBoilerplate` and `markAsContent`. With the scope `corpus` and without `hits` and `except` every place
 * with the same text is marked. With them, as a preview was ticked: `hits` are all that are ticked, `except` all that aren't.
 * One ticked template makes a rule for all that match it, those excepted; each near text that is ticked gets a rule of its
 * own; a document with a hit that isn't ticked is an exception of the rule. Places that the preview didn't list, and later
 * documents, are covered by these rules.
 */
export interface MarkArgument {
	readonly uri: string;
	readonly ranges: readonly MentionItem['range'][];
	readonly scope: MarkScope;
	readonly hits?: readonly MarkHitReference[];
	readonly except?: readonly MarkHitReference[];
}
/**
 * Arguments of the commands that the contract doesn't list; each takes one object. `corpus` is the corpus's root, the ids are
 * entities'. They answer with a `CommandOutcome` as the others do, `reindex` and `setIndexing` with nothing. `untag` with a rule's id takes
 * the rule away; with the `scope` `document` besides, that document becomes an exception of it.
 */
export interface MergeEntitiesArgument {
	readonly corpus: string;
	readonly entity: string;
	readonly into: string;
}
export interface RenameEntityArgument {
	readonly corpus: string;
	readonly entity: string;
	readonly name: string;
}
/** All that the entity is called by has this type then, but passages that a person tagged keep their tag. */
export interface RetypeEntityArgument {
	readonly corpus: string;
	readonly entity: string;
	readonly type: EntityType;
}
/** The passage at `range` names nothing; with `entity` alone: none of its forms is a name. */
export type NotANameArgument =
	{ readonly uri: string; readonly range: MentionItem['range'] } | { readonly corpus: string; readonly entity: string };
export interface SetIndexingArgument {
	readonly indexing: 'on' | 'paused';
}

/**
 * Commands of the VS Code client that ask the person something first, for links in hovers (where `commandLinks` is on) beside those
 * of {@link COMMANDS}. Those on entities take one {@link EntityArgument}; of those on dates, in
 * `dateProtocol.ts`, `setTimeValue` takes `TimeAtParams`, `setDocumentDate` `DocumentDateParams`, `goToDate` `DatePlacesParams`.
 */
export const CLIENT_COMMANDS = {
	showAllMentions: 'corpusAnnotator.showAllMentions',
	renameEntity: 'corpusAnnotator.renameEntity',
	retypeEntity: 'corpusAnnotator.retypeEntity',
	mergeEntity: 'corpusAnnotator.mergeEntity',
	splitEntity: 'corpusAnnotator.splitEntity',
	linkEntity: 'corpusAnnotator.linkEntity',
	setTimeValue: 'corpusAnnotator.setTimeValue',
	setDocumentDate: 'corpusAnnotator.setDocumentDate',
	goToDate: 'corpusAnnotator.goToDate',
	openPlace: 'corpusAnnotator.openPlace',
} as const;
/** A place to go to, for `openPlace`, where it isn't in a file of a disk. Zero-based, in UTF-16 code units. */
export interface PlaceArgument {
	readonly uri: string;
	readonly line: number;
	readonly character: number;
}
export interface EntityArgument {
	readonly corpus: string;
	readonly entity: string;
	readonly name: string;
	readonly type?: EntityType;
	/** The mention that it is about, for `splitEntity`. */
	readonly place?: { readonly uri: string; readonly range: MentionItem['range'] };
}
