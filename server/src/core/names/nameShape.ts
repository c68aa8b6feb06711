import { SHAPE_CAMEL, SHAPE_MIXED, SHAPE_UPPER } from '../text/shapes';
import type { Draft } from './draft';
import { INSIDE, TELLING_CUES } from './evidenceKinds';
import { addEnding, personEnding } from './nameEndings';
import type { NameText } from './nameText';
import { isMiddleName } from './personsBehindBodies';
import { HEAD, INNER, LISTED_PLACE } from './phraseKinds';
import { isOnWater } from './runs';
import { LOC, ORG, PER } from './types';
import {
	FAMILY_NAME,
	FUNCTION_WORD,
	GIVEN_NAME,
	ORGANIZATION_ENDING,
	SHORT_TERRITORY,
	STOP_CAPITAL,
} from './wordKinds';
import { WordsOfRun } from './wordsOfRun';

/** What letters for a state say. */
const STATE_LEAN = 4;
/** «GM’s plant»: letters before a possessive, which are rather short for a body than for somebody. */
const LETTERS = /^\p{Lu}{2,5}$/u;
const LETTERS_LEAN = 1.5;
/** What the letter of `K'Brêl` says, beside the apostrophe. */
const HIGHLAND_LEAN = 1.5;
/** «McCain», «MacArthur» */
const SCOTTISH = /^ma?c/u;
/** Not `MacBook`, which is listed. */
const SCOTTISH_NAME = /^Ma?c\p{Lu}\p{Ll}{2,}$/u;
/** The same with a capital behind it, as no company spells it but by its founder. */
const SON_OF = /^Mc\p{Lu}\p{Ll}/u;
const CAPITALS_AT_END = /\p{Ll}\p{Lu}{2,}$/u;

/** «Ростов-на-Дону», «Harwick-on-the-Tovik», «Harwick upon Tovik». */
function isTownOnRiver(text: NameText, start: number, end: number, hyphens: number): boolean {
	if (hyphens < 2) {
		return hyphens === 0 && end === start + 3 && isOnWater(text, start, start + 1);
	}
	return (
		text.isLower(start + 2) &&
		(text.lexicon.inflects
			? hyphens === 2 && end === start + 5
			: text.lexicon.pack.nameParts?.insideTowns.has(text.lower(start + 2)) === true)
	);
}

/** The words themselves: family and given names, hyphens, initials, endings, acronyms. */
export function shapeInside(text: NameText, draft: Draft): void {
	const { start, end } = draft;
	const words = new WordsOfRun(text, start, end);
	if (isTownOnRiver(text, start, end, words.hyphens)) {
		draft.add(INSIDE.townOnRiver);
		return;
	}
	if (addEnding(text, draft, words)) {
		return;
	}
	if (words.figures > 0) {
		draft.add(INSIDE.figures);
		if (end === start + 1 && !text.lexicon.inflects) {
			draft.add(INSIDE.figuresAlone);
		}
		return;
	}
	if (isCalledByPlace(text, start, end)) {
		draft.add(INSIDE.article);
	}
	if (words.initials > 0 && words.titles > 0) {
		draft.add(INSIDE.initials);
	}
	const { shape } = text.word(start);
	if (words.count === 1 && shape !== SHAPE_UPPER && text.lexicon.pack.wellKnown?.has(text.lower(start))) {
		draft.add(INSIDE.wellKnown);
		return;
	}
	if (words.count === 1 && (shape === SHAPE_UPPER || shape === SHAPE_CAMEL || shape === SHAPE_MIXED)) {
		addAcronym(text, draft, shape);
		return;
	}
	addPersonsNames(text, draft, words);
	if (words.count === 1) {
		const body = text.word(start).bodyEnding(text.lexicon.bodyEndings);
		if (body !== '') {
			draft.addWith(INSIDE.bodyEnding, body);
			return;
		}
	}
	if (words.count === 1 && text.lexicon.inflects && text.is(start, ORGANIZATION_ENDING)) {
		// «Филармония».
		draft.add(INSIDE.bareBody);
	}
	const ending = personEnding(text, end - 1);
	if (ending !== '' && !describesNoun(text, end - 1) && !(words.count === 1 && mayBeNoun(text, start, ending))) {
		draft.addWith(INSIDE.personEnding, ending);
	}
	if (!text.lexicon.pack.likelihood || text.lexicon.pack.compoundsOfTwo) {
		addLength(text, draft, words);
	}
}

/** «Картину снимали здесь»: the sentence asks for the capital, and nouns end so, too. */
function mayBeNoun(text: NameText, start: number, ending: string): boolean {
	return text.lexicon.pack.nounEndings?.has(ending) === true && text.startsSentence(start);
}

/** «the Minnesota Gannets»: a listed place and more behind an article, as teams are called. */
function isCalledByPlace(text: NameText, start: number, end: number): boolean {
	const place = text.lexicon.pack.titleCase && text.isThe(start - 1) ? text.phrase(start, LISTED_PLACE) : undefined;
	return place !== undefined && place.length < end - start && text.followsDirectly(start);
}

/** One word with capitals beside the first letter. */
function addAcronym(text: NameText, draft: Draft, shape: number): void {
	const mark = text.lower(draft.start).charAt(1);
	if (shape === SHAPE_MIXED && (mark === "'" || mark === '’')) {
		draft.add(INSIDE.apostrophe);
		if (text.lexicon.pack.personWords?.elisions.has(text.lower(draft.start).charAt(0))) {
			draft.lean(PER, HIGHLAND_LEAN);
		}
		return;
	}
	if (shape === SHAPE_MIXED && text.lexicon.pack.compoundsOfTwo && SON_OF.test(text.slice(draft.start, draft.end))) {
		// «McCain»: a company of that name is listed.
		draft.add(INSIDE.apostrophe);
		return;
	}
	if (shape === SHAPE_MIXED && text.lexicon.pack.titleCase && SCOTTISH_NAME.test(text.slice(draft.start, draft.end))) {
		// «McDowell laughed».
		draft.add(INSIDE.apostrophe);
		return;
	}
	const owning =
		shape === SHAPE_MIXED && text.hasPossessive(draft.start) && LETTERS.test(text.slice(draft.start, draft.end));
	const isShort = isShortForBody(text, draft, shape);
	const letters = shape === SHAPE_UPPER || owning || isShort;
	draft.add(letters ? INSIDE.acronym : INSIDE.innerCapitals);
	if (letters && text.lexicon.pack.endingWords?.states.has(text.key(draft.start))) {
		draft.lean(LOC, STATE_LEAN);
	} else if (owning || isShort) {
		draft.lean(ORG, LETTERS_LEAN);
	}
	draft.add(INSIDE.brand);
	if (shape !== SHAPE_UPPER && text.lexicon.pack.compoundsOfTwo && !SCOTTISH.test(text.lower(draft.start))) {
		draft.add(INSIDE.foreignCapitals);
	}
}

/** «УрФУ», «СПбГУ»: two capitals at the end at least, in a language whose bodies are short for syllables and letters. */
function isShortForBody(text: NameText, { start, end }: Draft, shape: number): boolean {
	return shape === SHAPE_MIXED && text.lexicon.inflects && CAPITALS_AT_END.test(text.slice(start, end));
}

function addPersonsNames(text: NameText, draft: Draft, words: WordsOfRun): void {
	const { start, end } = draft;
	const { compoundsOfTwo } = text.lexicon.pack;
	const several = words.count > 1;
	const syllables = words.syllables === words.count;
	const inCapitals = words.titles === 0 && syllables && text.is(end - 1, GIVEN_NAME);
	if (several && words.count <= 5 && text.is(start, FAMILY_NAME) && (words.titles > 1 || inCapitals)) {
		draft.add(INSIDE.familyName, start, start + 1);
	} else if (text.is(start, GIVEN_NAME)) {
		if (several) {
			draft.add(compoundsOfTwo && syllables ? INSIDE.givenSyllable : INSIDE.givenName, start, start + 1);
		} else {
			draft.add(INSIDE.givenNameOfOneWord);
		}
	}
	if (
		words.count === 3 &&
		compoundsOfTwo &&
		syllables &&
		words.titles === 3 &&
		!text.isNumber(start - 1) &&
		!text.cueBefore(start, TELLING_CUES)
	) {
		if (isMiddleName(text, start + 1)) {
			draft.add(INSIDE.middleName);
		} else if (
			isGivenOnly(text, start + 1) &&
			text.is(end - 1, GIVEN_NAME) &&
			!text.isDash(start - 1) &&
			!opensPlace(text, start)
		) {
			draft.add(INSIDE.threeSyllables);
		}
	}
	addRuler(text, draft);
	if (several && (words.hyphens === 1 || (compoundsOfTwo && words.hyphens > 1)) && !text.isCapital(end - 1)) {
		draft.add(INSIDE.hyphenBeforeSmall);
	}
}

/** A syllable that people are called by, and no territory. */
function isGivenOnly(text: NameText, token: number): boolean {
	return text.is(token, GIVEN_NAME) && !text.is(token, SHORT_TERRITORY);
}

/** A word for a place or body, or a syllable with which places begin rather than people. */
function opensPlace(text: NameText, token: number): boolean {
	return (
		text.phrase(token, HEAD | INNER) !== undefined ||
		text.lexicon.pack.likelihood?.first.get(text.lower(token)) === 'place first'
	);
}

/** «An Dương Vương», «Lê Thánh Tông»: three syllables, of which the last one is a ruler's. */
export function addRuler(text: NameText, draft: Draft): void {
	const { start, end } = draft;
	if (
		end === start + 3 &&
		text.lexicon.pack.personWords?.rulers.has(text.lower(end - 1)) &&
		text.isTitle(start) &&
		text.isTitle(end - 1) &&
		text.word(start).isSyllable
	) {
		draft.add(INSIDE.ruler, end - 1, end);
	}
}

/** «Тренерский штаб»: what ends like a family name is an adjective before a noun in lower case, and no verb. */
function describesNoun(text: NameText, token: number): boolean {
	const next = token + 1;
	return (
		text.lexicon.inflects &&
		text.word(token).isSlavicAdjective &&
		text.followsDirectly(next) &&
		text.isLower(next) &&
		text.lengthOf(next) > 3 &&
		!text.is(next, FUNCTION_WORD) &&
		!text.word(next).isSlavicVerb
	);
}

/** «Спасатели Эльбрусского отряда»: an adjective in the case of the noun behind it, which makes no name by itself. */
export function agreesWithNoun(text: NameText, token: number): boolean {
	const next = token + 1;
	const words = text.lexicon.pack.caseWords;
	return (
		words !== undefined &&
		describesNoun(text, token) &&
		!text.is(token, GIVEN_NAME) &&
		!text.is(next, STOP_CAPITAL) &&
		words.agreement.test(`${text.lower(token)} ${text.lower(next)}`) &&
		!words.noNouns.test(text.lower(next))
	);
}

/** What the number of words and their kind speak for where nothing else does. */
function addLength(text: NameText, draft: Draft, { count, titles, syllables, initials }: WordsOfRun): void {
	const first = text.word(draft.start);
	if (count > 1 && first.shape === SHAPE_UPPER && titles < count && initials === 0) {
		draft.add(INSIDE.acronymFirst);
	} else if (count > 1 && count <= 4 && titles === count) {
		draft.add(syllables === count ? INSIDE.syllables : syllables === 0 ? INSIDE.foreignWords : INSIDE.mixedWords);
	} else if (count === 1 && first.isTown) {
		draft.add(INSIDE.townEnding);
	} else if (count === 1) {
		draft.add(syllables === 1 ? INSIDE.oneSyllable : INSIDE.oneWord);
		draft.add(INSIDE.oneWordAsPlace);
	} else if (count > 4) {
		draft.add(INSIDE.manyWords);
	}
}
