import { isCountry } from './cuesAfter';
import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE, INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { CLUB_CUE, LISTED_PLACE, PLACE_HEAD } from './phraseKinds';
import type { Phrase } from './phrases';
import { GIVEN_NAME } from './wordKinds';

/** The number of a territory's team. */
const SECOND_TEAMS = new Set(['i', 'ii', 'iii']);
/** In syllables. */
const LONGEST_COUNTRY = 4;

/** «Nữ Cần Thơ»: women who play for a territory, inside a sentence or before what sides do. */
export function womensTeam(text: NameText, at: number): Draft | undefined {
	const place = at + 1;
	if (
		!text.is(at, GIVEN_NAME) ||
		text.lower(at) !== text.lexicon.pack.teamWords?.women ||
		!text.isTitle(at) ||
		!text.followsDirectly(place) ||
		isCountry(text, place)
	) {
		return undefined;
	}
	const listed = text.phrase(place, LISTED_PLACE);
	const end = place + (listed?.length ?? 0);
	const plays = !text.startsSentence(at) || text.phrase(end, CLUB_CUE) !== undefined;
	return listed && plays && !(text.followsDirectly(end) && text.isCapital(end))
		? fixedDraft(at, end, INSIDE.organizationHead, at, place)
		: undefined;
}

/** «Hà Nội II»: the second team of a territory, where no place is called so. */
export function secondTeam(text: NameText, at: number, { length, cue }: Phrase): Draft | undefined {
	const number = at + length;
	return (cue.label === 'province or city of Vietnam' || cue.label === 'city') &&
		text.word(at).isSyllable &&
		text.lexicon.pack.compoundsOfTwo &&
		text.followsDirectly(number) &&
		text.isCapital(number) &&
		SECOND_TEAMS.has(text.lower(number)) &&
		!(text.followsDirectly(at) && text.cueBefore(at, PLACE_HEAD))
		? fixedDraft(at, number + 1, INSIDE.organizationHead, number, number + 1)
		: undefined;
}

/** «trận Việt Nam – Uzbekistan», «đội tuyển Việt Nam thua Iraq»: a country that is a side of a match. */
export function countryOfMatch(text: NameText, at: number, { length }: Phrase): Draft | undefined {
	if (!text.lexicon.pack.teamWords || !isCountry(text, at)) {
		return undefined;
	}
	const end = at + length;
	const isSide = isFirstSide(text, at, end) || isSecondSide(text, at);
	return isSide ? fixedDraft(at, end, ELSEWHERE.scoreOfListed) : undefined;
}

function isFirstSide(text: NameText, at: number, end: number): boolean {
	if (!text.followsDirectly(at)) {
		return false;
	}
	if (text.isDash(end) && isMatchWord(text, at)) {
		return text.continuesLine(end + 1) && isCountry(text, end + 1);
	}
	const beaten = text.followsDirectly(end) && isTeamWord(text, at) ? text.phrase(end, CLUB_CUE) : undefined;
	return beaten !== undefined && text.isCapital(end + beaten.length) && isCountry(text, end + beaten.length);
}

function isSecondSide(text: NameText, at: number): boolean {
	const cue = text.followsDirectly(at) ? text.cueBefore(at, CLUB_CUE) : undefined;
	const joint = cue ? at - cue.length : text.isDash(at - 1) ? at - 1 : -1;
	for (let first = joint - 1; joint > 0 && first >= joint - LONGEST_COUNTRY && text.isCapital(first); first--) {
		const whole = text.phrase(first, LISTED_PLACE)?.length === joint - first && isCountry(text, first);
		if (whole && text.followsDirectly(first)) {
			return cue ? isTeamWord(text, first) : isMatchWord(text, first);
		}
	}
	return false;
}

/** `tuyển` of «đội tuyển». */
function isTeamWord(text: NameText, at: number): boolean {
	return text.lexicon.pack.headWords?.teams.has(text.lower(at - 1)) === true;
}

/** `trận` of «trận Việt Nam – Lào», `chung kết`. */
function isMatchWord(text: NameText, at: number): boolean {
	const matches = text.lexicon.pack.teamWords?.matches;
	const last = text.lower(at - 1);
	return matches !== undefined && (matches.has(last) || matches.has(`${text.lower(at - 2)} ${last}`));
}
