import { reason, type Reason } from '../core/reason';
import type { MarkScope } from './model';

/** What people call labels and their attributes, in the person's language. */
export interface LabelWords {
	label(name: string): string;
	/** Of annotations with this label. */
	attribute(name: string, label: string): string;
}

/** How far a command reached. */
export interface Reach {
	/** Passages. */
	readonly annotations: number;
	readonly documents: number;
	/** What was done says it all: no passages are counted out. */
	readonly plain?: boolean;
	/** Told where one may take it for another: whether it holds for this mention, in this document or in the corpus. */
	readonly scope?: MarkScope;
	/** Documents are still to be looked through, so that there may be more. */
	readonly soFar?: boolean;
}

export const NOWHERE: Reach = { annotations: 0, documents: 0 };

/** So many passages of one document. */
export function reachHere(passages: number): Reach {
	return { annotations: passages, documents: passages > 0 ? 1 : 0 };
}

/**
 * What a command did and how far it reached: `Boilerplate: 2 passages in 2 documents`, `Not a name: Chia: 3 passages in 2 documents,
 * everywhere`. `what` is in the person's language already.
 */
export function toldReach(what: string, { scope, plain, soFar, ...reach }: Reach): string | Reason {
	const counted = reach.annotations === 0 || plain ? what : reached(what, reach);
	const told = soFar && counted !== what ? toldSoFar(counted) : counted;
	switch (scope) {
		case 'passage':
			return reason('{0}, here alone', told);
		case 'document':
			return reason('{0}, in this document', told);
		case 'corpus':
			return reason('{0}, everywhere', told);
		case undefined:
			return told;
	}
}

/** A message with counts, while documents are still to be looked through: `Boilerplate: 2 passages so far`. */
export function toldSoFar(counted: string | Reason): Reason {
	return reason('{0} so far', counted);
}

/** `Boilerplate: 2 passages in 2 documents`, of one passage or more. */
export function reached(what: string, { annotations, documents }: Reach): Reason {
	if (documents <= 1) {
		return annotations === 1 ? reason('{0}: 1 passage', what) : reason('{0}: {1} passages', what, annotations);
	}
	return reason('{0}: {1} passages in {2} documents', what, annotations, documents);
}

/** The answer of a command that had nothing to change. */
export const NOTHING_CHANGED = reason('Nothing changed: it is so already');
/** One decision, whose title says it all. */
export const ONE_DECISION: Reach = { annotations: 1, documents: 1, plain: true };
