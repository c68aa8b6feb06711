import { SHAPE_UPPER } from '../text/shapes';
import type { Draft } from './draft';
import { leanBy, type TypeWeights } from './likelihood';
import { knownNameOf } from './knownPhrases';
import { listReason } from './listKinds';
import type { NameText } from './nameText';
import { ORG } from './types';
import { COMMON_WORD, GIVEN_NAME, LAST_NAME } from './wordKinds';

// Measured beside all else: what a list says of a word is less than a cue right before it.
const PLACE: TypeWeights = [-0.9, 1.5, -0.1, -0.7];
const LONGER_PLACE: TypeWeights = [-0.9, 1, -0.6, -0.2];
const ORGANIZATION_WEIGHT = 2;
const ORGANIZATION: TypeWeights = [-1, -1, 0, 0];

/** Changes the odds of a draft that is called like a smaller town, a region, or a body of which the pack keeps a hash: other names are, too. */
export function leanToKnown(text: NameText, draft: Draft): void {
	const { start, end, fixed, score } = draft;
	if (!text.lexicon.pack.counted?.typeOfName || fixed || draft.counted || score <= 0) {
		return;
	}
	const single = end === start + 1;
	if (single && text.is(start, COMMON_WORD | GIVEN_NAME | LAST_NAME) && text.word(start).shape !== SHAPE_UPPER) {
		return;
	}
	const type = knownNameOf(text, start, end);
	if (type === 'LOC') {
		leanBy(draft, single ? PLACE : LONGER_PLACE);
	} else if (type === 'ORG') {
		draft.weigh(ORG, ORGANIZATION_WEIGHT, listReason('organisation'));
		leanBy(draft, ORGANIZATION);
	}
}
