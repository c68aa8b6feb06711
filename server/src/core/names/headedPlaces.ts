import { SHAPE_UPPER } from '../text/shapes';
import { followsCredit } from './creditNames';
import { Draft, fixedDraft } from './draft';
import { areSyllables } from './foreignWords';
import { INSIDE, SURE_LIST_WEIGHT } from './evidenceKinds';
import { isCalledByHead, isPersonAfterAll, isSignature, isToldAsPerson } from './headsAsPersons';
import { isMadeOfGivenNames } from './listedAsPersons';
import { type ListKind, listReason } from './listKinds';
import type { NameText } from './nameText';
import { isMiddleName } from './personsBehindBodies';
import { isDayOfName, isSerialNumber } from './numberedNames';
import { fieldEnd } from './organizationParts';
import { namesPlaceBehindStop } from './placeLetters';
import { readHeaded, readOn } from './organizations';
import {
	COMMON,
	INNER,
	LISTED_PLACE,
	NAME,
	NAMING_HEAD,
	ORGANIZATION_HEAD,
	PERSON_VERB,
	PLACE_HEAD,
	PLACE_NAME,
	STATE_HEAD,
	TITLE,
} from './phraseKinds';
import type { Phrase } from './phrases';
import { scanRun } from './runNames';
import { runEnd } from './runs';
import { pushDraft, type Scan } from './scanning';
import { isBehindSite } from './standsBehind';
import { areConsonants } from './syllables';
import { LOC } from './types';
import { FAMILY_NAME, FUNCTION_WORD, GENITIVE, GIVEN_NAME, ORGANIZATION_ENDING, PLACE_ENDING } from './wordKinds';

/** «quả phạt góc của Hồ Minh Dĩ»: a family name that is a place's head, too, and two syllables more whose first is given to people, behind «của». */
function isOwner(text: NameText, at: number): boolean {
	return (
		text.followsDirectly(at) &&
		text.is(at - 1, GENITIVE) &&
		text.is(at, FAMILY_NAME) &&
		text.is(at + 1, GIVEN_NAME) &&
		runEnd(text, at) === at + 3 &&
		areSyllables(text, at, at + 3) &&
		text.phrase(at, NAME) === undefined &&
		text.phrase(at + 1, NAME) === undefined
	);
}

/** «Đường Lê Lợi ngập»: a village's or road's head, and another family name, which nobody has behind the first. */
function isRoadAfterPerson(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.lexicon.pack.headWords?.villages.has(text.lower(at)) === true &&
		text.is(next, FAMILY_NAME) &&
		!isMiddleName(text, next)
	);
}

/** «оперу Г. Малера»: what is short for a town where a sentence begins, or in small letters. */
function isInitial(text: NameText, at: number): boolean {
	return text.lexicon.inflects && text.lengthOf(at) === 1 && text.isCapital(at) && !text.startsSentence(at);
}

/** A place behind the word for it: `sân bay`, `TP.`; a person where the word is a family name, too. */
export function scanPlace(text: NameText, scan: Scan, at: number, head: Phrase): number {
	const after = at + head.length;
	const number = text.isNumber(after) && text.continuesLine(after) && !text.inTime(after);
	// «TP. Vĩnh Long»
	const dot =
		head.length > 1 &&
		text.mark(after - 1) === '.' &&
		text.continuesLine(after) &&
		text.isTitle(after) &&
		namesPlaceBehindStop(text, after - 1);
	if (
		!(text.followsDirectly(after) && text.isCapital(after)) &&
		text.lexicon.pack.headWords?.placesAlone.has(`${text.lower(at - 1)} ${text.lower(at)}`)
	) {
		// «các nước vùng Vịnh».
		return pushDraft(scan, fixedDraft(at, after, INSIDE.placeHead, at, after));
	}
	if ((head.length === 1 && isCalledByHead(text, at)) || isInitial(text, at)) {
		return scanRun(text, scan, at);
	}
	if (!(text.followsDirectly(after) || dot) || !(text.isCapital(after) || number) || text.inTime(after)) {
		// «sông Cầu».
		return head.length === 1 && isBehindSite(text, at) ? scanRun(text, scan, at) : after;
	}
	if (text.lexicon.pack.titleCase && isBeforeTitle(text, after)) {
		return after;
	}
	if (number && text.lexicon.pack.compoundsOfTwo && isDayOfName(text, after)) {
		return pushDraft(scan, fixedDraft(at, after + 3, INSIDE.placeHead, at, after));
	}
	if (head.length === 1 && (isToldAsPerson(text, scan, at) || isSignature(text, at) || isOwner(text, at))) {
		return scanRun(text, scan, at);
	}
	// «KCN», «SVĐ».
	const letters = text.word(at).shape === SHAPE_UPPER && areConsonants(text.lower(at));
	// «(Thành phố Đà Nẵng)».
	const bracketed = text.mark(at - 1) === '(' && head.length > 1 && text.lexicon.pack.compoundsOfTwo;
	const due = !text.lexicon.pack.titleCase && text.startsSentence(at) && !bracketed;
	if ((head.kind & PLACE_HEAD) !== 0 && due && !letters && !joinsRoute(text, at)) {
		return head.length === 1 && opensPersonsName(text, at) ? scanRun(text, scan, at) : after;
	}
	if (
		isPersonAfterAll(text, at) &&
		!isRoadAfterPerson(text, at) &&
		(head.length === 1 || (text.isTitle(after - 1) && !text.phrase(after, LISTED_PLACE)))
	) {
		return scanRun(text, scan, at);
	}
	const housed = housedBodyEnd(text, head, after);
	if (housed !== undefined) {
		return pushDraft(scan, fixedDraft(at, housed, INSIDE.placeHead, at, after));
	}
	const described = fieldsOfPlaceEnd(text, at, head, after);
	if (described !== undefined) {
		return pushDraft(scan, fixedDraft(at, described, INSIDE.placeHead, at, after));
	}
	const end = number ? numberedPlaceEnd(text, head, after) : namedPlaceEnd(text, after);
	const body = headOfBody(text, at, end);
	if (body !== undefined) {
		return pushDraft(scan, fixedDraft(at, body, INSIDE.organizationEnding, body - 1, body));
	}
	if ((head.kind & STATE_HEAD) !== 0 && text.lexicon.pack.titleCase && text.followsDirectly(end) && text.isTitle(end)) {
		const last = runEnd(text, end);
		if (text.is(last - 1, ORGANIZATION_ENDING)) {
			// «Republic of Singapore Air Force».
			return pushDraft(scan, fixedDraft(at, last, INSIDE.organizationEnding, last - 1, last));
		}
	}
	return pushDraft(scan, fixedDraft(at, end, INSIDE.placeHead, at, after));
}

/** «Hồ Ngọc Hà» is a singer: whether a place's head of one word, where a sentence begins, is a family name before a given one. */
function opensPersonsName(text: NameText, at: number): boolean {
	const next = at + 1;
	const last = runEnd(text, at) - 1;
	return (
		((last > next || followsCredit(text, at)) &&
			text.is(at, FAMILY_NAME) &&
			text.is(last, GIVEN_NAME) &&
			!isRoadAfterPerson(text, at)) ||
		(last === next && text.mark(at - 1) === ':' && isMadeOfGivenNames(text, at, next + 1))
	);
}

/** Where a place ends that has a number behind its head: «Nhà triển lãm 45 Tràng Tiền» is called by its address. */
function numberedPlaceEnd(text: NameText, head: Phrase, number: number): number {
	const behind = number + 1;
	return head.length > 1 && text.followsDirectly(behind) && text.isTitle(behind) ? runEnd(text, behind) : behind;
}

/** Where a place's own name ends: as lists have it, unless that is but a half of its two syllables, else with its capitals. */
function namedPlaceEnd(text: NameText, at: number): number {
	const known = text.phrase(at, NAME);
	const half = known?.length === 1 && text.word(at).isSyllable && runEnd(text, at) === at + 2;
	const whole = known !== undefined && !half && (known.type === LOC || !text.lexicon.pack.compoundsOfTwo);
	return whole ? at + known.length : runEnd(text, at);
}

/** «Tòa nhà Quốc hội Lào», «Nhà thi đấu Quân khu 5»: a building by the body whose it is; undefined where no body's name stands behind the head. */
function housedBodyEnd(text: NameText, head: Phrase, at: number): number | undefined {
	const body =
		text.lexicon.pack.compoundsOfTwo && head.kind === PLACE_HEAD && head.length > 1 && text.isTitle(at)
			? text.phrase(at, ORGANIZATION_HEAD)
			: undefined;
	if (!body || body.length < 2) {
		return undefined;
	}
	const { end } = readHeaded(text, at, body);
	return end === at + body.length && isSerialNumber(text, end) ? end + 1 : end;
}

/** «Công viên Văn hóa Đầm Sen», «Sân vận động Quốc gia Mỹ Đình»: with what the place is for in words of one capital; undefined where none follows. */
function fieldsOfPlaceEnd(text: NameText, start: number, head: Phrase, at: number): number | undefined {
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		head.kind !== PLACE_HEAD ||
		!text.isTitle(at) ||
		!text.followsDirectly(at + 1) ||
		!text.isLower(at + 1) ||
		text.mark(at - 1) === '.'
	) {
		return undefined;
	}
	const known = text.phrase(at, INNER | COMMON | TITLE);
	if ((text.phrase(at, NAME)?.length ?? 0) >= (known?.length ?? 1)) {
		// But «Tượng đài Anh hùng dân tộc» is none in Anh.
		return undefined;
	}
	const field = known && known.length > 1 ? at + known.length : head.length > 1 ? fieldEnd(text, at) : undefined;
	const universal = field !== undefined && text.lexicon.pack.headWords?.universal.has(text.folded(at, field)) === true;
	if (field === undefined || (head.length === 1 && !universal)) {
		return undefined;
	}
	const end = Math.max(field, readOn(text, start, at, NAMING_HEAD, false).end);
	return universal && end === field && isRank(text, end) ? runEnd(text, end + 2) : end;
}

/** «Quốc gia | đặc biệt Lam Kinh»: two syllables in small letters before the place's own name. */
function isRank(text: NameText, at: number): boolean {
	const name = at + 2;
	return (
		text.followsDirectly(at) &&
		text.isLower(at) &&
		text.isLower(at + 1) &&
		!text.is(at, FUNCTION_WORD) &&
		!text.phrase(at, PERSON_VERB) &&
		text.followsDirectly(name) &&
		text.isTitle(name)
	);
}

/** «Fort Orange Club», «Lake Kettle State University»: where a body ends that is called by a place, by what ends it. */
function headOfBody(text: NameText, at: number, end: number): number | undefined {
	if (!text.lexicon.pack.titleCase || text.hasPossessive(end - 1)) {
		return undefined;
	}
	const last = Math.max(end, text.followsDirectly(end) && text.isTitle(end) ? runEnd(text, end) : end);
	const isBody =
		last > at + 2 && text.is(last - 1, ORGANIZATION_ENDING) && !text.is(last - 1, PLACE_ENDING | GIVEN_NAME);
	return isBody ? last : undefined;
}

/** «Pháp Vân - Cầu Giẽ»: after a dash between two names. */
function joinsRoute(text: NameText, at: number): boolean {
	return text.isDash(at - 1) && text.continuesLine(at - 1) && text.isTitle(at - 2);
}

/** Whether the word before a direction makes it no part of the place's name behind it. */
function isSide(text: NameText, before: number, after: number): boolean {
	const words = text.lexicon.pack.headWords;
	return (
		words?.sideHeads.has(text.lower(before)) === true ||
		(words?.partCues.has(text.lower(before)) === true &&
			text.followsDirectly(after) &&
			text.phrase(after, LISTED_PLACE) !== undefined)
	);
}

/** «vào Nam», «từ Bắc chí Nam»: by its side alone, a part of the country. */
function isSideOfCountry(text: NameText, at: number, after: number): boolean {
	const words = text.lexicon.pack.headWords;
	return (
		after === at + 1 &&
		words?.sides.has(text.lower(at)) === true &&
		text.followsDirectly(at) &&
		text.isLower(at - 1) &&
		words.sideCues.has(text.lower(at - 1)) &&
		!(text.followsDirectly(after) && text.isCapital(after))
	);
}

/** «Bắc - Trung - Nam»: the parts of the country, with a dash to the next one. */
function isAmongSides(text: NameText, at: number, after: number): boolean {
	const sides = text.lexicon.pack.headWords?.parts;
	const isPart = (token: number): boolean => text.isTitle(token) && sides?.has(text.lower(token)) === true;
	return (
		sides !== undefined &&
		after === at + 1 &&
		isPart(at) &&
		((text.isDash(after) && isPart(after + 1) && text.isDash(after + 2) && isPart(after + 3)) ||
			(text.isDash(at - 1) && isPart(at - 2) && text.isDash(after) && isPart(after + 1)) ||
			(text.isDash(at - 1) && isPart(at - 2) && text.isDash(at - 3) && isPart(at - 4)))
	);
}

/** `Bắc Triều Tiên`, `Viễn Đông Nga`; a direction before anything else may still open a run of its own. */
export function scanDirection(text: NameText, scan: Scan, at: number, direction: Phrase): number {
	const after = at + direction.length;
	if (text.lexicon.pack.compoundsOfTwo && text.followsDirectly(at) && isSide(text, at - 1, after)) {
		// «phía Đông Quảng Ninh», «miền Trung Ý».
		return after;
	}
	if (
		direction.length === 1 &&
		text.followsDirectly(at) &&
		text.lexicon.pack.headWords?.partCues.has(text.lower(at - 1))
	) {
		return pushPlace(scan, at - 1, after, 'region');
	}
	if (isSideOfCountry(text, at, after) || isAmongSides(text, at, after)) {
		return pushPlace(scan, at, after, 'region');
	}
	// «Mid-Kettle».
	const joined = text.isDash(after - 1) && text.isGlued(after - 1) && text.isGlued(after);
	if ((text.followsDirectly(after) || joined) && text.isCapital(after)) {
		const known = text.phrase(after, PLACE_NAME);
		const run = known && text.lexicon.pack.titleCase ? runEnd(text, at) : 0;
		if (known && run > after + known.length && text.is(run - 1, ORGANIZATION_ENDING)) {
			// «West Yorkshire Police».
			return scanRun(text, scan, at);
		}
		if (known && !joined && run > after + known.length && direction.length > 1 && text.is(run - 1, PLACE_ENDING)) {
			// «North-Central Pacific Coast».
			return scanRun(text, scan, at);
		}
		const person = known?.length === 1 && direction.length === 1 && isPersonAfterAll(text, at);
		if (known && !person) {
			return pushPlace(scan, at, after + known.length, known.cue.label!);
		}
	}
	return scanRun(text, scan, at);
}

function pushPlace(scan: Scan, start: number, end: number, kind: ListKind): number {
	const draft = new Draft(start, end);
	draft.fixed = true;
	draft.weigh(LOC, SURE_LIST_WEIGHT, listReason(kind));
	return pushDraft(scan, draft);
}

/** «County Judge Ann Hobbs»: the title of somebody with a given name, who has the office there. */
function isBeforeTitle(text: NameText, at: number): boolean {
	const title = text.phrase(at, TITLE);
	const name = at + (title?.length ?? 0);
	return title !== undefined && text.followsDirectly(name) && text.is(name, GIVEN_NAME);
}
