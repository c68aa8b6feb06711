import { SHAPE_UPPER } from '../text/shapes';
import { followsCredit, isCreditedPerson } from './creditNames';
import { dedicationEnd } from './genitiveParts';
import { scanHeaded } from './headedNames';
import { joinedEnd } from './joinedNames';
import {
	isCalledLikeCountry,
	isForeignPerson,
	isFullName,
	isGivenBeforeFamily,
	isGivenBehindDash,
	isLine,
	isMadeOfGivenNames,
	isPersonsSyllables,
	isStemOnly,
} from './listedAsPersons';
import { isOwnedThing } from './describingNouns';
import { fixedDraft } from './draft';
import { isForeignWord } from './foreignWords';
import { evidenceOfCue, INSIDE } from './evidenceKinds';
import { opensEverydayWord } from './everydayWords';
import { listedEnd, titleBefore } from './listedEnds';
import { isVenue } from './nameEndings';
import type { NameText } from './nameText';
import { isCutShort } from './partForms';
import { readHeaded } from './organizations';
import { isMiddleName } from './personsBehindBodies';
import {
	COUNTED,
	HEAD,
	HONORIFIC,
	INNER,
	LISTED,
	LISTED_OTHER,
	NAME,
	ORGANIZATION_HEAD,
	PLACE_HEAD,
	ROLE,
	TITLE,
} from './phraseKinds';
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
import { countryOfMatch, secondTeam } from './territoryTeams';
import { LOC, MISC, ORG, PER } from './types';
import {
	EVENT_ENDING,
	FAMILY_NAME,
	FUNCTION_WORD,
	GIVEN_NAME,
	JOINER,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	POSSESSIVE_HEAD,
	STOP_CAPITAL,
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
		return skipTitle(scan, at, listed);
	}
	if (isCommonAtStart(text, at, phrase) || isSomethingElse(text, scan, at, phrase)) {
		return scanRun(text, scan, at);
	}
	const commune = phrase.type === LOC ? communeEnd(text, at, listed) : undefined;
	if (commune !== undefined) {
		return pushDraft(scan, fixedDraft(at, commune, evidenceOfCue(PLACE_HEAD), at - 1, at));
	}
	const team = phrase.type === LOC ? (secondTeam(text, at, phrase) ?? countryOfMatch(text, at, phrase)) : undefined;
	if (team) {
		return pushDraft(scan, team);
	}
	if (phrase.type === LOC && phrase.length === 2 && isSeat(text, at)) {
		return pushListed(scan, text, at, listed, phrase, ORG);
	}
	const chamber = phrase.type === LOC ? stateChamberEnd(text, listed) : undefined;
	if (chamber !== undefined) {
		return pushDraft(scan, fixedDraft(at, chamber, INSIDE.chamber));
	}
	if (phrase.type === LOC && isSeatOfForeigner(text, at, listed)) {
		return pushListed(scan, text, at, listed, phrase, LOC);
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

/** «White House advisers», «the White House said»: a house that is called like its building, unless it is told as a place. */
function isSeat(text: NameText, at: number): boolean {
	const words = text.lexicon.pack.newsMedia;
	const behind = at + 2;
	if (words?.seats.has(text.folded(at, behind)) !== true) {
		return false;
	}
	if (text.followsDirectly(behind) && (words.behindSeat.has(text.lower(behind)) || text.phrase(behind, ROLE))) {
		return true;
	}
	const article = text.lexicon.pack.determiners?.articles.has(text.key(at - 1)) === true && text.followsDirectly(at);
	const before = article ? at - 1 : at;
	return !(
		(text.followsDirectly(before) && words.beforeBuilding.has(text.lower(before - 1))) ||
		(text.followsDirectly(behind) && words.behindBuilding.has(text.lower(behind)))
	);
}

/** Where a chamber of a state's parliament ends that is called like a building, by who is in it: «North Harwick House Speaker Ann Hobbs». */
function stateChamberEnd(text: NameText, listed: number): number | undefined {
	const words = text.lexicon.pack.newsMedia;
	const behind = listed + 1;
	return words &&
		text.followsDirectly(listed) &&
		text.isTitle(listed) &&
		(words.houses.has(text.key(listed)) || words.chambers.has(text.lower(listed))) &&
		!text.hasPossessive(listed - 1) &&
		text.followsDirectly(behind) &&
		text.isTitle(behind) &&
		words.behindHouse.has(text.lower(behind))
		? behind
		: undefined;
}

/** Whether what stands here is less than a word or a name, or is somebody, whatever the list says. */
function isUnlisted(text: NameText, at: number, phrase: Phrase): boolean {
	const listed = at + phrase.length;
	const single = phrase.length === 1;
	const counted = (phrase.kind & COUNTED) !== 0;
	return (
		(single && phrase.type === ORG && isHalfOfLetters(text, at, listed)) ||
		(single && counted && text.is(at, STOP_CAPITAL)) ||
		(single && counted && phrase.type === PER && areLettersOfBody(text, at)) ||
		(counted && isCutShort(text, listed)) ||
		(single && phrase.type === MISC && isForeignPerson(text, at)) ||
		(single && text.mark(at - 1) === ':' && isPersonsSyllables(text, at))
	);
}

/** «do TRAN tổ chức»: letters among small words, which are a family name's only by chance. */
function areLettersOfBody(text: NameText, at: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.word(at).shape === SHAPE_UPPER &&
		text.is(at, FAMILY_NAME) &&
		(text.isLower(at - 1) || text.isLower(at + 1))
	);
}

/** «phường Phú Thọ Hòa», «xã Ninh Bình Thượng»: behind a village's head a listed place and one syllable more, with which nothing else begins. */
function communeEnd(text: NameText, at: number, last: number): number | undefined {
	const end = last + 1;
	return text.followsDirectly(at) &&
		text.lexicon.pack.headWords?.villages.has(text.lower(at - 1)) &&
		text.isLower(at - 1) &&
		text.followsDirectly(last) &&
		text.isTitle(last) &&
		text.word(last).isSyllable &&
		!(text.followsDirectly(end) && (text.isCapital(end) || opensEverydayWord(text, last) || text.opening(last)))
		? end
		: undefined;
}

/** «Anh» begins sentences as a pronoun more often than as a country. */
function isTitleAtStart(text: NameText, at: number): boolean {
	const called = text.followsDirectly(at + 1) && text.isCapital(at + 1);
	if (endsBracket(text, at + 1)) {
		return false;
	}
	return text.phrase(at, TITLE | HONORIFIC) !== undefined && (called || text.nameShare(at) < 0.5);
}

/** «Thời báo Economista (Anh)»: nothing else of a sentence stands in the brackets. */
function endsBracket(text: NameText, end: number): boolean {
	return text.mark(end) === ')' && text.continuesLine(end) && text.lexicon.pack.compoundsOfTwo;
}

/** A word that has its capital from the sentence that it begins. */
function isCommonAtStart(text: NameText, at: number, { length }: Phrase): boolean {
	return (
		length === 1 &&
		text.startsSentence(at) &&
		// «iPhone» has no capital from the sentence.
		(text.isTitle(at) || text.word(at).shape === SHAPE_UPPER) &&
		!endsBracket(text, at + 1) &&
		text.nameShare(at) < (text.lexicon.hasCounts ? 0.5 : 0.1) &&
		!text.opening(at + 1)
	);
}

/** A person whose syllables or words are a place as well, or the stem of another word. */
function isSomethingElse(text: NameText, scan: Scan, at: number, phrase: Phrase): boolean {
	const listed = at + phrase.length;
	if (
		phrase.length === 1 &&
		(isPersonsSyllables(text, at) || isGivenBeforeFamily(text, at) || isCalledLikeCountry(text, at))
	) {
		return true;
	}
	if (phrase.type === ORG && (phrase.kind & COUNTED) !== 0 && isCreditedPerson(text, at, listed)) {
		// «Ảnh: Lam Giang», of which news have a company.
		return true;
	}
	if (phrase.type !== LOC) {
		return phrase.length === 1 && isTitledForeigner(text, at, phrase);
	}
	if (
		phrase.length === 2 &&
		(followsCredit(text, at) || ((phrase.kind & COUNTED) !== 0 && isLine(text, at, listed))) &&
		isMadeOfGivenNames(text, at, listed)
	) {
		// «Ảnh: Hải Nam»; «Minh Thủy», by itself.
		return true;
	}
	return (
		(phrase.length === 1 && text.lexicon.inflects && isStemOnly(text, at)) ||
		((calledBefore(text, scan, at) || listedWithPerson(text, scan, at)) && isFullName(text, at, listed))
	);
}

/** «Giáo sư Carlyle Thayer»: behind the title of nobody who leads a company, its name as a given one. */
function isTitledForeigner(text: NameText, at: number, { cue }: Phrase): boolean {
	const family = at + 1;
	const title =
		cue.label === 'company' && text.lexicon.pack.compoundsOfTwo && text.followsDirectly(at)
			? text.cueBefore(at, TITLE)
			: undefined;
	return (
		title !== undefined &&
		isForeignWord(text, family) &&
		text.followsDirectly(family) &&
		text.isTitle(family) &&
		(text.opening(family)?.type ?? PER) === PER &&
		!text.is(family, ORGANIZATION_ENDING) &&
		runEnd(text, at) === family + 1 &&
		!text.lexicon.pack.companyWords?.leaders.test(text.slice(at - title.length, at).toLowerCase())
	);
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

/** «tại London Tom Elvidge»: behind where somebody has an office, in full. */
function isSeatOfForeigner(text: NameText, at: number, name: number): boolean {
	const family = name + 1;
	return (
		text.lexicon.pack.bodyParts?.beforeSeats.has(text.lower(at - 1)) === true &&
		text.is(name, GIVEN_NAME) &&
		isForeignWord(text, name) &&
		isForeignWord(text, family) &&
		runEnd(text, at) === family + 1 &&
		!text.is(family, ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING)
	);
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

/** «SPLM-IO»: letters that a list has, and more behind a hyphen. */
function isHalfOfLetters(text: NameText, at: number, listed: number): boolean {
	return (
		text.lexicon.pack.titleCase &&
		text.mark(listed) === '-' &&
		text.isGlued(listed) &&
		text.isGlued(listed + 1) &&
		text.word(at).shape === SHAPE_UPPER &&
		text.word(listed + 1).shape === SHAPE_UPPER &&
		!text.phrase(listed + 1, NAME)
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

function calledBefore(text: NameText, scan: Scan, at: number): boolean {
	return titleBefore(text, scan, at) || (text.followsDirectly(at) && text.cueBefore(at, HONORIFIC) !== undefined);
}

/** In an enumeration, right after a person. */
function listedWithPerson(text: NameText, scan: Scan, at: number): boolean {
	const before = scan.drafts[scan.drafts.length - 1];
	return (
		before !== undefined &&
		before.end === at - 1 &&
		before.best === PER &&
		before.score > 0 &&
		text.continuesLine(at) &&
		text.continuesLine(at - 1) &&
		(text.mark(at - 1) === ',' || text.is(at - 1, JOINER))
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
