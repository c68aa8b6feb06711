import { wordSet } from '../text/wordSet';
import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { COMMON_WORD, LAST_NAME, STOP_CAPITAL } from './wordKinds';

const BEFORE = wordSet(': ; ,');
const AFTER = wordSet('; , ( .');

/** `B Keane` in «HARROWMERE: B Keane; C Loftus, D Moran (0-2)»: an initial without its dot and a family name, as sides are listed. */
export function playerInLineUp(text: NameText, at: number): Draft | undefined {
	const name = at + 1;
	const end = at + 2;
	if (
		text.lengthOf(at) !== 1 ||
		!text.lexicon.pack.titleCase ||
		!BEFORE.has(text.mark(at - 1)) ||
		!text.continuesLine(at) ||
		text.isGlued(at) ||
		!text.followsDirectly(name) ||
		!text.isCapital(name) ||
		text.lengthOf(name) < 2 ||
		text.is(name, STOP_CAPITAL) ||
		(text.is(name, COMMON_WORD) && !text.is(name, LAST_NAME)) ||
		text.inTime(name) ||
		(text.continuesLine(end) && !AFTER.has(text.mark(end))) ||
		!isListed(text, at, end)
	) {
		return undefined;
	}
	return fixedDraft(at, end, ELSEWHERE.lineUp);
}

/** Another such pair stands before or after it: a letter, a word, and what separates them. */
function isListed(text: NameText, at: number, end: number): boolean {
	let next = end;
	while (
		next < end + LONGEST_POINTS &&
		text.continuesLine(next) &&
		text.mark(next) !== ',' &&
		text.mark(next) !== ';'
	) {
		next++;
	}
	return (
		isPair(text, next + 1) ||
		(text.mark(at - 1) !== ':' && [at - 3, at - 4, at - 8].some((before) => isPair(text, before)))
	);
}

/** Tokens of «(0-5, 5f)» and the like. */
const LONGEST_POINTS = 8;

function isPair(text: NameText, at: number): boolean {
	return (
		at >= 0 &&
		text.continuesLine(at) &&
		text.lengthOf(at) === 1 &&
		text.isCapital(at) &&
		text.followsDirectly(at + 1) &&
		text.isCapital(at + 1)
	);
}
