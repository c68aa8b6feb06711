import { TELLING_CUES } from './evidenceKinds';
import { isForeignWord } from './foreignWords';
import { personEnding } from './nameEndings';
import type { NameText } from './nameText';
import { fullPersonEnd } from './personsBehindBodies';
import {
	COMMON,
	COMPANY_HEAD,
	HONORIFIC,
	INNER,
	LISTED,
	ORGANIZATION_CUE,
	PERSON_VERB,
	PLACE_HEAD,
	PRODUCT_CUE,
	ROLE,
	TITLE,
	WORK_CUE,
} from './phraseKinds';
import type { Phrase } from './phrases';
import type { Scan } from './scanning';
import { LOC } from './types';
import { FUNCTION_WORD, GENITIVE } from './wordKinds';

/** What may be called so; organisations have many more words for them that are others as well. */
const NAMED_KINDS = PRODUCT_CUE | WORK_CUE;
/** From the words that call something to what it is, in words. */
const LONGEST_TO_KIND = 6;
/** Words between the head of a company and its name. */
const LONGEST_TRADE = 5;

/** The words before a run that tell its type, right before it or before what stands between: a territory, a trade. */
export function tellingCue(text: NameText, scan: Scan, start: number): Phrase | undefined {
	const belongsBefore = text.lexicon.inflects && belongsToOther(text, start);
	const cue = text.cueBefore(start, belongsBefore ? TELLING_CUES & ~PLACE_HEAD : TELLING_CUES);
	if (cue?.kind === PRODUCT_CUE && belongsToRole(text, start - cue.length)) {
		return cueBeforeTerritory(text, scan, start) ?? cueBeforeTrade(text, start);
	}
	if (cue?.length === 1 && text.lexicon.pack.compoundsOfTwo && endsOtherWord(text, start - 1)) {
		return cueBeforeTrade(text, start);
	}
	return cue ?? cueBeforeTerritory(text, scan, start) ?? cueBeforeTrade(text, start);
}

/** «жителя Челябинской области Ивана Сидорова», «владелец кафе Иван Сидоров»: whether a place's head before what seems a person belongs to the adjective or role before. */
function belongsToOther(text: NameText, start: number): boolean {
	const head = start - 1;
	const other = head - 1;
	return (
		(text.isCapital(other) && text.word(other).isSlavicAdjective) ||
		(text.followsDirectly(head) &&
			text.cueBefore(head, ROLE) !== undefined &&
			!text.lexicon.pack.caseWords?.noRoles.test(text.lower(other)) &&
			((text.followsDirectly(start + 1) && text.isTitle(start + 1) && !text.word(start).isSlavicAdjective) ||
				personEnding(text, start) !== ''))
	);
}

/** «Sở Khoa học và Công nghệ Lê Văn Tám», «chuyên gia công nghệ Lê Văn Tám»: what could be a word for a thing is the field of somebody's role. */
function belongsToRole(text: NameText, cue: number): boolean {
	return (
		(text.isCapital(cue) && !text.startsSentence(cue)) ||
		(text.followsDirectly(cue) && text.cueBefore(cue, ROLE) !== undefined)
	);
}

/** A cue that stands further before a name, and its first token. */
interface FarCue {
	readonly start: number;
	readonly kind: number;
}

/**
 * «chiếc tàu lượn có tên Rivola», «các công nghệ sạc như Rivola»: the word for what is called so, a few small words before those that call it.
 * Whoever is spoken of in between has the name.
 */
export function namedKind(text: NameText, start: number): FarCue | undefined {
	return text.followsDirectly(start) ? kindNamedBefore(text, start) : undefined;
}

/** The same of what stands behind a mark at `start`, such as a colon. */
export function kindNamedBefore(text: NameText, start: number): FarCue | undefined {
	const { namingWords } = text.lexicon.pack;
	const last = text.lower(start - 1);
	if (!namingWords || !text.isLower(start - 1)) {
		return undefined;
	}
	const length = namingWords.has(last) ? 1 : namingWords.has(`${text.lower(start - 2)} ${last}`) ? 2 : 0;
	const naming = start - length;
	let found: FarCue | undefined;
	for (let at = naming - 1; length > 0 && at >= naming - LONGEST_TO_KIND && text.followsDirectly(at + 1); at--) {
		const cue = text.phrase(at, NAMED_KINDS | ROLE | HONORIFIC);
		const isOwner = cue?.kind === HONORIFIC && at + cue.length === naming && text.is(at - 1, GENITIVE);
		if (cue && at + cue.length <= naming && !isOwner) {
			// But «những tác phẩm của ông như Rivola».
			if ((cue.kind & (ROLE | HONORIFIC)) !== 0) {
				// «các ngoại binh như Rivola».
				const isLike = found === undefined && length === 1 && (cue.kind & ROLE) !== 0;
				return isLike && isForeignWord(text, start) ? { start: at, kind: TITLE } : found;
			}
			found = { start: at, kind: cue.kind };
		}
		if (!text.isLower(at)) {
			break;
		}
	}
	return found;
}

/** «yêu cầu» is no bridge, «bóng đá» no rock, «Nhật Bản» no village: a cue of one syllable that is the second half of another word. */
export function endsOtherWord(text: NameText, token: number): boolean {
	const kinds = text.isCapital(token) ? PERSON_VERB | COMMON | INNER | LISTED : PERSON_VERB | COMMON | INNER;
	return text.followsDirectly(token) && text.phrase(token - 1, kinds)?.length === 2;
}

/** «công ty thời trang Rivola»: the cue stands before what the company does. */
function cueBeforeTrade(text: NameText, start: number): Phrase | undefined {
	if (!text.lexicon.pack.compoundsOfTwo) {
		return undefined;
	}
	let at = start - 1;
	while (at > start - LONGEST_TRADE && text.isLower(at) && text.followsDirectly(at) && !text.is(at, FUNCTION_WORD)) {
		const cue = text.cueBefore(at, ORGANIZATION_CUE);
		if (cue && text.phrase(at - cue.length, COMPANY_HEAD)?.length === cue.length) {
			// «chủ quán cơm Lê Văn Tám».
			return fullPersonEnd(text, start) === undefined ? cue : undefined;
		}
		at--;
	}
	return undefined;
}

/** «nhóm nhạc Hàn Quốc Big Sea»: the cue stands before the territory that the name belongs to. */
function cueBeforeTerritory(text: NameText, scan: Scan, start: number): Phrase | undefined {
	const before = scan.drafts[scan.drafts.length - 1];
	if (!text.lexicon.pack.territoryFollows || before?.end !== start || !before.fixed || before.best !== LOC) {
		return undefined;
	}
	const cue = text.followsDirectly(before.start)
		? text.cueBefore(before.start, ORGANIZATION_CUE | PRODUCT_CUE)
		: undefined;
	return cue && cue.length > 1 ? cue : undefined;
}
