import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { runEnd } from './runs';
import { isScore } from './scores';
import { COMMON_WORD } from './wordKinds';
import { wordSet } from '../text/wordSet';

/** Of a side's name, in tokens. */
const LONGEST_SIDE = 5;
/** Of the periods of a match at least. */
const SHORTEST_TABLE = 3;
/** Digits of a side's points. */
const MOST_DIGITS = 3;
/** Behind the points of both sides. */
const CLOSING = wordSet(': ( ;');

/**
 * The name that begins at a capital of a line of results, as papers print them of schools and small clubs: the side in
 * `Harwick d. West Stone 70-44`, `Harwick (3-1): Hobbs 2 goals. Lowe 1 assist.`, `Harwick 4, West Stone 1:` and `Harwick 14 11 6 15 — 44`, whatever place or
 * word it is called after, and the players behind the second one.
 */
export function nameInResults(text: NameText, at: number): Draft | undefined {
	if (!text.lexicon.pack.matchWords || !text.isTitle(at)) {
		return undefined;
	}
	const team = text.isThe(at) ? at + 1 : at;
	if (isTeam(text, team)) {
		return fixedDraft(team, team + 1, ELSEWHERE.scoreOfListed);
	}
	if (!text.continuesLine(at)) {
		const end = runEnd(text, at);
		const side =
			end - at <= LONGEST_SIDE &&
			(isWinner(text, end) || recordEnd(text, end) !== undefined || opensTable(text, end) || opensPair(text, end));
		return side ? fixedDraft(at, end, ELSEWHERE.scoreOfListed) : undefined;
	}
	const mark = text.mark(at - 1);
	if (mark === ',' && text.isNumber(at - 2)) {
		const first = lineStart(text, at);
		const end = runEnd(text, first);
		return end === at - 2 && opensPair(text, end)
			? fixedDraft(at, runEnd(text, at), ELSEWHERE.scoreOfListed)
			: undefined;
	}
	if (mark !== '.' && mark !== ':') {
		return undefined;
	}
	if (mark === '.' && text.isGlued(at - 1) && text.isLower(at - 2)) {
		const first = lineStart(text, at);
		if (runEnd(text, first) === at - 2 && isWinner(text, at - 2)) {
			return fixedDraft(at, runEnd(text, at), ELSEWHERE.scoreOfListed);
		}
	}
	return playerOfRoster(text, at);
}

/** «beat the Bears 24-17», «the Bears beat the Cubs»: a team of the big leagues by its nickname, before a score or what sides do. */
function isTeam(text: NameText, at: number): boolean {
	const words = text.lexicon.pack.matchWords!;
	const next = at + 1;
	return (
		words.nicknames.has(text.key(at)) &&
		text.isThe(at - 1) &&
		text.isTitle(at) &&
		text.followsDirectly(at) &&
		text.followsDirectly(next) &&
		(isScore(text, next) ||
			words.deeds.has(text.key(next)) ||
			words.ownDeeds.has(text.key(next)) ||
			words.behindClub.has(text.key(next)))
	);
}

/** `4, West Stone 1:` behind a side at the line's start, or up to the line's end. */
function opensPair(text: NameText, at: number): boolean {
	const other = at + 2;
	if (!isPoints(text, at) || text.mark(at + 1) !== ',' || !text.continuesLine(other) || !text.isTitle(other)) {
		return false;
	}
	const end = runEnd(text, other);
	const next = end + 1;
	return (
		end - other <= LONGEST_SIDE && isPoints(text, end) && (!text.continuesLine(next) || CLOSING.has(text.mark(next)))
	);
}

function isPoints(text: NameText, at: number): boolean {
	return text.continuesLine(at) && text.isNumber(at) && text.lengthOf(at) <= MOST_DIGITS && text.followsDirectly(at);
}

/** `d. West Stone 70-44`, `def. West Stone` to the line's end. */
function isWinner(text: NameText, end: number): boolean {
	const loser = end + 2;
	if (
		!text.lexicon.pack.matchWords?.shortDeeds.has(text.lower(end)) ||
		!text.isLower(end) ||
		text.mark(end + 1) !== '.' ||
		!text.continuesLine(loser) ||
		!text.isTitle(loser)
	) {
		return false;
	}
	const last = runEnd(text, loser);
	return !text.continuesLine(last) || text.mark(last) === ',' || tallyEnd(text, last) > last;
}

/** Where `(3-1):` and `(3-1-2):` end; undefined for anything else. */
function recordEnd(text: NameText, bracket: number): number | undefined {
	if (text.mark(bracket) !== '(' || !text.continuesLine(bracket)) {
		return undefined;
	}
	const first = bracket + 1;
	const end = tallyEnd(text, first);
	return end > first && text.mark(end) === ')' && text.mark(end + 1) === ':' && text.continuesLine(end + 1)
		? end + 2
		: undefined;
}

/** Where `70-44` ends, or `3-1-2`; `at` where no two numbers are joined. */
function tallyEnd(text: NameText, at: number): number {
	let end = at + 1;
	while (
		text.isNumber(at) &&
		text.isDash(end) &&
		text.isGlued(end) &&
		text.isGlued(end + 1) &&
		text.isNumber(end + 1)
	) {
		end += 2;
	}
	return end > at + 1 ? end : at;
}

/** `14 11 6 15 — 44` up to the line's end. */
function opensTable(text: NameText, at: number): boolean {
	let end = at;
	while (text.continuesLine(end) && text.isNumber(end)) {
		end++;
	}
	return (
		end - at >= SHORTEST_TABLE &&
		text.isDash(end) &&
		text.continuesLine(end + 1) &&
		text.isNumber(end + 1) &&
		!text.continuesLine(end + 2)
	);
}

/** `Hobbs 2 goals` and `Ann Lowe 1 assist` behind a side and its record. */
function playerOfRoster(text: NameText, at: number): Draft | undefined {
	const end = runEnd(text, at);
	const { tallies } = text.lexicon.pack.matchWords!;
	const counted = text.lower(end + 1);
	if (
		!text.isNumber(end) ||
		!text.followsDirectly(end) ||
		!(tallies.has(counted) || tallies.has(`${counted}s`)) ||
		(end === at + 1 && text.is(at, COMMON_WORD) && text.standsInLowerCase(at))
	) {
		return undefined;
	}
	const side = runEnd(text, lineStart(text, at));
	const record = recordEnd(text, side);
	return record !== undefined && record <= at ? fixedDraft(at, end, ELSEWHERE.lineUp) : undefined;
}

function lineStart(text: NameText, at: number): number {
	let first = at;
	while (text.continuesLine(first)) {
		first--;
	}
	return first;
}
