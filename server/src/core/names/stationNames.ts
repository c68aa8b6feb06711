import { SHAPE_UPPER } from '../text/shapes';
import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { LISTED_PLACE } from './phraseKinds';
import { runEnd } from './runs';
import { COMMON_WORD, GIVEN_NAME, STOP_CAPITAL } from './wordKinds';

/** Of a radio station behind its head. In tokens. */
const LONGEST_STATION = 3;
/** Of American stations. */
const CALL_LETTERS = /^[kw][a-z]{3}$/u;

/** «Channel 7», «WKHT 11»: a station by its number. */
export function numberedStation(text: NameText, at: number): Draft | undefined {
	const number = at + 1;
	if (
		!text.lexicon.pack.titleCase ||
		!text.isNumber(number) ||
		text.lengthOf(number) > 2 ||
		!text.followsDirectly(number) ||
		text.inTime(number) ||
		!(text.key(at) === 'channel' ? text.isTitle(at) : isCallSign(text, at)) ||
		(text.followsDirectly(number + 1) && text.isCapital(number + 1))
	) {
		return undefined;
	}
	return fixedDraft(at, number + 1, INSIDE.station, at, number + 1);
}

/** «Radio Harwick», «Radio Scotland»: its head, and a place or a word that nothing else is called. */
export function namedRadio(text: NameText, at: number): Draft | undefined {
	const name = at + 1;
	if (
		text.key(at) !== 'radio' ||
		!text.isTitle(at) ||
		!text.lexicon.pack.titleCase ||
		!text.followsDirectly(name) ||
		!text.isTitle(name) ||
		(text.isCapital(at - 1) && text.followsDirectly(at)) ||
		text.is(name, COMMON_WORD | STOP_CAPITAL | GIVEN_NAME)
	) {
		return undefined;
	}
	const place = text.phrase(name, LISTED_PLACE);
	const end = place ? name + place.length : runEnd(text, name);
	if (end > name + LONGEST_STATION || text.isPunctuation(end - 1)) {
		return undefined;
	}
	return fixedDraft(at, end, INSIDE.station, at, at + 1);
}

/** `WKHT`, `KVBD`: letters of an American station. */
export function isCallSign(text: NameText, token: number): boolean {
	return text.word(token).shape === SHAPE_UPPER && CALL_LETTERS.test(text.lower(token)) && !text.is(token, COMMON_WORD);
}
