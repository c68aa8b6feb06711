import type { NameText } from './nameText';
import {
	COMMON,
	HONORIFIC,
	INNER,
	LISTED_PLACE,
	PERSON_VERB,
	PLACE_CUE,
	PLACE_HEAD,
	PLACE_PREPOSITION,
	ROLE,
} from './phraseKinds';
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

/** «sông Cầu», «chùa Dâu», «cảng Tuần Châu»: right behind a site's word in small letters, where any syllable with a capital begins its name. */
export function isBehindSite(text: NameText, at: number): boolean {
	const head = at - 1;
	return (
		text.lexicon.pack.headWords?.sites.has(text.lower(head)) === true &&
		text.followsDirectly(at) &&
		text.isLower(head) &&
		text.isTitle(at) &&
		text.lengthOf(at) > 1 &&
		text.word(at).isSyllable &&
		!(text.followsDirectly(head) && text.phrase(head - 1, PERSON_VERB | COMMON | INNER)?.length === 2)
	);
}

/** Where a listed place ends that begins at `at`, right behind the token before; undefined where none does. */
export function placeBehindEnd(text: NameText, at: number): number | undefined {
	const place = text.followsDirectly(at) ? text.phrase(at, LISTED_PLACE) : undefined;
	return place && at + place.length;
}
