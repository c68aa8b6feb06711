import type { NameText } from './nameText';
import { PEOPLE_CUE } from './ruleLists';
import { JOINER } from './wordKinds';

/** Longest names of peoples, in syllables. */
const LONGEST = 2;
/** From the first one of a list to the last, in tokens. */
const LONGEST_LIST = 12;

/** «dân tộc» Thái, who have a state elsewhere. */
function isNationality(text: NameText, cue: number): boolean {
	return text.lexicon.pack.personWords?.nationalities?.has(`${text.lower(cue - 1)} ${text.lower(cue)}`) === true;
}

/** «dân tộc Thái, Mông và Dao»: one syllable behind another people. */
function isAmongPeoples(text: NameText, at: number): boolean {
	const { peoples, peoplesOfStates } = text.lexicon.pack.personWords!;
	const isPeople = (token: number): boolean =>
		text.isTitle(token) &&
		(peoples!.has(text.lower(token)) || peoplesOfStates?.has(text.lower(token)) === true) &&
		!(text.followsDirectly(token + 1) && text.isCapital(token + 1));
	let first = at;
	while (
		first > at - LONGEST_LIST &&
		isPeople(first) &&
		(text.mark(first - 1) === ',' || text.is(first - 1, JOINER)) &&
		text.isCapital(first - 2)
	) {
		first -= 2;
	}
	return first < at && isPeople(first) && text.followsDirectly(first) && isNationality(text, first - 1);
}

/** «người Khmer», «đồng bào Cơ Tu»: where a people ends behind the word for people; as «người Nhật» it is no name, and no place. */
export function peopleEnd(text: NameText, at: number): number | undefined {
	const words = text.lexicon.pack.personWords;
	if (!words?.peoples) {
		return undefined;
	}
	if (!text.isIn(at - 1, PEOPLE_CUE) || !text.followsDirectly(at)) {
		const listed = text.mark(at - 1) === ',' || text.is(at - 1, JOINER);
		return listed && isAmongPeoples(text, at) ? at + 1 : undefined;
	}
	if (words.peoplesOfStates?.has(text.lower(at)) && isNationality(text, at - 1)) {
		return at + 1;
	}
	for (let length = LONGEST; length > 0; length--) {
		const end = at + length;
		const whole = length === 1 || (text.followsDirectly(at + 1) && text.isCapital(at + 1));
		if (whole && words.peoples.has(text.slice(at, end).toLowerCase())) {
			return text.followsDirectly(end) && text.isCapital(end) ? undefined : end;
		}
	}
	return undefined;
}
