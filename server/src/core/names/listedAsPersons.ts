import { Draft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import { isForeignWord } from './foreignWords';
import type { NameText } from './nameText';
import { LISTED, ROLE } from './phraseKinds';
import { withCommonNoun } from './runNames';
import { runEnd } from './runs';
import { PER } from './types';
import {
	COMMON_WORD,
	DEMONYM,
	EVENT_ENDING,
	FAMILY_NAME,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
} from './wordKinds';

/** «Oscar Piastri»: a thing that people are called after, before a foreign word that no list knows. */
export function isForeignPerson(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.is(at, GIVEN_NAME) &&
		text.followsDirectly(next) &&
		text.isTitle(next) &&
		!text.word(next).isSyllable &&
		!text.opening(next) &&
		!text.is(next, ORGANIZATION_ENDING | EVENT_ENDING)
	);
}

/** «Mỹ Tâm», «Đức Chinh»: a country that is a given name's syllable as well, before another such syllable. */
export function isPersonsSyllables(text: NameText, at: number): boolean {
	const { lexicon } = text;
	const next = at + 1;
	return (
		lexicon.pack.compoundsOfTwo &&
		text.is(at, GIVEN_NAME) &&
		text.followsDirectly(next) &&
		text.isTitle(next) &&
		text.is(next, GIVEN_NAME) &&
		!(text.followsDirectly(next + 1) && text.isCapital(next + 1)) &&
		text.word(next).isSyllable &&
		// «Anh Đức»: two short names of countries are a person where no sentence begins.
		(!text.phrase(next, LISTED) || (!text.startsSentence(at) && text.phrase(at, LISTED)?.length === 1))
	);
}

/** «Jordan Pickford»: a country or town that people are called after, before one more word that no list knows. */
export function isGivenBeforeFamily(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.lexicon.pack.titleCase &&
		text.is(at, GIVEN_NAME) &&
		!text.hasPossessive(at) &&
		text.followsDirectly(next) &&
		text.isTitle(next) &&
		!text.opening(next) &&
		!text.is(next, PLACE_ENDING | ORGANIZATION_ENDING | EVENT_ENDING | DEMONYM) &&
		(!text.is(next, COMMON_WORD) || text.is(next, LAST_NAME))
	);
}

/** «Jordan Henderson», but not «Quốc vương Jordan Abdullah»: a country abroad that people are called after, before one more foreign word. */
export function isCalledLikeCountry(text: NameText, at: number): boolean {
	const next = at + 1;
	const { personWords } = text.lexicon.pack;
	if (
		!personWords?.givenLikePlaces?.has(text.lower(at)) ||
		!text.followsDirectly(next) ||
		runEnd(text, at) !== next + 1
	) {
		return false;
	}
	const title = text.followsDirectly(at) ? text.cueBefore(at, ROLE) : undefined;
	return (
		isForeignWord(text, next) &&
		text.isTitle(next) &&
		(text.opening(next)?.type ?? PER) === PER &&
		!text.is(next, PLACE_ENDING | ORGANIZATION_ENDING | EVENT_ENDING) &&
		!(title && personWords.officesOfStates?.has(text.lower(at - 1)))
	);
}

/** Nothing else stands in the line, or in its last sentence, as authors sign. */
export function isLine(text: NameText, start: number, end: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		!text.continuesLine(end) &&
		(!text.continuesLine(start) || text.startsSentence(start))
	);
}

export function isMadeOfGivenNames(text: NameText, start: number, end: number): boolean {
	for (let token = start; token < end; token++) {
		if (!text.is(token, GIVEN_NAME)) {
			return false;
		}
	}
	return runEnd(text, start) === end;
}

/** «Хабаровском крае», «Николай Зайцев»: without its ending, the word only looks like a listed town. */
export function isStemOnly(text: NameText, at: number): boolean {
	const next = at + 1;
	if (!text.followsDirectly(next)) {
		return false;
	}
	const person = text.is(at, GIVEN_NAME) && text.isTitle(next);
	return person || withCommonNoun(text, at, next) > next;
}

/** «Vũ Tiến Thành», «Hà Nam Khánh»: a place's two syllables, family name first, with one more that people are called by. */
export function isFullName(text: NameText, at: number, listed: number): boolean {
	const { lexicon } = text;
	return (
		lexicon.pack.compoundsOfTwo &&
		listed === at + 2 &&
		text.is(at, FAMILY_NAME) &&
		runEnd(text, at) === listed + 1 &&
		text.followsDirectly(listed) &&
		text.isTitle(at) &&
		text.isTitle(at + 1) &&
		text.isTitle(listed) &&
		text.is(listed, GIVEN_NAME) &&
		text.word(listed).isSyllable
	);
}

/** «Ngọc Lan - Anh Tuấn»: behind another name and a dash with space around it. */
export function isGivenBehindDash(text: NameText, at: number): boolean {
	const dash = at - 1;
	return (
		text.isDash(dash) &&
		text.continuesLine(dash) &&
		!text.isGlued(at) &&
		text.isTitle(dash - 1) &&
		text.is(at, GIVEN_NAME) &&
		text.isTitle(at) &&
		isMadeOfGivenNames(text, at, at + 2)
	);
}

/** «Anh Tuấn» in a line by itself, as authors sign: two given names of which the first is an honorific and a country, too. */
export function authorAlone(text: NameText, at: number): Draft | undefined {
	const end = at + 2;
	if (
		text.continuesLine(at) ||
		!text.continuesLine(at + 1) ||
		text.continuesLine(end) ||
		!text.isTitle(at) ||
		!text.isTitle(at + 1) ||
		!isMadeOfGivenNames(text, at, end)
	) {
		return undefined;
	}
	const author = new Draft(at, end);
	author.add(ELSEWHERE.signature);
	return author;
}
