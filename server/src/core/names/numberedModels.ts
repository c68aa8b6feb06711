import { SHAPE_MIXED, SHAPE_UPPER } from '../text/shapes';
import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import { areForeignWords } from './foreignWords';
import type { NameText } from './nameText';
import { endsSerialNumber, hasNumber, isSerialNumber, standsWithNumber } from './numberedNames';
import { PRODUCT_CUE } from './phraseKinds';
import type { Phrase } from './phrases';
import { ORG } from './types';
import { endsLike } from './wordEndings';
import {
	DEMONYM,
	EVENT_ENDING,
	FAMILY_NAME,
	FUNCTION_WORD,
	GIVEN_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

// Things that are told by their number, whoever has made them; by their maker: makersModels.ts.

export const THREE_FIGURES = /^[0-9]{3}$/u;
/** Of the makers whose aircraft go by figures alone. */
const AIRCRAFT = /^7[0-8]7x?$/u;
/** Years are none. */
const MODEL_SERIAL = /^(?!(?:19|20)[0-9]{2}$)[1-9][0-9]{0,3}$/u;
const MODEL_YEAR = /^(?:19|20)[0-9]{2}$/u;
/** Of a model, before its figures. */
const FEWEST_LETTERS = 2;
const MOST_LETTERS = 3;
/** Types lie no further apart by the casing and the words around alone. */
const UNTOLD = 1.5;

/**
 * «737 Max», «787-9 Dreamliner», «911 Turbo 4»: a model of three figures or more and the word after it, which no list knows. Figures before
 * people and things that are counted stand before a plural, or a word in lower case.
 */
export function numberedModel(text: NameText, at: number): Draft | undefined {
	const plain = aircraftEnd(text, at);
	if (plain > at) {
		return fixedDraft(at, plain, INSIDE.model);
	}
	const variant = text.isDash(at + 1) && text.isGlued(at + 1) && text.isGlued(at + 2) && text.isNumber(at + 2);
	const name = variant ? at + 3 : at + 1;
	if (
		!text.lexicon.pack.titleCase ||
		!THREE_FIGURES.test(text.lower(at)) ||
		text.inTime(at) ||
		!text.followsDirectly(at) ||
		(text.isCapital(at - 1) && !text.hasPossessive(at - 1)) ||
		!text.followsDirectly(name) ||
		!text.isTitle(name) ||
		text.hasPossessive(name) ||
		text.inTime(name) ||
		text.opening(name) ||
		text.is(name, DEMONYM | STOP_CAPITAL | ORGANIZATION_ENDING | PLACE_ENDING) ||
		endsLike('plural', text, name)
	) {
		return undefined;
	}
	const last = name + 1;
	if (
		!AIRCRAFT.test(text.lower(at)) &&
		text.followsDirectly(last) &&
		text.isLower(last) &&
		endsLike('plural', text, last)
	) {
		// «128 Tovik drones».
		return undefined;
	}
	const version = hasNumber(text, last) && text.lengthOf(last) === 1 && !text.inTime(last);
	return fixedDraft(at, version ? last + 1 : last, INSIDE.model);
}

/** «787-9 jets», «the 777 program»: where figures of an aircraft end, right before the word for it; `at` for all else. */
function aircraftEnd(text: NameText, at: number): number {
	const variant = at + 2;
	const end =
		text.isDash(at + 1) && text.isGlued(at + 1) && text.isGlued(variant) && text.isNumber(variant) ? at + 3 : at + 1;
	return AIRCRAFT.test(text.lower(at)) &&
		!text.inTime(at) &&
		text.followsDirectly(end) &&
		text.isLower(end) &&
		text.lexicon.pack.vesselWords?.aircraft.has(text.lower(end)) === true &&
		!(text.followsDirectly(at) && text.isCapital(at - 1) && !text.hasPossessive(at - 1) && !text.startsSentence(at - 1))
		? end
		: at;
}

/**
 * «the LC 500», «2020 Lexus IS 350 Convertible»: two or three letters and three figures behind an article, a year or the maker of vehicles, and
 * what more the model is called.
 */
export function letteredModel(text: NameText, number: number): Draft | undefined {
	const letters = number - 1;
	if (
		!text.lexicon.pack.titleCase ||
		!THREE_FIGURES.test(text.lower(number)) ||
		text.inTime(number) ||
		!text.followsDirectly(number) ||
		!text.followsDirectly(letters) ||
		text.word(letters).shape !== SHAPE_UPPER ||
		text.lengthOf(letters) > MOST_LETTERS ||
		text.lengthOf(letters) < FEWEST_LETTERS
	) {
		return undefined;
	}
	const isMade = isVehicleMaker(text, letters - 1);
	if (!isMade && (text.listedOpening(letters) || !isOneOfSeveral(text, letters))) {
		return undefined;
	}
	let end = number + 1;
	while (
		end <= number + 2 &&
		text.followsDirectly(end) &&
		text.isCapital(end) &&
		!text.opening(end) &&
		!text.inTime(end) &&
		!text.hasPossessive(end - 1)
	) {
		end++;
	}
	return fixedDraft(isMade ? letters - 1 : letters, end, INSIDE.model);
}

/** Toyota and the like, with the capital of a name. */
export function isVehicleMaker(text: NameText, token: number): boolean {
	return text.isCapital(token) && text.lexicon.pack.businessWords?.vehicleMakers.has(text.lower(token)) === true;
}

/** Behind an article, or that and a word in lower case: «the standard LC 500»; or behind a year. */
function isOneOfSeveral(text: NameText, token: number): boolean {
	const articles = text.lexicon.pack.determiners?.articles;
	const before = token - 1;
	return (
		articles?.has(text.key(before)) === true ||
		isModelYear(text, before) ||
		(text.isLower(before) && text.followsDirectly(before) && articles?.has(text.key(before - 1)) === true)
	);
}

/** `2020`, before what was built then. */
export function isModelYear(text: NameText, token: number): boolean {
	return text.isNumber(token) && MODEL_YEAR.test(text.lower(token));
}

/**
 * «Nexus 5», «Lumia 1520»: foreign words that nothing tells the type of, with a number that counts nothing, or does so nowhere else, are rather
 * a model than somebody. Ranks, results and lists of scores have such numbers too, and others beside them.
 */
export function foreignModel(text: NameText, draft: Draft, number: number): Draft | undefined {
	const { start, end, fixed, counted, best, margin } = draft;
	const next = number + 1;
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		end !== number ||
		fixed ||
		counted ||
		best === ORG ||
		margin > UNTOLD ||
		!isSerialNumber(text, number, MODEL_SERIAL) ||
		text.is(end - 1, STOP_CAPITAL) ||
		text.isNumber(next) ||
		text.isDash(next) ||
		(text.isPunctuation(next) && text.isCapital(number + 2) && text.lengthOf(number) < 3) ||
		!areForeignWords(text, start, end) ||
		!(endsSerialNumber(text, next) || standsWithNumber(text, draft, MODEL_SERIAL))
	) {
		return undefined;
	}
	return fixedDraft(start, next, INSIDE.model);
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
		!(
			text.followsDirectly(end + 1) &&
			text.isLower(end + 1) &&
			(!text.is(end + 1, FUNCTION_WORD) || text.lexicon.pack.numberWords?.counters.has(text.lower(end + 1)) === true)
		)
	);
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
