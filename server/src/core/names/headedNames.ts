import { SHAPE_UPPER } from '../text/shapes';
import { isCommitteeOfLevel, levelEnd } from './bodyLevels';
import { isCountry } from './cuesAfter';
import { Draft, fixedDraft } from './draft';
import { BEFORE } from './evidenceKinds';
import { endBeforeShortForm, eventTitleEnd } from './eventTitles';
import { isPersonAfterAll, isTitledPerson } from './headsAsPersons';
import { isHomeCountry } from './headWords';
import type { NameText } from './nameText';
import { hasNumber, isDayOfName, isNumberSign, yearBehindDash } from './numberedNames';
import { endBeforeLetters } from './lettersBehindBodies';
import { seatEnd } from './organizationTails';
import { type HeadedName, readHeaded, readOn } from './organizations';
import {
	COMPANY_HEAD,
	EVENT_HEAD,
	GOVERNING_HEAD,
	HONORIFIC,
	INNER,
	LISTED_PLACE,
	NAME,
	NAMING_HEAD,
	ORGANIZATION_HEAD,
	ORGANIZATION_NAME,
	PERSON_VERB,
} from './phraseKinds';
import type { Phrase } from './phrases';
import { scanRun } from './runNames';
import { runEnd } from './runs';
import { pushDraft, pushHeaded, type Scan, skipTitle } from './scanning';
import { endsOtherWord } from './tellingCues';
import { titleStart } from './titles';
import { MISC, ORG, PER } from './types';
import { FAMILY_NAME, FUNCTION_WORD, GENITIVE, GIVEN_NAME } from './wordKinds';

/** A body or event that begins with a word for it; a run, or nothing, where that word is one of a person's name or stands by itself. */
export function scanHeaded(text: NameText, scan: Scan, at: number, head: Phrase, type: number): number {
	if (head.length === 1 && (isPersonsName(text, scan, at, type) || (type === MISC && isStreet(text, at)))) {
		return scanRun(text, scan, at);
	}
	const read = readHeaded(text, at, head);
	const headed = type === MISC && text.lexicon.pack.compoundsOfTwo ? wholeEvent(text, at, read) : read;
	const headEnd = at + head.length;
	const { parts } = headed;
	const end = type === ORG ? endBeforeAct(text, at, headEnd, headed.end) : headed.end;
	const { standing } = head.cue;
	if (text.lexicon.inflects && type === ORG && isWayAlong(text, at, head)) {
		return headEnd;
	}
	if (standing && text.startsSentence(at) && (parts === 0 || (text.lexicon.pack.compoundsOfTwo && !headed.own))) {
		if (parts === 0) {
			// «Quốc hội» is one where other sentences have it with a capital inside.
			pushLeaning(scan, at, end, type);
		}
		// «Cảnh sát Giao thông» opens a sentence with a capital that it doesn't have inside one; «Chính phủ Lào» is one of a country.
		return headEnd;
	}
	if (isAffair(text, at, headEnd) || areOfCountry(text, at, headEnd)) {
		return headEnd;
	}
	if (
		isBranchOfWork(text, at) ||
		isCommonAtStart(text, at, head, headed, type) ||
		isForceAlone(text, at, headEnd, end)
	) {
		return end;
	}
	if (areLettersOfKind(text, at, head, headed)) {
		return end;
	}
	if (isPressOfCountry(text, headEnd, end) || isActOfEvent(text, at, headEnd) || isMatch(text, at, headEnd, type)) {
		return headEnd;
	}
	const explained = type === ORG ? endBeforeLetters(text, headEnd, end) : undefined;
	if (explained !== undefined) {
		return pushHeaded(scan, at, explained, headEnd, type);
	}
	const numbered = parts === 0 && type === ORG ? numberEnd(text, at, end) : undefined;
	if (numbered !== undefined) {
		return pushHeaded(scan, at, numbered, end, type);
	}
	// «HĐND tỉnh», «Ban Pháp chế HĐND tỉnh».
	const hasLevel = !standing && hasLevels(text, at, head, headed);
	const told = highCourtEnd(text, end) ?? (hasLevel ? levelEnd(text, end) : undefined);
	if (told !== undefined) {
		return pushHeaded(scan, at, told, headEnd, type);
	}
	const society = parts === 0 ? societyOfLevel(text, at, head) : undefined;
	if (society !== undefined) {
		return pushHeaded(scan, at, society, headEnd, type);
	}
	if (parts === 0) {
		return scanHeadAlone(text, scan, at, end, head, type);
	}
	if (ownsHead(text, scan, at)) {
		// «Massachusetts Institute of Technology».
		const { start } = scan.drafts.pop()!;
		return pushHeaded(scan, start, end, headEnd, type);
	}
	const numberOfBody =
		type === ORG && text.followsDirectly(end) && (isNumberSign(text, end) || isUnit(text, at, headEnd))
			? bodyNumberEnd(text, end)
			: undefined;
	return pushHeaded(
		scan,
		at,
		numberOfBody ?? (type !== MISC ? end : hasOwnNumber(text, end) ? end + 1 : yearBehindDash(text, end)),
		headEnd,
		type,
	);
}

/** «số 45 Giải Phóng»: behind the number of a house a street that is called like an event. */
function isStreet(text: NameText, at: number): boolean {
	const number = at - 1;
	const sign = number - 1;
	return (
		text.isNumber(number) &&
		text.followsDirectly(at) &&
		text.isTitle(at + 1) &&
		(isNumberSign(text, sign) || (text.mark(sign) === ',' && text.isCapital(sign - 1)))
	);
}

/** «được Sở Tài chính thống nhất»: behind `do` and `được`, what the body does, in small letters, is none of its name. */
function endBeforeAct(text: NameText, at: number, headEnd: number, end: number): number {
	const act = end - 2;
	const words = text.lexicon.pack.headWords;
	return words?.agentCues.has(text.lower(at - 1)) &&
		act > headEnd &&
		text.isLower(act) &&
		words.agentActs.has(`${text.lower(act)} ${text.lower(end - 1)}`) &&
		!(text.followsDirectly(end) && (text.isCapital(end) || (text.isLower(end) && !text.is(end, FUNCTION_WORD))))
		? act
		: end;
}

/** Whether the head is a syllable of somebody's name. */
function isPersonsName(text: NameText, scan: Scan, at: number, type: number): boolean {
	if (
		isPersonAfterAll(text, at) &&
		((titleStart(text, scan, at) !== undefined && (text.is(at, FAMILY_NAME) || runEnd(text, at) <= at + 2)) ||
			(text.is(at, FAMILY_NAME) && runEnd(text, at) > at + 2) ||
			(text.lexicon.pack.headWords?.syllables.has(text.lower(at)) && runEnd(text, at) === at + 2))
	) {
		// «đạo diễn Trường Giang».
		return true;
	}
	// «giám đốc Đoàn Văn Tám».
	return type === ORG && isTitledPerson(text, scan, at);
}

/** «Движение по Невскому проспекту»: what opens a sentence and says where something is. */
function isWayAlong(text: NameText, at: number, { kind, length }: Phrase): boolean {
	const joiner = at + length;
	return (
		(kind & NAMING_HEAD) !== 0 &&
		text.startsSentence(at) &&
		text.isTitle(at) &&
		text.isLower(joiner) &&
		text.is(joiner, GENITIVE) &&
		text.isCapital(joiner + 1)
	);
}

/** An event with all that tells it from others of its kind: a short form in brackets, a title, a year. */
function wholeEvent(text: NameText, at: number, { end, parts, proper, own }: HeadedName): HeadedName {
	const beforeShort = endBeforeShortForm(text, at, end);
	const named = proper || !text.startsSentence(at);
	const told = beforeShort ?? (named ? eventTitleEnd(text, at, end, own) : end);
	// «Lễ hội đường phố»: common words alone, whatever the capital of the first.
	// «Lễ hội ánh sáng quốc tế 2025» is one of a year.
	const dated = told > end && !text.startsSentence(at) && text.lengthOf(told) === 4 && hasOwnNumber(text, told);
	const sure = dated || beforeShort !== undefined;
	const whole = proper || sure || !isLowerCase(text, end, told) ? told : end;
	return { end: whole, parts: parts + (whole > end ? 1 : 0), proper: proper || sure, own };
}

/** «Cơ quan điều tra cho biết»: common words, of which the first has its capital from the sentence. */
function isCommonAtStart(text: NameText, at: number, head: Phrase, headed: HeadedName, type: number): boolean {
	return (
		!headed.proper &&
		headed.parts > 0 &&
		(text.startsSentence(at) || isAnyOf(text, at)) &&
		!isMinistry(text, at, head) &&
		!(type === MISC && hasOwnNumber(text, headed.end))
	);
}

/** «Vụ Việt Á có thêm bị can»: a sentence's first word for what happened, before no field that a department has. */
function isAffair(text: NameText, at: number, headEnd: number): boolean {
	return (
		text.lexicon.pack.headWords?.affairs?.has(text.lower(at)) === true &&
		headEnd === at + 1 &&
		text.startsSentence(at) &&
		!text.phrase(headEnd, INNER)
	);
}

/** «ngành Tổ chức xây dựng Đảng»: all who do such work, whatever begins like a body. */
function isBranchOfWork(text: NameText, at: number): boolean {
	return text.followsDirectly(at) && text.lexicon.pack.headWords?.sectors.has(text.lower(at - 1)) === true;
}

/** «các Hiệp định thương mại tự do»: several of a kind. */
function isAnyOf(text: NameText, at: number): boolean {
	return text.followsDirectly(at) && text.lexicon.pack.headWords?.plurals.has(text.lower(at - 1)) === true;
}

/** «các CLB Đông Nam Á»: several of a kind by its letters, in a country or a part of the world. */
function areOfCountry(text: NameText, at: number, headEnd: number): boolean {
	return (
		headEnd === at + 1 &&
		text.word(at).shape === SHAPE_UPPER &&
		isAnyOf(text, at) &&
		text.followsDirectly(headEnd) &&
		isCountry(text, headEnd)
	);
}

/** «Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX»: what a congress resolved has no name but the congress's. */
function isActOfEvent(text: NameText, at: number, headEnd: number): boolean {
	const words = text.lexicon.pack.eventTitleWords;
	return (
		words !== undefined &&
		words.resolutions.has(`${text.lower(at)} ${text.lower(headEnd - 1)}`) &&
		text.followsDirectly(headEnd) &&
		text.isTitle(headEnd) &&
		words.resolving.has(text.lower(headEnd)) &&
		text.phrase(headEnd, EVENT_HEAD) !== undefined
	);
}

/** «các trường THPT tư thục»: letters for a kind of bodies, and small letters for which kind. */
function areLettersOfKind(
	text: NameText,
	at: number,
	{ kind, length }: Phrase,
	{ parts, proper }: HeadedName,
): boolean {
	return parts > 0 && !proper && length === 1 && (kind & NAMING_HEAD) !== 0 && text.word(at).shape === SHAPE_UPPER;
}

/** «Trận Arsenal - Chelsea»: an event of one word, before who meets in it. */
function isMatch(text: NameText, at: number, headEnd: number, type: number): boolean {
	const side =
		type === MISC && headEnd === at + 1 && text.lexicon.pack.compoundsOfTwo
			? text.phrase(headEnd, ORGANIZATION_NAME | LISTED_PLACE)
			: undefined;
	const dash = headEnd + (side?.length ?? 0);
	return side !== undefined && text.isDash(dash) && text.continuesLine(dash + 1) && text.isCapital(dash + 1);
}

/** «Báo Hàn Quốc»: any newspaper of a country. */
function isPressOfCountry(text: NameText, headEnd: number, end: number): boolean {
	return (
		text.lexicon.pack.bodyParts?.press.has(text.lower(headEnd - 1)) === true &&
		text.isTitle(headEnd - 1) &&
		isCountry(text, headEnd) &&
		text.phrase(headEnd, LISTED_PLACE)?.length === end - headEnd
	);
}

/** «Hội nhà báo tỉnh», «Đoàn thanh niên xã»: the same with the field in small letters, up to its level and its territory. */
function societyOfLevel(text: NameText, at: number, { length, kind }: Phrase): number | undefined {
	const headEnd = at + length;
	if (
		length > 1 ||
		text.startsSentence(at) ||
		!text.followsDirectly(headEnd) ||
		!text.isLower(headEnd) ||
		text.lexicon.pack.headWords?.societyEnds.has(text.lower(at)) !== true
	) {
		return undefined;
	}
	const field = text.phrase(headEnd, INNER);
	const level = field && levelEnd(text, headEnd + field.length);
	return level !== undefined && text.followsDirectly(level) && text.isCapital(level)
		? readOn(text, at, headEnd + field!.length, kind, false).end
		: level;
}

/** «HĐND», «Hội Nông dân», «Trung tâm Y tế», «Ủy ban MTTQ Việt Nam» before «tỉnh»: there is one for each territory. */
function hasLevels(
	text: NameText,
	at: number,
	{ kind, length }: Phrase,
	{ end, parts, proper, own }: HeadedName,
): boolean {
	if (own || text.lexicon.pack.headWords === undefined) {
		return parts > 0 && isHomeCountry(text, end - 2);
	}
	return (
		kind === GOVERNING_HEAD ||
		(kind === NAMING_HEAD &&
			text.isLower(end - 1) &&
			(proper ||
				hasCapitalInside(text, at, at + length, false) ||
				(parts > 0 && text.lexicon.pack.headWords.societyEnds.has(text.lower(at)))) &&
			!text.phrase(at, COMPANY_HEAD) &&
			!standsBeforeTerritory(text, end))
	);
}

/** «thành phố» before «Hồ Chí Minh». */
function standsBeforeTerritory(text: NameText, at: number): boolean {
	const end = levelEnd(text, at) ?? at;
	return text.followsDirectly(end) && (text.isCapital(end) || text.isNumber(end));
}

/** «Lực lượng Công an đã mở rộng truy xét»: a sentence's first words for any such force. */
function isForceAlone(text: NameText, at: number, headEnd: number, end: number): boolean {
	return (
		text.lexicon.pack.bodyParts?.forces.has(text.lower(at)) === true &&
		text.startsSentence(at) &&
		headEnd + (text.phrase(headEnd, GOVERNING_HEAD)?.length ?? end) === end
	);
}

/** A head without any own name behind it: whole by itself, short for a name that the text has elsewhere, a person's, or none. */
function scanHeadAlone(text: NameText, scan: Scan, at: number, end: number, head: Phrase, type: number): number {
	const headEnd = at + head.length;
	if (head.cue.standing) {
		return pushHeaded(scan, at, end, headEnd, type);
	}
	if (
		(type === ORG && isCommitteeOfLevel(text, at, end)) ||
		hasCapitalInside(text, at, end, head.kind === GOVERNING_HEAD)
	) {
		// «Văn phòng Chính phủ», «Cơ quan CSĐT» are whole, «Hội nghị Trung ương 7» with its number.
		return pushHeaded(scan, at, type === MISC && hasOwnNumber(text, end) ? end + 1 : end, end, type);
	}
	const law = type === MISC ? lawEnd(text, at, headEnd) : undefined;
	if (law !== undefined) {
		return pushHeaded(scan, at, law, headEnd, type);
	}
	if ((head.kind & (NAMING_HEAD | EVENT_HEAD)) !== 0 && mayBeShort(text, at, end)) {
		// «Chủ tịch Liên hiệp» is one where the text has the whole name.
		return pushLeaning(scan, at, end, type);
	}
	if (end === at + 1 && isWholeAlone(text, at)) {
		return pushHeaded(scan, at, end, headEnd, type);
	}
	const honorific = head.length === 1 && text.isTitle(at) ? text.cueBefore(at, HONORIFIC) : undefined;
	if (honorific && text.followsDirectly(at)) {
		// «ông Báo nói».
		return pushDraft(scan, fixedDraft(at, headEnd, BEFORE.honorific, at - honorific.length, at));
	}
	const title = text.followsDirectly(at) ? scan.titles.get(at) : undefined;
	if (title !== undefined) {
		// «Bí thư Tỉnh ủy Nguyễn Văn Tám».
		return skipTitle(scan, title, headEnd);
	}
	// «Khoa hỏi»: the head of an organisation is a person's name as well.
	return head.length === 1 && text.is(at, GIVEN_NAME) ? scanRun(text, scan, at) : headEnd;
}

/** «theo Luật phá sản»: inside a sentence a law, which two syllables in small letters tell from others. */
function lawEnd(text: NameText, at: number, headEnd: number): number | undefined {
	const end = headEnd + Math.max(2, text.phrase(headEnd, INNER)?.length ?? 0);
	return text.lexicon.pack.eventTitleWords?.laws.has(text.lower(at)) &&
		headEnd === at + 1 &&
		text.isTitle(at) &&
		text.followsDirectly(at) &&
		text.isLower(at - 1) &&
		!text.cueBefore(at, HONORIFIC) &&
		text.isLower(headEnd) &&
		text.followsDirectly(headEnd) &&
		text.followsDirectly(headEnd + 1) &&
		text.isLower(headEnd + 1) &&
		!text.is(headEnd, FUNCTION_WORD) &&
		!text.phrase(headEnd, PERSON_VERB) &&
		!text.phrase(headEnd + 1, PERSON_VERB)
		? end
		: undefined;
}

/** «chủ trương của Đảng», «đại diện VKSND»: a body by its head alone, where its capitals are none that a sentence asks for. */
function isWholeAlone(text: NameText, at: number): boolean {
	const next = at + 1;
	const words = text.lexicon.pack.headWords;
	return (
		words !== undefined &&
		words.wholeHeads.has(text.lower(at)) &&
		!isAnyOf(text, at) &&
		!(
			text.followsDirectly(next) &&
			(words.plurals.has(text.lower(next)) || text.isNumber(next) || words.levelCues.has(text.lower(next)))
		) &&
		(text.word(at).shape === SHAPE_UPPER ||
			(text.isTitle(at) && text.followsDirectly(at) && text.isLower(at - 1) && !text.startsSentence(at))) &&
		!(text.followsDirectly(at + 1) && text.isCapital(at + 1))
	);
}

/** What is a name only where others say so. */
function pushLeaning(scan: Scan, start: number, end: number, type: number): number {
	const draft = new Draft(start, end);
	draft.lean(type, 1);
	return pushDraft(scan, draft);
}

/** Whether the name right before the head begins the body's: in English, where owners stand first. */
function ownsHead(text: NameText, scan: Scan, at: number): boolean {
	const before = scan.drafts[scan.drafts.length - 1];
	return (
		text.lexicon.pack.titleCase &&
		before?.end === at &&
		(before.score > 0 || !text.startsSentence(before.start)) &&
		text.followsDirectly(at) &&
		(before.best !== PER || (!before.fixed && before.end - before.start === 1)) &&
		!text.hasPossessive(at - 1)
	);
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
		!isNumberSign(text, end) &&
		!(text.followsDirectly(end) && (text.isCapital(end) || (text.isLower(end) && text.phrase(end, INNER)))) &&
		text.lexicon.pack.headWords?.shortHeads.has(text.slice(at, end).toLowerCase()) === true &&
		(inBrackets || (text.followsDirectly(at) && !text.startsSentence(at)) || text.mark(at - 1) === ',')
	);
}

/** «TAND cấp cao tại Đà Nẵng»: one of a few courts, which are told apart by where they sit. */
function highCourtEnd(text: NameText, at: number): number | undefined {
	const words = text.lexicon.pack.bodyParts;
	return words?.highLevels.has(`${text.lower(at - 2)} ${text.lower(at - 1)}`) ? seatEnd(text, at, words) : undefined;
}

/** The end of the number, or day, that a body has for a name behind its head, which ends at `end`. */
function numberEnd(text: NameText, at: number, end: number): number | undefined {
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		!text.followsDirectly(end) ||
		(text.startsSentence(at) && !isNumberSign(text, end) && !isUnit(text, at, end))
	) {
		return undefined;
	}
	return isDayOfName(text, end) ? end + 3 : bodyNumberEnd(text, end);
}

/** «Sư đoàn», which never does anything without its number. */
function isUnit(text: NameText, at: number, end: number): boolean {
	return text.lexicon.pack.headWords?.units.has(text.slice(at, end).toLowerCase()) === true;
}

/** «Lữ đoàn 270», «Đội CSGT số 6». */
function bodyNumberEnd(text: NameText, at: number): number | undefined {
	const number = isNumberSign(text, at) && text.followsDirectly(at + 1) ? at + 1 : at;
	return text.isNumber(number) && text.lengthOf(number) < 4 && !text.inTime(number) ? number + 1 : undefined;
}

/** «Министерство обороны»: an authority that nobody names in lower case. */
function isMinistry(text: NameText, at: number, head: Phrase): boolean {
	return head.kind === GOVERNING_HEAD && text.lexicon.pack.caseWords?.ministries.has(text.key(at)) === true;
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
	if (!head || !inner || text.phrase(at, NAME) || (head.length === 1 && endsOtherWord(text, at - 1))) {
		// «thông báo Chủ tịch nước đến» is of no newspaper.
		return undefined;
	}
	const kind = text.lexicon.pack.compoundsOfTwo ? head.kind : inner.kind;
	const { end, parts } = readOn(text, at, at + inner.length, kind, false);
	if (parts === 0 && text.lexicon.pack.headWords?.universal.has(text.folded(at, end))) {
		// «một trường Quốc tế».
		return end;
	}
	return pushDraft(scan, fixedDraft(at, end, BEFORE.lowerHead, at - head.length, at));
}
