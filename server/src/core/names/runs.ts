import { wordSet } from '../text/wordSet';
import { SHAPE_UPPER } from '../text/shapes';
import { opensReport } from './datelines';
import { isForeignWord } from './foreignWords';
import type { NameText } from './nameText';
import { areHonours, isPostBox, isQuarter, isSum } from './noNames';
import { markedEnd } from './runMarks';
import { isBeforeDomain } from './siteAddresses';
import { changesLetters, endsBody, opensOther, opensPerson } from './runBoundaries';
import { LISTED_ORGANIZATION, LISTED_PLACE, PERSON_VERB } from './phraseKinds';
import { COLUMN_GAP } from './tokenFacts';
import {
	COMMON_WORD,
	FAMILY_NAME,
	EVENT_ENDING,
	FUNCTION_WORD,
	GENITIVE,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PARTICLE,
	PLACE_ENDING,
	STOP_CAPITAL,
	TRAILING_SYLLABLE,
} from './wordKinds';

/** The longest run, in tokens: what is longer is no name but a text in capitals. */
const LONGEST = 18;
/** Letters of a word in capitals that is shouted; shorter ones may be short for a body. */
const SHORTEST_SHOUTED = 4;
const ENDING = ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING;
/** No Vietnamese words, or hardly ever between two foreign ones. */
export const ENGLISH_JOINERS = wordSet('of the and for with by from at');

/** Particles that only stand after another one (`von der Leyen`), as they are articles too. */
const ARTICLES = new Set(['der', 'den']);

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
			opensAddress(text, end) ||
			opensRoad(text, start, end) ||
			opensRegion(text, start, end) ||
			opensSentenceBehindPerson(text, start, end) ||
			opensReport(text, start, end) ||
			isAgencyAtEnd(text, start, end) ||
			isScreen(text, end) ||
			isFlightCode(text, end) ||
			isShoutedBehind(text, end) ||
			endsInAddress(text, start, end) ||
			opensPerson(text, start, end) ||
			opensInitials(text, start, end) ||
			leavesCase(text, start, end) ||
			changesLetters(text, start, end) ||
			endsBody(text, start, end) ||
			isSum(text, end) ||
			(isQuarter(text, end) && text.is(end - 1, STOP_CAPITAL)) ||
			isPostBox(text, end) ||
			areHonours(text, end)
			? end
			: end + 1;
	}
	if (word.mark === '') {
		if (text.lower(end) === 'plc' && text.lexicon.pack.titleCase && text.followsDirectly(end)) {
			// «Braddock plc», the one legal form that is written small.
			return end + 1;
		}
		if (joinsField(text, end)) {
			return end + 2;
		}
		const father = end + 3;
		if (isFiliation(text, end) && text.continuesLine(father) && text.isTitle(father)) {
			return father + 1;
		}
		return lowerPartEnd(text, start, end);
	}
	return text.continuesLine(end + 1) && !text.inTime(end + 1) ? markedEnd(text, start, end) : end;
}

/** «When the Phone Rings», «Bank of Kettle»: an English name inside a Vietnamese text, of words that are no syllables there. */
function foreignJoinedEnd(text: NameText, at: number): number | undefined {
	if (!text.followsDirectly(at) || !ENGLISH_JOINERS.has(text.lower(at)) || !isForeignWord(text, at - 1)) {
		return undefined;
	}
	const next = text.isThe(at + 1) && text.followsDirectly(at + 1) ? at + 2 : at + 1;
	return text.followsDirectly(next) && isForeignWord(text, next) ? next + 1 : undefined;
}

/** «с Путиным Арктику»: a surname in the instrumental case, and what is in another one. */
function leavesCase(text: NameText, start: number, at: number): boolean {
	const words = text.lexicon.pack.caseWords;
	return (
		words !== undefined &&
		at === start + 1 &&
		text.isTitle(start) &&
		text.isTitle(at) &&
		words.surnameInCase.test(text.lower(start)) &&
		!words.inThatCase.test(text.lower(at))
	);
}

/** «адвокат А.Лосевой П.Орлов»: initials behind a surname that has its own before it. */
function opensInitials(text: NameText, start: number, at: number): boolean {
	return (
		text.lexicon.inflects &&
		text.lengthOf(at) === 1 &&
		text.mark(at + 1) === '.' &&
		text.lengthOf(start) === 1 &&
		text.mark(start + 1) === '.' &&
		text.isTitle(at - 1) &&
		text.lengthOf(at - 1) > 1
	);
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
	const { jobs } = text.lexicon.pack.newsMedia ?? {};
	if (end > start + 1 && jobs?.has(text.key(next)) && text.isLower(next) && text.is(end, COMMON_WORD)) {
		// «Ann Lea Hobbs Parliamentary editor».
		return text.followsDirectly(next);
	}
	return (
		end > start + 1 &&
		text.lexicon.pack.titleCase &&
		(text.is(start, GIVEN_NAME) || text.is(end, FUNCTION_WORD)) &&
		text.is(end, COMMON_WORD | STOP_CAPITAL | FUNCTION_WORD) &&
		(end > start + 2 || text.is(end, FUNCTION_WORD) || !text.is(start, STOP_CAPITAL | FUNCTION_WORD)) &&
		(text.is(end, STOP_CAPITAL | FUNCTION_WORD) || !text.phrase(next, PERSON_VERB)) &&
		(text.is(end, FUNCTION_WORD) || !text.is(end, GIVEN_NAME | LAST_NAME | ENDING)) &&
		text.isTitle(end) &&
		text.isTitle(end - 1) &&
		(!text.is(end - 1, COMMON_WORD) || text.is(end, STOP_CAPITAL | FUNCTION_WORD)) &&
		text.followsDirectly(next) &&
		text.isLower(next) &&
		!text.is(next, FUNCTION_WORD | GENITIVE | PARTICLE)
	);
}

/** «Mayor Ann Hobbs AP»: letters of an agency behind a caption, where the line ends. */
function isAgencyAtEnd(text: NameText, start: number, at: number): boolean {
	return (
		!text.continuesLine(at + 1) &&
		at > start + 1 &&
		text.word(at).shape === SHAPE_UPPER &&
		text.isTitle(at - 1) &&
		text.lexicon.pack.titleCase &&
		text.phrase(at, LISTED_ORGANIZATION)?.cue.label === 'news agency, newspaper, broadcaster'
	);
}

/** «Harwood FLOODED», «Ann Hobbs SLAMS»: a common word in capitals behind one that has small letters; what bodies end in stays theirs, «Kettle NEWS». */
function isShoutedBehind(text: NameText, at: number): boolean {
	return (
		text.word(at).shape === SHAPE_UPPER &&
		text.isTitle(at - 1) &&
		text.lengthOf(at) >= SHORTEST_SHOUTED &&
		text.lexicon.pack.titleCase &&
		text.is(at, COMMON_WORD) &&
		!text.is(at, ENDING | GIVEN_NAME | LAST_NAME) &&
		!text.is(at - 1, COMMON_WORD)
	);
}

/** «Harwick Airlines Flight HA123»: a flight by its code, which has its airline inside; a number has it before. */
function isFlightCode(text: NameText, at: number): boolean {
	const code = at + 1;
	return text.key(at) === 'flight' && text.followsDirectly(code) && text.isCapital(code) && text.word(code).hasDigit;
}

/** «Harwick.COM Site Map»: behind a site's address, all of which is in the run; no initial before a small word, `A.de Silva`. */
function endsInAddress(text: NameText, start: number, end: number): boolean {
	const stop = end - 2;
	return stop > start && isBeforeDomain(text, stop) && text.lengthOf(stop - 1) > 1;
}

/** «E43B Đường Lam Giang»: a road behind the number of a house. */
export function opensRoad(text: NameText, start: number, at: number): boolean {
	return (
		at === start + 1 &&
		text.word(start).hasDigit &&
		text.followsDirectly(at) &&
		text.isTitle(at) &&
		text.lexicon.pack.compoundsOfTwo &&
		text.lexicon.pack.roadWords?.heads?.has(text.lower(at)) === true
	);
}

/** «Li Pu Lamgiang.vn»: a site's address behind who writes for it. */
function opensAddress(text: NameText, at: number): boolean {
	const stop = at + 1;
	return (
		isBeforeDomain(text, stop) && text.lexicon.pack.compoundsOfTwo && text.lengthOf(at) > 1 && text.isLower(stop + 1)
	);
}

/** «Kettle Fire and Rescue Service»: two words that belong together. */
function joinsField(text: NameText, joint: number): boolean {
	const next = joint + 1;
	return (
		text.key(joint) === 'and' &&
		text.followsDirectly(joint) &&
		text.followsDirectly(next) &&
		text.isTitle(next) &&
		text.isTitle(joint - 1) &&
		text.lexicon.pack.nameParts?.joined.has(`${text.key(joint - 1)} ${text.key(next)}`) === true
	);
}

/** «the Kettle TV series»: on television, which is no part of the name. */
export function isScreen(text: NameText, at: number): boolean {
	const words = text.lexicon.pack.newsMedia;
	const next = at + 1;
	return (
		words?.screen.has(text.lower(at)) === true &&
		text.followsDirectly(next) &&
		words.behindScreen.has(text.lower(next)) &&
		text.isLower(next)
	);
}

/** The next item of a menu, or what stands in the next column; Vietnamese pages have two spaces inside names too. */
function isBehindGap(text: NameText, token: number): boolean {
	return (
		!text.followsDirectly(token) &&
		(!text.lexicon.pack.compoundsOfTwo || text.startOf(token) - text.endOf(token - 1) >= COLUMN_GAP)
	);
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

/** «Harwick upon Tovik», «Braunau am Inn»: one word on each side. */
export function isOnWater(text: NameText, start: number, joint: number): boolean {
	return (
		joint === start + 1 &&
		text.lexicon.pack.nameParts?.beforeWaters.has(text.lower(joint)) === true &&
		text.followsDirectly(joint) &&
		text.isTitle(start) &&
		text.lengthOf(start) > 2 &&
		!text.is(start, FUNCTION_WORD) &&
		text.followsDirectly(joint + 1) &&
		text.isTitle(joint + 1)
	);
}

/** «Marten den Hobbs»: an article behind a single word that is no common one, where English has none. */
function isBehindGivenName(text: NameText, start: number, at: number): boolean {
	return (
		text.lexicon.pack.titleCase &&
		at === start + 1 &&
		text.isTitle(start) &&
		!text.is(start, COMMON_WORD | STOP_CAPITAL) &&
		text.followsDirectly(at + 1) &&
		text.isTitle(at + 1)
	);
}

/** Particles before another capital, and the lower-case end of a Korean name. */
function lowerPartEnd(text: NameText, start: number, end: number): number {
	const joined = text.lexicon.pack.compoundsOfTwo ? foreignJoinedEnd(text, end) : undefined;
	if (joined !== undefined) {
		return joined;
	}
	if (isOnWater(text, start, end)) {
		return end + 2;
	}
	if (end > start + 1 && text.isTitle(end - 1) && text.lexicon.pack.caseWords?.filiations.has(text.lower(end))) {
		// «Нурланбек Тургунбек уулу».
		return end + 1;
	}
	// «Bà Von der Leyen»: the first one may have a capital; «Where do Harbour Rail stop».
	if (
		text.is(end, PARTICLE) &&
		!(text.lexicon.pack.titleCase && text.is(end - 1, FUNCTION_WORD) && !text.is(end - 1, PARTICLE)) &&
		(!ARTICLES.has(text.key(end)) || text.is(end - 1, PARTICLE) || isBehindGivenName(text, start, end))
	) {
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
