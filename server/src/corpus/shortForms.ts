import type { LinkLexicon } from './linkLexicon';
import { isInitial, type ShortForm } from './personNames';

/** Whether a short form of a person's name may mean the same person in a document that doesn't have the long one. */
export function meansTheSameElsewhere(
	short: readonly string[],
	long: readonly string[],
	kind: ShortForm,
	lexicon: LinkLexicon,
): boolean {
	if (long.some(isInitial)) {
		return false;
	}
	if (kind === 'last') {
		// Where the family name stands first, the last word is a given name, and names somebody only where he was introduced.
		const isEnough = lexicon.isFamilyNameFirst(long[0]!)
			? short.length > 1
			: short.length === 1 || long.length - short.length === 1;
		// `Nga Vladimir Putin` is a boundary gone wrong, not somebody's full name.
		return isEnough && !lexicon.alias('LOC', long.slice(0, long.length - short.length).join(' '));
	}
	return kind !== 'middle' && (kind !== 'first' || short.length > 1);
}
