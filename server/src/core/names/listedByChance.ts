import { SHAPE_UPPER } from '../text/shapes';
import { followsCredit, isCreditedPerson } from './creditNames';
import { isForeignWord } from './foreignWords';
import {
	isCalledLikeCountry,
	isForeignPerson,
	isFullName,
	isGivenBeforeFamily,
	isLine,
	isMadeOfGivenNames,
	isPersonsSyllables,
	isStemOnly,
} from './listedAsPersons';
import { titleBefore } from './listedEnds';
import type { NameText } from './nameText';
import { isCutShort } from './partForms';
import { COUNTED, HONORIFIC, NAME, TITLE } from './phraseKinds';
import type { Phrase } from './phrases';
import { runEnd } from './runs';
import type { Scan } from './scanning';
import { LOC, MISC, ORG, PER } from './types';
import { FAMILY_NAME, GIVEN_NAME, JOINER, ORGANIZATION_ENDING, PLACE_ENDING, STOP_CAPITAL } from './wordKinds';

/** Whether what stands here is less than a word or a name, or is somebody, whatever the list says. */
export function isUnlisted(text: NameText, at: number, phrase: Phrase): boolean {
	const listed = at + phrase.length;
	const single = phrase.length === 1;
	const counted = (phrase.kind & COUNTED) !== 0;
	return (
		(single && phrase.type === ORG && isHalfOfLetters(text, at, listed)) ||
		(single && counted && text.is(at, STOP_CAPITAL)) ||
		(single && phrase.type === LOC && isStopInCase(text, at)) ||
		(single && counted && phrase.type === PER && areLettersOfBody(text, at)) ||
		(counted && isCutShort(text, listed)) ||
		(single && phrase.type === MISC && isForeignPerson(text, at)) ||
		(single && text.mark(at - 1) === ':' && isPersonsSyllables(text, at))
	);
}

/** «Дела идут»: a word that opens sentences, and ends like a case of a town's name. */
function isStopInCase(text: NameText, at: number): boolean {
	return text.lexicon.inflects && text.is(at, STOP_CAPITAL) && text.isTitle(at) && text.startsSentence(at);
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

/** «do TRAN tổ chức»: letters among small words, which are a family name's only by chance. */
function areLettersOfBody(text: NameText, at: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.word(at).shape === SHAPE_UPPER &&
		text.is(at, FAMILY_NAME) &&
		(text.isLower(at - 1) || text.isLower(at + 1))
	);
}

/** «Anh» begins sentences as a pronoun more often than as a country. */
export function isTitleAtStart(text: NameText, at: number): boolean {
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
export function isCommonAtStart(text: NameText, at: number, { length }: Phrase): boolean {
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
export function isSomethingElse(text: NameText, scan: Scan, at: number, phrase: Phrase): boolean {
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
		(phrase.length === 2 && isHolder(text, scan, at, listed)) ||
		(phrase.length === 1 && text.lexicon.inflects && isStemOnly(text, at)) ||
		(phrase.length > 1 && text.lexicon.inflects && isDistrict(text, listed)) ||
		((calledBefore(text, scan, at) || listedWithPerson(text, scan, at)) && isFullName(text, at, listed))
	);
}

/** «Северо-Курильский район»: the adjective of a listed town, and its noun. */
function isDistrict(text: NameText, listed: number): boolean {
	return (
		text.word(listed - 1).isSlavicAdjective &&
		text.followsDirectly(listed) &&
		text.isLower(listed) &&
		text.is(listed, PLACE_ENDING)
	);
}

/** «Phó Chủ tịch HĐND TP Huế Hoàng Hải Minh»: who has the title before a body, with one more given name than the sea has. */
function isHolder(text: NameText, { drafts }: Scan, at: number, last: number): boolean {
	const body = drafts[drafts.length - 1];
	return (
		body?.end === at &&
		body.best === ORG &&
		text.lexicon.pack.compoundsOfTwo &&
		text.is(at, FAMILY_NAME) &&
		text.is(at + 1, GIVEN_NAME) &&
		text.is(last, GIVEN_NAME) &&
		runEnd(text, at) === last + 1 &&
		text.followsDirectly(body.start) &&
		text.cueBefore(body.start, TITLE) !== undefined
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
