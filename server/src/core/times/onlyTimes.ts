import { SHAPE_NUMBER, SHAPE_PUNCTUATION } from '../text/shapes';
import type { TextTable } from '../textTable';
import { IN_TIMES, lexiconOf, OPENS_REMARK } from './lexicon';
import { timePackFor } from './otherLanguages';

const OPENING_BRACKET = 0x28;

/** Whether a word is known to stand beside times, so that it says nothing. */
export type IsBeside = (word: number) => boolean;

/**
 * Whether every word of a line may stand in a time expression, or is one of those that may stand beside them: a line for
 * which this is denied has a word that no expression covers. Words with digits or an apostrophe pass, as they are cut in
 * several ways; the languages are those that `findTimes` reads the line in.
 *
 * @param first the line's first token
 * @param end the token after its last one
 */
export function mayBeOnlyTimes(table: TextTable, first: number, end: number, isBeside: IsBeside): boolean {
	const languages = [table.language, 'en'];
	if (!hasStrangeWord(table, first, end, isBeside, languages)) {
		return true;
	}
	const own = table.lineLanguage(table.lines.lineAt(table.tokens.starts[first]!));
	return !languages.includes(own) && !hasStrangeWord(table, first, end, isBeside, [...languages, own]);
}

/** A word that none of the languages has in its expressions; where one of them has a remark there may be any. */
function hasStrangeWord(
	{ text, tokens }: TextTable,
	first: number,
	end: number,
	isBeside: IsBeside,
	languages: readonly string[],
): boolean {
	const { starts, ends, shapes, wordIds, words } = tokens;
	const places = languages.map((language) => lexiconOf(timePackFor(language)).places.on(words));
	let strange = false;
	for (let token = first; token < end; token++) {
		const shape = shapes[token]!;
		if (shape === SHAPE_PUNCTUATION || shape === SHAPE_NUMBER) {
			continue;
		}
		const word = wordIds[token]!;
		let found = 0;
		for (const values of places) {
			found |= values.of(word);
		}
		if ((found & OPENS_REMARK) !== 0 && text.charCodeAt(starts[token]! - 1) === OPENING_BRACKET) {
			return false;
		}
		strange ||= !(
			(found & IN_TIMES) !== 0 ||
			isBeside(word) ||
			words.masked[word] !== words.lower[word] ||
			/['’]/u.test(text.slice(starts[token], ends[token]))
		);
	}
	return strange;
}
