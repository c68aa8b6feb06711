import { clubBefore } from './clubCues';
import { isCountry } from './cuesAfter';
import type { Draft } from './draft';
import { BEFORE } from './evidenceKinds';
import { inGuillemets } from './guillemets';
import type { NameText } from './nameText';
import { COMMON, HONORIFIC, LISTED, PERSON_VERB, PLACE_HEAD, TITLE } from './phraseKinds';
import type { Phrase } from './phrases';
import { GROUND } from './ruleLists';
import type { Scan } from './scanning';
import { LOC } from './types';
import { GIVEN_NAME } from './wordKinds';
import { vetoBefore } from './vetoes';

/** What the words before a listed name speak for, more strongly than the list. */
export function cuesBeforeListed(text: NameText, draft: Draft, scan: Scan): void {
	const { start } = draft;
	inGuillemets(text, draft, scan);
	const follows = text.followsDirectly(start);
	if ((!follows && text.mark(start - 1) !== ',') || vetoBefore(text, draft) || !follows) {
		return;
	}
	if (isGround(text, draft) || isPlaceCalledLikeClub(text, draft)) {
		draft.add(BEFORE.groundOfListed, start - 1, start);
		return;
	}
	if (clubBefore(text, draft, scan)) {
		return;
	}
	if (draft.end === start + 1 && text.isTitle(start)) {
		const cue = text.cueBefore(start);
		if (cue && isPeopleOfPlace(text, draft, cue)) {
			return;
		}
		if (cue?.kind === HONORIFIC) {
			draft.add(BEFORE.honorificBeforeListed, start - cue.length, start);
		} else if (
			cue?.kind === TITLE &&
			text.lexicon.pack.compoundsOfTwo &&
			isForeignGivenName(text, start) &&
			!isCountry(text, start)
		) {
			// «Hoàng hậu Sofia».
			draft.add(BEFORE.honorificBeforeListed, start - cue.length, start);
		}
	}
}

/** «sân Emirates»: a ground that is called like a company. */
function isGround(text: NameText, { start, end }: Draft): boolean {
	return (
		text.isLower(start - 1) &&
		text.isIn(start - 1, GROUND) &&
		!(text.followsDirectly(start - 1) && text.phrase(start - 2, COMMON)?.length === 2) &&
		text.phrase(start, LISTED)?.cue.label === 'company' &&
		!(text.followsDirectly(end) && text.isCapital(end))
	);
}

/** «в бухте Аякс», «у метро Динамо»: behind a place's head, and in no quotation marks, what clubs are called as well. */
function isPlaceCalledLikeClub(text: NameText, { start, end }: Draft): boolean {
	return (
		text.lexicon.inflects &&
		text.isTitle(start) &&
		text.isLower(start - 1) &&
		text.cueBefore(start, PLACE_HEAD) !== undefined &&
		text.phrase(start, LISTED)?.cue.label === 'club' &&
		!(text.followsDirectly(end) && text.isCapital(end))
	);
}

/** «cô gái Huế», «chàng trai Nghệ An»: young people by where they are from, where nobody of that name speaks. */
function isPeopleOfPlace(text: NameText, { start, end, best }: Draft, cue: Phrase): boolean {
	return (
		best === LOC &&
		cue.length === 2 &&
		text.lexicon.pack.personWords?.fromPlaces.has(text.slice(start - 2, start).toLowerCase()) === true &&
		text.phrase(end, PERSON_VERB) === undefined
	);
}

function isForeignGivenName(text: NameText, token: number): boolean {
	return text.is(token, GIVEN_NAME) && !text.word(token).isSyllable;
}
