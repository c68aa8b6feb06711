import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { NAME } from './phraseKinds';
import { runEnd } from './runs';
import { COMMON_WORD, GIVEN_NAME, ORGANIZATION_ENDING, PLACE_ENDING } from './wordKinds';

/** `Ellan of the Dead`: a work, by a given name and a common word with its article, which nobody is from. */
export function titleOfSomebody(text: NameText, at: number): Draft | undefined {
	const next = at + 3;
	if (
		!text.isOf(at + 1) ||
		!text.isThe(at + 2) ||
		!text.lexicon.pack.titleCase ||
		!text.is(at, GIVEN_NAME) ||
		text.isCapital(at - 1) ||
		!text.followsDirectly(next) ||
		!text.isTitle(next) ||
		!text.is(next, COMMON_WORD) ||
		text.phrase(next, NAME) !== undefined
	) {
		return undefined;
	}
	const end = runEnd(text, next);
	return text.is(end - 1, PLACE_ENDING | ORGANIZATION_ENDING) ? undefined : fixedDraft(at, end, INSIDE.capitalTitle);
}
