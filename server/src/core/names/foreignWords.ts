import type { NameText } from './nameText';

// Of languages that are written in syllables: which words of a name are their own.

/** With one capital, and no syllable of the language: `Rivola`. */
export function isForeignWord(text: NameText, token: number): boolean {
	return text.isTitle(token) && !text.word(token).isSyllable;
}

/** All words are foreign: `Rivola Dash`. */
export function areForeignWords(text: NameText, start: number, end: number): boolean {
	for (let token = start; token < end; token++) {
		if (!isForeignWord(text, token)) {
			return false;
		}
	}
	return true;
}

/** In such a language: all words are syllables with one capital, `Song Ngọc`. */
export function areSyllables(text: NameText, start: number, end: number): boolean {
	for (let token = start; token < end; token++) {
		if (!text.isTitle(token) || !text.word(token).isSyllable) {
			return false;
		}
	}
	return text.lexicon.pack.compoundsOfTwo;
}
