import { SHAPE_UPPER } from '../text/shapes';
import { followsCredit } from './creditNames';
import { bodyOfTwo, goesOnBehindHyphen } from './hyphenatedPlaces';
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
import { withFields } from './namedFields';
import { isVenue } from './nameShape';
import type { NameText } from './nameText';
import { readHeaded } from './organizations';
import { COUNTED, HEAD, HONORIFIC, INNER, LISTED, NAME, ORGANIZATION_HEAD, ROLE, TITLE } from './phraseKinds';
import type { Phrase } from './phrases';
import { editionEnd } from './editions';
import { countsWords, hasNumber, isCounted, isEventOfYear } from './numberedNames';
import { fullPersonEnd } from './personsBehindBodies';
import {
	isForeignProduct,
	isModel,
	isNumberedModel,
	isNumberedShip,
	isOneOfMake,
	isThingOfMake,
	modelEnd,
} from './productModels';
import { scanRun } from './runNames';
import { isControl, isMediumOf } from './runBoundaries';
import { DOMAINS } from './siteAddresses';
import { runEnd } from './runs';
import { pushListed, type Scan, skipTitle } from './scanning';
import { LOC, MISC, ORG, PER } from './types';
import {
	DEMONYM,
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

function listedEnd(text: NameText, at: number, listed: number, phrase: Phrase): number {
	const { lexicon } = text;
	if (text.mark(listed) === '-' && text.isNumber(listed + 1) && phrase.type !== LOC) {
		return runEnd(text, listed - 1);
	}
	if (
		phrase.type === ORG &&
		text.mark(listed) === '.' &&
		text.isGlued(listed) &&
		text.isGlued(listed + 1) &&
		DOMAINS.has(text.lower(listed + 1))
	) {
		// «Kenh14.vn».
		return listed + 2;
	}
	if (phrase.cue.label === 'news agency, newspaper, broadcaster' && lexicon.pack.compoundsOfTwo) {
		const edition = editionEnd(text, listed);
		if (edition > listed) {
			return edition;
		}
	}
	if (phrase.type === LOC && goesOnBehindHyphen(text, listed)) {
		return runEnd(text, listed);
	}
	const shared = phrase.type === LOC ? bodyOfTwo(text, listed) : undefined;
	if (shared !== undefined) {
		return shared;
	}
	if (phrase.type === ORG && isEventOfYear(text, at, listed)) {
		return listed + 1;
	}
	if (
		phrase.type === ORG &&
		lexicon.pack.titleCase &&
		text.is(listed - 1, ORGANIZATION_ENDING) &&
		withFields(text, listed) > listed
	) {
		// «Communist Party of India».
		return withFields(text, listed);
	}
	if (phrase.type === MISC && hasNumber(text, listed) && !isCounted(text, listed) && !countsWords(text, listed)) {
		let end = listed + 1;
		while (text.followsDirectly(end) && text.isTitle(end) && !text.opening(end) && !fullPersonEnd(text, end)) {
			end++;
		}
		return end;
	}
	if (lexicon.pack.titleCase && text.followsDirectly(listed) && (isMediumOf(text, listed) || isControl(text, listed))) {
		return listed;
	}
	const afterStop =
		lexicon.pack.titleCase &&
		text.mark(listed - 1) === '.' &&
		text.continuesLine(listed) &&
		!text.isGlued(listed) &&
		!text.is(listed, FUNCTION_WORD);
	if (isNumberedModel(text, listed, phrase)) {
		return modelEnd(text, listed);
	}
	if (!(text.followsDirectly(listed) || afterStop) || !text.isCapital(listed) || text.inTime(listed)) {
		return listed;
	}
	if (phrase.type === LOC && text.word(listed).hasDigit) {
		// «London E17»
		return listed;
	}
	const end = Math.max(runEnd(text, at), lexicon.pack.titleCase ? runEnd(text, listed) : 0);
	if (end <= listed || (afterStop && !goesOnAfterStop(text, listed, end))) {
		return listed;
	}
	if (text.is(end - 1, ORGANIZATION_ENDING | EVENT_ENDING)) {
		return phrase.type === ORG && phrase.length > 1 && holdsBody(text, listed, end) ? listed : end;
	}
	if (
		lexicon.pack.compoundsOfTwo &&
		phrase.cue.label === 'company' &&
		text.is(end - 1, PLACE_ENDING) &&
		!text.word(listed).isSyllable
	) {
		// «Vinhomes Grand Park».
		return end;
	}
	if (lexicon.pack.titleCase && phrase.type === LOC && text.is(end - 1, PLACE_ENDING)) {
		// «San Diego County».
		return end;
	}
	const next = text.opening(listed);
	if (phrase.type === ORG && lexicon.pack.territoryFollows && isModel(text, at, listed, next)) {
		return next && (next.kind & LISTED) !== 0 ? listed + next.length : end;
	}
	if (phrase.type === ORG && lexicon.pack.territoryFollows && next?.type === LOC) {
		return listed + next.length;
	}
	if (
		phrase.type === ORG &&
		lexicon.pack.titleCase &&
		((phrase.cue.label === 'company' && next?.cue.label === 'country') ||
			(text.key(at) === 'university' && next?.type === LOC))
	) {
		// «Uber India», «University of Kettle Harwood».
		return listed + next.length;
	}
	if (next && (next.kind & COUNTED) === 0) {
		return listed;
	}
	if (phrase.type === LOC && lexicon.pack.titleCase && isNamedByPlace(text, at, listed)) {
		// «the New York Gannets».
		return end;
	}
	if (
		phrase.type === ORG &&
		lexicon.pack.titleCase &&
		!text.is(listed, GIVEN_NAME) &&
		text.isTitle(listed) &&
		end === listed + 1
	) {
		// «Uber Eats».
		return end;
	}
	if (lexicon.inflects && phrase.type === LOC && end - listed > 1) {
		// «муфтий Ингушетии Абдурахман Мартазанов»
		return listed;
	}
	if (phrase.type === MISC && isForeignProduct(text, listed - 1, listed, next)) {
		return end;
	}
	const country = phrase.length > 1 || phrase.cue.label === 'country';
	const person = end - listed > 1 && text.is(listed, FAMILY_NAME);
	return country || person || phrase.type !== LOC || titleBefore(text, undefined, at) ? listed : end;
}

/** «Harwick County Sheriff's Department»: behind a place. */
function ownsBody(text: NameText, end: number): boolean {
	return text.lexicon.pack.titleCase && text.followsDirectly(end) && text.is(end, POSSESSIVE_HEAD) && text.isTitle(end);
}

/** «Harwick Times» and another listed body behind it, as menus list them. */
function holdsBody(text: NameText, from: number, end: number): boolean {
	for (let token = from; token < end; token++) {
		const body = text.phrase(token, LISTED);
		if (body?.type === ORG && body.length > 1) {
			return true;
		}
	}
	return false;
}

/** Behind an article, which no listed place has: what is called by a place and a word that is no person's. */
function isNamedByPlace(text: NameText, at: number, listed: number): boolean {
	return (
		text.key(at - 1) === 'the' &&
		text.followsDirectly(at) &&
		text.isTitle(listed) &&
		!text.is(listed, GIVEN_NAME | STOP_CAPITAL | FUNCTION_WORD | DEMONYM)
	);
}

/** «U.S. Army», «U.S. Bank Stadium»: behind a listed name's full stop, which may be the sentence's as well. */
function goesOnAfterStop(text: NameText, from: number, end: number): boolean {
	return text.is(end - 1, PLACE_ENDING)
		? end > from + 1 && !text.phrase(from, ROLE | HONORIFIC)
		: text.is(end - 1, ORGANIZATION_ENDING | EVENT_ENDING) && !text.is(from, STOP_CAPITAL);
}

function titleBefore(text: NameText, scan: Scan | undefined, at: number): boolean {
	return text.followsDirectly(at) && (scan?.titles.has(at) === true || text.cueBefore(at, ROLE) !== undefined);
}
