import type { StoredAnnotation } from '../annotations/model';
import type { ExchangeDocument } from './exchange';
import { isLeftOut, type Loss } from './losses';

/** What exports and imports count apart. */
export const RECORD_KINDS = ['annotation', 'relation', 'label', 'comment'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
export type RecordCounts = Record<RecordKind, number>;

export function noRecords(): RecordCounts {
	return { annotation: 0, relation: 0, label: 0, comment: 0 };
}

export function kindOf({ comment, relation, whole }: StoredAnnotation): RecordKind {
	return comment ? 'comment' : relation ? 'relation' : whole ? 'label' : 'annotation';
}

/** How many of what a document has come through. */
export function recordsKept(document: ExchangeDocument, losses: readonly Loss[]): RecordCounts {
	const left = new Set(losses.filter(({ kind }) => isLeftOut(kind)).map(({ id }) => id));
	const kept = (all: readonly { readonly id: string }[]): number => all.filter(({ id }) => !left.has(id)).length;
	const { annotations, relations, labels, comments } = document;
	return { annotation: kept(annotations), relation: kept(relations), label: kept(labels), comment: kept(comments) };
}

/** Adds what one document has. */
export function addCounts(sum: RecordCounts, counts: RecordCounts): void {
	for (const kind of RECORD_KINDS) {
		sum[kind] += counts[kind];
	}
}
