import { isBirth } from './cuesAfter';
import { areSyllables } from './foreignWords';
import { isLine } from './listedAsPersons';
import type { NameText } from './nameText';
import { HONORIFIC, INNER, LISTED_PLACE } from './phraseKinds';
import { runEnd } from './runs';
import type { Scan } from './scanning';
import { isMiddleName } from './personsBehindBodies';
import { titleStart } from './titles';
import { ORG } from './types';
import { FAMILY_NAME, GIVEN_NAME } from './wordKinds';

/** Whether the head is a syllable of somebody's name. */
export function isPersonsName(text: NameText, scan: Scan, at: number, type: number): boolean {
	if (
		isPersonAfterAll(text, at) &&
		((titleStart(text, scan, at) !== undefined && (text.is(at, FAMILY_NAME) || runEnd(text, at) <= at + 2)) ||
			(text.is(at, FAMILY_NAME) && runEnd(text, at) > at + 2) ||
			(text.lexicon.pack.headWords?.syllables.has(text.lower(at)) && runEnd(text, at) === at + 2))
	) {
		// «đạo diễn Trường Giang».
		return true;
	}
	// «giám đốc Đoàn Văn Tám».
	return type === ORG && isToldAsPerson(text, scan, at);
}

/** «Đình Khoa», «Hồ Ngọc Hà» where all is made of people's names: the head is one of their syllables. */
export function isPersonAfterAll(text: NameText, at: number): boolean {
	const { lexicon } = text;
	const end = runEnd(text, at);
	if (!lexicon.pack.compoundsOfTwo || end - at > 4 || !text.is(at, GIVEN_NAME | FAMILY_NAME)) {
		return false;
	}
	const goesOn = text.followsDirectly(end) && text.isCapital(end) && text.phrase(end, INNER) !== undefined;
	const half =
		end === at + 1 && text.followsDirectly(end) && text.isLower(end) && text.phrase(end, INNER) !== undefined;
	if (half || goesOn || (text.phrase(end - 1, INNER)?.length ?? 1) > 1) {
		// «Hội Nông dân», «Hội Phụ nữ», «Hội hữu nghị».
		return false;
	}
	if (end - at > 2 && end - at < 5 && isMiddleName(text, at + 1) && areSyllables(text, at, end)) {
		// «Châu Văn Khảm».
		return true;
	}
	for (let token = at + 1; token < end; token++) {
		if (!text.isTitle(token) || !text.is(token, GIVEN_NAME)) {
			return false;
		}
	}
	return true;
}

/** «KTS Hồ Duy Diễn», «ông Hồ Trọng S.», «Hồ Duy Diễn (SN 1990)»: a family name that is a place's head too, and two or three syllables more, behind a title or before a birth. */
export function isToldAsPerson(text: NameText, scan: Scan, at: number): boolean {
	const end = runEnd(text, at);
	return (
		text.is(at, FAMILY_NAME) &&
		(end === at + 3 || end === at + 4) &&
		areSyllables(text, at, text.lengthOf(end - 1) === 1 ? end - 1 : end) &&
		(titleStart(text, scan, at) !== undefined || (text.mark(end) === '(' && isBirth(text, end + 1)))
	);
}

/** «bà Châu nói», «Châu Tinh Lộ»: a given name behind «bà», or a full one that begins like a territory of which all are listed. */
export function isCalledByHead(text: NameText, at: number): boolean {
	const next = at + 1;
	if (!text.lexicon.pack.compoundsOfTwo || !text.is(at, FAMILY_NAME | GIVEN_NAME) || !text.isTitle(at)) {
		return false;
	}
	if (!text.followsDirectly(next) || !text.isCapital(next)) {
		return text.followsDirectly(at) && text.cueBefore(at, HONORIFIC) !== undefined && !text.isNumber(next);
	}
	return (
		text.is(at, FAMILY_NAME) &&
		text.lexicon.pack.headWords?.listedLevels.has(text.lower(at)) === true &&
		runEnd(text, at) === at + 3 &&
		areSyllables(text, at, at + 3) &&
		!text.phrase(at, LISTED_PLACE) &&
		!text.phrase(next, LISTED_PLACE)
	);
}

/** «Đình Phú» behind the last sentence. */
export function isSignature(text: NameText, at: number): boolean {
	const end = runEnd(text, at);
	return (
		end > at + 1 &&
		end < at + 4 &&
		text.is(at, FAMILY_NAME | GIVEN_NAME) &&
		text.is(end - 1, GIVEN_NAME) &&
		areSyllables(text, at, end) &&
		isLine(text, at, end)
	);
}
