import { wordSet } from '../text/wordSet';
import { capitalTitle } from './capitalTitles';
import { copyrightHolder, mayOpenRights } from './copyrightHolders';
import type { Draft } from './draft';
import { scanAfterLowerHead, scanDirection, scanHeaded, scanPlace } from './headedNames';
import { openTournament } from './eventTitles';
import { scanListed } from './listedNames';
import { playerInLineUp } from './lineUps';
import type { NameText } from './nameText';
import { lettersInBrackets } from './shortForms';
import { fieldOfOffice, fieldsEnd, officeField } from './officeFields';
import {
	belongsToSign,
	countsMoney,
	documentNumberEnd,
	isAgeOfTeam,
	isEscaped,
	isCurrency,
	isHashtag,
	isLetterOfWord,
	isMilestone,
	isPageItself,
	isPartOfAddress,
	isPartyOfSeat,
	isPlateLabel,
	isPostBox,
	isSignOrCode,
	isSpeakersLetter,
	isSum,
	isTimeZone,
	pairEnd,
	POST_BOX,
} from './noNames';
import { numberedModel, numberedPlace, shortPlace, withSerialNumber } from './numberedNames';
import { numberedRoad, numberedStreet } from './numberedRoads';
import {
	COMMON,
	DIRECTION,
	EVENT_HEAD,
	GOVERNING_HEAD,
	HEAD,
	HONORIFIC,
	INNER,
	LISTED,
	LISTED_OTHER,
	NAME,
	NAMING_HEAD,
	ORGANIZATION_HEAD,
	PLACE_HEAD,
	STATE_HEAD,
	TITLE,
	TITLE_WITH_FIELD,
	WORK_CUE,
} from './phraseKinds';
import { scanPossessiveName } from './possessiveNames';
import { quotationEnd, quotedName, quotedTitle, quotedWork } from './quotedWorks';
import { scanRun } from './runNames';
import { pushListed, type Scan, skipTitle } from './scanning';
import { siteAddress } from './siteAddresses';
import { namedRadio, numberedStation } from './stationNames';
import { syllabicPerson } from './syllabicNames';
import { bodyInTitle, formerTitleEnd, opensBodyWithTitle } from './titledBodies';
import { isPluralTitle } from './runBoundaries';
import { isBeforeKoreanName } from './seemingWords';
import { MISC, ORG } from './types';
import { ORGANIZATION_ENDING } from './wordKinds';
import { tradeName } from './tradeNames';
import { quotedVietnameseTitle, unquotedTitle } from './workTitles';

/** Territories that other bodies than their own seldom follow. */
const VILLAGES = wordSet('thôn xã phường ấp bản làng buôn xóm huyện trấn phố đường');
/** As they are spelled before different consonants. */
const ARABIC_ARTICLES = new Set(['al', 'el', 'ar', 'as', 'ash', 'ad', 'an', 'az']);

/** Reads the tokens from `from` until before `to`, which are of one language. */
export function scanTokens(text: NameText, scan: Scan, from: number, to: number): void {
	let at = from;
	while (at < to) {
		if (text.isLower(at)) {
			// Most words: no name begins at them.
			at++;
			continue;
		}
		const holder = mayOpenRights(text, at) ? copyrightHolder(text, at) : undefined;
		if (holder) {
			scan.drafts.push(holder);
			at = holder.end;
			continue;
		}
		if (text.isCapital(at) && (!text.inTime(at) || isNamedTime(text, at))) {
			at = scanCapital(text, scan, at);
			continue;
		}
		if (text.isNumber(at)) {
			const last = scan.drafts[scan.drafts.length - 1];
			const serial = last && withSerialNumber(text, last, at);
			if (serial) {
				scan.drafts[scan.drafts.length - 1] = serial;
				at = serial.end;
				continue;
			}
			const place = numberedPlace(text, at) ?? numberedModel(text, at);
			if (place && last && last.start >= place.start && text.lexicon.pack.titleCase) {
				// «Highway 190», of which a run has the first word.
				scan.drafts.pop();
			}
			if (place && place.start >= (scan.drafts[scan.drafts.length - 1]?.end ?? 0)) {
				scan.drafts.push(place);
			}
			at = place ? place.end : at + 1;
			continue;
		}
		if (text.mark(at) === ':' && text.mark(at + 1) === '/' && text.mark(at + 2) === '/' && text.isGlued(at + 1)) {
			at = addressEnd(text, at);
			continue;
		}
		const site = text.mark(at) === '.' && text.isGlued(at) ? siteAddress(text, at) : undefined;
		if (site && site.start >= (scan.drafts[scan.drafts.length - 1]?.end ?? 0)) {
			scan.drafts.push(site);
			at = site.end;
			continue;
		}
		const quoted = text.isPunctuation(at) ? scanQuotation(text, scan, at) : undefined;
		if (quoted) {
			scan.drafts.push(quoted);
			at = quoted.end;
		}
		at++;
	}
}

/** Where a web address ends whose `://` stands at `at`: nothing in it is a name. */
function addressEnd(text: NameText, at: number): number {
	let end = at + 1;
	while (text.continuesLine(end) && text.isGlued(end)) {
		end++;
	}
	return end;
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
		text.lexicon.pack.compoundsOfTwo &&
		text.followsDirectly(at) &&
		VILLAGES.has(text.lower(at - 1)) &&
		text.isLower(at - 1) &&
		text.isTitle(at) &&
		text.followsDirectly(next) &&
		text.isTitle(next) &&
		text.phrase(at, ORGANIZATION_HEAD)?.length === 1 &&
		!text.phrase(at, LISTED) &&
		!text.phrase(next, INNER | HEAD)
	);
}

/** «Ngày Quốc tế Thiếu nhi», «Tết Nguyên đán»: a day that is an event. */
function isNamedTime(text: NameText, at: number): boolean {
	return text.phrase(at, EVENT_HEAD | LISTED_OTHER) !== undefined;
}

/** A name in quotation marks. */
function scanQuotation(text: NameText, scan: Scan, at: number): Draft | undefined {
	return text.word(at).closing === ''
		? undefined
		: (quotedWork(text, at) ??
				quotedName(text, scan, at) ??
				quotedTitle(text, at) ??
				quotedVietnameseTitle(text, scan, at));
}

/** Reads what begins at a capitalised word, and returns the token to go on with. */
function scanCapital(text: NameText, scan: Scan, at: number): number {
	if (text.isLower(at - 1) && text.followsDirectly(at)) {
		const lowerName = text.phrase(at - 1, LISTED);
		if (lowerName) {
			return pushListed(scan, text, at - 1, at - 1 + lowerName.length, lowerName, lowerName.type);
		}
	}
	if (text.mark(at - 1) === '-' && text.isGlued(at) && text.isGlued(at - 1) && text.isLower(at - 2)) {
		// «sub-Saharan Africa».
		const lowerName = text.phrase(at - 2, LISTED);
		if (lowerName) {
			const end = at - 2 + lowerName.length;
			return pushListed(scan, text, at - 2, end, lowerName, lowerName.type);
		}
	}
	if (followsArabicArticle(text, at)) {
		return scanRun(text, scan, at - 2);
	}
	if (
		belongsToSign(text, at) ||
		isAgeOfTeam(text, at) ||
		isHashtag(text, at) ||
		isEscaped(text, at) ||
		isMilestone(text, at)
	) {
		return at + 1;
	}
	if (isPostBox(text, at)) {
		return at + POST_BOX;
	}
	if (text.mark(at + 1) === '-' && text.key(at + 2) === 'year' && text.key(at + 4) === 'old') {
		// «Eight-year-old».
		return at + 5;
	}
	if (
		text.lower(at) === 'rss' &&
		!text.continuesLine(at) &&
		(!text.continuesLine(at + 1) || text.lower(at + 1).startsWith('feed'))
	) {
		return at + 1;
	}
	if (isPageItself(text, at)) {
		return at + 1;
	}
	if (isPartyOfSeat(text, at)) {
		return at + 2;
	}
	const pair = pairEnd(text, at);
	if (pair !== undefined) {
		return pair;
	}
	if (
		isCurrency(text, at) ||
		isSignOrCode(text, at) ||
		isPartOfAddress(text, at) ||
		isSpeakersLetter(text, at) ||
		isTimeZone(text, at)
	) {
		return at + 1;
	}
	if (isSum(text, at) || isLetterOfWord(text, at) || isPlateLabel(text, at) || countsMoney(text, at)) {
		return at + 1;
	}
	const document = documentNumberEnd(text, at);
	if (document !== undefined) {
		return document;
	}
	const street = numberedStreet(text, at);
	if (street) {
		if (scan.drafts[scan.drafts.length - 1]?.start === street.start) {
			scan.drafts.pop();
		}
		scan.drafts.push(street);
		return street.end;
	}
	const short =
		shortPlace(text, at) ??
		numberedStation(text, at) ??
		namedRadio(text, at) ??
		playerInLineUp(text, at) ??
		numberedRoad(text, at);
	if (short) {
		scan.drafts.push(short);
		return short.end;
	}
	const field = officeField(text, scan, at) ?? fieldOfOffice(text, scan, at);
	if (field !== undefined) {
		return field;
	}
	const letters = lettersInBrackets(text, scan, at);
	if (letters) {
		scan.drafts.push(letters);
		return letters.end;
	}
	if (isHalfOfVillage(text, at)) {
		return scanRun(text, scan, at);
	}
	const work = text.phrase(at, WORK_CUE);
	if (work && opensWork(text, scan, at + work.length)) {
		return at + work.length;
	}
	const whole = unquotedTitle(text, scan, at) ?? tradeName(text, at) ?? capitalTitle(text, scan, at);
	if (whole) {
		scan.drafts.push(whole);
		return whole.end;
	}
	const afterHead = scanAfterLowerHead(text, scan, at);
	if (afterHead !== undefined) {
		return afterHead;
	}
	const former = formerTitleEnd(text, at);
	if (former !== undefined) {
		return skipTitle(scan, at, former);
	}
	const opening = text.opening(at);
	const possessive = opening && (opening.kind & LISTED) !== 0 ? undefined : scanPossessiveName(text, scan, at);
	if (possessive !== undefined) {
		return possessive;
	}
	const person = syllabicPerson(text, at);
	if (person) {
		scan.drafts.push(person);
		return person.end;
	}
	if (!opening) {
		return scanRun(text, scan, at);
	}
	const end = at + opening.length;
	if (opening.kind === TITLE && opening.length === 1 && opensBodyWithTitle(text, at)) {
		return scanRun(text, scan, at);
	}
	if ((opening.kind & NAME) !== 0) {
		const tournament = openTournament(text, at, end);
		if (tournament) {
			scan.drafts.push(tournament);
			return tournament.end;
		}
		return scanListed(text, scan, at, opening);
	}
	switch (opening.kind) {
		case TITLE:
		case HONORIFIC: {
			if (
				text.lexicon.pack.titleCase &&
				isPluralTitle(text, at, opening.length) &&
				text.is(at, ORGANIZATION_ENDING) &&
				!(text.followsDirectly(end) && text.isCapital(end))
			) {
				return scanRun(text, scan, at);
			}
			const body = bodyInTitle(text, at, end);
			if (body !== undefined) {
				return skipTitle(scan, at, body);
			}
			return opening.length === 1 && (namedHonorific(text, at) || isBeforeKoreanName(text, at))
				? scanRun(text, scan, at)
				: skipTitle(scan, at, end);
		}
		case TITLE_WITH_FIELD:
			return skipTitle(scan, at, fieldsEnd(text, end));
		case GOVERNING_HEAD:
		case NAMING_HEAD:
			return scanHeaded(text, scan, at, opening, ORG);
		case EVENT_HEAD:
			return scanHeaded(text, scan, at, opening, MISC);
		case STATE_HEAD:
		case PLACE_HEAD:
			return scanPlace(text, scan, at, opening);
		case DIRECTION:
			return scanDirection(text, scan, at, opening);
		case COMMON:
			// «Trung Thành» is a person, «Trung thành» a common word.
			return text.lexicon.pack.compoundsOfTwo && end > at + 1 && text.isTitle(at + 1) ? scanRun(text, scan, at) : end;
		default:
			return scanRun(text, scan, at);
	}
}

/** `Bashiri` in «the signature of al-Bashiri»: behind an article in small letters, which belongs to the name. */
function followsArabicArticle(text: NameText, at: number): boolean {
	const article = at - 2;
	return (
		text.isTitle(at) &&
		text.mark(at - 1) === '-' &&
		text.isGlued(at) &&
		text.isGlued(at - 1) &&
		!text.isGlued(article) &&
		text.continuesLine(at - 1) &&
		ARABIC_ARTICLES.has(text.lower(article)) &&
		text.isLower(article)
	);
}

/** «Anh», «Bà» inside a sentence and before another capital is a part of a name (`Lan Anh` begins before it). */
function namedHonorific(text: NameText, at: number): boolean {
	return text.lexicon.pack.territoryFollows && !text.startsSentence(at) && !text.followsDirectly(at + 1);
}
