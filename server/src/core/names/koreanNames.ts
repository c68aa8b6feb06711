import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { HONORIFIC, PLACE_NAME, ROLE } from './phraseKinds';
import {
	COMMON_WORD,
	DEMONYM,
	FAMILY_NAME,
	FUNCTION_WORD,
	GIVEN_NAME,
	STOP_CAPITAL,
	TRAILING_SYLLABLE,
} from './wordKinds';

/** Letters of a syllable. */
const LONGEST_SYLLABLE = 7;
/** Tokens of two syllables and their hyphen. */
const JOINED = 3;

/**
 * `Son Heung-min`, `Tsai Ing-wen`: a family name, whatever else it may mean, before a given one of two syllables, of which the second one
 * is small. `Jongno-gu`, `Yulgok-ro`: the same by itself, if the second one is what parts of a country or town are called by.
 */
export function hyphenatedName(text: NameText, at: number): Draft | undefined {
	if (!text.lexicon.pack.titleCase || !text.isTitle(at)) {
		return undefined;
	}
	if (isJoined(text, at)) {
		return isDistrict(text, at) ? fixedDraft(at, at + JOINED, INSIDE.placeEnding, at + 2, at + JOINED) : undefined;
	}
	const given = at + 1;
	return text.followsDirectly(given) && isJoined(text, given) && !isDistrict(text, given) && isFamily(text, at, given)
		? fixedDraft(at, given + JOINED, INSIDE.hyphenBeforeSmall)
		: undefined;
}

/** `Heung-min` */
function isJoined(text: NameText, at: number): boolean {
	const small = at + 2;
	return (
		text.isTitle(at) &&
		text.mark(at + 1) === '-' &&
		text.isGlued(at + 1) &&
		text.isGlued(small) &&
		text.isLower(small) &&
		text.lengthOf(at) <= LONGEST_SYLLABLE &&
		text.lengthOf(small) <= LONGEST_SYLLABLE &&
		!text.isDash(small + 1)
	);
}

function isDistrict(text: NameText, at: number): boolean {
	return text.lexicon.pack.nameParts?.districts.has(text.key(at + 2)) === true;
}

/** A listed family name, or a word that the language has for nothing else, before syllables that it has for nothing else. */
function isFamily(text: NameText, at: number, given: number): boolean {
	const small = given + 2;
	const second = text.is(small, TRAILING_SYLLABLE);
	if (
		text.hasPossessive(at) ||
		text.phrase(at, PLACE_NAME) ||
		(!second && text.is(given, COMMON_WORD | STOP_CAPITAL | FUNCTION_WORD))
	) {
		return false;
	}
	const syllable = second || !text.is(small, COMMON_WORD | FUNCTION_WORD);
	return text.is(at, FAMILY_NAME)
		? syllable || text.lengthOf(small) < JOINED
		: syllable && !text.is(at, COMMON_WORD | STOP_CAPITAL | FUNCTION_WORD | DEMONYM | GIVEN_NAME);
}

/** `Choe Son Hui`: a family name and a given one in two words, of which the first one is what people are called by as well (`son`). */
export function nameAroundRole(text: NameText, at: number): Draft | undefined {
	const role = at + 1;
	const last = at + 2;
	const end = at + JOINED;
	const isName =
		text.is(at, FAMILY_NAME) &&
		text.lexicon.pack.titleCase &&
		text.phrase(role, ROLE | HONORIFIC)?.length === 1 &&
		[at, role, last].every((token) => text.isTitle(token) && text.lengthOf(token) <= LONGEST_SYLLABLE) &&
		text.followsDirectly(role) &&
		text.followsDirectly(last) &&
		!text.hasPossessive(at) &&
		!text.hasPossessive(role) &&
		!text.is(last, COMMON_WORD | STOP_CAPITAL | FUNCTION_WORD) &&
		!(text.followsDirectly(end) && text.isCapital(end));
	return isName ? fixedDraft(at, end, INSIDE.syllabicName, at, at + 1) : undefined;
}
