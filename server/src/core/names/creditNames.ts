import { SHAPE_UPPER } from '../text/shapes';
import type { Draft } from './draft';
import { BEFORE } from './evidenceKinds';
import { areForeignWords, areSyllables } from './foreignWords';
import type { NameText } from './nameText';
import { CREDIT_CUE, SOURCE_WORD, TITLE } from './phraseKinds';
import {
	COMMON_WORD,
	EVENT_ENDING,
	FAMILY_NAME,
	FUNCTION_WORD,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
} from './wordKinds';

/** «Ảnh: THU AN»: two to four Vietnamese syllables in capitals, of which one at least is given to people. */
export function isCreditInCapitals(text: NameText, start: number, end: number): boolean {
	if (!text.lexicon.pack.compoundsOfTwo || end - start < 2 || end - start > 4 || !followsCredit(text, start)) {
		return false;
	}
	for (let token = start; token < end; token++) {
		if (
			text.word(token).shape !== SHAPE_UPPER ||
			!(text.word(token).isSyllable || (token === start && text.is(token, FAMILY_NAME)))
		) {
			return false;
		}
	}
	return text.is(end - 1, GIVEN_NAME | FAMILY_NAME) || !text.word(start).isSyllable;
}

/** «Ảnh: Song Ngọc»: two or three syllables with a capital each, of which the first may be a common word and the last is given to people. */
export function isCreditedPerson(text: NameText, start: number, end: number): boolean {
	return (
		end - start > 1 &&
		end - start < 5 &&
		followsCredit(text, start) &&
		areSyllables(text, start, end) &&
		text.is(end - 1, GIVEN_NAME) &&
		!(text.followsDirectly(end) && text.isLower(end))
	);
}

/** `Ảnh:` right before the token. */
export function followsCredit(text: NameText, at: number): boolean {
	return text.mark(at - 1) === ':' && text.continuesLine(at) && text.cueBefore(at - 1, CREDIT_CUE) !== undefined;
}

/** «Ann Hobbs/Kettle News», «(Ann Hobbs/Kettlefoto)»: two or three words with a capital each before or behind a stroke are rather who took a picture. */
export function besideStroke(text: NameText, draft: Draft): void {
	const { start, end } = draft;
	const before = text.mark(end) === '/' && text.isGlued(end);
	const behind = text.mark(start - 1) === '/' && text.isGlued(start);
	if (behind && end === start + 1 && text.mark(end) === ')' && isBracketOfPerson(text, start - 2)) {
		draft.add(BEFORE.agencyBehindStroke);
	}
	if (
		text.lexicon.pack.titleCase &&
		(before || behind) &&
		end - start > 1 &&
		end - start < 4 &&
		text.isTitle(start) &&
		text.isTitle(end - 1) &&
		!text.is(start, FUNCTION_WORD) &&
		!text.is(end - 1, ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING)
	) {
		draft.add(BEFORE.stroke);
	}
}

/** `Ann Hobbs` in «(Ann Hobbs/Kettlefoto)»: the last of two or three words with a capital each in front of a stroke. */
function isBracketOfPerson(text: NameText, last: number): boolean {
	const first = text.mark(last - 2) === '(' ? last - 1 : last - 2;
	return (
		text.lexicon.pack.titleCase &&
		text.mark(first - 1) === '(' &&
		text.isTitle(first) &&
		text.isTitle(last) &&
		text.followsDirectly(last)
	);
}

/** `Ảnh: Lan Anh`. */
export function afterCredit(text: NameText, draft: Draft): void {
	const { start } = draft;
	if (text.mark(start - 1) !== ':' || !text.continuesLine(start)) {
		return;
	}
	const credit = text.cueBefore(start - 1, CREDIT_CUE);
	const role = credit || !text.lexicon.pack.titleCase ? undefined : text.cueBefore(start - 1, TITLE);
	if (role && draft.end > start + 1 && !text.continuesLine(start - 1 - role.length)) {
		// «Editor: Ann Hobbs»
		draft.add(BEFORE.creditOfPerson, start - 1 - role.length, start - 1);
	}
	if (credit && !opensCaption(text, draft)) {
		const acronym = text.word(start).shape === SHAPE_UPPER;
		draft.add(acronym ? BEFORE.creditOfAgency : BEFORE.credit, start - 1 - credit.length, start);
		draft.add(draft.end - start > 1 ? BEFORE.creditOfSeveralWords : BEFORE.creditOfOneWord);
		if (isForeignSource(text, draft, credit.length)) {
			draft.add(BEFORE.foreignSource);
		}
	}
}

/** «Nguồn: Trading Economics»: foreign words that nobody is called by, behind the word for a source. */
function isForeignSource(text: NameText, { start, end }: Draft, length: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.phrase(start - 1 - length, SOURCE_WORD) !== undefined &&
		!text.is(start, GIVEN_NAME | FAMILY_NAME) &&
		areForeignWords(text, start, end)
	);
}

/** «Video: Families turn to prayer»: a common word before small letters begins what is said of the picture. */
function opensCaption(text: NameText, { start, end }: Draft): boolean {
	return (
		end === start + 1 &&
		text.lexicon.pack.titleCase &&
		text.is(start, COMMON_WORD) &&
		!text.is(start, GIVEN_NAME | LAST_NAME) &&
		text.followsDirectly(end) &&
		text.isLower(end)
	);
}
