import { SHAPE_UPPER } from '../text/shapes';
import { followsCredit } from './creditNames';
import { scanHeaded } from './headedNames';
import { joinedEnd } from './joinedNames';
import {
	isForeignPerson,
	isFullName,
	isGivenBeforeFamily,
	isLine,
	isMadeOfGivenNames,
	isPersonsSyllables,
	isStemOnly,
} from './listedAsPersons';
import { listedEnd, titleBefore } from './listedEnds';
import { isVenue } from './nameShape';
import type { NameText } from './nameText';
import { readHeaded } from './organizations';
import { COUNTED, HEAD, HONORIFIC, INNER, LISTED, NAME, ORGANIZATION_HEAD, TITLE } from './phraseKinds';
import type { Phrase } from './phrases';
import { hasNumber, isCounted, isEventOfYear } from './numberedNames';
import { isModel, isNumberedModel, isNumberedShip, isOneOfMake, isThingOfMake } from './productModels';
import { scanRun } from './runNames';
import { runEnd } from './runs';
import { pushListed, type Scan, skipTitle } from './scanning';
import { LOC, MISC, ORG, PER } from './types';
import {
	EVENT_ENDING,
	FUNCTION_WORD,
	JOINER,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	POSSESSIVE_HEAD,
	STOP_CAPITAL,
} from './wordKinds';

/** A name of a list. What follows it in capitals is its own name, or makes one longer name of both. */
export function scanListed(text: NameText, scan: Scan, at: number, phrase: Phrase): number {
	const { lexicon } = text;
	const listed = at + phrase.length;
	const single = phrase.length === 1;
	if (single && phrase.type === ORG && isHalfOfLetters(text, at, listed)) {
		return scanRun(text, scan, at);
	}
	if (single && (phrase.kind & COUNTED) !== 0 && text.is(at, STOP_CAPITAL)) {
		return scanRun(text, scan, at);
	}
	if ((phrase.kind & COUNTED) !== 0 && isCutShort(text, listed)) {
		return scanRun(text, scan, at);
	}
	if (single && phrase.type === MISC && isForeignPerson(text, at)) {
		return scanRun(text, scan, at);
	}
	if (single && text.mark(at - 1) === ':' && isPersonsSyllables(text, at)) {
		return scanRun(text, scan, at);
	}
	if (single && text.startsSentence(at)) {
		// «Anh» begins sentences as a pronoun more often than as a country.
		const title = text.phrase(at, TITLE | HONORIFIC);
		const called = text.followsDirectly(listed) && text.isCapital(listed);
		if (title && (called || text.nameShare(at) < 0.5)) {
			return skipTitle(scan, at, listed);
		}
		if (text.nameShare(at) < (lexicon.hasCounts ? 0.5 : 0.1) && !text.opening(at + 1)) {
			return scanRun(text, scan, at);
		}
	}
	if (single && (isPersonsSyllables(text, at) || isGivenBeforeFamily(text, at))) {
		return scanRun(text, scan, at);
	}
	if (
		phrase.length === 2 &&
		phrase.type === LOC &&
		(followsCredit(text, at) || ((phrase.kind & COUNTED) !== 0 && isLine(text, at, listed))) &&
		isMadeOfGivenNames(text, at, listed)
	) {
		// «Ảnh: Hải Nam»; «Minh Thủy», by itself.
		return scanRun(text, scan, at);
	}
	if (single && phrase.type === LOC && lexicon.inflects && isStemOnly(text, at)) {
		return scanRun(text, scan, at);
	}
	if (
		phrase.type === LOC &&
		(calledBefore(text, scan, at) || listedWithPerson(text, scan, at)) &&
		isFullName(text, at, listed)
	) {
		return scanRun(text, scan, at);
	}
	if (phrase.type === ORG && areJoinedLetters(text, listed)) {
		return pushListed(scan, text, at, listed + 3, phrase, ORG);
	}
	if (phrase.type === ORG) {
		// «Hội đồng Bảo an» is listed, and goes on: «Hội đồng Bảo an Liên Hợp Quốc».
		const head = text.phrase(at, ORGANIZATION_HEAD);
		const headed = head && readHeaded(text, at, head);
		if (headed && headed.parts > 0 && headed.end > listed && goesOn(text, listed)) {
			return scanHeaded(text, scan, at, head, ORG);
		}
	}
	if (phrase.type === LOC && isNumberedShip(text, at, listed)) {
		return pushListed(scan, text, at, listed + 1, phrase, MISC);
	}
	let end = listed;
	let { type } = phrase;
	if (!text.hasPossessive(listed - 1) && (phrase.kind & COUNTED) === 0) {
		end = listedEnd(text, at, listed, phrase);
		while (end > listed && lexicon.pack.titleCase && text.isTitle(end - 1) && text.is(end - 1, FUNCTION_WORD)) {
			// «European Union In his speech»: a full stop was lost.
			end--;
		}
	} else if (runEnd(text, at) > listed || ownsBody(text, listed)) {
		// A name that was only counted says nothing on a longer one; a place before a person does.
		const beforePerson = lexicon.inflects
			? runEnd(text, at) > listed + 1
			: !single && titleBefore(text, scan, at) && !isMadeOfGivenNames(text, at, runEnd(text, at));
		return type === LOC && beforePerson && !isFullName(text, at, listed)
			? pushListed(scan, text, at, listed, phrase, type)
			: scanRun(text, scan, at);
	}
	if (end > listed) {
		if (
			type === ORG &&
			((end === listed + 1 && isEventOfYear(text, at, listed)) ||
				(lexicon.pack.territoryFollows && isModel(text, at, listed, text.opening(listed))))
		) {
			type = MISC;
		} else if (isNumberedModel(text, listed, phrase) || isOneOfMake(text, at, listed, end, phrase)) {
			type = MISC;
		} else if (type === MISC && lexicon.pack.titleCase && isNamedBody(text, end - 1)) {
			// «Harbour Festival Society».
			type = ORG;
		} else if (type === MISC || text.isNumber(end - 1)) {
			// «Soyuz-2», «World Cup 2018».
		} else if (text.is(end - 1, ORGANIZATION_ENDING)) {
			type = isVenue(text, at, end, end - 1) ? LOC : ORG;
		} else if (text.is(end - 1, EVENT_ENDING)) {
			type = MISC;
		} else if (type === ORG && text.is(end - 1, PLACE_ENDING)) {
			type = LOC;
		} else if (text.mark(listed - 1) === '.' && text.is(end - 1, PLACE_ENDING)) {
			// «U.S. Bank Stadium», in which no run begins at «U».
		} else if (type !== ORG) {
			return scanRun(text, scan, at);
		}
	}
	if (end > listed && type === MISC && lexicon.pack.compoundsOfTwo && hasNumber(text, end) && !isCounted(text, end)) {
		end++;
	}
	if (end === listed && phrase.cue.label === 'company' && isThingOfMake(text, at)) {
		type = MISC;
		if (text.followsDirectly(listed) && text.isCapital(listed) && text.word(listed).hasDigit) {
			// «xe VinFast VF8».
			return pushListed(scan, text, at, listed + 1, phrase, MISC);
		}
	}
	return pushListed(scan, text, at, end > listed ? joinedEnd(text, at, end) : end, phrase, type);
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

/** «CSHS Công» before «an»: what was counted ends in the first half of a word. */
function isCutShort(text: NameText, end: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.followsDirectly(end) &&
		text.isLower(end) &&
		(text.phrase(end - 1, INNER)?.length ?? text.opening(end - 1)?.length ?? 1) > 1
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

/** «Harwick County Sheriff's Department»: behind a place. */
function ownsBody(text: NameText, end: number): boolean {
	return text.lexicon.pack.titleCase && text.followsDirectly(end) && text.is(end, POSSESSIVE_HEAD) && text.isTitle(end);
}
