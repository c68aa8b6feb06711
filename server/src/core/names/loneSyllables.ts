import type { Draft } from './draft';
import { CASING } from './evidenceKinds';
import type { NameText } from './nameText';
import { PERSON_VERB } from './phraseKinds';
import { PER } from './types';
import { AGE_WORD } from './wordKinds';

/**
 * Vietnamese syllables whose only capital is the one that their sentence asks for: «Quảng cáo» begins like Mr Quảng, whom
 * the text would name once where no sentence begins, or let speak.
 */
export class LoneSyllables {
	/** Ids of the words by which the text calls people inside sentences. */
	readonly #people = new Set<number>();

	learn(text: NameText, { start, end, best, score }: Draft): void {
		const last = end - 1;
		if (best === PER && score > 0 && (last > start || !text.startsSentence(start))) {
			this.#people.add(text.word(last).keyId);
		}
	}

	applyTo(text: NameText, draft: Draft): void {
		const { start, end, fixed, counted } = draft;
		if (
			!fixed &&
			!counted &&
			end === start + 1 &&
			text.lexicon.pack.compoundsOfTwo &&
			text.isTitle(start) &&
			text.word(start).isSyllable &&
			text.startsSentence(start) &&
			text.followsDirectly(end) &&
			(text.isLower(end) || (text.isNumber(end) && !text.is(end + 1, AGE_WORD))) &&
			!text.phrase(end, PERSON_VERB) &&
			!this.#people.has(text.word(start).keyId)
		) {
			draft.add(CASING.loneSyllable);
		}
	}
}
