/**
 * What people decided, as the files beside the corpus keep it. Positions in files are Unicode code points, as the W3C
 * Web Annotation Data Model (2017) has them; in memory they are UTF-16 code units of the text as it is now.
 */
import type { DecisionReference, EntityType, Span } from '../core/model';

/** `exact`: at its stored position with its stored text; `moved`: found again elsewhere; `orphan`: its passage is gone. */
export type AnchorState = 'exact' | 'moved' | 'orphan';

/** One annotation of `.corpus/annotations/<path>.jsonl`. */
export interface StoredAnnotation {
	/** `urn:uuid:…` */
	readonly id: string;
	readonly label: string;
	/** The entity's id, where a person gave one. */
	readonly entity?: string;
	/** Of a time: its TIMEX3 value; of a document's date: ISO 8601. */
	readonly value?: string;
	/** It is about the whole document: it has neither a position nor a quote. */
	readonly whole?: true;
	readonly creator?: string;
	/** ISO 8601 in UTC. */
	readonly created?: string;
	/** Code points from the start of the text, end exclusive; -1 without a position. */
	readonly start: number;
	readonly end: number;
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	/** The whole object as it was read: members that we don't know are written back. */
	readonly source: Readonly<Record<string, unknown>>;
}

/** An annotation with its place in a text. An orphan has no span, nor has what is about the whole document. */
export interface AnchoredAnnotation {
	readonly annotation: StoredAnnotation;
	readonly state: AnchorState;
	readonly span: Span | undefined;
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

/** One line of `.corpus/entities.jsonl`. */
export type EntityDecision = {
	readonly id: string;
	readonly creator?: string;
	readonly created?: string;
	readonly source: Readonly<Record<string, unknown>>;
} & (
	| { readonly kind: 'rename'; readonly entity: string; readonly name: string }
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
	readonly message: string;
}

/** What a command did, as the protocol answers it. */
export interface CommandOutcome {
	/** Passages that were marked, changed or given back. */
	readonly annotations: number;
	/** Documents in which they stand. */
	readonly documents: number;
	/** One sentence for a person. */
	readonly message: string;
}

export type MarkScope = 'passage' | 'document' | 'corpus';

export function referenceTo(annotation: StoredAnnotation): DecisionReference {
	return { id: annotation.id, origin: 'annotation', creator: annotation.creator, created: annotation.created };
}
