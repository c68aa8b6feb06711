import { wordSet } from '../text/wordSet';
import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import { goesOnBehindStop, isEnding } from './joinedNames';
import type { NameText } from './nameText';
import { ORDINAL } from './numberedNames';

const STREETS = new Set(['avenue', 'ave', 'street', 'st', 'road', 'rd', 'lane', 'place', 'terrace']);
const SIDES = wordSet('north south east west northeast northwest southeast southwest n s e w ne nw se sw');
/** Of digits, and of words before the last one. */
const LONGEST_HOUSE_NUMBER = 5;
const LONGEST_STREET = 3;
/** `M60`, `A663`, `N71` */
const ROAD = /^[abmnr][1-9][0-9]{0,3}$/u;
/** «QL20», «ĐT741»: state, provincial and local roads of Vietnam, glued to their number. */
const VIETNAMESE_ROAD = /^(?:ql|tl|đt|hl)[1-9][0-9]{0,3}[a-z]?$/u;
const INTERSTATE = /^[1-9][0-9]{1,2}$/u;
/** What stands before a road with its article: aircraft and paper are called alike. */
const ALONG = new Set(
	'on along onto off near joined via down up stretch of from to at with between closed blocked leaving entered'.split(
		' ',
	),
);

/** «along the N71», «from I-75», «trên QL20»: a road that is called by a letter and its number. */
export function numberedRoad(text: NameText, at: number): Draft | undefined {
	if (text.lexicon.pack.compoundsOfTwo) {
		return text.word(at).hasDigit && VIETNAMESE_ROAD.test(text.lower(at))
			? fixedDraft(at, at + 1, INSIDE.placeHead, at, at + 1)
			: undefined;
	}
	if (!text.lexicon.pack.titleCase || !text.followsDirectly(at)) {
		return undefined;
	}
	if (text.word(at).hasDigit) {
		const article = text.key(at - 1) === 'the' && text.followsDirectly(at - 1);
		const longer = text.followsDirectly(at + 1) && text.isCapital(at + 1);
		return article && !longer && ROAD.test(text.lower(at)) && ALONG.has(text.key(at - 2))
			? roadDraft(at, at + 1)
			: undefined;
	}
	const number = at + 2;
	return text.lower(at) === 'i' &&
		text.isDash(at + 1) &&
		text.isGlued(at + 1) &&
		text.isGlued(number) &&
		text.isNumber(number) &&
		INTERSTATE.test(text.lower(number))
		? roadDraft(at, number + 1)
		: undefined;
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
	if (SIDES.has(text.key(at))) {
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
	if (
		!STREETS.has(text.key(street)) ||
		!text.lexicon.pack.titleCase ||
		!text.isTitle(street) ||
		!text.followsDirectly(street) ||
		!ORDINAL.test(text.lower(number))
	) {
		return undefined;
	}
	const before = number - 1;
	const directed = text.followsDirectly(number) && text.isCapital(before) && SIDES.has(text.key(before));
	return fixedDraft(directed ? before : number, street + 1, INSIDE.placeEnding, street, street + 1);
}
