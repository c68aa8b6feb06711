import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import type { Stretch } from './stretches';
import { ORG } from './types';
import { FUNCTION_WORD } from './wordKinds';

/** Lines above and below an entry that are looked at, and how many of them must be of its kind. */
const NEAR = 4;
const ENOUGH = 2;
/** Tokens of an entry. */
const LONGEST_ENTRY = 4;

/**
 * `Lions`, `Red Wings` and `Kettle Sun`, `Sun Messenger`: entries of the page's own, each in a line by itself among others of their kind, that
 * are called like teams of the big leagues or like newspapers. The drafts as they are for any other line.
 *
 * @param at the line's place in `stretches`
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
	const isKind = isTeam(text, from, to) ? isTeam : isPaper(text, from, to) ? isPaper : undefined;
	return isKind && isAmong(text, stretches, at, isKind) ? [fixedDraft(from, to, ELSEWHERE.bodiesAround)] : drafts;
}

type Kind = (text: NameText, from: number, to: number) => boolean;

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
