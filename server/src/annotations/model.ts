/**
 * What people decided, as the files beside the corpus keep it. Positions in files are Unicode code points, as the W3C
 * Web Annotation Data Model (2017) has them; in memory they are UTF-16 code units of the text as it is now.
 */
import type { DecisionReference, EntityType, Span } from '../core/model';
import type { PassageDescription } from './describeSpan';

/** `exact`: at its stored position with its stored text; `moved`: found again elsewhere; `orphan`: its passage is gone. */
export type AnchorState = 'exact' | 'moved' | 'orphan';

/** One annotation of `.corpus/annotations/<path>.jsonl`. */
export interface StoredAnnotation {
	/** `urn:uuid:…` */
	readonly id: string;
	readonly label: string;
	/** The entity's id, where a person gave one. */
	readonly entity?: string;
	/** What that stood for then. */
	readonly meant?: MeantEntity;
	/** Of a time: its TIMEX3 value; of a document's date: ISO 8601; of another label on the whole document: what is said of it. */
	readonly value?: string;
	/** What a person wrote about it; of a comment its text. */
	readonly note?: string;
	/** It is no decision but a comment, and this says what on, where that is no passage. Its label is {@link COMMENT}. */
	readonly comment?: CommentPlace;
	/** In the order of the file; none without any. */
	readonly attributes?: readonly AnnotationAttribute[];
	/** It stands on no passage: it is about the whole document, or relates two annotations. */
	readonly whole?: true;
	/** The annotations that it relates, by their ids. */
	readonly relation?: AnnotationRelation;
	readonly creator?: string;
	/** ISO 8601 in UTC. */
	readonly created?: string;
	/** When it was last changed, ISO 8601 in UTC. */
	readonly modified?: string;
	/** What was changed in it, the oldest first. */
	readonly history?: readonly HistoryEntry[];
	/** Code points from the start of the text, end exclusive; -1 without a position. From its first part to its last. */
	readonly start: number;
	readonly end: number;
	/** Of several parts: their texts with {@link BETWEEN_PARTS} between them. */
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	/** Of a discontinuous annotation: the two or more passages that it is on, in the order of the text. */
	readonly parts?: readonly PassageDescription[];
	/** The whole object as it was read: members that we don't know are written back. */
	readonly source: Readonly<Record<string, unknown>>;
}

/** What a comment is about: at most one of these. */
export interface CommentPlace {
	/** The annotation that it is on, by its id. */
	readonly on?: string;
	/** The comment that it answers, by its id. */
	readonly answers?: string;
}

/** Stands for a label where comments are listed with annotations. */
export const COMMENT = 'comment';

/** Stands between the parts of a discontinuous annotation where they are shown as one text. */
export const BETWEEN_PARTS = ' … ';

/** One thing more that is said of an annotation: `certainty` is `low`. */
export interface AnnotationAttribute {
	readonly name: string;
	readonly value: string;
}

/** The two ends of a relation, by the ids of their annotations; they may be gone. */
export interface AnnotationRelation {
	readonly from: string;
	readonly to: string;
}

export type ChangedMember = 'label' | 'range' | 'entity' | 'value' | 'note' | 'attribute';

/** One change of an annotation. */
export interface HistoryEntry {
	/** ISO 8601 in UTC. */
	readonly when: string;
	readonly who?: string;
	/** What was changed. Other programs may have written more than we know. */
	readonly did: ChangedMember | (string & {});
	/** The attribute's name, where that is what was changed. */
	readonly name?: string;
	/** What it was before: the text of a range, else the member itself; undefined where there was none. */
	readonly was?: string;
}

/**
 * An annotation with its place in a text. An orphan has no span, nor has what stands on no passage. The span of a
 * discontinuous one goes from its first part to its last.
 */
export interface AnchoredAnnotation {
	readonly annotation: StoredAnnotation;
	readonly state: AnchorState;
	readonly span: Span | undefined;
	/** Of a discontinuous annotation, one for each of its parts, undefined for those that are gone: one is enough to make it an orphan. */
	readonly parts?: readonly (Span | undefined)[];
}

/** An annotation with its document, by the path in the corpus. */
export interface LocatedAnnotation {
	readonly path: string;
	readonly annotation: StoredAnnotation;
}

/** One line of `.corpus/rules.jsonl`: this text is boilerplate (or content) wherever the corpus has it. */
export interface CorpusRule {
	readonly id: string;
	readonly decision: 'boilerplate' | 'content';
	/**
	 * `line`: a whole line, compared by `foldLine`; `template`: a whole line, compared by `foldTemplate`, that is with any
	 * digits; `passage`: inside lines, at word boundaries.
	 */
	readonly match: 'line' | 'template' | 'passage';
	/** The text as it stood where it was marked. */
	readonly text: string;
	/** Documents, by path, in which the rule doesn't hold. */
	readonly except: readonly string[];
	readonly creator?: string;
	readonly created?: string;
	readonly source: Readonly<Record<string, unknown>>;
}

/** What the analysis had found under an entity's id when somebody decided on it. */
export interface MeantEntity {
	readonly name: string;
	readonly type: EntityType;
	/** Types of other entities that had the same name then; none: there were no others. */
	readonly others?: readonly EntityType[];
	/** What else documents called it then, the commonest first: it is known by these where its name is in no text any more. */
	readonly also?: readonly string[];
}

/** One line of `.corpus/entities.jsonl`. */
export type EntityDecision = {
	readonly id: string;
	/** By the ids that it names: ids are made of names and types, which may be another entity's one day. */
	readonly meant?: Readonly<Record<string, MeantEntity>>;
	readonly creator?: string;
	readonly created?: string;
	readonly source: Readonly<Record<string, unknown>>;
} & (
	| {
			readonly kind: 'rename';
			readonly entity: string;
			readonly name: string;
			/** The form that was split off under this name, where the entity was made by that. */
			readonly form?: string;
	  }
	| { readonly kind: 'merge'; readonly entity: string; readonly into: string }
	| { readonly kind: 'split'; readonly entity: string; readonly form: string; readonly into: string }
	| { readonly kind: 'retype'; readonly entity: string; readonly type: EntityType }
	| { readonly kind: 'link'; readonly entity: string; readonly uri: string }
	| { readonly kind: 'not-a-name'; readonly form: string }
);

/** Something wrong in a file of `.corpus/`, for a diagnostic at its place. */
export interface StoreProblem {
	/** The file's path from the corpus's root. */
	readonly file: string;
	/** Zero-based. */
	readonly line: number;
	/** The part of the line that is wrong; all of it where this isn't told. */
	readonly part?: { readonly lineText: string; readonly span: Span };
	readonly message: string;
	/** The file says all else that it means to. */
	readonly isWarning?: true;
}

/** What a command did, as the protocol answers it. */
export interface CommandOutcome {
	/** Passages that were marked, changed or given back. */
	readonly annotations: number;
	/** Documents in which they stand. */
	readonly documents: number;
	/** One sentence for a person. */
	readonly message: string;
	/** From the corpus's root, as {@link uri}: where a step was taken back or done again, if that is one document. */
	readonly path?: string;
	readonly uri?: string;
}

export type MarkScope = 'passage' | 'document' | 'corpus';

export function referenceTo({ id, creator, created, modified }: StoredAnnotation): DecisionReference {
	return { id, origin: 'annotation', creator, created, ...(modified !== undefined && { modified }) };
}

/** When it came to be as it is; empty where the file doesn't tell. */
export function decidedAt({ created, modified }: Pick<DecisionReference, 'created' | 'modified'>): string {
	return modified ?? created ?? '';
}
