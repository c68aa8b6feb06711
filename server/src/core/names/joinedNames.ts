import { SHAPE_UPPER } from '../text/shapes';
import { headBehindAdjectives } from './adjectivalNames';
import { isGeneration } from './generations';
import { personEnding } from './nameEndings';
import { fieldEnd, fieldsEnd, furtherFields, isBody, isField } from './namedFields';
import type { NameText } from './nameText';
import type { EndingWords } from './packWords';
import { LISTED, LISTED_PLACE, NAME, ORGANIZATION_HEAD, ROLE } from './phraseKinds';
import { isDigraph } from './runMarks';
import { runEnd } from './runs';
import { ORG } from './types';
import { endsLike } from './wordEndings';
import {
	ABBREVIATION,
	COMMON_WORD,
	COMPANY_ENDING,
	DEMONYM,
	EVENT_ENDING,
	FAMILY_NAME,
	FUNCTION_WORD,
	GENITIVE,
	GIVEN_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	POSSESSIVE_HEAD,
	STOP_CAPITAL,
} from './wordKinds';

/** Longer names in capitals are rather two. Words, and letters of `U.S.`. */
const LONGEST_FIRST_PART = 4;
/** The same before the place that a body is of. */
const LONGEST_CHAPTER = 6;
const YEAR = /^(?:19|20)[0-9]{2}$/u;

/**
 * Where a run goes on that ended at `end`, in languages that write every word of a name with a capital: `Defender Service
 * of Detroit`, `Truth and Reconciliation Commission`, `County Sheriff's Office`, `Flight 610`. `end` itself where it doesn't.
 */
export function joinedEnd(text: NameText, at: number, end: number): number {
	if (!text.lexicon.pack.titleCase) {
		const { pack, inflects } = text.lexicon;
		const stopped =
			(pack.compoundsOfTwo || inflects) &&
			text.mark(end) === '.' &&
			text.isGlued(end) &&
			(inflects ? endsInInitial(text, at, end) : ownsStop(text, at, end));
		return stopped ? end + 1 : end;
	}
	const stopped = endWithStop(text, at, end);
	if (stopped !== undefined) {
		return stopped;
	}
	if (!text.followsDirectly(end) && !hasBareApostrophe(text, end)) {
		return end;
	}
	const placed = withPlace(text, end);
	if (placed > end) {
		return placed;
	}
	const owned = ownedBodyEnd(text, end - 1) ?? ownedBodyEnd(text, end) ?? officeOfTitleEnd(text, end);
	if (owned !== undefined) {
		return owned;
	}
	if (text.hasPossessive(end - 1) || text.isPunctuation(end)) {
		return end;
	}
	if (text.isNumber(end)) {
		return numberEnd(text, at, end);
	}
	const key = text.key(end);
	if (!text.isLower(end) || end - at > LONGEST_FIRST_PART + stopsOfLetters(text, at, end)) {
		return key === 'of' && text.isLower(end) ? chapterEnd(text, at, end) : end;
	}
	if (key === 'of' || key === 'for') {
		return genitiveEnd(text, at, end, key === 'of');
	}
	if (key === 'on') {
		// «Commission on Human Rights».
		const next = end + 1;
		const field = text.is(end - 1, ORGANIZATION_ENDING) && isField(text, next, fieldEnd(text, next));
		return field ? fieldsEnd(text, next) : end;
	}
	return key === 'and' ? (districtEnd(text, end) ?? secondPartEnd(text, at, end)) : end;
}

/** «Selby and District Anglers»: behind the town, what is of it and of the places around it. */
function districtEnd(text: NameText, and: number): number | undefined {
	const next = and + 1;
	const around =
		text.lexicon.pack.nameParts?.around.has(text.lower(next)) && text.isTitle(next) && text.followsDirectly(next);
	// «Ann Hobbs and District Officer Paul Tovik».
	return around && text.followsDirectly(next + 1) && text.isCapital(next + 1) && !text.phrase(next, ROLE)
		? runEnd(text, next)
		: undefined;
}

/** Where a name of several words ends whose last one has a full stop of its own; undefined where none has. */
export function endWithStop(text: NameText, at: number, end: number): number | undefined {
	const last = end - 1;
	const next = end + 1;
	if (last === at) {
		return undefined;
	}
	if (text.mark(end) === ',' && text.mark(next + 1) === '.' && isGeneration(text, next)) {
		// «Paul Hobbs, Jr.»
		return next + 2;
	}
	if (text.mark(end) !== '.' || !text.isGlued(end)) {
		return undefined;
	}
	if (text.is(last, COMPANY_ENDING) && text.is(last, ABBREVIATION)) {
		// «Harbour Boats Inc.», where one stop ends the sentence, too; «Harbour Boats LLC» has none of its own.
		const own = text.word(last).shape !== SHAPE_UPPER;
		return own || (text.continuesLine(next) && !(text.isCapital(next) && text.is(next, FUNCTION_WORD | STOP_CAPITAL)))
			? next
			: end;
	}
	// «Tenth St.»
	const isStreet = isEnding('streets', text, last) && goesOnBehindStop(text, end);
	return isStreet || isLastInitial(text, last) || isGeneration(text, last) ? next : undefined;
}

/** «Flight 610», «Games 2024»: where a name ends that has its number behind it. */
function numberEnd(text: NameText, at: number, end: number): number {
	const last = end - 1;
	const isEvent = text.is(last, EVENT_ENDING);
	const numbered = isEvent || (text.is(last, PLACE_ENDING) && last > at);
	const year = isEvent && YEAR.test(text.lower(end)) && !text.inTime(end + 1);
	// «Development Goals 7, 11»
	const several = (text.mark(end + 1) === ',' || text.key(end + 1) === 'and') && text.isNumber(end + 2);
	return numbered && (year || !text.inTime(end)) && !text.isDash(end + 1) && !several ? end + 1 : end;
}

/**
 * «em N.Q.T., học sinh», «bà T. (54 tuổi)», «Lê Văn Th. lái xe», «Lê Tám Jr. nói»: whether the full stop belongs to the letters before it. One sound
 * may also stand without it, and then ends a sentence.
 */
function ownsStop(text: NameText, at: number, end: number): boolean {
	const last = end - 1;
	if (isGeneration(text, last)) {
		return end > at + 1;
	}
	if (!text.isCapital(last) || (text.lengthOf(last) !== 1 && !isDigraph(text, last))) {
		return false;
	}
	const stops = text.mark(last - 1) === '.' && last - 1 > at;
	if (stops && text.isGlued(last)) {
		return true;
	}
	// «bà T. nói», «Đỗ Đình D. lái xe», «bà L. T. T., mẹ anh».
	const isInitial = stops || last === at || text.is(at, FAMILY_NAME);
	return isInitial && text.continuesLine(end + 1) && !text.isCapital(end + 1) && text.mark(end + 1) !== '.';
}

/** «Рагозин В.», «Коновалов А. В.», «Сергей К.»: a name before initials. */
function endsInInitial(text: NameText, at: number, end: number): boolean {
	const last = end - 1;
	return (
		last > at &&
		text.lengthOf(last) === 1 &&
		text.isTitle(at) &&
		(text.mark(last - 1) === '.'
			? last > at + 2 && text.lengthOf(last - 2) === 1
			: personEnding(text, at) !== '' || text.is(at, GIVEN_NAME))
	);
}

/** «Velmorin N., 51»: behind the name, and before a comma. */
function isLastInitial(text: NameText, at: number): boolean {
	const next = at + 2;
	return (
		text.lengthOf(at) === 1 &&
		text.isCapital(at) &&
		text.isTitle(at - 1) &&
		text.lengthOf(at - 1) > 2 &&
		text.continuesLine(next) &&
		text.mark(next) === ','
	);
}

/** Whether the sentence goes on behind a full stop. */
export function goesOnBehindStop(text: NameText, stop: number): boolean {
	const next = stop + 1;
	return text.continuesLine(next) && (text.isLower(next) || text.mark(next) === ',');
}

/** What a run that a genitive goes on from is called by: the word before the genitive. */
export function headOfGenitive(text: NameText, start: number, end: number): number | undefined {
	if (text.lexicon.inflects) {
		return headBehindAdjectives(text, start, end);
	}
	if (!text.lexicon.pack.titleCase) {
		return undefined;
	}
	for (let token = start + 1; token < end - 1; token++) {
		if (text.isLower(token) && text.is(token, GENITIVE)) {
			return token - 1;
		}
	}
	return undefined;
}

/** `Sheriff's Office`, `Teachers’ Association`: people in the possessive and the body that they have. */
function ownedBodyEnd(text: NameText, owner: number): number | undefined {
	const bare = hasBareApostrophe(text, owner + 1);
	if (
		!text.is(owner, bare ? POSSESSIVE_HEAD | COMMON_WORD : POSSESSIVE_HEAD) &&
		!(bare && endsLike('callings', text, owner))
	) {
		return undefined;
	}
	if (!bare && !text.hasPossessive(owner)) {
		return undefined;
	}
	const first = owner + (bare ? 2 : 1);
	for (
		let token = first;
		token < first + 3 && text.continuesLine(token) && !text.isGlued(token) && text.isCapital(token);
		token++
	) {
		if (text.is(token, ORGANIZATION_ENDING | EVENT_ENDING)) {
			return token + 1;
		}
	}
	return undefined;
}

/** «Harwick County District Attorney's Office»: a title of several words behind a place, in the possessive. */
function officeOfTitleEnd(text: NameText, end: number): number | undefined {
	const title =
		text.is(end - 1, PLACE_ENDING) && text.followsDirectly(end) && text.isTitle(end)
			? text.phrase(end, ROLE)
			: undefined;
	return title && title.length > 1 ? ownedBodyEnd(text, end + title.length - 1) : undefined;
}

/** «St James' Park»: after an s, the apostrophe may stand alone. */
export function hasBareApostrophe(text: NameText, token: number): boolean {
	const mark = text.mark(token);
	return (
		(mark === "'" || mark === '’') &&
		text.continuesLine(token) &&
		text.isGlued(token) &&
		text.lower(token - 1).endsWith('s')
	);
}

/** After a common word, what `of` leads to belongs to the name; after an organisation's last word, what `for` does too. */
function genitiveEnd(text: NameText, at: number, end: number, isOf: boolean): number {
	const body = text.is(end - 1, ORGANIZATION_ENDING | EVENT_ENDING);
	const next = text.isThe(end + 1) ? end + 2 : end + 1;
	const opens = text.startsSentence(at) && end === at + 1;
	if (isOf && text.is(end - 1, COMPANY_ENDING) && text.is(end - 1, ABBREVIATION)) {
		// «Harbour Boats Inc of Kettle»: where it is from.
		return end;
	}
	if (
		!text.followsDirectly(next) ||
		!text.isCapital(next) ||
		text.inTime(next) ||
		opens ||
		(!isOf && (end === at + 1 || text.phrase(next, ORGANIZATION_HEAD) !== undefined)) ||
		!(body || (isCommon(text, end - 1) && (isOf ? opensThing(text, at, end) : isCommon(text, at)))) ||
		(text.is(end - 1, STOP_CAPITAL) && (end === at + 1 || !body)) ||
		(text.is(at, GIVEN_NAME) && !(body && (end > at + 2 || isBody(text, end - 1))))
	) {
		return end;
	}
	if (text.is(end - 1, ORGANIZATION_ENDING)) {
		return furtherFields(text, fieldsEnd(text, next));
	}
	const known = text.phrase(next, NAME);
	if (end > at + 1 && known?.type === ORG && !body) {
		// «Rosaly Lopes of NASA», whose family name is a common word as well.
		return end;
	}
	return known ? next + known.length : runEnd(text, next);
}

/** «Kettle Civil Rights Union of Harwood»: behind the last word of a long name, the place that it is of. */
function chapterEnd(text: NameText, at: number, end: number): number {
	const place = end + 1;
	const listed = text.followsDirectly(place) ? text.phrase(place, LISTED_PLACE) : undefined;
	return listed && isBody(text, end - 1) && end - at <= LONGEST_CHAPTER ? place + listed.length : end;
}

/** `Trade and Cooperation Agreement`, `the Food and Agriculture Organization`: common words, of which the last one ends a name. */
function secondPartEnd(text: NameText, at: number, end: number): number {
	const next = end + 1;
	const twin = twinEnd(text, at, end);
	if (twin !== undefined) {
		return twin;
	}
	let first = at;
	while (first < end && text.is(first, FUNCTION_WORD)) {
		first++;
	}
	// «UN Food and Agriculture Organization»
	const owner = text.phrase(first, LISTED)?.length ?? 0;
	if (
		!text.followsDirectly(next) ||
		!text.isCapital(next) ||
		first === end ||
		(text.startsSentence(first) && text.mark(first - 1) !== '(') ||
		!isField(text, first + owner, end) ||
		(owner === 0 && end > first + 1 && !isCommon(text, first)) ||
		isBody(text, end - 1) ||
		text.is(end - 1, PLACE_ENDING | EVENT_ENDING) ||
		!isField(text, next, next + 1)
	) {
		return end;
	}
	const last = runEnd(text, next);
	return last > next + 1 && text.is(last - 1, ORGANIZATION_ENDING | EVENT_ENDING) ? last : end;
}

/**
 * «Harwood Medical College and Hospital», «Kettle Communications and Informatics Ltd», «Tovik Mining and Construction Company»: behind a name
 * of its own, common words up to another such body, or to the legal form or the last word of both.
 */
function twinEnd(text: NameText, at: number, end: number): number | undefined {
	const next = end + 1;
	if (end < at + 2 || !text.followsDirectly(next) || !text.isCapital(next) || text.startsSentence(next)) {
		return undefined;
	}
	let last = next;
	while (
		text.isTitle(last) &&
		(last === next || text.followsDirectly(last)) &&
		isCommon(text, last) &&
		!isEnding('legalForms', text, last)
	) {
		last++;
	}
	if (last > next && text.followsDirectly(last) && isEnding('legalForms', text, last)) {
		return text.is(end - 1, GIVEN_NAME) ? undefined : last + 1;
	}
	if (last > next + 1 && isEnding('paired', text, last - 1) && isCommon(text, end - 1) && !isBody(text, end - 1)) {
		// «Tovik Mining and Construction Company», where «Tovik Mining» would be another body.
		return text.is(end - 1, GIVEN_NAME | PLACE_ENDING | EVENT_ENDING) ? undefined : last;
	}
	const both = isEnding('twins', text, end - 1) && last > next && isEnding('twins', text, last - 1);
	return both && !(text.followsDirectly(last) && text.isCapital(last)) ? last : undefined;
}

/** Not «Odwyna Stones», whose family name alone is a common word. */
function opensThing(text: NameText, at: number, end: number): boolean {
	return (
		end === at + 1 ||
		((isCommon(text, at) || text.is(at, DEMONYM) || text.phrase(at, LISTED) !== undefined) &&
			!(end === at + 2 && text.word(end + 1).shape === SHAPE_UPPER))
	);
}

function isCommon(text: NameText, token: number): boolean {
	return text.is(token, COMMON_WORD);
}

/**
 * «Harwood College London», «University of Kettle Leeds»: right behind what such bodies end in, the place that tells them from others,
 * with nothing but small letters or a mark behind it.
 */
export function withPlace(text: NameText, end: number): number {
	if (
		!text.followsDirectly(end) ||
		!text.isTitle(end) ||
		text.hasPossessive(end - 1) ||
		!isEnding('placed', text, end - 1)
	) {
		return end;
	}
	const place = text.phrase(end, LISTED_PLACE);
	const last = end + (place?.length ?? 0);
	return place && !text.hasPossessive(last - 1) && !(text.followsDirectly(last) && text.isCapital(last)) ? last : end;
}

/** Full stops behind one letter each. */
function stopsOfLetters(text: NameText, from: number, to: number): number {
	let marks = 0;
	for (let token = from + 1; token < to; token++) {
		marks += text.mark(token) === '.' && text.lengthOf(token - 1) === 1 ? 1 : 0;
	}
	return marks;
}

/** Whether the token is one of the language's last words of this kind. */
export function isEnding(kind: keyof EndingWords, text: NameText, token: number): boolean {
	return text.lexicon.pack.endingWords?.[kind].has(text.key(token)) === true;
}
