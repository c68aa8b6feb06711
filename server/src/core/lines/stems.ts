import type { Language } from '../model';
import type { TokenTable } from '../text/tokens';
import { WordProperty } from '../text/wordProperty';

/** A word without its last letters, where inflection stands. */
export function stemOf(word: string): string {
	const folded = word.toLowerCase();
	return folded.length > 6 ? folded.slice(0, -2) : folded.length > 4 ? folded.slice(0, -1) : folded;
}

/** The id of each word's stem, which is a word of the table itself. */
const STEMS = new WordProperty((word, words) => words.intern(stemOf(words.folded(word))));

/** The stems of a text's tokens, as ids of its {@link TokenTable.words}. */
export function stemsOf(tokens: TokenTable): (token: number) => number {
	const stems = STEMS.on(tokens.words);
	const { wordIds } = tokens;
	return (token) => stems.of(wordIds[token]!);
}

/** Shorter words of a text say too little of what it speaks of. Vietnamese writes every syllable apart. In UTF-16 code units. */
export function shortestStemmed(language: Language): number {
	return language === 'vi' ? 2 : 3;
}
