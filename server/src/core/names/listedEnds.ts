import { SHAPE_UPPER } from '../text/shapes';
import { placeBehindEnd } from './standsBehind';
import { companyBranchEnd } from './companyBranches';
import { bodyOfTwo, goesOnBehindHyphen } from './hyphenatedPlaces';
import { isForeignWord } from './foreignWords';
import { endWithStop } from './joinedNames';
import { gadgetEnd } from './makersModels';
import { withFields } from './namedFields';
import { isModel, isNumberedModel, modelEnd } from './makersModels';
import type { NameText } from './nameText';
import { COUNTED, HONORIFIC, LISTED, LISTED_PLACE, NAME, ROLE } from './phraseKinds';
import type { Phrase } from './phrases';
import { editionEnd } from './editions';
import { countsThings, countsWords, hasNumber, isDayOfName, isEventOfYear, numberedEnd, isYear } from './numberedNames';
import { fullPersonEnd } from './personsBehindBodies';
import { isForeignProduct } from './numberedModels';
import { isControl, isMediumOf } from './runBoundaries';
import { isBeforeDomain } from './siteAddresses';
import { isScreen, runEnd } from './runs';
import type { Scan } from './scanning';
import { LOC, MISC, ORG } from './types';
import {
	COMMON_WORD,
	DEMONYM,
	EVENT_ENDING,
	FAMILY_NAME,
	FUNCTION_WORD,
	GIVEN_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	COMPANY_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

const YEAR_DIGITS = 4;
const ROMAN = /^[ivxl]+$/u;

/** Where a listed name ends with what belongs to it: `Uber Eats`, `Communist Party of India`; `listed` itself where nothing does. */
export function listedEnd(text: NameText, at: number, listed: number, phrase: Phrase): number {
	return endByItself(text, at, listed, phrase) ?? endByRun(text, at, listed, phrase);
}

/** By the list and the very next tokens, whatever else has capitals behind them. */
function endByItself(text: NameText, at: number, listed: number, phrase: Phrase): number | undefined {
	if (text.mark(listed) === '-' && text.isNumber(listed + 1) && (phrase.type !== LOC || isGamesOfYear(text, listed))) {
		return runEnd(text, listed - 1);
	}
	const own =
		phrase.type === ORG ? bodyEnd(text, at, listed, phrase) : phrase.type === LOC ? placeEnd(text, listed) : undefined;
	if (own !== undefined) {
		return own;
	}
	const gadget = gadgetEnd(text, listed, phrase);
	if (gadget > listed) {
		return gadget;
	}
	const thing = phrase.type === MISC ? thingEnd(text, listed) : undefined;
	if (thing !== undefined) {
		return thing;
	}
	return text.lexicon.pack.titleCase &&
		text.followsDirectly(listed) &&
		(isMediumOf(text, listed) || isControl(text, listed) || isScreen(text, listed))
		? listed
		: undefined;
}

/** «Сочи-2014»: a town and the year in which something is there. */
export function isGamesOfYear(text: NameText, hyphen: number): boolean {
	return (
		text.lexicon.inflects &&
		text.mark(hyphen) === '-' &&
		text.isGlued(hyphen) &&
		text.isGlued(hyphen + 1) &&
		text.isNumber(hyphen + 1) &&
		text.lengthOf(hyphen + 1) === YEAR_DIGITS
	);
}

/** «РБК-ТВ», «Рамблер-Новости»: another branch of a paper or agency. */
function isBranchBehindHyphen(text: NameText, hyphen: number): boolean {
	const branch = hyphen + 1;
	return (
		text.lexicon.inflects &&
		text.mark(hyphen) === '-' &&
		text.isGlued(hyphen) &&
		text.isGlued(branch) &&
		text.isCapital(branch) &&
		!text.is(branch, GIVEN_NAME | FAMILY_NAME) &&
		text.phrase(branch, LISTED)?.type !== ORG
	);
}

function placeEnd(text: NameText, listed: number): number | undefined {
	return goesOnBehindHyphen(text, listed) ? runEnd(text, listed) : bodyOfTwo(text, listed);
}

function bodyEnd(text: NameText, at: number, listed: number, { cue }: Phrase): number | undefined {
	const { pack } = text.lexicon;
	const isMedium = cue.label === 'news agency, newspaper, broadcaster';
	if (isBeforeDomain(text, listed)) {
		// «Kenh14.vn».
		return listed + 2;
	}
	if (isMedium && isBranchBehindHyphen(text, listed)) {
		return listed + 2;
	}
	const edition = isMedium && pack.compoundsOfTwo ? editionEnd(text, listed) : listed;
	if (edition > listed) {
		return edition;
	}
	if (
		text.mark(listed) === '&' &&
		text.is(listed + 1, COMPANY_ENDING) &&
		text.isTitle(listed + 1) &&
		!text.hasPossessive(listed - 1)
	) {
		// «Tovik & Co.»
		return endWithStop(text, at, listed + 2) ?? listed + 2;
	}
	const part = isMedium && pack.titleCase ? partOfWorld(text, listed) : listed;
	if (part > listed) {
		return part;
	}
	const branch = cue.label === 'company' ? companyBranchEnd(text, listed) : undefined;
	if (branch !== undefined) {
		return branch;
	}
	if (text.mark(listed) === '.' && text.is(listed - 1, COMPANY_ENDING)) {
		// «Harbour Boats Inc.».
		return endWithStop(text, at, listed) ?? listed;
	}
	if (isEventOfYear(text, at, listed)) {
		return listed + 1;
	}
	// «Communist Party of India».
	const fields = pack.titleCase && text.is(listed - 1, ORGANIZATION_ENDING) ? withFields(text, listed) : listed;
	return fields > listed ? fields : undefined;
}

/** Of an event or a thing: what it is called further, its number, its year. */
function thingEnd(text: NameText, listed: number): number | undefined {
	const { pack } = text.lexicon;
	if (isCalledFurther(text, listed)) {
		// «Boeing 787 Dreamliner», «S-400 Triumf».
		return listed + 1;
	}
	if ((pack.titleCase || pack.compoundsOfTwo) && isRoman(text, listed)) {
		// «Galaxy Note III».
		return listed + 1;
	}
	if (text.lower(listed) === pack.teamWords?.women && isYear(text, listed + 1)) {
		// «AFF Cup nữ 2019»
		return listed + 2;
	}
	const host = pack.compoundsOfTwo ? placeBehindEnd(text, listed) : undefined;
	if (host !== undefined && isYear(text, host)) {
		// «Olympic Los Angeles 2028»
		return host + 1;
	}
	// «Kết quả Cúp C1 23/10»
	const isDay = isDayOfName(text, listed) && text.inTime(listed);
	if (!hasNumber(text, listed) || isDay || countsThings(text, listed) || countsWords(text, listed)) {
		return undefined;
	}
	let end = numberedEnd(text, listed);
	while (text.followsDirectly(end) && text.isTitle(end) && !text.opening(end) && !fullPersonEnd(text, end)) {
		end++;
	}
	return end;
}

/** One foreign word and no more behind a thing, which nobody and no place is called by, in a language of syllables. */
function isCalledFurther(text: NameText, listed: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.followsDirectly(listed) &&
		text.isTitle(listed) &&
		isForeignWord(text, listed) &&
		!text.is(listed - 1, EVENT_ENDING) &&
		!text.is(listed, GIVEN_NAME | FAMILY_NAME | EVENT_ENDING | ORGANIZATION_ENDING) &&
		!text.phrase(listed, NAME | ROLE) &&
		runEnd(text, listed) === listed + 1
	);
}

/** `Yorkshire` of «HBN Yorkshire»: what a broadcaster has for a part of the world, unless more capitals stand behind it; `listed` itself for none. */
function partOfWorld(text: NameText, listed: number): number {
	const before = listed - 1;
	const place =
		text.followsDirectly(listed) && text.word(before).shape === SHAPE_UPPER && !text.hasPossessive(before)
			? text.phrase(listed, LISTED_PLACE)
			: undefined;
	const end = listed + (place?.length ?? 0);
	return place &&
		text.isTitle(listed) &&
		!text.hasPossessive(end - 1) &&
		!(text.followsDirectly(end) && text.isCapital(end))
		? end
		: listed;
}

/** By the words in capitals behind it. */
function endByRun(text: NameText, at: number, listed: number, phrase: Phrase): number {
	const { lexicon } = text;
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
	if (
		phrase.cue.label === 'company' &&
		end === listed + 1 &&
		lexicon.pack.pageWords?.platforms.has(text.key(listed - 1)) &&
		lexicon.pack.pageWords.sections.has(text.key(listed))
	) {
		// «our YouTube Channel».
		return listed;
	}
	if (phrase.type === LOC && isSection(text, at, listed, end)) {
		return listed;
	}
	if (phrase.type !== MISC && lexicon.pack.titleCase && opensOffice(text, listed, end)) {
		return listed;
	}
	if (phrase.type === LOC && isPartysMember(text, listed, end)) {
		return listed;
	}
	if (text.is(end - 1, ORGANIZATION_ENDING | EVENT_ENDING) && !isSoldier(text, listed, end)) {
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
	return endByNext(text, at, listed, phrase, end);
}

/** «White House Press Secretary», «New York AG»: what somebody there is begins behind the name, and goes on behind the run. */
function opensOffice(text: NameText, listed: number, end: number): boolean {
	const office = text.phrase(listed, ROLE);
	return (
		(office !== undefined && listed + office.length > end) ||
		(end === listed + 1 && text.lexicon.pack.newsMedia?.offices.has(text.key(listed)) === true)
	);
}

/** By what the word behind it opens. @param end of the run behind it, whose last word tells nothing */
function endByNext(text: NameText, at: number, listed: number, phrase: Phrase, end: number): number {
	const { lexicon } = text;
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
		(((phrase.cue.label === 'company' || isBodyWithBranches(text, listed, phrase)) && next?.cue.label === 'country') ||
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
		!(text.is(listed, STOP_CAPITAL) && text.isNumber(end)) &&
		!(phrase.cue.label === 'company' && lexicon.pack.pageWords?.sections.has(text.key(listed))) &&
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

/** «Super Bowl LV», unlike «At the Super Bowl I saw». */
function isRoman(text: NameText, at: number): boolean {
	return (
		text.followsDirectly(at) &&
		text.word(at).shape === SHAPE_UPPER &&
		ROMAN.test(text.lower(at)) &&
		!(text.lengthOf(at) === 1 && text.followsDirectly(at + 1) && text.isLower(at + 1))
	);
}

/** «most Kettle Republicans», «the Kettle Republican AG»: people of a party where they live, unlike «Kettle Republican Party». */
function isPartysMember(text: NameText, listed: number, end: number): boolean {
	return (
		text.lexicon.pack.titleCase &&
		((text.phrase(listed, LISTED)?.type === ORG && text.is(listed, DEMONYM)) ||
			text.lexicon.pack.describingWords?.members.has(text.key(listed)) === true) &&
		(end === listed + 1 || text.word(end - 1).shape === SHAPE_UPPER)
	);
}

/** «a US Marine»: one word in the singular that people are called, too, where «Kettle Marine» is a company. */
function isSoldier(text: NameText, listed: number, end: number): boolean {
	const letters = text.word(listed - 1).shape === SHAPE_UPPER || text.mark(listed - 1) === '.';
	return letters && end === listed + 1 && text.is(listed, GIVEN_NAME);
}

/** «Save the Children Kenya»: a body of several words, whose branch says its country, with no other name behind it. */
function isBodyWithBranches(text: NameText, listed: number, { length, cue }: Phrase): boolean {
	const place = text.phrase(listed, LISTED);
	const end = listed + (place?.length ?? 0);
	return (
		length > 1 &&
		(cue.label === 'organisation' || cue.label === 'international organisation') &&
		!text.hasPossessive(end - 1) &&
		!(text.followsDirectly(end) && text.isCapital(end)) &&
		!text.is(listed - 1, ORGANIZATION_ENDING)
	);
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

/** «Kettle News», «Kettle Weather News» in a line by itself: what a page has on a place. */
function isSection(text: NameText, at: number, listed: number, end: number): boolean {
	const sections = text.lexicon.pack.pageWords?.sections;
	if (
		!sections?.has(text.key(end - 1)) ||
		text.continuesLine(at) ||
		(text.continuesLine(end) && !text.isPunctuation(end))
	) {
		return false;
	}
	for (let token = listed; token < end; token++) {
		if (!text.is(token, COMMON_WORD)) {
			return false;
		}
	}
	return true;
}

/** Behind an article, which no listed place has: what is called by a place and a word that is no person's. */
function isNamedByPlace(text: NameText, at: number, listed: number): boolean {
	return (
		text.isThe(at - 1) &&
		text.followsDirectly(at) &&
		text.isTitle(listed) &&
		!text.is(listed, GIVEN_NAME | STOP_CAPITAL | FUNCTION_WORD | DEMONYM)
	);
}

/** «U.S. Army», «U.S. Bank Stadium»: behind a listed name's full stop, which may be the sentence's as well. */
function goesOnAfterStop(text: NameText, from: number, end: number): boolean {
	return text.is(end - 1, PLACE_ENDING)
		? end > from + 1 && !text.phrase(from, ROLE | HONORIFIC)
		: text.is(end - 1, ORGANIZATION_ENDING | EVENT_ENDING) &&
				(!text.is(from, STOP_CAPITAL) || (end > from + 1 && text.is(from, PLACE_ENDING)));
}

/** The name stands behind a title or a role. */
export function titleBefore(text: NameText, scan: Scan | undefined, at: number): boolean {
	return text.followsDirectly(at) && (scan?.titles.has(at) === true || text.cueBefore(at, ROLE) !== undefined);
}
