import { SHAPE_UPPER } from '../text/shapes';
import type { NameText } from './nameText';
import type { BusinessWords } from './organizationWords';
import { isVehicleMaker, THREE_FIGURES } from './numberedModels';
import { endsSerialNumber, countsThings } from './numberedNames';
import { COMMON, LISTED, LISTED_OTHER, ORGANIZATION_CUE, ORGANIZATION_HEAD, PRODUCT_CUE, ROLE } from './phraseKinds';
import type { Phrase } from './phrases';
import { runEnd } from './runs';
import { MISC, ORG } from './types';
import { endsLike } from './wordEndings';
import {
	EVENT_ENDING,
	FAMILY_NAME,
	FUNCTION_WORD,
	GIVEN_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

// What is told by who made it; by its number: numberedModels.ts.

/** Of a model, without its maker, in words. */
const LONGEST = 4;
const LONGEST_NUMBER = 3;
const SHORT_LETTERS = 4;
/** UTF-16 units. */
const LONGEST_FIGURES = 6;

/** What a company's name and the words behind it make together. */
interface Made {
	readonly end: number;
	readonly type: number;
}

/**
 * «Nokia 8», «Sony Xperia XA2», «Honda CRV», «Yahoo Mail»: what stands with its maker, a listed company, before it; or a branch of the maker,
 * `Sony Mobile`; undefined where neither stands. Vietnamese texts alone are asked, where foreign words stand out.
 */
export function madeBy(text: NameText, at: number, { length, cue }: Phrase): Made | undefined {
	const { productWords } = text.lexicon.pack;
	const model = at + length;
	if (
		!productWords ||
		cue.label !== 'company' ||
		!text.followsDirectly(model) ||
		text.inTime(model) ||
		(text.followsDirectly(at) && text.cueBefore(at, ROLE) !== undefined)
	) {
		return undefined;
	}
	const isMaker = productWords.makers.has(text.lower(model - 1));
	if (text.isNumber(model)) {
		const isThing = isMaker || (text.followsDirectly(at) && text.cueBefore(at, PRODUCT_CUE) !== undefined);
		return isThing && text.lengthOf(model) <= LONGEST_NUMBER && endsSerialNumber(text, model + 1)
			? { end: numberedEnd(text, model + 1), type: MISC }
			: undefined;
	}
	if (!text.isCapital(model)) {
		return undefined;
	}
	const run = Math.min(runEnd(text, model), model + LONGEST);
	let end = model;
	let figures = false;
	while (end < run && isModelWord(text, end)) {
		figures ||= text.word(end).hasDigit;
		end++;
	}
	if (end < run && !figures) {
		return undefined;
	}
	const version = end;
	end = end > model && text.followsDirectly(end) && isVersion(text, end) ? end + 1 : end;
	figures ||= end > version;
	const last = end - 1;
	if (end === model || text.is(last, ORGANIZATION_ENDING | EVENT_ENDING)) {
		return undefined;
	}
	if (productWords.divisions.has(text.lower(last))) {
		return isMaker && end === model + 1 ? { end, type: ORG } : undefined;
	}
	// «Yahoo Mail»: somebody of the company would have two names behind it, or a title before it.
	return figures || isMaker || (end === model + 1 && end === run) ? { end, type: MISC } : undefined;
}

/** «Nokia 8 Sirocco»: one foreign word more. */
function numberedEnd(text: NameText, at: number): number {
	return text.followsDirectly(at) && text.isTitle(at) && isModelWord(text, at) ? at + 1 : at;
}

/** The figure of «Samsung Galaxy Note 9», «Hyundai Grand i10», but not that of «Honda CRV 2 chiếc» or «Dell 128GB». */
function isVersion(text: NameText, at: number): boolean {
	return text.isNumber(at)
		? !text.inTime(at) &&
				(text.lengthOf(at) === 1
					? !countsThings(text, at)
					: text.lengthOf(at) <= LONGEST_NUMBER && endsSerialNumber(text, at + 1))
		: text.word(at).hasDigit && !text.inTime(at) && /^\p{L}/u.test(text.lower(at));
}

/** A figure with letters, a few letters, or a foreign word that is no place and nobody's name. */
function isModelWord(text: NameText, token: number): boolean {
	const word = text.word(token);
	if (word.hasDigit) {
		return !text.inTime(token);
	}
	if (text.is(token, STOP_CAPITAL) || text.phrase(token, (LISTED & ~LISTED_OTHER) | ROLE | COMMON)) {
		return false;
	}
	return word.shape === SHAPE_UPPER
		? text.lengthOf(token) <= SHORT_LETTERS
		: text.isCapital(token) && !word.isSyllable && !text.is(token, GIVEN_NAME | FAMILY_NAME);
}

/** «Honda Civic», «chiếc Kia Seltos»: after who makes it a listed product, or any foreign word where a product is spoken of. */
export function isModel(text: NameText, at: number, listed: number, next: Phrase | undefined): boolean {
	if (next && (next.kind & LISTED) !== 0) {
		// «Mazda CX-5».
		return next.type === MISC && (next.length < 3 || (next.length === 3 && text.isDash(listed + 1)));
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
		text.lengthOf(listed) <= LONGEST_FIGURES &&
		text.word(listed).hasDigit &&
		(!text.isNumber(listed) || THREE_FIGURES.test(text.lower(listed)))
	);
}

/** Where a model ends whose figures stand at `number`, behind the thing that they are of: `A350-900`, and the one word behind bare figures, `8 Plus`. */
export function modelEnd(text: NameText, number: number): number {
	let end = text.isCapital(number) ? runEnd(text, number) : number + 1;
	if (text.isDash(end) && text.isGlued(end) && text.isGlued(end + 1) && text.isNumber(end + 1)) {
		end += 2;
	}
	const named = text.followsDirectly(end) && text.isTitle(end) && !text.opening(end) && !text.inTime(end);
	return end === number + 1 && text.isNumber(number) && named && !text.hasPossessive(end) ? end + 1 : end;
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

/**
 * «MacBook Air», «Apple MacBook Pro»: where a listed product ends with the words for its models, by itself or behind its maker; `listed` for
 * all else.
 */
export function gadgetEnd(text: NameText, listed: number, phrase: Phrase): number {
	const { businessWords } = text.lexicon.pack;
	if (!businessWords || !text.followsDirectly(listed) || !text.isCapital(listed) || text.hasPossessive(listed - 1)) {
		return listed;
	}
	let end = listed;
	if (phrase.length === 1 && isModelInLetters(text, listed - 1, listed)) {
		return listed + 1;
	}
	if (phrase.cue.label === 'company') {
		const maker = text.lower(listed - 1);
		const product =
			businessWords.gadgetMakers.has(maker) || businessWords.vehicleMakers.has(maker)
				? text.phrase(listed, LISTED_OTHER)
				: undefined;
		if (!product || text.is(listed + product.length - 1, EVENT_ENDING)) {
			return listed;
		}
		end += product.length;
	} else if (phrase.type !== MISC || text.is(listed - 1, EVENT_ENDING)) {
		return listed;
	}
	while (text.followsDirectly(end) && text.isCapital(end) && isModelsWord(businessWords, text.lower(end))) {
		end++;
	}
	return end;
}

/** `Air`, `SUV` */
function isModelsWord({ models, vehicleKinds }: BusinessWords, word: string): boolean {
	return models.has(word) || vehicleKinds.has(word);
}

/** «Nissan Sentra»: the model of a vehicle behind its maker. */
export function isModelOfVehicle(text: NameText, listed: number, end: number): boolean {
	return (
		text.lexicon.pack.businessWords?.vehicleMakers.has(text.lower(listed - 1)) === true &&
		text.followsDirectly(listed) &&
		!text.hasPossessive(listed - 1) &&
		end === listed + 1 &&
		text.isTitle(listed) &&
		!text.is(listed, ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING | FUNCTION_WORD | STOP_CAPITAL)
	);
}

/** «a Honda CRV», «a white Kia QXL», but «a Honda CEO»: letters that stand for no trade and no place, behind one vehicle's maker. */
function isModelInLetters(text: NameText, maker: number, at: number): boolean {
	const articles = text.lexicon.pack.determiners?.articles;
	const before = maker - 1;
	return (
		text.word(at).shape === SHAPE_UPPER &&
		text.lengthOf(at) > 2 &&
		text.lengthOf(at) <= SHORT_LETTERS &&
		isVehicleMaker(text, maker) &&
		text.followsDirectly(maker) &&
		(articles?.has(text.key(before)) === true ||
			(text.isLower(before) && articles?.has(text.key(before - 1)) === true)) &&
		!text.is(at, STOP_CAPITAL) &&
		!isModelsWord(text.lexicon.pack.businessWords!, text.lower(at)) &&
		!text.phrase(at, LISTED | ROLE | COMMON)
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

/** «chiếc xe máy Honda», «điện thoại Samsung»: behind the word for one of the things that go by their maker's name; but «máy bay VietJet Air». */
export function isThingOfMake(text: NameText, at: number, end: number): boolean {
	const { productWords } = text.lexicon.pack;
	const cue = productWords && text.followsDirectly(at) ? text.cueBefore(at) : undefined;
	return (
		cue?.kind === PRODUCT_CUE &&
		productWords?.things.has(text.lower(at - 1)) === true &&
		!productWords.carriers.has(text.lower(end - 1)) &&
		!text.cueBefore(at - cue.length, ORGANIZATION_CUE | ORGANIZATION_HEAD)
	);
}
