import type { Draft } from './draft';
import type { NameText } from './nameText';
import { LISTED_PLACE } from './phraseKinds';
import { LOC } from './types';
import { JOINER, VETO_CUE } from './wordKinds';

/** Languages that stand in one list behind the word for them. */
const MOST_LANGUAGES = 4;

/** «tiếng Anh, Pháp và Đức»: behind a language, the country of another one. */
export function isLanguageInList(text: NameText, { start, end, best }: Draft): boolean {
	if (best !== LOC || !text.lexicon.pack.compoundsOfTwo) {
		return false;
	}
	let at = start;
	for (let items = 0; items < MOST_LANGUAGES; items++) {
		if (text.mark(at - 1) !== ',' && !text.is(at - 1, JOINER)) {
			return false;
		}
		at -= 2;
		if (!text.isTitle(at) || text.phrase(at, LISTED_PLACE)?.length !== 1) {
			return false;
		}
		if (text.followsDirectly(at) && text.is(at - 1, VETO_CUE)) {
			return text.phrase(start, LISTED_PLACE)?.length === end - start;
		}
	}
	return false;
}
