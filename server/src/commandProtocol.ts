/** The commands of the server and of the client, and what they are given. */
import type { MarkScope } from './annotations/model';
import type { EntityType } from './core/model';
import type { MarkHitReference, MentionItem } from './protocol';

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
	takeBack: 'corpus.takeBack',
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
/**
 * What people decided on the entity holds no more. `of` says which decision of several: by the id of the entity that was renamed,
 * retyped or merged, of a split by the form; without it all of the kind.
 */
export interface TakeBackArgument {
	readonly corpus: string;
	readonly entity: string;
	readonly kind: 'rename' | 'retype' | 'merge' | 'split';
	readonly of?: string;
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
	tagSelection: 'corpusAnnotator.tagSelection',
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
/** The passage that is to be tagged, for `tagSelection`; without it what is selected. */
export interface TagSelectionArgument {
	readonly uri: string;
	readonly range: MentionItem['range'];
}
export interface EntityArgument {
	readonly corpus: string;
	readonly entity: string;
	readonly name: string;
	readonly type?: EntityType;
	/** The mention that it is about, for `splitEntity`. */
	readonly place?: { readonly uri: string; readonly range: MentionItem['range'] };
}
