import type { NameText } from './nameText';
import { PEOPLE_CUE } from './ruleLists';

/** Longest names of peoples, in syllables. */
const LONGEST = 2;

/** «người Khmer», «đồng bào Cơ Tu»: where a people ends behind the word for people; as «người Nhật» it is no name, and no place. */
export function peopleEnd(text: NameText, at: number): number | undefined {
	const words = text.lexicon.pack.personWords;
	if (!words?.peoples || !text.isIn(at - 1, PEOPLE_CUE) || !text.followsDirectly(at)) {
		return undefined;
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
