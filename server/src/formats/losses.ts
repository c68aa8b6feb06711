import { reason, type Reason } from '../core/reason';
import type { Span } from '../core/model';
import { type ExchangeDocument, extentOfParts } from './exchange';

/** Something that an export or an import could not take with it. */
export interface Loss {
	/** The document; of a decision that holds in the whole corpus its file. */
	readonly path: string;
	/** Of the annotation, relation, label, comment or decision; empty where it is about the document itself. */
	readonly id: string;
	readonly label: string;
	/** Where it stands in the text, as far as it does. */
	readonly span?: Span | undefined;
	readonly kind: LossKind;
	/** More than the kind says: the attribute's name, the character. */
	readonly detail?: string | undefined;
}

/** What can be lost, a closed list; {@link isLeftOut} says which of them cost the whole annotation. */
export const LOSS_KINDS = [
	'orphan',
	'nested',
	'crossing',
	'same-place',
	'discontinuous',
	'part-of-a-word',
	'no-word',
	'edge-space',
	'parts-joined',
	'line-break',
	'empty',
	'illegal-character',
	'relation',
	'relation-end',
	'document-label',
	'comment',
	'suggestion',
	'entity-decision',
	'rule',
	'label',
	'entity',
	'value',
	'note',
	'attribute',
	'creator',
	'time',
	'history',
	'unread',
] as const;
export type LossKind = (typeof LOSS_KINDS)[number];

/** The annotation is not there at all; with the other kinds it is, without what is told. */
export function isLeftOut(kind: LossKind): boolean {
	return LEFT_OUT.has(kind);
}

const LEFT_OUT: ReadonlySet<LossKind> = new Set<LossKind>([
	'orphan',
	'nested',
	'crossing',
	'same-place',
	'discontinuous',
	'part-of-a-word',
	'no-word',
	'line-break',
	'empty',
	'relation',
	'relation-end',
	'document-label',
	'comment',
	'suggestion',
	'entity-decision',
	'rule',
	'unread',
]);

/** In plain words what happened and why. */
export function describeLoss({ kind, detail }: Pick<Loss, 'kind' | 'detail'>): Reason {
	const sentence = {
		orphan: 'left out: its passage is gone from the text',
		nested: 'left out: it lies inside another annotation',
		crossing: 'left out: it crosses another annotation',
		'same-place': 'left out: another annotation stands on the same passage',
		discontinuous: 'left out: it is on several passages',
		'part-of-a-word': 'left out: it begins or ends inside a word',
		'no-word': 'left out: there is no word in it',
		'edge-space': 'written without the white space at its edges',
		'parts-joined': 'its parts become one passage: nothing but a line break stands between them',
		'line-break': 'left out: there is a line break in it',
		empty: 'left out: there is no text in it',
		'illegal-character': 'written with another character in the place of one that the format forbids',
		relation: 'left out: the format has no relations',
		'relation-end': 'left out: one of the two annotations that it relates is not there',
		'document-label': 'left out: the format has no labels on documents',
		comment: 'left out: the format has no comments',
		suggestion: 'left out: the format cannot tell suggestions from decisions',
		'entity-decision': 'left out: a decision on entities, which stays in .corpus/entities.jsonl',
		rule: 'left out: a rule on lines of the whole corpus, which stays in .corpus/rules.jsonl',
		label: 'its label is spelled otherwise',
		entity: 'written without its entity',
		value: 'written without its value',
		note: 'written without its note',
		attribute: 'written without an attribute',
		creator: 'written without who made it',
		time: 'written without when it was made',
		history: 'written without its history',
		unread: 'left out: the corpus has no place for it',
	}[kind];
	return detail === undefined ? reason(sentence) : reason('{0} ({1})', reason(sentence), detail);
}

/** The loss of what stands on passages of a document, or on none. */
export function lossOf(
	{ path }: Pick<ExchangeDocument, 'path'>,
	{ id, label, parts }: Pick<Loss, 'id' | 'label'> & { readonly parts?: readonly Span[] },
	kind: LossKind,
	detail?: string,
): Loss {
	return {
		path,
		id,
		label,
		...(parts && { span: extentOfParts(parts) }),
		kind,
		...(detail !== undefined && { detail }),
	};
}
