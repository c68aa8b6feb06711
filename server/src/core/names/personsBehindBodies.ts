import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import { isForeignWord } from './foreignWords';
import type { NameText } from './nameText';
import { COMPANY_HEAD, INNER, LISTED, LISTED_PLACE, TITLE, TITLE_WITH_FIELD } from './phraseKinds';
import { isCalled } from './standsBehind';
import { FAMILY_NAME, GIVEN_NAME } from './wordKinds';

/** Saints' names, which Christians have before their family name. */
const BAPTISMAL = new Set(
	'giuse phêrô phaolô gioan maria têrêsa teresa anna antôn phanxicô tôma micae matthêu luca máccô simon vincentê'.split(
		' ',
	),
);
/** Second syllables of nothing but people's names, of women and of men; like saints' names in texts of all languages. */
const OF_WOMEN = 'thị';
/** Of Hmong men, whose given names no list has: «Vừ A Của». */
const OF_HMONG = 'a';
const MIDDLE_NAMES = new Set([OF_WOMEN, 'văn']);
/** Of a woman with a family name that no list has, in syllables. */
const LONGEST_WOMAN = 4;
/** Of a full name, in syllables. */
const SHORTEST = 3;
const LONGEST = 4;

/** «Chủ nhiệm Ủy ban Kinh tế Vũ Hồng Thanh»: whether the person begins at `at` whose title stands before the body from `start`. */
export function isPersonOfTitle(text: NameText, start: number, at: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		!text.lexicon.pack.headWords?.calledAfterPeople.has(text.lower(start)) &&
		((text.is(at, FAMILY_NAME) && isFullName(text, at, fullNameEnd(text, at))) || isForeignPerson(text, start, at)) &&
		hasTitle(text, start)
	);
}

/** «Chủ tịch Hội đồng An ninh quốc gia Eduardo M. Año»: foreign words behind a field in Vietnamese. */
function isForeignPerson(text: NameText, start: number, at: number): boolean {
	const next = text.mark(at + 2) === '.' && text.lengthOf(at + 1) === 1 ? at + 3 : at + 1;
	return (
		text.word(at - 1).isSyllable &&
		isUnlistedForeign(text, at) &&
		text.isCapital(at + 1) &&
		isUnlistedForeign(text, next) &&
		text.phrase(start, COMPANY_HEAD) === undefined
	);
}

/** «Người sáng lập Tập đoàn Microsoft Bill Gates»: behind a listed company and its head, who has the title before them. */
export function isForeignerOfCompany(text: NameText, start: number, at: number): boolean {
	const family = at + 1;
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.is(at, GIVEN_NAME) &&
		isForeignWord(text, at) &&
		text.followsDirectly(family) &&
		text.isTitle(family) &&
		isForeignWord(text, family) &&
		hasTitle(text, start)
	);
}

function isUnlistedForeign(text: NameText, at: number): boolean {
	return isForeignWord(text, at) && !text.phrase(at, LISTED);
}

/**
 * «Giám đốc Bệnh viện Chợ Rẫy Nguyễn Tri Thức»: where that person begins in a run of capitals from `from` until before `to`.
 *
 * @param named of a company, whose own name has begun before the run: «Công ty TNHH Sao Mai | Lộc Lê Văn Tám»
 */
export function personOfTitleIn(
	text: NameText,
	start: number,
	from: number,
	to: number,
	named: boolean,
): number | undefined {
	if (!text.lexicon.pack.compoundsOfTwo) {
		return undefined;
	}
	for (let token = from + 1; token < to; token++) {
		const after = named || token - from > 1 || !text.word(token - 1).isSyllable;
		if (
			after &&
			text.is(token, FAMILY_NAME) &&
			isFullName(text, token, fullNameEnd(text, token)) &&
			// «MTTQ Việt Nam Lê Văn Tám»: Nam is a family name in Korea.
			!text.phrase(token - 1, LISTED_PLACE)
		) {
			return hasTitle(text, start) ? token : undefined;
		}
	}
	return undefined;
}

/**
 * «Chủ tịch Vicofa Nguyễn Nam Hải», «Igor Frolov Trần Tuấn Kiệt»: whether a Vietnamese person of their own begins at a token
 * of the run from `start`, behind a body with a title before it, or behind somebody else.
 */
export function opensVietnamesePerson(text: NameText, start: number, at: number): boolean {
	if (!text.is(at, FAMILY_NAME) || !text.isCapital(at - 1)) {
		return false;
	}
	if (text.word(at - 1).isSyllable) {
		// «Chủ tịch Hoa Lụa Lê Văn Tám»: five syllables and more are no person's.
		const end = fullPersonEnd(text, at) ?? 0;
		return at - start === 2 && end > at + 2 && !text.is(start, FAMILY_NAME) && hasTitle(text, start);
	}
	if (!isFullName(text, at, fullNameEnd(text, at)) || BAPTISMAL.has(text.lower(at - 1))) {
		return false;
	}
	// «khối A00 Trần Văn Tám»
	return at - start > 1 || text.word(start).hasDigit || hasTitle(text, start);
}

/** Whether the run of capitals until before `end` is the body in whose name the person after it has the title before it. */
export function isBodyOfTitle(text: NameText, start: number, end: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.followsDirectly(end) &&
		opensVietnamesePerson(text, start, end) &&
		hasTitle(text, start)
	);
}

/** «Thị» and «Văn» behind a family name. */
export function isMiddleName(text: NameText, at: number): boolean {
	return text.isTitle(at) && MIDDLE_NAMES.has(text.lower(at));
}

/** «Đồng Thị Hải Yến»: a woman by the middle name alone, where no list has her family name. */
export function womansName(text: NameText, at: number): Draft | undefined {
	const middle = at + 1;
	if (
		!text.followsDirectly(middle) ||
		!text.isTitle(middle) ||
		text.lower(middle) !== OF_WOMEN ||
		!text.isTitle(at) ||
		!text.word(at).isSyllable ||
		text.is(at, FAMILY_NAME) ||
		(text.followsDirectly(at) && text.isCapital(at - 1)) ||
		text.opening(at)?.length === 2 ||
		text.phrase(at, INNER)
	) {
		return undefined;
	}
	const end = fullNameEnd(text, at);
	const isWhole =
		end - at >= SHORTEST && end - at <= LONGEST_WOMAN && !(text.followsDirectly(end) && text.isCapital(end));
	// «Chợ Thị Nghè».
	const sure = end - at > SHORTEST ? !text.startsSentence(at) : isCalled(text, at);
	return isWhole && sure && text.is(end - 1, GIVEN_NAME)
		? fixedDraft(at, end, INSIDE.familyName, at, at + 1)
		: undefined;
}

/** Where the full name of a Vietnamese person ends that begins at a token; undefined where none does. */
export function fullPersonEnd(text: NameText, at: number): number | undefined {
	const end = text.is(at, FAMILY_NAME) ? fullNameEnd(text, at) : at;
	return end > at && isFullName(text, at, end) ? end : undefined;
}

export function fullNameEnd(text: NameText, at: number, longest = LONGEST + 1): number {
	let end = at + 1;
	while (end < at + longest && text.followsDirectly(end) && text.isTitle(end) && text.word(end).isSyllable) {
		end++;
	}
	return end;
}

/** A family name and two or three more syllables, of which the last one is given to people. */
function isFullName(text: NameText, at: number, end: number): boolean {
	if (end - at < SHORTEST || end - at > LONGEST || !text.isTitle(at) || text.phrase(at, LISTED_PLACE | INNER)) {
		return false;
	}
	for (let token = at + 1; token < end; token++) {
		if (!text.isTitle(token) || !text.word(token).isSyllable || !text.followsDirectly(token)) {
			return false;
		}
	}
	const middle = text.lower(at + 1);
	return text.is(end - 1, GIVEN_NAME) || MIDDLE_NAMES.has(middle) || (middle === OF_HMONG && end === at + SHORTEST);
}

function hasTitle(text: NameText, start: number): boolean {
	return text.followsDirectly(start) && text.cueBefore(start, TITLE | TITLE_WITH_FIELD) !== undefined;
}
