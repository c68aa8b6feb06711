import { SHAPE_UPPER } from '../text/shapes';
import type { Draft } from './draft';
import { personEnding } from './nameEndings';
import type { NameText } from './nameText';
import { COUNTED_PLACE, HONORIFIC, PERSON_VERB, TITLE } from './phraseKinds';
import type { Scan } from './scanning';
import { areConsonants } from './syllables';
import { PER } from './types';
import { FAMILY_NAME, FUNCTION_WORD, GIVEN_NAME, JOINER, ORGANIZATION_ENDING, SHORT_TERRITORY } from './wordKinds';

/** Syllables of what somebody's job is in. */
const LONGEST_FIELD = 4;

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
		(areConsonants(text.lower(start)) ||
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

/**
 * «ông Lê Văn Tám, giám đốc Rivola, cho biết», «giám đốc Rivola, ông Lê Văn Tám»: behind the title of somebody who is named before a
 * comma, or behind the next one, stands the company. A full name there is somebody else.
 */
export function isCompanyOfPerson(text: NameText, { start, end }: Draft, title: number, scan: Scan): boolean {
	if (
		!text.lexicon.pack.companyWords?.leaders.test(text.slice(title, start).toLowerCase()) ||
		text.cueBefore(start, HONORIFIC) !== undefined ||
		(text.is(start, FAMILY_NAME) && end - start > 2)
	) {
		return false;
	}
	if (text.mark(end) === ',' && text.phrase(end + 1, HONORIFIC) !== undefined && text.isLower(end + 1)) {
		const called = end + 1 + text.phrase(end + 1, HONORIFIC)!.length;
		return text.followsDirectly(called) && text.isTitle(called);
	}
	const before = scan.drafts[scan.drafts.length - 1];
	return (
		text.mark(title - 1) === ',' &&
		before?.end === title - 1 &&
		before.best === PER &&
		before.score > 0 &&
		text.cueBefore(before.start, HONORIFIC) !== undefined
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

/** «thí sinh Đô Lương»: what was counted as a place and has a syllable that people aren't given, behind a role. */
export function isHomeOfRole(text: NameText, { start, end, counted }: Draft): boolean {
	return (
		counted &&
		text.lexicon.pack.compoundsOfTwo &&
		text.phrase(start, COUNTED_PLACE)?.length === end - start &&
		text.cueBefore(start, TITLE) !== undefined &&
		!text.is(start, FAMILY_NAME | GIVEN_NAME) &&
		end === start + 2
	);
}

/** «chuyên gia công nghệ Ang Chu»: two words and more behind what somebody is and what of. */
export function isBehindField(text: NameText, { start, end }: Draft): boolean {
	if (!text.lexicon.pack.compoundsOfTwo || end < start + 2 || !text.isTitle(start) || !text.isTitle(end - 1)) {
		return false;
	}
	let at = start - 1;
	while (at >= start - LONGEST_FIELD && text.isLower(at) && text.followsDirectly(at) && !text.is(at, FUNCTION_WORD)) {
		if ((text.cueBefore(at, TITLE)?.length ?? 0) > 1) {
			return true;
		}
		at--;
	}
	return false;
}

/** «các thành viên Gannets»: one foreign word behind a title that bodies have as well */
export function isSharedTitle(text: NameText, { start, end }: Draft): boolean {
	const titles = text.lexicon.pack.personWords?.sharedTitles;
	return (
		titles !== undefined &&
		end === start + 1 &&
		!text.word(start).isSyllable &&
		text.cueBefore(start, TITLE)?.length === 2 &&
		titles.has(text.slice(start - 2, start).toLowerCase())
	);
}

/** «представители Рыбохраны»: one word behind a title of several people, who would have a name each. */
export function isBodyOfSeveral(text: NameText, { start, end }: Draft): boolean {
	return (
		text.lexicon.pack.caseWords?.pluralTitles.test(text.lower(start - 1)) === true &&
		end === start + 1 &&
		!text.is(start, GIVEN_NAME) &&
		!joinsPeople(text, start, end)
	);
}

/** «депутаты Лосев и Орлова». */
function joinsPeople(text: NameText, start: number, end: number): boolean {
	return (
		personEnding(text, start) !== '' ||
		((text.mark(end) === ',' || text.is(end, JOINER)) && text.continuesLine(end + 1) && text.isTitle(end + 1))
	);
}
