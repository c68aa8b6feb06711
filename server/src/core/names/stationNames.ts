import { SHAPE_UPPER } from '../text/shapes';
import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { LISTED_ORGANIZATION, LISTED_PLACE } from './phraseKinds';
import { runEnd } from './runs';
import { COMMON_WORD, GIVEN_NAME, ORGANIZATION_ENDING, STOP_CAPITAL } from './wordKinds';

/** Of a radio station behind its head. In tokens. */
const LONGEST_STATION = 3;
/** Of American stations. */
const CALL_LETTERS = /^[kw][a-z]{3}$/u;

/** «Channel 7», «WKHT 11»: a station by its number. */
export function numberedStation(text: NameText, at: number): Draft | undefined {
	const number = at + 1;
	if (
		!text.lexicon.pack.titleCase ||
		!text.isNumber(number) ||
		text.lengthOf(number) > 2 ||
		!text.followsDirectly(number)
	) {
		return undefined;
	}
	const next = number + 1;
	if (isNetwork(text, at)) {
		return channelOfNetwork(text, at, next);
	}
	if (isCallSign(text, at) && text.key(next) === 'news' && text.isCapital(next) && text.followsDirectly(next)) {
		// «WKHT 9 News».
		return fixedDraft(at, next + 1, INSIDE.station, at, next);
	}
	if (
		text.inTime(number) ||
		!(text.key(at) === 'channel' ? text.isTitle(at) : isCallSign(text, at)) ||
		(text.followsDirectly(next) && text.isCapital(next))
	) {
		return undefined;
	}
	return fixedDraft(at, next, INSIDE.station, at, next);
}

/** Letters of a network whose stations are called by it and their channel. */
function isNetwork(text: NameText, token: number): boolean {
	return (
		text.word(token).shape === SHAPE_UPPER &&
		text.lexicon.pack.newsMedia?.networks.has(text.key(token)) === true &&
		text.mark(token - 1) !== '/'
	);
}

/**
 * «NBC 5 Investigates», «NBC 5 Harwood»: the town behind it tells it from others, the words of its programmes are no part of it. Not before
 * an hour (`NBC 5 p.m.`) and what says itself what it is (`NBC 5 News`).
 */
function channelOfNetwork(text: NameText, at: number, next: number): Draft | undefined {
	if (
		text.mark(next) === ':' ||
		text.mark(next) === '.' ||
		text.mark(next) === '-' ||
		(text.followsDirectly(next) &&
			((text.is(next, ORGANIZATION_ENDING) && text.isCapital(next)) ||
				text.lexicon.pack.newsMedia?.hours.has(text.lower(next))))
	) {
		return undefined;
	}
	const place = text.followsDirectly(next) ? text.phrase(next, LISTED_PLACE) : undefined;
	const end = place ? next + place.length : next;
	const whole = place && !text.hasPossessive(end - 1) && !text.continuesLine(end) ? end : next;
	return fixedDraft(at, whole, INSIDE.station, at, next);
}

/** «WKHT-FM»: a station by its letters and what it sends on. */
export function letteredStation(text: NameText, at: number): Draft | undefined {
	const band = at + 2;
	return text.isDash(at + 1) &&
		text.isGlued(at + 1) &&
		text.isGlued(band) &&
		text.word(band).shape === SHAPE_UPPER &&
		text.lexicon.pack.newsMedia?.wavebands.has(text.lower(band)) &&
		isCallSign(text, at)
		? fixedDraft(at, band + 1, INSIDE.station, at, band + 1)
		: undefined;
}

/** «Radio Harwick», «Radio Scotland»: its head, and a place or a word that nothing else is called. */
export function namedRadio(text: NameText, at: number): Draft | undefined {
	const name = at + 1;
	if (
		text.key(name) === 'radio' &&
		isNationalNetwork(text, at) &&
		text.isTitle(name) &&
		text.followsDirectly(name) &&
		text.followsDirectly(name + 1) &&
		text.isTitle(name + 1)
	) {
		// «BBC Radio Harwick».
		const place = text.phrase(name + 1, LISTED_PLACE);
		return place && fixedDraft(at, name + 1 + place.length, INSIDE.station, at, name + 1);
	}
	if (
		text.key(at) !== 'radio' ||
		!text.isTitle(at) ||
		!text.lexicon.pack.titleCase ||
		!text.followsDirectly(name) ||
		!text.isTitle(name) ||
		(text.isCapital(at - 1) && text.followsDirectly(at)) ||
		text.is(name, COMMON_WORD | STOP_CAPITAL | GIVEN_NAME)
	) {
		return undefined;
	}
	const place = text.phrase(name, LISTED_PLACE);
	const end = place ? name + place.length : runEnd(text, name);
	if (end > name + LONGEST_STATION || text.isPunctuation(end - 1)) {
		return undefined;
	}
	return fixedDraft(at, end, INSIDE.station, at, at + 1);
}

/** «BBC», whose local stations are called by the place. */
function isNationalNetwork(text: NameText, token: number): boolean {
	return (
		text.word(token).shape === SHAPE_UPPER &&
		text.phrase(token, LISTED_ORGANIZATION)?.cue.label === 'news agency, newspaper, broadcaster'
	);
}

/** `WKHT`, `KVBD`: letters of an American station. */
export function isCallSign(text: NameText, token: number): boolean {
	return text.word(token).shape === SHAPE_UPPER && CALL_LETTERS.test(text.lower(token)) && !text.is(token, COMMON_WORD);
}
