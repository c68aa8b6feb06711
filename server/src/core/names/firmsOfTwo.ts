import { Draft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { LISTED_PLACE } from './phraseKinds';
import { COMMON_WORD, GIVEN_NAME, LAST_NAME, STOP_CAPITAL } from './wordKinds';

/**
 * «Harrow & Lyle fell.», «Smith & Barrow, …»: two partners whose names are a sentence's first words, be the first one any word's. Two common
 * words («Food & Drink»), two given names («Anna & Tom») and two places («Jackson & Lansing») are no firm.
 */
export function firmOfTwo(text: NameText, at: number): Draft | undefined {
	const sign = at + 1;
	const second = at + 2;
	if (
		text.mark(sign) !== '&' ||
		!text.lexicon.pack.titleCase ||
		text.isGlued(sign) ||
		!text.startsSentence(at) ||
		!text.isTitle(at) ||
		!text.continuesLine(second) ||
		!text.isTitle(second) ||
		text.is(at, STOP_CAPITAL) ||
		(!text.is(second, LAST_NAME) && (text.is(second, COMMON_WORD) || areGivenNames(text, at, second))) ||
		(text.phrase(at, LISTED_PLACE) && text.phrase(second, LISTED_PLACE)) ||
		(text.followsDirectly(second + 1) && text.isCapital(second + 1))
	) {
		return undefined;
	}
	const firm = new Draft(at, second + 1);
	firm.add(INSIDE.ampersand);
	return firm;
}

function areGivenNames(text: NameText, first: number, second: number): boolean {
	return text.is(first, GIVEN_NAME) && text.is(second, GIVEN_NAME);
}
