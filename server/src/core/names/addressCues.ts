import type { Draft } from './draft';
import { BEFORE } from './evidenceKinds';
import type { NameText } from './nameText';
import { isNumberSign } from './numberedNames';
import { COMPANY_HEAD, PLACE_HEAD } from './phraseKinds';
import { LOC } from './types';
import { STOP_CAPITAL } from './wordKinds';

/** Digits of a house's number where nothing else tells it from a year. */
const LONGEST_HOUSE = 3;
/** Digits of somebody's age. */
const LONGEST_AGE = 2;
const BARE_AGE = /^[1-9][0-9]$/u;

/** `số 12 Lê Lợi,`: a street. */
export function afterHouseNumber(text: NameText, draft: Draft): void {
	const { start, end } = draft;
	if (!text.isNumber(start - 1) || !text.lexicon.pack.territoryFollows) {
		return;
	}
	if (isLane(text, start - 1)) {
		draft.add(BEFORE.houseNumber);
		return;
	}
	if (text.inTime(start - 1) || !text.continuesLine(start - 1)) {
		// «5 Lê Văn Tám, sinh năm 1990»: an item of a list.
		return;
	}
	const mark = text.mark(end);
	if (isHouse(text, start - 2, end) || isNamesake(text, start, end)) {
		draft.add(BEFORE.houseNumber);
		draft.lean(LOC, BEFORE.houseNumber.weight);
		return;
	}
	const counts =
		text.isLower(start - 2) && text.lexicon.pack.numberWords?.countCues.has(text.lower(start - 2)) === true;
	const isLast = mark === '.' && text.mark(start - 2) === ',' && text.continuesLine(start - 1);
	if ((mark === ',' || mark === ')' || mark === ';' || isLast) && !counts && !text.is(start, STOP_CAPITAL)) {
		draft.add(BEFORE.houseNumber);
		if (mark === ',' && text.phrase(end + 1, PLACE_HEAD)) {
			// «118 Triệu Việt Vương, quận …»: no king.
			draft.lean(LOC, BEFORE.houseNumber.weight);
		}
	}
}

/** «Tòa soạn: Số 6 Lê Lợi», «nhà số 6 Lê Lợi»: the word before a house's number, where no player and no candidate has one. */
function isHouse(text: NameText, token: number, end: number): boolean {
	return (
		isNumberSign(text, token) &&
		text.continuesLine(token + 1) &&
		((text.startsSentence(token) && !(text.followsDirectly(end) && text.isLower(end))) ||
			(text.lengthOf(token + 1) > 1 && isShop(text, token)) ||
			(text.followsDirectly(token) && text.lexicon.pack.roadWords?.houses?.has(text.lower(token - 1)) === true))
	);
}

/** «25 Lý Thường Kiệt»: whom streets of all towns are called after. */
function isNamesake(text: NameText, start: number, end: number): boolean {
	return (
		text.lengthOf(start - 1) <= LONGEST_HOUSE &&
		text.lexicon.pack.roadWords?.namesakes?.has(text.slice(start, end).toLowerCase()) === true
	);
}

/** «quán pizza số 106», «tiệm vàng số 12»: the word for a shop, and perhaps what it sells. */
function isShop(text: NameText, token: number): boolean {
	const isHead = (at: number): boolean =>
		text.followsDirectly(at) && text.isLower(at - 1) && text.phrase(at - 1, COMPANY_HEAD) !== undefined;
	return isHead(token) || (text.followsDirectly(token) && isHead(token - 1));
}

/** «Ann Hobbs, 61, of Kettle», «Paul Lowe (24) of Kettle»: where somebody lives, behind an age between commas or in brackets. */
export function isHomeBehindAge(text: NameText, start: number): boolean {
	const of = start - 1;
	if (!isBeforeHome(text, of)) {
		return false;
	}
	const [opening, closing] = [text.mark(of - 3), text.mark(of - 1)];
	return (
		text.isNumber(of - 2) &&
		text.lengthOf(of - 2) <= LONGEST_AGE &&
		((opening === ',' && closing === ',') || (opening === '(' && closing === ')'))
	);
}

/** «Paul Marsh 31, of Dunwell»: the same behind the age that stands right behind the name. */
export function isHomeBehindBareAge(text: NameText, start: number): boolean {
	const of = start - 1;
	const age = of - 2;
	return (
		isBeforeHome(text, of) &&
		text.mark(of - 1) === ',' &&
		BARE_AGE.test(text.lower(age)) &&
		text.continuesLine(age) &&
		text.isTitle(text.mark(age - 1) === ',' ? age - 2 : age - 1)
	);
}

function isBeforeHome(text: NameText, of: number): boolean {
	return text.continuesLine(of) && text.lexicon.pack.describingWords?.homes.has(text.lower(of)) === true;
}

/** «ngõ 12/34»: the numbers of a lane, which goes off the street that follows. */
function isLane(text: NameText, number: number): boolean {
	let first = number;
	while (text.mark(first - 1) === '/' && text.isGlued(first) && text.isNumber(first - 2)) {
		first -= 2;
	}
	return text.followsDirectly(first) && text.lexicon.pack.numberWords?.lanes.has(text.lower(first - 1)) === true;
}
