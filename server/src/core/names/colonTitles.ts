import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { HONORIFIC, LISTED_ORGANIZATION, LISTED_PLACE, PLACE_CUE, PLACE_PREPOSITION, ROLE } from './phraseKinds';
import {
	COMMON_WORD,
	DEMONYM,
	FUNCTION_WORD,
	GENITIVE,
	GIVEN_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
} from './wordKinds';

/** Tokens on either side of the colon. */
const LONGEST_HALF = 6;
const LONGEST_REST = 9;
/** Words with a capital behind the colon: one alone opens a sentence. */
const SHORTEST_REST = 2;

/**
 * `a show called Harbour Lights: The Art of the Tide`: inside a sentence a title and the rest of it behind a colon, of common words that have a
 * capital each. No speech: nobody's name and no body's stands before the colon.
 */
export function titleWithColon(text: NameText, at: number): Draft | undefined {
	if (!text.lexicon.pack.titleCase || !text.followsDirectly(at) || text.isCapital(at - 1)) {
		return undefined;
	}
	let colon = at + 1;
	while (colon - at < LONGEST_HALF && text.followsDirectly(colon) && isPart(text, colon)) {
		colon++;
	}
	const rest = colon + 1;
	if (
		text.mark(colon) !== ':' ||
		!text.isGlued(colon) ||
		!text.continuesLine(rest) ||
		text.isGlued(rest) ||
		!mayBeTitled(text, at, colon)
	) {
		return undefined;
	}
	const end = restEnd(text, rest);
	return end === undefined ? undefined : fixedDraft(at, end, INSIDE.capitalTitle);
}

/** `Ann Hobbs's The Light of Day`: behind whose it is an article with a capital, which works alone have there, and papers that a list has. */
export function titleOfOwner(text: NameText, at: number): Draft | undefined {
	if (
		!text.isThe(at) ||
		!text.isTitle(at) ||
		!text.lexicon.pack.titleCase ||
		!text.followsDirectly(at) ||
		!text.hasPossessive(at - 1) ||
		!text.isTitle(at - 1) ||
		!text.followsDirectly(at + 1) ||
		!text.isTitle(at + 1) ||
		text.phrase(at, LISTED_ORGANIZATION) ||
		text.phrase(at + 1, LISTED_ORGANIZATION)
	) {
		return undefined;
	}
	let end = at + 2;
	while (end - at < LONGEST_REST && text.followsDirectly(end) && isPart(text, end)) {
		end++;
	}
	return text.is(end - 1, ORGANIZATION_ENDING | PLACE_ENDING) ? undefined : fixedDraft(at, end, INSIDE.capitalTitle);
}

/** A word with a capital or a number, or `of` and an article before one. */
function isPart(text: NameText, token: number): boolean {
	if (text.isCapital(token) || text.isNumber(token)) {
		return !text.inTime(token);
	}
	const next = token + (text.isOf(token) && text.isThe(token + 1) ? 2 : 1);
	return (
		text.isLower(token) &&
		(text.is(token, GENITIVE) || text.isThe(token)) &&
		text.followsDirectly(next) &&
		text.isCapital(next)
	);
}

/** Whether a title may stand before a colon: no person or people, body or place, which speak or of which is spoken there. */
function mayBeTitled(text: NameText, at: number, colon: number): boolean {
	return (
		!text.is(at, GIVEN_NAME | DEMONYM | FUNCTION_WORD) &&
		!text.is(colon - 1, ORGANIZATION_ENDING) &&
		!text.phrase(at, ROLE | HONORIFIC) &&
		!text.cueBefore(at, ROLE | HONORIFIC | PLACE_CUE | PLACE_PREPOSITION) &&
		text.phrase(at, LISTED_PLACE | LISTED_ORGANIZATION)?.length !== colon - at
	);
}

/** Where the second half ends, of two words or more that are common ones; undefined where a sentence begins there. */
function restEnd(text: NameText, from: number): number | undefined {
	let end = from;
	let capitals = 0;
	while (end - from < LONGEST_REST && (end === from || text.followsDirectly(end)) && isRest(text, end)) {
		const isCommon = text.is(end, COMMON_WORD | FUNCTION_WORD);
		if (text.isCapital(end) && (!isCommon || text.phrase(end, ROLE | HONORIFIC))) {
			return undefined;
		}
		capitals += text.isCapital(end) ? 1 : 0;
		end++;
	}
	return capitals >= SHORTEST_REST && text.mark(end) !== ':' ? end : undefined;
}

function isRest(text: NameText, token: number): boolean {
	const joined = text.isLower(token) && text.is(token, FUNCTION_WORD) && text.followsDirectly(token + 1);
	return isPart(text, token) || (joined && text.isTitle(token + 1) && text.is(token + 1, COMMON_WORD));
}
