import { companyBranchEnd } from './companyBranches';
import { editionEnd } from './editions';
import { titledFieldsEnd } from './lowerFields';
import { furtherFields } from './namedFields';
import type { BodyParts } from './organizationWords';
import { isShort } from './lettersBehindBodies';
import type { NameText } from './nameText';
import {
	COMPANY_HEAD,
	DIRECTION,
	INNER,
	LISTED_PLACE,
	NAMING_HEAD,
	ORGANIZATION_NAME,
	PERSON_VERB,
	typeOfKind,
} from './phraseKinds';
import { LOC } from './types';
import { FUNCTION_WORD, JOINER, PURPOSE_WORD } from './wordKinds';

const LONGEST_PURPOSE = 7;
const LONGEST_DESCRIPTION = 6;
const LONGEST_CONCERN = 9;

/** Where a name of a body or event ends that its parts let end at `end`: with what belongs to a whole name only. */
export function tailEnd(text: NameText, start: number, end: number, hasParts: boolean, proper: boolean): number {
	let tail = end;
	if (
		hasParts &&
		text.lexicon.pack.endingWords?.campuses.has(text.key(start)) &&
		text.isTitle(tail) &&
		text.followsDirectly(tail)
	) {
		// «University of Kettle Harwood».
		tail += text.phrase(tail, LISTED_PLACE)?.length ?? 0;
	}
	if (hasParts && text.lexicon.pack.titleCase) {
		tail = furtherFields(text, tail);
	}
	const words = text.lexicon.pack.bodyParts;
	if (!words) {
		return tail;
	}
	if (
		text.followsDirectly(tail) &&
		words.concernCues.has(text.lower(tail)) &&
		mayHaveConcern(text, start, tail, words)
	) {
		tail = concernEnd(text, tail, words);
	}
	return hasParts && proper
		? (paperEnd(text, start, tail, words) ??
				branchEnd(text, start, tail, words) ??
				(text.phrase(start, COMPANY_HEAD) ? companyBranchEnd(text, tail) : undefined) ??
				parentEnd(text, start, tail) ??
				describedEnd(text, start, tail) ??
				titledFieldsEnd(text, start, tail) ??
				tail)
		: tail;
}

/** «Báo Quảng Ninh điện tử» */
function paperEnd(text: NameText, start: number, at: number, { press }: BodyParts): number | undefined {
	const edition = press.has(text.lower(start)) ? editionEnd(text, at) : at;
	return edition > at ? edition : undefined;
}

/** «Văn phòng UNICEF tại Việt Nam»: an office is called by the country where it stands for somebody. */
function branchEnd(text: NameText, start: number, at: number, words: BodyParts): number | undefined {
	const office = words.offices.has(`${text.lower(start)} ${text.lower(start + 1)}`);
	return office && text.followsDirectly(at + 1) ? seatEnd(text, at, words) : undefined;
}

/** Behind `tại` and the place where a body sits that is told from others by it; undefined where no such place follows. */
export function seatEnd(text: NameText, at: number, { beforeSeats }: BodyParts): number | undefined {
	const place =
		text.followsDirectly(at) && beforeSeats.has(text.lower(at)) ? text.phrase(at + 1, LISTED_PLACE) : undefined;
	return place && at + 1 + place.length;
}

/**
 * «Công ty Thông tin di động (VMS)», «1. Tổng công ty Thăm dò khai thác dầu khí»: what a body does goes on in lower case up to its short form
 * in brackets, or to the end of a numbered line.
 */
function describedEnd(text: NameText, start: number, from: number): number | undefined {
	let at = from;
	while (
		at - from < LONGEST_DESCRIPTION &&
		text.followsDirectly(at) &&
		text.isLower(at) &&
		!text.is(at, FUNCTION_WORD) &&
		!text.phrase(at, PERSON_VERB)
	) {
		at++;
	}
	if (at === from || !text.phrase(start, NAMING_HEAD)) {
		return undefined;
	}
	const short = text.mark(at) === '(' && isShort(text, at + 1) && text.mark(at + 2) === ')';
	const numbered = text.mark(start - 1) === '.' && text.isNumber(start - 2) && !text.continuesLine(start - 2);
	return short || (numbered && !text.continuesLine(at)) ? at : undefined;
}

/** «Công ty CP Than Núi Sẻ - TKV», «Công ty CP Bia Sao Mai - Miền Trung»: behind a dash whose company it is, or of where. */
function parentEnd(text: NameText, start: number, dash: number): number | undefined {
	const at = dash + 1;
	if (
		!text.isDash(dash) ||
		text.isGlued(dash) ||
		text.isGlued(at) ||
		!text.continuesLine(at) ||
		!text.isCapital(at) ||
		!text.phrase(start, COMPANY_HEAD)
	) {
		return undefined;
	}
	const form = text.phrase(at, COMPANY_HEAD)?.length ?? 0;
	const named = text.followsDirectly(at + form) && !text.isLower(at + form);
	if (form > 2 && text.lexicon.pack.companyWords?.forms?.has(text.lower(at)) && !named) {
		// «Tổng công ty Sông Trà - Công ty Cổ phần».
		return at + form;
	}
	const name = text.phrase(at, LISTED_PLACE | ORGANIZATION_NAME);
	if (name) {
		return name.cue.label === 'company' || typeOfKind(name.kind) === LOC ? at + name.length : undefined;
	}
	const part = text.lexicon.pack.headWords?.partCues.has(text.lower(at)) && text.phrase(at + 1, DIRECTION);
	return part ? at + 1 + part.length : isShort(text, at) && !text.isDash(at + 1) ? at + 1 : undefined;
}

/** Others send, report and rule `về` something. */
function mayHaveConcern(
	text: NameText,
	start: number,
	end: number,
	{ steering, councils, ofState }: BodyParts,
): boolean {
	const head = `${text.lower(start)} ${text.lower(start + 1)}`;
	const last = `${text.lower(end - 2)} ${text.lower(end - 1)}`;
	return steering.has(head) || (councils.has(head) && ofState.has(last));
}

/**
 * «Ủy ban Nhà nước về người Việt Nam ở nước ngoài», «Ban Chỉ đạo quốc gia về phòng, chống lụt bão»: what a body of the state is
 * for, up to what plainly belongs to the sentence.
 */
function concernEnd(text: NameText, at: number, { concernJoiners, concernEnds }: BodyParts): number {
	let end = at + 1;
	let isListed = false;
	// What ends in a known word loses none of its syllables.
	let known = at;
	while ((isListed || end - at < LONGEST_CONCERN) && !text.inTime(end)) {
		const next = nextConcernEnd(text, end);
		if (next !== undefined) {
			isListed = true;
			end = next;
			known = end;
			continue;
		}
		if (isListed || !text.followsDirectly(end)) {
			break;
		}
		const inner = text.phrase(end, INNER | LISTED_PLACE);
		if (inner) {
			end += inner.length;
			known = end;
		} else if (text.isLower(end) && (!text.is(end, FUNCTION_WORD) || concernJoiners.has(text.lower(end)))) {
			end++;
		} else {
			break;
		}
	}
	while (end > known && text.is(end - 1, FUNCTION_WORD) && !concernEnds.has(text.lower(end - 1))) {
		end--;
	}
	return end;
}

/**
 * «về hoàn thiện thể chế, | pháp luật», «, | công nghệ và | chuyển đổi số»: behind a comma or a joiner one more concern in small letters, before a
 * mark or a joiner, or of three syllables; undefined where the sentence goes on.
 */
function nextConcernEnd(text: NameText, joint: number): number | undefined {
	const at = joint + 1;
	const joins = text.mark(joint) === ',' || (text.is(joint, JOINER) && text.isLower(joint));
	const inner = joins && text.continuesLine(at) && text.isLower(at) ? text.phrase(at, INNER) : undefined;
	const end = at + (inner?.length ?? 0);
	const goesOn = end - at < 3 && text.followsDirectly(end) && text.isLower(end) && !text.is(end, JOINER);
	return inner && !goesOn ? end : undefined;
}

/** `vì trẻ em` after `Tháng hành động`: words in lower case up to one that belongs to the sentence. */
export function purposeEnd(text: NameText, at: number): number {
	if (!text.followsDirectly(at) || !text.is(at, PURPOSE_WORD)) {
		return at;
	}
	let end = at + 1;
	while (
		end - at < LONGEST_PURPOSE &&
		text.followsDirectly(end) &&
		text.isLower(end) &&
		!text.is(end, JOINER) &&
		(!text.is(end, FUNCTION_WORD) || text.phrase(end - 1, INNER) !== undefined)
	) {
		end++;
	}
	return end > at + 1 ? end : at;
}
