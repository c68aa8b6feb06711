import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import type { Phrase } from './phrases';
import { FUNCTION_WORD } from './wordKinds';

const MOST_WORDS_IN_PHRASE = 6;
/** Letters of the longest word that is no noun. */
const SHORTEST_NOUN = 4;
const SPEECH_ENDS = new Set(['.', '!', '?', '…', ',']);

/** «Вечер в степи»: a noun that is no name by itself, before a preposition. */
export function opensPhrase(text: NameText, at: number): boolean {
	return (
		text.lengthOf(at) > SHORTEST_NOUN &&
		!text.is(at, FUNCTION_WORD) &&
		text.followsDirectly(at + 1) &&
		text.lexicon.pack.caseWords?.prepositions.has(text.lower(at + 1)) === true
	);
}

/** What somebody said: behind a colon, before one at a line's start as in headlines, or before who says it. */
export function isSpeech(text: NameText, quote: number, end: number): boolean {
	const after = text.mark(end + 1);
	return (
		text.mark(quote - 1) === ':' ||
		((after === ',' || after === '.') && text.isDash(end + 2)) ||
		(after === ':' && !text.continuesLine(quote)) ||
		SPEECH_ENDS.has(text.mark(end - 1))
	);
}

/**
 * «Мираж в степи», «Дом с мезонином»: more words, in small letters but for the first one, of which none may be a verb; a work, where no word
 * for a body stands before it.
 */
export function quotedPhrase(text: NameText, quote: number, end: number, body: Phrase | undefined): Draft | undefined {
	let words = 0;
	for (let token = quote + 1; token < end; token++) {
		if (text.isPunctuation(token) && !(text.isDash(token) && text.isGlued(token))) {
			return undefined;
		}
		words++;
		if (words > MOST_WORDS_IN_PHRASE || (token > quote + 1 && text.isLower(token) && text.word(token).isSlavicVerb)) {
			return undefined;
		}
	}
	if (!text.continuesLine(quote) && !text.continuesLine(end + 1)) {
		return undefined;
	}
	return body ? fixedDraft(quote + 1, end, INSIDE.inQuotes) : fixedDraft(quote + 1, end, INSIDE.quotedTitle);
}
