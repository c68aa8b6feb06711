/** Several people's annotations: a part of `protocol.ts`, for the client as that one. */
import type { Verdict } from './annotations/adjudication';
import type { MentionItem } from './protocol';

export type { Verdict } from './annotations/adjudication';

/** Request: `corpus/annotators`: who has annotated in a corpus, and who does now. */
export const ANNOTATORS_REQUEST = 'corpus/annotators';
export interface AnnotatorsParams {
	/** Of a document, or the root of a corpus. */
	readonly uri: string;
	/** Who does now, and nothing else. */
	readonly meOnly?: boolean;
}
export interface AnnotatorsResult {
	/** Root of the corpus. */
	readonly corpus: string;
	/** Whose name new annotations bear; undefined: nobody's. */
	readonly me?: string;
	/** By name; the empty one stands for annotations without a name. */
	readonly annotators: readonly string[];
	/** What can be compared with, where the corpus is in a repository of git. */
	readonly revisions: readonly { readonly name: string; readonly title: string }[];
}

/** One side of a comparison: a person's annotations as they are now, or all that hold, now or in a revision of git. */
export interface ComparedSide {
	readonly annotator?: string;
	readonly revision?: string;
}

/** Request: `corpus/compareAnnotators`. Takes a `workDoneToken`. Documents that only one side has annotated are left out. */
export const COMPARE_REQUEST = 'corpus/compareAnnotators';
export interface CompareParams {
	/** Root of the corpus. */
	readonly corpus: string;
	readonly left: ComparedSide;
	readonly right: ComparedSide;
	/** Only this document, by its path in the corpus. */
	readonly path?: string;
	/** Of disagreements that are listed; default 1,000. */
	readonly limit?: number;
}
export interface CompareResult {
	/** By document, in the order of the text. */
	readonly disagreements: readonly DisagreementItem[];
	/** All there are, the ones above the limit included. */
	readonly total: number;
	/** That were compared. */
	readonly documents: number;
	/** Documents that only one side has annotated, or with different texts. */
	readonly leftOut: number;
	/** Of words, and of passages exactly; null where nothing can be said. */
	readonly kappa: number | null;
	readonly f1: number | null;
}
export interface DisagreementItem {
	readonly uri: string;
	/** Path in the corpus. */
	readonly path: string;
	/** `missing`: one side has nothing there; else what the two differ in. */
	readonly kind: 'missing' | 'label' | 'boundaries' | 'label-and-boundaries' | 'details';
	readonly range: MentionItem['range'];
	/** The passage with its line around it, shortened. */
	readonly snippet: string;
	readonly left?: DisagreementSide;
	readonly right?: DisagreementSide;
	/** What was decided about it, the last time. */
	readonly decided?: { readonly verdict: string; readonly who?: string; readonly when?: string };
}
export interface DisagreementSide {
	readonly id: string;
	readonly label: string;
	/** In the person's language. */
	readonly title: string;
	readonly text: string;
	readonly range: MentionItem['range'];
	readonly creator?: string;
	readonly created?: string;
	/** Value, entity, attributes and note, for a person. */
	readonly details: string;
}

/**
 * Request: `corpus/showOnlyMine`: from now on, until it is said otherwise, hovers, document symbols, `corpus/annotations` and
 * `corpus/annotationDetails` tell what the annotator decided, and nobody else. Answered with nothing.
 */
export const SHOW_ONLY_MINE_REQUEST = 'corpus/showOnlyMine';
export interface ShowOnlyMineParams {
	readonly on: boolean;
}

/** Request: `corpus/comparedLists`: both sides' annotations of a document as texts, one a line, to be seen side by side. */
export const COMPARED_LISTS_REQUEST = 'corpus/comparedLists';
export type ComparedListsParams = Required<Omit<CompareParams, 'limit'>>;
export interface ComparedListsResult {
	readonly left: string;
	readonly right: string;
}

/** Argument of `adjudicate`, which records what holds of a disagreement. Either id may be missing, not both. */
export interface AdjudicateArgument extends ComparedListsParams {
	readonly leftId?: string;
	readonly rightId?: string;
	readonly verdict: Verdict;
}

/** Argument of `installMergeDriver`, which `undo` doesn't take back, but `remove` does; `mergeBothSides` takes the URI alone. */
export interface MergeDriverArgument {
	/** Of a document, a file of the corpus, or its root. */
	readonly uri: string;
	readonly remove?: boolean;
}
