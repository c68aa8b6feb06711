import type { Draft } from './draft';
import { isCountry } from './cuesAfter';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { LOC, PER } from './types';

/** More goals fall in no match. */
const MOST_DIGITS = 2;

/** `Quảng Nam 1-1 Sài Gòn`: a score stands between two sides. Countries play too, and stay countries. */
export function besideScore(text: NameText, draft: Draft, listed: boolean): void {
	const { start, end, best } = draft;
	if (!opensScore(text, end) && !closesScore(text, start)) {
		return;
	}
	if (listed && (best === LOC ? isCountry(text, start) : best === PER)) {
		return;
	}
	draft.add(listed && best === LOC ? ELSEWHERE.scoreOfListed : ELSEWHERE.score);
}

function opensScore(text: NameText, token: number): boolean {
	return (
		isScore(text, token) && text.followsDirectly(token) && text.followsDirectly(token + 3) && text.isCapital(token + 3)
	);
}

function closesScore(text: NameText, token: number): boolean {
	return (
		isScore(text, token - 3) &&
		text.followsDirectly(token) &&
		text.followsDirectly(token - 3) &&
		text.isCapital(token - 4)
	);
}

/** `2-1`, three tokens. */
export function isScore(text: NameText, token: number): boolean {
	return (
		token > 0 &&
		token + 3 < text.count &&
		text.isNumber(token) &&
		text.isNumber(token + 2) &&
		text.isDash(token + 1) &&
		text.isGlued(token + 1) &&
		text.isGlued(token + 2) &&
		text.lengthOf(token) <= MOST_DIGITS &&
		text.lengthOf(token + 2) <= MOST_DIGITS
	);
}
