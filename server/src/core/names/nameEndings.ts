import { SHAPE_UPPER } from '../text/shapes';
import type { Draft } from './draft';
import { INSIDE } from './evidenceKinds';
import { headOfGenitive, isEnding } from './joinedNames';
import type { NameText } from './nameText';
import { COUNTED_PLACE, LISTED_PLACE } from './phraseKinds';
import { isBeforeDomain } from './siteAddresses';
import { LOC } from './types';
import type { Word } from './word';
import {
	COMMON_WORD,
	EVENT_ENDING,
	FAMILY_NAME,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	REGION_CODE,
} from './wordKinds';
import type { WordsOfRun } from './wordsOfRun';

/** What an adjective before an unknown noun says of a place. */
const DESCRIBED_PLACE_LEAN = 3;

/** The last word of a place, body or event; an address; an ampersand. Where there is one, nothing else is looked at. */
export function addEnding(text: NameText, draft: Draft, words: WordsOfRun): boolean {
	const { lexicon } = text;
	const { start, end } = draft;
	const head = headOfGenitive(text, start, end);
	const beforeLast = end - start > 2 && (text.isNumber(end - 1) || text.mark(end - 1) === '.');
	const last = head ?? (beforeLast ? end - 2 : end - 1);
	if (words.count > 1 && addLastWord(text, draft, last, words)) {
		return true;
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
	if (!text.isInitial(end - 3) && isBeforeDomain(text, end - 2)) {
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
		lexicon.knowsWords && words.count > 1 && text.is(start, COMMON_WORD) && !text.is(start, GIVEN_NAME | LAST_NAME);
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

/** The word for a place, body or event that ends the name at the token, with a number or a stop behind it perhaps. */
function addLastWord(text: NameText, draft: Draft, at: number, words: WordsOfRun): boolean {
	const { start, end } = draft;
	const { titleCase } = text.lexicon.pack;
	const last = text.word(at);
	if ((last.kinds & (ORGANIZATION_ENDING | EVENT_ENDING | PLACE_ENDING)) === 0 || hasInitial(text, start, at)) {
		return false;
	}
	if (isVenue(text, start, end, at)) {
		draft.add(INSIDE.placeNoun, at, at + 1);
		return true;
	}
	if ((last.kinds & ORGANIZATION_ENDING) !== 0) {
		const given = words.count === 2 && titleCase && isPerson(text, start, last);
		draft.add(given ? INSIDE.organizationEndingAfterGivenName : INSIDE.organizationEnding, at, at + 1);
		return true;
	}
	if ((last.kinds & EVENT_ENDING) !== 0) {
		draft.add(INSIDE.eventEnding, at, at + 1);
		return true;
	}
	if (isHyphenated(text, at) || (words.count === 2 && !text.isLower(at) && isPerson(text, start, last))) {
		return false;
	}
	draft.add(isPlaceNoun(text, start, at) ? INSIDE.placeNoun : INSIDE.placeEnding, at, at + 1);
	const place = titleCase ? text.phrase(start, LISTED_PLACE) : undefined;
	if (place?.cue.label === 'province or city of Vietnam' && place.length === at - start) {
		// No club, as «Leeds City» is one.
		draft.add(INSIDE.vietnamesePlace);
	}
	return true;
}

/** «С. В. Лаврова» is no monastery. */
function hasInitial(text: NameText, start: number, last: number): boolean {
	return text.lexicon.inflects && last > start + 1 && text.lengthOf(start) === 1 && text.mark(start + 1) === '.';
}

/** «at the Kettle Convention Center», «a sold-out Kettle Park Center»: where events are held, by what it is for or where it stands. */
export function isVenue(text: NameText, start: number, end: number, last: number): boolean {
	const { titleCase, endingWords } = text.lexicon.pack;
	if (!titleCase || last < end - 1 || !endingWords?.venues.has(text.key(last))) {
		return false;
	}
	const article = text.isThe(start - 1) && text.followsDirectly(start) ? start - 1 : start;
	return (
		endingWords.venueUses.has(text.key(last - 1)) ||
		(text.followsDirectly(article) && endingWords.beforeVenues.has(text.key(article - 1)))
	);
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
		// «Айсен Николаев», though a town is called so.
		const isSurname = text.lexicon.inflects && token === end - 1 && personEnding(text, token) !== '';
		if (country && token + country.length === end && !isSurname) {
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
