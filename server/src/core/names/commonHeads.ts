import { SHAPE_UPPER } from '../text/shapes';
import { isCountry } from './cuesAfter';
import type { NameText } from './nameText';
import { hasOwnNumber } from './numberedNames';
import type { HeadedName } from './organizations';
import { EVENT_HEAD, GOVERNING_HEAD, INNER, LISTED_PLACE, NAMING_HEAD, ORGANIZATION_NAME } from './phraseKinds';
import type { Phrase } from './phrases';
import { MISC } from './types';
import { GENITIVE } from './wordKinds';

/**
 * Where to go on behind what begins like a body or an event and names none: any such thing, several of them, what one did or decided.
 * Undefined where a name begins.
 *
 * @param headed what was read from the head on
 * @param end of what would be the name
 */
export function commonHeadEnd(
	text: NameText,
	at: number,
	head: Phrase,
	headed: HeadedName,
	end: number,
	type: number,
): number | undefined {
	const headEnd = at + head.length;
	if (isAffair(text, at, headEnd) || areOfCountry(text, at, headEnd) || areCountedOf(text, at, headEnd)) {
		return headEnd;
	}
	if (
		isBranchOfWork(text, at) ||
		isCommonAtStart(text, at, head, headed, type) ||
		isForceAlone(text, at, headEnd, end) ||
		areLettersOfKind(text, at, head, headed) ||
		isAdHoc(text, at, head, headed)
	) {
		return end;
	}
	return isPressOfCountry(text, headEnd, end) || isActOfEvent(text, at, headEnd) || isMatch(text, at, headEnd, type)
		? headEnd
		: undefined;
}

/** «Движение по Невскому проспекту»: what opens a sentence and says where something is. */
export function isWayAlong(text: NameText, at: number, { kind, length }: Phrase): boolean {
	const joiner = at + length;
	return (
		(kind & NAMING_HEAD) !== 0 &&
		text.startsSentence(at) &&
		text.isTitle(at) &&
		text.isLower(joiner) &&
		text.is(joiner, GENITIVE) &&
		!text.lexicon.pack.caseWords?.namesakes.has(text.lower(joiner)) &&
		text.isCapital(joiner + 1)
	);
}

/** «Vụ Việt Á có thêm bị can»: a sentence's first word for what happened, before no field that a department has. */
function isAffair(text: NameText, at: number, headEnd: number): boolean {
	return (
		text.lexicon.pack.headWords?.affairs?.has(text.lower(at)) === true &&
		headEnd === at + 1 &&
		text.startsSentence(at) &&
		!text.phrase(headEnd, INNER)
	);
}

/** «các CLB Đông Nam Á»: several of a kind by its letters, in a country or a part of the world. */
function areOfCountry(text: NameText, at: number, headEnd: number): boolean {
	return (
		headEnd === at + 1 &&
		text.word(at).shape === SHAPE_UPPER &&
		text.followsDirectly(headEnd) &&
		isCountry(text, headEnd) &&
		(isAnyOf(text, at) || isSomeClub(text, at, headEnd))
	);
}

/** «ký với CLB Israel»: some club of a country, where no name of its own follows. */
function isSomeClub(text: NameText, at: number, country: number): boolean {
	const end = country + (text.phrase(country, LISTED_PLACE)?.length ?? 1);
	return (
		text.lexicon.pack.headWords?.teams.has(text.lower(at)) === true &&
		!(text.followsDirectly(end) && (text.isCapital(end) || text.isNumber(end))) &&
		!text.isDash(end)
	);
}

/** «6 Tổng cục Bộ Công an»: so many of a kind, and the body to which they belong. */
function areCountedOf(text: NameText, at: number, headEnd: number): boolean {
	return (
		text.followsDirectly(at) &&
		text.isNumber(at - 1) &&
		text.followsDirectly(headEnd) &&
		text.phrase(headEnd, GOVERNING_HEAD) !== undefined
	);
}

/** «các Hiệp định thương mại tự do»: several of a kind. */
export function isAnyOf(text: NameText, at: number): boolean {
	return text.followsDirectly(at) && text.lexicon.pack.headWords?.plurals.has(text.lower(at - 1)) === true;
}

/** «ngành Tổ chức xây dựng Đảng»: all who do such work, whatever begins like a body. */
function isBranchOfWork(text: NameText, at: number): boolean {
	return text.followsDirectly(at) && text.lexicon.pack.headWords?.sectors.has(text.lower(at - 1)) === true;
}

/** «Cơ quan điều tra cho biết»: common words, of which the first has its capital from the sentence. */
function isCommonAtStart(text: NameText, at: number, head: Phrase, headed: HeadedName, type: number): boolean {
	return (
		!headed.proper &&
		headed.parts > 0 &&
		(text.startsSentence(at) || isAnyOf(text, at)) &&
		!isMinistry(text, at, head) &&
		!(type === MISC && (hasOwnNumber(text, headed.end) || isTitleInside(text, at, head)))
	);
}

/** «Olympic Toán quốc tế»: a head whose second word has a capital too, which no sentence asks for. */
function isTitleInside(text: NameText, at: number, { length }: Phrase): boolean {
	return length > 1 && text.isTitle(at + 1);
}

/** «Министерство обороны»: an authority that nobody names in lower case. */
function isMinistry(text: NameText, at: number, head: Phrase): boolean {
	return head.kind === GOVERNING_HEAD && text.lexicon.pack.caseWords?.ministries.has(text.key(at)) === true;
}

/** «Lực lượng Công an đã mở rộng truy xét»: a sentence's first words for any such force. */
function isForceAlone(text: NameText, at: number, headEnd: number, end: number): boolean {
	return (
		text.lexicon.pack.bodyParts?.forces.has(text.lower(at)) === true &&
		text.startsSentence(at) &&
		headEnd + (text.phrase(headEnd, GOVERNING_HEAD)?.length ?? end) === end
	);
}

/** «các trường THPT tư thục»: letters for a kind of bodies, and small letters for which kind. */
function areLettersOfKind(
	text: NameText,
	at: number,
	{ kind, length }: Phrase,
	{ parts, proper }: HeadedName,
): boolean {
	return parts > 0 && !proper && length === 1 && (kind & NAMING_HEAD) !== 0 && text.word(at).shape === SHAPE_UPPER;
}

/** «gặp Tổ điều tra», «Tổ công tác»: a group for the occasion, by its task alone. */
function isAdHoc(text: NameText, at: number, { length }: Phrase, { proper }: HeadedName): boolean {
	return !proper && length === 1 && text.lexicon.pack.headWords?.groups?.has(text.lower(at)) === true;
}

/** «Báo Hàn Quốc»: any newspaper of a country. */
function isPressOfCountry(text: NameText, headEnd: number, end: number): boolean {
	return (
		text.lexicon.pack.bodyParts?.press.has(text.lower(headEnd - 1)) === true &&
		text.isTitle(headEnd - 1) &&
		isCountry(text, headEnd) &&
		text.phrase(headEnd, LISTED_PLACE)?.length === end - headEnd
	);
}

/** «Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX»: what a congress resolved has no name but the congress's. */
function isActOfEvent(text: NameText, at: number, headEnd: number): boolean {
	const words = text.lexicon.pack.eventTitleWords;
	return (
		words !== undefined &&
		words.resolutions.has(`${text.lower(at)} ${text.lower(headEnd - 1)}`) &&
		text.followsDirectly(headEnd) &&
		text.isTitle(headEnd) &&
		words.resolving.has(text.lower(headEnd)) &&
		text.phrase(headEnd, EVENT_HEAD) !== undefined
	);
}

/** «Trận Arsenal - Chelsea»: an event of one word, before who meets in it. */
function isMatch(text: NameText, at: number, headEnd: number, type: number): boolean {
	const side =
		type === MISC && headEnd === at + 1 && text.lexicon.pack.compoundsOfTwo
			? text.phrase(headEnd, ORGANIZATION_NAME | LISTED_PLACE)
			: undefined;
	const dash = headEnd + (side?.length ?? 0);
	return side !== undefined && text.isDash(dash) && text.continuesLine(dash + 1) && text.isCapital(dash + 1);
}
