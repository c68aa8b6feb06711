import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { PLACE_NAME } from './phraseKinds';
import type { Stretch } from './stretches';
import { LOC } from './types';
import { COMMON_WORD, GIVEN_NAME, LAST_NAME } from './wordKinds';

/** Lines above and below an entry that are looked at, and tokens of an entry. */
const NEAR = 3;
const LONGEST_ENTRY = 4;

/**
 * `Bay City`, `Jackson` in a menu: an entry of the page's own between known places, each in a line by itself, is one, too, where it ends
 * like towns or is called like a person. The drafts as they are for any other line.
 *
 * @param at the place in `stretches` of a line that is the page's own
 */
export function placesInMenu(
	text: NameText,
	stretches: readonly Stretch[],
	at: number,
	drafts: readonly Draft[],
): readonly Draft[] {
	const { from, to } = stretches[at]!;
	const known = drafts[0]?.best === LOC && drafts[0].start === from && drafts[0].end === to;
	if (known || !mayBePlace(text, from, to) || !hasPlace(text, stretches, at, -1) || !hasPlace(text, stretches, at, 1)) {
		return drafts;
	}
	return [fixedDraft(from, to, ELSEWHERE.placesAround)];
}

function mayBePlace(text: NameText, from: number, to: number): boolean {
	if (to - from > LONGEST_ENTRY || !text.isTitle(from)) {
		return false;
	}
	if (to === from + 1) {
		return text.is(from, GIVEN_NAME | LAST_NAME) && !text.is(from, COMMON_WORD);
	}
	for (let token = from + 1; token < to; token++) {
		if (!text.followsDirectly(token) || !text.isTitle(token)) {
			return false;
		}
	}
	return text.lexicon.pack.endingWords?.towns.has(text.key(to - 1)) === true;
}

/** Whether one of the next lines above (`step` -1) or below (1) is a known place and nothing else. */
function hasPlace(text: NameText, stretches: readonly Stretch[], at: number, step: number): boolean {
	for (let i = 1; i <= NEAR; i++) {
		const near = stretches[at + i * step];
		if (near?.chrome === true && text.phrase(near.from, PLACE_NAME)?.length === near.to - near.from) {
			return true;
		}
	}
	return false;
}
