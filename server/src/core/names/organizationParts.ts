import { SHAPE_TITLE, SHAPE_UPPER } from '../text/tokens';
import { COUNTED, type Cue } from './lexicon';
import type { NameText } from './nameText';
import { followsDirectly, runEnd } from './runs';
import { isVietnameseSyllable } from './syllables';

/** Below this share of names a capitalised word is a common word: the first half of `Ngoại giao` rather than a name. */
const COMMON_WORD = 0.6;

/** A part of an organisation's name after its head. */
export interface Part {
	readonly end: number;
	/** A name of its own, after which no common word belongs to the organisation. */
	readonly own?: boolean;
	readonly afterTerritory: boolean;
}

/** One capitalised part: a territory, an organisation inside the name, a field, or a name where the head takes one. */
export function partEnd(text: NameText, at: number, parts: number, governing: boolean): Part | undefined {
	const { lexicon } = text;
	const inner = lexicon.inner.startingAt(text, at);
	const opening = lexicon.openings.startingAt(text, at);
	const longest = opening && (!inner || opening.words.length >= inner.words.length) ? opening : undefined;
	if (longest?.value.kind === 'name') {
		let end = at + longest.words.length;
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
		return longest.value.type === 'PER' && governing
			? undefined
			: { end, afterTerritory: longest.value.type === 'LOC' };
	}
	if (inner) {
		return { end: at + inner.words.length, afterTerritory: false };
	}
	if (longest) {
		const { kind } = longest.value;
		const half = longest.words.length === 1 && kind.endsWith('Head') ? fieldEnd(text, at) : undefined;
		if (half !== undefined) {
			// «Báo tin» is no newspaper.
			return { end: half, afterTerritory: false };
		}
		if (
			kind === 'governingHead' ||
			kind === 'namingHead' ||
			kind === 'placeHead' ||
			kind === 'stateHead' ||
			kind === 'eventHead'
		) {
			return parts > 0 && kind === 'governingHead'
				? undefined
				: { end: at + longest.words.length, afterTerritory: false };
		}
		if (kind === 'direction') {
			return { end: at + longest.words.length, afterTerritory: false };
		}
		if ((kind === 'title' || kind === 'titleWithField') && parts > 0) {
			return undefined;
		}
		if (longest.words.length > 1) {
			return { end: at + longest.words.length, afterTerritory: false };
		}
	}
	const field = fieldEnd(text, at) ?? fieldBeforeTerritory(text, at);
	if (field !== undefined) {
		return { end: field, afterTerritory: false };
	}
	if (governing) {
		const region = regionEnd(text, at);
		if (region !== undefined) {
			return { end: region, afterTerritory: true };
		}
		if (text.tokens.shapes[at] === SHAPE_UPPER) {
			return { end: acronymEnd(text, at), afterTerritory: false };
		}
		return text.nameShare(at) < COMMON_WORD && !lexicon.familyNames.has(text.key(at))
			? { end: at + 1, afterTerritory: false }
			: undefined;
	}
	return { end: plainEnd(text, at), afterTerritory: false, own: text.tokens.shapes[at] === SHAPE_TITLE };
}

/** `Кировской области`: an adjective and its noun in lower case. */
function regionEnd(text: NameText, at: number): number | undefined {
	const noun = at + 1;
	return text.lexicon.pack.caseEndings.length > 0 &&
		text.isTitle(at) &&
		followsDirectly(text, noun) &&
		text.isLower(noun) &&
		text.lexicon.placeEndings.has(text.key(noun))
		? noun + 1
		: undefined;
}

/** `NN&PTNT`, `GD-ĐT`: up to the next white space. */
function acronymEnd(text: NameText, at: number): number {
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
			followsDirectly(text, token) &&
			(text.lexicon.inner.startingAt(text, token) ?? text.lexicon.openings.startingAt(text, token, isPart))
		) {
			return token;
		}
	}
	return end;
}

function isPart({ kind, type, label }: Cue): boolean {
	return kind === 'name' && type === 'LOC' && label !== COUNTED;
}

/** The end of a word that is written with one capital although it has two syllables; undefined where none begins. */
export function fieldEnd(text: NameText, at: number): number | undefined {
	const phrase = text.lexicon.inner.startingAt(text, at);
	if (phrase) {
		return at + phrase.words.length;
	}
	if (
		text.tokens.shapes[at] !== SHAPE_TITLE ||
		!text.lexicon.pack.compoundsOfTwo ||
		!followsDirectly(text, at + 1) ||
		!text.isLower(at + 1)
	) {
		return undefined;
	}
	const commonWord = text.nameShare(at) < COMMON_WORD && !text.lexicon.functionWords.has(text.key(at + 1));
	const stops = text.lexicon.personVerbs.startingAt(text, at + 1) ?? text.lexicon.cues.startingAt(text, at + 1);
	return commonWord && !stops ? at + 2 : undefined;
}

/** `Ca cao` in `Hiệp hội Cà phê Ca cao Việt Nam`: two syllables of one capital right before a territory. */
function fieldBeforeTerritory(text: NameText, at: number): number | undefined {
	const { lexicon } = text;
	return lexicon.pack.compoundsOfTwo &&
		text.isTitle(at) &&
		followsDirectly(text, at + 1) &&
		text.isLower(at + 1) &&
		!lexicon.functionWords.has(text.key(at + 1)) &&
		isVietnameseSyllable(text.lower(at)) &&
		followsDirectly(text, at + 2) &&
		text.isCapital(at + 2) &&
		lexicon.openings.startingAt(text, at + 2, isPart)
		? at + 2
		: undefined;
}
