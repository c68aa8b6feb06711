import type { NameText } from './nameText';
import { COMPANY_HEAD, NAMING_HEAD, ORGANIZATION_HEAD, PERSON_VERB, PLACE_CUE, PLACE_PREPOSITION } from './phraseKinds';
import { FAMILY_NAME, FUNCTION_WORD } from './wordKinds';

/** Words in lower case between a society's field and the country. */
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

/** «Hiệp hội Thể thao giải trí Việt Nam»: a field that goes on in two or four syllables in lower case right before the country. */
export function fieldBeforeNation(text: NameText, start: number, at: number, kind: number): number | undefined {
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		kind !== NAMING_HEAD ||
		!(
			text.lexicon.pack.headWords?.societyEnds.has(text.lower(text.lower(start) === 'hội' ? start : start + 1)) ||
			// «Công ty Báo cáo đánh giá Việt Nam», where no name of its own stands before the field.
			(text.isLower(at - 1) && text.phrase(start, COMPANY_HEAD))
		)
	) {
		return undefined;
	}
	let end = at;
	while (
		end - at < LONGEST_FIELD &&
		text.followsDirectly(end) &&
		text.isLower(end) &&
		!text.is(end, FUNCTION_WORD) &&
		!text.phrase(end, PERSON_VERB | PLACE_CUE | PLACE_PREPOSITION)
	) {
		end++;
	}
	const even = end > at && (end - at) % 2 === 0;
	return even && text.followsDirectly(end) && text.lower(end) === 'việt' && text.lower(end + 1) === 'nam'
		? end
		: undefined;
}
