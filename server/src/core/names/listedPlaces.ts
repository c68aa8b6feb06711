import { type Draft, fixedDraft } from './draft';
import { evidenceOfCue, INSIDE } from './evidenceKinds';
import { opensEverydayWord } from './everydayWords';
import { isForeignWord } from './foreignWords';
import type { NameText } from './nameText';
import { DIRECTION, PLACE_HEAD, ROLE } from './phraseKinds';
import type { Phrase } from './phrases';
import { runEnd } from './runs';
import { pushDraft, pushListed, type Scan } from './scanning';
import { countryOfMatch, secondTeam } from './territoryTeams';
import { LOC, ORG } from './types';
import { EVENT_ENDING, GIVEN_NAME, JOINER, ORGANIZATION_ENDING, PLACE_ENDING } from './wordKinds';

/** A listed place with what stands beside it: a commune, a team, a house, an office abroad; undefined where it is nothing but the place. */
export function scanListedPlace(text: NameText, scan: Scan, at: number, phrase: Phrase): number | undefined {
	const listed = at + phrase.length;
	const commune = communeEnd(text, scan, at, listed);
	if (commune !== undefined) {
		return pushDraft(scan, fixedDraft(at, commune, evidenceOfCue(PLACE_HEAD), at - 1, at));
	}
	const team = secondTeam(text, at, phrase) ?? countryOfMatch(text, at, phrase);
	if (team) {
		return pushDraft(scan, team);
	}
	if (phrase.length === 2 && isHouse(text, at)) {
		return pushListed(scan, text, at, listed, phrase, ORG);
	}
	const chamber = stateChamberEnd(text, listed);
	if (chamber !== undefined) {
		return pushDraft(scan, fixedDraft(at, chamber, INSIDE.chamber));
	}
	return isSeatOfForeigner(text, at, listed) ? pushListed(scan, text, at, listed, phrase, LOC) : undefined;
}

/**
 * «phường Phú Thọ Hòa», «các xã Ninh Bình Thượng, Hà Nam Đông»: behind a village's head, or others with it, a listed place and one syllable
 * more, with which nothing else begins.
 */
function communeEnd(text: NameText, scan: Scan, at: number, last: number): number | undefined {
	const villages = text.lexicon.pack.headWords?.villages;
	const end = last + 1;
	return villages &&
		text.followsDirectly(last) &&
		text.isTitle(last) &&
		text.word(last).isSyllable &&
		isAmongVillages(text, scan, at, villages) &&
		!(
			text.followsDirectly(end) &&
			(text.isCapital(end) || opensEverydayWord(text, last) || (text.opening(last)?.kind ?? DIRECTION) !== DIRECTION)
		)
		? end
		: undefined;
}

/** Behind a village's head, or behind other places of an enumeration that begins behind one. */
function isAmongVillages(text: NameText, { drafts }: Scan, at: number, villages: ReadonlySet<string>): boolean {
	let first = at;
	for (let i = drafts.length - 1; i >= 0 && isJoined(text, drafts[i]!, first); i--) {
		first = drafts[i]!.start;
	}
	return text.followsDirectly(first) && text.isLower(first - 1) && villages.has(text.lower(first - 1));
}

/** «Ninh Bình Thượng, |», «Ninh Bình Thượng và |» */
function isJoined(text: NameText, { end, best }: Draft, next: number): boolean {
	return (
		best === LOC && end === next - 1 && (text.mark(end) === ',' || text.is(end, JOINER)) && text.continuesLine(next)
	);
}

/** «White House advisers», «the White House said»: a house that is called like its building, unless it is told as a place. */
function isHouse(text: NameText, at: number): boolean {
	const words = text.lexicon.pack.newsMedia;
	const behind = at + 2;
	if (words?.seats.has(text.folded(at, behind)) !== true) {
		return false;
	}
	if (text.followsDirectly(behind) && (words.behindSeat.has(text.lower(behind)) || text.phrase(behind, ROLE))) {
		return true;
	}
	const article = text.lexicon.pack.determiners?.articles.has(text.key(at - 1)) === true && text.followsDirectly(at);
	const before = article ? at - 1 : at;
	return !(
		(text.followsDirectly(before) && words.beforeBuilding.has(text.lower(before - 1))) ||
		(text.followsDirectly(behind) && words.behindBuilding.has(text.lower(behind)))
	);
}

/** Where a chamber of a state's parliament ends that is called like a building, by who is in it: «North Harwick House Speaker Ann Hobbs». */
function stateChamberEnd(text: NameText, listed: number): number | undefined {
	const words = text.lexicon.pack.newsMedia;
	const behind = listed + 1;
	return words &&
		text.followsDirectly(listed) &&
		text.isTitle(listed) &&
		(words.houses.has(text.key(listed)) || words.chambers.has(text.lower(listed))) &&
		!text.hasPossessive(listed - 1) &&
		text.followsDirectly(behind) &&
		text.isTitle(behind) &&
		words.behindHouse.has(text.lower(behind))
		? behind
		: undefined;
}

/** «tại London Tom Elvidge»: behind where somebody has an office, in full. */
function isSeatOfForeigner(text: NameText, at: number, name: number): boolean {
	const family = name + 1;
	return (
		text.lexicon.pack.bodyParts?.beforeSeats.has(text.lower(at - 1)) === true &&
		text.is(name, GIVEN_NAME) &&
		isForeignWord(text, name) &&
		isForeignWord(text, family) &&
		runEnd(text, at) === family + 1 &&
		!text.is(family, ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING)
	);
}
