import type { Draft } from './draft';
import { isCountry } from './cuesAfter';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { LISTED } from './phraseKinds';
import { LOC, PER } from './types';

/** More goals fall in no match. */
const MOST_DIGITS = 2;

/** `Quảng Nam 1-1 Sài Gòn`: a score stands between two sides. Countries play too, and stay countries. */
export function besideScore(text: NameText, draft: Draft, listed: boolean): void {
	const { start, end, best } = draft;
	if (!isBesideScore(text, start, end) && !isSideOfResult(text, start, end)) {
		return;
	}
	if (listed && (best === LOC ? isCountry(text, start) : best === PER)) {
		return;
	}
	draft.add(listed && best === LOC ? ELSEWHERE.scoreOfListed : ELSEWHERE.score);
}

/** Whether a score and another name stand right behind or before. */
export function isBesideScore(text: NameText, start: number, end: number): boolean {
	return opensScore(text, end) || closesScore(text, start);
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

/** «Nam Định - Hải Phòng 2-1»: one of two sides with a dash between them, before a score that counts nothing behind it. */
function isSideOfResult(text: NameText, start: number, end: number): boolean {
	if (text.isDash(end)) {
		const other = isDashBetween(text, end) ? text.phrase(end + 1, LISTED) : undefined;
		return other !== undefined && isResult(text, end + 1 + other.length);
	}
	return isDashBetween(text, start - 1) && text.isCapital(start - 2) && isResult(text, end);
}

function isResult(text: NameText, score: number): boolean {
	const next = score + 3;
	return isScore(text, score) && text.followsDirectly(score) && !(text.followsDirectly(next) && !text.isCapital(next));
}

/** With space around it. */
export function isDashBetween(text: NameText, dash: number): boolean {
	return text.isDash(dash) && text.continuesLine(dash) && !text.isGlued(dash) && !text.isGlued(dash + 1);
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
