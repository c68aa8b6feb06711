import { SHAPE_CAMEL, SHAPE_MIXED, SHAPE_TITLE, SHAPE_UPPER } from '../text/shapes';
import type { Draft } from './draft';
import { INSIDE, TELLING_CUES } from './evidenceKinds';
import { headOfGenitive, isEnding } from './joinedNames';
import type { NameText } from './nameText';
import { isMiddleName } from './personsBehindBodies';
import { COUNTED_PLACE, HEAD, INNER, LISTED_PLACE } from './phraseKinds';
import { isOnWater } from './runs';
import { DOMAINS } from './siteAddresses';
import { LOC, PER } from './types';
import type { Word } from './word';
import {
	COMMON_WORD,
	EVENT_ENDING,
	FAMILY_NAME,
	FUNCTION_WORD,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	REGION_CODE,
	SHORT_TERRITORY,
	STOP_CAPITAL,
} from './wordKinds';

const PERSON = GIVEN_NAME | LAST_NAME;

/** What an adjective before an unknown noun says of a place. */
const DESCRIBED_PLACE_LEAN = 3;
/** What letters for a state say. */
const STATE_LEAN = 4;
/** What the letter of `K'Brêl` says, beside the apostrophe. */
const HIGHLAND_LEAN = 1.5;
/** «McCain», «MacArthur» */
const SCOTTISH = /^ma?c/u;
/** Not `MacBook`, which is listed. */
const SCOTTISH_NAME = /^Ma?c\p{Lu}\p{Ll}{2,}$/u;
/** The same with a capital behind it, as no company spells it but by its founder. */
const SON_OF = /^Mc\p{Lu}\p{Ll}/u;
/** What the words of a run add up to. */
class Words {
	count = 0;
	/** Vietnamese ones. */
	syllables = 0;
	/** With one capital. */
	titles = 0;
	hyphens = 0;
	figures = 0;
	initials = 0;
	ampersands = 0;

	constructor(text: NameText, start: number, end: number) {
		const { compoundsOfTwo } = text.lexicon.pack;
		for (let token = start; token < end; token++) {
			const word = text.word(token);
			if (text.isPunctuation(token)) {
				this.hyphens += word.isDash ? 1 : 0;
				this.ampersands += word.mark === '&' ? 1 : 0;
				this.initials += word.mark === '.' && text.lengthOf(token - 1) === 1 ? 1 : 0;
				continue;
			}
			this.count++;
			this.figures += word.hasDigit ? 1 : 0;
			this.titles += word.shape === SHAPE_TITLE || word.shape === SHAPE_MIXED ? 1 : 0;
			this.syllables += compoundsOfTwo && word.isSyllable ? 1 : 0;
		}
	}
}

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
	const words = new Words(text, start, end);
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

/** The last word of a place, body or event; an address; an ampersand. Where there is one, nothing else is looked at. */
function addEnding(text: NameText, draft: Draft, words: Words): boolean {
	const { lexicon } = text;
	const { start, end } = draft;
	const head = headOfGenitive(text, start, end);
	const beforeLast = end - start > 2 && (text.isNumber(end - 1) || text.mark(end - 1) === '.');
	const lastToken = head ?? (beforeLast ? end - 2 : end - 1);
	const last = text.word(lastToken);
	if (words.count > 1 && (last.kinds & (ORGANIZATION_ENDING | EVENT_ENDING | PLACE_ENDING)) !== 0) {
		if (isVenue(text, start, end, lastToken)) {
			draft.add(INSIDE.placeNoun, lastToken, lastToken + 1);
			return true;
		}
		if ((last.kinds & ORGANIZATION_ENDING) !== 0) {
			const given = words.count === 2 && lexicon.pack.titleCase && isPerson(text, start, last);
			draft.add(given ? INSIDE.organizationEndingAfterGivenName : INSIDE.organizationEnding, lastToken, lastToken + 1);
			return true;
		}
		if ((last.kinds & EVENT_ENDING) !== 0) {
			draft.add(INSIDE.eventEnding, lastToken, lastToken + 1);
			return true;
		}
		if (
			!isHyphenated(text, lastToken) &&
			(words.count > 2 || text.isLower(lastToken) || !isPerson(text, start, last))
		) {
			draft.add(isPlaceNoun(text, start, lastToken) ? INSIDE.placeNoun : INSIDE.placeEnding, lastToken, lastToken + 1);
			const place = lexicon.pack.titleCase ? text.phrase(start, LISTED_PLACE) : undefined;
			if (place?.cue.label === 'province or city of Vietnam' && place.length === lastToken - start) {
				// No club, as «Leeds City» is one.
				draft.add(INSIDE.vietnamesePlace);
			}
			return true;
		}
	}
	if (words.count === 2 && end === start + 2 && isDescribedPlace(text, start)) {
		draft.lean(LOC, DESCRIBED_PLACE_LEAN);
	}
	if (words.count === 2 && end === start + 2 && isBodyOfRegion(text, start)) {
		draft.add(INSIDE.bodyEnding, end - 1, end);
		return true;
	}
	if (isOfDistrict(text, start, end)) {
		draft.add(INSIDE.organizationEnding, end - 1, end);
		return true;
	}
	if (isLaw(text, start, end)) {
		draft.add(INSIDE.eventEnding, end - 1, end);
		return true;
	}
	if (!text.isInitial(end - 3) && text.mark(end - 2) === '.' && text.isGlued(end - 1) && DOMAINS.has(last.lower)) {
		draft.add(INSIDE.siteAddress);
		return true;
	}
	if (words.count === 1 && isRegionCode(text, start)) {
		draft.add(INSIDE.regionCode);
		return true;
	}
	if (words.ampersands > 0) {
		draft.add(INSIDE.ampersand);
		return true;
	}
	if (head !== undefined) {
		draft.add(INSIDE.genitive);
		if (text.is(end - 1, EVENT_ENDING)) {
			draft.add(INSIDE.eventEnding, end - 1, end);
		} else {
			draft.add(INSIDE.genitiveOfWork);
		}
	}
	if (lexicon.pack.territoryFollows && words.count > 2 && text.isNumber(end - 1)) {
		for (let token = start + 1; token < end - 1; token++) {
			if (text.is(token, EVENT_ENDING) && text.isTitle(token)) {
				// «Fashion Awards Vietnam 2017».
				draft.add(INSIDE.eventEnding, token, token + 1);
				return true;
			}
		}
	}
	const bodyOfTerritory =
		lexicon.knowsWords && words.count > 1 && text.is(start, COMMON_WORD) && !text.is(start, PERSON);
	if (bodyOfTerritory || (lexicon.pack.territoryFollows && words.syllables < words.count)) {
		const territory = territoryAtEnd(text, start, end);
		if (territory !== undefined) {
			// «Древний Рим», «Южный Кавказ» are places.
			const described = lexicon.inflects && territory === start + 1 && text.word(start).isSlavicAdjective;
			draft.add(described ? INSIDE.placeEnding : INSIDE.territoryAtEnd, territory, end);
			return true;
		}
	}
	return false;
}

/** «at the Kettle Convention Center», «a sold-out Kettle Park Center»: where events are held, by what it is for or where it stands. */
export function isVenue(text: NameText, start: number, end: number, last: number): boolean {
	const { titleCase, endingWords } = text.lexicon.pack;
	if (!titleCase || last < end - 1 || !endingWords?.venues.has(text.key(last))) {
		return false;
	}
	const article = text.key(start - 1) === 'the' && text.followsDirectly(start) ? start - 1 : start;
	return (
		endingWords.venueUses.has(text.key(last - 1)) ||
		(text.followsDirectly(article) && endingWords.beforeVenues.has(text.key(article - 1)))
	);
}

/** «the Minnesota Gannets»: a listed place and more behind an article, as teams are called. */
function isCalledByPlace(text: NameText, start: number, end: number): boolean {
	const place =
		text.lexicon.pack.titleCase && text.key(start - 1) === 'the' ? text.phrase(start, LISTED_PLACE) : undefined;
	return place !== undefined && place.length < end - start && text.followsDirectly(start);
}

/** «Верхней Салды», «Охотного Ряда», «Чистых Прудах»: an adjective before a noun with a capital that nobody is called by. */
export function isDescribedPlace(text: NameText, start: number): boolean {
	const noun = start + 1;
	return (
		text.lexicon.inflects &&
		text.isTitle(start) &&
		(text.word(start).isSlavicAdjective ||
			text.lexicon.pack.caseWords?.pluralPlace.test(`${text.lower(start)} ${text.lower(noun)}`) === true) &&
		!text.is(start, GIVEN_NAME) &&
		!text.startsSentence(start) &&
		text.isTitle(noun) &&
		!text.is(noun, GIVEN_NAME) &&
		text.mark(start - 1) === '' &&
		personEnding(text, noun) === '' &&
		!text.word(noun).isSlavicAdjective
	);
}

/** «Камчатского УГМС»: an adjective before letters. */
function isBodyOfRegion(text: NameText, start: number): boolean {
	const letters = start + 1;
	return (
		text.lexicon.inflects &&
		text.isTitle(start) &&
		text.word(start).isSlavicAdjective &&
		text.word(letters).shape === SHAPE_UPPER &&
		text.lengthOf(letters) > 1
	);
}

/** «Кировской области», «Чувашской Республики». */
function isPlaceNoun(text: NameText, start: number, last: number): boolean {
	return text.isLower(last) || (text.lexicon.inflects && text.word(start).isSlavicAdjective);
}

/** «Charlotte Church»: a given name before what may be a family name. */
function isPerson(text: NameText, start: number, last: Word): boolean {
	return (
		text.is(start, GIVEN_NAME) &&
		(!text.lexicon.knowsWords ||
			(last.kinds & LAST_NAME) !== 0 ||
			text.lexicon.pack.endingWords?.surnames.has(last.key) === true)
	);
}

/** «Carter-Bridge»: the second half of a family name, unlike «North-West». */
function isHyphenated(text: NameText, token: number): boolean {
	const half = text.key(token - 2);
	return (
		text.lexicon.pack.titleCase &&
		text.isDash(token - 1) &&
		text.isGlued(token - 1) &&
		text.isGlued(token) &&
		half !== 'north' &&
		half !== 'south'
	);
}

/** `OH` in `Toledo, OH`. */
export function isRegionCode(text: NameText, token: number): boolean {
	return (
		text.is(token, REGION_CODE) &&
		text.word(token).shape === SHAPE_UPPER &&
		text.mark(token - 1) === ',' &&
		text.continuesLine(token - 1) &&
		text.isCapital(token - 2)
	);
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
	draft.add(shape === SHAPE_UPPER ? INSIDE.acronym : INSIDE.innerCapitals);
	if (text.lexicon.pack.endingWords?.states.has(text.key(draft.start)) && shape === SHAPE_UPPER) {
		draft.lean(LOC, STATE_LEAN);
	}
	draft.add(INSIDE.brand);
	if (shape !== SHAPE_UPPER && text.lexicon.pack.compoundsOfTwo && !SCOTTISH.test(text.lower(draft.start))) {
		draft.add(INSIDE.foreignCapitals);
	}
}

function addPersonsNames(text: NameText, draft: Draft, words: Words): void {
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
function addLength(text: NameText, draft: Draft, { count, titles, syllables, initials }: Words): void {
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

/** «Selby and District Anglers» */
function isOfDistrict(text: NameText, start: number, end: number): boolean {
	const { nameParts } = text.lexicon.pack;
	for (let token = start + 2; nameParts && token < end - 1; token++) {
		if (nameParts.around.has(text.lower(token)) && nameParts.aroundJoiners.has(text.key(token - 1))) {
			return true;
		}
	}
	return false;
}

/** «National Security Law»: by what it is about, in common words; «Harwick Law» may be a firm or a school. */
function isLaw(text: NameText, start: number, end: number): boolean {
	if (end < start + 3 || !isEnding('laws', text, end - 1)) {
		return false;
	}
	for (let token = start; token < end; token++) {
		if (!text.isTitle(token) || !text.is(token, COMMON_WORD)) {
			return false;
		}
	}
	return true;
}

/** `Universal Music Việt Nam`: where the country or city begins that ends a longer run. */
function territoryAtEnd(text: NameText, start: number, end: number): number | undefined {
	for (let token = Math.max(start + 1, end - 3); token < end; token++) {
		const country = text.phrase(token, LISTED_PLACE) ?? countedTown(text, start, token);
		if (country && token + country.length === end) {
			return token;
		}
	}
	return undefined;
}

/** `Quế Phong` in «Prime Quế Phong»: what was counted as a place of two syllables, behind one foreign word that is given to nobody. */
function countedTown(text: NameText, start: number, token: number): { readonly length: number } | undefined {
	const town =
		text.lexicon.pack.compoundsOfTwo &&
		token === start + 1 &&
		text.word(token).isSyllable &&
		!text.is(start, GIVEN_NAME)
			? text.phrase(token, COUNTED_PLACE)
			: undefined;
	return town?.length === 2 && !text.is(token, FAMILY_NAME) ? town : undefined;
}

/** The ending of family names that the word has; empty for none. */
export function personEnding(text: NameText, token: number): string {
	return text.word(token).personEnding(text.lexicon.pack.personEndings);
}
