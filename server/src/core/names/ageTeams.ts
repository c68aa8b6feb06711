import { type Draft, fixedDraft } from './draft';
import { isCountry } from './cuesAfter';
import { BEFORE, INSIDE } from './evidenceKinds';
import { isMadeOfGivenNames } from './listedAsPersons';
import type { NameText } from './nameText';
import { NAME } from './phraseKinds';
import { runEnd } from './runs';
import { isCalled } from './standsBehind';
import { PER } from './types';
import { FAMILY_NAME } from './wordKinds';

const OF_AGE = /^u[12][0-9]$/u;
const DOTTED_AGE = /^[12][0-9]$/u;
/** Letters of an age of players: `U23`. */
const AGE_LENGTH = 3;

/**
 * «U23 Malaysia», «U19 PVF», «ĐT U22 Việt Nam», «ĐT Việt Nam»: players up to an age, or a country's selection, with whom they play for;
 * «U21 Quốc tế», the tournament that they play in.
 */
export function ageTeam(text: NameText, at: number): Draft | undefined {
	const selection = isSelection(text, at);
	const age = selection && text.followsDirectly(at + 1) ? at + 1 : at;
	const ageEnd = endOfAge(text, age);
	const aged = ageEnd > age;
	const called = womensEnd(text, aged ? ageEnd : at + 1);
	if (!(selection || aged) || !text.followsDirectly(called)) {
		return undefined;
	}
	const tournament = aged && !selection ? tournamentEnd(text, called) : undefined;
	if (tournament !== undefined) {
		return fixedDraft(at, tournament, INSIDE.eventHead, at, called);
	}
	if (!text.isCapital(called) || !(aged ? mayPlayFor(text, called) : isCountry(text, called))) {
		return undefined;
	}
	return fixedDraft(at, calledEnd(text, called), INSIDE.organizationHead, at, called);
}

/** `U23`: players up to an age. */
export function isAge(text: NameText, at: number): boolean {
	return (
		text.lengthOf(at) === AGE_LENGTH &&
		text.word(at).hasDigit &&
		text.lexicon.pack.compoundsOfTwo &&
		OF_AGE.test(text.lower(at))
	);
}

/** «tiền vệ U23 Hòa Lam»: behind a title, before two given names. */
export function playerOfAge(text: NameText, at: number): Draft | undefined {
	const name = at + 1;
	return isAge(text, at) &&
		text.followsDirectly(name) &&
		isMadeOfGivenNames(text, name, name + 2) &&
		(text.phrase(name, NAME)?.type ?? PER) === PER &&
		isCalled(text, at)
		? fixedDraft(name, name + 2, BEFORE.honorific, at, name)
		: undefined;
}

/** Behind `U23` or `U.23`; `at` itself where no age stands. */
function endOfAge(text: NameText, at: number): number {
	if (isAge(text, at)) {
		return at + 1;
	}
	const number = at + 2;
	const dotted =
		text.lower(at) === 'u' &&
		text.mark(at + 1) === '.' &&
		text.isGlued(at + 1) &&
		text.isGlued(number) &&
		text.lexicon.pack.compoundsOfTwo &&
		DOTTED_AGE.test(text.lower(number));
	return dotted ? number + 1 : at;
}

/** «ĐT», but not that of «Sở GD - ĐT» or «Sở GD ĐT». */
function isSelection(text: NameText, at: number): boolean {
	const length = text.lengthOf(at);
	return (
		(length === 2 || length === 4) &&
		!text.isTitle(at) &&
		text.lexicon.pack.teamWords?.selections.has(text.lower(at)) === true &&
		!text.isDash(at - 1) &&
		!text.isGlued(at) &&
		!(text.followsDirectly(at) && text.isCapital(at - 1))
	);
}

/** Behind the word for women. */
function womensEnd(text: NameText, at: number): number {
	return text.lower(at) === text.lexicon.pack.teamWords?.women && text.isLower(at) && text.followsDirectly(at)
		? at + 1
		: at;
}

function tournamentEnd(text: NameText, at: number): number | undefined {
	const named = text.phrase(at, NAME)?.length ?? 0;
	if (!text.isCapital(at) && !(text.lexicon.pack.teamWords?.ofContinents.has(text.lower(at)) && named > 0)) {
		return undefined;
	}
	const first = text.lower(at);
	const tournaments = text.lexicon.pack.teamWords?.tournaments;
	return tournaments?.has(first) || tournaments?.has(`${first} ${text.lower(at + 1)}`)
		? at + Math.max(2, named)
		: undefined;
}

/** Not «HLV U23 Nguyễn Văn Tám». */
function mayPlayFor(text: NameText, at: number): boolean {
	return !text.is(at, FAMILY_NAME) || text.phrase(at, NAME) !== undefined || runEnd(text, at) < at + 2;
}

/** A listed country, town or club, letters, or words with a capital each. */
function calledEnd(text: NameText, at: number): number {
	const listed = text.phrase(at, NAME);
	return listed
		? at + listed.length
		: text.lexicon.pack.teamWords?.national.has(text.lower(at))
			? at + 1
			: runEnd(text, at);
}
