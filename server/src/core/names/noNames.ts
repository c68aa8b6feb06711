import { SHAPE_MIXED, SHAPE_UPPER } from '../text/shapes';
import type { NameText } from './nameText';
import { LISTED } from './phraseKinds';
import { CYCLE_YEAR, FOREIGN_MONEY, MONEY } from './ruleLists';
import { isBeforeDomain } from './siteAddresses';
import { endsLike } from './wordEndings';
import { COMMON_WORD, GIVEN_NAME, GRADE_CUE, SEEMING_COMMON } from './wordKinds';

/** Sums in foreign money are written in English everywhere. */
const AMOUNTS = new Set(['million', 'billion', 'trillion', 'bn', 'mn', 'tn']);
/** `N500m`, `P2bn`: millions and billions. */
const SHORT_SUM = /^[a-z][0-9]+(?:\.[0-9]+)?(?:mn?|bn|tn|k)$/u;
/** `RM100`, `Rs50`: a currency's letters. */
const CODED_SUM = /^(?:rm|rs|ksh|tsh|ush|usd|eur|gbp|php|idr|inr|aed|sgd|aud|cad|nzd|zar|tk)[0-9]+$/u;
/** Letters around an ampersand that are short for common words. */
const PAIRS = new Set(['r&d', 'q&a', 'm&a', 'o&m']);
const POST_CODE = /^[a-z]{1,2}[0-9]{5,6}$/u;
/** Of Britain and Canada, in two parts. */
const FIRST_OF_CODE = /^(?:[a-z]{1,2}[0-9][0-9a-z]?|[a-z][0-9][a-z])$/u;
const SECOND_OF_CODE = /^(?:[0-9][a-z]{2}|[0-9][a-z][0-9])$/u;
const SHORT_PART = /^[0-9]+(?:mn?|bn|tn)$/u;
const LETTER_AND_FIGURES = /^[a-z]{1,3}[0-9]{1,3}$/u;
const ROMAN_DIGITS = /^[IVX]+$/u;
const CURRENCIES = '$€£¥₹₽₫';
/** Letters before a currency's sign. */
const LONGEST_CURRENCY = 3;

/** `US$`, `NT$`, `°C`: letters that belong to a sign. */
export function belongsToSign(text: NameText, at: number): boolean {
	const sign = text.isGlued(at + 1) && text.lengthOf(at) <= LONGEST_CURRENCY ? text.mark(at + 1) : '';
	return (sign !== '' && CURRENCIES.includes(sign)) || (text.mark(at - 1) === '°' && text.lengthOf(at) === 1);
}

/** `12/2020/QĐ-UBND`, `126-KL/TW`: where the letters end that say what a document is and who made it; undefined where none begin. */
export function documentNumberEnd(text: NameText, at: number): number | undefined {
	if (
		text.lexicon.pack.compoundsOfTwo &&
		text.isDash(at - 1) &&
		text.mark(at + 1) === '/' &&
		[at - 1, at, at + 1, at + 2].every((token) => text.isGlued(token)) &&
		text.isNumber(at - 2) &&
		text.word(at).shape === SHAPE_UPPER &&
		text.word(at + 2).shape === SHAPE_UPPER
	) {
		return at + 3;
	}
	if (
		text.mark(at - 1) !== '/' ||
		!text.isGlued(at) ||
		!text.isGlued(at - 1) ||
		!text.isNumber(at - 2) ||
		!text.isDash(at + 1) ||
		!text.isGlued(at + 1)
	) {
		return undefined;
	}
	let end = at + 1;
	while (text.isDash(end) && text.isGlued(end) && text.isGlued(end + 1) && text.isCapital(end + 1)) {
		end += 2;
	}
	return end;
}

/** `@HarwickTimes`, `NEWS@harwick.example`: an account, or what stands in a mail's address. */
export function isAccount(text: NameText, at: number): boolean {
	return (
		(text.isGlued(at) && text.mark(at - 1) === '@') ||
		(text.isGlued(at + 1) && text.isGlued(at + 2) && text.mark(at + 1) === '@')
	);
}

const QUARTER = /^q[1-4]$/u;

/** `Q3`: a part of the year. */
export function isQuarter(text: NameText, at: number): boolean {
	return text.word(at).hasDigit && text.lexicon.pack.titleCase && QUARTER.test(text.lower(at));
}

/** `BS: 12A-345.67`: short for the number of a car. */
export function isPlateLabel(text: NameText, at: number): boolean {
	const colon = text.mark(at + 1) === ':' ? 1 : 0;
	const plate = at + 1 + colon;
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.lower(at) === 'bs' &&
		text.continuesLine(plate) &&
		(text.isNumber(plate) || (text.word(plate).hasDigit && /^[0-9]/u.test(text.lower(plate))))
	);
}

/** Tokens of `P.O. Box`. */
export const POST_BOX = 5;

/** `P.O. Box 500`, which ends the name before it and begins none. */
export function isPostBox(text: NameText, at: number): boolean {
	const box = at + POST_BOX - 1;
	return text.key(at) === 'p' && text.mark(at + 1) === '.' && text.key(at + 2) === 'o' && text.key(box) === 'box';
}

/** «10,000 US dollars», «10 million US dollars» */
export function countsMoney(text: NameText, at: number): boolean {
	const next = at + 1;
	const isCounted =
		text.followsDirectly(next) &&
		text.isIn(next, FOREIGN_MONEY) &&
		(text.isNumber(at - 1) || AMOUNTS.has(text.lower(at - 1)));
	return isCounted || isMoney(text, at);
}

/** «1,6 tỷ Yên»: a currency that people are called like. */
function isMoney(text: NameText, at: number): boolean {
	const words = text.lexicon.pack.numberWords;
	return (
		words !== undefined &&
		text.followsDirectly(at) &&
		text.isIn(at, MONEY) &&
		(text.isNumber(at - 1) || words.amounts.has(text.lower(at - 1)))
	);
}

/** «năm Tân Dậu»: where a year of the cycle of sixty ends; undefined where none begins. */
export function yearOfCycleEnd(text: NameText, at: number): number | undefined {
	const words = text.lexicon.pack.numberWords;
	const next = at + 1;
	if (
		!words ||
		!text.followsDirectly(at) ||
		!text.followsDirectly(next) ||
		(text.followsDirectly(next + 1) && text.isCapital(next + 1)) ||
		!text.isIn(at - 1, CYCLE_YEAR)
	) {
		return undefined;
	}
	const stem = words.cycleStems.indexOf(text.lower(at));
	const branch = words.cycleBranches.indexOf(text.lower(next));
	return stem >= 0 && branch >= 0 && (stem - branch) % 2 === 0 ? next + 1 : undefined;
}

/** `#SaveOurPier`: several words in one. */
export function isHashtag(text: NameText, at: number): boolean {
	return text.mark(at - 1) === '#' && text.isGlued(at) && text.word(at).shape === SHAPE_MIXED && text.lengthOf(at) > 5;
}

/** `%2Fferry%2Fharbour`: an escaped address, whose figures may be cut off like a note's. */
export function isEscaped(text: NameText, at: number): boolean {
	if (!text.isGlued(at)) {
		return false;
	}
	const first = text.isNumber(at - 1) ? at - 1 : at;
	return text.mark(first - 1) === '%' && text.isGlued(first);
}

/** `K-pop`, `T-shirt`: a letter that makes one word with what follows in small letters. */
export function isLetterOfWord(text: NameText, at: number): boolean {
	return (
		text.lexicon.pack.titleCase &&
		text.lengthOf(at) === 1 &&
		text.isDash(at + 1) &&
		text.isGlued(at + 1) &&
		text.isGlued(at + 2) &&
		text.isLower(at + 2) &&
		!text.phrase(at, LISTED)
	);
}

/** `R` of «(R-Warren)» and «Ann Hobbs, R-Warren,»: the party of who was elected there. */
export function isPartyOfSeat(text: NameText, at: number): boolean {
	const seat = at + 2;
	return (
		text.lexicon.pack.titleCase &&
		(text.mark(at - 1) === ',' || (text.mark(at - 1) === '(' && text.isGlued(at))) &&
		text.lexicon.pack.describingWords?.parties.has(text.lower(at)) === true &&
		text.mark(at + 1) === '-' &&
		text.isGlued(at + 1) &&
		text.isGlued(seat) &&
		text.isCapital(seat)
	);
}

/** «CONNECT WITH US», «Contact Us»: who the page is by, behind what it asks. */
export function isPageItself(text: NameText, at: number): boolean {
	const { pageWords } = text.lexicon.pack;
	if (!pageWords || text.key(at) !== 'us' || !text.followsDirectly(at) || !text.isCapital(at - 1)) {
		return false;
	}
	const { shape } = text.word(at - 1);
	const { asks, askJoiners } = pageWords;
	const bare = asks.has(text.key(at - 1));
	const joined = askJoiners.has(text.key(at - 1)) && text.followsDirectly(at - 1) && asks.has(text.key(at - 2));
	return (bare || joined) && (shape === SHAPE_UPPER) === (text.word(at).shape === SHAPE_UPPER);
}

/** `N30 billion`, `P10-billion`, `N60,000`, `N500m`: a currency's letter glued to an amount. */
export function isSum(text: NameText, at: number): boolean {
	if (!text.word(at).hasDigit) {
		return false;
	}
	if (
		text.lexicon.pack.titleCase &&
		(CODED_SUM.test(text.lower(at)) || SHORT_SUM.test(text.lower(at)) || isSumInParts(text, at))
	) {
		return true;
	}
	if (
		text.mark(at + 1) === '.' &&
		text.isGlued(at + 1) &&
		text.isGlued(at + 2) &&
		SHORT_PART.test(text.lower(at + 2))
	) {
		// «R4.5bn».
		return true;
	}
	const next =
		text.mark(at + 1) === '.' && text.isGlued(at + 1) && text.isNumber(at + 2) && text.isGlued(at + 2)
			? at + 3
			: at + 1;
	return text.followsDirectly(next) && AMOUNTS.has(text.lower(next));
}

/** A letter with figures, then `,000` or `-billion`. */
function isSumInParts(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.isGlued(next) &&
		text.isGlued(next + 1) &&
		LETTER_AND_FIGURES.test(text.lower(at)) &&
		((text.mark(next) === ',' && text.isNumber(next + 1) && text.lengthOf(next + 1) === 3) ||
			(text.isDash(next) && AMOUNTS.has(text.lower(next + 1))))
	);
}

/** `Km11+159`: how far along a road something is. */
export function isMilestone(text: NameText, at: number): boolean {
	return text.word(at).hasDigit && /^km[0-9]+$/u.test(text.lower(at));
}

/** `kOT4BWs` in «pic.example.com/kOT4BWs»: letters of an address. */
export function isPartOfAddress(text: NameText, at: number): boolean {
	return (
		text.mark(at - 1) === '/' &&
		text.isGlued(at) &&
		text.isGlued(at - 1) &&
		!text.isTitle(at) &&
		isBeforeDomain(text, at - 3)
	);
}

/** «… again. (NM)»: who wrote an article, by two letters behind its last sentence; `KT20310`, by which letters are sorted. */
export function isSignOrCode(text: NameText, at: number): boolean {
	const bracketed = text.mark(at - 1) === '(' && text.mark(at + 1) === ')' && text.mark(at - 2) === '.';
	return (
		text.lexicon.pack.titleCase &&
		((bracketed && text.lengthOf(at) === 2) || (text.word(at).hasDigit && POST_CODE.test(text.lower(at))))
	);
}

/** `SE1 9GF`, `M4W 3L4`: a post code in two parts, which names no place. */
export function isPostCode(text: NameText, at: number): boolean {
	const second = at + 1;
	return (
		text.word(at).hasDigit &&
		text.lexicon.pack.titleCase &&
		text.lengthOf(at) < 5 &&
		text.followsDirectly(second) &&
		text.lengthOf(second) === 3 &&
		FIRST_OF_CODE.test(text.lower(at)) &&
		SECOND_OF_CODE.test(text.lower(second))
	);
}

/** `Rs 500`: a currency's letters, apart from the amount. */
export function isCurrency(text: NameText, at: number): boolean {
	const amount = at + (text.mark(at + 1) === '.' ? 2 : 1);
	return (
		text.lexicon.pack.titleCase &&
		text.lexicon.pack.currencies?.has(text.lower(at)) === true &&
		text.continuesLine(amount) &&
		text.isNumber(amount)
	);
}

/** Where `R&D` ends; undefined for other letters. */
export function pairEnd(text: NameText, at: number): number | undefined {
	return text.lengthOf(at) === 1 &&
		text.mark(at + 1) === '&' &&
		text.isGlued(at + 1) &&
		text.isGlued(at + 2) &&
		text.lexicon.pack.titleCase &&
		PAIRS.has(`${text.lower(at)}&${text.lower(at + 2)}`)
		? at + 3
		: undefined;
}

/** «$0.23/W»: for each of what the letter is short for. */
export function isUnitBehindStroke(text: NameText, at: number): boolean {
	const stroke = at - 1;
	return (
		text.lengthOf(at) === 1 &&
		text.mark(stroke) === '/' &&
		text.isGlued(at) &&
		text.isGlued(stroke) &&
		text.isNumber(stroke - 1) &&
		text.lexicon.pack.titleCase &&
		!(text.isGlued(at + 1) && text.isDash(at + 1))
	);
}

/** `72W` has its own unit. */
const FIGURES = /^[0-9]+$/u;

/**
 * «1 sack, 2 QH.», «16 PTS and 5 AST»: letters behind a small figure and before no word, as tables' columns are counted; no side of a match.
 * «3.7 GW of output»: a unit that no list knows, before no plural («12 TVK workers»).
 */
export function isCountedColumn(text: NameText, at: number): boolean {
	const figure = at - 1;
	const { shape } = text.word(at);
	const isListed = ((text.listedOpening(at)?.kind ?? 0) & LISTED) !== 0;
	return (
		shape === SHAPE_UPPER &&
		text.isNumber(figure) &&
		text.followsDirectly(at) &&
		text.lexicon.pack.titleCase &&
		text.lengthOf(at) < 5 &&
		text.lengthOf(figure) <= (isListed ? 2 : 3) &&
		text.continuesLine(figure) &&
		!text.inTime(figure) &&
		!text.isCapital(figure - 1) &&
		!(text.isDash(at + 1) && text.isGlued(at + 1)) &&
		FIGURES.test(text.lower(figure)) &&
		(isListed
			? text.mark(figure - 1) !== '' && !(text.followsDirectly(at + 1) && text.key(at + 1) !== 'and')
			: !text.followsDirectly(at + 1) || (text.isLower(at + 1) && !endsLike('plural', text, at + 1)))
	);
}

/** `.DJI`: the letters by which agencies' reports call an index or a share, behind a stop that belongs to no sentence. */
export function isTicker(text: NameText, at: number): boolean {
	const stop = at - 1;
	return (
		text.mark(stop) === '.' &&
		text.isGlued(at) &&
		!text.isGlued(stop) &&
		text.continuesLine(stop) &&
		text.lexicon.pack.titleCase &&
		text.word(at).shape === SHAPE_UPPER
	);
}

/** `Q:`, `A2:`: who speaks in an interview. */
export function isSpeakersLetter(text: NameText, at: number): boolean {
	return (
		text.mark(at + 1) === ':' &&
		!text.continuesLine(at) &&
		text.lengthOf(at) < 4 &&
		/^[qa][0-9]{0,2}$/u.test(text.lower(at))
	);
}

/** `4:55 PM MYT`, `16:30 AEST`: letters that end like a zone of time, right behind an hour. */
export function isTimeZone(text: NameText, at: number): boolean {
	const length = text.lengthOf(at);
	const before = text.key(at - 1);
	return (
		text.word(at).shape === SHAPE_UPPER &&
		length > 2 &&
		length < 5 &&
		text.lower(at).endsWith('t') &&
		text.followsDirectly(at) &&
		(before === 'am' ||
			before === 'pm' ||
			before === 'hrs' ||
			(text.isNumber(at - 1) && text.mark(at - 2) === ':' && text.isNumber(at - 3)))
	);
}

/** «Kettle Evening News»: of three words and more, as newspapers are called. */
function isPaper(text: NameText, start: number, end: number): boolean {
	return end > start + 2 && text.key(end - 1) === 'news';
}

/** «Latest News Updates», «More Options»: common words with capitals, of which the last is what pages offer; «Suite A». */
export function isLabel(text: NameText, start: number, end: number): boolean {
	if (end === start + 2 && text.is(start, GRADE_CUE) && text.lexicon.pack.titleCase && isRank(text, start + 1)) {
		return true;
	}
	const { pack } = text.lexicon;
	const isLabelled = pack.titleCase && end >= start + 2 && pack.pageWords?.labels.has(text.key(end - 1));
	if (!isLabelled || isPaper(text, start, end)) {
		return false;
	}
	for (let token = start; token < end; token++) {
		const { kinds } = text.word(token);
		if (!text.isPunctuation(token) && ((kinds & COMMON_WORD) === 0 || (kinds & (GIVEN_NAME | SEEMING_COMMON)) !== 0)) {
			return false;
		}
	}
	return true;
}

/** «Suite A», «Schedule IV»: the letter or Roman number that ranks or sorts. */
function isRank(text: NameText, token: number): boolean {
	return text.followsDirectly(token) && (text.lengthOf(token) === 1 || ROMAN_DIGITS.test(text.slice(token, token + 1)));
}

/** «Paul Hobbs KC», «Ann Lowe OBE»: letters of somebody's rank or order behind the whole name. */
export function areHonours(text: NameText, at: number): boolean {
	return (
		text.word(at).shape === SHAPE_UPPER &&
		text.lexicon.pack.nameParts?.honours?.has(text.lower(at)) === true &&
		text.followsDirectly(at) &&
		text.followsDirectly(at - 1) &&
		text.isTitle(at - 1) &&
		text.isTitle(at - 2) &&
		!(text.followsDirectly(at + 1) && text.isCapital(at + 1))
	);
}
