import { SHAPE_MIXED, SHAPE_UPPER } from '../text/shapes';
import type { Draft } from './draft';
import { CASED_INSIDE, CASING, INSIDE, NEVER_LOWER, SEVERAL_CAPITALS } from './evidenceKinds';
import { opensEverydayWord } from './everydayWords';
import { isOwnBody } from './headWords';
import { agreesWithNoun } from './nameShape';
import type { NameText } from './nameText';
import { HONORIFIC, INNER, LISTED, ORGANIZATION_HEAD, PERSON_VERB, TITLE } from './phraseKinds';
import { isBehindSite, isCalled, isHonoured } from './standsBehind';
import { ANY } from './types';
import {
	COMMON_WORD,
	DEMONYM,
	EVENT_ENDING,
	FUNCTION_WORD,
	GENITIVE,
	GIVEN_NAME,
	JOINER,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PARTICLE,
	PLACE_ENDING,
	SEEMING_COMMON,
	STOP_CAPITAL,
} from './wordKinds';

/** Of small words that names have inside them. */
const NAMING = JOINER | PARTICLE | GENITIVE | GIVEN_NAME | LAST_NAME;
/** Of common words that may be names. */
const NAMES = GIVEN_NAME | LAST_NAME | SEEMING_COMMON;
/** Syllables with a smaller share of names are somebody's where more says it: «chứng kiến Lễ kí kết». */
const SELDOM_A_NAME = 0.1;
/** A syllable whose capital is a name's less often inside a sentence is a common word with one. */
const COMMON_SHARE = 0.3;
/** One whose capital is a name's so often is no half of a word, whatever follows. */
const WHOLE_SHARE = 0.85;
/** Of a first syllable that hyphens join to small ones, whatever it is by itself. */
const SPELLED_SHARE = 0.9;
/** Letters of a word in a label: shorter ones in capitals are acronyms, too. */
const SHORTEST_LABEL = 4;
/** What ends what is shouted: «Harwood FLOODED: a town in fear». */
const SHOUTED = new Set([':', '!']);
/** Letters of a small word that somebody stresses. */
const SHORTEST_SMALL = 3;

/** `NGOs`: of what there are several, it is no name. */
const PLURAL_LETTERS = /^\p{Lu}{2,5}s$/u;

/** How far words are seen as names by their casing, from −3 to 3; and what the capital of a single word says. */
export function casingEvidence(text: NameText, draft: Draft): void {
	const { start, end } = draft;
	const isCased = weighShares(text, draft);
	const isSingle = end === start + 1;
	if (isSingle) {
		addStopWord(text, draft);
		if (
			text.word(start).shape === SHAPE_MIXED &&
			text.lexicon.pack.compoundsOfTwo &&
			PLURAL_LETTERS.test(text.slice(start, end))
		) {
			// «(ICBMs)»
			draft.add(CASING.commonLetters);
		}
		if (text.lexicon.pack.titleCase && addInTitleCase(text, draft, isCased)) {
			return;
		}
		if (isAdjectiveOfBody(text, start) || agreesWithNoun(text, start)) {
			draft.add(CASING.nation);
		}
	}
	if (!isSingle && text.lexicon.pack.titleCase) {
		if (areNations(text, draft)) {
			draft.add(CASING.nation);
		} else if (isOfHeadline(text, draft)) {
			draft.add(CASING.headline);
		}
	}
	if (isLabelInCapitals(text, draft)) {
		draft.add(CASING.commonLetters);
		return;
	}
	if (isSingle && text.isTitle(start)) {
		addHalfOrSyllable(text, draft, isCased);
	}
}

/**
 * How often the words with a capital are names.
 *
 * @returns whether one of them has it inside a sentence
 */
function weighShares(text: NameText, draft: Draft): boolean {
	let sum = 0;
	let words = 0;
	let capitals = 0;
	for (let token = draft.start; token < draft.end; token++) {
		if (!text.isCapital(token)) {
			continue;
		}
		const known = isSpelledBySyllables(text, token) ? SPELLED_SHARE : text.nameShare(token);
		const share = Math.min(0.99, Math.max(0.01, known));
		sum += Math.log(share / (1 - share)) / 2;
		words++;
		capitals += text.startsSentence(token) ? 0 : 1;
	}
	const mean = words > 0 ? sum / words : 0;
	if (capitals > 0) {
		draft.weigh(ANY, mean + (capitals > 1 ? SEVERAL_CAPITALS : 0), CASED_INSIDE);
	} else {
		const last = isSpelledBySyllables(text, draft.start) ? draft.end : draft.start + 1;
		draft.weigh(ANY, mean, NEVER_LOWER, draft.start, last);
	}
	return capitals > 0;
}

/** «Bét-thô-ven»: a foreign name spelled by its syllables. */
function isSpelledBySyllables(text: NameText, token: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.isDash(token + 1) &&
		text.isGlued(token + 1) &&
		text.isGlued(token + 2) &&
		text.isLower(token + 2)
	);
}

function addStopWord(text: NameText, draft: Draft): void {
	const { start } = draft;
	if (!text.is(start, STOP_CAPITAL) || isCalledSo(text, start) || isBehindSite(text, start)) {
		return;
	}
	draft.add(CASING.stopWord);
	const { pack, inflects } = text.lexicon;
	if ((pack.titleCase || inflects) && text.word(start).shape === SHAPE_UPPER && text.mark(start - 1) !== ',') {
		// «click HERE», «из-за ДТП»
		draft.add(CASING.stopWord);
	}
}

/** «bị cáo Sáng khai», «bà Em về»: a common word with a capital that no sentence asks for, right behind what people are called by. */
function isCalledSo(text: NameText, token: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.followsDirectly(token) &&
		!text.startsSentence(token) &&
		text.isTitle(token) &&
		text.isLower(token - 1) &&
		text.isLower(token + 1) &&
		text.cueBefore(token, text.is(token, GIVEN_NAME) ? HONORIFIC | TITLE : HONORIFIC) !== undefined
	);
}

/**
 * One word, where every word of a name has a capital.
 *
 * @returns true where nothing else needs to be asked
 */
function addInTitleCase(text: NameText, draft: Draft, isCased: boolean): boolean {
	const { start, end } = draft;
	if (text.isTitle(start) && text.is(start, ORGANIZATION_ENDING)) {
		draft.add(CASING.bareEnding);
	}
	if (text.is(start, DEMONYM)) {
		draft.add(CASING.nation);
		return true;
	}
	const { kinds, shape } = text.word(start);
	if (shape === SHAPE_MIXED && PLURAL_LETTERS.test(text.slice(start, end))) {
		draft.add(CASING.commonLetters);
		return true;
	}
	if (isCased && text.isTitle(start) && (kinds & COMMON_WORD) !== 0 && (kinds & NAMES) === 0) {
		draft.add(CASING.commonWord);
	}
	if (shape === SHAPE_UPPER && isEmphasis(text, start)) {
		draft.add(CASING.emphasis);
	}
	return false;
}

/** «for the WHOLE season», «get it OUT»: a common word in capitals among small letters; letters that are short for a body have their long form elsewhere. */
function isEmphasis(text: NameText, token: number): boolean {
	const next = token + 1;
	const shortest = text.is(token, FUNCTION_WORD) ? SHORTEST_SMALL : SHORTEST_LABEL;
	return (
		text.is(token, COMMON_WORD | FUNCTION_WORD) &&
		text.lengthOf(token) >= shortest &&
		!text.is(token, NAMES) &&
		((text.followsDirectly(next) && text.isLower(next)) ||
			(text.followsDirectly(token) && (text.isLower(token - 1) || SHOUTED.has(text.mark(next)))))
	);
}

/** «Arab Christians»: a people by two adjectives. */
function areNations(text: NameText, { start, end }: Draft): boolean {
	return end === start + 2 && text.is(start, DEMONYM) && text.is(start + 1, DEMONYM);
}

/**
 * «Stock Is Falling After Its Release», «WHEN WE NEEDED THEM»: small words that no name has stand inside it with a capital. Known names
 * in such a line are cut out of it later.
 */
function isOfHeadline(text: NameText, { start, end }: Draft): boolean {
	if (end < start + 3) {
		// «Shouldn't Worry».
		return text.is(start, STOP_CAPITAL) && text.lower(start).endsWith('t') && /['’]/u.test(text.lower(start));
	}
	if (text.is(end - 1, ORGANIZATION_ENDING | EVENT_ENDING | PLACE_ENDING)) {
		return false;
	}
	let small = false;
	for (let token = start + 1; token < end && !small; token++) {
		small =
			text.is(token, FUNCTION_WORD) &&
			text.is(token, STOP_CAPITAL) &&
			!text.is(token, NAMING) &&
			text.isCapital(token) &&
			text.lengthOf(token) > 1;
	}
	for (let token = start; small && token < end; token++) {
		small = !(text.isTitle(token) && text.phrase(token, LISTED));
	}
	return small;
}

/** «Снежногорский «Локомотив»». */
function isAdjectiveOfBody(text: NameText, token: number): boolean {
	const next = token + 1;
	return (
		text.lexicon.inflects && text.mark(next) === '«' && text.continuesLine(next) && text.word(token).isSlavicAdjective
	);
}

/** «chứng kiến Lễ kí kết»: between small letters, and before nothing that people do. */
function isCommonInside(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.followsDirectly(at) &&
		text.isLower(at - 1) &&
		text.followsDirectly(next) &&
		text.isLower(next) &&
		text.nameShare(at) < SELDOM_A_NAME &&
		!text.phrase(next, PERSON_VERB)
	);
}

/** One word of one syllable or half of one, where words of two are written apart. */
function addHalfOrSyllable(text: NameText, draft: Draft, isCased: boolean): void {
	const { start, end } = draft;
	if (!text.lexicon.pack.compoundsOfTwo) {
		return;
	}
	if (isHalfOfCompound(text, start)) {
		draft.add(CASING.halfOfCompound);
	} else if (isCalledSo(text, start) || isBehindSite(text, start)) {
		return;
	} else if (
		isCased &&
		text.is(start, GIVEN_NAME) &&
		!text.is(start, STOP_CAPITAL) &&
		!isOwnBody(text, start) &&
		!isNumberedPart(text, start) &&
		!isCommonInside(text, start)
	) {
		draft.add(INSIDE.givenNameAlone, start, end);
	} else if (isCommonSyllable(text, start)) {
		// «huy chương Vàng»: words are given as names too, and honorifics or a full name elsewhere tell that.
		draft.add(CASING.commonSyllable);
	} else if (
		text.followsDirectly(end) &&
		text.isLower(end) &&
		!text.is(end, FUNCTION_WORD) &&
		text.word(start).isSyllable &&
		text.nameShare(start) < WHOLE_SHARE
	) {
		draft.add(CASING.halfOfWord);
	}
}

/** «của Chương 9 và»: a syllable and its number, which is nobody's age. */
function isNumberedPart(text: NameText, at: number): boolean {
	const number = at + 1;
	return (
		text.followsDirectly(number) &&
		text.isNumber(number) &&
		!text.inTime(number) &&
		!(text.followsDirectly(number + 1) && text.isLower(number + 1) && !text.is(number + 1, FUNCTION_WORD))
	);
}

/** «FORWARDS: Ann Hobbs»: a common word in capitals that opens a line, before a colon; «PRESS NOTICE», «GIRLS HOCKEY», «[PICTURES]». */
function isLabelInCapitals(text: NameText, { start, end }: Draft): boolean {
	return (
		text.lexicon.pack.titleCase &&
		(isOpeningLabel(text, start, end) ||
			(areCommonInCapitals(text, start, end) &&
				(end > start + 1 || !text.continuesLine(end) || text.mark(end) === ']' || isInHeading(text, start))))
	);
}

/** Nothing but common words in capitals, of which none is so short that it could be letters of a body. */
function areCommonInCapitals(text: NameText, start: number, end: number): boolean {
	for (let token = start; token < end; token++) {
		if (
			text.word(token).shape !== SHAPE_UPPER ||
			text.lengthOf(token) < SHORTEST_LABEL ||
			!text.is(token, COMMON_WORD) ||
			text.is(token, NAMES)
		) {
			return false;
		}
	}
	return true;
}

/** «FRANCE WINS SILVER»: a word whose capitals are those of a heading, or that opens a line of small letters; no item of a list. */
function isInHeading(text: NameText, token: number): boolean {
	const end = token + 1;
	const opens = !text.continuesLine(token);
	if (opens && (text.isLower(end) || text.mark(end) === '|')) {
		return true;
	}
	const listed = text.mark(end) === ',' || text.isNumber(end) || (!opens && text.mark(token - 1) === ',');
	return !listed && !text.is(token, ORGANIZATION_ENDING) && (opens || text.word(token - 1).shape === SHAPE_UPPER);
}

function isOpeningLabel(text: NameText, start: number, end: number): boolean {
	return (
		end === start + 1 &&
		text.mark(end) === ':' &&
		!text.continuesLine(start) &&
		text.word(start).shape === SHAPE_UPPER &&
		text.is(start, COMMON_WORD)
	);
}

/** A word that is seldom a name, where nobody is called by it («ông Vàng»). */
function isCommonSyllable(text: NameText, token: number): boolean {
	return (text.word(token).casing?.inside ?? 1) < COMMON_SHARE && !isCalled(text, token);
}

/** «Khởi» before «nghiệp», «Diễn» before «tập»; but not in «anh Thu mua rau». */
function isHalfOfCompound(text: NameText, token: number): boolean {
	const next = token + 1;
	return (
		text.followsDirectly(next) &&
		text.isLower(next) &&
		!isHonoured(text, token) &&
		((text.phrase(token, INNER | ORGANIZATION_HEAD)?.length ?? 1) > 1 || opensEverydayWord(text, token))
	);
}
