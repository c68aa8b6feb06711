import { SHAPE_UPPER } from '../text/shapes';
import { followsCredit } from './cuesBefore';
import type { NameText } from './nameText';
import { FAMILY_NAME, GIVEN_NAME } from './wordKinds';

/** «Ảnh: THU AN»: two to four Vietnamese syllables in capitals, of which one at least is given to people. */
export function isCreditInCapitals(text: NameText, start: number, end: number): boolean {
	if (!text.lexicon.pack.compoundsOfTwo || end - start < 2 || end - start > 4 || !followsCredit(text, start)) {
		return false;
	}
	for (let token = start; token < end; token++) {
		if (text.word(token).shape !== SHAPE_UPPER || !text.word(token).isSyllable) {
			return false;
		}
	}
	return text.is(end - 1, GIVEN_NAME | FAMILY_NAME);
}
