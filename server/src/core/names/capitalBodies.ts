import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import { isHomeCountry } from './headWords';
import type { NameText } from './nameText';
import { INNER, LISTED, LISTED_PLACE, ORGANIZATION_HEAD, ORGANIZATION_NAME, PLACE_HEAD, TAIL } from './phraseKinds';
import type { Phrase } from './phrases';

/**
 * «BÁO ĐIỆN TỬ SAO MAI», «CÔNG AN TP. CẦN THƠ» in a line of capitals: a body's head, what it deals with, and the listed name that ends
 * it. What else stands there can't be told from common words.
 */
export function bodyInCapitals(text: NameText, at: number, head: Phrase | undefined, to: number): Draft | undefined {
	const kinds = ORGANIZATION_HEAD | ORGANIZATION_NAME;
	if (!head || (head.kind & kinds) === 0 || !text.lexicon.pack.compoundsOfTwo) {
		return undefined;
	}
	let end = at + head.length;
	let sure = head.length > 1 || text.lexicon.pack.headWords?.sureHeads.has(text.lower(at)) === true;
	while (end < to && !text.inTime(end)) {
		const name = text.phrase(end, LISTED);
		if (name) {
			if (!sure) {
				return undefined;
			}
			return fixedDraft(at, chapterEnd(text, end + name.length), INSIDE.organizationHead, at, at + head.length);
		}
		if (
			end > at + head.length &&
			(text.mark(end) === ',' || text.lower(end) === text.lexicon.pack.bodyParts?.and) &&
			end + 1 < to
		) {
			// «BÁO VÀ PHÁT THANH, TRUYỀN HÌNH SAO MAI».
			end++;
			continue;
		}
		const part = text.isCapital(end) ? text.phrase(end, INNER | ORGANIZATION_HEAD | PLACE_HEAD | TAIL) : undefined;
		if (!part) {
			return undefined;
		}
		sure ||= part.length > 1;
		end += part.length;
	}
	return undefined;
}

/** «ĐẢNG BỘ ĐẢNG CỘNG SẢN VIỆT NAM TỈNH LAM SƠN»: behind the country a chapter's level and its listed territory; `at` itself without them. */
function chapterEnd(text: NameText, at: number): number {
	const level = isHomeCountry(text, at - 2) && text.followsDirectly(at) ? text.phrase(at, PLACE_HEAD) : undefined;
	const place = level && text.phrase(at + level.length, LISTED_PLACE);
	return place ? at + level.length + place.length : at;
}
