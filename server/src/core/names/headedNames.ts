import { SHAPE_UPPER } from '../text/shapes';
import { isCommitteeOfLevel, levelEnd } from './bodyLevels';
import { followsCredit } from './creditNames';
import { Draft, fixedDraft } from './draft';
import { BEFORE, INSIDE, SURE_LIST_WEIGHT } from './evidenceKinds';
import { isPersonAfterAll, isSignature, isTitledPerson } from './headsAsPersons';
import { listReason } from './listKinds';
import { endBeforeShortForm, eventTitleEnd } from './eventTitles';
import type { NameText } from './nameText';
import { readHeaded, readOn } from './organizations';
import {
	EVENT_HEAD,
	GOVERNING_HEAD,
	INNER,
	LISTED_PLACE,
	NAME,
	NAMING_HEAD,
	ORGANIZATION_HEAD,
	PLACE_HEAD,
	PLACE_NAME,
} from './phraseKinds';
import type { Phrase } from './phrases';
import { hasNumber } from './numberedNames';
import { scanRun } from './runNames';
import { runEnd } from './runs';
import { isShortHead } from './shortHeads';
import { pushHeaded, type Scan, skipTitle } from './scanning';
import { titleStart } from './titles';
import { LOC, MISC, ORG, PER } from './types';
import { FAMILY_NAME, GIVEN_NAME, ORGANIZATION_ENDING } from './wordKinds';

/** Heads that are syllables of people's names as often, before one more such syllable. */
const SYLLABLE_HEADS = new Set(['trường', 'đoàn', 'khoa']);

export function scanHeaded(text: NameText, scan: Scan, at: number, head: Phrase, type: number): number {
	if (
		head.length === 1 &&
		isPersonAfterAll(text, at) &&
		(titleStart(text, scan, at) !== undefined ||
			(text.is(at, FAMILY_NAME) && runEnd(text, at) > at + 2) ||
			(SYLLABLE_HEADS.has(text.lower(at)) && runEnd(text, at) === at + 2))
	) {
		// «đạo diễn Trường Giang».
		return scanRun(text, scan, at);
	}
	if (head.length === 1 && type === ORG && isTitledPerson(text, scan, at)) {
		// «giám đốc Đoàn Văn Tám».
		return scanRun(text, scan, at);
	}
	const headed = readHeaded(text, at, head);
	let { end, parts, proper } = headed;
	if (type === MISC && text.lexicon.pack.compoundsOfTwo) {
		const beforeShort = endBeforeShortForm(text, at, end);
		const named = proper || !text.startsSentence(at);
		const told = beforeShort ?? (named ? eventTitleEnd(text, at, end, headed.own) : end);
		// «Lễ hội đường phố»: common words alone, whatever the capital of the first.
		// «Lễ hội ánh sáng quốc tế 2025» is one of a year.
		const dated = told > end && !text.startsSentence(at) && text.lengthOf(told) === 4 && hasOwnNumber(text, told);
		const whole = proper || dated || beforeShort !== undefined || !isLowerCase(text, end, told) ? told : end;
		parts += whole > end ? 1 : 0;
		proper ||= dated || beforeShort !== undefined;
		end = whole;
	}
	const { standing } = head.cue;
	if (standing && text.startsSentence(at) && (parts === 0 || text.lexicon.pack.compoundsOfTwo)) {
		if (parts === 0) {
			// «Quốc hội» is one where other sentences have it with a capital inside.
			const draft = new Draft(at, end);
			draft.lean(type, 1);
			scan.drafts.push(draft);
		}
		// «Chính phủ Mỹ» opens a sentence with a capital that it doesn't have inside one.
		return at + head.length;
	}
	if (
		!proper &&
		parts > 0 &&
		text.startsSentence(at) &&
		!isMinistry(text, at, head) &&
		!(type === MISC && hasOwnNumber(text, end))
	) {
		// «Cơ quan điều tra cho biết»: common words, of which the first has its capital from the sentence.
		return end;
	}
	if (parts === 0 && type === ORG && isDayOfBody(text, at, end)) {
		return pushHeaded(scan, at, end + 3, end, type);
	}
	if (parts === 0 && type === ORG && isNumberedBody(text, at, end)) {
		return pushHeaded(scan, at, end + (text.isNumber(end) ? 1 : 2), end, type);
	}
	const high = text.lower(end - 1) === 'cao' && text.lower(end - 2) === 'cấp' ? highCourtEnd(text, end) : undefined;
	if (high !== undefined) {
		return pushHeaded(scan, at, high, at + head.length, type);
	}
	const level = head.kind === GOVERNING_HEAD && !standing && !headed.own ? levelEnd(text, end) : undefined;
	if (level !== undefined) {
		// «HĐND tỉnh», «Ban Pháp chế HĐND tỉnh».
		return pushHeaded(scan, at, level, at + head.length, type);
	}
	if (parts === 0 && standing) {
		return pushHeaded(scan, at, end, at + head.length, type);
	}
	if (parts === 0 && type === ORG && isCommitteeOfLevel(text, at, end)) {
		return pushHeaded(scan, at, end, end, type);
	}
	if (parts === 0 && hasCapitalInside(text, at, end, head.kind === GOVERNING_HEAD)) {
		// «Văn phòng Chính phủ», «Cơ quan CSĐT» are whole.
		return pushHeaded(scan, at, end, end, type);
	}
	if (parts === 0) {
		if ((head.kind & (NAMING_HEAD | EVENT_HEAD)) !== 0 && mayBeShort(text, at, end)) {
			// «Chủ tịch Liên hiệp» is one where the text has the whole name.
			const draft = new Draft(at, end);
			draft.lean(type, 1);
			scan.drafts.push(draft);
			return end;
		}
		// «Khoa hỏi»: the head of an organisation is a person's name as well.
		const title = text.followsDirectly(at) ? scan.titles.get(at) : undefined;
		if (title !== undefined) {
			// «Bí thư Tỉnh ủy Nguyễn Văn Tám».
			return skipTitle(scan, title, at + head.length);
		}
		return head.length === 1 && text.is(at, GIVEN_NAME) ? scanRun(text, scan, at) : at + head.length;
	}
	const before = scan.drafts[scan.drafts.length - 1];
	if (
		text.lexicon.pack.titleCase &&
		before?.end === at &&
		(before.score > 0 || !text.startsSentence(before.start)) &&
		text.followsDirectly(at) &&
		(before.best !== PER || (!before.fixed && before.end - before.start === 1)) &&
		!text.hasPossessive(at - 1)
	) {
		// «Massachusetts Institute of Technology».
		scan.drafts.pop();
		return pushHeaded(scan, before.start, end, at + head.length, type);
	}
	const numbered = type === MISC && hasOwnNumber(text, end) ? end + 1 : end;
	return pushHeaded(scan, at, numbered, at + head.length, type);
}

/** «Liên hiệp», «Hiệp hội»: a head alone, with a capital that no sentence asks for. */
function mayBeShort(text: NameText, at: number, end: number): boolean {
	const inBrackets = text.mark(at - 1) === '(' && text.mark(end) === ')';
	return (
		text.lexicon.pack.compoundsOfTwo &&
		end > at + 1 &&
		text.isTitle(at) &&
		isLowerCase(text, at + 1, end) &&
		!text.isNumber(end) &&
		text.lower(end) !== 'số' &&
		!(text.followsDirectly(end) && text.isCapital(end)) &&
		isShortHead(text.slice(at, end).toLowerCase()) &&
		(inBrackets || (text.followsDirectly(at) && !text.startsSentence(at)) || text.mark(at - 1) === ',')
	);
}

/** «TAND cấp cao tại Đà Nẵng»: one of a few courts, which are told apart by where they sit. */
function highCourtEnd(text: NameText, at: number): number | undefined {
	const place = text.followsDirectly(at) && text.lower(at) === 'tại' ? text.phrase(at + 1, LISTED_PLACE) : undefined;
	return place && at + 1 + place.length;
}

/** «Lữ đoàn 270», «Đội CSGT số 6»: a body that has a number for a name. */
function isNumberedBody(text: NameText, at: number, end: number): boolean {
	if (!text.lexicon.pack.compoundsOfTwo || text.startsSentence(at) || !text.followsDirectly(end)) {
		return false;
	}
	const number = text.lower(end) === 'số' && text.followsDirectly(end + 1) ? end + 1 : end;
	return text.isNumber(number) && text.lengthOf(number) < 4 && !text.inTime(number);
}

/** «Bệnh viện 19-8», «Nhà máy 1/5»: a body that is called by a day. */
function isDayOfBody(text: NameText, at: number, end: number): boolean {
	const mark = text.mark(end + 1);
	return (
		text.lexicon.pack.compoundsOfTwo &&
		!text.startsSentence(at) &&
		text.followsDirectly(end) &&
		text.isNumber(end) &&
		text.isGlued(end + 1) &&
		text.isGlued(end + 2) &&
		(mark === '-' || mark === '/') &&
		text.isNumber(end + 2) &&
		text.lengthOf(end) < 3 &&
		text.lengthOf(end + 2) < 3
	);
}

/** «Министерство обороны»: an authority that nobody names in lower case. */
function isMinistry(text: NameText, at: number, head: Phrase): boolean {
	return text.lexicon.inflects && head.kind === GOVERNING_HEAD && text.lower(at).startsWith('министерств');
}

function isLowerCase(text: NameText, from: number, to: number): boolean {
	for (let token = from; token < to; token++) {
		if (!text.isLower(token)) {
			return false;
		}
	}
	return true;
}

function hasCapitalInside(text: NameText, start: number, end: number, acronyms: boolean): boolean {
	for (let token = start + 1; token < end; token++) {
		if (text.isTitle(token) || (acronyms && text.isCapital(token))) {
			return true;
		}
	}
	return false;
}

/** `Liên hoan phim Mê Kông 2024`, but no day (`1/6`) and no span of years. */
function hasOwnNumber(text: NameText, at: number): boolean {
	const range = text.isGlued(at + 1) && (text.isDash(at + 1) || text.mark(at + 1) === '/' || text.mark(at + 1) === '.');
	const year = text.lengthOf(at) === 4;
	return hasNumber(text, at) && (year || !text.inTime(at)) && !(range && text.isNumber(at + 2));
}

/** `bộ Ngoại giao Nga`: the head stands in lower case and outside; the field after it begins the name. */
export function scanAfterLowerHead(text: NameText, scan: Scan, at: number): number | undefined {
	if (!text.followsDirectly(at) || !text.isLower(at - 1)) {
		return undefined;
	}
	const head = text.cueBefore(at, ORGANIZATION_HEAD);
	const inner = head && text.phrase(at, INNER);
	if (!head || !inner || text.phrase(at, NAME)) {
		return undefined;
	}
	const kind = text.lexicon.pack.compoundsOfTwo ? head.kind : inner.kind;
	const { end } = readOn(text, at, at + inner.length, kind, false);
	const draft = fixedDraft(at, end, BEFORE.lowerHead, at - head.length, at);
	scan.drafts.push(draft);
	return end;
}

/** Letters that are short for a place's head: `TP`, `KCN`, `SVĐ`. */
const NO_VOWEL = /^[bcdđghklmnpqrstvx]{2,}$/u;

export function scanPlace(text: NameText, scan: Scan, at: number, head: Phrase): number {
	const after = at + head.length;
	const number = text.isNumber(after) && text.continuesLine(after) && !text.inTime(after);
	// «TP. Vĩnh Long»
	const dot = head.length > 1 && text.mark(after - 1) === '.' && text.continuesLine(after) && text.isTitle(after);
	if (text.lower(at) === 'vịnh' && text.lower(at - 1) === 'vùng' && text.lexicon.pack.compoundsOfTwo) {
		if (!(text.followsDirectly(after) && text.isCapital(after))) {
			// «các nước vùng Vịnh».
			scan.drafts.push(fixedDraft(at, after, INSIDE.placeHead, at, after));
			return after;
		}
	}
	if (!(text.followsDirectly(after) || dot) || !(text.isCapital(after) || number) || text.inTime(after)) {
		return after;
	}
	if (head.length === 1 && (isTitledPerson(text, scan, at) || isSignature(text, at))) {
		return scanRun(text, scan, at);
	}
	const letters = NO_VOWEL.test(text.lower(at)) && text.word(at).shape === SHAPE_UPPER;
	const due = !text.lexicon.pack.titleCase && text.startsSentence(at);
	if ((head.kind & PLACE_HEAD) !== 0 && due && !letters && !joinsRoute(text, at)) {
		// «Hồ Ngọc Hà» is a singer: a place's head may be a family name.
		const last = runEnd(text, at) - 1;
		const person =
			head.length === 1 &&
			(last > after || followsCredit(text, at)) &&
			text.is(at, FAMILY_NAME) &&
			text.is(last, GIVEN_NAME);
		return person ? scanRun(text, scan, at) : after;
	}
	if (
		isPersonAfterAll(text, at) &&
		(head.length === 1 || (text.isTitle(after - 1) && !text.phrase(after, LISTED_PLACE)))
	) {
		return scanRun(text, scan, at);
	}
	const known = text.phrase(after, NAME);
	const half = known?.length === 1 && text.word(after).isSyllable && runEnd(text, after) === after + 2;
	const whole = known !== undefined && !half && (known.type === LOC || !text.lexicon.pack.compoundsOfTwo);
	// «Nhà triển lãm 45 Tràng Tiền» is called by its address.
	const address = number && head.length > 1 && text.followsDirectly(after + 1) && text.isTitle(after + 1);
	const end = address
		? runEnd(text, after + 1)
		: number
			? after + 1
			: whole
				? after + known.length
				: runEnd(text, after);
	const draft = fixedDraft(at, end, INSIDE.placeHead, at, after);
	scan.drafts.push(draft);
	return end;
}

/** «Pháp Vân - Cầu Giẽ»: after a dash between two names. */
function joinsRoute(text: NameText, at: number): boolean {
	return text.isDash(at - 1) && text.continuesLine(at - 1) && text.isTitle(at - 2);
}

/** «miền Trung»: with the direction behind it, the name of a part of Vietnam. */
const PART_OF_COUNTRY = 'miền';

/** Whether the word before a direction makes it no part of the place's name behind it. */
function isSide(text: NameText, before: number, after: number): boolean {
	const word = text.lower(before);
	return (
		word === 'phía' ||
		(word === PART_OF_COUNTRY && text.followsDirectly(after) && text.phrase(after, LISTED_PLACE) !== undefined)
	);
}

/** `Bắc Triều Tiên`, `Viễn Đông Nga`; a direction before anything else may still open a run of its own. */
export function scanDirection(text: NameText, scan: Scan, at: number, direction: Phrase): number {
	const after = at + direction.length;
	if (text.lexicon.pack.compoundsOfTwo && text.followsDirectly(at) && isSide(text, at - 1, after)) {
		// «phía Đông Quảng Ninh», «miền Trung Ý».
		return after;
	}
	if (text.followsDirectly(at) && text.lower(at - 1) === PART_OF_COUNTRY && direction.length === 1) {
		const draft = new Draft(at - 1, after);
		draft.fixed = true;
		draft.weigh(LOC, SURE_LIST_WEIGHT, listReason('region'));
		scan.drafts.push(draft);
		return after;
	}
	if (text.followsDirectly(after) && text.isCapital(after)) {
		const known = text.phrase(after, PLACE_NAME);
		const run = known && text.lexicon.pack.titleCase ? runEnd(text, at) : 0;
		if (known && run > after + known.length && text.is(run - 1, ORGANIZATION_ENDING)) {
			// «West Yorkshire Police».
			return scanRun(text, scan, at);
		}
		const person = known?.length === 1 && direction.length === 1 && isPersonAfterAll(text, at);
		if (known && !person) {
			const draft = new Draft(at, after + known.length);
			draft.fixed = true;
			draft.weigh(LOC, SURE_LIST_WEIGHT, listReason(known.cue.label!));
			scan.drafts.push(draft);
			return draft.end;
		}
	}
	return scanRun(text, scan, at);
}
