import { SHAPE_UPPER } from '../text/shapes';
import { isCreditedPerson } from './creditNames';
import { isForeignWord } from './foreignWords';
import { isInNameQuotes } from './nameQuotes';
import type { NameText } from './nameText';
import { EVENT_HEAD, LISTED_PLACE, ROLE } from './phraseKinds';
import {
	isArticleOfName,
	isStopWord,
	opensBody,
	opensNameOfCountry,
	opensPersonOfTwo,
	opensPersonWithParticle,
	opensPlace,
} from './runOpenings';
import { fullPersonEnd, isMiddleName } from './personsBehindBodies';
import { isByline } from './runStarts';
import { isFamilyName } from './seemingWords';
import { isPeopleInBody } from './peoplesInBodies';
import { shipAt } from './ships';
import { endsLike } from './wordEndings';
import {
	COMMON_WORD,
	EVENT_ENDING,
	FAMILY_NAME,
	FUNCTION_WORD,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	POSSESSIVE_HEAD,
	STOP_CAPITAL,
} from './wordKinds';

/** Below this share a word at a run's start is no part of the name. */
const TRIMMED = 0.2;
/** A syllable whose capital is a name's more seldom inside a sentence begins no foreign name. */
const COMMON_BEFORE_FOREIGN = 0.3;
/** Given names are shorter that end like verbs. */
const SHORTEST_VERB = 6;
/** What foreign words hardly have: «Lao Airlines» is no Vietnamese word before a name. */
const HAS_ACCENT = /[^\p{ASCII}]/u;

/** Where the common words end with which the run begins, or one of them opens something itself; `end` where all are common. */
export function commonEnd(text: NameText, at: number, end: number): number {
	let start = at;
	if (isCreditedPerson(text, at, end) || isByline(text, at, end) || (end > at + 1 && isInNameQuotes(text, at, end))) {
		return start;
	}
	while (start < end && isNoPart(text, at, start, end)) {
		start++;
		if (start < end && opensAfterCut(text, start)) {
			break;
		}
	}
	return start;
}

/** Whether the word at `start`, with which what is left of a run begins, belongs to no name. */
function isNoPart(text: NameText, at: number, start: number, end: number): boolean {
	return (
		!isPublisher(text, start, end) &&
		((start === at && isPeopleInBody(text, at, at + 1)) ||
			isShouted(text, start, end) ||
			isStopBeforeName(text, at, start, end) ||
			(start === at &&
				(isOpener(text, at, end) ||
					isNounOfSomebody(text, at, end) ||
					isVerbBeforeName(text, at, end) ||
					isWordBeforeName(text, at, end) ||
					isParticipleBeforePlace(text, at, end) ||
					isCallBeforeSite(text, at, end))))
	);
}

/**
 * «Hồi Kiatisak còn đá», «Chính Lê Văn Tám nói»: a sentence's first word by which nobody is called, before a foreign name; or any that is no
 * family name, before one and two syllables more.
 */
function isWordBeforeName(text: NameText, at: number, end: number): boolean {
	const next = at + 1;
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		next >= end ||
		!text.startsSentence(at) ||
		!text.isTitle(at) ||
		text.is(at, FAMILY_NAME) ||
		!text.followsDirectly(next) ||
		!text.isTitle(next) ||
		!text.word(at).isSyllable
	) {
		return false;
	}
	const share = text.word(at).casing?.inside ?? 1;
	if (share < COMMON_BEFORE_FOREIGN && (text.phrase(next, EVENT_HEAD) || text.is(next, STOP_CAPITAL))) {
		// «Nhân Ngày Nhà giáo Việt Nam».
		return true;
	}
	return isForeignWord(text, next)
		? share < COMMON_BEFORE_FOREIGN && !text.is(at, GIVEN_NAME) && HAS_ACCENT.test(text.lower(at))
		: text.is(next, FAMILY_NAME) &&
				(!text.is(next, GIVEN_NAME) || isMiddleName(text, next + 1)) &&
				fullPersonEnd(text, next) === end;
}

/** «Роль Раневской», «Арест Лосева продлили»: a noun that opens a sentence, and somebody's surname in another case. */
function isNounOfSomebody(text: NameText, at: number, end: number): boolean {
	const words = text.lexicon.pack.caseWords;
	if (
		!words ||
		end < at + 2 ||
		!text.startsSentence(at) ||
		text.is(at, GIVEN_NAME | FAMILY_NAME) ||
		!text.isTitle(at) ||
		!text.isTitle(at + 1) ||
		!text.followsDirectly(at + 1)
	) {
		return false;
	}
	if (words.deeds.test(text.lower(at)) && !text.is(at, ORGANIZATION_ENDING | EVENT_ENDING | PLACE_ENDING)) {
		return true;
	}
	if (end !== at + 2) {
		return false;
	}
	const pair = `${text.lower(at)} ${text.lower(at + 1)}`;
	const verb = text.is(end, FUNCTION_WORD) ? end + 1 : end;
	return (
		words.ofSomebody.test(pair) ||
		(words.ofHimOrHer.test(pair) &&
			text.followsDirectly(end) &&
			text.isLower(verb) &&
			words.noWomansVerbs.test(text.lower(verb)))
	);
}

/** «Дирижировал Туган Сохиев»: a verb that opens a sentence. */
function isVerbBeforeName(text: NameText, at: number, end: number): boolean {
	return (
		end > at + 1 &&
		text.startsSentence(at) &&
		text.isTitle(at) &&
		text.lengthOf(at) >= SHORTEST_VERB &&
		!text.is(at, GIVEN_NAME | FAMILY_NAME) &&
		text.followsDirectly(at + 1) &&
		text.lexicon.pack.caseWords?.openingVerbs.test(text.lower(at)) === true
	);
}

/** A word that is never a name by itself, unless it begins one. */
function isStopBeforeName(text: NameText, at: number, start: number, end: number): boolean {
	return (
		isStopWord(text, start) &&
		!(text.mark(end - 1) === '.' && end === start + 2) &&
		!(start === at && isCalled(text, at, end)) &&
		!describesName(text, start, end) &&
		!isCalledLikeMonth(text, start, end) &&
		!isBeforeGluedStop(text, start) &&
		!(start === at && (opensBody(text, at, end) || isArticleOfName(text, at, end) || opensPersonOfTwo(text, at, end)))
	);
}

/** «с Большой Дмитровки», «с генсеком То Ламом»: an adjective inside a sentence, or what stands behind somebody's office, before a noun with a capital. */
function describesName(text: NameText, start: number, end: number): boolean {
	return (
		text.lexicon.inflects &&
		end > start + 1 &&
		!text.startsSentence(start) &&
		text.followsDirectly(start) &&
		(text.word(start).isSlavicAdjective ||
			text.cueBefore(start, ROLE) !== undefined ||
			text.word(start - 1).shape === SHAPE_UPPER) &&
		text.isTitle(start + 1)
	);
}

/** «шестилетняя Марта Козлова», «заместитель Май Ван Тинь»: with a capital inside a sentence, where months have none. */
function isCalledLikeMonth(text: NameText, start: number, end: number): boolean {
	return (
		end > start + 1 &&
		text.lexicon.pack.caseWords?.monthsAsNames.has(text.key(start)) === true &&
		!text.startsSentence(start) &&
		text.isTitle(start) &&
		text.followsDirectly(start) &&
		text.followsDirectly(start + 1) &&
		text.isTitle(start + 1)
	);
}

/** «captain Will Tovik», «spokesman Per Hobbs»: right behind what somebody is, in small letters. */
function isCalled(text: NameText, at: number, end: number): boolean {
	return (
		text.lexicon.pack.titleCase &&
		end > at + 1 &&
		text.followsDirectly(at) &&
		text.isLower(at - 1) &&
		text.cueBefore(at, ROLE) !== undefined &&
		text.isTitle(at) &&
		text.lengthOf(at) > 2 &&
		!text.lexicon.pack.determiners?.neverNames.has(text.key(at)) &&
		text.followsDirectly(at + 1) &&
		text.isTitle(at + 1) &&
		!text.is(at + 1, STOP_CAPITAL)
	);
}

/** A word that has its capital from the sentence, as it hardly ever is a name elsewhere. */
function isOpener(text: NameText, at: number, end: number): boolean {
	return (
		text.startsSentence(at) &&
		text.nameShare(at) < TRIMMED &&
		!opensPlace(text, at, end) &&
		!opensBody(text, at, end) &&
		!opensPersonOfTwo(text, at, end) &&
		!opensPersonWithParticle(text, at) &&
		isWholeWord(text, at) &&
		!opensNameOfCountry(text, at) &&
		!isFamilyName(text, at)
	);
}

/** «Examining Kettle's rates»: with its capital from the sentence, before a listed place that ends the run. */
function isParticipleBeforePlace(text: NameText, at: number, end: number): boolean {
	return (
		text.lexicon.pack.titleCase &&
		text.isTitle(at) &&
		text.startsSentence(at) &&
		endsLike('participle', text, at) &&
		text.is(at, COMMON_WORD) &&
		!text.is(at, GIVEN_NAME | LAST_NAME) &&
		text.phrase(at + 1, LISTED_PLACE)?.length === end - at - 1
	);
}

/** «Visit HarbourLife.org», «Watch HBN Live»: what the page asks readers to do, before an address or letters. */
function isCallBeforeSite(text: NameText, at: number, end: number): boolean {
	const next = at + 1;
	return (
		next < end &&
		text.isTitle(at) &&
		text.startsSentence(at) &&
		text.lexicon.pack.siteWords?.calls.has(text.key(at)) === true &&
		text.followsDirectly(next) &&
		(!text.isTitle(next) || isBeforeGluedStop(text, next))
	);
}

/** Something that lists have, or that is somebody's (`King's`), behind the common words that were cut off. */
export function opensAfterCut(text: NameText, start: number): boolean {
	return text.opening(start) !== undefined || text.is(start, POSSESSIVE_HEAD) || shipAt(text, start) !== undefined;
}

/** «STORY De Norva»: a common word in capitals before one that has small letters, unless both are a body. */
function isShouted(text: NameText, start: number, end: number): boolean {
	const next = start + 1;
	return (
		text.lexicon.pack.titleCase &&
		next < end &&
		text.word(start).shape === SHAPE_UPPER &&
		text.lengthOf(start) > 3 &&
		text.is(start, COMMON_WORD) &&
		text.followsDirectly(next) &&
		text.isTitle(next) &&
		!text.is(end - 1, ORGANIZATION_ENDING | EVENT_ENDING | PLACE_ENDING)
	);
}

/** «Ann Hobbs/The Harwood News»: right behind the photographer, with its article. */
function isPublisher(text: NameText, start: number, end: number): boolean {
	return (
		text.lexicon.pack.titleCase &&
		end > start + 1 &&
		text.isThe(start) &&
		text.isTitle(start) &&
		text.mark(start - 1) === '/' &&
		text.isGlued(start)
	);
}

/** «Правда.Ру» */
function isBeforeGluedStop(text: NameText, token: number): boolean {
	return text.mark(token + 1) === '.' && text.isGlued(token + 1) && text.isGlued(token + 2);
}

/** Acronyms keep their common words: «UBND»; a hyphenated word is cut off whole or not at all. */
function isWholeWord(text: NameText, token: number): boolean {
	return text.word(token).shape !== SHAPE_UPPER && !text.isDash(token + 1) && !isBeforeGluedStop(text, token);
}
