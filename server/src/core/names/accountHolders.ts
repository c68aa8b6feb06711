import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { HONORIFIC, LISTED, ROLE } from './phraseKinds';
import { LOC } from './types';
import { FUNCTION_WORD, ORGANIZATION_ENDING, PLACE_ENDING } from './wordKinds';

/** Tokens of the name. */
const LONGEST = 6;
/** Words of a person's name, at least. */
const SHORTEST_PERSON = 2;
const LONGEST_PERSON = 4;

/**
 * `— Jane Hobbs (@janehobbs) February 11, 2025`: who wrote what is quoted above, at a line's start behind a dash and before the account.
 * Undefined for a line of another kind, and for a name that may be anything.
 *
 * @param from the line's first token, before `to`
 */
export function accountHolder(text: NameText, from: number, to: number): Draft | undefined {
	const title = text.phrase(from + 1, ROLE | HONORIFIC);
	// «— Governor Jane Hobbs (@janehobbs)»: the office stays outside.
	const start = from + 1 + (title && text.isTitle(from + 1 + title.length) ? title.length : 0);
	if (!text.lexicon.pack.titleCase || !text.isDash(from) || !text.isCapital(start)) {
		return undefined;
	}
	let end = start;
	let titles = 0;
	while (end < to && end - start <= LONGEST && text.mark(end) !== '(') {
		titles += text.isTitle(end) && !text.is(end, FUNCTION_WORD) ? 1 : 0;
		end++;
	}
	if (end === to || end - start > LONGEST || text.mark(end) !== '(' || text.mark(end + 1) !== '@') {
		return undefined;
	}
	const listed = text.phrase(text.isThe(start) ? start + 1 : start, LISTED);
	const body = text.is(end - 1, ORGANIZATION_ENDING | PLACE_ENDING);
	if (body || (listed && listed.type !== LOC)) {
		return fixedDraft(start, end, ELSEWHERE.sourceLine);
	}
	const person = !listed && titles === end - start && titles >= SHORTEST_PERSON && titles <= LONGEST_PERSON;
	return person ? fixedDraft(start, end, ELSEWHERE.sourceLinePerson) : undefined;
}
