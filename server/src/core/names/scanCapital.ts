import { appositeTitle } from './appositeTitles';
import { SHAPE_UPPER } from '../text/shapes';
import { ageTeam, playerOfAge } from './ageTeams';
import { capitalTitle } from './capitalTitles';
import { caseName, lawOfSomebody } from './caseNames';
import { titleOfSomebody } from './titlesOfSomebody';
import { chamberAt } from './chambers';
import { titleOfOwner, titleWithColon } from './colonTitles';
import { firstOfCouple } from './couples';
import { articledWork, pushCreditedWork, reviewedWork } from './creditedWorks';
import type { Draft } from './draft';
import { fixedDraft } from './draft';
import { openTournament, worldDay } from './eventTitles';
import { rankedName } from './familiarNames';
import { INSIDE } from './evidenceKinds';
import { scanAfterLowerHead, scanHeaded } from './headedNames';
import { scanDirection, scanPlace } from './headedPlaces';
import { playerBehindLabel } from './labelledLineUps';
import { playerInLineUp } from './lineUps';
import { scanListed } from './listedNames';
import { scanFromBefore } from './lowerBeginnings';
import { mergedMedia } from './mergedMedia';
import { firmOfTwo } from './firmsOfTwo';
import type { NameText } from './nameText';
import { networkX } from './networkX';
import { noNameEnd } from './noNameEnd';
import { shortPlace } from './placeLetters';
import { numberedRoad, numberedStreet, roadOfState } from './numberedRoads';
import { fieldOfOffice, fieldsEnd, officeField } from './officeFields';
import {
	COMMON,
	COUNTED,
	DIRECTION,
	EVENT_HEAD,
	GOVERNING_HEAD,
	HEAD,
	HONORIFIC,
	INNER,
	LISTED,
	NAME,
	NAMING_HEAD,
	ORGANIZATION_HEAD,
	PLACE_HEAD,
	STATE_HEAD,
	TITLE,
	TITLE_WITH_FIELD,
	WORK_CUE,
} from './phraseKinds';
import { womansName } from './personsBehindBodies';
import type { Phrase } from './phrases';
import { paperAt } from './papers';
import { isPeopleInBody } from './peoplesInBodies';
import { scanPersonsTitle } from './personsTitles';
import { possessiveBrand } from './possessiveBrands';
import { scanPossessiveName } from './possessiveNames';
import { quotationEnd } from './quotedWorks';
import { nameInResults } from './resultLines';
import { VILLAGE } from './ruleLists';
import { scanRun } from './runNames';
import { runEnd } from './runs';
import { pushDraft, type Scan, skipTitle } from './scanning';
import { lettersInBrackets, takeLongForm } from './shortForms';
import { letteredStation, namedRadio, numberedStation } from './stationNames';
import { shipAt } from './ships';
import { hyphenatedName, nameAroundRole } from './koreanNames';
import { prizeWon } from './prizes';
import { translatedWork } from './translatedTitles';
import { syllabicPerson } from './syllabicNames';
import { isHonoured } from './standsBehind';
import { womensTeam } from './territoryTeams';
import { formerTitleEnd, opensBodyWithTitle, standingBody } from './titledBodies';
import { teamByNickname } from './teamNicknames';
import { tradeName } from './tradeNames';
import { MISC, ORG } from './types';
import { DEMONYM, EVENT_ENDING, GIVEN_NAME, ORGANIZATION_ENDING } from './wordKinds';
import { unquotedTitle } from './workTitles';

/** Reads what begins at a capitalised word, and returns the token to go on with. What an earlier step finds, no later one is asked about. */
export function scanCapital(text: NameText, scan: Scan, at: number): number {
	pushCreditedWork(text, scan, at);
	const firm = firmOfTwo(text, at);
	if (firm) {
		return pushDraft(scan, firm);
	}
	const end =
		scanFromBefore(text, scan, at) ??
		noNameEnd(text, at) ??
		scanForm(text, scan, at) ??
		scanTitle(text, scan, at) ??
		scanAfterLowerHead(text, scan, at);
	if (end !== undefined) {
		return end;
	}
	const former = formerTitleEnd(text, at);
	if (former !== undefined) {
		return skipTitle(scan, at, former);
	}
	const opening = text.opening(at);
	return scanBeforeLists(text, scan, at, opening) ?? scanOpening(text, scan, at, opening);
}

/** What its form tells: numbers, letters, brackets, and the words right beside it. */
function scanForm(text: NameText, scan: Scan, at: number): number | undefined {
	// Of most capitals neither the word nor a mark beside it tells of a form: they are asked for little of all that follows.
	const named = text.word(at).tellsForm(text.lexicon.pack);
	const marked = text.isBesideMark(at);
	const street = named ? numberedStreet(text, at) : undefined;
	if (street) {
		if (scan.drafts[scan.drafts.length - 1]?.start === street.start) {
			scan.drafts.pop();
		}
		return pushDraft(scan, street);
	}
	const short =
		(marked ? (roadOfState(text, at) ?? shortPlace(text, at) ?? caseName(text, scan, at)) : undefined) ??
		numberedStation(text, at) ??
		(marked ? letteredStation(text, at) : undefined) ??
		namedRadio(text, at) ??
		(marked ? (playerInLineUp(text, at) ?? playerBehindLabel(text, at)) : undefined) ??
		playerOfAge(text, at) ??
		ageTeam(text, at) ??
		nameInResults(text, at) ??
		(named ? worldDay(text, at) : undefined) ??
		prizeWon(text, at) ??
		translatedWork(text, scan, at) ??
		networkX(text, at) ??
		(named ? (rankedName(text, at) ?? womensTeam(text, at)) : undefined) ??
		womansName(text, at) ??
		shipAt(text, at) ??
		(named ? (possessiveBrand(text, at) ?? teamByNickname(text, at)) : undefined) ??
		firstOfCouple(text, at) ??
		(named ? (mergedMedia(text, at) ?? mediaName(text, at)) : undefined) ??
		numberedRoad(text, at);
	if (short) {
		return pushDraft(scan, short);
	}
	const field = officeField(text, scan, at) ?? fieldOfOffice(text, scan, at);
	if (field !== undefined) {
		return field;
	}
	const letters = marked ? lettersBesideBracket(text, scan, at) : undefined;
	if (letters) {
		return pushDraft(scan, letters);
	}
	return isHalfOfVillage(text, at) ? scanRun(text, scan, at) : undefined;
}

function lettersBesideBracket(text: NameText, scan: Scan, at: number): Draft | undefined {
	takeLongForm(text, scan, at);
	return lettersInBrackets(text, scan, at);
}

/** Papers and chambers, by the first word: most words are none. */
function mediaName(text: NameText, at: number): Draft | undefined {
	return text.lexicon.pack.newsMedia?.openings.has(text.key(at))
		? (chamberAt(text, at) ?? paperAt(text, at))
		: undefined;
}

/** A work's title without quotation marks, or the word for the work before a title; a company by its trade. */
function scanTitle(text: NameText, scan: Scan, at: number): number | undefined {
	const work = text.phrase(at, WORK_CUE);
	if (work && opensWork(text, scan, at + work.length)) {
		return at + work.length;
	}
	const whole =
		appositeTitle(text, at) ??
		reviewedWork(text, at) ??
		articledWork(text, at) ??
		titleOfSomebody(text, at) ??
		lawOfSomebody(text, at) ??
		titleOfOwner(text, at) ??
		titleWithColon(text, at) ??
		unquotedTitle(text, scan, at) ??
		tradeName(text, at) ??
		capitalTitle(text, scan, at);
	return whole && pushDraft(scan, whole);
}

/** A name that its possessive or its syllables tell, whatever lists have its first words for. */
function scanBeforeLists(text: NameText, scan: Scan, at: number, opening: Phrase | undefined): number | undefined {
	const possessive =
		opening && (opening.kind & LISTED) !== 0 && !text.hasPossessive(at)
			? undefined
			: scanPossessiveName(text, scan, at);
	if (possessive !== undefined) {
		return possessive;
	}
	const person = hyphenatedName(text, at) ?? nameAroundRole(text, at) ?? syllabicPerson(text, at);
	return person && pushDraft(scan, person);
}

/** «Earl Tovik, 81, of»: a title that is a given name, too, with a family name and an age. */
function isCalledLikeTitle(text: NameText, at: number): boolean {
	const family = at + 1;
	const age = at + 3;
	return (
		text.is(at, GIVEN_NAME) &&
		text.isTitle(at) &&
		text.lexicon.pack.titleCase &&
		text.followsDirectly(family) &&
		text.isTitle(family) &&
		text.mark(at + 2) === ',' &&
		text.isNumber(age) &&
		text.lengthOf(age) === 2 &&
		text.continuesLine(age)
	);
}

/** What the lists say of the longest phrase that begins here; a run of capitals where they have none. */
function scanOpening(text: NameText, scan: Scan, at: number, opening: Phrase | undefined): number {
	if (
		!opening ||
		(opening.kind === TITLE && opening.length === 1 && (opensBodyWithTitle(text, at) || isCalledLikeTitle(text, at)))
	) {
		return scanRun(text, scan, at);
	}
	const end = at + opening.length;
	if (text.lexicon.inflects && (opening.kind & (EVENT_HEAD | NAMING_HEAD)) !== 0 && isCalledByOpening(text, at)) {
		return scanRun(text, scan, at);
	}
	const event = text.lexicon.inflects && opening.length === 1 ? text.phrase(at, EVENT_HEAD) : undefined;
	if (event && (opening.kind & NAME) !== 0 && text.followsDirectly(end) && text.isCapital(end)) {
		// «Чемпионат России», though a site is called «Чемпионат».
		return scanHeaded(text, scan, at, event, MISC);
	}
	const side = (opening.kind & COUNTED) !== 0 && opening.length > 1 ? text.phrase(at, DIRECTION) : undefined;
	if (side && text.followsDirectly(at) && text.lexicon.pack.headWords?.sideHeads.has(text.lower(at - 1))) {
		// «phía Tây Hà Nội»
		return scanDirection(text, scan, at, side);
	}
	if ((opening.kind & NAME) !== 0) {
		if (opening.length > 1 && text.isThe(at) && text.startsSentence(at) && opensBodyOfNation(text, at + 1)) {
			// «The South African Weather Service», though a newspaper is called «The South African».
			return at + 1;
		}
		if (opening.length === 2 && text.isThe(at) && text.startsSentence(at) && isShort(text, at + 1)) {
			// «The HBN is not responsible for it.»
			return at + 1;
		}
		const tournament = openTournament(text, at, end);
		return tournament ? pushDraft(scan, tournament) : scanListed(text, scan, at, opening);
	}
	const standing = standingBody(text, at, opening);
	if (standing) {
		return scanHeaded(text, scan, at, standing, ORG);
	}
	switch (opening.kind) {
		case TITLE:
		case HONORIFIC:
			return scanPersonsTitle(text, scan, at, opening);
		case TITLE_WITH_FIELD:
			return skipTitle(scan, at, fieldsEnd(text, end));
		case GOVERNING_HEAD:
		case NAMING_HEAD:
			return scanHeaded(text, scan, at, opening, ORG);
		case EVENT_HEAD:
			return isBodyOnStorms(text, at) ? scanRun(text, scan, at) : scanHeaded(text, scan, at, opening, MISC);
		case STATE_HEAD:
		case PLACE_HEAD:
			return scanPlace(text, scan, at, opening);
		case DIRECTION:
			return scanDirection(text, scan, at, opening);
		case COMMON:
			return eventOfNation(text, scan, at, end) ?? (opensRunWithCommon(text, at, end) ? scanRun(text, scan, at) : end);
		default:
			return scanRun(text, scan, at);
	}
}

/** «Storm Prediction Center»: a storm's word that a body begins with. */
function isBodyOnStorms(text: NameText, at: number): boolean {
	const last = runEnd(text, at) - 1;
	return (
		text.lexicon.pack.eventWords?.storms.has(text.key(at)) === true &&
		last > at &&
		text.is(last, ORGANIZATION_ENDING) &&
		!text.is(last, EVENT_ENDING)
	);
}

/** «площадь Революции», «улица Союза»: behind a street's word, and nothing with a capital behind it. */
function isCalledByOpening(text: NameText, at: number): boolean {
	return (
		text.followsDirectly(at) &&
		text.isTitle(at) &&
		text.isLower(at - 1) &&
		text.cueBefore(at, PLACE_HEAD) !== undefined &&
		!(text.followsDirectly(at + 1) && text.isCapital(at + 1))
	);
}

/** «Trung Thành» is a person, «Trung thành» a common word, but not in «anh Trung thành thật»; «South African» opens «South African Weather Service». */
function opensRunWithCommon(text: NameText, at: number, end: number): boolean {
	if (text.lexicon.pack.compoundsOfTwo) {
		return end > at + 1 && (text.isTitle(at + 1) || isHonoured(text, at));
	}
	return (
		end > at + 1 &&
		text.is(end - 1, DEMONYM) &&
		text.followsDirectly(end) &&
		text.isTitle(end) &&
		text.is(runEnd(text, end) - 1, ORGANIZATION_ENDING) &&
		!isPeopleInBody(text, at, end)
	);
}

/** «South Asian Summit»: an adjective of two words, and what an event is called behind it. */
function eventOfNation(text: NameText, scan: Scan, at: number, end: number): number | undefined {
	if (
		!text.lexicon.pack.titleCase ||
		!text.is(end - 1, DEMONYM) ||
		!text.followsDirectly(end) ||
		!text.isTitle(end) ||
		text.hasPossessive(end - 1)
	) {
		return undefined;
	}
	const last = runEnd(text, end) - 1;
	const isEvent = text.is(last, EVENT_ENDING) && !text.is(last, ORGANIZATION_ENDING);
	return isEvent ? pushDraft(scan, fixedDraft(at, last + 1, INSIDE.eventEnding, last, last + 1)) : undefined;
}

/** Whether an adjective of two words begins at the token, and a body behind it. */
function opensBodyOfNation(text: NameText, at: number): boolean {
	const adjective = text.phrase(at, COMMON);
	return adjective !== undefined && opensRunWithCommon(text, at, at + adjective.length);
}

/** Letters that are short for a body, whose article a sentence gives its capital. */
function isShort(text: NameText, token: number): boolean {
	return text.word(token).shape === SHAPE_UPPER && text.lengthOf(token) > 1 && text.continuesLine(token + 1);
}

/** Whether a work's title begins behind the word for it. */
function opensWork(text: NameText, scan: Scan, at: number): boolean {
	return (
		quotationEnd(text, at) !== undefined ||
		capitalTitle(text, scan, at) !== undefined ||
		unquotedTitle(text, scan, at) !== undefined
	);
}

/** «thôn Đài Chuối», «xã Hội Sơn»: behind a territory's head, what begins like a body. */
function isHalfOfVillage(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.followsDirectly(at) &&
		text.isLower(at - 1) &&
		text.isTitle(at) &&
		text.followsDirectly(next) &&
		text.isTitle(next) &&
		text.isIn(at - 1, VILLAGE) &&
		text.phrase(at, ORGANIZATION_HEAD)?.length === 1 &&
		!text.phrase(at, LISTED) &&
		!text.phrase(next, INNER | HEAD)
	);
}
