import type { Entries } from './lexicon';
import type { Pieces } from './pieces';
import { UNKNOWN_ENTRY } from './vocabulary';

/** For quarters and centuries. */
export const ROMAN_NUMERALS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');

export interface SlotMatch {
	/** The piece after it. */
	readonly end: number;
	readonly value: number | string;
}

export const NOTHING: readonly SlotMatch[] = [];

/** The entries of a class that begin at a piece, longest first. */
export function matchEntries(entries: Entries, pieces: Pieces, at: number): readonly SlotMatch[] {
	const entry = pieces.entry(at);
	const candidates = entry === UNKNOWN_ENTRY ? undefined : entries.get(entry);
	if (!candidates) {
		return NOTHING;
	}
	const found: SlotMatch[] = [];
	for (const { words, value } of candidates) {
		if (standsAt(words, pieces, at)) {
			found.push({ end: at + words.length, value });
		}
	}
	return found;
}

/** The words with these entries stand there, one after another. */
export function standsAt(words: readonly number[], pieces: Pieces, at: number): boolean {
	for (let i = 0; i < words.length; i++) {
		if (pieces.entry(at + i) !== words[i]) {
			return false;
		}
	}
	return true;
}
