import { SHAPE_UPPER } from '../text/shapes';
import type { NameText } from './nameText';
import { endsSerialNumber, isCounted } from './numberedNames';
import { COMMON, LISTED, LISTED_OTHER, PRODUCT_CUE, ROLE } from './phraseKinds';
import type { Phrase } from './phrases';
import { runEnd } from './runs';
import { MISC, ORG } from './types';
import { EVENT_ENDING, FAMILY_NAME, GIVEN_NAME, ORGANIZATION_ENDING, STOP_CAPITAL } from './wordKinds';

/** Of a model, without its maker, in words. */
const LONGEST = 4;
const LONGEST_NUMBER = 3;
const SHORT_LETTERS = 4;

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
					? !isCounted(text, at)
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
