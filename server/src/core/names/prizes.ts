import { type Draft, fixedDraft } from './draft';
import { AFTER } from './evidenceKinds';
import type { NameText } from './nameText';

/** `Booker` of `the Booker-winning novel`, `Grammy Award-nominated`: what is won, by the half of the word behind it. */
export function prizeWon(text: NameText, at: number): Draft | undefined {
	const hyphen = at + 1;
	const won = text.lexicon.pack.newsMedia?.won;
	return won !== undefined &&
		text.isTitle(at) &&
		text.isDash(hyphen) &&
		text.isGlued(hyphen) &&
		text.isGlued(hyphen + 1) &&
		won.has(text.lower(hyphen + 1)) &&
		!(text.followsDirectly(at) && text.isCapital(at - 1))
		? fixedDraft(at, hyphen, AFTER.fate, hyphen + 1, hyphen + 2)
		: undefined;
}
