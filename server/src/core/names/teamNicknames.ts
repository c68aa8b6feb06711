import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { LISTED_ORGANIZATION, ROLE } from './phraseKinds';
import { isBesideScore } from './scores';
import { endsLike } from './wordEndings';
import {
	COMMON_WORD,
	EVENT_ENDING,
	FUNCTION_WORD,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

/** Tokens on both sides in which a line tells of sport. */
const REACH = 60;
/** Letters. */
const SHORTEST_NICKNAME = 5;
/** «Bulls N’ Bears». */
const QUOTES = new Set(["'", '’']);
/** Words of matches that are other things as well. */
const CONTEST_WORDS_NEEDED = 2;

/**
 * «Warriors end skid with win over Grizzlies», «Vikings hold off Bears»: a team of the big leagues by its nickname alone, a common word,
 * where its line tells of another team or of a match.
 */
export function teamByNickname(text: NameText, at: number): Draft | undefined {
	return text.lexicon.pack.matchWords?.nicknames.has(text.key(at)) === true &&
		text.key(at).endsWith('s') &&
		text.isTitle(at) &&
		standsAlone(text, at) &&
		tellsOfSport(text, at)
		? fixedDraft(at, at + 1, ELSEWHERE.bodiesAround)
		: undefined;
}

/** «Harriers 2-1 Larkfield»: a common word in the plural beside a score, by which the text calls a side all through. */
export function isScoredNickname(text: NameText, { start, end }: Draft): boolean {
	return (
		end === start + 1 &&
		text.isTitle(start) &&
		text.lexicon.pack.matchWords !== undefined &&
		text.is(start, COMMON_WORD | STOP_CAPITAL) &&
		text.lengthOf(start) >= SHORTEST_NICKNAME &&
		endsLike('plural', text, start) &&
		isBesideScore(text, start, end)
	);
}

/** Neither behind a name nor before the rest of one. */
function standsAlone(text: NameText, at: number): boolean {
	const before = at - 1;
	const next = at + 1;
	return (
		!QUOTES.has(text.mark(before)) &&
		!(
			text.followsDirectly(at) &&
			text.isCapital(before) &&
			!text.is(before, COMMON_WORD | FUNCTION_WORD | STOP_CAPITAL)
		) &&
		(!text.followsDirectly(next) ||
			!text.isCapital(next) ||
			text.hasPossessive(at) ||
			text.phrase(next, ROLE) !== undefined ||
			(text.is(next, COMMON_WORD | FUNCTION_WORD) &&
				!text.is(next, ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING | LAST_NAME)))
	);
}

/** Another nickname, a club or a league in the line, or what is said of matches alone. */
function tellsOfSport(text: NameText, at: number): boolean {
	const words = text.lexicon.pack.matchWords!;
	const opens = text.startsSentence(at);
	if (opens && words.contracts.has(text.lower(at + 1)) && text.isTitle(at + 2) && text.followsDirectly(at + 2)) {
		// «Rockets sign Jalen Tovik».
		return true;
	}
	let contests = 0;
	const tells = (token: number): boolean => {
		if (text.isCapital(token)) {
			const key = text.key(token);
			return (
				(key !== text.key(at) && words.nicknames.has(key) && !(opens && text.startsSentence(token))) ||
				words.leagues.has(key) ||
				text.phrase(token, LISTED_ORGANIZATION)?.cue.label === 'club'
			);
		}
		contests += words.contests.has(text.lower(token)) ? 1 : 0;
		return words.sure.has(text.lower(token)) || contests >= CONTEST_WORDS_NEEDED;
	};
	for (let token = at; token > at - REACH && text.continuesLine(token); token--) {
		if (tells(token - 1)) {
			return true;
		}
	}
	for (let token = at + 1; token < at + REACH && token < text.count && text.continuesLine(token); token++) {
		if (tells(token)) {
			return true;
		}
	}
	return false;
}
