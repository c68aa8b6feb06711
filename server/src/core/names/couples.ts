import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { LISTED_PLACE } from './phraseKinds';
import { COMMON_WORD, GIVEN_NAME } from './wordKinds';

/** «Harry and Meghan», «Bill and Hillary Clinton»: a given name that is a common word, too, beside one that is none. */
export function firstOfCouple(text: NameText, at: number): Draft | undefined {
	const joint = at + 1;
	const other = at + 2;
	return text.is(at, GIVEN_NAME) &&
		text.is(at, COMMON_WORD) &&
		text.key(joint) === 'and' &&
		text.isTitle(at) &&
		text.followsDirectly(joint) &&
		text.followsDirectly(other) &&
		text.isTitle(other) &&
		text.is(other, GIVEN_NAME) &&
		!text.is(other, COMMON_WORD) &&
		!(text.followsDirectly(at) && text.isCapital(at - 1)) &&
		!text.phrase(at, LISTED_PLACE) &&
		!text.phrase(other, LISTED_PLACE)
		? fixedDraft(at, joint, INSIDE.givenName, at, joint)
		: undefined;
}
