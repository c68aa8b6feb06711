import { wordSet } from '../text/wordSet';
import { SHAPE_UPPER } from '../text/shapes';
import type { NameText } from './nameText';
import { isEndOfRoute } from './routes';
import { isOpener } from './sentenceStarts';
import { isBeforeDomain } from './siteAddresses';
import { COUNTED, HONORIFIC, NAME, ROLE } from './phraseKinds';
import {
	ABBREVIATION,
	COMMON_WORD,
	COMPANY_ENDING,
	FAMILY_NAME,
	EVENT_ENDING,
	FUNCTION_WORD,
	GIVEN_NAME,
	GRADE_CUE,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	SHORT_TERRITORY,
	STOP_CAPITAL,
	TRAILING_SYLLABLE,
} from './wordKinds';

const ENDING = ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING;
const LONGEST_LOWER_PART = 6;
/** Below this share of names a capital behind a letter and its stop opens a sentence. */
const COMMON_SHARE = 0.5;
/** Vietnamese spells foreign names without them. */
const FOREIGN_LETTER = /[fjwz]/u;
const DIGRAPH = /^(?:[cgknpt]h|gi|ngh?|qu|tr)$/u;
const QUOTES = wordSet('" “ ” ‘ ’ \'');

/** Where a run that ended at `end` goes on behind the sign there; `end` itself where it doesn't. */
export function markedEnd(text: NameText, start: number, end: number): number {
	const mark = text.mark(end);
	if (text.isDash(end) && end > start + 1 && text.lexicon.pack.caseWords?.generations.test(text.lower(end + 1))) {
		// «Пресняков-младший», «Маркос - младший».
		return end + 2;
	}
	if (QUOTES.has(mark)) {
		return text.lexicon.pack.titleCase ? nicknameEnd(text, start, end) : end;
	}
	if (mark === '(') {
		return bracketEnd(text, start, end);
	}
	if (mark === '.') {
		return stopEnd(text, start, end);
	}
	if (mark === ',') {
		// «Harwick Systems, Inc.», «Tovik Media, LLC».
		return text.isCapital(end + 1) && text.lexicon.pack.endingWords?.legalForms.has(text.key(end + 1)) ? end + 2 : end;
	}
	const glued = text.isGlued(end) && text.isGlued(end + 1);
	if ((mark === '&' || mark === '_' || mark === '+') && text.isCapital(end + 1)) {
		if (mark === '&' && opensSecondPerson(text, start, end)) {
			return end;
		}
		return glued || mark === '&' ? end + 2 : end;
	}
	if ((mark === '-' || mark === '‑' || mark === '‐') && glued) {
		return hyphenEnd(text, start, end);
	}
	return end;
}

/** «Ann Hobbs & Paul Lowe», «William & Kate Hobbs»: behind the sign somebody's whole name, and somebody's before it. */
function opensSecondPerson(text: NameText, start: number, sign: number): boolean {
	const given = sign + 1;
	const family = given + 1;
	if (
		!text.lexicon.pack.titleCase ||
		!text.is(given, GIVEN_NAME) ||
		!text.isTitle(given) ||
		!text.followsDirectly(family) ||
		!text.isTitle(family) ||
		text.is(family, ENDING | COMPANY_ENDING) ||
		(text.is(family, COMMON_WORD) && !text.is(family, LAST_NAME)) ||
		(text.followsDirectly(family + 1) && text.isCapital(family + 1))
	) {
		return false;
	}
	return sign === start + 1
		? text.isTitle(start) && (text.is(start, GIVEN_NAME) || !text.is(start, COMMON_WORD | STOP_CAPITAL))
		: sign <= start + 3 &&
				text.is(start, GIVEN_NAME) &&
				text.isTitle(sign - 1) &&
				!text.is(sign - 1, ENDING | COMPANY_ENDING);
}

/** `on-the-Wold` */
function isOnThe(text: NameText, at: number): boolean {
	return (
		text.lexicon.pack.nameParts?.insideTowns.has(text.lower(at)) === true &&
		text.isLower(at) &&
		text.mark(at + 1) === '-' &&
		text.isGlued(at + 2) &&
		text.isThe(at + 2) &&
		text.mark(at + 3) === '-' &&
		text.isGlued(at + 4) &&
		text.isTitle(at + 4)
	);
}

/** Behind an opening bracket: letters before a legal form, a person's initials, a party's wing. */
function bracketEnd(text: NameText, start: number, end: number): number {
	if (isBracketBeforeLegalForm(text, end) || areInitialsInBrackets(text, start, end)) {
		return end + 4;
	}
	// «JD(S)», «CPI(ML)»: the wing of a party, by its letters.
	const glued = text.isGlued(end) && text.isGlued(end + 1);
	const wing = glued && text.mark(end + 2) === ')' && text.lengthOf(end + 1) < 4;
	const letters = wing && text.word(end - 1).shape === SHAPE_UPPER && text.lengthOf(end - 1) > 1;
	return letters && text.isCapital(end + 1) && text.lexicon.pack.titleCase ? end + 3 : end;
}

/** Behind a full stop: a domain, or what follows an initial or a short form. */
function stopEnd(text: NameText, start: number, end: number): number {
	if (isBeforeDomain(text, end)) {
		return end + 2;
	}
	if (!text.isCapital(end + 1)) {
		return end;
	}
	if (text.lexicon.inflects && isBehindInitials(text, start, end)) {
		return end;
	}
	const glued = text.isGlued(end) && text.isGlued(end + 1);
	const domain = glued && text.word(end - 1).shape === SHAPE_UPPER && text.word(end + 1).shape === SHAPE_UPPER;
	return domain ||
		(text.isCapital(end - 1) && isInitial(text, start, end, glued) && !opensSentence(text, start, end, glued))
		? end + 2
		: end;
}

/** «Соколова Н. В. Адрес»: a surname and two initials are whole. */
function isBehindInitials(text: NameText, start: number, end: number): boolean {
	return (
		end === start + 4 &&
		text.isTitle(start) &&
		text.lengthOf(start) > 1 &&
		text.lengthOf(end - 1) === 1 &&
		text.mark(end - 2) === '.' &&
		text.lengthOf(end - 3) === 1 &&
		text.lengthOf(end + 1) > 1
	);
}

/** Whether the word before the full stop is one letter or a few that stand for more. */
function isInitial(text: NameText, start: number, end: number, glued: boolean): boolean {
	const at = end - 1;
	const length = text.lengthOf(at);
	return (
		text.isGlued(end) &&
		((length === 1 && (glued || !isVowelSyllable(text, at)) && !countsThings(text, start, at)) ||
			(at === start && glued && isDigraph(text, start)) ||
			(at === start && length === 2 && text.is(at, ABBREVIATION)) ||
			isLegalForm(text, start, at) ||
			isDoubleInitial(text, start, at))
	);
}

/** «the Harwood Series X. Ann Hobbs»: one letter of several things, behind the word for them. */
function countsThings(text: NameText, start: number, at: number): boolean {
	return at > start && text.lexicon.pack.titleCase && text.is(at - 1, EVENT_ENDING | GRADE_CUE);
}

/** Whether the full stop ends a sentence as well. */
function opensSentence(text: NameText, start: number, end: number, glued: boolean): boolean {
	if (glued) {
		return false;
	}
	return text.lexicon.pack.compoundsOfTwo
		? isOpener(text, end + 1) || opensSentenceBehindLetter(text, end + 1)
		: end - 1 > start && text.lexicon.pack.titleCase && text.is(end + 1, FUNCTION_WORD | STOP_CAPITAL);
}

/** «gặp ông K. Sau đó», «cháu N.T.B. Cháu đang»: a common word or an address behind a letter that somebody is called by. */
function opensSentenceBehindLetter(text: NameText, at: number): boolean {
	const next = text.followsDirectly(at + 1) && text.isLower(at + 1);
	return (
		next &&
		(text.is(at, FUNCTION_WORD | STOP_CAPITAL) ||
			text.phrase(at, HONORIFIC) !== undefined ||
			text.nameShare(at) < COMMON_SHARE)
	);
}

/** `Maria LB. Reyes`: two initials in one, between names that are no Vietnamese syllables. */
function isDoubleInitial(text: NameText, start: number, at: number): boolean {
	return (
		at > start &&
		text.lengthOf(at) === 2 &&
		text.word(at).shape === SHAPE_UPPER &&
		!text.is(at, ORGANIZATION_ENDING | COMPANY_ENDING) &&
		text.isTitle(at - 1) &&
		!text.word(at - 1).isSyllable &&
		text.isTitle(at + 2) &&
		!text.word(at + 2).isSyllable
	);
}

/** «Sundar Kavan (SK) Malhura»: the letters of the words before, and one more word. */
function areInitialsInBrackets(text: NameText, start: number, bracket: number): boolean {
	const letters = text.lower(bracket + 1);
	const family = bracket + 3;
	if (
		!text.lexicon.pack.titleCase ||
		letters.length !== 2 ||
		bracket !== start + 2 ||
		text.phrase(family, ROLE) ||
		text.phrase(start, NAME & ~COUNTED) ||
		text.mark(bracket + 2) !== ')' ||
		!text.continuesLine(family) ||
		!text.isTitle(family)
	) {
		return false;
	}
	for (let token = start; token < bracket; token++) {
		if (
			!text.isTitle(token) ||
			text.is(token, ENDING | COMMON_WORD) ||
			text.lower(token)[0] !== letters[token - start]
		) {
			return false;
		}
	}
	return true;
}

/** «Kettle Holdings (Pty) Ltd», «Harbour Transport (S) Pte Ltd». */
export function isBracketBeforeLegalForm(text: NameText, bracket: number): boolean {
	const form = bracket + 3;
	return (
		text.lexicon.pack.titleCase &&
		text.isCapital(bracket + 1) &&
		text.mark(bracket + 2) === ')' &&
		text.continuesLine(form) &&
		text.isCapital(form) &&
		text.is(form, COMPANY_ENDING)
	);
}

/** «Harbour Printing Co. Limited», «Kettle Media Pvt. Ltd»: short for a legal form, before another one. */
function isLegalForm(text: NameText, start: number, at: number): boolean {
	return at > start && text.is(at, COMPANY_ENDING) && text.lengthOf(at) < 5 && text.is(at + 2, COMPANY_ENDING);
}

/** «Công ty Việt Á. Sau đó»: a letter with a tone mark is a word. */
function isVowelSyllable(text: NameText, token: number): boolean {
	return text.lexicon.pack.compoundsOfTwo && text.lower(token).normalize('NFD').length > 1;
}

/** «Ph.Ma-rê», «Lê Văn Th.»: letters that stand for one sound, and for a name that isn't told. */
export function isDigraph(text: NameText, at: number): boolean {
	return text.lexicon.pack.compoundsOfTwo && text.isTitle(at) && DIGRAPH.test(text.lower(at));
}

/** `Raymond “Ray” Ostrander`: one or two words in quotation marks between a given and a family name. */
function nicknameEnd(text: NameText, start: number, quote: number): number {
	const opens = text.is(start, GIVEN_NAME) || (text.isTitle(start) && !text.is(start, COMMON_WORD | STOP_CAPITAL));
	if (text.isGlued(quote) || !text.isGlued(quote + 1) || !opens || quote - start > 2) {
		return quote;
	}
	for (let close = quote + 2; close < quote + 5 && text.continuesLine(close); close++) {
		const mark = text.mark(close);
		if (QUOTES.has(mark) && text.isGlued(close)) {
			const family = close + 1;
			return text.isTitle(family) && text.continuesLine(family) && !text.isGlued(family) ? family + 1 : quote;
		}
		if (mark !== '' && mark !== '-') {
			return quote;
		}
	}
	return quote;
}

/** After a glued hyphen: a capital, a figure, or a syllable in lower case. */
function hyphenEnd(text: NameText, start: number, end: number): number {
	const after = end + 1;
	if (text.isCapital(after)) {
		const title = text.phrase(after, ROLE);
		if (title || (text.lexicon.pack.compoundsOfTwo && end - start > 2 && text.is(after, STOP_CAPITAL))) {
			// «Nguyễn Văn Tám-Trưởng công an».
			return end;
		}
		// «Nga-Mỹ» is two names: a hyphen between two that stand in lists of their own joins nothing.
		const two =
			isEndOfRoute(text, end - 1) ||
			(standsAlone(text, end - 1) && standsAlone(text, after)) ||
			areTwoPeople(text, start, end) ||
			areTwoNames(text, end);
		return two ? end : after + 1;
	}
	if (text.isNumber(after)) {
		return after + 1;
	}
	if (
		(text.lexicon.inflects || text.lexicon.pack.titleCase) &&
		text.isLower(after) &&
		text.mark(after + 1) === '-' &&
		text.isCapital(after + 2)
	) {
		// «Николаевск-на-Амуре», «Tariq-ul-Huda».
		const joined = text.isGlued(after + 1) && text.isGlued(after + 2) && text.lengthOf(after) < 5;
		return joined ? after + 3 : end;
	}
	if (isOnThe(text, after)) {
		return after + 5;
	}
	if (opensCompound(text, start, end)) {
		return after + 1;
	}
	// «Sang-hyeok’s»: without the possessive.
	const length = text.endOf(after) - text.startOf(after);
	if (
		text.lexicon.pack.compoundsOfTwo &&
		text.isLower(after) &&
		length <= LONGEST_LOWER_PART &&
		!FOREIGN_LETTER.test(text.lower(end - 1)) &&
		!FOREIGN_LETTER.test(text.lower(after))
	) {
		// «Mi-ghên Đi-át Ca-nên»: a foreign name spelled by its syllables, which Vietnamese joins in no other way.
		return after + 1;
	}
	if (text.is(start, FAMILY_NAME) && end === start + 2 && text.lower(after) === 'in') {
		// «Yoon Hye-in».
		return after + 1;
	}
	const partOfName = end - 1 > start || text.is(after, TRAILING_SYLLABLE) || text.mark(after + 1) === '-';
	if (text.isLower(after) && length <= LONGEST_LOWER_PART && partOfName && !text.is(after, FUNCTION_WORD)) {
		return after + 1;
	}
	return end;
}

/** «Harwood Co-ordinating Council», «Co-operative Bank»: a word whose second half is small, with more of the name behind it. */
function opensCompound(text: NameText, start: number, hyphen: number): boolean {
	const next = hyphen + 2;
	return (
		text.lexicon.pack.nameParts?.prefixes.has(text.lower(hyphen - 1)) === true &&
		text.isLower(hyphen + 1) &&
		(hyphen - 1 > start || text.lexicon.pack.nameParts.shared.has(text.lower(hyphen + 1))) &&
		text.followsDirectly(next) &&
		text.isTitle(next)
	);
}

/** «the Ann Hobbs-Paul Lowe trade»: two whole names of people, each of a given name and another word. */
function areTwoPeople(text: NameText, start: number, hyphen: number): boolean {
	const given = hyphen + 1;
	const family = given + 1;
	return (
		text.lexicon.pack.titleCase &&
		hyphen === start + 2 &&
		text.is(given, GIVEN_NAME) &&
		text.is(start, GIVEN_NAME) &&
		text.isTitle(start) &&
		text.isTitle(hyphen - 1) &&
		text.followsDirectly(family) &&
		text.isTitle(family) &&
		!text.is(family, ENDING | COMPANY_ENDING)
	);
}

/** «Vĩnh Lạc-Suối Sen»: a hyphen between two syllables and two more, as routes are called by their ends. */
function areTwoNames(text: NameText, hyphen: number): boolean {
	const next = hyphen + 1;
	return (
		text.lexicon.pack.compoundsOfTwo &&
		// The first one may be a place's head, as in «Suối Tiên-An Sương».
		text.followsDirectly(hyphen - 1) &&
		[hyphen - 2, hyphen - 1, next, next + 1].every((token) => text.isTitle(token) && text.word(token).isSyllable) &&
		text.followsDirectly(next + 1)
	);
}

function standsAlone(text: NameText, token: number): boolean {
	const names = text.lexicon.pack.titleCase ? NAME & ~COUNTED : NAME;
	return text.is(token, SHORT_TERRITORY) || text.phrase(token, names) !== undefined;
}
