import { SHAPE_UPPER } from '../text/shapes';
import { isCountry } from './cuesAfter';
import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { hasNumber, hasOwnNumber, isNumberSign } from './numberedNames';
import type { HeadedName } from './organizations';
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
import { runEnd } from './runs';
import { FAMILY_NAME, FUNCTION_WORD, TITLE_STOP } from './wordKinds';

/** Tokens from the name's first one. Longer passages are sentences. */
const LONGEST = 18;
/** Words in lower case that go on from a name. */
const LONGEST_TAIL = 8;
const ROMAN = /^[ivxl]+$/u;
const YEAR = /^(?:19|20)[0-9]{2}$/u;

/** An event with all that tells it from others of its kind: a short form in brackets, a title, a year. */
export function wholeEvent(text: NameText, at: number, { end, parts, proper, own }: HeadedName): HeadedName {
	const beforeShort = endBeforeShortForm(text, at, end);
	const named = proper || !text.startsSentence(at);
	const told = beforeShort ?? (named ? eventTitleEnd(text, at, end, own) : end);
	// «Lễ hội đường phố»: common words alone, whatever the capital of the first.
	// «Lễ hội ánh sáng quốc tế 2025» is one of a year.
	const dated = told > end && !text.startsSentence(at) && text.lengthOf(told) === 4 && hasOwnNumber(text, told);
	const sure = dated || beforeShort !== undefined;
	const whole = proper || sure || !text.areLower(end, told) ? told : end;
	return { end: whole, parts: parts + (whole > end ? 1 : 0), proper: proper || sure, own };
}

/**
 * Where the Vietnamese name of an event, a law or a programme ends that begins with its head at `start` and was read until
 * before `end`: such names go on in lower case.
 *
 * @param own the last part is a name of its own, after which common words belong to the sentence.
 */
function eventTitleEnd(text: NameText, start: number, end: number, own: boolean): number {
	const subject = subjectEnd(text, start, end);
	return subject > end ? subject : withDashedYear(text, ordinalEnd(text, own ? end : tailEnd(text, start, end)));
}

/** «Lễ hội Hoa Lụa - 2022»: a year alone behind a dash. */
function withDashedYear(text: NameText, at: number): number {
	const year = at + 1;
	return text.isDash(at) &&
		!text.isGlued(at) &&
		text.continuesLine(year) &&
		text.isNumber(year) &&
		YEAR.test(text.lower(year)) &&
		!text.isDash(year + 1) &&
		!(text.mark(year + 1) === '/' && text.isGlued(year + 1))
		? year + 1
		: at;
}

/** «Công ước Liên hợp quốc về Luật Biển 1982»: behind the body of a treaty what it is about, by a name with a capital, and its year. */
function subjectEnd(text: NameText, start: number, end: number): number {
	const words = text.lexicon.pack.eventTitleWords;
	const first = end + 1;
	if (
		!words?.treaties.has(`${text.lower(start)} ${text.lower(start + 1)}`) ||
		!words.subjectCues.has(text.lower(end)) ||
		!text.followsDirectly(end) ||
		!text.followsDirectly(first) ||
		!text.isCapital(first)
	) {
		return end;
	}
	const inner = text.phrase(first, INNER | NAME | HEAD);
	let at = Math.max(first + (inner?.length ?? 0), runEnd(text, first));
	while (text.followsDirectly(at) && text.phrase(at, INNER)) {
		at += text.phrase(at, INNER)!.length;
	}
	return hasNumber(text, at) && YEAR.test(text.lower(at)) ? at + 1 : at;
}

/** «Úc mở rộng 2024», «vô địch Pháp mở rộng»: a country's tournament, where nothing comes behind that the country could widen; «Mỹ Mở rộng». */
export function openTournament(text: NameText, at: number, end: number): Draft | undefined {
	const next = end + 2;
	if (
		!text.followsDirectly(end) ||
		!text.followsDirectly(end + 1) ||
		!isCountry(text, at) ||
		!text.lexicon.pack.eventTitleWords?.tournaments.has(`${text.lower(end)} ${text.lower(end + 1)}`) ||
		(text.followsDirectly(next) && text.isLower(next) && !text.isTitle(end))
	) {
		return undefined;
	}
	return fixedDraft(at, hasNumber(text, next) ? next + 1 : next, INSIDE.eventEnding, end, next);
}

/** «Ngày Tim mạch Thế giới»: a day by what it is for all over the world, in words of one capital. */
export function worldDay(text: NameText, at: number): Draft | undefined {
	const words = text.lexicon.pack.eventTitleWords;
	if (words?.day !== text.lower(at) || !text.isTitle(at) || !text.isTitle(at + 1)) {
		return undefined;
	}
	for (let token = at + 1; token < at + LONGEST_TAIL && text.followsDirectly(token); token++) {
		const end = token + 2;
		if (!text.isTitle(token) && (!text.isLower(token) || text.is(token, FUNCTION_WORD))) {
			return undefined;
		}
		if (
			token > at + 1 &&
			text.isTitle(token) &&
			words.dayEnds?.has(`${text.lower(token)} ${text.lower(token + 1)}`) &&
			!(text.followsDirectly(end) && text.isTitle(end))
		) {
			return fixedDraft(at, end, INSIDE.eventHead, at, at + 1);
		}
	}
	return undefined;
}

/** «Công ước của Liên Hợp Quốc về Luật Biển (UNCLOS)»: up to the brackets that hold the name's short form. */
function endBeforeShortForm(text: NameText, start: number, from: number): number | undefined {
	for (let at = from; at - start < LONGEST && text.continuesLine(at); at++) {
		if (text.mark(at) === '(') {
			return at > from && text.mark(at + 2) === ')' && text.word(at + 1).shape === SHAPE_UPPER ? at : undefined;
		}
		if (text.isPunctuation(at) && !text.isDash(at)) {
			return undefined;
		}
		if (
			text.isLower(at)
				? endsTitle(text, at) && !text.lexicon.pack.eventTitleWords?.inside.has(text.lower(at))
				: ownsShortForm(text, at)
		) {
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
	const words = text.lexicon.pack.eventTitleWords;
	const number = at + 2;
	if (
		!words?.ordinals.has(`${text.lower(at)} ${text.lower(at + 1)}`) ||
		!text.followsDirectly(at) ||
		!text.followsDirectly(at + 1) ||
		!text.followsDirectly(number)
	) {
		return at;
	}
	if (number === text.count) {
		return at;
	}
	const counts = text.isNumber(number) || ROMAN.test(text.lower(number)) || words.first.has(text.lower(number));
	const end = counts ? number + 1 : at;
	// «Đại hội toàn quốc lần thứ XIII của Đảng».
	const ofParty = counts && words.owners.has(`${text.lower(end)} ${text.lower(end + 1)}`) && text.isTitle(end + 1);
	return ofParty && !(text.followsDirectly(end + 2) && text.isCapital(end + 2)) ? end + 2 : end;
}

/**
 * «Danh mục Di sản văn hóa phi vật thể quốc gia», «Lễ hội pháo hoa quốc tế Đà Nẵng»: words in lower case up to what plainly
 * belongs to the sentence, or up to a territory.
 */
function tailEnd(text: NameText, start: number, from: number): number {
	const joiners = text.lexicon.pack.eventTitleWords?.tailJoiners;
	let end = from;
	while (end - from < LONGEST_TAIL && text.followsDirectly(end) && text.isLower(end) && !text.inTime(end)) {
		if (isAct(text, end)) {
			break;
		}
		const inner = text.phrase(end, INNER);
		if (inner && inner.length > 1 && !text.phrase(end, PERSON_VERB)) {
			end += inner.length;
			continue;
		}
		if (text.phrase(end, COMMON) && text.is(end + 1, FUNCTION_WORD | TITLE_STOP)) {
			// «quy định», of which the second half alone ends titles.
			break;
		}
		if (isNumberSign(text, end) || (endsTitle(text, end) && !joiners?.has(text.lower(end)))) {
			break;
		}
		end++;
	}
	while (end > from && joiners?.has(text.lower(end - 1))) {
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

/** «Hội nghị ASEAN kết thúc»: what events do. */
function isAct(text: NameText, at: number): boolean {
	return (
		text.followsDirectly(at + 1) &&
		text.lexicon.pack.eventTitleWords?.acts.has(`${text.lower(at)} ${text.lower(at + 1)}`) === true
	);
}

function endsTitle(text: NameText, at: number): boolean {
	return (
		text.is(at, TITLE_STOP | FUNCTION_WORD) ||
		text.phrase(at, PERSON_VERB) !== undefined ||
		text.phrase(at, ROLE | HONORIFIC) !== undefined
	);
}
