import { SHAPE_UPPER } from '../text/shapes';
import { afterHouseNumber, isHomeBehindAge, isHomeBehindBareAge } from './addressCues';
import {
	isAcronymOfBody,
	isBodyOfSeveral,
	isBehindField,
	isCompanyOfPerson,
	isForeignCompany,
	isHomeOfRole,
	isNationOfRole,
	isSharedTitle,
} from './behindTitles';
import { afterCredit, besideStroke } from './creditNames';
import type { Draft } from './draft';
import { BEFORE, evidenceOfCue } from './evidenceKinds';
import { areForeignWords, isForeignWord } from './foreignWords';
import { inGuillemets } from './guillemets';
import { isOwnBody } from './headWords';
import { isDescribedPlace } from './nameEndings';
import type { NameText } from './nameText';
import {
	CLUB_CUE,
	HONORIFIC,
	NAMING_HEAD,
	ORGANIZATION_CUE,
	PLACE_CUE,
	PLACE_HEAD,
	PLACE_PREPOSITION,
	PRODUCT_CUE,
	SOURCE_WORD,
	TITLE,
	WORK_CUE,
} from './phraseKinds';
import { ownedByPerson } from './personActs';
import { belongsToOffice } from './officePlaces';
import type { Phrase } from './phrases';
import { isPartyOfSeat } from './noNames';
import { isNumberSign, isYear } from './numberedNames';
import type { Scan } from './scanning';
import { namedKind, tellingCue } from './tellingCues';
import { titleStart } from './titles';
import { isNextTown, isPlaceOfCountry, isTownInCase } from './townCases';
import { beginsPerson, isLatin } from './runBoundaries';
import { LOC, MISC, ORG, PER } from './types';
import {
	FAMILY_NAME,
	AGE_WORD,
	ENGLISH_WORD,
	EVENT_ENDING,
	GENITIVE,
	GIVEN_NAME,
	PLACE_ENDING,
	SHORT_TERRITORY,
} from './wordKinds';
import { vetoBefore, vetoBehindDash } from './vetoes';
import { isAuthor, isCreator, isEmployer, isNationOfWork, workBeforeColon } from './workCues';

/** «theo Rivola,»: people are rather called by more than one word, or with what they are. */
const SOURCE_LEAN = 0.5;
/** «theo Harbour Office Vietnam»: the same of common words of English, by which nobody is called. */
const ENGLISH_SOURCE_LEAN = 3;
/** What a word before clubs says of two foreign words behind it. */
const FOREIGN_CLUB_LEAN = 0.3;
/** What a word before places says of an event there, which has a year behind its last word. */
const FOREIGN_EVENT_LEAN = 3;
/** «tại CLQT»: letters are rather a body than a place, where somebody is. */
const ACRONYM_IN_PLACE = 3;
/** What a company's head says of a name behind its trade, beside what it says right before one: shops are called after people. */
const TRADE_LEAN = 1.5;
/** What a job and its field say of two words behind them. */
const FIELD_LEAN = 2.5;
/** What somebody's office says of foreign words behind «của». */
const EMPLOYER_LEAN = 2;
/** What a blow says of whom it is aimed at. */
const AIMED_LEAN = 3;
/** What somebody from whom several people begin says of the one to whom they go. */
const PEOPLE_LEAN = 3;
/** What the short form of the word for a street says of a person's name, beside what it says as a cue. */
const STREET_LEAN = 2;
/** What a verb of speech says of what stands right behind it. */
const SPEAKER_LEAN = 2.5;
/** What a school's word says of a person's name behind it. */
const SCHOOL_LEAN = 3;

/** What the word for a shop or a house that guests go to says of a name right behind it, beside what a company's head says: they are called as people are. */
const HOUSE_LEAN = 4;
/** What somebody whose work it is says of what stands behind the word for a work, beside that word. */
const MADE_LEAN = 3;

/** What the words before a run speak for. */
export function cuesBefore(text: NameText, draft: Draft, scan: Scan): void {
	const { start } = draft;
	const named = namedKind(text, start);
	if (named) {
		draft.add(evidenceOfCue(named.kind), named.start, start);
		return;
	}
	const title = titleStart(text, scan, start);
	if (title !== undefined && isVehicleOfDriver(text, start)) {
		draft.add(evidenceOfCue(PRODUCT_CUE), title, start);
		return;
	}
	if (title !== undefined) {
		behindTitle(text, draft, title, scan);
		return;
	}
	inGuillemets(text, draft, scan);
	besideStroke(text, draft);
	if (isNextTown(text, draft, scan)) {
		draft.add(BEFORE.townInCase, start - 1, start);
		return;
	}
	const follows = text.followsDirectly(start);
	if (follows ? vetoBefore(text, draft) : text.isDash(start - 1) && vetoBehindDash(text, draft)) {
		return;
	}
	if (!follows) {
		behindMark(text, draft);
		return;
	}
	if (draft.end === start + 1 && text.phrase(start - 1, SOURCE_WORD) !== undefined && !text.word(start).isSyllable) {
		draft.add(BEFORE.sourceWord);
		draft.lean(ORG, text.lexicon.pack.compoundsOfTwo && text.mark(draft.end) === ',' ? SOURCE_LEAN : 0);
	}
	if (draft.end > start + 1 && text.phrase(start - 1, SOURCE_WORD) !== undefined && isEnglishBody(text, draft)) {
		draft.lean(ORG, ENGLISH_SOURCE_LEAN);
	}
	if (isNation(text, draft)) {
		draft.add(BEFORE.ownerOfTitle, start - 1, start);
		return;
	}
	if (isToldByOwner(text, draft, scan)) {
		return;
	}
	const cue = tellingCue(text, scan, start);
	if (cue) {
		behindCue(text, draft, cue, scan);
	} else {
		behindOther(text, draft);
	}
}

/** What stands before the mark right before a name, or in the line above. */
function behindMark(text: NameText, draft: Draft): void {
	const { start } = draft;
	const head =
		text.mark(start - 1) === '.' && text.continuesLine(start) ? text.cueBefore(start, PLACE_HEAD) : undefined;
	if (head && text.lexicon.inflects && !text.isNumber(start - head.length - 1)) {
		// «ул. Малышева», but not «в 2023 г. В мае».
		draft.add(evidenceOfCue(PLACE_HEAD), start - head.length, start);
		if (text.lexicon.pack.caseWords?.streets.has(text.lower(start - 2))) {
			// «ул. Степана Разина»: whoever the street is called after.
			draft.lean(LOC, STREET_LEAN);
		}
		return;
	}
	const work = workBeforeColon(text, draft);
	if (work !== undefined) {
		draft.add(BEFORE.unquotedTitle, work, work + 1);
	} else if (isNameOfStorm(text, draft)) {
		draft.add(BEFORE.thingInGuillemets, start - 4, start - 1);
	} else if (isPartyOfSeat(text, start - 2)) {
		draft.add(BEFORE.seat, start - 2, start - 1);
	} else {
		afterCredit(text, draft);
	}
}

/** Whether it is told by who lives, works or was made there, or what belongs to whom: then no other word before it is asked. */
function isToldByOwner(text: NameText, draft: Draft, scan: Scan): boolean {
	const { start, end } = draft;
	const owned = ownedByPerson(text, start);
	if (isHomeBehindAge(text, start)) {
		draft.add(BEFORE.homeBehindAge, start - 1, start);
	} else if (isNationOfWork(text, draft)) {
		draft.add(BEFORE.ownerOfTitle, start - 1, start);
	} else if (isAuthor(text, draft, scan) || isCreator(text, draft)) {
		draft.add(BEFORE.workOfAuthor);
	} else if (isEmployer(text, draft, scan)) {
		draft.lean(ORG, EMPLOYER_LEAN);
	} else if (text.lexicon.pack.compoundsOfTwo && isAge(text, start - 2) && end > start + 1) {
		// «cụ bà 77 tuổi Joan Hobbs».
		draft.add(BEFORE.age, start - 2, start);
	} else if (owned !== undefined) {
		draft.add(BEFORE.ownedByPerson, owned, start);
	} else if (isTownInCase(text, draft) || isPlaceOfCountry(text, draft)) {
		draft.add(BEFORE.townInCase, start - 1, start);
	} else {
		return false;
	}
	return true;
}

function isAge(text: NameText, number: number): boolean {
	return text.is(number + 1, AGE_WORD) && text.isNumber(number);
}

/** What a cue says that tells of a type. */
function behindCue(text: NameText, draft: Draft, cue: Phrase, scan: Scan): void {
	const { start } = draft;
	if (cue.kind === ORGANIZATION_CUE && !endsBefore(text, cue, start)) {
		// «quán cơm gà Lan Chi».
		draft.lean(ORG, TRADE_LEAN);
	}
	if ((cue.kind & (ORGANIZATION_CUE | NAMING_HEAD)) !== 0 && isHouse(text, start - cue.length, start)) {
		// «khách sạn Hoàng Gia».
		draft.lean(ORG, HOUSE_LEAN);
	}
	if (cue.kind === WORK_CUE && isMade(text, draft.end)) {
		// «MV Bắc Bling của Hòa Minzy».
		draft.lean(MISC, MADE_LEAN);
	}
	if (text.lexicon.pack.headWords?.schools.has(text.lower(start - 1)) && endsBefore(text, cue, start)) {
		// «trường Trần Cao Vân».
		draft.lean(ORG, SCHOOL_LEAN);
	}
	if (cue.kind === CLUB_CUE && isForeignPerson(text, draft)) {
		draft.lean(ORG, FOREIGN_CLUB_LEAN);
	} else if ((cue.kind & (PLACE_PREPOSITION | PLACE_CUE)) !== 0 && isForeignEvent(text, draft)) {
		draft.lean(MISC, FOREIGN_EVENT_LEAN);
	} else if ((cue.kind & PLACE_PREPOSITION) !== 0 && isAcronymOfBody(text, draft)) {
		draft.lean(ORG, ACRONYM_IN_PLACE);
	} else if (cue.kind === PLACE_CUE && isEndOfPeople(text, draft, scan)) {
		draft.lean(PER, PEOPLE_LEAN);
	} else if (cue.kind === PLACE_CUE && isAimedAt(text, start - 1)) {
		draft.lean(PER, AIMED_LEAN);
	} else if (!text.hasPossessive(start - 1)) {
		// What follows «the Sheriff's» is no sheriff.
		draft.add(
			belongsToOffice(text, draft, cue, scan) ? BEFORE.officeOfPerson : evidenceOfCue(cue.kind),
			start - cue.length,
			start,
		);
	}
}

function isHouse(text: NameText, from: number, to: number): boolean {
	return text.lexicon.pack.companyWords?.houses?.has(text.slice(from, to).toLowerCase()) === true;
}

/** Behind a work its maker, with or without a title. */
function isMade(text: NameText, end: number): boolean {
	const maker = end + 1;
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.is(end, GENITIVE) &&
		text.followsDirectly(end) &&
		text.followsDirectly(maker) &&
		(text.isTitle(maker) || text.phrase(maker, TITLE) !== undefined)
	);
}

/** What words say that are no cues by themselves. */
function behindOther(text: NameText, draft: Draft): void {
	const { start } = draft;
	if (isBehindField(text, draft)) {
		draft.lean(PER, FIELD_LEAN);
	}
	if (text.lexicon.inflects && text.lexicon.pack.likelihood?.before.get(text.lower(start - 1)) === 'say') {
		// «— сказал Бокерия».
		draft.lean(PER, SPEAKER_LEAN);
	}
	afterHouseNumber(text, draft);
	if (isHomeBehindBareAge(text, start)) {
		draft.add(evidenceOfCue(PLACE_PREPOSITION), start - 1, start);
	}
}

/** «Từ Lee Min Ho đến Song Joong Ki»: foreign words behind somebody from whom those who are meant begin. */
function isEndOfPeople(text: NameText, { start, end }: Draft, scan: Scan): boolean {
	const first = scan.drafts[scan.drafts.length - 1];
	if (
		first?.end !== start - 1 ||
		first.best !== PER ||
		text.lexicon.pack.personWords?.from?.has(text.lower(first.start - 1)) !== true
	) {
		return false;
	}
	for (let token = start; token < end; token++) {
		if (isForeignWord(text, token)) {
			return true;
		}
	}
	return false;
}

/** «hits back at Tovik», «took aim at Tovik»: at somebody, and at no place. */
function isAimedAt(text: NameText, at: number): boolean {
	return text.key(at) === 'at' && text.lexicon.pack.describingWords?.beforeTargets.has(text.lower(at - 1)) === true;
}

/** «Phó Chủ tịch xã Hòa Bắc», but not «trưởng thôn A Biu»: whose village the title's last word is, where no family name begins. */
function isVillageOfTitle(text: NameText, { start, end }: Draft, title: number): boolean {
	return (
		end > start + 1 &&
		start > title + 2 &&
		text.lexicon.pack.headWords?.villages.has(text.lower(start - 1)) === true &&
		text.isLower(start - 1) &&
		!text.is(start, FAMILY_NAME)
	);
}

/** «Chủ tịch AIC»: letters that may be a syllable, alone behind who leads a company. */
function isLedByTitle(text: NameText, { start, end }: Draft, title: number): boolean {
	return (
		end === start + 1 &&
		text.word(start).shape === SHAPE_UPPER &&
		text.lengthOf(start) > 2 &&
		text.lexicon.pack.companyWords?.leaders.test(text.slice(title, start).trim().toLowerCase()) === true
	);
}

/** What a title says that begins at `title`: of a person, unless what stands behind it is its office's body or country. */
function behindTitle(text: NameText, draft: Draft, title: number, scan: Scan): void {
	const { start } = draft;
	if (draft.end === start + 1 && isOwnBody(text, start) && text.cueBefore(start, HONORIFIC) === undefined) {
		// «lãnh đạo Viện».
		return;
	}
	if (isAcronymOfBody(text, draft) || isLedByTitle(text, draft, title)) {
		draft.lean(ORG, 1);
		return;
	}
	if (isForeignCompany(text, draft) && text.cueBefore(start, HONORIFIC) === undefined) {
		draft.lean(ORG, 1);
		return;
	}
	if (draft.end === start + 1 && text.lexicon.pack.caseWords?.townsOfOffice.test(text.lower(start))) {
		// «мэр Снежногорска».
		draft.add(BEFORE.ownerOfTitle, title, start);
		return;
	}
	if (isHeadedPlace(text, draft)) {
		draft.add(BEFORE.groundOfListed, title, start);
		return;
	}
	if (isVillageOfTitle(text, draft, title)) {
		draft.add(evidenceOfCue(PLACE_HEAD), start - 1, start);
		return;
	}
	if (isCompanyOfPerson(text, draft, title, scan)) {
		draft.add(BEFORE.lowerHead, title, start);
		return;
	}
	if (isNationOfRole(text, draft) || isHomeOfRole(text, draft)) {
		draft.add(BEFORE.ownerOfTitle, title, start);
		return;
	}
	if (isSharedTitle(text, draft)) {
		draft.lean(PER, 1);
		return;
	}
	if (
		(isDescribedPlace(text, draft.start) && draft.end === start + 2) ||
		(text.lexicon.inflects && text.isLower(draft.end - 1) && text.is(draft.end - 1, PLACE_ENDING))
	) {
		// «мэр Верхней Салды», «Прокурор Ленинского района».
		draft.add(BEFORE.ownerOfTitle, title, start);
		return;
	}
	if (isBodyOfSeveral(text, draft)) {
		draft.add(BEFORE.lowerHead, title, start);
		return;
	}
	const honorific = text.cueBefore(start, HONORIFIC) !== undefined;
	draft.add(honorific ? BEFORE.honorific : BEFORE.title, title, start);
}

/** «мэр Королёва Александр Ходырев»: what ends like a surname, between the head of a territory and who that is. */
function isHeadedPlace(text: NameText, { start, end }: Draft): boolean {
	return (
		end === start + 1 &&
		text.isTitle(start) &&
		text.lexicon.pack.caseWords?.placeTitles.has(text.key(start - 1)) === true &&
		text.followsDirectly(end) &&
		beginsPerson(text, end) &&
		!text.word(end + 1).isPatronymic
	);
}

/** Whether the cue stands right before the name. */
function endsBefore(text: NameText, cue: Phrase, start: number): boolean {
	return text.cueBefore(start, cue.kind) === cue;
}

/** «bão số 5 (Kajiki)»: in the brackets behind its number. */
function isNameOfStorm(text: NameText, { start, end }: Draft): boolean {
	return (
		text.mark(start - 1) === '(' &&
		text.mark(end) === ')' &&
		text.isNumber(start - 2) &&
		isNumberSign(text, start - 3) &&
		text.lexicon.pack.eventTitleWords?.storms.has(text.lower(start - 4)) === true
	);
}

/** Foreign words, most of them common ones of English and none a given name. */
function isEnglishBody(text: NameText, { start, end }: Draft): boolean {
	let common = 0;
	for (let token = start; token < end; token++) {
		if (!isForeignWord(text, token) || text.is(token, GIVEN_NAME)) {
			return false;
		}
		common += text.is(token, ENGLISH_WORD) ? 1 : 0;
	}
	return common * 2 > end - start;
}

/** «cho người Thái»: a territory's short form behind the word for its people. */
function isNation(text: NameText, { start, end }: Draft): boolean {
	return (
		end === start + 1 &&
		text.is(start, SHORT_TERRITORY) &&
		text.lexicon.pack.personWords?.nationCues.has(text.lower(start - 1)) === true
	);
}

/** «tại Moon Style Awards 2017»: an event by its last word, with or without its year. */
function isForeignEvent(text: NameText, { start, end }: Draft): boolean {
	const last = text.isNumber(end - 1) ? end - 2 : end - 1;
	if (text.lexicon.pack.compoundsOfTwo && last === start && last < end - 1 && isYear(text, end - 1)) {
		// «tại CES 2025»
		return true;
	}
	if (!text.lexicon.pack.compoundsOfTwo || last <= start || text.is(end - 1, PLACE_ENDING)) {
		return false;
	}
	for (let token = start + 1; token <= last; token++) {
		if (text.is(token, EVENT_ENDING) && (token === last || last < end - 1)) {
			return true;
		}
	}
	return false;
}

/** «hạ Ian Nepomniachtchi»: players of games for one are beaten too; clubs of several words are mostly listed. */
function isForeignPerson(text: NameText, { start, end }: Draft): boolean {
	return end - start > 1 && end - start < 4 && areForeignWords(text, start, end);
}

/** «водитель Nissan Cube»: who drives, and a make in other letters. */
function isVehicleOfDriver(text: NameText, start: number): boolean {
	return (
		isLatin(text, start) &&
		text.followsDirectly(start) &&
		text.lexicon.pack.caseWords?.drivers.test(text.lower(start - 1)) === true &&
		text.lexicon.pack.caseWords.makes.test(text.lower(start))
	);
}
