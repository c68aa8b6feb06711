import { type Draft, fixedDraft } from './draft';
import { AFTER, BEFORE, INSIDE } from './evidenceKinds';
import { openTournament } from './eventTitles';
import type { NameText } from './nameText';
import {
	EVENT_HEAD,
	LISTED,
	ORGANIZATION_CUE,
	ORGANIZATION_HEAD,
	PLACE_HEAD,
	PLACE_PREPOSITION,
	ROLE,
	WORK_CUE,
} from './phraseKinds';
import { isMiddleName } from './personsBehindBodies';
import type { Scan } from './scanning';
import { MISC } from './types';
import { COPULA, FAMILY_NAME, FUNCTION_WORD, GIVEN_NAME, JOINER, SHORT_TERRITORY } from './wordKinds';
import { workCueBefore } from './workCues';

/** Tokens. Longer runs of capitals are lines written in them. */
const LONGEST = 10;
/** Words. */
const SHORTEST = 3;
const SHORTEST_TOLD = 2;
/** A word that is a name inside sentences no more often than this is common: people and places are called by others. */
const COMMON_SHARE = 0.15;

/**
 * `phim Mùa Lá Rụng Cuối`, `Ngày Gió Lớn của đạo diễn Lê Tám`, `Bạn Cũ 2: Đêm Trắng`: a Vietnamese title whose words all have
 * capitals, most of them common ones, where something is said of it that holds for works alone.
 */
export function capitalTitle(text: NameText, scan: Scan, at: number): Draft | undefined {
	const next = at + 1;
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		!text.isTitle(at) ||
		!(text.isTitle(next) || text.isNumber(next) || text.mark(next) === ':') ||
		!text.continuesLine(next)
	) {
		return undefined;
	}
	const cue = workCueBefore(text, at) ?? cueBeforeNation(text, at);
	if (!cue && text.followsDirectly(at) && text.isCapital(at - 1)) {
		return undefined;
	}
	const end = titleEnd(text, at);
	if (!isMadeOfCommonWords(text, at, end, true) || (text.isLower(end) && openTournament(text, at, end - 1))) {
		return undefined;
	}
	const made = hasMaker(text, end);
	const fate = fateEnd(text, end);
	// «Huỳnh Thị Mười Ba»: numerals are given names, too.
	const isPersons = text.is(at, FAMILY_NAME) && isMiddleName(text, next);
	const named = isPersons || isListed(text, at, end) || isCalledOther(text, at);
	if (
		named ||
		(!made &&
			fate === end &&
			(!cue || text.lexicon.pack.workWords?.built?.has(text.lower(at - 1))) &&
			opensOther(text, at))
	) {
		return undefined;
	}
	const listed = isListedWithTitle(text, scan, at);
	const told = cue !== undefined || made || listed || fate > end || isSequel(text, at, end);
	if ((!told && !isMadeOfCommonWords(text, at, end, false)) || (end - at < SHORTEST && fate > end)) {
		return undefined;
	}
	if (cue) {
		return fixedDraft(at, end, BEFORE.unquotedTitle, at - cue.length, at);
	}
	if (fate > end) {
		return fixedDraft(at, end, AFTER.fate, end, fate);
	}
	return told || holdsFunctionWord(text, at, end) ? fixedDraft(at, end, INSIDE.capitalTitle) : undefined;
}

/** «Bạn Cũ 2: Đêm Trắng»: inside a sentence a number and a colon, and capitals behind them. */
function isSequel(text: NameText, start: number, end: number): boolean {
	for (let token = start + 1; token < end - 1; token++) {
		if (text.isNumber(token) && text.mark(token + 1) === ':') {
			return text.continuesLine(start);
		}
	}
	return false;
}

/** Where ends what only works have done to them: «khởi chiếu», «sẽ ra rạp», or what says that it is one: «, bộ phim cổ trang», «là phim». */
function fateEnd(text: NameText, end: number): number {
	if (!text.continuesLine(end)) {
		return end;
	}
	if (text.mark(end) === ',' && text.isLower(end + 1)) {
		return end + 1 + (text.phrase(end + 1, WORK_CUE)?.length ?? -1);
	}
	const said = text.is(end, COPULA) ? text.phrase(end + 1, WORK_CUE) : undefined;
	if (said) {
		return end + 1 + said.length;
	}
	const { workWords } = text.lexicon.pack;
	const at = workWords?.auxiliaries.has(text.lower(end)) ? end + 1 : end;
	return workWords?.fates.has(`${text.lower(at)} ${text.lower(at + 1)}`) ? at + 2 : end;
}

/** «xem Người Đẹp Và Quái Vật»: inside a sentence, with a small word that has a capital in titles alone. */
function holdsFunctionWord(text: NameText, start: number, end: number): boolean {
	if (end - start <= SHORTEST || !text.followsDirectly(start) || !text.isLower(start - 1)) {
		return false;
	}
	for (let token = start + 1; token < end - 1; token++) {
		if (text.is(token, FUNCTION_WORD) && !text.is(token, GIVEN_NAME | FAMILY_NAME)) {
			return true;
		}
	}
	return false;
}

/** A title that {@link capitalTitle} found, long enough to be known again. */
export function isCapitalTitle(text: NameText, { fixed, best, start, end }: Draft): boolean {
	return (
		fixed &&
		best === MISC &&
		end - start >= SHORTEST &&
		text.isTitle(end - 1) &&
		isMadeOfCommonWords(text, start, end, true)
	);
}

/** Words with a capital each, numbers of sequels among them, and what stands behind a colon. */
function titleEnd(text: NameText, at: number): number {
	let end = at + 1;
	while (end - at < LONGEST && text.continuesLine(end)) {
		if (text.followsDirectly(end) && text.isTitle(end)) {
			end++;
		} else if (
			text.followsDirectly(end) &&
			text.isNumber(end) &&
			text.lengthOf(end) === 1 &&
			text.mark(end + 1) === ':'
		) {
			end++;
		} else if (
			text.mark(end) === ':' &&
			text.isGlued(end) &&
			text.continuesLine(end + 1) &&
			!text.isGlued(end + 1) &&
			text.isTitle(end + 1) &&
			text.followsDirectly(end + 2) &&
			text.isTitle(end + 2)
		) {
			end += 2;
		} else {
			break;
		}
	}
	return end;
}

/**
 * Half of the words at least are common ones, and two where there are three. What is due to a sentence's start says nothing,
 * unless other signs do.
 */
function isMadeOfCommonWords(text: NameText, start: number, end: number, told: boolean): boolean {
	let words = 0;
	let common = 0;
	for (let token = start; token < end; token++) {
		if (text.isTitle(token)) {
			words++;
			common += (told || token > start || !text.startsSentence(token)) && isCommon(text, token) ? 1 : 0;
		}
	}
	return words >= (told ? SHORTEST_TOLD : SHORTEST) && common * 2 >= words && (common > 1 || words < SHORTEST);
}

function isCommon(text: NameText, token: number): boolean {
	const { casing, isSyllable } = text.word(token);
	return (
		isSyllable &&
		(text.is(token, FUNCTION_WORD) || (casing !== undefined && casing.inside <= COMMON_SHARE)) &&
		!text.is(token, GIVEN_NAME | FAMILY_NAME)
	);
}

/** A body, place or event by its head. */
function opensOther(text: NameText, at: number): boolean {
	return text.phrase(at, ORGANIZATION_HEAD | PLACE_HEAD | EVENT_HEAD) !== undefined;
}

/** Behind what stands before bodies and places. */
export function isCalledOther(text: NameText, at: number): boolean {
	return text.cueBefore(at, ORGANIZATION_CUE | ORGANIZATION_HEAD | PLACE_HEAD | PLACE_PREPOSITION) !== undefined;
}

function isListed(text: NameText, at: number, end: number): boolean {
	const listed = text.phrase(at, LISTED);
	return listed !== undefined && at + listed.length >= end;
}

/** «phim Việt Ngày Gió Lớn»: the word for works stands before whose it is. */
function cueBeforeNation(text: NameText, at: number): { readonly length: number } | undefined {
	const nation = at - 1;
	const cue =
		text.followsDirectly(at) && text.isTitle(nation) && text.is(nation, SHORT_TERRITORY)
			? text.cueBefore(nation, WORK_CUE)
			: undefined;
	return cue && { length: cue.length + 1 };
}

/** Behind a comma or `và`, where another title stands before. */
function isListedWithTitle(text: NameText, { drafts }: Scan, at: number): boolean {
	const before = drafts[drafts.length - 1];
	return (
		before?.end === at - 1 &&
		text.continuesLine(at) &&
		text.continuesLine(at - 1) &&
		before.fixed &&
		before.best === MISC &&
		before.end - before.start >= SHORTEST_TOLD &&
		(text.mark(at - 1) === ',' || text.is(at - 1, JOINER))
	);
}

/** «của đạo diễn Lê Tám», «của Lê Văn Tám». */
export function hasMaker(text: NameText, end: number): boolean {
	const { workWords } = text.lexicon.pack;
	const maker = end + 1;
	if (
		!workWords ||
		!text.followsDirectly(end) ||
		!workWords.makerJoiners.has(text.lower(end)) ||
		!text.followsDirectly(maker)
	) {
		return false;
	}
	const role = text.phrase(maker, ROLE);
	return role ? workWords.makers.has(text.lower(maker + role.length - 1)) : isPerson(text, maker);
}

/** A family name and two syllables more. */
function isPerson(text: NameText, at: number): boolean {
	return (
		text.is(at, FAMILY_NAME) &&
		[at, at + 1, at + 2].every((token) => text.isTitle(token) && text.word(token).isSyllable) &&
		!text.phrase(at, LISTED | ORGANIZATION_HEAD)
	);
}
