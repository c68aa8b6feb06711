import { SHAPE_UPPER } from '../text/shapes';
import type { Draft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { LISTED, PLACE_HEAD, PLACE_NAME } from './phraseKinds';
import type { Scan } from './scanning';
import { LOC, MISC, ORG, PER } from './types';
import { GIVEN_NAME, JOINER, SHORT_TERRITORY } from './wordKinds';
import { workOfList } from './workLists';

/** What one end of a road says of the other one. */
const ROAD_LEAN = 3;
const ROUTE_LEAN = 2;
/** What a person says of as many words in brackets. */
const SPELLING_LEAN = 2.5;
/** What a place says of what stands behind its stroke. */
const OTHER_NAME_LEAN = 2;
/** What a club says of whom it has. */
const PLAYER_LEAN = 3;
/** What a work says of what stands beside it. */
const WORK_LEAN = 4;

/** In enumerations, neighbours are of one type; a territory's short form is one beside another territory only. */
export function companions(text: NameText, draft: Draft, scan: Scan): void {
	shortTerritory(text, draft, scan);
	const before = scan.drafts[scan.drafts.length - 1];
	if (before && isPlayerOf(text, draft, before)) {
		draft.lean(PER, PLAYER_LEAN);
		return;
	}
	if (!before || before.end !== draft.start - 1 || !text.continuesLine(draft.start)) {
		return;
	}
	const joint = draft.start - 1;
	// The dash of «VOV.VN - Messi» belongs to the tag.
	const tag = text.opensAfterInline(draft.start) || (before.best === ORG && !text.continuesLine(before.start));
	const stroke = text.mark(joint) === '/' && text.isGlued(joint) && text.isGlued(draft.start) && before.best === LOC;
	if (stroke && text.lexicon.pack.compoundsOfTwo && before.score > 0) {
		// «Senkaku/Điếu Ngư»: two names of one place.
		draft.lean(LOC, OTHER_NAME_LEAN);
	}
	const joined = (isJoint(text, joint) && !(tag && text.isDash(joint))) || text.is(joint, JOINER);
	const other = isNationOfSomebody(text, before, joint) || (before.best === ORG && isPersonByName(text, draft));
	if (joined && before.score > 2 && before.margin > 1 && !other) {
		const { weight } = isJoint(text, joint) ? ELSEWHERE.neighbour : ELSEWHERE.neighbourByWord;
		draft.lean(before.best, weight);
		if (before.best === MISC && workOfList(text, scan.drafts, draft.start)) {
			// «các phim Marine boy và Dachimawa Lee».
			draft.lean(MISC, WORK_LEAN);
		}
		if (before.best === LOC && text.isDash(joint) && joinsPlaces(text, draft, before)) {
			draft.lean(LOC, ROUTE_LEAN);
		}
		if (before.best === LOC && text.isDash(joint) && followsPlaceHead(text, before.start)) {
			// «tuyến đường Trung Lương - Mỹ Thuận».
			draft.lean(LOC, ROAD_LEAN);
		}
	}
	if (text.mark(joint) === '(' && before.best === ORG && isShortForm(text, draft)) {
		draft.add(ELSEWHERE.shortForBefore);
	}
	if (text.mark(joint) === '(' && before.best === PER && before.score > 2 && isOtherSpelling(text, draft, before)) {
		draft.lean(PER, SPELLING_LEAN);
	}
	if (text.mark(joint) === '(' && before.best === MISC && before.fixed && isLettersOfEvent(text, draft)) {
		draft.add(ELSEWHERE.shortForEvent);
	}
}

/** «the Knicks’ Tovik», «Arsenal's Tovik»: one word behind a club's possessive, and no event or thing of many words. */
function isPlayerOf(text: NameText, { start, end }: Draft, before: Draft): boolean {
	const last = before.end - 1;
	const owns = text.hasPossessive(last)
		? before.end === start
		: before.end === start - 1 &&
			(text.mark(start - 1) === "'" || text.mark(start - 1) === '’') &&
			text.isGlued(start - 1);
	return (
		owns &&
		end === start + 1 &&
		text.lexicon.pack.titleCase &&
		text.isTitle(start) &&
		text.continuesLine(start) &&
		before.best === ORG &&
		(text.lexicon.pack.matchWords?.nicknames.has(text.key(last)) === true ||
			text.phrase(before.start, LISTED)?.cue.label === 'club')
	);
}

/** «bác sĩ người Mỹ, Rick Hobbs»: who that is follows the comma, and no other place. */
function isNationOfSomebody(text: NameText, { start, best }: Draft, joint: number): boolean {
	return (
		best === LOC &&
		text.mark(joint) === ',' &&
		text.lexicon.pack.personWords?.nationCues.has(text.lower(start - 1)) === true &&
		text.followsDirectly(start)
	);
}

/** «Ann Hobbs» behind a band: a given name and one more word. */
function isPersonByName(text: NameText, { start, end }: Draft): boolean {
	return text.lexicon.pack.titleCase && end === start + 2 && text.is(start, GIVEN_NAME) && text.isTitle(end - 1);
}

/** Letters; in Vietnamese any one word that is no syllable of the language and fills the brackets, as companies are called for short. */
function isShortForm(text: NameText, { start, end }: Draft): boolean {
	const { shape, isSyllable } = text.word(start);
	return (
		shape === SHAPE_UPPER ||
		(text.lexicon.pack.compoundsOfTwo && end === start + 1 && text.mark(end) === ')' && !isSyllable)
	);
}

/** «Hyo Kyung (Hiếu Kính)»: as many words with a capital each, which fill the brackets. */
function isOtherSpelling(text: NameText, { start, end }: Draft, before: Draft): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		end - start > 1 &&
		end - start === before.end - before.start &&
		text.mark(end) === ')' &&
		text.isTitle(start) &&
		text.isTitle(end - 1)
	);
}

/** «cửa khẩu thông minh Móng Cái - Đông Hưng»: two syllables behind a listed place inside a sentence, where no dateline can stand. */
function joinsPlaces(text: NameText, { start, end }: Draft, before: Draft): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		before.fixed &&
		text.followsDirectly(before.start) &&
		text.isLower(before.start - 1) &&
		end === start + 2 &&
		text.word(start).isSyllable &&
		text.word(end - 1).isSyllable
	);
}

/** «Liên hoan phim quốc tế Hà Nội (HANIFF)»: letters that fill the brackets right behind an event. */
function isLettersOfEvent(text: NameText, { start, end }: Draft): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		end === start + 1 &&
		text.mark(end) === ')' &&
		text.word(start).shape === SHAPE_UPPER &&
		text.lengthOf(start) > 2
	);
}

function followsPlaceHead(text: NameText, start: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo && text.followsDirectly(start) && text.cueBefore(start, PLACE_HEAD) !== undefined
	);
}

/** `Trung, Nhật, Hàn`; `Nga-Triều`: short for a territory beside another one. */
function shortTerritory(text: NameText, draft: Draft, scan: Scan): void {
	const { start, end } = draft;
	if (end !== start + 1 || !text.is(start, SHORT_TERRITORY)) {
		return;
	}
	const before = scan.drafts[scan.drafts.length - 1];
	const afterTerritory =
		before !== undefined &&
		before.end === start - 1 &&
		before.best === LOC &&
		isJoint(text, start - 1) &&
		text.continuesLine(start);
	const next = end + 1;
	const beforeTerritory =
		isJoint(text, end) &&
		text.continuesLine(next) &&
		text.isCapital(next) &&
		(text.is(next, SHORT_TERRITORY) || text.phrase(next, PLACE_NAME) !== undefined);
	if (afterTerritory || beforeTerritory) {
		draft.add(ELSEWHERE.besideTerritory);
		// «Mỹ - Phi»: what mostly is half of a word.
		draft.fixed ||= afterTerritory && before.fixed && text.isDash(start - 1) && text.lexicon.pack.compoundsOfTwo;
	}
}

function isJoint(text: NameText, token: number): boolean {
	return text.mark(token) === ',' || text.isDash(token);
}
