import { isCountry } from './cuesAfter';
import type { Draft } from './draft';
import { BEFORE } from './evidenceKinds';
import type { NameText } from './nameText';
import { CLUB_CUE, LISTED } from './phraseKinds';
import type { Scan } from './scanning';
import { teamBefore } from './teams';
import { LOC, ORG } from './types';
import { JOINER } from './wordKinds';

/** «thua Hải Phòng»: before a listed place that is no country, what stands before clubs makes it one. */
export function clubBefore(text: NameText, draft: Draft, scan: Scan): boolean {
	const { start } = draft;
	if (draft.best !== LOC || !text.lexicon.pack.territoryFollows || !text.followsDirectly(start)) {
		return false;
	}
	const club = text.cueBefore(start, CLUB_CUE) ?? teamBefore(text, start);
	const told = club ? { start: start - club.length, end: start } : clubBeside(text, start, scan);
	if (!told || isCountry(text, start)) {
		return false;
	}
	draft.add(BEFORE.clubCueBeforeListed, told.start, told.end);
	return true;
}

/** «Manchester United, Chelsea và Liverpool»: two listed clubs right before, in an enumeration. */
function clubBeside(text: NameText, start: number, { drafts }: Scan): Draft | undefined {
	const first = drafts.at(-2);
	const second = drafts.at(-1);
	const joined = second?.end === start - 1 && text.is(start - 1, JOINER) && text.continuesLine(start - 1);
	return joined && first?.end === second.start - 1 && isClub(text, first) && isClub(text, second) ? second : undefined;
}

function isClub(text: NameText, { start, fixed, best }: Draft): boolean {
	return fixed && best === ORG && text.phrase(start, LISTED)?.cue.label === 'club';
}
