import { ENTITY_TYPES } from '../model';
import { type Draft, fixedDraft } from './draft';
import { BEFORE } from './evidenceKinds';
import type { NameText } from './nameText';
import { HONORIFIC, ROLE, WORK_CUE } from './phraseKinds';
import { COMMON_WORD, FUNCTION_WORD, GIVEN_NAME } from './wordKinds';

/** Tokens. Longer passages between commas are parts of sentences. */
const LONGEST = 8;
const SHORTEST = 2;
/** Words before the noun, as far as whose it is: `her second novel`. */
const MOST_WORDS_BEFORE = 3;

/** `Her second novel, Salt and Stone, was`: the title of a work between the word for it and a comma or its year in brackets, with small or common
 * words in it. */
export function appositeTitle(text: NameText, at: number): Draft | undefined {
	const comma = at - 1;
	if (
		text.mark(comma) !== ',' ||
		!text.lexicon.pack.titleCase ||
		!text.continuesLine(at) ||
		!text.continuesLine(comma) ||
		!text.cueBefore(comma, WORK_CUE) ||
		!isNamed(text, comma) ||
		text.phrase(at, ROLE | HONORIFIC)
	) {
		return undefined;
	}
	const end = titleEnd(text, at);
	return end === undefined ? undefined : fixedDraft(at, end, BEFORE.unquotedTitle, comma - 1, comma);
}

/**
 * What the thing is whose name begins at `start` behind a comma: `The trawler, `, `its new ferry, `. Undefined where the comma has another
 * reason, as in `in the film, `.
 *
 * @returns the type's place in {@link ENTITY_TYPES}
 */
export function nounBeforeComma(text: NameText, start: number): number | undefined {
	const comma = start - 1;
	const type = text.mark(comma) === ',' ? text.lexicon.pack.nounTypes?.get(text.lower(comma - 1)) : undefined;
	return type !== undefined && text.isLower(comma - 1) && text.continuesLine(start) && isNamed(text, comma)
		? ENTITY_TYPES.indexOf(type)
		: undefined;
}

/** Before the noun stands whose it is or an article, and before that no word that opens a sentence with where or when. */
function isNamed(text: NameText, comma: number): boolean {
	const { determiners } = text.lexicon.pack;
	for (let at = comma - 2; at >= comma - 2 - MOST_WORDS_BEFORE && text.followsDirectly(at + 1); at--) {
		if (determiners?.ofWorks.has(text.key(at))) {
			return !(text.followsDirectly(at) && text.startsSentence(at - 1));
		}
		if (text.hasPossessive(at)) {
			return true;
		}
		if (!text.isLower(at) || text.is(at, FUNCTION_WORD)) {
			return false;
		}
	}
	return false;
}

/** Where the title ends that begins at a capital, right before a comma; undefined for anything else, and for what may be somebody's name. */
function titleEnd(text: NameText, at: number): number | undefined {
	let end = at;
	let common = 0;
	while (end - at < LONGEST && text.continuesLine(end) && (end === at || isPart(text, end))) {
		common += text.is(end, FUNCTION_WORD | COMMON_WORD) && !text.is(end, GIVEN_NAME) ? 1 : 0;
		end++;
	}
	const closed =
		(text.mark(end) === ',' || (text.mark(end) === '(' && text.isNumber(end + 1))) && text.continuesLine(end);
	return closed && end - at >= SHORTEST && common > 0 && text.isTitle(end - 1) ? end : undefined;
}

function isPart(text: NameText, token: number): boolean {
	return text.mark(token) === ':'
		? text.continuesLine(token + 1) && text.isTitle(token + 1)
		: text.isTitle(token) || text.isNumber(token) || (text.isLower(token) && text.is(token, FUNCTION_WORD));
}
