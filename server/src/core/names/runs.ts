import { wordSet } from '../text/wordSet';
import { SHAPE_UPPER } from '../text/shapes';
import type { NameText } from './nameText';
import { isPostBox, isSum } from './noNames';
import { isEndOfRoute } from './routes';
import { endsBody, opensOther, opensPerson } from './runBoundaries';
import { DOMAINS } from './siteAddresses';
import { COUNTED, HONORIFIC, LISTED_PLACE, NAME, ROLE } from './phraseKinds';
import { COLUMN_GAP } from './tokenFacts';
import {
	ABBREVIATION,
	COMMON_WORD,
	COMPANY_ENDING,
	FAMILY_NAME,
	EVENT_ENDING,
	FUNCTION_WORD,
	GENITIVE,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PARTICLE,
	PLACE_ENDING,
	SHORT_TERRITORY,
	STOP_CAPITAL,
	TRAILING_SYLLABLE,
} from './wordKinds';

/** The longest run, in tokens: what is longer is no name but a text in capitals. */
const LONGEST = 18;
const ENDING = ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING;
const LONGEST_LOWER_PART = 6;
/** No Vietnamese words, or hardly ever between two foreign ones. */
export const ENGLISH_JOINERS = wordSet('of the and for with by from at');
/** Below this share of names a capital behind a letter and its stop opens a sentence. */
const COMMON_SHARE = 0.5;

/** Who signs with the job behind the name. */
const JOBS = new Set(['reporter', 'reporters', 'writer', 'photographer', 'correspondent', 'editor', 'journalist']);
/** Particles that only stand after another one (`von der Leyen`), as they are articles too. */
const ARTICLES = new Set(['der', 'den']);
/** Vietnamese spells foreign names without them. */
const FOREIGN_LETTER = /[fjwz]/u;
const DIGRAPH = /^(?:[cgknpt]h|gi|ng|qu|tr)$/u;
const QUOTES = wordSet('" “ ” ‘ ’ \'');

/**
 * Where the run of capitalised words that begins at `start` ends: with its initials (`V. Putin`), hyphens and lower case
 * inside (`Kim Jong-un`, `Kim Jong un`), particles (`van der Bellen`), and figures that are glued to it (`Soyuz-2`).
 */
export function runEnd(text: NameText, start: number): number {
	let end = start + 1;
	while (end - start < LONGEST) {
		if (text.hasPossessive(end - 1)) {
			break;
		}
		const next = stepEnd(text, start, end);
		if (next === end) {
			break;
		}
		end = next;
	}
	return end;
}

/** One step of a run: the end after one more word, or `end` itself. */
function stepEnd(text: NameText, start: number, end: number): number {
	if (!text.continuesLine(end) || text.inTime(end)) {
		return end;
	}
	const word = text.word(end);
	if (text.isCapital(end)) {
		if (word.isElided || (text.mark(end - 1) === '' && (text.isGlued(end) || isBehindGap(text, end)))) {
			return end;
		}
		return opensOther(text, end) ||
			opensRegion(text, start, end) ||
			opensSentenceBehindPerson(text, start, end) ||
			opensPerson(text, start, end) ||
			endsBody(text, start, end) ||
			isSum(text, end) ||
			isPostBox(text, end)
			? end
			: end + 1;
	}
	const { mark } = word;
	if (mark === '') {
		if (text.lower(end) === 'plc' && text.lexicon.pack.titleCase && text.followsDirectly(end)) {
			// «Braddock plc», the one legal form that is written small.
			return end + 1;
		}
		const father = end + 3;
		if (isFiliation(text, end) && text.continuesLine(father) && text.isTitle(father)) {
			return father + 1;
		}
		return lowerPartEnd(text, start, end);
	}
	if (!text.continuesLine(end + 1) || text.inTime(end + 1)) {
		return end;
	}
	if (QUOTES.has(mark)) {
		return text.lexicon.pack.titleCase ? nicknameEnd(text, start, end) : end;
	}
	const glued = text.isGlued(end) && text.isGlued(end + 1);
	if (mark === '(') {
		if (isBracketBeforeLegalForm(text, end) || areInitialsInBrackets(text, start, end)) {
			return end + 4;
		}
		// «JD(S)», «CPI(ML)»: the wing of a party, by its letters.
		const wing = glued && text.mark(end + 2) === ')' && text.lengthOf(end + 1) < 4;
		const letters = wing && text.word(end - 1).shape === SHAPE_UPPER && text.lengthOf(end - 1) > 1;
		return letters && text.isCapital(end + 1) && text.lexicon.pack.titleCase ? end + 3 : end;
	}
	if (mark === '.' && glued && DOMAINS.has(text.lower(end + 1))) {
		return end + 2;
	}
	if (mark === '.') {
		const length = text.lengthOf(end - 1);
		const initial =
			text.isGlued(end) &&
			((length === 1 && (glued || !isVowelSyllable(text, end - 1))) ||
				(end - 1 === start && glued && isDigraph(text, start)) ||
				(end - 1 === start && length === 2 && text.is(end - 1, ABBREVIATION)) ||
				isLegalForm(text, start, end - 1) ||
				isDoubleInitial(text, start, end - 1));
		const domain = glued && text.word(end - 1).shape === SHAPE_UPPER && text.word(end + 1).shape === SHAPE_UPPER;
		const opensSentence =
			!glued &&
			(text.lexicon.pack.compoundsOfTwo
				? opensSentenceBehindLetter(text, end + 1)
				: end - 1 > start && text.lexicon.pack.titleCase && text.is(end + 1, FUNCTION_WORD | STOP_CAPITAL));
		return text.isCapital(end + 1) && (domain || (initial && text.isCapital(end - 1) && !opensSentence))
			? end + 2
			: end;
	}
	if ((mark === '&' || mark === '_' || mark === '+') && text.isCapital(end + 1)) {
		return glued || mark === '&' ? end + 2 : end;
	}
	if ((mark === '-' || mark === '‑' || mark === '‐') && glued) {
		return hyphenEnd(text, start, end);
	}
	return end;
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

/** «When the Phone Rings», «Bank of Kettle»: an English name inside a Vietnamese text, of words that are no syllables there. */
function foreignJoinedEnd(text: NameText, at: number): number | undefined {
	if (!ENGLISH_JOINERS.has(text.lower(at)) || !text.followsDirectly(at) || !isForeignTitle(text, at - 1)) {
		return undefined;
	}
	const next = text.lower(at + 1) === 'the' && text.followsDirectly(at + 1) ? at + 2 : at + 1;
	return text.followsDirectly(next) && isForeignTitle(text, next) ? next + 1 : undefined;
}

function isForeignTitle(text: NameText, token: number): boolean {
	return text.isTitle(token) && !text.word(token).isSyllable;
}

/** «KBA Đông Á», «UEFA châu Âu»: a part of the world behind letters that are short for a body. */
function opensRegion(text: NameText, start: number, at: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		at === start + 1 &&
		text.word(start).shape === SHAPE_UPPER &&
		text.lengthOf(start) > 2 &&
		text.phrase(at, LISTED_PLACE)?.cue.label === 'region'
	);
}

/** «By Ann Lea Hobbs The rate», «Ann Lea Hobbs Submitted photo»: a common word behind a whole person, which small letters follow. */
function opensSentenceBehindPerson(text: NameText, start: number, end: number): boolean {
	const next = end + 1;
	if (end > start + 1 && JOBS.has(text.key(next)) && text.isLower(next) && text.is(end, COMMON_WORD)) {
		// «Ann Lea Hobbs Parliamentary editor».
		return text.followsDirectly(next) && text.lexicon.pack.titleCase;
	}
	return (
		end > start + 1 &&
		text.lexicon.pack.titleCase &&
		(text.is(start, GIVEN_NAME) || text.is(end, FUNCTION_WORD)) &&
		text.is(end, COMMON_WORD | STOP_CAPITAL | FUNCTION_WORD) &&
		(text.is(end, FUNCTION_WORD) || !text.is(end, GIVEN_NAME | LAST_NAME | ENDING)) &&
		text.isTitle(end) &&
		text.isTitle(end - 1) &&
		(!text.is(end - 1, COMMON_WORD) || text.is(end, STOP_CAPITAL | FUNCTION_WORD)) &&
		text.followsDirectly(next) &&
		text.isLower(next) &&
		!text.is(next, FUNCTION_WORD | GENITIVE | PARTICLE)
	);
}

/** The next item of a menu, or what stands in the next column; Vietnamese pages have two spaces inside names too. */
function isBehindGap(text: NameText, token: number): boolean {
	return (
		!text.followsDirectly(token) &&
		(!text.lexicon.pack.compoundsOfTwo || text.startOf(token) - text.endOf(token - 1) >= COLUMN_GAP)
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

/** «Ph.Ma-rê»: two letters of one sound, right before the family name. */
function isDigraph(text: NameText, at: number): boolean {
	return text.lexicon.pack.compoundsOfTwo && text.isTitle(at) && DIGRAPH.test(text.lower(at));
}

/** `s/o`, `d/o`: son or daughter of, inside a name. */
export function isFiliation(text: NameText, at: number): boolean {
	return (
		text.mark(at + 1) === '/' &&
		text.isGlued(at + 1) &&
		text.isGlued(at + 2) &&
		text.lower(at + 2) === 'o' &&
		(text.lower(at) === 's' || text.lower(at) === 'd') &&
		text.lexicon.pack.titleCase
	);
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
			areTwoNames(text, start, end);
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
	const length = text.lengthOf(after);
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

/** «Vĩnh Lạc-Suối Sen»: a hyphen between two syllables and two more, as routes are called by their ends. */
function areTwoNames(text: NameText, start: number, hyphen: number): boolean {
	const next = hyphen + 1;
	return (
		text.lexicon.pack.compoundsOfTwo &&
		hyphen - start > 1 &&
		[hyphen - 2, hyphen - 1, next, next + 1].every((token) => text.isTitle(token) && text.word(token).isSyllable) &&
		text.followsDirectly(next + 1)
	);
}

function standsAlone(text: NameText, token: number): boolean {
	const names = text.lexicon.pack.titleCase ? NAME & ~COUNTED : NAME;
	return text.is(token, SHORT_TERRITORY) || text.phrase(token, names) !== undefined;
}

/** Particles before another capital, and the lower-case end of a Korean name. */
function lowerPartEnd(text: NameText, start: number, end: number): number {
	const joined = text.lexicon.pack.compoundsOfTwo ? foreignJoinedEnd(text, end) : undefined;
	if (joined !== undefined) {
		return joined;
	}
	// «Bà Von der Leyen»: the first one may have a capital.
	if (text.is(end, PARTICLE) && (!ARTICLES.has(text.key(end)) || text.is(end - 1, PARTICLE))) {
		let next = end + 1;
		if (text.isDash(next) && text.isGlued(next) && text.isGlued(next + 1)) {
			next++;
		} else if (text.is(next, PARTICLE) && text.followsDirectly(next)) {
			next++;
		}
		return next < text.count && text.continuesLine(next) && text.isCapital(next) ? next + 1 : end;
	}
	const koreanSyllables = end - start === 2 && text.isTitle(end - 1) && text.is(end, TRAILING_SYLLABLE);
	return koreanSyllables && text.is(start, FAMILY_NAME) ? end + 1 : end;
}
