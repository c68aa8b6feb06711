import { SHAPE_UPPER } from '../text/shapes';
import { isCommitteeOfLevel } from './bodyLevels';
import { isAnyOf } from './commonHeads';
import { fixedDraft } from './draft';
import { BEFORE } from './evidenceKinds';
import type { NameText } from './nameText';
import { hasOwnNumber, isNumberSign } from './numberedNames';
import { EVENT_HEAD, GOVERNING_HEAD, HONORIFIC, INNER, NAMING_HEAD, PERSON_VERB } from './phraseKinds';
import type { Phrase } from './phrases';
import { scanRun } from './runNames';
import { pushDraft, pushHeaded, pushLeaning, type Scan, skipTitle } from './scanning';
import { MISC, ORG } from './types';
import { FUNCTION_WORD, GIVEN_NAME } from './wordKinds';

/** A head without any own name behind it: whole by itself, short for a name that the text has elsewhere, a person's, or none. */
export function scanHeadAlone(text: NameText, scan: Scan, at: number, end: number, head: Phrase, type: number): number {
	const headEnd = at + head.length;
	if (head.cue.standing) {
		return pushHeaded(scan, at, end, headEnd, type);
	}
	if (
		(type === ORG && isCommitteeOfLevel(text, at, end)) ||
		hasCapitalInside(text, at, end, head.kind === GOVERNING_HEAD)
	) {
		// «Văn phòng Chính phủ», «Cơ quan CSĐT» are whole, «Hội nghị Trung ương 7» with its number.
		return pushHeaded(scan, at, type === MISC && hasOwnNumber(text, end) ? end + 1 : end, end, type);
	}
	const law = type === MISC ? lawEnd(text, at, headEnd) : undefined;
	if (law !== undefined) {
		return pushHeaded(scan, at, law, headEnd, type);
	}
	if ((head.kind & (NAMING_HEAD | EVENT_HEAD)) !== 0 && mayBeShort(text, at, end)) {
		// «Chủ tịch Liên hiệp» is one where the text has the whole name.
		return pushLeaning(scan, at, end, type);
	}
	if (end === at + 1 && isWholeAlone(text, at)) {
		return pushHeaded(scan, at, end, headEnd, type);
	}
	const honorific = head.length === 1 && text.isTitle(at) ? text.cueBefore(at, HONORIFIC) : undefined;
	if (honorific && text.followsDirectly(at)) {
		// «ông Báo nói».
		return pushDraft(scan, fixedDraft(at, headEnd, BEFORE.honorific, at - honorific.length, at));
	}
	const title = text.followsDirectly(at) ? scan.titles.get(at) : undefined;
	if (title !== undefined) {
		// «Bí thư Tỉnh ủy Nguyễn Văn Tám».
		return skipTitle(scan, title, headEnd);
	}
	// «Khoa hỏi»: the head of an organisation is a person's name as well.
	return head.length === 1 && text.is(at, GIVEN_NAME) ? scanRun(text, scan, at) : headEnd;
}

/** «theo Luật phá sản»: inside a sentence a law, which two syllables in small letters tell from others. */
function lawEnd(text: NameText, at: number, headEnd: number): number | undefined {
	const end = headEnd + Math.max(2, text.phrase(headEnd, INNER)?.length ?? 0);
	return text.lexicon.pack.eventTitleWords?.laws.has(text.lower(at)) &&
		headEnd === at + 1 &&
		text.isTitle(at) &&
		text.followsDirectly(at) &&
		text.isLower(at - 1) &&
		!text.cueBefore(at, HONORIFIC) &&
		text.isLower(headEnd) &&
		text.followsDirectly(headEnd) &&
		text.followsDirectly(headEnd + 1) &&
		text.isLower(headEnd + 1) &&
		!text.is(headEnd, FUNCTION_WORD) &&
		!text.phrase(headEnd, PERSON_VERB) &&
		!text.phrase(headEnd + 1, PERSON_VERB)
		? end
		: undefined;
}

/** «chủ trương của Đảng», «đại diện VKSND»: a body by its head alone, where its capitals are none that a sentence asks for. */
function isWholeAlone(text: NameText, at: number): boolean {
	const next = at + 1;
	const words = text.lexicon.pack.headWords;
	return (
		words !== undefined &&
		words.wholeHeads.has(text.lower(at)) &&
		!isAnyOf(text, at) &&
		!(
			text.followsDirectly(next) &&
			(words.plurals.has(text.lower(next)) || text.isNumber(next) || words.levelCues.has(text.lower(next)))
		) &&
		(text.word(at).shape === SHAPE_UPPER ||
			(text.isTitle(at) && text.followsDirectly(at) && text.isLower(at - 1) && !text.startsSentence(at))) &&
		!(text.followsDirectly(at + 1) && text.isCapital(at + 1))
	);
}

/** «Liên hiệp», «Hiệp hội»: a head alone, with a capital that no sentence asks for. */
function mayBeShort(text: NameText, at: number, end: number): boolean {
	const inBrackets = text.mark(at - 1) === '(' && text.mark(end) === ')';
	return (
		text.lexicon.pack.compoundsOfTwo &&
		end > at + 1 &&
		text.isTitle(at) &&
		text.areLower(at + 1, end) &&
		!text.isNumber(end) &&
		!isNumberSign(text, end) &&
		!(text.followsDirectly(end) && (text.isCapital(end) || (text.isLower(end) && text.phrase(end, INNER)))) &&
		text.lexicon.pack.headWords?.shortHeads.has(text.slice(at, end).toLowerCase()) === true &&
		(inBrackets || (text.followsDirectly(at) && !text.startsSentence(at)) || text.mark(at - 1) === ',')
	);
}

/** @param acronyms whether words in capitals count */
export function hasCapitalInside(text: NameText, start: number, end: number, acronyms: boolean): boolean {
	for (let token = start + 1; token < end; token++) {
		if (text.isTitle(token) || (acronyms && text.isCapital(token))) {
			return true;
		}
	}
	return false;
}
