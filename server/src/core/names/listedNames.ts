import { dedicationEnd } from './genitiveParts';
import { scanHeaded } from './headedNames';
import { joinedEnd } from './joinedNames';
import { authorAlone, isFullName, isGivenBehindDash, isMadeOfGivenNames } from './listedAsPersons';
import { isOwnedThing } from './describingNouns';
import { isCommonAtStart, isSomethingElse, isTitleAtStart, isUnlisted } from './listedByChance';
import { isWayBetween } from './hyphenatedPlaces';
import { isGamesOfYear, listedEnd, titleBefore } from './listedEnds';
import { scanListedPlace } from './listedPlaces';
import { isVenue } from './nameEndings';
import type { NameText } from './nameText';
import { readHeaded } from './organizations';
import { isMiddleName } from './personsBehindBodies';
import { COUNTED, HEAD, INNER, LISTED, LISTED_OTHER, ORGANIZATION_HEAD } from './phraseKinds';
import type { Phrase } from './phrases';
import { hasNumber, countsThings, isEventOfYear, numberedEnd } from './numberedNames';
import {
	isModel,
	gadgetEnd,
	isModelOfVehicle,
	isNumberedModel,
	isOneOfMake,
	isThingOfMake,
	isVehicle,
	madeBy,
} from './makersModels';
import { isNumberedShip } from './numberedModels';
import { scanRun } from './runNames';
import { isWarship } from './ships';
import { runEnd } from './runs';
import { pushDraft, pushListed, type Scan, skipTitle } from './scanning';
import { LOC, MISC, ORG } from './types';
import {
	EVENT_ENDING,
	FAMILY_NAME,
	FUNCTION_WORD,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	POSSESSIVE_HEAD,
} from './wordKinds';

/** A name of a list. What follows it in capitals is its own name, or makes one longer name of both. */
export function scanListed(text: NameText, scan: Scan, at: number, phrase: Phrase): number {
	const listed = at + phrase.length;
	if (isUnlisted(text, at, phrase)) {
		// «Viện Bỏng Quốc gia», of which a list has the first three syllables.
		const head = phrase.type === ORG && phrase.length > 1 ? text.phrase(at, ORGANIZATION_HEAD) : undefined;
		return head ? scanHeaded(text, scan, at, head, ORG) : scanRun(text, scan, at);
	}
	if (phrase.length === 1 && text.startsSentence(at) && isTitleAtStart(text, at) && !isGivenBehindDash(text, at)) {
		const author = authorAlone(text, at);
		if (author) {
			return pushDraft(scan, author);
		}
		return skipTitle(scan, at, listed);
	}
	if (isCommonAtStart(text, at, phrase) || isSomethingElse(text, scan, at, phrase)) {
		return scanRun(text, scan, at);
	}
	const place = phrase.type === LOC ? scanListedPlace(text, scan, at, phrase) : undefined;
	if (place !== undefined) {
		return place;
	}
	const longer = scanLongerBody(text, scan, at, phrase);
	if (longer !== undefined) {
		return longer;
	}
	const honoured =
		text.lexicon.inflects && phrase.type === ORG && text.followsDirectly(listed)
			? dedicationEnd(text, listed)
			: undefined;
	if (honoured !== undefined) {
		// «МГУ имени М. В. Ломоносова».
		return pushListed(scan, text, at, honoured, phrase, ORG);
	}
	const made = madeBy(text, at, phrase);
	if (made) {
		return pushListed(scan, text, at, made.end, phrase, made.type);
	}
	if (phrase.type === LOC && isWarship(text, at, listed)) {
		return pushListed(scan, text, at, listed, phrase, MISC);
	}
	if (phrase.type === LOC && isNumberedShip(text, at, listed)) {
		return pushListed(scan, text, at, listed + 1, phrase, MISC);
	}
	if (!text.hasPossessive(listed - 1) && (phrase.kind & COUNTED) === 0) {
		return scanWithEnd(text, scan, at, phrase);
	}
	if (runEnd(text, at) > listed || ownsBody(text, listed)) {
		return scanInRun(text, scan, at, phrase);
	}
	return scanWhole(text, scan, at, phrase, listed, phrase.type);
}

/** A body that goes on behind what is listed of it. */
function scanLongerBody(text: NameText, scan: Scan, at: number, phrase: Phrase): number | undefined {
	const listed = at + phrase.length;
	if (phrase.type !== ORG) {
		return undefined;
	}
	if (areJoinedLetters(text, listed)) {
		return pushListed(scan, text, at, listed + 3, phrase, ORG);
	}
	// «Hội đồng Bảo an» is listed, and goes on: «Hội đồng Bảo an Liên Hợp Quốc».
	const head = text.phrase(at, ORGANIZATION_HEAD);
	const headed = head && readHeaded(text, at, head);
	return headed && headed.parts > 0 && headed.end > listed && goesOn(text, listed)
		? scanHeaded(text, scan, at, head, ORG)
		: undefined;
}

/** What was only counted says nothing on a longer name that it begins; a place before a person does. */
function scanInRun(text: NameText, scan: Scan, at: number, phrase: Phrase): number {
	const listed = at + phrase.length;
	const beforePerson = text.lexicon.inflects
		? runEnd(text, at) > listed + 1
		: phrase.length > 1 &&
			titleBefore(text, scan, at) &&
			!isMadeOfGivenNames(text, at, runEnd(text, at)) &&
			// «Ông Hồ Văn Niên».
			!(text.is(at, FAMILY_NAME) && isMiddleName(text, at + 1));
	return phrase.type === LOC && beforePerson && !isFullName(text, at, listed)
		? pushListed(scan, text, at, listed, phrase, phrase.type)
		: scanRun(text, scan, at);
}

/** With the words behind it that belong to it and say what both are; a run where they don't say it. */
function scanWithEnd(text: NameText, scan: Scan, at: number, phrase: Phrase): number {
	const { pack } = text.lexicon;
	const listed = at + phrase.length;
	let end = listedEnd(text, at, listed, phrase);
	while (end > listed && pack.titleCase && text.isTitle(end - 1) && text.is(end - 1, FUNCTION_WORD)) {
		// «European Union In his speech»: a full stop was lost.
		end--;
	}
	if (end === listed) {
		return scanWhole(text, scan, at, phrase, end, phrase.type);
	}
	const type = typeWithEnd(text, at, phrase, end);
	if (type === undefined) {
		return scanRun(text, scan, at);
	}
	if (type === MISC && pack.compoundsOfTwo && hasNumber(text, end) && !countsThings(text, end)) {
		end = numberedEnd(text, end);
	}
	return scanWhole(text, scan, at, phrase, end, type);
}

/** The type of a listed name with the words behind it up to `end`; undefined where the list's own says nothing about the whole. */
function typeWithEnd(text: NameText, at: number, phrase: Phrase, end: number): number | undefined {
	const { type } = phrase;
	const { pack } = text.lexicon;
	const listed = at + phrase.length;
	const last = end - 1;
	const event = type === ORG && pack.titleCase ? text.phrase(listed, LISTED_OTHER) : undefined;
	if (event && listed + event.length === end && !text.hasPossessive(listed - 1)) {
		// «UEFA Nations League».
		return MISC;
	}
	if (
		type === ORG &&
		((last === listed && isEventOfYear(text, at, listed)) ||
			(pack.territoryFollows && isModel(text, at, listed, text.opening(listed))))
	) {
		return MISC;
	}
	if (
		isNumberedModel(text, listed, phrase) ||
		isOneOfMake(text, at, listed, end, phrase) ||
		isModelOfVehicle(text, listed, end) ||
		(type === ORG && gadgetEnd(text, listed, phrase) === end) ||
		(type === ORG && (isOwnedThing(text, at, end) || isPapersProduct(text, last, phrase)))
	) {
		return MISC;
	}
	if (type === MISC && pack.titleCase && isNamedBody(text, last)) {
		// «Harbour Festival Society».
		return ORG;
	}
	if (type === LOC && isWayBetween(text, listed, end)) {
		return LOC;
	}
	if (type === LOC && isGamesOfYear(text, listed)) {
		return MISC;
	}
	if (type === MISC || text.isNumber(last)) {
		// «Soyuz-2», «World Cup 2018».
		return type;
	}
	if (text.is(last, ORGANIZATION_ENDING)) {
		return isVenue(text, at, end, last) ? LOC : ORG;
	}
	if (text.is(last, EVENT_ENDING)) {
		return MISC;
	}
	if (type === ORG && text.is(last, PLACE_ENDING)) {
		return LOC;
	}
	// «U.S. Bank Stadium», in which no run begins at «U».
	const afterStop = text.mark(listed - 1) === '.' && text.is(last, PLACE_ENDING);
	return type === ORG || afterStop ? type : undefined;
}

/** The name until before `end`: a thing where only its maker is named (`xe VinFast VF8`), and with what is joined to a longer one. */
function scanWhole(text: NameText, scan: Scan, at: number, phrase: Phrase, end: number, type: number): number {
	const listed = at + phrase.length;
	if (end > listed) {
		return pushListed(scan, text, at, joinedEnd(text, at, end), phrase, type);
	}
	if (phrase.type === ORG && isVehicle(text, at, end)) {
		return pushListed(scan, text, at, end, phrase, MISC);
	}
	if (phrase.cue.label !== 'company' || !isThingOfMake(text, at, end)) {
		return pushListed(scan, text, at, end, phrase, type);
	}
	const model = text.followsDirectly(listed) && text.isCapital(listed) && text.word(listed).hasDigit;
	return pushListed(scan, text, at, model ? listed + 1 : end, phrase, MISC);
}

/** «Harwick Times Crossword»: what a paper or a station offers. */
function isPapersProduct(text: NameText, last: number, { cue }: Phrase): boolean {
	return (
		cue.label === 'news agency, newspaper, broadcaster' &&
		text.lexicon.pack.pageWords?.products.has(text.key(last)) === true &&
		!text.is(last, ORGANIZATION_ENDING)
	);
}

function isNamedBody(text: NameText, last: number): boolean {
	return text.is(last, ORGANIZATION_ENDING) && !text.is(last, EVENT_ENDING);
}

/** «Samsung C&T»: behind a house its branch, by two letters. */
function areJoinedLetters(text: NameText, listed: number): boolean {
	const isLetter = (token: number): boolean => text.lengthOf(token) === 1 && text.isCapital(token);
	return (
		text.followsDirectly(listed) &&
		!text.hasPossessive(listed - 1) &&
		isLetter(listed) &&
		text.mark(listed + 1) === '&' &&
		text.isGlued(listed + 1) &&
		text.isGlued(listed + 2) &&
		isLetter(listed + 2)
	);
}

/** After a listed organisation, what belongs to it: words of such names and other listed ones, but no person's name. */
function goesOn(text: NameText, listed: number): boolean {
	return (
		!text.lexicon.pack.compoundsOfTwo ||
		text.isLower(listed) ||
		text.phrase(listed, LISTED | INNER | HEAD) !== undefined
	);
}

/** «Harwick County Sheriff's Department»: behind a place, and not its own: «Ghana's President» is somebody. */
function ownsBody(text: NameText, end: number): boolean {
	return (
		text.lexicon.pack.titleCase &&
		text.followsDirectly(end) &&
		!text.hasPossessive(end - 1) &&
		text.is(end, POSSESSIVE_HEAD) &&
		text.isTitle(end)
	);
}
