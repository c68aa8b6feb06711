import { SHAPE_UPPER } from '../text/shapes';
import type {} from './listKinds';
import { isField } from './namedFields';
import type { NameText } from './nameText';
import { namesPlaceBehindStop, shortPlace } from './placeLetters';
import {
	COUNTED,
	CUE,
	DIRECTION,
	GOVERNING_HEAD,
	HEAD,
	INNER,
	LISTED_PLACE,
	NAME,
	NAMING_HEAD,
	PERSON_VERB,
	ROLE,
} from './phraseKinds';
import type { Phrase } from './phrases';
import {
	descriptionEnd,
	isBehindOwnName,
	isCountedBeforePlace,
	isCutShort,
	isKoreanPerson,
	isPairOfTerritories,
	isPlaceInName,
	isWholePerson,
	opensSentence,
} from './partForms';
import { fullNameEnd, isMiddleName } from './personsBehindBodies';
import { runEnd } from './runs';
import { LOC, PER } from './types';
import { territoryOfAuthority } from './unknownTerritories';
import { FAMILY_NAME, FUNCTION_WORD, GIVEN_NAME, JOINER, PLACE_ENDING } from './wordKinds';

/** Below this share of names a capitalised word is a common word: the first half of `Ngoại giao` rather than a name. */
const COMMON_WORD = 0.6;
/** Below this one it is hardly ever anything else. */
const SURELY_COMMON = 0.15;

/** Of a person's name, in syllables. */
const LONGEST_NAMESAKE = 4;
/** Of departments of the police. */
const CODE = /^[a-z]{1,2}[0-9]{2}$/u;

/** A part of an organisation's name after its head. */
export interface Part {
	readonly end: number;
	/** A name of its own, after which no common word belongs to the organisation. */
	readonly own?: boolean;
	readonly afterTerritory: boolean;
	/** The head of a body inside the name, which any name can follow: `Bệnh viện` of `Đảng ủy Bệnh viện`. */
	readonly naming?: boolean;
}

/** One capitalised part: a territory, an organisation inside the name, a field, or a name where the head takes one. */
export function partEnd(text: NameText, at: number, parts: number, governing: boolean): Part | undefined {
	if (isPersonOrSentence(text, at, parts, governing)) {
		return undefined;
	}
	const namesake = governing ? undefined : namesakeEnd(text, at);
	if (namesake !== undefined) {
		return { end: namesake, afterTerritory: false, own: true };
	}
	const territory = governing ? territoryOfAuthority(text, at) : undefined;
	if (territory !== undefined) {
		return { end: territory, afterTerritory: true };
	}
	if (isPairOfTerritories(text, at)) {
		return { end: at + 2, afterTerritory: false, own: true };
	}
	const inner = text.phrase(at, INNER);
	const opening = text.opening(at);
	const isWhole = opening && !((opening.kind & COUNTED) !== 0 && isCutShort(text, at + opening.length));
	const longest = isWhole && (!inner || opening.length >= inner.length) ? opening : undefined;
	if (longest && (longest.kind & NAME) !== 0) {
		return listedPart(text, at, longest, governing);
	}
	if (inner && !(longest && longest.length > inner.length && (longest.kind & HEAD) !== 0)) {
		return { end: at + inner.length, afterTerritory: false };
	}
	if (longest) {
		const { kind, length } = longest;
		if ((kind & HEAD) !== 0) {
			return headInside(text, at, longest, parts);
		}
		if (kind !== DIRECTION && (kind & ROLE) !== 0 && parts > 0) {
			return governing || !isOwnNameLikeRole(text, at, length) ? undefined : ownPart(text, at);
		}
		if (kind === DIRECTION || length > 1) {
			return { end: at + length, afterTerritory: false };
		}
	}
	const field = fieldEnd(text, at) ?? fieldBeforeTerritory(text, at);
	if (field !== undefined) {
		return { end: field, afterTerritory: false };
	}
	return governing ? partOfAuthority(text, at, parts) : ownPart(text, at);
}

/** «Bùi Thị Xuân»: whom a school is called after, by the middle name, whatever the family name begins as well. */
function namesakeEnd(text: NameText, at: number): number | undefined {
	const end = text.is(at, FAMILY_NAME) && isMiddleName(text, at + 1) ? fullNameEnd(text, at, LONGEST_NAMESAKE) : at;
	return end > at + 2 ? end : undefined;
}

/** «Truyền thông Ngôi Sao», «Truyền thông Sao Việt»: with capitals that no title has, or before no person. */
function isOwnNameLikeRole(text: NameText, at: number, length: number): boolean {
	const last = at + length - 1;
	const next = last + 1;
	return length > 1
		? text.isTitle(last)
		: text.isTitle(at) &&
				text.followsDirectly(next) &&
				text.isTitle(next) &&
				runEnd(text, at) === next + 1 &&
				!text.is(next, FAMILY_NAME);
}

/** A name of a list inside a body's name. */
function listedPart(text: NameText, at: number, listed: Phrase, governing: boolean): Part | undefined {
	const region = listed.length === 1 ? regionEnd(text, at) : undefined;
	if (region !== undefined) {
		return { end: region, afterTerritory: true };
	}
	let end = at + listed.length;
	while (
		text.lexicon.pack.titleCase &&
		text.isDash(end) &&
		text.isGlued(end) &&
		text.isGlued(end + 1) &&
		text.isCapital(end + 1)
	) {
		// «Wisconsin-Madison».
		end += 2;
	}
	if (!governing && isCountedBeforePlace(text, at, listed)) {
		return { end, afterTerritory: false, own: true };
	}
	if (!governing && isPlaceInName(text, at, end, listed.cue.label)) {
		return { end: end + 1, afterTerritory: false, own: true };
	}
	const own = listed.cue.label === 'company';
	return listed.type === PER && governing ? undefined : { end, afterTerritory: listed.type === LOC, own };
}

/** The head of a body inside another one's name. */
function headInside(text: NameText, at: number, { kind, length }: Phrase, parts: number): Part | undefined {
	const half = length === 1 ? (fieldEnd(text, at) ?? descriptionEnd(text, at)) : undefined;
	if (half !== undefined) {
		// «Báo tin» is no newspaper.
		return { end: half, afterTerritory: false };
	}
	const stop = at + length - 1;
	if (length > 1 && text.mark(stop) === '.' && !namesPlaceBehindStop(text, stop)) {
		// «lãnh đạo UBND TP. Sau đó ông về»
		return { end: stop, afterTerritory: false };
	}
	const other = parts > 0 && kind === GOVERNING_HEAD && !text.lexicon.pack.compoundsOfTwo;
	return other ? undefined : { end: at + length, afterTerritory: false, naming: (kind & NAMING_HEAD) !== 0 };
}

/** What only an authority's name goes on with: a short or inflected territory, letters, a common word as its field. */
function partOfAuthority(text: NameText, at: number, parts: number): Part | undefined {
	// «UBND Q.5».
	const territory = shortPlace(text, at)?.end ?? regionEnd(text, at);
	if (territory !== undefined) {
		return { end: territory, afterTerritory: true };
	}
	if (text.word(at).shape === SHAPE_UPPER) {
		return { end: acronymEnd(text, at), afterTerritory: false };
	}
	if (parts === 0 && text.lexicon.pack.compoundsOfTwo && CODE.test(text.lower(at))) {
		// «Cục C03»
		return { end: at + 1, afterTerritory: false };
	}
	// «Ministry of Economic Affairs».
	const field = text.lexicon.pack.titleCase && parts > 0 && text.followsDirectly(at) && isField(text, at, at + 1);
	return field || (text.nameShare(at) < COMMON_WORD && !text.is(at, FAMILY_NAME))
		? { end: at + 1, afterTerritory: false }
		: undefined;
}

/** What the body is about, or its own name. */
function ownPart(text: NameText, at: number): Part {
	const described = descriptionEnd(text, at);
	return described === undefined
		? { end: plainEnd(text, at), afterTerritory: false, own: text.isTitle(at) }
		: { end: described, afterTerritory: false };
}

/** Whether somebody's name begins here, or a sentence whose full stop or line break was lost. */
function isPersonOrSentence(text: NameText, at: number, parts: number, governing: boolean): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		((governing && isWholePerson(text, at)) ||
			(parts > 0 && isKoreanPerson(text, at)) ||
			opensSentence(text, at, parts))
	);
}

/** `Кировской области`: an adjective and its noun in lower case. */
export function regionEnd(text: NameText, at: number): number | undefined {
	const noun = at + 1;
	return text.lexicon.inflects &&
		text.isTitle(at) &&
		text.followsDirectly(noun) &&
		text.isLower(noun) &&
		text.is(noun, PLACE_ENDING)
		? noun + 1
		: undefined;
}

/** `NN&PTNT`, `GD-ĐT`: up to the next white space. */
export function acronymEnd(text: NameText, at: number): number {
	let end = at + 1;
	while (
		text.isGlued(end) &&
		(text.mark(end) === '&' || text.isDash(end)) &&
		text.isGlued(end + 1) &&
		text.isCapital(end + 1)
	) {
		end += 2;
	}
	return end;
}

/** The part of a run before the next word that is a part by itself. */
function plainEnd(text: NameText, at: number): number {
	const end = runEnd(text, at);
	for (let token = at + 1; token < end; token++) {
		if (
			text.isCapital(token) &&
			text.followsDirectly(token) &&
			(text.phrase(token, INNER) ?? text.phrase(token, LISTED_PLACE))
		) {
			return token;
		}
	}
	return end;
}

/** The end of a word that is written with one capital although it has two syllables; undefined where none begins. */
export function fieldEnd(text: NameText, at: number): number | undefined {
	const phrase = text.phrase(at, INNER);
	if (phrase) {
		return phrase.length === 1 && isHalf(text, at) ? at + 2 : at + phrase.length;
	}
	if (
		!text.isTitle(at) ||
		!text.lexicon.pack.compoundsOfTwo ||
		!text.followsDirectly(at + 1) ||
		!text.isLower(at + 1) ||
		// «Bệnh viện K cơ sở 2»
		(text.lengthOf(at) === 1 && !text.word(at).isSyllable)
	) {
		return undefined;
	}
	const commonWord = text.nameShare(at) < COMMON_WORD && !text.is(at + 1, FUNCTION_WORD) && !isBehindOwnName(text, at);
	const stops = text.phrase(at + 1, PERSON_VERB) ?? text.phrase(at + 1, CUE);
	if (!commonWord || (stops && !isSurelyHalf(text, at))) {
		return undefined;
	}
	return stops ? (descriptionEnd(text, at) ?? at + 2) : at + 2;
}

/** «Điều tiết», where `điều` is a field by itself: the syllable behind it begins nothing. */
function isHalf(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.isTitle(at) &&
		text.followsDirectly(next) &&
		text.isLower(next) &&
		!text.is(next, FUNCTION_WORD | JOINER) &&
		!text.phrase(next, INNER | PERSON_VERB | CUE)
	);
}

/** «Cơ sở»: nobody and nothing is called by the first syllable alone. */
function isSurelyHalf(text: NameText, at: number): boolean {
	return (
		text.nameShare(at) < SURELY_COMMON &&
		!text.is(at, FAMILY_NAME | GIVEN_NAME) &&
		text.phrase(at + 1, PERSON_VERB) === undefined
	);
}

/** `Ca cao` in `Hiệp hội Cà phê Ca cao Việt Nam`: two syllables of one capital right before a territory. */
function fieldBeforeTerritory(text: NameText, at: number): number | undefined {
	const { lexicon } = text;
	return lexicon.pack.compoundsOfTwo &&
		text.isTitle(at) &&
		text.followsDirectly(at + 1) &&
		text.isLower(at + 1) &&
		!text.is(at + 1, FUNCTION_WORD) &&
		text.word(at).isSyllable &&
		text.followsDirectly(at + 2) &&
		text.isCapital(at + 2) &&
		text.phrase(at + 2, LISTED_PLACE)
		? at + 2
		: undefined;
}
