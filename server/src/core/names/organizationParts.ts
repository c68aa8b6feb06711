import { SHAPE_UPPER } from '../text/shapes';
import type { ListKind } from './listKinds';
import { isField } from './namedFields';
import type { NameText } from './nameText';
import { shortPlace } from './numberedNames';
import {
	COMMON,
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
import { runEnd } from './runs';
import { LOC, PER } from './types';
import { territoryOfAuthority } from './unknownTerritories';
import {
	FAMILY_NAME,
	FUNCTION_WORD,
	GIVEN_NAME,
	PLACE_ENDING,
	SHORT_TERRITORY,
	STOP_CAPITAL,
	TRAILING_SYLLABLE,
} from './wordKinds';

/** Below this share of names a capitalised word is a common word: the first half of `Ngoại giao` rather than a name. */
const COMMON_WORD = 0.6;

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
	const { lexicon } = text;
	const inner = text.phrase(at, INNER);
	const opening = text.opening(at);
	const longest = opening && (!inner || opening.length >= inner.length) ? opening : undefined;
	if (
		lexicon.pack.compoundsOfTwo &&
		((governing && isWholePerson(text, at)) ||
			(parts > 0 && isKoreanPerson(text, at)) ||
			opensSentence(text, at, parts))
	) {
		return undefined;
	}
	const territory = governing ? territoryOfAuthority(text, at) : undefined;
	if (territory !== undefined) {
		return { end: territory, afterTerritory: true };
	}
	if (isPairOfTerritories(text, at)) {
		return { end: at + 2, afterTerritory: false, own: true };
	}
	if (longest && (longest.kind & NAME) !== 0) {
		const region = longest.length === 1 ? regionEnd(text, at) : undefined;
		if (region !== undefined) {
			return { end: region, afterTerritory: true };
		}
		let end = at + longest.length;
		while (
			lexicon.pack.titleCase &&
			text.isDash(end) &&
			text.isGlued(end) &&
			text.isGlued(end + 1) &&
			text.isCapital(end + 1)
		) {
			// «Wisconsin-Madison».
			end += 2;
		}
		if (!governing && isCountedBeforePlace(text, at, longest)) {
			return { end, afterTerritory: false, own: true };
		}
		if (!governing && isPlaceInName(text, at, end, longest.cue.label)) {
			return { end: end + 1, afterTerritory: false, own: true };
		}
		return longest.type === PER && governing ? undefined : { end, afterTerritory: longest.type === LOC };
	}
	if (inner && !(longest && longest.length > inner.length && (longest.kind & HEAD) !== 0)) {
		return { end: at + inner.length, afterTerritory: false };
	}
	if (longest) {
		const { kind } = longest;
		const half =
			longest.length === 1 && (kind & HEAD) !== 0 ? (fieldEnd(text, at) ?? descriptionEnd(text, at)) : undefined;
		if (half !== undefined) {
			// «Báo tin» is no newspaper.
			return { end: half, afterTerritory: false };
		}
		if ((kind & HEAD) !== 0) {
			const other = parts > 0 && kind === GOVERNING_HEAD && !lexicon.pack.compoundsOfTwo;
			return other
				? undefined
				: { end: at + longest.length, afterTerritory: false, naming: (kind & NAMING_HEAD) !== 0 };
		}
		if (kind === DIRECTION) {
			return { end: at + longest.length, afterTerritory: false };
		}
		if ((kind & ROLE) !== 0 && parts > 0) {
			return undefined;
		}
		if (longest.length > 1) {
			return { end: at + longest.length, afterTerritory: false };
		}
	}
	const field = fieldEnd(text, at) ?? fieldBeforeTerritory(text, at);
	if (field !== undefined) {
		return { end: field, afterTerritory: false };
	}
	if (governing) {
		const short = shortPlace(text, at);
		if (short) {
			// «UBND Q.5».
			return { end: short.end, afterTerritory: true };
		}
		const region = regionEnd(text, at);
		if (region !== undefined) {
			return { end: region, afterTerritory: true };
		}
		if (text.word(at).shape === SHAPE_UPPER) {
			return { end: acronymEnd(text, at), afterTerritory: false };
		}
		if (lexicon.pack.titleCase && parts > 0 && text.followsDirectly(at) && isField(text, at, at + 1)) {
			// «Ministry of Economic Affairs».
			return { end: at + 1, afterTerritory: false };
		}
		return text.nameShare(at) < COMMON_WORD && !text.is(at, FAMILY_NAME)
			? { end: at + 1, afterTerritory: false }
			: undefined;
	}
	const described = descriptionEnd(text, at);
	return described === undefined
		? { end: plainEnd(text, at), afterTerritory: false, own: text.isTitle(at) }
		: { end: described, afterTerritory: false };
}

/** Words in lower case after the first syllable of what a body is about. */
const LONGEST_DESCRIPTION = 5;
/** Words of a description that begins like a given name. */
const SURE_DESCRIPTION = 4;

/**
 * «Hang động núi lửa» in `Hội Hang động núi lửa Nhật Bản`: one syllable alone is no name but a word's first half, and what
 * follows in lower case up to a territory or a sign belongs to it.
 */
function descriptionEnd(text: NameText, at: number): number | undefined {
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		!text.isTitle(at) ||
		!text.word(at).isSyllable ||
		text.is(at, FAMILY_NAME | SHORT_TERRITORY) ||
		!isDescriptive(text, at + 1)
	) {
		return undefined;
	}
	let end = at + 2;
	while (end - at <= LONGEST_DESCRIPTION && isDescriptive(text, end)) {
		end++;
	}
	const ends =
		!text.continuesLine(end) ||
		text.isPunctuation(end) ||
		(text.isCapital(end) && text.phrase(end, LISTED_PLACE) !== undefined);
	// «Hội Tâm nói to.»
	const isPerson = text.is(at, GIVEN_NAME) && !(ends && end - at >= SURE_DESCRIPTION);
	return isPerson ? undefined : ends ? end : at + 2;
}

function isDescriptive(text: NameText, token: number): boolean {
	return (
		text.followsDirectly(token) &&
		text.isLower(token) &&
		!text.is(token, FUNCTION_WORD) &&
		!text.inTime(token) &&
		!text.phrase(token, PERSON_VERB)
	);
}

/** «Công ty Phú Thọ Lợi»: what begins like a place's name, with one more syllable, as companies are called. */
function isPlaceInName(text: NameText, at: number, end: number, label: ListKind | undefined): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		end - at <= 2 &&
		(label !== 'country' || end === at + 1) &&
		text.followsDirectly(end) &&
		text.isTitle(end) &&
		text.word(end).isSyllable &&
		!(text.followsDirectly(end + 1) && (text.isCapital(end + 1) || text.phrase(end, INNER | HEAD | ROLE | COMMON))) &&
		!text.is(end, FUNCTION_WORD | STOP_CAPITAL) &&
		text.isTitle(at) &&
		text.word(at).isSyllable
	);
}

/** «Viện Pasteur Nha Trang»: a foreign word that was only counted as a place, before the place where the body is. */
function isCountedBeforePlace(text: NameText, at: number, { kind, length, type }: Phrase): boolean {
	const next = at + 1;
	return (
		(kind & COUNTED) !== 0 &&
		type === LOC &&
		length === 1 &&
		text.lexicon.pack.compoundsOfTwo &&
		!text.word(at).isSyllable &&
		text.followsDirectly(next) &&
		text.phrase(next, LISTED_PLACE) !== undefined
	);
}

/** `Việt Đức`, `Việt Mỹ`: two territories' short forms, which make one name. */
function isPairOfTerritories(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.isTitle(at) &&
		text.is(at, SHORT_TERRITORY) &&
		text.followsDirectly(next) &&
		text.isTitle(next) &&
		text.is(next, SHORT_TERRITORY) &&
		text.opening(at)?.length !== 2
	);
}

/** «Bộ Công Thương Hồ Thị Kim Thoa»: a family name and two or three given ones, which name no part of an authority. */
function isWholePerson(text: NameText, at: number): boolean {
	if (!text.is(at, FAMILY_NAME) || !text.isTitle(at)) {
		return false;
	}
	const end = runEnd(text, at);
	if (end - at < 3 || end - at > 4) {
		return false;
	}
	for (let token = at + 1; token < end; token++) {
		if (!text.isTitle(token) || !text.is(token, GIVEN_NAME)) {
			return false;
		}
	}
	return text.phrase(at, LISTED_PLACE) === undefined;
}

/** «Đảng Dân chủ Lee Jae-myung». */
function isKoreanPerson(text: NameText, at: number): boolean {
	return (
		text.isTitle(at) &&
		text.is(at, FAMILY_NAME) &&
		text.followsDirectly(at + 1) &&
		text.isTitle(at + 1) &&
		text.isDash(at + 2) &&
		text.isGlued(at + 3) &&
		text.is(at + 3, TRAILING_SYLLABLE)
	);
}

/** «Báo Thanh niên Theo kết quả»: after a part, a capital that begins common words, as where a line break was lost. */
function opensSentence(text: NameText, at: number, parts: number): boolean {
	return (
		parts > 0 &&
		text.isTitle(at) &&
		text.followsDirectly(at + 1) &&
		text.isLower(at + 1) &&
		(text.is(at, FUNCTION_WORD | STOP_CAPITAL) || text.opening(at)?.kind === COMMON) &&
		!text.phrase(at, INNER)
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
		return at + phrase.length;
	}
	if (
		!text.isTitle(at) ||
		!text.lexicon.pack.compoundsOfTwo ||
		!text.followsDirectly(at + 1) ||
		!text.isLower(at + 1)
	) {
		return undefined;
	}
	const commonWord = text.nameShare(at) < COMMON_WORD && !text.is(at + 1, FUNCTION_WORD);
	const stops = text.phrase(at + 1, PERSON_VERB) ?? text.phrase(at + 1, CUE);
	return commonWord && !stops ? at + 2 : undefined;
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
