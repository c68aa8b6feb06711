import { type Draft, fixedDraft } from './draft';
import { BEFORE, ELSEWHERE, INSIDE } from './evidenceKinds';
import { isForeignWord } from './foreignWords';
import type { NameText } from './nameText';
import {
	EVENT_HEAD,
	HEAD,
	HONORIFIC,
	INNER,
	LISTED,
	LISTED_PLACE,
	NAME,
	ORGANIZATION_HEAD,
	PERSON_VERB,
	ROLE,
	TITLE,
	WORK_CUE,
} from './phraseKinds';
import { isCalled } from './standsBehind';
import { workCueBefore } from './workCues';
import { beforeDescription, workBefore, workOfList } from './workLists';
import { isQuotedWork, quotationEnd } from './quotedWorks';
import { withoutParts } from './repeatedNames';
import type { Scan } from './scanning';
import { MISC } from './types';
import { FAMILY_NAME, FUNCTION_WORD, GENITIVE, JOINER, SHORT_TERRITORY, STOP_CAPITAL, TITLE_STOP } from './wordKinds';

/** Tokens. Longer ones aren't told from the sentence around them. */
const LONGEST_TITLE = 10;
const LONGEST_FOREIGN = 6;
const LONGEST_PLACING = 4;
const YEAR = /^(?:19|20)[0-9]{2}$/u;
/** Words. */
const SHORTEST_REPEATED = 2;
/** Words between quotation marks. */
const SHORTEST_QUOTED = 2;
/** Below this share of names a first word with a capital is a common word, as titles begin with. */
const COMMON_WORD = 0.75;

/** `ca khúc Mùa hè năm ấy của Lan Anh`: after the word for such works, a title in lower case but for its first word. */
export function unquotedTitle(text: NameText, scan: Scan, at: number): Draft | undefined {
	if (!text.lexicon.pack.compoundsOfTwo || !text.continuesLine(at)) {
		return undefined;
	}
	// «Người ấy và Về với mẹ»: a second title behind «và» is one as if it stood behind a comma.
	const direct = text.followsDirectly(at) && !isJoinedToTitle(text, scan, at);
	const opened = text.mark(at - 1) === ':' ? workBefore(text, at) : undefined;
	const first = direct || opened ? at : listedTitleStart(text, scan, at);
	if (!direct && !(opened ? opensInSmallLetters(text, at) : first < at && startsLikeSentence(text, at))) {
		return undefined;
	}
	const told = first === at ? beforeDescription(text, at) : first;
	const listed = first === at ? opened : workBefore(text, first);
	const cue = listed ? { length: first - listed.start } : workCueBefore(text, told);
	const dated = cue || !direct || !text.isLower(at + 1) ? undefined : datedTitleEnd(text, at);
	if (dated !== undefined && startsLikeSentence(text, at)) {
		return fixedDraft(at, dated, INSIDE.datedTitle, dated + 1, dated + 2);
	}
	const whole = cue && direct ? wholeLineEnd(text, told - cue.length, at) : undefined;
	if (cue && whole !== undefined) {
		return fixedDraft(at, whole, BEFORE.unquotedTitle, told - cue.length, told);
	}
	const foreign = cue && direct ? (foreignTitleEnd(text, at) ?? sequelEnd(text, at)) : undefined;
	if (cue && foreign !== undefined) {
		return fixedDraft(at, foreign, BEFORE.unquotedTitle, told - cue.length, told);
	}
	// Most words have no such cue before them, and a look at that is cheaper.
	if (
		!cue ||
		(direct && !startsLikeSentence(text, at) && !startsWithRole(text, at, told - cue.length) && !isTitleOfTwo(text, at))
	) {
		return undefined;
	}
	let end = at + 1;
	while (
		end - at < LONGEST_TITLE &&
		text.followsDirectly(end) &&
		(!text.is(end, TITLE_STOP) || (end === at + 1 && ownsCommonThing(text, end))) &&
		!text.isNumber(end) &&
		!endsTitle(text, end) &&
		(text.phrase(end, PERSON_VERB)?.length ?? 0) < 2
	) {
		end++;
	}
	end = (listed && itemEnd(text, at)) ?? placedTitleEnd(text, end) ?? end;
	if (
		end - at < 2 ||
		text.phrase(at, INNER)?.length === end - at ||
		(end - at === LONGEST_TITLE && text.followsDirectly(end))
	) {
		return undefined;
	}
	return fixedDraft(at, end, BEFORE.unquotedTitle, told - cue.length, told);
}

/**
 * «Ca khúc Về Mường Lặt nhớ Thu Bồn.»: where a title ends that stands with the word for it in a line of their own, as captions have it; undefined
 * where the line says more, or has nothing but capitals.
 */
function wholeLineEnd(text: NameText, cue: number, at: number): number | undefined {
	if (text.continuesLine(cue) || !text.isTitle(at) || !(text.isLower(at + 1) || text.is(at, FUNCTION_WORD))) {
		return undefined;
	}
	let end = at;
	let small = 0;
	while (end - at < LONGEST_TITLE && (end === at || text.followsDirectly(end)) && !text.isPunctuation(end)) {
		if (text.is(end, TITLE_STOP) || endsTitle(text, end) || (text.phrase(end, PERSON_VERB)?.length ?? 0) > 1) {
			return undefined;
		}
		small += text.isLower(end) ? 1 : 0;
		end++;
	}
	const after = text.mark(end) === '.' ? end + 1 : end;
	return end > at + 2 && small > 0 && !text.continuesLine(after) ? end : undefined;
}

/** «như: Sau lời từ khước, Người lạ»: in small letters up to the comma before the next one of an enumeration. */
function itemEnd(text: NameText, at: number): number | undefined {
	let end = at + 1;
	while (end - at < LONGEST_TITLE && text.followsDirectly(end) && text.isLower(end)) {
		end++;
	}
	const isItem = text.mark(end) === ',' && text.continuesLine(end + 1) && text.isTitle(end + 1);
	return isItem && end > at + 1 ? end : undefined;
}

/** «Những đứa trẻ | trong sương của Lê Văn Tám», «Bến đò | của tuổi thơ của Lê Văn Tám», «Bến đò | và dòng sông của Lê Văn Tám»: behind where something is, of what, or what else, up to who made the work; undefined where nobody is told. */
function placedTitleEnd(text: NameText, at: number): number | undefined {
	const places = text.lexicon.pack.workWords?.performances?.has(text.lower(at)) || text.is(at, GENITIVE | JOINER);
	if (!places || !text.followsDirectly(at)) {
		return undefined;
	}
	let end = at + 1;
	while (
		end - at < LONGEST_PLACING &&
		text.followsDirectly(end) &&
		text.isLower(end) &&
		!text.is(end, TITLE_STOP | GENITIVE | FUNCTION_WORD)
	) {
		end++;
	}
	const maker = end + 1;
	const isMade =
		end > at + 1 &&
		text.followsDirectly(end) &&
		text.is(end, GENITIVE) &&
		text.followsDirectly(maker) &&
		(text.isTitle(maker) || text.phrase(maker, TITLE) !== undefined);
	return isMade ? end : undefined;
}

/** «Chuyện của mùa đông»: behind its first word a title goes on that is of nobody. */
function ownsCommonThing(text: NameText, at: number): boolean {
	const owner = at + 1;
	return (
		text.is(at, GENITIVE) &&
		text.followsDirectly(owner) &&
		text.isLower(owner) &&
		!text.is(owner, FUNCTION_WORD | TITLE_STOP) &&
		!text.phrase(owner, ROLE | HONORIFIC)
	);
}

/** «Mắt biếc | thắng lớn»: what is said of a work, by two syllables. */
function endsTitle(text: NameText, at: number): boolean {
	return text.lexicon.pack.workWords?.titleEnds?.get(text.lower(at))?.has(text.lower(at + 1)) === true;
}

/** Behind «và» and a title that goes on in small letters. */
function isJoinedToTitle(text: NameText, { drafts }: Scan, at: number): boolean {
	const before = drafts[drafts.length - 1];
	return (
		text.is(at - 1, JOINER) &&
		!text.phrase(at, HEAD) &&
		before !== undefined &&
		before.end === at - 1 &&
		before.fixed &&
		before.best === MISC &&
		text.isLower(before.end - 1)
	);
}

/** «phim Marine boy»: a foreign title that goes on in foreign words in lower case. */
function foreignTitleEnd(text: NameText, at: number): number | undefined {
	let end = at + 1;
	while (end - at < LONGEST_FOREIGN && text.followsDirectly(end) && text.isLower(end) && isForeign(text, end)) {
		end++;
	}
	return end > at + 1 && text.isTitle(at) && isForeign(text, at) && !text.phrase(at, LISTED) ? end : undefined;
}

/** «phim Rivola 2»: a foreign title in capitals with the number of a sequel, which counts nothing behind it. */
function sequelEnd(text: NameText, at: number): number | undefined {
	let end = at;
	while (end - at < LONGEST_FOREIGN && (end === at || text.followsDirectly(end)) && isForeignWord(text, end)) {
		end++;
	}
	const next = end + 1;
	const isSequel =
		end > at &&
		text.followsDirectly(end) &&
		text.isNumber(end) &&
		text.lengthOf(end) === 1 &&
		!text.inTime(end) &&
		(!text.continuesLine(next) || !text.followsDirectly(next) || text.is(next, TITLE_STOP) || endsTitle(text, next));
	return isSequel && !text.phrase(at, LISTED) ? next : undefined;
}

function isForeign(text: NameText, token: number): boolean {
	return !text.word(token).isSyllable && !text.is(token, FUNCTION_WORD | TITLE_STOP);
}

/** «Cánh đồng bất tận (2005)»: where a title ends that has the year of its work behind it, in brackets. */
function datedTitleEnd(text: NameText, at: number): number | undefined {
	let end = at + 1;
	while (end - at < LONGEST_TITLE && text.followsDirectly(end) && !text.is(end, TITLE_STOP) && !text.isNumber(end)) {
		end++;
	}
	const dated = end - at > 2 && text.mark(end) === '(' && text.mark(end + 2) === ')' && YEAR.test(text.lower(end + 1));
	return dated ? end : undefined;
}

/** A title that {@link datedTitleEnd} found, of three words or more. */
export function isDatedTitle(text: NameText, { fixed, best, start, end }: Draft): boolean {
	return fixed && best === MISC && end - start > 2 && text.isLower(end - 1) && datedTitleEnd(text, start) === end;
}

/** «các ca khúc Mùa hè năm ấy, Về với mẹ»: behind a comma, where the title before begins; `at` itself where there is none. */
function listedTitleStart(text: NameText, { drafts }: Scan, at: number): number {
	const before = drafts[drafts.length - 1];
	return before !== undefined &&
		before.end === at - 1 &&
		(text.mark(at - 1) === ',' || text.is(at - 1, JOINER)) &&
		before.best === MISC &&
		((before.fixed && text.isLower(before.end - 1)) || workOfList(text, drafts, at) !== undefined)
		? (workOfList(text, drafts, at)?.end ?? before.start)
		: at;
}

/** One capital before small letters, and nobody. */
function opensInSmallLetters(text: NameText, at: number): boolean {
	return (
		text.isTitle(at) &&
		text.followsDirectly(at + 1) &&
		text.isLower(at + 1) &&
		!text.phrase(at, LISTED | ROLE | HONORIFIC)
	);
}

/** A common word with a capital before one in lower case, as a sentence begins. */
function startsLikeSentence(text: NameText, at: number): boolean {
	return (
		text.isTitle(at) &&
		text.followsDirectly(at + 1) &&
		text.isLower(at + 1) &&
		(!text.is(at + 1, TITLE_STOP) || ownsCommonThing(text, at + 1)) &&
		!text.phrase(at, LISTED | ROLE | HONORIFIC) &&
		(text.is(at, FUNCTION_WORD | STOP_CAPITAL) || text.nameShare(at) < COMMON_WORD)
	);
}

/** «Chị tôi», «Nàng thơ», «Thám tử Kiên»: how people are called, with a capital that no sentence asks for, before small letters; «cuộc thi Hoa hậu Mỹ» is an event. */
function startsWithRole(text: NameText, at: number, cue: number): boolean {
	return (
		text.isTitle(at) &&
		!text.startsSentence(at) &&
		text.followsDirectly(at + 1) &&
		text.isLower(at + 1) &&
		!text.is(at + 1, TITLE_STOP) &&
		!(text.is(at + 1, FUNCTION_WORD) && text.is(at, SHORT_TERRITORY)) &&
		(text.phrase(at, HONORIFIC)?.length === 1 ||
			((text.phrase(at, TITLE)?.length ?? 0) > 1 && !text.phrase(cue, EVENT_HEAD))) &&
		!text.phrase(at, LISTED)
	);
}

/** «ca khúc Diễm xưa thì»: what somebody may be called by, and one syllable in small letters that says what it is, up to a mark or a small word. */
function isTitleOfTwo(text: NameText, at: number): boolean {
	const second = at + 1;
	const end = at + 2;
	return (
		text.isTitle(at) &&
		text.word(at).isSyllable &&
		text.followsDirectly(second) &&
		text.isLower(second) &&
		!text.is(second, TITLE_STOP | FUNCTION_WORD) &&
		!text.is(at, SHORT_TERRITORY) &&
		!text.phrase(at, LISTED | ROLE | HONORIFIC) &&
		!text.phrase(second, PERSON_VERB) &&
		!text.lexicon.pack.workWords?.descriptions?.get(text.lower(second))?.has('') &&
		(!text.followsDirectly(end) || text.is(end, TITLE_STOP | FUNCTION_WORD))
	);
}

/** “Báo Kiên Giang”: a body by its head and where it is. */
function isBodyOfPlace(text: NameText, start: number, end: number): boolean {
	const place = start + (text.phrase(start, ORGANIZATION_HEAD)?.length ?? 0);
	return place > start && place + (text.phrase(place, LISTED_PLACE)?.length ?? 0) === end && place < end;
}

/**
 * “Những Ngày Việt Nam tại Pháp”, “Đảo Của Mẹ Tôi”: what begins like an event's name, or has capitals where only titles
 * have them.
 */
export function quotedVietnameseTitle(text: NameText, scan: Scan, quote: number): Draft | undefined {
	const end = text.lexicon.pack.compoundsOfTwo ? quotationEnd(text, quote) : undefined;
	const first = quote + 1;
	if (end === undefined || end - first < SHORTEST_QUOTED || !text.isCapital(first)) {
		return undefined;
	}
	let capitals = 0;
	let common = 0;
	for (let token = first; token < end; token++) {
		if (text.isPunctuation(token) && !text.isDash(token)) {
			return undefined;
		}
		capitals += text.isTitle(token) ? 1 : 0;
		common += text.isTitle(token) && text.nameShare(token) < COMMON_WORD / 2 ? 1 : 0;
	}
	const head = text.phrase(first, EVENT_HEAD);
	const event = head !== undefined && text.isCapital(first + head.length) && capitals > 1;
	const title =
		end - first > SHORTEST_QUOTED &&
		capitals === end - first &&
		common > 0 &&
		!text.is(first, FAMILY_NAME) &&
		!isBodyOfPlace(text, first, end) &&
		!isListed(text, first, end);
	if (!event && !title && !isToldAsWork(text, scan, quote, end)) {
		return undefined;
	}
	return fixedDraft(first, end, INSIDE.quotedTitle);
}

/**
 * “Mùa mưa về muộn” của Lê Văn Tám, làn điệu “Gọi đò”, 'Chiều nhạt' đoạt giải: what only works are said to have or do, before the
 * quotation or behind it, or another work beside it.
 */
function isToldAsWork(text: NameText, scan: Scan, quote: number, end: number): boolean {
	const first = quote + 1;
	const listed = text.phrase(first, NAME);
	if ((listed && first + listed.length === end) || (text.mark(quote - 1) === ':' && !isWorkLabel(text, quote - 1))) {
		return false;
	}
	if (text.continuesLine(quote) && isBesideWork(text, scan, quote)) {
		return true;
	}
	if (text.phrase(first, ROLE | HONORIFIC)) {
		return false;
	}
	const { workWords } = text.lexicon.pack;
	const after = end + 1;
	if (text.continuesLine(after) && text.isLower(after)) {
		const author = after + 1;
		const owned = workWords?.makerJoiners.has(text.lower(after)) && text.followsDirectly(author);
		if (owned && (text.isCapital(author) || text.phrase(author, TITLE | ORGANIZATION_HEAD) !== undefined)) {
			return true;
		}
		const act = `${text.lower(after)} ${text.lower(after + 1)}`;
		if (workWords?.fates.has(act) || workWords?.acts.has(act) || workWords?.acts.has(text.lower(after))) {
			return true;
		}
	}
	if (!text.continuesLine(quote)) {
		return false;
	}
	const cue = text.lower(quote - 1);
	const isCalled = workWords?.called.has(cue) || workWords?.called.has(`${text.lower(quote - 2)} ${cue}`);
	return isCalled === true || isWorkLabel(text, quote - 1) || text.cueBefore(quote, EVENT_HEAD) !== undefined;
}

/** «hát một loạt ca khúc: “…”»: the word for works right before the colon. */
function isWorkLabel(text: NameText, colon: number): boolean {
	return text.mark(colon) === ':' && text.continuesLine(colon) && text.cueBefore(colon, WORK_CUE) !== undefined;
}

/** Behind a comma or `và`, and the closing mark of another work's title. */
function isBesideWork(text: NameText, { drafts }: Scan, quote: number): boolean {
	const before = drafts[drafts.length - 1];
	const joined = text.mark(quote - 1) === ',' || text.is(quote - 1, JOINER);
	return joined && before?.end === quote - 2 && isQuotedWork(text, before);
}

function isListed(text: NameText, start: number, end: number): boolean {
	const name = text.phrase(start, NAME);
	return name !== undefined && start + name.length === end;
}

/** A title as {@link NameText.folded} has it. */
interface RepeatedTitle {
	readonly folded: string;
	readonly first: string;
	/** Words. */
	readonly length: number;
}

/** Those of the titles that are long enough to be known again without quotation marks. */
export function repeatedTitles(works: ReadonlySet<string>): RepeatedTitle[] {
	const titles: RepeatedTitle[] = [];
	for (const folded of works) {
		const words = folded.split(' ');
		if (words.length >= SHORTEST_REPEATED) {
			titles.push({ folded, first: words[0]!, length: words.length });
		}
	}
	return titles;
}

/** Two words with a capital each that are no person's here, nor part of more. */
function isWholeRun(text: NameText, start: number, end: number): boolean {
	return (
		text.isCapital(end - 1) &&
		!(text.followsDirectly(start) && text.isCapital(start - 1)) &&
		!isCalled(text, start) &&
		!(text.followsDirectly(end) && text.isCapital(end))
	);
}

/** Titles that stand in quotation marks elsewhere, here without them. */
export function withUnquotedWorks(
	text: NameText,
	from: number,
	to: number,
	drafts: readonly Draft[],
	titles: readonly RepeatedTitle[],
): readonly Draft[] {
	if (titles.length === 0 || !text.lexicon.pack.compoundsOfTwo) {
		return drafts;
	}
	const found: Draft[] = [];
	for (let at = from; at < to; at++) {
		if (!text.isCapital(at)) {
			continue;
		}
		const form = text.form(at);
		for (const { folded, first, length } of titles) {
			const end = at + length;
			if (first === form && end <= to && text.folded(at, end) === folded && (length > 2 || isWholeRun(text, at, end))) {
				const draft = fixedDraft(at, end, ELSEWHERE.repeatedWork);
				found.push(draft);
				at = end - 1;
				break;
			}
		}
	}
	return withoutParts(drafts, found);
}
