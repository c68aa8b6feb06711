import type { NameText } from './nameText';
import { LISTED } from './phraseKinds';
import type { Phrase, PhraseGroup } from './phrases';

/** The longest phrase of these kinds that begins at `token`, of the group of its word. */
export function phraseStarting(text: NameText, token: number, group: PhraseGroup, kinds: number): Phrase | undefined {
	const next = text.word(token + 1);
	const longer = group.longer(next.keyId, next.bit);
	const found = longer && longestOf(text, token, longer, kinds);
	if (found) {
		return found;
	}
	for (const phrase of group.single) {
		if (
			(phrase.kind & kinds) !== 0 &&
			hasCapital(text, token, phrase.capitals[0]!) &&
			text.lengthOf(token) >= phrase.shortest &&
			!(phrase.isInSk && text.word(token).isAdjectiveInSk)
		) {
			return phrase;
		}
	}
	return undefined;
}

function longestOf(text: NameText, token: number, phrases: readonly Phrase[], kinds: number): Phrase | undefined {
	for (const phrase of phrases) {
		if (
			(phrase.kind & kinds) !== 0 &&
			matches(text, token, phrase) &&
			hasCapitals(text, token, phrase) &&
			!((phrase.kind & LISTED) !== 0 && isOwned(text, token, phrase))
		) {
			return phrase;
		}
	}
	return undefined;
}

/** «Boeing's 787»: what the list has as one name is two where the maker owns the model. */
function isOwned(text: NameText, start: number, { length }: Phrase): boolean {
	for (let token = start; token < start + length - 1; token++) {
		if (text.hasPossessive(token) && text.word(token + 1).hasDigit) {
			return true;
		}
	}
	return false;
}

/** The longest phrase of these kinds whose last word is `token`, of the group of its word, whatever its capitals. */
export function phraseEnding(text: NameText, token: number, group: PhraseGroup, kinds: number): Phrase | undefined {
	const next = text.word(token - 1);
	const longer = group.longer(next.keyId, next.bit);
	if (longer) {
		for (const phrase of longer) {
			if ((phrase.kind & kinds) !== 0 && matches(text, token - phrase.length + 1, phrase)) {
				return phrase;
			}
		}
	}
	for (const phrase of group.single) {
		if ((phrase.kind & kinds) !== 0) {
			return phrase;
		}
	}
	return undefined;
}

/** Whether the phrase's words stand at `start`, in one line. */
function matches(text: NameText, start: number, { keys, length }: Phrase): boolean {
	if (start < 0 || start + length > text.count) {
		return false;
	}
	for (let i = 0; i < length; i++) {
		if (text.word(start + i).keyId !== keys[i] || (i > 0 && !text.continuesLine(start + i))) {
			return false;
		}
	}
	return true;
}

function hasCapitals(text: NameText, start: number, { capitals, length }: Phrase): boolean {
	for (let i = 0; i < length; i++) {
		if (!hasCapital(text, start + i, capitals[i]!)) {
			return false;
		}
	}
	return true;
}

function hasCapital(text: NameText, token: number, wanted: number): boolean {
	return wanted === 0 || (text.isCapital(token) && !(wanted === 2 && text.isTitle(token)));
}
