import type { NameText } from './nameText';
import { HONORIFIC, PLACE_CUE, PLACE_HEAD, PLACE_PREPOSITION, ROLE } from './phraseKinds';
import { GIVEN_NAME } from './wordKinds';

/** Right behind a title or an honorific. */
export function isCalled(text: NameText, start: number): boolean {
	return text.followsDirectly(start) && text.cueBefore(start, ROLE | HONORIFIC) !== undefined;
}

/** A given name right behind an honorific: «chị Thu». */
export function isHonoured(text: NameText, start: number): boolean {
	return text.followsDirectly(start) && text.is(start, GIVEN_NAME) && text.cueBefore(start, HONORIFIC) !== undefined;
}

/** Right behind what stands before places, where a family name may be a town's as well. */
export function isPlaced(text: NameText, start: number): boolean {
	return text.followsDirectly(start) && text.cueBefore(start, PLACE_CUE | PLACE_HEAD | PLACE_PREPOSITION) !== undefined;
}
