/** Our own requests about annotations, and the arguments of the commands on them: a part of `protocol.ts`, for the client as that one. */
import type { HistoryEntry } from './annotations/model';
import type { AttributeItem, MentionItem } from './protocol';

export type { HistoryEntry } from './annotations/model';

/** Values of attributes by their names; `null` takes one away. Those that aren't named stay. */
export type AttributeValues = Readonly<Record<string, string | null>>;

/** Argument of `corpus.tag`. */
export interface TagArgument {
	readonly uri: string;
	/** An empty one means the name or the word at the cursor. */
	readonly ranges: readonly MentionItem['range'][];
	readonly label: string;
	readonly entity?: string;
	readonly note?: string;
	readonly attributes?: AttributeValues;
	/** The ranges are the parts of one annotation. */
	readonly discontinuous?: boolean;
	/** Words that a range begins or ends in are taken whole. Not said: as the setting `snapToWords` has it. */
	readonly snapToWords?: boolean;
}

/** Argument of `corpus.changeAnnotation`. What isn't named stays. */
export interface ChangeAnnotationArgument {
	/** Of its document. */
	readonly uri: string;
	readonly id: string;
	readonly label?: string;
	/** Where it stands from now on; several are its parts. Taken as they are but for white space at their edges. */
	readonly range?: MentionItem['range'];
	readonly ranges?: readonly MentionItem['range'][];
	readonly attributes?: AttributeValues;
	/** Empty: none. */
	readonly note?: string;
	readonly entity?: string | null;
	/** Of a label on the document. Empty: none. */
	readonly value?: string;
}

/** Argument of `corpus.tagDocument`: a label of the kind `document`. The same person's same label gets the new value. */
export interface TagDocumentArgument {
	readonly uri: string;
	readonly label: string;
	readonly value?: string;
}

/** Argument of `corpus.relate`: a label of the kind `relation`. */
export interface RelateArgument {
	/** Of the document in which the relation begins. */
	readonly uri: string;
	/** Ids of annotations. */
	readonly from: string;
	readonly to: string;
	readonly label: string;
}

/**
 * Request: `corpus/annotationDetails`: all that is known of annotations: with a range of those that stand there, the narrowest
 * first; else of all in the document, those on no passage first, then in the order of the text.
 */
export const ANNOTATION_DETAILS_REQUEST = 'corpus/annotationDetails';
export interface AnnotationDetailsParams {
	readonly uri: string;
	readonly range?: MentionItem['range'];
}
export interface AnnotationDetailsResult {
	readonly annotations: readonly AnnotationDetails[];
	/** Tags that somebody else took away: with a range on its lines, else in the document; the newest first. */
	readonly removed: readonly RemovedAnnotation[];
}
export interface RemovedAnnotation extends Pick<AnnotationDetails, 'title' | 'text' | 'ranges' | 'creator'> {
	readonly removedBy?: string;
	/** When it was removed. */
	readonly removed: string;
}
export interface AnnotationDetails {
	readonly id: string;
	readonly label: string;
	/** Of the label, in the person's language. */
	readonly title: string;
	readonly kind: 'passage' | 'document' | 'relation';
	readonly state: 'exact' | 'moved' | 'orphan';
	/** What it stands on; an orphan what it stood on; a relation both its ends. */
	readonly text: string;
	/** Where it stands; none for an orphan and for what is on no passage. */
	readonly ranges: readonly MentionItem['range'][];
	readonly entity?: string;
	readonly value?: string;
	readonly note?: string;
	readonly attributes: readonly AttributeItem[];
	readonly creator?: string;
	readonly created?: string;
	readonly modified?: string;
	/** The oldest change first. */
	readonly history: readonly (HistoryEntry & {
		/** What was changed, in the person's language: `Label: Place, was Person`. */
		readonly words: string;
	})[];
}

/** Commands of the VS Code client, for links in hovers; each takes one {@link AnnotationArgument}, or nothing: what stands at the cursor. */
export const ANNOTATION_CLIENT_COMMANDS = {
	editAnnotation: 'corpusAnnotator.editAnnotation',
	relateTo: 'corpusAnnotator.relateTo',
	annotationHistory: 'corpusAnnotator.annotationHistory',
} as const;
export interface AnnotationArgument {
	readonly uri: string;
	readonly id: string;
}
