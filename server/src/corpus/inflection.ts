import type { Inflection } from '../core/packs/linkPack';

/** Below this many letters a stem is shared by too many words. */
const SHORTEST_STEM = 3;

/**
 * What all cases of a word have in common: endings are taken off until none is left, so that a base form that looks
 * inflected (`Максим`) meets its own cases (`Максима`).
 */
export function stemOf(word: string, inflections: readonly Inflection[]): string {
	let stem = word;
	for (;;) {
		const ending = inflections.find(
			({ ending }) => stem.endsWith(ending) && stem.length - ending.length >= SHORTEST_STEM,
		)?.ending;
		if (ending === undefined) {
			return stem;
		}
		stem = stem.slice(0, stem.length - ending.length);
	}
}

/** Whether `word` may be a case of `base`. Both in lower case, and different. */
export function isCaseOf(word: string, base: string, inflections: readonly Inflection[]): boolean {
	return inflections.some(
		({ ending, bases }) =>
			word.endsWith(ending) &&
			bases.some((replacement) => word.slice(0, word.length - ending.length) + replacement === base),
	);
}
