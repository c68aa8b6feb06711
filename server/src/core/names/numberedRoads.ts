import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import { goesOnBehindStop, isEnding } from './joinedNames';
import { opensNameQuotes } from './nameQuotes';
import type { NameText } from './nameText';
import { ORDINAL } from './numberedNames';
import { LISTED_PLACE } from './phraseKinds';
import { quotationEnd } from './quotedWorks';
import { endsLike } from './wordEndings';

/** Of digits, and of words before the last one. */
const LONGEST_HOUSE_NUMBER = 5;
const LONGEST_STREET = 3;
/** Of Russia's roads the main ones have one digit. */
const SHORT_NUMBER = /^[1-9][0-9]{0,2}$/u;
/** Of one digit, a letter and a number are other things more often. */
const INTERSTATE = /^[1-9][0-9]{1,2}$/u;
const ROAD_OF_STATE = /^[1-9][0-9]{0,2}$/u;

/** «along the N71», «from I-75», «trên QL20»: a road that is called by a letter and its number. */
export function numberedRoad(text: NameText, at: number): Draft | undefined {
	const words = text.lexicon.pack.roadWords;
	if (!words) {
		return undefined;
	}
	if (text.word(at).hasDigit) {
		const isRoad = words.numbered.test(text.lower(at));
		if (!words.along) {
			return isRoad ? fixedDraft(at, at + 1, INSIDE.placeHead, at, at + 1) : undefined;
		}
		const article = text.followsDirectly(at) && text.isThe(at - 1) && text.followsDirectly(at - 1);
		const longer = text.followsDirectly(at + 1) && text.isCapital(at + 1);
		const told =
			(article && words.along.has(text.key(at - 2))) ||
			(text.followsDirectly(at + 1) && words.onRoads?.has(text.key(at + 1)));
		return isRoad && !longer && told ? roadDraft(at, at + 1) : undefined;
	}
	const number = at + 2;
	return words.hyphenated?.has(text.lower(at)) &&
		text.followsDirectly(at) &&
		text.isDash(at + 1) &&
		text.isGlued(at + 1) &&
		text.isGlued(number) &&
		text.isNumber(number) &&
		(text.lexicon.inflects ? SHORT_NUMBER : INTERSTATE).test(text.lower(number)) &&
		!(text.isDash(number + 1) && text.isGlued(number + 1))
		? roadDraft(at, text.lexicon.inflects ? namedEnd(text, number + 1) : number + 1)
		: undefined;
}

/** «on U.S. 70», «onto Del. 141»: behind a word that leads to roads, a state in short and the number of its road. */
export function roadOfState(text: NameText, at: number): Draft | undefined {
	const along = text.lexicon.pack.roadWords?.along;
	if (!along?.has(text.key(at - 1)) || !text.followsDirectly(at)) {
		return undefined;
	}
	const number = at + (text.phrase(at, LISTED_PLACE)?.length ?? 0);
	const next = number + 1;
	return number > at + 1 &&
		text.mark(number - 1) === '.' &&
		text.isNumber(number) &&
		!text.isGlued(number) &&
		text.continuesLine(number) &&
		ROAD_OF_STATE.test(text.lower(number)) &&
		!text.inTime(number) &&
		!text.isDash(next) &&
		text.mark(next) !== '%' &&
		!(text.followsDirectly(next) && text.isLower(next) && endsLike('plural', text, next))
		? roadDraft(at, next)
		: undefined;
}

/** «М-3 «Украина»»: behind a Russian road's number its name in quotation marks. */
function namedEnd(text: NameText, end: number): number {
	const close = text.continuesLine(end) && opensNameQuotes(text, end) ? quotationEnd(text, end) : undefined;
	return close === undefined ? end : close + 1;
}

/** «1225 N. Rampart St.», «200 Main Ave»: a street behind the number of a house, by the short word that it ends in. */
export function addressedStreet(text: NameText, house: number): Draft | undefined {
	const start = house + 1;
	if (
		!text.followsDirectly(start) ||
		!text.isCapital(start) ||
		!text.lexicon.pack.titleCase ||
		text.inTime(house) ||
		text.lengthOf(house) > LONGEST_HOUSE_NUMBER
	) {
		return undefined;
	}
	let at = start;
	if (text.lexicon.pack.roadWords?.sides?.has(text.key(at))) {
		at += text.mark(at + 1) === '.' && text.isGlued(at + 1) ? 2 : 1;
	}
	const first = at;
	while (at < first + LONGEST_STREET && text.continuesLine(at) && text.isTitle(at) && !isEnding('streets', text, at)) {
		at++;
	}
	if (at === first || !text.followsDirectly(at) || !text.isTitle(at) || !isEnding('streets', text, at)) {
		return undefined;
	}
	const stop = at + 1;
	const own = text.mark(stop) === '.' && text.isGlued(stop) && goesOnBehindStop(text, stop);
	return fixedDraft(start, own ? stop + 1 : stop, INSIDE.placeEnding, at, stop);
}

function roadDraft(start: number, end: number): Draft {
	return fixedDraft(start, end, INSIDE.numberedPlace, start - 1, start);
}

/** «11th Avenue», «Southwest 117th Street»: a street by its number before what it is, with the direction before it. */
export function numberedStreet(text: NameText, street: number): Draft | undefined {
	const number = street - 1;
	const words = text.lexicon.pack.roadWords;
	if (
		!words?.streets?.has(text.key(street)) ||
		!text.lexicon.pack.titleCase ||
		!text.isTitle(street) ||
		!text.followsDirectly(street) ||
		!ORDINAL.test(text.lower(number))
	) {
		return undefined;
	}
	const before = number - 1;
	const directed = text.followsDirectly(number) && text.isCapital(before) && words.sides?.has(text.key(before));
	return fixedDraft(directed ? before : number, street + 1, INSIDE.placeEnding, street, street + 1);
}
