import type { NameText } from './nameText';
import { COMMON_WORD, DEMONYM, GIVEN_NAME } from './wordKinds';

/** Shorter words are rather parts of somebody's name. */
const SHORTEST = 4;

/** Whether a word is one of the places that a route is called by, with hyphens between: `the Harwood-Dunwell line`, `Harwood-Stoke-Dunwell flights`. */
export function isEndOfRoute(text: NameText, at: number): boolean {
	const { routes } = text.lexicon.pack;
	if (!routes || !(isJoined(text, at) || isJoined(text, at - 2))) {
		return false;
	}
	let first = at;
	while (isJoined(text, first - 2)) {
		first -= 2;
	}
	let last = at;
	while (isJoined(text, last)) {
		last += 2;
	}
	if (!text.followsDirectly(last + 1) || !routes.has(text.lower(last + 1))) {
		return false;
	}
	for (let token = first; token <= last; token += 2) {
		if (text.is(token, GIVEN_NAME | COMMON_WORD | DEMONYM) || text.lengthOf(token) < SHORTEST) {
			return false;
		}
	}
	return true;
}

/** A hyphen between two words with a capital each. */
function isJoined(text: NameText, at: number): boolean {
	return (
		text.isTitle(at) &&
		text.mark(at + 1) === '-' &&
		text.isGlued(at + 1) &&
		text.isGlued(at + 2) &&
		text.isTitle(at + 2)
	);
}
