import { SHAPE_UPPER } from '../text/shapes';
import { type Draft, fixedDraft } from './draft';
import { BEFORE, INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { HONORIFIC, PLACE_NAME, TITLE } from './phraseKinds';
import { runEnd } from './runs';
import { MISC } from './types';
import { GIVEN_NAME } from './wordKinds';

/** `MV Lady Maren`, `HMS Duke of Harwick`: a ship with the letters before its name; `ferry Lady Maren`: one that begins like a person's title or name. */
export function shipAt(text: NameText, at: number): Draft | undefined {
	const words = text.lexicon.pack.vesselWords;
	if (!words || !text.continuesLine(at + 1)) {
		return undefined;
	}
	if (text.word(at).shape === SHAPE_UPPER) {
		const name = at + 1;
		const isShip =
			words.prefixes.has(text.key(at)) &&
			text.followsDirectly(name) &&
			text.isTitle(name) &&
			!(text.key(at) === 'ss' && text.phrase(name, TITLE) !== undefined);
		return isShip ? fixedDraft(at, nameEnd(text, name), INSIDE.eventHead, at, name) : undefined;
	}
	const isShip =
		text.followsDirectly(at) &&
		text.isLower(at - 1) &&
		words.nouns.has(text.lower(at - 1)) &&
		text.followsDirectly(at + 1) &&
		text.isTitle(at + 1) &&
		(text.phrase(at, TITLE | HONORIFIC) !== undefined || (text.isTitle(at) && isGivenName(text, at)));
	return isShip ? fixedDraft(at, nameEnd(text, at), BEFORE.unquotedTitle, at - 1, at) : undefined;
}

/** «the trawler Nicola Rose», «the ferry Aoife Hobbs»: no place is called so. */
function isGivenName(text: NameText, at: number): boolean {
	return text.is(at, GIVEN_NAME) && !text.phrase(at, PLACE_NAME);
}

/** Whether {@link shipAt} found it behind the word for such ships. */
export function isNamedShip(text: NameText, { start, best }: Draft): boolean {
	return best === MISC && text.lexicon.pack.vesselWords?.nouns.has(text.lower(start - 1)) === true;
}

/** With what it is of: `Duke of Harwick`. */
function nameEnd(text: NameText, at: number): number {
	const end = runEnd(text, at);
	const owner = end + 1;
	return text.isOf(end) && text.followsDirectly(end) && text.isTitle(owner) && !text.hasPossessive(end - 1)
		? runEnd(text, owner)
		: end;
}

/** «the carrier Harwood»: called like a listed place, with no other name behind it. */
export function isWarship(text: NameText, start: number, end: number): boolean {
	return (
		text.lexicon.pack.vesselWords?.warships.has(text.lower(start - 1)) === true &&
		text.isLower(start - 1) &&
		text.followsDirectly(start) &&
		!text.hasPossessive(end - 1) &&
		!(text.followsDirectly(end) && text.isCapital(end))
	);
}
