import type { NameText } from './nameText';
import { COUNTED, NAME } from './phraseKinds';
import { runEnd } from './runs';
import { COMMON_WORD, DEMONYM, EVENT_ENDING, ORGANIZATION_ENDING, PLACE_ENDING } from './wordKinds';

/** «Boston-Drell»: a hyphen and what neither a list nor the language has. */
export function goesOnBehindHyphen(text: NameText, listed: number): boolean {
	const next = listed + 1;
	return (
		text.lexicon.pack.titleCase &&
		text.mark(listed) === '-' &&
		text.isGlued(listed) &&
		text.isGlued(next) &&
		text.isTitle(next) &&
		!text.phrase(next, NAME & ~COUNTED) &&
		!text.is(next, COMMON_WORD | DEMONYM)
	);
}

/** «Delhi-Mumbai Expressway»: behind the hyphen of two places, the word for a way between them. */
export function isWayBetween(text: NameText, hyphen: number, end: number): boolean {
	return (
		text.mark(hyphen) === '-' &&
		text.is(end - 1, PLACE_ENDING) &&
		text.lexicon.pack.routes?.has(text.lower(end - 1)) === true
	);
}

/** «UK-African Fishing Forum», «Delhi-Mumbai Expressway»: what two territories have together, by its last word. */
export function bodyOfTwo(text: NameText, hyphen: number): number | undefined {
	const other = hyphen + 1;
	if (!text.lexicon.pack.titleCase || text.mark(hyphen) !== '-' || !text.isGlued(hyphen) || !text.isGlued(other)) {
		return undefined;
	}
	const length = text.phrase(other, NAME)?.length ?? (text.is(other, DEMONYM) ? 1 : 0);
	const first = other + length;
	if (length === 0 || !text.followsDirectly(first) || !text.isTitle(first)) {
		return undefined;
	}
	const end = runEnd(text, first);
	return text.is(end - 1, ORGANIZATION_ENDING | EVENT_ENDING) || isWayBetween(text, hyphen, end) ? end : undefined;
}
