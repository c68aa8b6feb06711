import { isForeignerOfCompany, isMiddleName, isPersonOfTitle, personOfTitleIn } from './personsBehindBodies';
import { SHAPE_UPPER } from '../text/shapes';
import { fieldEnd as namedFieldEnd, fieldsEnd, isField, isPlace, withFields } from './namedFields';
import { levelEnd } from './bodyLevels';
import type { NameText } from './nameText';
import { type Part, partEnd, regionEnd } from './organizationParts';
import {
	COMPANY_HEAD,
	EVENT_HEAD,
	GOVERNING_HEAD,
	HEAD,
	HONORIFIC,
	INNER,
	LISTED_PLACE,
	NAME,
	NAMING_HEAD,
	ORGANIZATION_NAME,
	PERSON_VERB,
	ROLE,
	TITLE,
} from './phraseKinds';
import type { Phrase } from './phrases';
import { genitiveEnd, ownNameEnd } from './genitiveParts';
import { fieldBeforePlace } from './headWords';
import { beginsPerson } from './runBoundaries';
import { FAMILY_NAME, FUNCTION_WORD, GENITIVE, JOINER, ORGANIZATION_ENDING } from './wordKinds';
import { isChapter, joinedEnd } from './joinedParts';
import { fieldsBeforeOwnName, nameBehindFields } from './lowerFields';
import { isShort } from './lettersBehindBodies';
import { purposeEnd, tailEnd } from './organizationTails';

const LONGEST = 24;
/** From a body's field behind its territory back to its head, in tokens. */
const LONGEST_TO_HEAD = 5;
/** Words in lower case between a company's legal form and its own name. */
const LONGEST_TRADE = 6;

/** How far an organisation's or event's name goes that begins with a head. */
export interface HeadedName {
	readonly end: number;
	/** Words after the head that belong to it. */
	readonly parts: number;
	/** One of them has a capital. */
	readonly proper: boolean;
	/** The last one is a territory or a name of its own. */
	readonly own: boolean;
}

/**
 * Reads on from a head: fields in words of one capital (`Bộ Giáo dục và Đào tạo`), words in lower case that the lexicon
 * knows from such names (`Cảnh báo sóng thần`), names (`Đại học Liaoning`), and the territory that mostly ends it.
 */
export function readHeaded(text: NameText, start: number, head: Phrase): HeadedName {
	return readOn(text, start, start + head.length, head.kind, head.cue.studies === true);
}

/** «Operation Tiger in Harwood», «Exercise Penguin and»: behind a head that no preposition ends, small words lead on from the event. */
function isBehindOperation(text: NameText, headEnd: number, end: number): boolean {
	return text.lexicon.pack.titleCase && text.isCapital(headEnd - 1) && text.isLower(end) && !text.isOf(end);
}

/** The same of a head from `start` until before `headEnd`, of these kinds. */
export function readOn(text: NameText, start: number, headEnd: number, kind: number, studies: boolean): HeadedName {
	const fields =
		text.lexicon.pack.titleCase && text.followsDirectly(headEnd) ? withNamedFields(text, headEnd) : headEnd;
	let governing = (kind & GOVERNING_HEAD) !== 0;
	let end = Math.max(fields, headEnd);
	let proper = end > headEnd;
	let parts = proper ? 1 : 0;
	let ownName = -1;
	let lastPart = end;
	let afterTerritory = false;
	while (end - start < LONGEST && text.continuesLine(end) && !text.hasPossessive(end - 1)) {
		if (text.isPunctuation(end) || text.isLower(end)) {
			if (kind === EVENT_HEAD && parts > 0 && isBehindOperation(text, headEnd, end)) {
				break;
			}
			if (isMarketOfCompany(text, start, end)) {
				break;
			}
			const quoted = kind !== NAMING_HEAD || afterTerritory ? undefined : ownNameEnd(text, start, end);
			if (quoted !== undefined) {
				return { end: quoted, parts: parts + 1, proper: true, own: true };
			}
			const mission = missionEnd(text, start, end);
			if (mission !== undefined) {
				return { end: mission, parts: parts + 1, proper: true, own: true };
			}
			const further = furtherName(text, start, end, kind, parts, ownName === end || afterTerritory);
			if (further !== undefined) {
				end = further;
				continue;
			}
			const next: Part | undefined =
				kind !== EVENT_HEAD && endsOwnName(text, start, lastPart, end, ownName === end, afterTerritory)
					? undefined
					: partInLowerCase(text, end, kind, parts, afterTerritory, studies);
			if (next === undefined) {
				break;
			}
			({ afterTerritory } = next);
			proper ||= afterTerritory || text.isCapital(next.end - 1) || text.isCapital(end + 1);
			end = next.end;
			parts++;
			continue;
		}
		if (
			!text.isCapital(end) ||
			isNextItem(text, end) ||
			(text.inTime(end) && !text.inTime(start)) ||
			(afterTerritory && !continuesAfterTerritory(text, end) && !(kind === NAMING_HEAD && isSeat(text, end))) ||
			((governing ||
				ownName === end ||
				isShort(text, end - 1) ||
				(parts > 0 && (isNoOwner(text, end) || text.phrase(start, ORGANIZATION_NAME)?.length === end - start))) &&
				beginsPerson(text, end)) ||
			(ownName === end && isForeignerOfCompany(text, start, end)) ||
			((parts > 0 || isSociety(text, start, end)) &&
				!(ownName < 0 && !afterTerritory && isLegalForm(text, start) && !isMiddleName(text, end + 1)) &&
				isPersonOfTitle(text, start, end))
		) {
			break;
		}
		const next: Part | undefined = describedBody(text, end) ?? partEnd(text, end, parts, governing);
		if (next === undefined) {
			break;
		}
		const person = personOfTitleIn(text, start, end, next.end, parts > 0 && isLegalForm(text, start));
		({ afterTerritory } = next);
		governing &&= next.naming !== true;
		ownName = next.own ? next.end : -1;
		lastPart = end;
		proper = true;
		end = person ?? next.end;
		parts++;
		if (person !== undefined) {
			break;
		}
	}
	const tail = tailEnd(text, start, end, parts > 0, proper);
	const purpose = (kind & EVENT_HEAD) !== 0 && parts === 0 ? purposeEnd(text, tail) : tail;
	return {
		end: purpose,
		parts: purpose > tail ? 1 : parts,
		proper,
		own: afterTerritory || ownName === tail || purpose > tail,
	};
}

/** «директор Театра имени Вахтангова Кирилл Крок»: no genitive, as in «Центр поддержки Анны Лосевой». */
function isNoOwner(text: NameText, given: number): boolean {
	return text.lexicon.pack.caseWords?.personGenitive.test(text.lower(given)) === false;
}

/**
 * What joins nothing to a body's own name, whose last part begins at `part`: small letters, and a dash with space around it, which joins
 * fields («Trung tâm Văn hóa - Thông tin»), territories and letters, but not «Báo điện tử Sao Mai - Tin tức».
 */
function endsOwnName(
	text: NameText,
	start: number,
	part: number,
	at: number,
	own: boolean,
	afterTerritory: boolean,
): boolean {
	if (text.isLower(at)) {
		return own && !text.is(at, JOINER);
	}
	return (
		text.isDash(at) &&
		!text.isGlued(at) &&
		!text.isGlued(at + 1) &&
		text.lexicon.pack.compoundsOfTwo &&
		(!afterTerritory || isClubBeforeOther(text, start, at)) &&
		part < at &&
		!isShort(text, at - 1) &&
		text.phrase(part, INNER) === undefined
	);
}

/** «CLB Hải Phòng - SHB Đà Nẵng 1-0»: a club, and the dash between the sides of a match. */
function isClubBeforeOther(text: NameText, start: number, dash: number): boolean {
	return (
		text.lexicon.pack.headWords?.teams.has(text.lower(start)) === true && text.phrase(dash + 1, INNER) === undefined
	);
}

/** Where a name goes on in capitals behind what is only said of it: its short form in brackets, its trade, its field. */
function furtherName(
	text: NameText,
	start: number,
	at: number,
	kind: number,
	parts: number,
	own: boolean,
): number | undefined {
	return (
		bodyAfterBrackets(text, at) ??
		fieldsBeforeOwnName(text, start, at) ??
		(kind === EVENT_HEAD ? undefined : nameBehindFields(text, start, at, parts)) ??
		(parts === 0
			? ownNameAfterTrade(text, start, at)
			: (fieldBeforePlace(text, start, at, kind, own) ?? (own ? undefined : ownNameAfterField(text, start, at))))
	);
}

/** A part that begins with a sign or in lower case; behind a territory only what joins another one. */
function partInLowerCase(
	text: NameText,
	at: number,
	kind: number,
	parts: number,
	afterTerritory: boolean,
	studies: boolean,
): Part | undefined {
	if (afterTerritory && text.lexicon.pack.caseWords?.fieldCues.has(text.lower(at)) && !joinsRegion(text, at)) {
		// «Комитет РФ по печати».
		const field = hasFieldHead(text, at) ? genitiveEnd(text, at, parts) : undefined;
		return field === undefined ? undefined : { end: field, afterTerritory: false };
	}
	if (afterTerritory && !studies && !text.isDash(at) && !joinsRegion(text, at) && !opensChapter(text, at)) {
		return undefined;
	}
	const word = kind === EVENT_HEAD && parts > 0 ? wordBeforePlace(text, at) : undefined;
	if (word !== undefined) {
		return { end: word, afterTerritory: false };
	}
	return (
		joinedEnd(text, at, parts, afterTerritory || isPartyInCapitals(text, at, kind), studies) ??
		genitivePart(text, at, parts, afterTerritory || kind === EVENT_HEAD)
	);
}

/** «Lễ hội Sông nước và Hoa Tiền Giang»: behind the joiner in an event's name one syllable more, and where it is held. */
function wordBeforePlace(text: NameText, joiner: number): number | undefined {
	const at = joiner + 1;
	const place = at + 1;
	return text.lexicon.pack.compoundsOfTwo &&
		text.is(joiner, JOINER) &&
		text.isLower(joiner) &&
		text.isTitle(at) &&
		!text.is(at, FAMILY_NAME) &&
		!text.phrase(at, NAME | HEAD | ROLE | HONORIFIC) &&
		text.followsDirectly(place) &&
		text.isTitle(place) &&
		text.phrase(place, LISTED_PLACE) !== undefined
		? place
		: undefined;
}

/** `Ministry of | Agriculture, Fisheries and Water Resources`: after a head, with or without its preposition. */
function withNamedFields(text: NameText, headEnd: number): number {
	const at = headEnd + (text.isThe(headEnd) ? 1 : 0);
	const office = text.key(headEnd - 2) === 'office' || text.key(headEnd - 1) === 'office';
	const role = office ? text.phrase(at, TITLE) : undefined;
	if (role && text.isCapital(at)) {
		// «Office of the Prime Minister».
		return at + role.length;
	}
	const first = text.isCapital(at) ? namedFieldEnd(text, at) : at;
	return first > at && (isField(text, at, first) || isPlace(text, at, first))
		? fieldsEnd(text, at)
		: withFields(text, headEnd);
}

/** «Giám đốc Công ty CP Địa ốc Hoàng Gia Phát»: behind a legal form and a trade comes the company's own name, not yet somebody's. */
function isLegalForm(text: NameText, start: number): boolean {
	return text.lexicon.pack.companyWords?.forms?.has(text.lower(start)) === true;
}

/** «Hiệp hội», «Hội đồng»: heads of bodies that aren't called after people. */
function isSociety(text: NameText, start: number, end: number): boolean {
	return (
		end === start + 2 &&
		text.lexicon.pack.headWords?.societies.has(`${text.lower(start)} ${text.lower(start + 1)}`) === true
	);
}

/** Behind the wide gap between a menu's items. */
function isNextItem(text: NameText, at: number): boolean {
	return !text.followsDirectly(at) && !text.isGlued(at) && !text.isPunctuation(at - 1);
}

/** «ASEAN - Bắc Âu»: before a dash in an event's name. */
function isPartyInCapitals(text: NameText, at: number, kind: number): boolean {
	return kind === EVENT_HEAD && text.isDash(at) && text.word(at - 1).shape === SHAPE_UPPER;
}

/** «Cơ quan Cảnh sát điều tra (CSĐT) Bộ Công an»: an authority goes on after its short form in brackets. */
function bodyAfterBrackets(text: NameText, at: number): number | undefined {
	const next = at + 3;
	return text.lexicon.pack.compoundsOfTwo &&
		text.mark(at) === '(' &&
		text.mark(at + 2) === ')' &&
		text.continuesLine(next) &&
		text.word(at + 1).shape === SHAPE_UPPER &&
		text.isCapital(next) &&
		text.phrase(next, GOVERNING_HEAD) !== undefined
		? next
		: undefined;
}

/** «Ngân hàng Rivola khu vực Việt Nam»: where a company does its work, behind its own name. */
function isMarketOfCompany(text: NameText, start: number, at: number): boolean {
	return (
		text.isLower(at) &&
		text.isTitle(at - 1) &&
		text.lexicon.pack.companyWords?.markets?.has(`${text.lower(at)} ${text.lower(at + 1)}`) === true &&
		text.phrase(start, COMPANY_HEAD) !== undefined
	);
}

/** «Công ty CP nước sạch Sông Trà»: after a company's legal form its trade in lower case, then its own name. */
function ownNameAfterTrade(text: NameText, start: number, at: number): number | undefined {
	if (!text.lexicon.pack.compoundsOfTwo || at - start < 3 || !text.phrase(start, COMPANY_HEAD)) {
		return undefined;
	}
	let end = at;
	while (
		end - at < LONGEST_TRADE &&
		text.followsDirectly(end) &&
		text.isLower(end) &&
		(!text.is(end, FUNCTION_WORD) || text.phrase(end - 1, INNER) !== undefined) &&
		!text.phrase(end, PERSON_VERB)
	) {
		end++;
	}
	return end > at && text.followsDirectly(end) && text.isCapital(end) && !text.inTime(end) ? end : undefined;
}

/** «Công ty Xuất nhập khẩu trái cây Chánh Thu»: a company's field goes on in two or four syllables in lower case, then its own name. */
function ownNameAfterField(text: NameText, start: number, at: number): number | undefined {
	const end = text.isLower(at) ? ownNameAfterTrade(text, start, at) : undefined;
	const even = end !== undefined && (end - at === 2 || end - at === 4);
	return even && !text.phrase(end, NAME | HEAD | ROLE | HONORIFIC) ? end : undefined;
}

/** «Сибирского отделения»: an adjective and a body in lower case, to which the one before belongs. */
function describedBody(text: NameText, at: number): Part | undefined {
	const noun = at + 1;
	return text.lexicon.inflects &&
		text.isTitle(at) &&
		text.followsDirectly(noun) &&
		text.isLower(noun) &&
		text.word(at).isSlavicAdjective &&
		text.is(noun, ORGANIZATION_ENDING)
		? { end: noun + 1, afterTerritory: false }
		: undefined;
}

/** Whether the name that goes on at `at` has the head of a body that is called by what it works on. */
function hasFieldHead(text: NameText, at: number): boolean {
	for (let token = at - 1; token > at - LONGEST_TO_HEAD && text.continuesLine(token + 1); token--) {
		if (text.lexicon.pack.caseWords?.fieldHeads.has(text.key(token))) {
			return true;
		}
	}
	return false;
}

/** «Посольства РФ во Вьетнаме»: where a mission is, behind its own country. */
function missionEnd(text: NameText, start: number, at: number): number | undefined {
	const words = text.lexicon.pack.caseWords;
	const place =
		words?.missions.has(text.key(start)) && text.isLower(at) && words.beforeSeats.has(text.lower(at))
			? text.phrase(at + 1, LISTED_PLACE)
			: undefined;
	return place && at + 1 + place.length;
}

/** «физики полупроводников» after «Институт», but nothing after a territory or in an event. */
function genitivePart(text: NameText, at: number, parts: number, ended: boolean): Part | undefined {
	const end = ended ? undefined : genitiveEnd(text, at, parts);
	return end === undefined ? undefined : { end, afterTerritory: false };
}

function opensChapter(text: NameText, at: number): boolean {
	const level = levelEnd(text, at);
	return level !== undefined && isChapter(text, at, level - at);
}

/** `по` in «Управление МВД России по Тульской области», «по Москве», «по ЦФО». */
function joinsRegion(text: NameText, token: number): boolean {
	const at = token + 1;
	return (
		text.lexicon.inflects &&
		text.is(token, GENITIVE) &&
		text.isCapital(at) &&
		(text.phrase(at, LISTED_PLACE) !== undefined ||
			(text.word(at).shape === SHAPE_UPPER && text.lengthOf(at) > 1) ||
			regionEnd(text, at) !== undefined)
	);
}

/** «Trung tâm Bảo tồn di sản Thăng Long Hà Nội»: right behind a place in the body's own name, the one where it sits. */
function isSeat(text: NameText, at: number): boolean {
	const place = text.lexicon.pack.compoundsOfTwo && text.isTitle(at) ? text.phrase(at, LISTED_PLACE) : undefined;
	const end = at + (place?.length ?? 0);
	return (
		place !== undefined &&
		place.length > 1 &&
		text.followsDirectly(at) &&
		!(text.followsDirectly(end) && text.isCapital(end))
	);
}

/** After `Bệnh viện Hữu nghị Việt Nam` nothing but another territory; a person's name is one of its own. */
function continuesAfterTerritory(text: NameText, at: number): boolean {
	return text.phrase(at, INNER) !== undefined || text.is(at, ORGANIZATION_ENDING);
}
