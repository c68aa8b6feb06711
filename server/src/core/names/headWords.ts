import { levelEnd } from './bodyLevels';
import type { NameText } from './nameText';
import {
	CLUB_CUE,
	COMPANY_HEAD,
	INNER,
	LISTED_PLACE,
	NAMING_HEAD,
	ORGANIZATION_HEAD,
	PERSON_VERB,
	PLACE_CUE,
	PLACE_PREPOSITION,
} from './phraseKinds';
import { FAMILY_NAME, FUNCTION_WORD } from './wordKinds';

/** Words in lower case between a body's field and the territory. */
const LONGEST_FIELD = 4;

/**
 * «Đoàn thăm nhà máy»: a body's head with a capital and no name, as a report has for the delegation that it is about. Vietnamese
 * family names alone call nobody, other than given ones («Khoa hỏi»).
 */
export function isOwnBody(text: NameText, at: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.isTitle(at) &&
		(text.is(at, FAMILY_NAME) || text.lexicon.pack.headWords?.ownBodies.has(text.lower(at)) === true) &&
		text.phrase(at, ORGANIZATION_HEAD)?.length === 1 &&
		!(text.followsDirectly(at + 1) && text.isCapital(at + 1)) &&
		!(text.followsDirectly(at) && text.isCapital(at - 1))
	);
}

/**
 * «Hiệp hội Thể thao giải trí Việt Nam», «Bảo tàng Thiên nhiên duyên hải miền Trung», «Hội Sinh vật cảnh tỉnh Vĩnh Long»: a field that goes on in
 * small letters right before a territory, in whole words of two syllables where nothing was cut before them.
 */
export function fieldBeforePlace(
	text: NameText,
	start: number,
	at: number,
	kind: number,
	own: boolean,
): number | undefined {
	const isCompany = text.phrase(start, COMPANY_HEAD) !== undefined;
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		kind !== NAMING_HEAD ||
		!text.isLower(at) ||
		own ||
		(isCompany && !text.isLower(at - 1))
	) {
		return undefined;
	}
	let end = at;
	while (
		end - at < LONGEST_FIELD &&
		text.followsDirectly(end) &&
		text.isLower(end) &&
		!text.is(end, FUNCTION_WORD) &&
		!text.phrase(end, LISTED_PLACE) &&
		!(isCompany ? undefined : text.phrase(end, PERSON_VERB | PLACE_CUE | PLACE_PREPOSITION | CLUB_CUE))
	) {
		end++;
	}
	const level = end > at + 1 ? levelBefore(text, end) : 0;
	const place = end - level;
	const syllables = place - at;
	const half = text.isTitle(at - 1) && text.word(at - 1).isSyllable && !text.phrase(at - 1, INNER);
	const deed = text.lexicon.pack.headWords?.deeds.has(`${text.lower(at)} ${text.lower(at + 1)}`);
	if (syllables === 0 || (syllables % 2 === 0) === half || deed) {
		return undefined;
	}
	const known = text.followsDirectly(end) && text.phrase(end, LISTED_PLACE);
	return known && (isHomeCountry(text, end) || !isCompany) ? place : undefined;
}

/** How many of the words right before a territory say which kind it is: `tỉnh`. */
function levelBefore(text: NameText, end: number): number {
	return levelEnd(text, end - 1) === end ? 1 : levelEnd(text, end - 2) === end ? 2 : 0;
}

/** The country of the text's language. */
export function isHomeCountry(text: NameText, at: number): boolean {
	return text.lexicon.pack.headWords?.country === `${text.lower(at)} ${text.lower(at + 1)}`;
}
