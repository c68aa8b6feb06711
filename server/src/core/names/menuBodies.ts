import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { isPartOfPage } from './pageParts';
import { PLACE_NAME } from './phraseKinds';
import type { Stretch } from './stretches';
import { ORG } from './types';
import { FUNCTION_WORD, REGION_CODE } from './wordKinds';

/** Lines above and below an entry that are looked at, and how many of them must be of its kind. */
const NEAR = 4;
const ENOUGH = 2;
/** Tokens of an entry. */
const LONGEST_ENTRY = 4;
/** Entries below a heading. */
const MOST_TEAMS = 40;

/**
 * `Lions`, `Red Wings` and `Kettle Sun`, `Sun Messenger`: entries of the page's own, each in a line by itself among others of their kind, that
 * are called like teams of the big leagues or like newspapers; and `Denver`, `LA Rams` below `NFC Teams`. The drafts as they are for any other
 * line.
 *
 * @param at the place in `stretches` of a line that is the page's own
 */
export function bodiesInMenu(
	text: NameText,
	stretches: readonly Stretch[],
	at: number,
	drafts: readonly Draft[],
): readonly Draft[] {
	const { from, to } = stretches[at]!;
	const known = drafts[0]?.best === ORG && drafts[0].start === from && drafts[0].end === to;
	if (known || to - from > LONGEST_ENTRY || !text.isCapital(from)) {
		return drafts;
	}
	if (isBelowTeams(text, stretches, at)) {
		return [fixedDraft(from, to, ELSEWHERE.bodiesAround)];
	}
	const isKind = isTeam(text, from, to) ? isTeam : isPaper(text, from, to) ? isPaper : undefined;
	return isKind && isAmong(text, stretches, at, isKind) ? [fixedDraft(from, to, ELSEWHERE.bodiesAround)] : drafts;
}

type Kind = (text: NameText, from: number, to: number) => boolean;

/** Whether the line is an entry like those between it and a heading that calls them teams, of which enough are called by their place or nickname. */
function isBelowTeams(text: NameText, stretches: readonly Stretch[], at: number): boolean {
	const { pageWords } = text.lexicon.pack;
	let heading = at;
	for (; heading >= 0 && at - heading < MOST_TEAMS; heading--) {
		const { from, to } = stretches[heading]!;
		if (heading < at && pageWords?.teams.has(text.key(to - 1)) && to - from < LONGEST_ENTRY) {
			break;
		}
		if (!isTeamsEntry(text, stretches[heading]!)) {
			return false;
		}
	}
	let known = 0;
	let entries = 0;
	for (let i = heading + 1; i < Math.min(heading + MOST_TEAMS, stretches.length); i++) {
		const { from, to } = stretches[i]!;
		if (!isTeamsEntry(text, stretches[i]!)) {
			break;
		}
		entries++;
		known += text.phrase(from, PLACE_NAME)?.length === to - from || endsLikeTeam(text, from, to) ? 1 : 0;
	}
	return heading >= 0 && at - heading < MOST_TEAMS && known > ENOUGH && known * 2 > entries;
}

/** Capitals alone, none of which is what pages call their parts. */
function isTeamsEntry(text: NameText, { from, to, chrome }: Stretch): boolean {
	const words = text.lexicon.pack.pageWords;
	if (!chrome || !words || to - from > LONGEST_ENTRY) {
		return false;
	}
	for (let token = from; token < to; token++) {
		const key = text.key(token);
		if (
			!text.isCapital(token) ||
			(token > from && !text.followsDirectly(token)) ||
			isPartOfPage(words, key) ||
			words.controls.has(key) ||
			(text.is(token, FUNCTION_WORD) && !text.is(token, REGION_CODE))
		) {
			return false;
		}
	}
	return true;
}

/** `NY Jets`. */
function endsLikeTeam(text: NameText, from: number, to: number): boolean {
	const nicknames = text.lexicon.pack.matchWords?.nicknames;
	return (
		nicknames !== undefined &&
		(nicknames.has(text.key(to - 1)) || (to > from + 1 && nicknames.has(text.folded(to - 2, to))))
	);
}

/** By the nickname alone. */
function isTeam(text: NameText, from: number, to: number): boolean {
	const nicknames = text.lexicon.pack.matchWords?.nicknames;
	return nicknames !== undefined && nicknames.has(text.folded(from, to));
}

/** Two words or more with a capital each, of which the last one is what papers are called, or `News` behind such a word. */
function isPaper(text: NameText, from: number, to: number): boolean {
	const titles = text.lexicon.pack.newsMedia?.menuPapers;
	const last = text.key(to - 1);
	if (!titles || to - from < 2 || !(titles.has(last) || (last === 'news' && titles.has(text.key(from))))) {
		return false;
	}
	for (let token = from; token < to; token++) {
		if (!text.isTitle(token) || text.is(token, FUNCTION_WORD) || (token > from && !text.followsDirectly(token))) {
			return false;
		}
	}
	return true;
}

/** Whether enough of the lines nearby are of the kind, too, each another one. */
function isAmong(text: NameText, stretches: readonly Stretch[], at: number, isKind: Kind): boolean {
	const { from, to } = stretches[at]!;
	const found = new Set([text.folded(from, to)]);
	for (let i = Math.max(at - NEAR, 0); i <= Math.min(at + NEAR, stretches.length - 1); i++) {
		const near = stretches[i]!;
		if (near.chrome && near.to - near.from <= LONGEST_ENTRY && isKind(text, near.from, near.to)) {
			found.add(text.folded(near.from, near.to));
		}
	}
	return found.size > ENOUGH;
}
