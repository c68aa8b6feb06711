import type { Draft } from './draft';
import { leanBy, type TypeWeights } from './likelihood';
import type { NameText } from './nameText';
import { COMMON_WORD, GIVEN_NAME, LAST_NAME } from './wordKinds';

const LONGEST = 3;
// Fitted, as those of scripts/fitLikelihood.mjs, to what it says beside all else.
const ONE_WORD: TypeWeights = [-0.7, 0.7, -0.1, -0.7];
const LONGER: TypeWeights = [-0.9, 1, -0.6, -0.2];

/** Changes the odds of a draft that is called like a smaller town or a region somewhere: other names are, too. */
export function leanToPlaces(text: NameText, draft: Draft): void {
	const { counted } = text.lexicon.pack;
	const { start, end, fixed, score } = draft;
	if (!counted?.mayBePlace || fixed || score <= 0) {
		return;
	}
	const single = end === start + 1;
	if (single && text.is(start, COMMON_WORD | GIVEN_NAME | LAST_NAME)) {
		return;
	}
	const words: string[] = [];
	for (let token = start; token < end; token++) {
		if (!text.isPunctuation(token)) {
			words.push(text.lower(token));
		}
	}
	if (words.length <= LONGEST && counted.mayBePlace(words.join(' '))) {
		leanBy(draft, single ? ONE_WORD : LONGER);
	}
}
