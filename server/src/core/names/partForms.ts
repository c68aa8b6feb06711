import { opensEverydayWord } from './everydayWords';
import type { ListKind } from './listKinds';
import type { NameText } from './nameText';
import { COMMON, COUNTED, HEAD, INNER, LISTED_PLACE, ORGANIZATION_HEAD, PERSON_VERB, ROLE } from './phraseKinds';
import type { Phrase } from './phrases';
import { isMiddleName } from './personsBehindBodies';
import { runEnd } from './runs';
import { LOC } from './types';
import { FAMILY_NAME, FUNCTION_WORD, GIVEN_NAME, SHORT_TERRITORY, STOP_CAPITAL, TRAILING_SYLLABLE } from './wordKinds';

/** Words in lower case after the first syllable of what a body is about. */
const LONGEST_DESCRIPTION = 5;
/** Words of a description that begins like a given name. */
const SURE_DESCRIPTION = 4;

/**
 * «Hang động núi lửa» in `Hội Hang động núi lửa Nhật Bản`: one syllable alone is no name but a word's first half, and what
 * follows in lower case up to a territory or a sign belongs to it.
 */
export function descriptionEnd(text: NameText, at: number): number | undefined {
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		!text.isTitle(at) ||
		!text.word(at).isSyllable ||
		text.is(at, FAMILY_NAME | SHORT_TERRITORY) ||
		isBehindOwnName(text, at) ||
		!isDescriptive(text, at + 1)
	) {
		return undefined;
	}
	let end = at + 2;
	while (end - at <= LONGEST_DESCRIPTION && isDescriptive(text, end)) {
		end++;
	}
	const ends =
		!text.continuesLine(end) ||
		text.isPunctuation(end) ||
		(text.isCapital(end) && text.phrase(end, LISTED_PLACE) !== undefined);
	// «Hội Tâm nói to.»
	const isPerson = text.is(at, GIVEN_NAME) && !(ends && end - at >= SURE_DESCRIPTION);
	return isPerson ? undefined : ends ? end : at + 2;
}

/** «Quỹ Hạt Giống góp sách»: inside of a run that is a name of its own, where no word begins that goes on in small letters. */
export function isBehindOwnName(text: NameText, at: number): boolean {
	return text.isTitle(at - 1) && text.followsDirectly(at) && !text.phrase(at - 1, ORGANIZATION_HEAD | INNER);
}

function isDescriptive(text: NameText, token: number): boolean {
	return (
		text.followsDirectly(token) &&
		text.isLower(token) &&
		!text.is(token, FUNCTION_WORD) &&
		!text.inTime(token) &&
		!text.phrase(token, PERSON_VERB)
	);
}

/** «Công ty Phú Thọ Lợi»: what begins like a place's name, with one more syllable, as companies are called. */
export function isPlaceInName(text: NameText, at: number, end: number, label: ListKind | undefined): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		end - at <= 2 &&
		(label !== 'country' || end === at + 1) &&
		text.followsDirectly(end) &&
		text.isTitle(end) &&
		text.word(end).isSyllable &&
		!(text.followsDirectly(end + 1) && (text.isCapital(end + 1) || text.phrase(end, INNER | HEAD | ROLE | COMMON))) &&
		!text.is(end, FUNCTION_WORD | STOP_CAPITAL) &&
		// «Báo Cà Mau Tiếp nối chuyến thăm», where a line break was lost.
		!opensEverydayWord(text, end) &&
		text.isTitle(at) &&
		text.word(at).isSyllable
	);
}

/** «Viện Pasteur Nha Trang»: a foreign word that was only counted as a place, before the place where the body is. */
export function isCountedBeforePlace(text: NameText, at: number, { kind, length, type }: Phrase): boolean {
	const next = at + 1;
	return (
		(kind & COUNTED) !== 0 &&
		type === LOC &&
		length === 1 &&
		text.lexicon.pack.compoundsOfTwo &&
		!text.word(at).isSyllable &&
		text.followsDirectly(next) &&
		text.phrase(next, LISTED_PLACE) !== undefined
	);
}

/** `Việt Đức`, `Việt Mỹ`: two territories' short forms, which make one name. */
export function isPairOfTerritories(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.isTitle(at) &&
		text.is(at, SHORT_TERRITORY) &&
		text.followsDirectly(next) &&
		text.isTitle(next) &&
		text.is(next, SHORT_TERRITORY) &&
		(text.opening(at)?.length ?? 0) < 2
	);
}

/** «Bộ Công Thương Hồ Thị Kim Thoa»: a family name and two or three given ones, which name no part of an authority. */
export function isWholePerson(text: NameText, at: number): boolean {
	if (!text.isTitle(at)) {
		return false;
	}
	const end = runEnd(text, at);
	if (isMiddleName(text, at + 1) && text.word(at).isSyllable && end === at + 3) {
		// «Quốc hội Khúc Thị Mai», with a family name that no list has.
		return true;
	}
	if (!text.is(at, FAMILY_NAME)) {
		return false;
	}
	if (end - at < 3 || end - at > 4) {
		return false;
	}
	for (let token = at + 1; token < end; token++) {
		if (!text.isTitle(token) || !text.is(token, GIVEN_NAME)) {
			return false;
		}
	}
	return text.phrase(at, LISTED_PLACE) === undefined;
}

/** «Đảng Dân chủ Lee Jae-myung». */
export function isKoreanPerson(text: NameText, at: number): boolean {
	return (
		text.isTitle(at) &&
		text.is(at, FAMILY_NAME) &&
		text.followsDirectly(at + 1) &&
		text.isTitle(at + 1) &&
		text.isDash(at + 2) &&
		text.isGlued(at + 3) &&
		text.is(at + 3, TRAILING_SYLLABLE)
	);
}

/** «Báo Thanh niên Theo kết quả»: after a part, a capital that begins common words, as where a line break was lost. */
export function opensSentence(text: NameText, at: number, parts: number): boolean {
	return (
		parts > 0 &&
		text.isTitle(at) &&
		text.followsDirectly(at + 1) &&
		text.isLower(at + 1) &&
		(text.is(at, FUNCTION_WORD | STOP_CAPITAL) || text.opening(at)?.kind === COMMON) &&
		!text.phrase(at, INNER | LISTED_PLACE)
	);
}

/** «CSHS Công» before «an»: what was counted ends in the first half of a word. */
export function isCutShort(text: NameText, end: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.followsDirectly(end) &&
		text.isLower(end) &&
		(text.phrase(end - 1, INNER)?.length ?? text.opening(end - 1)?.length ?? 1) > 1
	);
}
