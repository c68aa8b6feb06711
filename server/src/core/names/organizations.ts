import { SHAPE_NUMBER, SHAPE_PUNCTUATION } from '../text/tokens';
import type { Cue } from './lexicon';
import type { NameText } from './nameText';
import { fieldEnd, partEnd, type Part } from './organizationParts';
import type { Phrase } from './phrases';
import { followsDirectly, runEnd } from './runs';

const LONGEST = 24;
const LONGEST_PURPOSE = 7;

/** How far an organisation's or event's name goes that begins with a head. */
export interface HeadedName {
	readonly end: number;
	/** Words after the head that belong to it. */
	readonly parts: number;
	/** One of them has a capital. */
	readonly proper: boolean;
}

/**
 * Reads on from a head: fields in words of one capital (`Bộ Giáo dục và Đào tạo`), words in lower case that the lexicon
 * knows from such names (`Cảnh báo sóng thần`), names (`Đại học Liaoning`), and the territory that mostly ends it.
 */
export function readHeaded(text: NameText, start: number, head: Phrase<Cue>): HeadedName {
	const governing = head.value.kind === 'governingHead';
	let end = start + head.words.length;
	let parts = 0;
	let proper = false;
	let ownName = -1;
	let afterTerritory = false;
	while (end - start < LONGEST && text.continuesLine(end) && !text.hasPossessive(end - 1)) {
		if (text.tokens.shapes[end] === SHAPE_PUNCTUATION || text.isLower(end)) {
			const next: Part | undefined =
				(ownName === end &&
					text.isLower(end) &&
					!text.lexicon.joiners.has(text.key(end)) &&
					head.value.kind !== 'eventHead') ||
				(afterTerritory && !head.value.studies && !text.isDash(end))
					? undefined
					: joinedEnd(text, end, parts, afterTerritory, head.value.studies === true);
			if (next === undefined) {
				break;
			}
			({ afterTerritory } = next);
			proper ||= afterTerritory || text.isCapital(next.end - 1) || text.isCapital(end + 1);
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
		ownName = next.own ? next.end : -1;
		proper = true;
		end = next.end;
		parts++;
	}
	const purpose = head.value.kind === 'eventHead' && parts === 0 ? purposeEnd(text, end) : end;
	return { end: purpose, parts: purpose > end ? 1 : parts, proper };
}

/** `vì trẻ em` after `Tháng hành động`: words in lower case up to one that belongs to the sentence. */
function purposeEnd(text: NameText, at: number): number {
	const { lexicon } = text;
	if (!followsDirectly(text, at) || !lexicon.purposeWords.has(text.key(at))) {
		return at;
	}
	let end = at + 1;
	while (
		end - at < LONGEST_PURPOSE &&
		followsDirectly(text, end) &&
		text.isLower(end) &&
		!lexicon.joiners.has(text.key(end)) &&
		(!lexicon.functionWords.has(text.key(end)) || lexicon.inner.startingAt(text, end - 1) !== undefined)
	) {
		end++;
	}
	return end > at + 1 ? end : at;
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
	const { genitives } = text.lexicon.pack;
	// «Tour of the Tatras»: an article after such a word.
	return (
		genitives.includes(text.key(joiner)) ||
		(text.lexicon.pack.titleCase && text.isLower(joiner) && genitives.includes(text.key(joiner - 1)))
	);
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
