import { SHAPE_UPPER } from '../text/shapes';
import { wordSet } from '../text/wordSet';
import { mayOpenBody } from './namedFields';
import type { NameText } from './nameText';
import { LISTED, LISTED_PLACE, ORGANIZATION_HEAD, PERSON_VERB } from './phraseKinds';
import { isBeforeKoreanName, isBirthOrder, isFamilyName, isGivenNameInside, isLetterOfPerson } from './seemingWords';
import { isBehindSite } from './standsBehind';
import { endsLike } from './wordEndings';
import {
	COMMON_WORD,
	DEMONYM,
	EVENT_ENDING,
	FUNCTION_WORD,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PARTICLE,
	PLACE_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

const ENDING = ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING;
/** Behind a whole person: who that is follows. */
const BEHIND_PERSON = wordSet(', ( |');

/** A capital that is hardly ever a name's, where nothing beside it makes one of it. */
export function isStopWord(text: NameText, token: number): boolean {
	const plain =
		text.is(token, STOP_CAPITAL) &&
		!text.isInitial(token) &&
		text.mark(token + 1) !== '-' &&
		!opensAcronyms(text, token) &&
		!opensListedPlace(text, token) &&
		!(text.lexicon.inflects && text.isTitle(token) && !text.startsSentence(token) && text.isLower(token + 1));
	return (
		plain &&
		!isFamilyName(text, token) &&
		!opensBareInitials(text, token) &&
		!opensForeignName(text, token) &&
		!opensNameOfCountry(text, token) &&
		!isBeforeKoreanName(text, token) &&
		!isBirthOrder(text, token) &&
		!isLetterOfPerson(text, token) &&
		!isGivenNameInside(text, token) &&
		!isBehindSite(text, token) &&
		(!text.lexicon.pack.titleCase || text.startsSentence(token) || text.is(token, FUNCTION_WORD))
	);
}

/** «An Giang Province», where the first syllable alone is a common word. */
function opensListedPlace(text: NameText, token: number): boolean {
	return text.lexicon.pack.titleCase && (text.phrase(token, LISTED_PLACE)?.length ?? 1) > 1;
}

/** «A S Tovik»: the first of two letters without full stops before a family name. */
function opensBareInitials(text: NameText, token: number): boolean {
	const second = token + 1;
	const family = token + 2;
	return (
		text.lexicon.pack.titleCase &&
		text.lengthOf(token) === 1 &&
		text.lengthOf(second) === 1 &&
		text.isCapital(token) &&
		text.isCapital(second) &&
		text.followsDirectly(second) &&
		text.followsDirectly(family) &&
		text.isTitle(family) &&
		text.lengthOf(family) > 2
	);
}

/** «СО РАН»: short for a body, before what is short for the one that it belongs to. */
function opensAcronyms(text: NameText, token: number): boolean {
	return (
		text.lexicon.inflects &&
		text.word(token).shape === SHAPE_UPPER &&
		text.lengthOf(token) > 1 &&
		!text.startsSentence(token) &&
		text.followsDirectly(token + 1) &&
		text.word(token + 1).shape === SHAPE_UPPER &&
		text.isLower(token - 1)
	);
}

/** «Live Media», «BTV Cup»: a common word with a capital that no sentence asks for, before the last word of an organisation or event; «The Glory». */
function opensForeignName(text: NameText, token: number): boolean {
	const next = token + 1;
	return (
		text.lexicon.pack.compoundsOfTwo &&
		(text.isTitle(token) || (text.word(token).shape === SHAPE_UPPER && text.is(next, EVENT_ENDING))) &&
		text.followsDirectly(next) &&
		text.isTitle(next) &&
		(text.isThe(token)
			? !text.word(next).isSyllable
			: !text.startsSentence(token) &&
				(text.is(next, ORGANIZATION_ENDING | EVENT_ENDING) ||
					(text.isLower(token - 1) && opensForeignPerson(text, token))))
	);
}

/** «mất Theo Ramirez»: two words with a capital and no more, the second of which is no syllable and in no list of bodies. */
function opensForeignPerson(text: NameText, token: number): boolean {
	const next = token + 1;
	return (
		text.followsDirectly(token) &&
		!text.word(next).isSyllable &&
		!text.phrase(next, LISTED) &&
		!(text.followsDirectly(next + 1) && text.isCapital(next + 1))
	);
}

/** «Tin Wenhao (Singapore)»: before a foreign word and a place in brackets, as competitors are listed. */
export function opensNameOfCountry(text: NameText, token: number): boolean {
	const next = token + 1;
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		!text.isTitle(token) ||
		!text.followsDirectly(next) ||
		!text.isTitle(next) ||
		text.word(next).isSyllable ||
		text.mark(next + 1) !== '(' ||
		!text.continuesLine(next + 1)
	) {
		return false;
	}
	const place = text.phrase(next + 2, LISTED_PLACE);
	return place !== undefined && text.mark(next + 2 + place.length) === ')';
}

/** «Will Tovik, head of», «Christian Hobbs»: a given name that is mostly another word, with a family name that ends the run. */
export function opensPersonOfTwo(text: NameText, at: number, end: number): boolean {
	const family = at + 1;
	if (
		end !== at + 2 ||
		!text.lexicon.pack.titleCase ||
		!text.is(at, GIVEN_NAME) ||
		!text.isTitle(at) ||
		!text.isTitle(family) ||
		text.is(family, STOP_CAPITAL | FUNCTION_WORD | DEMONYM | ENDING) ||
		(text.is(family, COMMON_WORD) && !text.is(family, LAST_NAME)) ||
		text.phrase(family, LISTED) !== undefined
	) {
		return false;
	}
	return text.is(at, DEMONYM)
		? text.is(family, LAST_NAME)
		: !text.continuesLine(end) || BEHIND_PERSON.has(text.mark(end)) || text.phrase(end, PERSON_VERB) !== undefined;
}

/** «Frank van Tovik»: a given name that is mostly another word, before the small word of a family name. */
export function opensPersonWithParticle(text: NameText, at: number): boolean {
	const particle = at + 1;
	const family = at + 2;
	return (
		text.is(at, GIVEN_NAME) &&
		text.is(particle, PARTICLE) &&
		text.isTitle(at) &&
		text.isLower(particle) &&
		text.followsDirectly(particle) &&
		text.followsDirectly(family) &&
		text.isTitle(family)
	);
}

/** «International Court of Justice», «Indian Institute of Science»: before a body's head what such begin with, or its country's adjective. */
function opensHeadedBody(text: NameText, at: number): boolean {
	const head = at + 1;
	const isFirst = text.lexicon.pack.likelihood?.first.get(text.lower(at)) === 'first body' || text.is(at, DEMONYM);
	return (
		isFirst &&
		text.isTitle(at) &&
		text.followsDirectly(head) &&
		text.isTitle(head) &&
		(text.phrase(head, ORGANIZATION_HEAD)?.length ?? 1) > 1
	);
}

/** «Grass Valley»: a common word that opens a sentence, before the last word of a place with a capital that no sentence asks for. */
export function opensPlace(text: NameText, at: number, end: number): boolean {
	return (
		text.lexicon.pack.titleCase &&
		end === at + 2 &&
		text.isTitle(at + 1) &&
		text.is(at + 1, PLACE_ENDING) &&
		!text.is(at, STOP_CAPITAL | FUNCTION_WORD | DEMONYM)
	);
}

/** «Mobile Telecommunications Limited», «National Intelligence Service»: the same before words of a body, one more than its last. */
export function opensBody(text: NameText, at: number, end: number): boolean {
	return (
		opensHeadedBody(text, at) ||
		(text.lexicon.pack.titleCase &&
			end > at + 2 &&
			text.followsDirectly(at + 1) &&
			!text.opening(at + 1) &&
			mayOpenBody(text, at, end) &&
			// What opens sentences rather than names.
			!endsLike('participle', text, at) &&
			!endsLike('adverb', text, at))
	);
}

/** «told The Harbour Post»: an article with a capital that no sentence asks for. */
export function isArticleOfName(text: NameText, at: number, end: number): boolean {
	return (
		text.lexicon.pack.titleCase &&
		end > at + 1 &&
		text.isThe(at) &&
		text.isTitle(at) &&
		text.isLower(at - 1) &&
		text.followsDirectly(at) &&
		text.isTitle(at + 1) &&
		(!text.opening(at + 1) ||
			(text.phrase(at + 1, LISTED_PLACE) !== undefined && end > at + 2 && text.is(end - 1, ORGANIZATION_ENDING)))
	);
}
