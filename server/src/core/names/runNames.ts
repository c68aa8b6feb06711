import { SHAPE_UPPER } from '../text/shapes';
import { nounEnd, sharedNoun } from './adjectivalNames';
import { boatNumberEnd } from './boatNumbers';
import { casingEvidence } from './casingEvidence';
import { isForeignWord } from './foreignWords';
import { isCreditedPerson, isCreditInCapitals } from './creditNames';
import { isCountry } from './cuesAfter';
import { Draft, fixedDraft } from './draft';
import { AFTER, BEFORE, ELSEWHERE, INSIDE } from './evidenceKinds';
import { endBeforeNextSentence } from './everydayWords';
import { dedicationEnd } from './genitiveParts';
import { joinedEnd } from './joinedNames';
import { firstOfTwins } from './twinNames';
import { opensNameQuotes } from './nameQuotes';
import type { NameText } from './nameText';
import { isLabel } from './noNames';
import { hasNumber, isYear, numbersEvent, ORDINAL, withYear } from './numberedNames';
import { isBodyOfTitle } from './personsBehindBodies';
import { peerEnd } from './peers';
import {
	EVENT_HEAD,
	INNER,
	LISTED_PLACE,
	ORGANIZATION_CUE,
	PLACE_CUE,
	PRODUCT_CUE,
	ROLE,
	TITLE,
	WORK_CUE,
} from './phraseKinds';
import { addRunEvidence } from './runEvidence';
import { commonEnd, opensAfterCut } from './runCuts';
import { isInOtherLetters } from './runBoundaries';
import { runEnd } from './runs';
import { pushDraft, type Scan } from './scanning';
import { isArticleOfName, opensNameOfCountry } from './runOpenings';
import { isPlaced } from './standsBehind';
import { isByline, isNationOfPerson, opensBeforeTerritory, standsBeforePerson, wordBeforeName } from './runStarts';
import {
	COMMON_WORD,
	EVENT_ENDING,
	FAMILY_NAME,
	FUNCTION_WORD,
	GIVEN_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	SHORT_TERRITORY,
	TRAILING_SYLLABLE,
	VETO_CUE,
} from './wordKinds';

/** By itself; a letter alone may be what somebody or something is called. */
const ROMAN_NUMBER = /^(?:I|II|III|IV|VI{1,3}|IX|X{1,2}(?:I{1,3}|IV|VI{0,3}|IX)|XX)$/u;

/** In words, as competitors are listed. */
const LONGEST_ATHLETE = 4;

const LETTER_I = 0x49;
const LETTER_V = 0x56;
const LETTER_X = 0x58;

/** A run of capitals that no list knows: common words at its start cut off, then weighed. */
export function scanRun(text: NameText, scan: Scan, at: number): number {
	const end = withYear(
		text,
		at,
		peerEnd(text, at, joinedEnd(text, at, withCommonNoun(text, at, compoundEnd(text, at, endOfRun(text, at))))),
	);
	if (isCueOfQuoted(text, at, end)) {
		return end;
	}
	const shared = end === at + 1 ? sharedNoun(text, at) : undefined;
	if (shared !== undefined) {
		return pushDraft(scan, fixedDraft(at, end, INSIDE.placeNoun, shared, shared + 1));
	}
	const cue = wordBeforeName(text, at, end);
	if (cue > 0) {
		return at + cue;
	}
	const known = scanKnownForm(text, scan, at, end) ?? scanOwner(text, scan, at, end);
	if (known !== undefined) {
		return known;
	}
	const cut = commonEnd(text, at, end);
	if (cut > at && cut < end && (opensAfterCut(text, cut) || isAdjectiveOfName(text, cut, end))) {
		return cut;
	}
	// A word that seems common by itself may still be a name that stands elsewhere.
	let start = cut === end ? at : cut;
	while (start < end && text.isPunctuation(start)) {
		start++;
	}
	if (start >= end) {
		return Math.max(end, at + 1);
	}
	if (isCourtNumber(text, start, end) || isEdition(text, start, end)) {
		start--;
	}
	if (isLabel(text, start, end)) {
		return end;
	}
	const draft = new Draft(start, start > at && text.lexicon.pack.titleCase ? withYear(text, start, end) : end);
	casingEvidence(text, draft);
	formEvidence(text, draft, at);
	addRunEvidence(text, draft, scan);
	if (text.lexicon.pack.titleCase && draft.end > start + 1 && isYear(text, draft.end - 1)) {
		draft.add(INSIDE.withItsYear);
	}
	scan.drafts.push(draft);
	return draft.end;
}

/** «Решение Ленинского районного суда»: behind what opens the sentence the adjective of a name. */
function isAdjectiveOfName(text: NameText, cut: number, end: number): boolean {
	return text.lexicon.inflects && cut === end - 1 && nounEnd(text, cut, end) > end;
}

/** «Вакцина «Спутник V»»: a word that opens a sentence, and says what the name in quotation marks behind it is. */
function isCueOfQuoted(text: NameText, at: number, end: number): boolean {
	return (
		text.lexicon.inflects &&
		end === at + 1 &&
		text.startsSentence(at) &&
		text.isTitle(at) &&
		text.continuesLine(end) &&
		opensNameQuotes(text, end) &&
		text.phrase(at, PRODUCT_CUE | WORK_CUE | ORGANIZATION_CUE) !== undefined
	);
}

function endOfRun(text: NameText, at: number): number {
	const whole = runEnd(text, at);
	const end = firstOfTwins(text, at, whole) ?? whole;
	return text.lexicon.pack.compoundsOfTwo ? endBeforeNextSentence(text, at, end) : end;
}

/** Runs that are decided by their form alone: a person's origin, a number, a credit in capitals, a word that vetoes the next. */
function scanKnownForm(text: NameText, scan: Scan, at: number, end: number): number | undefined {
	if (end > at + 1 && text.lexicon.pack.compoundsOfTwo && text.followsDirectly(at) && text.is(at, SHORT_TERRITORY)) {
		if (text.lexicon.pack.personWords?.originCues.has(text.lower(at - 1))) {
			// «nhà văn gốc Việt Lena Tran».
			return pushTerritory(scan, at, at - 1);
		}
		const title = opensForeigner(text, at + 1, end) ? text.cueBefore(at, ROLE) : undefined;
		if (title) {
			return pushTerritory(scan, at, at - title.length);
		}
	}
	if (end === at + 1 && isRomanNumber(text, at)) {
		// «vùng IV», «quý III».
		return end;
	}
	if (isCreditInCapitals(text, at, end)) {
		const draft = new Draft(at, end);
		draft.add(BEFORE.creditOfPerson, at - 2, at - 1);
		return pushDraft(scan, draft);
	}
	// «Tiếng Việt».
	return end === at + 2 && text.startsSentence(at) && text.is(at, VETO_CUE) ? end : undefined;
}

/** «Tổng thống Hàn Yoon Min Ho», «Thủ tướng Ấn Narendra Modi»: foreign words alone, or a family name and two syllables more. */
function opensForeigner(text: NameText, at: number, end: number): boolean {
	const family = end === at + 3 && text.is(at, FAMILY_NAME);
	return !text.word(at).isSyllable || (family && (!text.is(at, GIVEN_NAME) || text.is(end - 1, TRAILING_SYLLABLE)));
}

/** A territory or a word for one before somebody, which is no part of the name. */
function scanOwner(text: NameText, scan: Scan, at: number, end: number): number | undefined {
	if ((opensBeforeTerritory(text, at, end) && !isCreditedPerson(text, at, end)) || isNationOfPerson(text, at, end)) {
		return at + 1;
	}
	const led = isLedByForeigner(text, at, end) ? text.cueBefore(at, TITLE) : undefined;
	if (led) {
		return pushDraft(scan, fixedDraft(at, at + 1, BEFORE.lowerHead, at - led.length, at));
	}
	if (!standsBeforePerson(text, at, end)) {
		return undefined;
	}
	const owner = text.cueBefore(at, TITLE | PLACE_CUE);
	const isBody = text.lexicon.pack.caseWords?.bodyTitles.has(text.key(at - 1)) === true && !text.is(at + 1, GIVEN_NAME);
	if (owner && (isBody || text.word(at).bodyEnding(text.lexicon.bodyEndings) !== '')) {
		return pushDraft(scan, fixedDraft(at, at + 1, BEFORE.lowerHead, at - owner.length, at));
	}
	if (owner) {
		return pushTerritory(scan, at, at - owner.length);
	}
	return text.startsSentence(at) ? at + 1 : undefined;
}

/** «thủ lĩnh CNRP Sam Rainsy»: letters of a body, and two foreign words of whom it is led by. */
function isLedByForeigner(text: NameText, at: number, end: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		end === at + 3 &&
		text.word(at).shape === SHAPE_UPPER &&
		text.lengthOf(at) > 2 &&
		text.followsDirectly(at) &&
		[at + 1, at + 2].every((token) => text.isTitle(token) && text.followsDirectly(token)) &&
		(isForeignWord(text, at + 1) || isForeignWord(text, at + 2)) &&
		!text.is(end - 1, ORGANIZATION_ENDING | EVENT_ENDING | PLACE_ENDING)
	);
}

/** The word at `at`, as the place to which a title belongs that begins at `cue`. */
function pushTerritory(scan: Scan, at: number, cue: number): number {
	const territory = new Draft(at, at + 1);
	territory.add(BEFORE.ownerOfTitle, cue, at);
	return pushDraft(scan, territory);
}

/** What the form of a run that begins at `at` tells of what is left of it. */
function formEvidence(text: NameText, draft: Draft, at: number): void {
	const { start, end } = draft;
	if (start === at && text.mark(at - 1) !== '#' && isByline(text, at, end)) {
		draft.add(ELSEWHERE.lineByItself);
	}
	if (start === at && at > 0 && text.followsDirectly(at) && isNationOfPerson(text, at - 1, end)) {
		draft.add(BEFORE.nation);
	}
	if (start === at && (opensNameOfCountry(text, at) || isOfCountry(text, start, end))) {
		draft.add(AFTER.countryInBrackets, end + 1, end + 2);
	}
	if (isArticleOfName(text, start, end)) {
		draft.add(INSIDE.article);
	}
	const letters = lettersOfNamesake(text, start, end);
	if (letters !== undefined) {
		draft.add(INSIDE.organizationEnding, letters, letters + 1);
	}
	if (isBodyOfTitle(text, start, end) || (text.followsDirectly(end) && isInOtherLetters(text, start, end))) {
		draft.add(BEFORE.bodyOfTitle);
	}
}

/** «Khiew Hoe Yean (Malaysia)»: two words and more, some of them foreign, before a country in brackets, where nothing places them. */
function isOfCountry(text: NameText, start: number, end: number): boolean {
	const country = end + 1;
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		end < start + 2 ||
		end > start + LONGEST_ATHLETE ||
		text.mark(end) !== '(' ||
		!text.continuesLine(country) ||
		!isCountry(text, country) ||
		isPlaced(text, start) ||
		!text.isTitle(start) ||
		!text.isTitle(end - 1) ||
		text.is(end - 1, ORGANIZATION_ENDING | EVENT_ENDING | PLACE_ENDING)
	) {
		return false;
	}
	const { length } = text.phrase(country, LISTED_PLACE) ?? { length: 0 };
	return text.mark(country + length) === ')' && (isForeignWord(text, start) || isForeignWord(text, end - 1));
}

/** «THPT Quốc gia», «Robotics Quốc tế 2013»: behind letters or an event's foreign name the second half of a word, in lower case. */
function compoundEnd(text: NameText, at: number, end: number): number {
	const half = end - 1;
	const event = half > at && isForeignWord(text, half - 1) && text.isLower(end) && text.cueBefore(at, EVENT_HEAD);
	const level = event ? text.phrase(half, INNER) : undefined;
	if (level && level.length > 1) {
		const year = half + level.length;
		return year + (isYear(text, year) ? 1 : 0);
	}
	const letters = half === at + 1 && text.lexicon.pack.compoundsOfTwo && text.word(at).shape === SHAPE_UPPER;
	return letters && text.isTitle(half) ? half + Math.max(1, text.phrase(half, INNER)?.length ?? 0) : end;
}

/** A look at the first letter spares most words the pattern. */
function isRomanNumber(text: NameText, token: number): boolean {
	const first = text.text.charCodeAt(text.startOf(token));
	return (
		(first === LETTER_I || first === LETTER_V || first === LETTER_X) && ROMAN_NUMBER.test(text.slice(token, token + 1))
	);
}

/** The number of «15th Lakeside Air Show», the year of «the 2021 Harbour Games». */
function isEdition(text: NameText, start: number, end: number): boolean {
	return (
		end > start + 1 &&
		text.is(end - 1, EVENT_ENDING) &&
		!text.is(end - 1, ORGANIZATION_ENDING) &&
		numbersEvent(text, start, end)
	);
}

/** The number of «34th District Court». */
function isCourtNumber(text: NameText, start: number, end: number): boolean {
	return (
		text.lexicon.pack.titleCase &&
		text.followsDirectly(start) &&
		text.is(end - 1, ORGANIZATION_ENDING) &&
		!text.inTime(start - 1) &&
		ORDINAL.test(text.lower(start - 1))
	);
}

/** «the Access to Information Act», «the Right to Repair Act»: common words around a small one, behind an article, up to the word for a law. */
function isTitleOfLaw(text: NameText, at: number, joint: number): boolean {
	const { determiners, endingWords } = text.lexicon.pack;
	const next = joint + 1;
	if (
		!determiners?.articles.has(text.key(at - 1)) ||
		!text.followsDirectly(at) ||
		!text.followsDirectly(joint) ||
		!text.isLower(joint) ||
		!text.followsDirectly(next) ||
		!text.isTitle(next) ||
		!text.is(joint - 1, COMMON_WORD)
	) {
		return false;
	}
	const end = runEnd(text, next);
	return end > next + 1 && endingWords?.acts.has(text.key(end - 1)) === true;
}

/**
 * `Falcon 9` after a word for such things; `Челябинской области`, `Московский городской суд`: where nouns change their
 * endings, the noun of the name stands in lower case after its adjective.
 */
export function withCommonNoun(text: NameText, at: number, end: number): number {
	const { lexicon } = text;
	if (lexicon.pack.titleCase && text.isOf(end) && text.followsDirectly(end) && text.isCapital(end + 1)) {
		// «Proceeds of Crime Act».
		const last = text.followsDirectly(end + 1) ? runEnd(text, end + 1) : end;
		return last > end + 2 && text.is(last - 1, EVENT_ENDING) ? last : end;
	}
	if (lexicon.pack.titleCase && text.is(end, FUNCTION_WORD) && isTitleOfLaw(text, at, end)) {
		return runEnd(text, end + 1);
	}
	if (text.cueBefore(at)?.kind === PRODUCT_CUE || lexicon.pack.productWords?.wrecked.has(text.lower(at - 1))) {
		const boat = boatNumberEnd(text, at, end);
		if (boat > end || hasNumber(text, end)) {
			return Math.max(boat, end + 1);
		}
	}
	return lexicon.inflects ? (namesakeOfLetters(text, end) ?? nounEnd(text, at, end)) : end;
}

/** «ГМИИ им. Пушкина», «Слободской ЦРБ имени Бакулева»: whose name a body bears behind the letters that are short for it. */
function namesakeOfLetters(text: NameText, end: number): number | undefined {
	const letters = text.word(end - 1).shape === SHAPE_UPPER && text.lengthOf(end - 1) > 1;
	return letters && text.followsDirectly(end) ? dedicationEnd(text, end) : undefined;
}

/** The letters before «им.» in such a name. */
function lettersOfNamesake(text: NameText, start: number, end: number): number | undefined {
	const { namesakes } = text.lexicon.pack.caseWords ?? {};
	for (let token = start + 1; namesakes && token < end; token++) {
		if (text.word(token - 1).shape === SHAPE_UPPER && namesakes.has(text.lower(token))) {
			return token - 1;
		}
	}
	return undefined;
}
