import { SHAPE_MIXED } from '../text/shapes';
import type { NameText } from './nameText';
import { hasNumber } from './numberedNames';
import type { Phrase } from './phrases';
import { runEnd } from './runs';
import { MISC } from './types';
import { LISTED, ORGANIZATION_CUE, ORGANIZATION_HEAD, PRODUCT_CUE } from './phraseKinds';
import { EVENT_ENDING, FAMILY_NAME, FUNCTION_WORD, GIVEN_NAME, ORGANIZATION_ENDING, STOP_CAPITAL } from './wordKinds';
import { endsLike } from './wordEndings';

/** UTF-16 units. */
const LONGEST_MODEL = 6;
const MODEL_NUMBER = /^[0-9]{3}$/u;

/** «Honda Civic», «chiếc Kia Seltos»: after who makes it a listed product, or any foreign word where a product is spoken of. */
export function isModel(text: NameText, at: number, listed: number, next: Phrase | undefined): boolean {
	if (next && (next.kind & LISTED) !== 0) {
		return next.type === MISC && next.length < 3;
	}
	return (
		text.followsDirectly(at) &&
		text.cueBefore(at, PRODUCT_CUE) !== undefined &&
		text.isTitle(listed) &&
		!next &&
		!text.word(listed).isSyllable
	);
}

/** «Boeing 787», «Airbus A350-900», «Samsung S24»: a maker's name and its model's figures. */
export function isNumberedModel(text: NameText, listed: number, phrase: Phrase): boolean {
	return (
		text.lexicon.pack.titleCase &&
		phrase.cue.label === 'company' &&
		text.followsDirectly(listed) &&
		!text.hasPossessive(listed - 1) &&
		!text.inTime(listed) &&
		text.lengthOf(listed) <= LONGEST_MODEL &&
		text.word(listed).hasDigit &&
		(!text.isNumber(listed) || MODEL_NUMBER.test(text.lower(listed)))
	);
}

/** «a Toyota Corolla»: one of what a company makes. */
export function isOneOfMake(text: NameText, at: number, listed: number, end: number, phrase: Phrase): boolean {
	return (
		text.lexicon.pack.titleCase &&
		phrase.cue.label === 'company' &&
		text.followsDirectly(at) &&
		text.lexicon.pack.determiners?.single.has(text.key(at - 1)) === true &&
		end === listed + 1 &&
		!text.is(listed, ORGANIZATION_ENDING) &&
		// «an Air Kettle Express flight»: it flies, and has made nothing.
		!(text.followsDirectly(end) && text.lexicon.pack.routes?.has(text.lower(end)))
	);
}

/** «Nissan Sentra»: the model of a vehicle behind its maker. */
export function isModelOfVehicle(text: NameText, listed: number, end: number): boolean {
	return (
		text.lexicon.pack.businessWords?.vehicleMakers.has(text.lower(listed - 1)) === true &&
		text.followsDirectly(listed) &&
		!text.hasPossessive(listed - 1) &&
		end === listed + 1 &&
		text.isTitle(listed) &&
		!text.is(listed, ORGANIZATION_ENDING | EVENT_ENDING | FUNCTION_WORD | STOP_CAPITAL)
	);
}

/**
 * «a Toyota», «the silver Audi»: one vehicle by its maker's name, behind a small word and perhaps what it is like. A noun behind it would be
 * the maker's: «a Toyota spokesman».
 */
export function isVehicle(text: NameText, at: number, end: number): boolean {
	const { businessWords, determiners, nounTypes } = text.lexicon.pack;
	if (!businessWords?.vehicleMakers.has(text.lower(at)) || end !== at + 1 || !text.followsDirectly(at)) {
		return false;
	}
	if (
		text.hasPossessive(at) ||
		(text.followsDirectly(end) && !text.is(end, FUNCTION_WORD) && !endsLike('participle', text, end))
	) {
		return false;
	}
	if (determiners?.single.has(text.key(at - 1))) {
		return true;
	}
	const like = at - 1;
	const article = determiners?.articles.has(text.key(like - 1)) || determiners?.single.has(text.key(like - 1));
	return (
		article === true &&
		text.followsDirectly(like) &&
		text.isLower(like) &&
		!nounTypes?.has(text.lower(like)) &&
		!text.cueBefore(at, ORGANIZATION_CUE)
	);
}

/** «chiếc xe máy Honda», «điện thoại Samsung»: behind the word for one of the things that go by their maker's name. */
export function isThingOfMake(text: NameText, at: number): boolean {
	const { productWords } = text.lexicon.pack;
	const cue = productWords && text.followsDirectly(at) ? text.cueBefore(at) : undefined;
	return (
		cue?.kind === PRODUCT_CUE &&
		productWords?.things.has(text.lower(at - 1)) === true &&
		!text.cueBefore(at - cue.length, ORGANIZATION_CUE | ORGANIZATION_HEAD)
	);
}

/** «tàu Hải Dương 8»: a ship that is called like a place, by its number. */
export function isNumberedShip(text: NameText, at: number, end: number): boolean {
	const { productWords } = text.lexicon.pack;
	const cue = productWords && text.followsDirectly(at) ? text.cueBefore(at) : undefined;
	return (
		cue?.kind === PRODUCT_CUE &&
		productWords?.ships.has(text.lower(at - cue.length)) === true &&
		hasNumber(text, end) &&
		text.lengthOf(end) < 3 &&
		!text.inTime(end) &&
		!(text.followsDirectly(end + 1) && text.isLower(end + 1) && !text.is(end + 1, FUNCTION_WORD))
	);
}

export function modelEnd(text: NameText, number: number): number {
	let end = text.isCapital(number) ? runEnd(text, number) : number + 1;
	if (text.isDash(end) && text.isGlued(end) && text.isGlued(end + 1) && text.isNumber(end + 1)) {
		end += 2;
	}
	const named = text.followsDirectly(end) && text.isTitle(end) && !text.opening(end) && !text.inTime(end);
	return end === number + 1 && text.isNumber(number) && named && !text.hasPossessive(end) ? end + 1 : end;
}

/** «MacBook Air», «Galaxy S24 Ultra»: a listed thing goes on in foreign words or figures; an event does not. */
export function isForeignProduct(text: NameText, last: number, listed: number, next: Phrase | undefined): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		!next &&
		!text.is(last, EVENT_ENDING) &&
		(text.word(last).shape === SHAPE_MIXED || text.word(listed).hasDigit) &&
		!text.word(listed).isSyllable &&
		!text.is(listed, GIVEN_NAME | FAMILY_NAME)
	);
}
