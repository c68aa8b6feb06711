import type { NameText } from './nameText';
import { HONORIFIC, PLACE_HEAD, ROLE } from './phraseKinds';
import { PEOPLE_CUE, SURE_PEOPLE } from './ruleLists';
import { AGE_WORD, JOINER } from './wordKinds';

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

/** «(32 tuổi, Kinh)», «(354, Dao)»: behind somebody's age or number, the last word in brackets. */
function isInBrackets(text: NameText, at: number): boolean {
	const before = at - 2;
	return (
		text.isTitle(at) &&
		text.mark(at - 1) === ',' &&
		text.mark(at + 1) === ')' &&
		(text.isNumber(before) || text.is(before, AGE_WORD))
	);
}

/** «lễ hội Khmer», «phụ nữ Tày», «(174, Khơ-me)»: a people whose name is hardly anything else, where nobody and no place is spoken of that has it. */
function surePeopleEnd(text: NameText, at: number): number | undefined {
	const seconds = text.lexicon.pack.personWords?.surePeoples?.get(text.lower(at));
	const second = at + (text.isDash(at + 1) && text.isGlued(at + 1) ? 2 : 1);
	const joined = text.followsDirectly(second) || (second > at + 1 && text.isGlued(second));
	const end = joined && seconds?.has(text.lower(second)) ? second + 1 : seconds?.has('') ? at + 1 : undefined;
	if (
		end === undefined ||
		!text.isTitle(at) ||
		(text.followsDirectly(end) && text.isCapital(end)) ||
		(text.isDash(end) && text.isGlued(end)) ||
		(text.followsDirectly(at) && text.isCapital(at - 1) && !text.isIn(at - 1, PEOPLE_CUE))
	) {
		return undefined;
	}
	const cue = text.followsDirectly(at) ? text.cueBefore(at, ROLE | HONORIFIC | PLACE_HEAD) : undefined;
	return !cue || isYoungPeople(text, at) ? end : undefined;
}

/** «cô gái Tày», whose name that isn't. */
function isYoungPeople(text: NameText, at: number): boolean {
	return text.lexicon.pack.personWords?.fromPlaces.has(`${text.lower(at - 2)} ${text.lower(at - 1)}`) === true;
}

/** «người Khmer», «đồng bào Cơ Tu»: where a people ends behind the word for people; as «người Nhật» it is no name, and no place. */
export function peopleEnd(text: NameText, at: number): number | undefined {
	const words = text.lexicon.pack.personWords;
	if (!words?.peoples) {
		return undefined;
	}
	const opens = text.isIn(at, PEOPLE_CUE) && text.startsSentence(at) && text.followsDirectly(at + 1);
	const people = opens ? at + 1 : at;
	const end = text.isIn(people, SURE_PEOPLE) ? surePeopleEnd(text, people) : undefined;
	if (end !== undefined) {
		return end;
	}
	if (words.peoples.has(text.lower(at)) && isInBrackets(text, at)) {
		return at + 1;
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
