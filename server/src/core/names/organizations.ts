import { SHAPE_NUMBER, SHAPE_PUNCTUATION, SHAPE_TITLE, SHAPE_UPPER } from '../text/tokens';
import { COUNTED, type Cue } from './lexicon';
import type { NameText } from './nameText';
import type { Phrase } from './phrases';
import { followsDirectly, runEnd } from './runs';

/** Below this share of names a capitalised word is a common word: the first half of `Ngoại giao` rather than a name. */
const COMMON_WORD = 0.6;
const LONGEST = 24;

/** How far an organisation's or event's name goes that begins with a head. */
export interface HeadedName {
	readonly end: number;
	/** Words after the head that belong to it. */
	readonly parts: number;
}

/**
 * Reads on from a head: fields in words of one capital (`Bộ Giáo dục và Đào tạo`), words in lower case that the lexicon
 * knows from such names (`Cảnh báo sóng thần`), names (`Đại học Liaoning`), and the territory that mostly ends it.
 */
export function readHeaded(text: NameText, start: number, head: Phrase<Cue>): HeadedName {
	const governing = head.value.kind === 'governingHead';
	let end = start + head.words.length;
	let parts = 0;
	let afterTerritory = false;
	while (end - start < LONGEST && text.continuesLine(end) && !text.hasPossessive(end - 1)) {
		if (text.tokens.shapes[end] === SHAPE_PUNCTUATION || text.isLower(end)) {
			const next: Part | undefined =
				afterTerritory && !head.value.studies && !text.isDash(end)
					? undefined
					: joinedEnd(text, end, parts, afterTerritory, head.value.studies === true);
			if (next === undefined) {
				break;
			}
			({ afterTerritory } = next);
			end = next.end;
			parts++;
			continue;
		}
		if (!text.isCapital(end) || text.inTime(end) || (afterTerritory && !continuesAfterTerritory(text, end))) {
			break;
		}
		const next: Part | undefined = partEnd(text, end, parts, governing);
		if (next === undefined) {
			break;
		}
		({ afterTerritory } = next);
		end = next.end;
		parts++;
	}
	return { end, parts };
}

interface Part {
	readonly end: number;
	readonly afterTerritory: boolean;
}

/** One capitalised part: a territory, an organisation inside the name, a field, or a name where the head takes one. */
function partEnd(text: NameText, at: number, parts: number, governing: boolean): Part | undefined {
	const { lexicon } = text;
	const inner = lexicon.inner.startingAt(text, at);
	const opening = lexicon.openings.startingAt(text, at);
	const longest = opening && (!inner || opening.words.length >= inner.words.length) ? opening : undefined;
	if (longest?.value.kind === 'name') {
		const end = at + longest.words.length;
		return longest.value.type === 'PER' && governing
			? undefined
			: { end, afterTerritory: longest.value.type === 'LOC' };
	}
	if (inner) {
		return { end: at + inner.words.length, afterTerritory: false };
	}
	if (longest) {
		const { kind } = longest.value;
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
	const field = fieldEnd(text, at);
	if (field !== undefined) {
		return { end: field, afterTerritory: false };
	}
	if (governing) {
		if (text.tokens.shapes[at] === SHAPE_UPPER) {
			return { end: acronymEnd(text, at), afterTerritory: false };
		}
		return text.nameShare(at) < COMMON_WORD && !lexicon.familyNames.has(text.key(at))
			? { end: at + 1, afterTerritory: false }
			: undefined;
	}
	return { end: plainEnd(text, at), afterTerritory: false };
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

/** What goes on after a lower-case word, a comma or a dash. */
function joinedEnd(
	text: NameText,
	at: number,
	parts: number,
	afterTerritory: boolean,
	studies: boolean,
): Part | undefined {
	const { lexicon } = text;
	if (text.isLower(at)) {
		const tail = lexicon.inner.startingAt(text, at, ({ kind }) => kind === 'tail');
		if (tail && (!afterTerritory || studies)) {
			return { end: at + tail.words.length, afterTerritory: false };
		}
		const place = lexicon.cues.startingAt(text, at, ({ kind }) => kind === 'placeHead');
		if (place && !afterTerritory) {
			return territoryEnd(text, at + place.words.length);
		}
		if (!lexicon.joiners.has(text.key(at))) {
			return undefined;
		}
		return joinedPart(text, at, parts, afterTerritory);
	}
	if (parts === 0 || (text.mark(at) !== ',' && text.mark(at) !== '&' && !text.isDash(at))) {
		return undefined;
	}
	// A comma joins only what another joiner ends: «Văn hóa, Thể thao và Du lịch».
	if (text.mark(at) === ',' && !closesEnumeration(text, at)) {
		return undefined;
	}
	return joinedPart(text, at, parts, afterTerritory);
}

/** The part after a joiner: a field, or a territory after a territory (`Viện Trung Quốc và Châu Á`). */
function joinedPart(text: NameText, joiner: number, parts: number, afterTerritory: boolean): Part | undefined {
	const { lexicon } = text;
	let at = joiner + 1;
	while (text.isLower(at) && lexicon.joiners.has(text.key(at)) && text.continuesLine(at)) {
		at++;
	}
	if (!text.continuesLine(at) || text.inTime(at)) {
		return undefined;
	}
	if (!text.isCapital(at)) {
		const tail = text.mark(joiner) === ',' ? lexicon.inner.startingAt(text, at) : undefined;
		return tail && { end: at + tail.words.length, afterTerritory: false };
	}
	const opening = lexicon.openings.startingAt(text, at);
	const inner = lexicon.inner.startingAt(text, at);
	if (opening && (!inner || opening.words.length > inner.words.length)) {
		const name = opening.value.kind === 'name' && opening.value.type === 'LOC';
		if (name && (afterTerritory || (parts === 0 && lexicon.pack.titleCase) || isGenitive(text, joiner))) {
			return { end: at + opening.words.length, afterTerritory: true };
		}
		if (opening.value.kind !== 'direction' && !isGenitive(text, joiner)) {
			return undefined;
		}
	}
	if (afterTerritory && !inner) {
		return undefined;
	}
	const field = fieldEnd(text, at);
	if (field !== undefined) {
		return { end: field, afterTerritory: false };
	}
	if (isGenitive(text, joiner)) {
		return { end: runEnd(text, at), afterTerritory: false };
	}
	return lexicon.pack.titleCase && text.isLower(joiner) && parts > 0 && lexicon.inner.startingAt(text, at)
		? { end: runEnd(text, at), afterTerritory: false }
		: undefined;
}

/** `of` and the like, which always belong to a head; `and` does only before a field. */
function isGenitive(text: NameText, joiner: number): boolean {
	return text.lexicon.pack.genitives.includes(text.key(joiner));
}

/** `, X và`: within three words after the comma stands a joiner. */
function closesEnumeration(text: NameText, comma: number): boolean {
	for (let at = comma + 2; at < comma + 10 && text.continuesLine(at); at++) {
		if (text.isLower(at) && text.lexicon.joiners.has(text.key(at))) {
			const listed = fieldEnd(text, comma + 1) ?? text.lexicon.inner.startingAt(text, comma + 1);
			return listed !== undefined && text.isCapital(at + 1) && fieldEnd(text, at + 1) !== undefined;
		}
		if (text.tokens.shapes[at] === SHAPE_PUNCTUATION && text.mark(at) !== ',') {
			return false;
		}
	}
	return false;
}

/** `tỉnh Bình Dương`, `quận 3` after an organisation's head. */
function territoryEnd(text: NameText, at: number): Part | undefined {
	if (!text.continuesLine(at)) {
		return undefined;
	}
	if (text.tokens.shapes[at] === SHAPE_NUMBER && !text.inTime(at)) {
		return { end: at + 1, afterTerritory: true };
	}
	if (!text.isCapital(at)) {
		return undefined;
	}
	const known = text.lexicon.openings.startingAt(text, at, ({ kind }) => kind === 'name');
	if (
		(!known || known.value.type === 'PER') &&
		text.lexicon.familyNames.has(text.key(at)) &&
		runEnd(text, at) - at > 2
	) {
		// «Chủ tịch UBND tỉnh Lê Trí Thanh».
		return undefined;
	}
	return { end: known ? at + known.words.length : runEnd(text, at), afterTerritory: true };
}

/** After `Bệnh viện Hữu nghị Việt Nam` nothing but another territory; a person's name is one of its own. */
function continuesAfterTerritory(text: NameText, at: number): boolean {
	return text.lexicon.inner.startingAt(text, at) !== undefined || text.lexicon.organizationEndings.has(text.key(at));
}
