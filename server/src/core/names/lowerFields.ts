import { isShort } from './lettersBehindBodies';
import type { NameText } from './nameText';
import {
	COMPANY_HEAD,
	GOVERNING_HEAD,
	INNER,
	LISTED,
	LISTED_PLACE,
	NAMING_HEAD,
	ORGANIZATION_HEAD,
	PERSON_VERB,
	PLACE_HEAD,
	ROLE,
} from './phraseKinds';
import { FAMILY_NAME, FUNCTION_WORD, JOINER } from './wordKinds';

/** Words in lower case between the parts of a body's name. */
const LONGEST = 9;
/** Syllables of a description that no list knows. */
const LONGEST_DESCRIPTION = 6;
/** Of digits in a body's name. */
const LONGEST_NUMBER = 3;

/**
 * «Trung tâm bảo tồn di sản Thăng Long», «Liên đoàn Thể dục dụng cụ Mỹ»: where a body's name goes on with a capital behind fields in lower
 * case, all of which such names have; undefined where it doesn't. What bodies do, as well, is no field by itself.
 */
export function nameBehindFields(text: NameText, start: number, at: number, parts: number): number | undefined {
	const { headWords } = text.lexicon.pack;
	if (!headWords || !text.lexicon.pack.compoundsOfTwo || (parts > 0 && text.phrase(start, GOVERNING_HEAD))) {
		return undefined;
	}
	const isJoined = !text.isLower(at);
	let end = isJoined && text.isDash(at) ? at + 1 : at;
	let fields = 0;
	let deeds = 0;
	const isCompany = text.phrase(start, COMPANY_HEAD) !== undefined;
	while (end - at < LONGEST && text.continuesLine(end) && text.isLower(end)) {
		const field = text.phrase(end, INNER);
		const trade = field || !isCompany ? 0 : tradeLength(text, end);
		if (trade > 0) {
			end += trade;
			fields++;
		} else if (field) {
			deeds += field.length === 2 && headWords.deeds.has(`${text.lower(end)} ${text.lower(end + 1)}`) ? 1 : 0;
			end += field.length;
			fields++;
		} else if (fields > 0 && text.is(end, JOINER) && text.isLower(end + 1) && text.phrase(end + 1, INNER)) {
			end++;
		} else {
			break;
		}
	}
	if (fields > 0 && text.isNumber(end) && text.lengthOf(end) <= LONGEST_NUMBER && text.phrase(end + 1, PLACE_HEAD)) {
		// «Trung tâm cấp cứu 115 tỉnh Thái Bình».
		end++;
	}
	if (fields <= deeds || !text.followsDirectly(end)) {
		return undefined;
	}
	if (text.isLower(end)) {
		const place = text.phrase(end, PLACE_HEAD);
		return place && text.followsDirectly(end + place.length) && text.isCapital(end + place.length) && !isJoined
			? end
			: undefined;
	}
	if (!text.isCapital(end) || text.inTime(end)) {
		return undefined;
	}
	const isNamed =
		text.phrase(start, NAMING_HEAD) !== undefined &&
		!text.is(end, FAMILY_NAME) &&
		!text.phrase(end, LISTED | ORGANIZATION_HEAD);
	const isOwn = parts === 0 && (isCompany || isNamed || isShort(text, end));
	const goesOn = isOwn || text.phrase(end, LISTED_PLACE) || (parts > 0 && text.phrase(end, INNER));
	return goesOn ? end : undefined;
}

/** «Công ty TNHH Xây dựng, Thương mại Sao Mai»: behind a comma, what a company deals in as well, up to its own name; undefined where none follows. */
export function fieldsBeforeOwnName(text: NameText, start: number, comma: number): number | undefined {
	if (!text.lexicon.pack.compoundsOfTwo || !text.phrase(start, COMPANY_HEAD)) {
		return undefined;
	}
	let end = comma;
	while (text.mark(end) === ',' && text.continuesLine(end + 1) && text.isTitle(end + 1)) {
		const field = text.phrase(end + 1, INNER);
		if (!field || text.phrase(end + 1, ORGANIZATION_HEAD)) {
			return undefined;
		}
		end += 1 + field.length;
	}
	return end > comma && text.followsDirectly(end) && text.isCapital(end) ? end : undefined;
}

/** Of what a company is known to deal in, in words; 0 where nothing of that begins. */
function tradeLength(text: NameText, at: number): number {
	const trades = text.lexicon.pack.companyWords?.trades.get(text.lower(at));
	return trades?.has(`${text.lower(at)} ${text.lower(at + 1)}`) ? 2 : trades?.has(text.lower(at)) ? 1 : 0;
}

/**
 * «Cục trưởng Cục Quản lý tài nguyên nước (Bộ …)», «Vụ trưởng Vụ Thống kê Thương mại và dịch vụ, Tổng cục Thống kê»: behind the title of who
 * leads it a body's name goes on in lower case up to the one that it belongs to, or to its short form.
 */
export function titledFieldsEnd(text: NameText, start: number, from: number): number | undefined {
	if (
		!text.followsDirectly(start) ||
		!text.isLower(from) ||
		!text.followsDirectly(from) ||
		!text.cueBefore(start, ROLE)
	) {
		return undefined;
	}
	let at = from;
	while (at - from <= LONGEST_DESCRIPTION && text.followsDirectly(at) && text.isLower(at)) {
		const field = text.phrase(at, INNER);
		if (field) {
			at += field.length;
		} else if (text.is(at, JOINER) || (!text.is(at, FUNCTION_WORD) && !text.phrase(at, PERSON_VERB))) {
			at++;
		} else {
			return undefined;
		}
	}
	const next = at + 1;
	if (at === from || text.is(at - 1, JOINER) || !text.continuesLine(next)) {
		return undefined;
	}
	const opens = text.mark(at) === '(' || text.mark(at) === ',';
	const owner = opens && text.isCapital(next) && text.phrase(next, ORGANIZATION_HEAD) !== undefined;
	const short = text.mark(at) === '(' && isShort(text, next) && text.mark(next + 1) === ')';
	return owner || short ? at : undefined;
}
