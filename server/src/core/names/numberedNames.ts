import { SHAPE_UPPER } from '../text/shapes';
import { Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { EVENT_HEAD, LISTED_PLACE, NUMBERED_HEAD, ORGANIZATION_HEAD, PLACE_HEAD } from './phraseKinds';
import { LOC, ORG } from './types';
import { AGE_WORD, EVENT_ENDING, FUNCTION_WORD, STOP_CAPITAL } from './wordKinds';

/** `117th` */
export const ORDINAL = /^[0-9]+(?:st|nd|rd|th)$/u;
const YEAR = /^(?:19|20)[0-9]{2}$/u;
/** Longer figures are a count. */
const LONGEST_PLACE_NUMBER = 3;
const LONGEST_ACT_NUMBER = 4;
const NUMBER = /^[0-9]{1,4}$/u;
const ROMAN_SERIAL = /^(?:i{1,3}|iv|vi{1,3})$/u;
const SERIAL = /^[1-9][0-9]?$/u;
/** Hospitals and units of armies are numbered so far. */
const BODY_SERIAL = /^[1-9][0-9]{0,2}$/u;

/** `World Cup 2018`, `SEA Games 29`: a year or number right after an event. */
export function hasNumber(text: NameText, at: number): boolean {
	return text.followsDirectly(at) && text.isNumber(at) && NUMBER.test(text.lower(at)) && !isDecimal(text, at);
}

/** Where the number ends that begins at `at`: with the second year of a season, and with the season of a division, as in `V.League 1 - 2023/24`. */
export function numberedEnd(text: NameText, at: number): number {
	const season = at + 2;
	return text.lengthOf(at) === 1 &&
		text.isDash(at + 1) &&
		text.isGlued(at + 1) === text.isGlued(season) &&
		text.continuesLine(season) &&
		YEAR.test(text.lower(season))
		? seasonEnd(text, season)
		: seasonEnd(text, at);
}

function seasonEnd(text: NameText, at: number): number {
	const second = at + 2;
	const isSeason =
		YEAR.test(text.lower(at)) &&
		(text.mark(at + 1) === '/' || text.isDash(at + 1)) &&
		text.isGlued(at + 1) &&
		text.isGlued(second) &&
		text.isNumber(second) &&
		isYearAfter(text.lower(at), text.lower(second));
	return isSeason ? second + 1 : at + 1;
}

/** `24` or `2024` of `2023`. */
function isYearAfter(year: string, second: string): boolean {
	const next = String(Number(year) + 1);
	return second === next || second === next.slice(2);
}

/** «Ролан Гаррос — 2024», «Чемпионат КХЛ — 2023/2024»: behind the year, or season, that a dash joins to an event; `end` itself where none does. */
export function yearBehindDash(text: NameText, end: number): number {
	const year = end + 1;
	return text.lexicon.inflects &&
		text.isDash(end) &&
		!text.isGlued(end) &&
		text.continuesLine(end) &&
		text.continuesLine(year) &&
		YEAR.test(text.lower(year)) &&
		!text.is(year + 1, AGE_WORD)
		? seasonEnd(text, year)
		: end;
}

/** `1.282,57` */
function isDecimal(text: NameText, at: number): boolean {
	const mark = text.isGlued(at + 1) && text.isGlued(at + 2) && text.isNumber(at + 2) ? text.mark(at + 1) : '';
	return mark === '.' || mark === ',';
}

/** `quận 5`, `quốc lộ 1A`: a place that is called by its head and a number. */
export function numberedPlace(text: NameText, at: number): Draft | undefined {
	if (!text.followsDirectly(at) || text.inTime(at) || text.lengthOf(at) > LONGEST_ACT_NUMBER) {
		return undefined;
	}
	// «Nghị quyết số 43».
	const { numberWords } = text.lexicon.pack;
	const after = isNumberSign(text, at - 1) && text.followsDirectly(at - 1) ? at - 1 : at;
	const head = text.cueBefore(after, NUMBERED_HEAD);
	if (!head) {
		return undefined;
	}
	const start = after - head.length;
	if (text.lexicon.pack.titleCase && !text.isCapital(start)) {
		return undefined;
	}
	const act = text.phrase(start, EVENT_HEAD) !== undefined;
	if (act ? !text.isCapital(start) : after < at || text.lengthOf(at) > LONGEST_PLACE_NUMBER) {
		return undefined;
	}
	// «quân khu 7», «khu 10 tầng»
	const mayCount = numberWords?.countedHeads.has(text.lower(start));
	if (mayCount && (isInBody(text, start, head.length) || !endsSerialNumber(text, at + 1))) {
		return undefined;
	}
	// «Nghị định 100/2019/NĐ-CP» up to the next white space.
	let end = at + 1;
	while (
		act &&
		text.isGlued(end + 1) &&
		(text.mark(end) === '/' || text.isDash(end)) &&
		(text.isGlued(end) || isIssuer(text, end))
	) {
		end += 2;
	}
	return fixedDraft(start, act ? issuerEnd(text, end) : end, act ? INSIDE.eventHead : INSIDE.placeHead, start, at);
}

/** `/NĐ-CP`, before which a space was left. */
function isIssuer(text: NameText, stroke: number): boolean {
	return (
		text.mark(stroke) === '/' &&
		text.continuesLine(stroke) &&
		text.word(stroke + 1).shape === SHAPE_UPPER &&
		text.isDash(stroke + 2) &&
		text.isGlued(stroke + 2)
	);
}

/** «Nghị quyết 36 – NQ/TW»: behind a dash with space around it, letters for what it is and who issued it. */
function issuerEnd(text: NameText, dash: number): number {
	const stroke = dash + 2;
	return text.isDash(dash) &&
		text.word(dash + 1).shape === SHAPE_UPPER &&
		text.continuesLine(dash + 1) &&
		text.mark(stroke) === '/' &&
		text.isGlued(stroke) &&
		text.isGlued(stroke + 1)
		? stroke + 2
		: dash;
}

/** «Bệnh viện 19-8», «Quảng trường 2/4»: a day and month, after which something is called. */
export function isDayOfName(text: NameText, at: number): boolean {
	const mark = text.mark(at + 1);
	return (
		text.isNumber(at) &&
		text.isGlued(at + 1) &&
		text.isGlued(at + 2) &&
		(mark === '-' || mark === '/') &&
		text.isNumber(at + 2) &&
		text.lengthOf(at) < 3 &&
		text.lengthOf(at + 2) < 3
	);
}

/** The head is the end of a body's. */
function isInBody(text: NameText, start: number, length: number): boolean {
	return text.followsDirectly(start) && (text.phrase(start - 1, ORGANIZATION_HEAD)?.length ?? 0) > length;
}

/** «cầu Cửa Sông 2», «Tổng công ty Xây dựng công trình giao thông 8»: a place or body that has a number in its name, but no quantity. */
export function withSerialNumber(
	text: NameText,
	draft: Draft,
	number: number,
	drafts: readonly Draft[],
): Draft | undefined {
	const { start, end, best } = draft;
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		end !== number ||
		draft.score <= 0 ||
		!isSerialNumber(text, number, best === ORG ? BODY_SERIAL : SERIAL) ||
		!(best === ORG
			? draft.fixed && opensWithBody(text, start)
			: best === LOC && (hasNumberedHead(text, start) || isListedBehindHead(text, drafts, drafts.length - 1))) ||
		!(endsSerialNumber(text, number + 1) || standsWithNumber(text, draft) || isPlant(text, start, number + 1))
	) {
		return undefined;
	}
	const numbered = new Draft(start, number + 1);
	numbered.fixed = true;
	if (best === ORG) {
		numbered.add(INSIDE.organizationHead, start, start + (text.phrase(start, ORGANIZATION_HEAD)?.length ?? 1));
	} else {
		const head = text.cueBefore(start, PLACE_HEAD);
		numbered.add(
			head ? INSIDE.numberedPlace : INSIDE.placeHead,
			head ? start - head.length : start,
			head ? start : start + 1,
		);
	}
	return numbered;
}

/** A number that counts nothing by itself, right behind a word; in Vietnamese a Roman one, too («Trường Tiểu học Đông Sơn II»). */
export function isSerialNumber(text: NameText, at: number, serial = SERIAL): boolean {
	return (
		text.followsDirectly(at) &&
		((text.isNumber(at) && serial.test(text.lower(at)) && !text.inTime(at)) ||
			(text.lexicon.pack.compoundsOfTwo && text.word(at).shape === SHAPE_UPPER && ROMAN_SERIAL.test(text.lower(at))))
	);
}

/** «thủy điện Sông Bung 4 xả lũ»: of what is numbered mostly, before nothing that is counted. */
function isPlant(text: NameText, start: number, after: number): boolean {
	return (
		text.lexicon.pack.numberWords?.plants.has(`${text.lower(start - 2)} ${text.lower(start - 1)}`) === true &&
		text.isLower(after) &&
		!isCounter(text, after)
	);
}

function opensWithBody(text: NameText, start: number): boolean {
	return text.phrase(start, ORGANIZATION_HEAD) !== undefined;
}

/** A place's head before the name or in it, such as may have several of one name. */
function hasNumberedHead(text: NameText, start: number): boolean {
	const head = text.followsDirectly(start) ? text.cueBefore(start, PLACE_HEAD) : undefined;
	if (head) {
		// «tổ dân phố Thạnh Đức 1»
		return (
			!isUnnumbered(text, start - 1) ||
			(head.length > 1 && text.lexicon.pack.numberWords?.blocks.has(text.lower(start - head.length)) === true)
		);
	}
	// «Điện Biên 82» is no palace.
	const inside = text.phrase(start, LISTED_PLACE) ? undefined : text.phrase(start, PLACE_HEAD);
	return inside !== undefined && !isUnnumbered(text, start + inside.length - 1);
}

/** «các thủy điện A Vương, Sông Bung 4, Đăk Mi 4»: the head before the first of an enumeration that ends with this draft. */
function isListedBehindHead(text: NameText, drafts: readonly Draft[], last: number): boolean {
	let i = last;
	while (i > 0 && text.mark(drafts[i]!.start - 1) === ',' && drafts[i - 1]!.end === drafts[i]!.start - 1) {
		i--;
	}
	return i < last && drafts[i]!.best === LOC && hasNumberedHead(text, drafts[i]!.start);
}

/** Of these heads no two have one name. */
function isUnnumbered(text: NameText, at: number): boolean {
	return text.lexicon.pack.numberWords?.unnumbered.has(text.lower(at)) === true;
}

function isCounter(text: NameText, at: number): boolean {
	return text.lexicon.pack.numberWords?.counters.has(text.lower(at)) === true;
}

/** Nothing that the number could count comes next: a mark that joins no other number, the line's end, another number or a function word. */
export function endsSerialNumber(text: NameText, at: number): boolean {
	if (!text.continuesLine(at) || text.isNumber(at) || text.isCapital(at)) {
		return true;
	}
	if (text.isPunctuation(at)) {
		const next = at + 1;
		const joined = text.isGlued(at) && text.isGlued(next) && text.continuesLine(next) && !text.isPunctuation(next);
		return !joined && text.mark(at) !== '%' && text.mark(at) !== '+' && !(text.isDash(at) && text.isNumber(next));
	}
	// «1 khoảng 200 mét»
	return (
		!isCounter(text, at) && (text.is(at, FUNCTION_WORD) || (text.followsDirectly(at + 1) && text.isNumber(at + 1)))
	);
}

/** Whether the name has a number elsewhere where it counts nothing, and no measure word comes here. */
export function standsWithNumber(text: NameText, { start, end }: Draft, serial = SERIAL): boolean {
	if (isCounter(text, end + 1)) {
		return false;
	}
	const first = text.form(start);
	const name = text.folded(start, end);
	for (let at = 0; at < text.count; at++) {
		const number = at + end - start;
		if (
			at !== start &&
			text.isCapital(at) &&
			text.form(at) === first &&
			number < text.count &&
			isSerialNumber(text, number, serial) &&
			endsSerialNumber(text, number + 1) &&
			text.folded(at, number) === name
		) {
			return true;
		}
	}
	return false;
}

/** `APEC 2017`: letters that are short for something, with the year in which it took place. */
export function isEventOfYear(text: NameText, start: number, at: number): boolean {
	return (
		text.lexicon.pack.territoryFollows &&
		at === start + 1 &&
		text.word(start).shape === SHAPE_UPPER &&
		text.lengthOf(start) > 2 &&
		!text.is(start, STOP_CAPITAL) &&
		isYear(text, at)
	);
}

/** `số` in «Đội CSGT số 6»: between a head and its number. */
export function isNumberSign(text: NameText, at: number): boolean {
	return text.lexicon.pack.numberWords?.signs.has(text.lower(at)) === true;
}

/** `La Liga 1 điểm`: a single figure before a word in lower case counts something. */
function isQuantity(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.lexicon.pack.territoryFollows &&
		text.lengthOf(at) === 1 &&
		next < text.count &&
		text.followsDirectly(next) &&
		text.isLower(next)
	);
}

/** «Squid Game 3 tung ảnh»: behind a listed work the number of a sequel, unless what follows is counted. */
export function countsThings(text: NameText, at: number): boolean {
	return isQuantity(text, at) && (text.lower(at) === '1' || isCounter(text, at + 1));
}

/** «World Cup 10 weeks before kick-off», «Xbox 3 days»: figures before small letters count what follows, a single one what there is only so much of. */
export function countsWords(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.lexicon.pack.titleCase &&
		text.lengthOf(at) < 4 &&
		text.followsDirectly(next) &&
		text.isLower(next) &&
		!text.is(next, FUNCTION_WORD) &&
		(text.lengthOf(at) > 1 || text.lexicon.pack.eventWords?.units.has(text.lower(next)) === true)
	);
}

/** Where a run ends with its year or number: `Elle Style Awards Vietnam 2017`, of which one word is an event's last one; in English with one of its years. */
export function withYear(text: NameText, at: number, end: number): number {
	if (text.lexicon.pack.titleCase) {
		return isYear(text, end) && !text.inTime(end - 1) && hasSeveralYears(text, at, end) ? end + 1 : end;
	}
	if (!text.lexicon.pack.territoryFollows || !hasNumber(text, end) || isQuantity(text, end)) {
		return end;
	}
	if (isEventOfYear(text, at, end)) {
		return end + 1;
	}
	for (let token = at + 1; token < end; token++) {
		if (text.is(token, EVENT_ENDING)) {
			return isYear(text, end) || token === end - 1 ? numberedEnd(text, end) : end;
		}
	}
	return end;
}

/** `Worlds 2019`, and `Worlds 2021` elsewhere: what has another year behind it each time takes place each year. */
function hasSeveralYears(text: NameText, start: number, end: number): boolean {
	const year = text.lower(end);
	const name = text.folded(start, end);
	for (let token = 0; token + end - start < text.count; token++) {
		const after = token + end - start;
		if (
			text.isCapital(token) &&
			text.lower(after) !== year &&
			isYear(text, after) &&
			!text.inTime(after - 1) &&
			text.folded(token, after) === name
		) {
			return true;
		}
	}
	return false;
}

/** «15th» or «2021» right before an event's name, where the year isn't when something happened («in 2021»). */
export function numbersEvent(text: NameText, start: number, end: number): boolean {
	const number = start - 1;
	if (!text.lexicon.pack.titleCase || !text.followsDirectly(start) || text.isGlued(start) || text.mark(number) !== '') {
		return false;
	}
	const lower = text.lower(number);
	if (ORDINAL.test(lower)) {
		return !text.inTime(number);
	}
	return (
		YEAR.test(lower) &&
		text.followsDirectly(number) &&
		!isTreaty(text, start, end) &&
		(text.isThe(number - 1) || text.hasPossessive(number - 1))
	);
}

/** «the 1982 Convention on the High Seas»: its year is none of the name. */
function isTreaty(text: NameText, start: number, end: number): boolean {
	for (let token = start; token < end; token++) {
		if (text.lexicon.pack.endingWords?.treaties.has(text.key(token))) {
			return true;
		}
	}
	return false;
}

/** `Liên hoan phim Mê Kông 2024`, but no day (`1/6`) and no span of years. */
export function hasOwnNumber(text: NameText, at: number): boolean {
	return hasNumber(text, at) && (text.lengthOf(at) === 4 || !text.inTime(at)) && !isBeforeJoinedNumber(text, at);
}

/** A year, but no date (`2017-05-18`) and no span of years. */
export function isYear(text: NameText, at: number): boolean {
	return hasNumber(text, at) && YEAR.test(text.lower(at)) && !isBeforeJoinedNumber(text, at);
}

/** `2017` of `2017-05-18`, `1` of `1/6`. */
function isBeforeJoinedNumber(text: NameText, at: number): boolean {
	const joint = at + 1;
	return (
		text.isGlued(joint) &&
		(text.isDash(joint) || text.mark(joint) === '/' || text.mark(joint) === '.') &&
		text.isNumber(joint + 1)
	);
}
