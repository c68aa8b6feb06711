import { SHAPE_UPPER } from '../text/shapes';
import type { NameText } from './nameText';
import {
	COMMON,
	HEAD,
	HONORIFIC,
	INNER,
	LISTED_PLACE,
	NAME,
	ORGANIZATION_NAME,
	PERSON_VERB,
	ROLE,
} from './phraseKinds';
import { FAMILY_NAME, FUNCTION_WORD, TITLE_STOP } from './wordKinds';

/** Tokens from the name's first one. Longer passages are sentences. */
const LONGEST = 18;
/** Words in lower case that go on from a name. */
const LONGEST_TAIL = 8;
const ROMAN = /^[ivxl]+$/u;
/** Function words that the titles of laws, treaties and programmes hold: `Luật về các tổ chức tín dụng`. */
const INSIDE_TITLES = new Set('của về các trên trong ở và với giữa cho người tại năm'.split(' '));
const TAIL_JOINERS = new Set('về các trên'.split(' '));

/**
 * Where the Vietnamese name of an event, a law or a programme ends that begins with its head at `start` and was read until
 * before `end`: such names go on in lower case.
 *
 * @param own the last part is a name of its own, after which common words belong to the sentence.
 */
export function eventTitleEnd(text: NameText, start: number, end: number, own: boolean): number {
	return ordinalEnd(text, own ? end : tailEnd(text, start, end));
}

/** «Công ước của Liên Hợp Quốc về Luật Biển (UNCLOS)»: up to the brackets that hold the name's short form. */
export function endBeforeShortForm(text: NameText, start: number, from: number): number | undefined {
	for (let at = from; at - start < LONGEST && text.continuesLine(at); at++) {
		if (text.mark(at) === '(') {
			return at > from && text.mark(at + 2) === ')' && text.word(at + 1).shape === SHAPE_UPPER ? at : undefined;
		}
		if (text.isPunctuation(at) && !text.isDash(at)) {
			return undefined;
		}
		if (text.isLower(at) ? endsTitle(text, at) && !INSIDE_TITLES.has(text.lower(at)) : ownsShortForm(text, at)) {
			return undefined;
		}
	}
	return undefined;
}

/** The brackets are behind a body that stands last, or a person is spoken of. */
function ownsShortForm(text: NameText, at: number): boolean {
	const name = text.phrase(at, ORGANIZATION_NAME);
	if (name) {
		return text.mark(at + name.length) === '(';
	}
	return text.phrase(at, ROLE | HONORIFIC) !== undefined;
}

/** `lần thứ 36`, `lần thứ XIII`. */
function ordinalEnd(text: NameText, at: number): number {
	const number = text.lower(at) === 'lần' && text.followsDirectly(at + 1) && text.lower(at + 1) === 'thứ' ? at + 2 : at;
	if (number === at || !text.followsDirectly(at) || !text.followsDirectly(number)) {
		return at;
	}
	const counts = text.isNumber(number) || ROMAN.test(text.lower(number)) || text.lower(number) === 'nhất';
	return counts ? number + 1 : at;
}

/**
 * «Danh mục Di sản văn hóa phi vật thể quốc gia», «Lễ hội pháo hoa quốc tế Đà Nẵng»: words in lower case up to what plainly
 * belongs to the sentence, or up to a territory.
 */
function tailEnd(text: NameText, start: number, from: number): number {
	let end = from;
	while (end - from < LONGEST_TAIL && text.followsDirectly(end) && text.isLower(end) && !text.inTime(end)) {
		const inner = text.phrase(end, INNER);
		if (inner && inner.length > 1 && !text.phrase(end, PERSON_VERB)) {
			end += inner.length;
			continue;
		}
		if (text.phrase(end, COMMON) && text.is(end + 1, FUNCTION_WORD | TITLE_STOP)) {
			// «quy định», of which the second half alone ends titles.
			break;
		}
		if (text.lower(end) === 'số' || (endsTitle(text, end) && !TAIL_JOINERS.has(text.lower(end)))) {
			break;
		}
		end++;
	}
	while (end > from && TAIL_JOINERS.has(text.lower(end - 1))) {
		end--;
	}
	if (end === from || (end - from >= LONGEST_TAIL && text.followsDirectly(end) && text.isLower(end))) {
		return from;
	}
	if (!text.followsDirectly(end) || !text.isCapital(end) || text.inTime(end)) {
		return text.isNumber(end) && text.lengthOf(end) < 4 && text.startsSentence(start) ? from : end;
	}
	const place = text.phrase(end, LISTED_PLACE);
	if (place) {
		return end + place.length;
	}
	return text.phrase(end, NAME | HEAD | ROLE | HONORIFIC) || text.is(end, FAMILY_NAME) ? from : end;
}

function endsTitle(text: NameText, at: number): boolean {
	return (
		text.is(at, TITLE_STOP | FUNCTION_WORD) ||
		text.phrase(at, PERSON_VERB) !== undefined ||
		text.phrase(at, ROLE | HONORIFIC) !== undefined
	);
}
