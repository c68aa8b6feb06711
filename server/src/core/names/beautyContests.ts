import type { NameText } from './nameText';
import { isYear } from './numberedNames';
import { LISTED_PLACE, PERSON_VERB } from './phraseKinds';
import { FAMILY_NAME, FUNCTION_WORD, GENITIVE, TITLE_STOP } from './wordKinds';

/** Behind the title that is won, up to the year. In tokens. */
const LONGEST = 8;

/**
 * «Hoa hậu các dân tộc Việt Nam 2022», «Người đẹp Sông Lam 2019»: where a contest ends that is called by the title that is won in it, which ends at
 * `end`: with its year, or, where no sentence asks for its capital, with the country behind small letters. Undefined where somebody has the title.
 */
export function contestEnd(text: NameText, at: number, end: number): number | undefined {
	const contests = text.lexicon.pack.eventTitleWords?.contests;
	if (end !== at + 2 || !contests?.has(`${text.lower(at)} ${text.lower(at + 1)}`) || !text.isLower(at + 1)) {
		return undefined;
	}
	let place = -1;
	let token = end;
	while (token - end < LONGEST && text.followsDirectly(token)) {
		if (isYear(text, token)) {
			return token > end ? token + 1 : undefined;
		}
		if (text.isNumber(token) || endsContest(text, token, end)) {
			break;
		}
		const { length } = text.phrase(token, LISTED_PLACE) ?? { length: 0 };
		token += Math.max(length, 1);
		if (length > 0 && text.isCapital(token - 1)) {
			place = token;
		}
	}
	const isNamed = place > end && text.isLower(end) && text.isLower(end + 1) && !text.startsSentence(at);
	return isNamed && !(text.followsDirectly(place) && text.isCapital(place)) ? place : undefined;
}

/** What belongs to the sentence, or to somebody who has the title. */
function endsContest(text: NameText, token: number, first: number): boolean {
	if (text.isCapital(token)) {
		return token === first && text.is(token, FAMILY_NAME) && text.phrase(token, LISTED_PLACE) === undefined;
	}
	const isPlural = token === first && text.lexicon.pack.headWords?.plurals.has(text.lower(token)) === true;
	return (
		!isPlural &&
		(text.is(token, FUNCTION_WORD | TITLE_STOP | GENITIVE) || text.phrase(token, PERSON_VERB) !== undefined)
	);
}
