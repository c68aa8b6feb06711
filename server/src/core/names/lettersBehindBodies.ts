import { SHAPE_UPPER } from '../text/shapes';
import type { NameText } from './nameText';
import { HONORIFIC, INNER, NAME, ORGANIZATION_HEAD, PERSON_VERB, ROLE } from './phraseKinds';
import { FUNCTION_WORD, GENITIVE } from './wordKinds';

/** Tokens between a body's head and its letters. */
const LONGEST = 14;
/** Fewer letters may be a number, a grade or somebody's initials. */
const SHORTEST_LETTERS = 3;

/**
 * «Hội đồng quản lý và giảm nhẹ rủi ro thiên tai Philippines (NDRRMC)»: where a body's name ends, in capitals or small letters, right
 * before the letters that are short for it in brackets; undefined where a sentence stands between its head and them.
 *
 * @param headEnd behind the head
 * @param end where the name ends for all that is known of its parts
 */
export function endBeforeLetters(text: NameText, headEnd: number, end: number): number | undefined {
	const words = text.lexicon.pack.headWords;
	if (!words || !text.lexicon.pack.compoundsOfTwo) {
		return undefined;
	}
	let at = end;
	while (at - headEnd < LONGEST && text.followsDirectly(at)) {
		const inner = text.phrase(at, INNER);
		if (inner) {
			at += inner.length;
			continue;
		}
		const owned = text.is(at - 1, GENITIVE);
		if (text.isLower(at)) {
			const joins = words.bodyJoiners.has(text.lower(at));
			if ((!joins && text.is(at, FUNCTION_WORD)) || text.phrase(at, PERSON_VERB | ROLE | HONORIFIC)) {
				return undefined;
			}
			at++;
		} else if (text.inTime(at) || (text.phrase(at, ORGANIZATION_HEAD) && !owned)) {
			return undefined;
		} else {
			at += text.phrase(at, NAME)?.length ?? 1;
		}
	}
	const isExplained =
		at > end &&
		text.mark(at) === '(' &&
		text.mark(at + 2) === ')' &&
		text.word(at + 1).shape === SHAPE_UPPER &&
		text.lengthOf(at + 1) >= SHORTEST_LETTERS &&
		!areInitials(text, at, text.lower(at + 1));
	return isExplained ? at : undefined;
}

/** «Liên Hợp Quốc (LHQ)»: letters of nothing but the last words. */
function areInitials(text: NameText, end: number, letters: string): boolean {
	const start = end - letters.length;
	for (let i = 0; i < letters.length; i++) {
		if (!text.isCapital(start + i) || text.lower(start + i).charAt(0) !== letters.charAt(i)) {
			return false;
		}
	}
	return true;
}

/** Letters that are short for a body: `РАН`. */
export function isShort(text: NameText, token: number): boolean {
	return text.word(token).shape === SHAPE_UPPER && text.lengthOf(token) > 1;
}
