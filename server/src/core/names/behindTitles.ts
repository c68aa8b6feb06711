import { SHAPE_UPPER } from '../text/shapes';
import type { Draft } from './draft';
import type { NameText } from './nameText';
import { PERSON_VERB, TITLE } from './phraseKinds';
import { FAMILY_NAME, GIVEN_NAME, ORGANIZATION_ENDING, SHORT_TERRITORY } from './wordKinds';

const NO_VOWEL = /^[bcdđfghjklmnpqrstvwxz]+$/u;

/** «Chủ tịch VFF», «công nhân VIFECO»: one word in capitals that is no syllable is no person. */
export function isAcronymOfBody(text: NameText, { start, end }: Draft): boolean {
	if (text.lexicon.inflects && end === start + 2) {
		// «СО РАН».
		return [start, start + 1].every(
			(token) => text.word(token).shape === SHAPE_UPPER && text.lengthOf(token) > 1 && text.lengthOf(token) < 5,
		);
	}
	return (
		end === start + 1 &&
		text.lexicon.pack.territoryFollows &&
		text.word(start).shape === SHAPE_UPPER &&
		text.lengthOf(start) > 2 &&
		(NO_VOWEL.test(text.lower(start)) ||
			(text.lexicon.pack.compoundsOfTwo && !text.word(start).isSyllable && !text.is(start, GIVEN_NAME)))
	);
}

/** «nhà sản xuất Moon Media»: whoever produces, owns and invests is a company by its last word. */
export function isForeignCompany(text: NameText, { start, end }: Draft): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		end - start > 1 &&
		text.is(end - 1, ORGANIZATION_ENDING) &&
		!text.is(end - 1, GIVEN_NAME | FAMILY_NAME)
	);
}

/** «nghệ sĩ Việt»: a territory's short form behind a role, where no name goes on. */
export function isNationOfRole(text: NameText, { start, end }: Draft): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		end === start + 1 &&
		text.is(start, SHORT_TERRITORY) &&
		text.cueBefore(start, TITLE) !== undefined &&
		!text.phrase(end, PERSON_VERB)
	);
}
