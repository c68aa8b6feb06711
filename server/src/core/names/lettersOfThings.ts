import { SHAPE_UPPER } from '../text/shapes';
import type { NameText } from './nameText';
import { LISTED } from './phraseKinds';

/** More of them are a word in capitals. */
const LONGEST = 6;

/** «địa chỉ IP», «hội chứng IBS»: behind the word for it, letters that no list knows are short for a thing that is no name. */
export function isThingInLetters(text: NameText, start: number, end: number): boolean {
	const { letterCues } = text.lexicon.pack;
	return (
		letterCues !== undefined &&
		end === start + 1 &&
		text.word(start).shape === SHAPE_UPPER &&
		text.lengthOf(start) < LONGEST &&
		text.followsDirectly(start) &&
		(letterCues.has(text.lower(start - 1)) || letterCues.has(`${text.lower(start - 2)} ${text.lower(start - 1)}`)) &&
		!text.phrase(start, LISTED)
	);
}
