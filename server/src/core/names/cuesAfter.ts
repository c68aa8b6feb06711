import { isTownBeforeReport, isWholeDateline, opensDateline } from './datelines';
import type { Draft } from './draft';
import { hasMaker, isCalledOther } from './capitalTitles';
import { AFTER } from './evidenceKinds';
import type { NameText } from './nameText';
import {
	CLUB_CUE,
	LISTED_PLACE,
	NAMING_HEAD,
	ORGANIZATION_NAME,
	PERSON_VERB,
	PLACE_NAME,
	PLACE_PREPOSITION,
	ROLE,
} from './phraseKinds';
import { isPersonActing, personsActEnd, skipAuxiliaries } from './personActs';
import { surelyActsAsCompany } from './companyActs';
import { LOC } from './types';
import {
	AGE_WORD,
	COMMON_WORD,
	DEMONYM,
	EVENT_ENDING,
	FAMILY_NAME,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	STOP_CAPITAL,
} from './wordKinds';
import { isRegionCode } from './nameEndings';

/** More digits are no person's age. */
const LONGEST_AGE = 3;
const MINUTE_MARKS = new Set(["'", '’', '′']);
const BARE_AGE = /^[1-9][0-9]$/u;

/** What the words after a run speak for. */
export function cuesAfter(text: NameText, draft: Draft): void {
	const { end } = draft;
	if (!text.continuesLine(end)) {
		return;
	}
	if (text.inTime(end) && isWholeDateline(text, draft.start, end)) {
		draft.add(AFTER.dateline);
	} else if (text.isLower(end)) {
		beforeSmallLetters(text, draft);
	} else if (isMinute(text, end) || (text.mark(end) === '(' && isMinute(text, end + 1))) {
		draft.add(AFTER.minute);
	} else if (
		text.isNumber(end) &&
		text.followsDirectly(end) &&
		text.lexicon.pack.compoundsOfTwo &&
		isAge(text, end, '')
	) {
		// «Rivola 41 tuổi».
		draft.add(AFTER.age);
	} else {
		const mark = text.mark(end);
		if ((mark === ',' || mark === '(' || text.isDash(end)) && text.continuesLine(end + 1)) {
			beforeMark(text, draft, mark);
		}
	}
}

/** What is said of it in small letters right behind it. */
function beforeSmallLetters(text: NameText, draft: Draft): void {
	const { end } = draft;
	if (end === draft.start + 1 && text.lexicon.pack.likelihood?.after.get(text.lower(end)) === 'body') {
		// «Rivola shares»
		draft.add(AFTER.body);
	}
	if (isPublication(text, end)) {
		// «Harwick Zeit daily said», «the Independent newspaper».
		draft.add(isPublicationAlone(text, draft) ? AFTER.publication : AFTER.body, end, end + 1);
	}
	if (isMember(text, draft)) {
		draft.add(AFTER.member);
	}
	if (isOfOfficer(text, end)) {
		// «Rivola chief executive Ann Hobbs».
		draft.add(AFTER.body);
	}
	if (surelyActsAsCompany(text, end)) {
		// «Sông Trà báo lãi».
		draft.add(AFTER.body);
	}
	if (isSponsor(text, draft)) {
		draft.add(AFTER.clubCue, end, end + 2);
	}
	if (isFollowed(text, draft)) {
		draft.add(AFTER.platform, end, end + 2);
	}
	if (text.lexicon.pack.compoundsOfTwo && text.isTitle(draft.start) && hasMaker(text, end) && mayBeWork(text, draft)) {
		// «Biển Nhớ của Trịnh Công Sơn».
		draft.add(AFTER.maker);
	}
	const act = personsActEnd(text, end);
	if (act !== undefined) {
		draft.add(AFTER.personsAct, end, act);
		return;
	}
	if (isSourceOfNews(text, draft)) {
		draft.add(AFTER.body);
	}
	const said = skipAuxiliaries(text, end);
	const verb = text.phrase(said, PERSON_VERB);
	if (verb && !isOfSeveral(text, draft, said)) {
		draft.add(AFTER.verb, said, said + verb.length);
		draft.add(AFTER.verbOfOrganization);
	}
}

/** What stands behind the comma, the bracket or the dash right behind it. */
function beforeMark(text: NameText, draft: Draft, mark: string): void {
	const { end } = draft;
	const next = end + 1;
	if ((isBirth(text, next) || (mark === '(' && isPart(text, next))) && !isAnybody(text, draft)) {
		draft.add(AFTER.age);
		return;
	}
	if (mark === ',' ? opensDateline(text, draft.start, next) : isTownBeforeReport(text, draft.start, end)) {
		draft.add(AFTER.dateline);
		return;
	}
	const verb = mark === ',' && isBetweenCommas(text, draft) ? text.phrase(next, PERSON_VERB) : undefined;
	if (verb) {
		draft.add(AFTER.verb, next, next + verb.length);
		draft.add(AFTER.verbOfOrganization);
		return;
	}
	if (text.isNumber(next)) {
		if (isAge(text, next, mark) && !isAnybody(text, draft)) {
			draft.add(AFTER.age);
		}
		return;
	}
	if (mark === ',' && end === draft.start + 1 && text.isCapital(next)) {
		// «Pocatello, Idaho»; one word only, as «Angela Merkel, Germany's chancellor» is none.
		const wider = text.phrase(next, LISTED_PLACE);
		if (wider && !text.hasPossessive(next + wider.length - 1) && !isAnybody(text, draft)) {
			// But not «Sadly, Delhi has …».
			draft.add(AFTER.widerPlace, next, next + wider.length);
		}
	}
	if (mark === ',' && isRegionCode(text, next)) {
		draft.add(AFTER.regionCode, next, next + 1);
	}
	const at = next + articlesAt(text, next);
	const title = mark === '-' ? undefined : text.phrase(at, ROLE);
	if (title) {
		draft.add(AFTER.title, next, at + title.length);
	}
}

/** «Thống đốc vùng Dnipro, Serhii Lysak, cho biết»: whose office stands before the comma. */
function isBetweenCommas(text: NameText, { start, end }: Draft): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo && end > start + 1 && text.mark(start - 1) === ',' && text.continuesLine(start)
	);
}

/** «Lan Hương (vai Mai)», «Lan Hương (đóng vai Mai)»: whom somebody plays. */
function isPart(text: NameText, at: number): boolean {
	const parts = text.lexicon.pack.personWords?.parts;
	return parts?.has(text.lower(at)) === true || (text.isLower(at) && parts?.has(text.lower(at + 1)) === true);
}

/** «Xeng Vang (SN 1996», «Lò Văn Tám, sinh ngày 2/9»: that somebody was born, and when. */
export function isBirth(text: NameText, at: number): boolean {
	return (
		text.lexicon.pack.personWords?.births?.has(text.lower(at)) === true &&
		text.followsDirectly(at + 1) &&
		(text.isNumber(at + 1) || text.isNumber(at + 2))
	);
}

/** «Стороны подписали договор»: one word before what several do, and no second half of «Орбан и Фицо». */
function isOfSeveral(text: NameText, { start, end }: Draft, verb: number): boolean {
	const words = text.lexicon.pack.caseWords;
	return words?.pluralVerbs.test(text.lower(verb)) === true && end === start + 1 && text.lower(start - 1) !== words.and;
}

/** «general manager Ann Hobbs»: a title that companies alone give, and who has it. */
function isOfOfficer(text: NameText, token: number): boolean {
	const words = text.lexicon.pack.businessWords;
	if (!words || !text.followsDirectly(token)) {
		return false;
	}
	const second = words.officers.get(text.lower(token));
	if (!second) {
		return false;
	}
	const end = second.has(text.lower(token + 1)) ? token + 2 : second.has('') ? token + 1 : token;
	return end > token && text.followsDirectly(end) && text.isTitle(end);
}

/** «newspaper», «news agency», and «daily» before what it said, as who publishes is called behind the name. */
function isPublication(text: NameText, token: number): boolean {
	const words = text.lexicon.pack.businessWords;
	if (!words || !text.followsDirectly(token)) {
		return false;
	}
	const word = text.lower(token);
	const next = text.followsDirectly(token + 1) ? text.lower(token + 1) : '';
	const second = words.publications.get(word);
	return (
		second?.has('') === true ||
		second?.has(next) === true ||
		(words.periodicals.has(word) && next !== '' && text.phrase(token + 1, PERSON_VERB) !== undefined)
	);
}

/** «the Independent newspaper»: a word behind an article, which may be a common one. */
function isPublicationAlone(text: NameText, { start, end }: Draft): boolean {
	return (
		end === start + 1 &&
		text.lexicon.pack.titleCase &&
		text.followsDirectly(start) &&
		text.isThe(start - 1) &&
		!text.is(start, DEMONYM)
	);
}

/** «Rosaly Hobbs of NASA»: two words that no body or place ends in, and a body that a list has, or that a head tells. */
function isMember(text: NameText, { start, end }: Draft): boolean {
	const body = end + 1 + (text.isThe(end + 1) ? 1 : 0);
	return (
		end === start + 2 &&
		text.isOf(end) &&
		text.lexicon.pack.titleCase &&
		text.isTitle(start) &&
		text.isTitle(end - 1) &&
		!text.is(start, COMMON_WORD | DEMONYM) &&
		!text.is(end - 1, ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING) &&
		text.followsDirectly(body) &&
		text.phrase(body, ORGANIZATION_NAME | NAMING_HEAD) !== undefined
	);
}

/** How many words before a title say no more than that it is somebody: «một», «một nữ». */
function articlesAt(text: NameText, at: number): number {
	const words = text.lexicon.pack.personWords?.articles;
	let end = at;
	while (words && end < at + 2 && words.has(text.lower(end)) && text.followsDirectly(end + 1)) {
		end++;
	}
	return end - at;
}

/** What the words after a listed name speak for, more strongly than the list. */
export function cuesAfterListed(text: NameText, draft: Draft): void {
	const { end } = draft;
	if (text.continuesLine(end) && (isMinute(text, end) || (text.mark(end) === '(' && isMinute(text, end + 1)))) {
		draft.add(AFTER.minute);
	}
	if (isPersonActing(text, draft.start, end) && !isCountry(text, draft.start)) {
		// «Quốc Khánh ngồi cạnh vợ».
		draft.add(AFTER.actOfListed, end, end + 2);
	}
	if (
		draft.best === LOC &&
		text.lexicon.pack.territoryFollows &&
		text.isLower(end) &&
		text.followsDirectly(end) &&
		!text.cueBefore(draft.start, PLACE_PREPOSITION)
	) {
		// But not «tay vợt quê Hà Nam thắng Yuta Shimizu».
		const beaten = text.phrase(end, CLUB_CUE);
		const other = end + (beaten?.length ?? 0);
		if (beaten && text.followsDirectly(other) && text.isCapital(other) && !isCountry(text, draft.start)) {
			// «Quảng Nam thắng Hải Phòng».
			draft.add(AFTER.clubCue, end, other);
		}
	}
}

/** Syllables of which one at least is no part of people's names, and who makes works is told; or nobody has a title before. */
function mayBeWork(text: NameText, { start, end }: Draft): boolean {
	const made = text.phrase(end + 1, ROLE) !== undefined;
	if (text.followsDirectly(start) && isCalledOther(text, start)) {
		return false;
	}
	for (let token = start; token < end; token++) {
		if (!text.word(token).isSyllable) {
			return false;
		}
		if (!text.is(token, GIVEN_NAME | FAMILY_NAME)) {
			return true;
		}
	}
	return made;
}

/** «Theo dõi Sao Mai Online trên Google News», as pages ask their readers. */
function isFollowed(text: NameText, { start, end }: Draft): boolean {
	const asks = start - 2;
	const words = text.lexicon.pack.companyWords;
	return (
		words?.followedOn.has(text.lower(end)) === true &&
		(!text.continuesLine(end + 1) ||
			(text.followsDirectly(end + 1) && text.phrase(end + 1, ORGANIZATION_NAME) !== undefined)) &&
		text.followsDirectly(start) &&
		text.isTitle(asks) &&
		words.following.has(`${text.lower(asks)} ${text.lower(start - 1)}`)
	);
}

/** «giải thưởng do Rạng Sơn tài trợ». */
function isSponsor(text: NameText, { start, end }: Draft): boolean {
	const words = text.lexicon.pack.companyWords;
	return (
		words?.beforeSponsors.has(text.lower(start - 1)) === true &&
		text.followsDirectly(start) &&
		text.followsDirectly(end + 1) &&
		words.sponsoring.has(`${text.lower(end)} ${text.lower(end + 1)}`)
	);
}

/** `85'` */
function isMinute(text: NameText, token: number): boolean {
	return (
		token + 1 < text.count &&
		text.isNumber(token) &&
		text.continuesLine(token) &&
		text.isGlued(token + 1) &&
		MINUTE_MARKS.has(text.mark(token + 1))
	);
}

/** `, 43 tuổi`, `(17 лет)`; in English between commas. */
function isAge(text: NameText, number: number, mark: string): boolean {
	return (
		(text.is(number + 1, AGE_WORD) && text.lengthOf(number) <= LONGEST_AGE) ||
		(text.lexicon.pack.titleCase && mark === ',' && text.mark(number + 1) === ',' && BARE_AGE.test(text.lower(number)))
	);
}

/** «… died on Friday, Harwoodia reports.»: one word that is nobody's name, behind what was told. */
function isSourceOfNews(text: NameText, { start, end }: Draft): boolean {
	const words = text.lexicon.pack.newsMedia;
	const after = end + 1;
	return (
		words !== undefined &&
		end === start + 1 &&
		words.reports.has(text.lower(end)) &&
		text.mark(start - 1) === ',' &&
		text.continuesLine(start) &&
		!text.is(start, GIVEN_NAME | LAST_NAME) &&
		(!text.continuesLine(after) || text.isPunctuation(after) || words.behindReports.has(text.lower(after)))
	);
}

/** «Man, 62, found dead»: a common word, with which a headline begins. */
function isAnybody(text: NameText, { start, end }: Draft): boolean {
	return (
		end === start + 1 &&
		text.lexicon.pack.titleCase &&
		text.is(start, COMMON_WORD | STOP_CAPITAL) &&
		!text.is(start, GIVEN_NAME | LAST_NAME) &&
		text.startsSentence(start)
	);
}

/** Their teams are told by matches alone. */
export function isCountry(text: NameText, start: number): boolean {
	const label = text.phrase(start, PLACE_NAME)?.cue.label;
	return label === 'country' || label === 'region';
}
