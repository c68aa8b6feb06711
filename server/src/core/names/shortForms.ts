import { SHAPE_UPPER } from '../text/shapes';
import { type Draft, fixedDraft } from './draft';
import { CASING, ELSEWHERE } from './evidenceKinds';
import { isThingInLetters } from './lettersOfThings';
import type { NameText } from './nameText';
import { EVENT_HEAD, ORGANIZATION_HEAD } from './phraseKinds';
import type { Scan } from './scanning';
import { MISC, ORG, PER } from './types';
import { EVENT_ENDING, FUNCTION_WORD, JOINER, ORGANIZATION_ENDING } from './wordKinds';

/** Letters and small ones behind them: `NGO`, `NGOs`. */
const LETTERS = /^(\p{Lu}{2,7})s?$/u;
/** Letters that an explanation in small ones has at least. */
const SHORTEST_COMMON = 2;
/** Letters and capitals that make one name of the words before them. */
const SHORTEST_NAMED = 3;
/** How far left of the letters' first word the name may begin. */
const LONGEST_LEFT = 8;

/**
 * What letters in brackets are short for, by the words before them: `non-performing loans (NPL)` are no name wherever the
 * letters stand, `Harbour Workers' Union (HWU)` is one of the type of its long form.
 */
export class ShortForms {
	readonly #common = new Set<string>();
	readonly #named = new Map<string, number>();

	/** @param before the draft in front of this one. */
	learn(text: NameText, draft: Draft, before: Draft | undefined): void {
		const { start } = draft;
		if (isThingInLetters(text, start, draft.end)) {
			this.#common.add(text.lower(start));
			return;
		}
		if (draft.end !== start + 1 || text.mark(start - 1) !== '(' || text.mark(draft.end) !== ')') {
			return;
		}
		const letters = LETTERS.exec(text.slice(start, draft.end))?.[1];
		const long = letters === undefined ? undefined : longForm(text, letters, start - 1);
		if (letters === undefined || long === undefined) {
			return;
		}
		const form = letters.toLowerCase();
		if (long.capitals === 0 && letters.length >= SHORTEST_COMMON) {
			this.#common.add(form);
		} else if (before && before.end === start - 1 && long.capitals > 1 && before.start <= long.start) {
			this.#named.set(form, before.best === PER ? ORG : before.best);
			if (before.best === PER && !before.fixed) {
				before.add(ELSEWHERE.letters);
			}
		}
	}

	applyTo(text: NameText, draft: Draft): void {
		if (draft.end !== draft.start + 1 || (this.#common.size === 0 && this.#named.size === 0)) {
			return;
		}
		const letters = LETTERS.exec(text.slice(draft.start, draft.end))?.[1];
		if (letters === undefined) {
			return;
		}
		const form = letters.toLowerCase();
		const type = this.#named.get(form);
		const several = letters.length < text.lengthOf(draft.start);
		if (type !== undefined && !(several && type !== MISC)) {
			// «Harbour Safety Goals (HSGs)» are one thing, «Harbour Boat Owners (HBOs)» are not.
			const weight = ELSEWHERE.letters.weight - (several ? CASING.commonLetters.weight : 0);
			draft.weigh(type, weight, ELSEWHERE.letters.why);
		} else if (this.#common.has(form)) {
			draft.fixed = false;
			draft.add(CASING.commonLetters);
		}
	}
}

/** «Hội đồng Bảo an Liên hợp quốc (HĐBA LHQ)»: two words in capitals that fill the brackets right behind a body are one name of it. */
export function lettersInBrackets(text: NameText, { drafts }: Scan, at: number): Draft | undefined {
	const end = at + 2;
	if (
		text.mark(at - 1) !== '(' ||
		text.mark(end) !== ')' ||
		text.word(at).shape !== SHAPE_UPPER ||
		text.word(at + 1).shape !== SHAPE_UPPER ||
		!text.followsDirectly(at + 1)
	) {
		return undefined;
	}
	const before = drafts[drafts.length - 1];
	return before?.end === at - 1 && before.best === ORG && before.score > 0
		? fixedDraft(at, end, ELSEWHERE.letters)
		: undefined;
}

/**
 * «Rally for Boats in Harwick (RBH)»: the words before letters in brackets that begin with these are one name, whatever was found in
 * them. Their draft takes the place of those.
 */
export function takeLongForm(text: NameText, { drafts }: Scan, at: number): void {
	if (text.mark(at - 1) !== '(' || text.mark(at + 1) !== ')' || !text.lexicon.pack.titleCase) {
		return;
	}
	const letters = LETTERS.exec(text.slice(at, at + 1))?.[1] ?? '';
	const long = letters.length >= SHORTEST_NAMED ? longForm(text, letters, at - 1) : undefined;
	if (!long || long.capitals < SHORTEST_NAMED || !text.isCapital(long.start)) {
		return;
	}
	const start = firstStart(text, letters, long.start);
	let first = drafts.length;
	while (first > 0 && drafts[first - 1]!.end > start) {
		first--;
	}
	const inside = drafts.slice(first);
	if (
		inside.length === 0 ||
		inside[0]!.start < start ||
		(inside.length === 1 && inside[0]!.end === at - 1 && inside[0]!.start === start)
	) {
		return;
	}
	const isEvent = text.is(at - 2, EVENT_ENDING) && !text.is(at - 2, ORGANIZATION_ENDING);
	const why = isEvent ? ELSEWHERE.shortForEvent : ELSEWHERE.letters;
	drafts.splice(first, inside.length, fixedDraft(start, at - 1, why));
}

/** `Rally` of «Rally for the Return of Refugees»: a word further left with the first letter as well, where small words join it. */
function firstStart(text: NameText, letters: string, found: number): number {
	let start = found;
	let token = found - 1;
	while (
		token > found - LONGEST_LEFT &&
		text.followsDirectly(token + 1) &&
		(text.isTitle(token) || (text.isLower(token) && text.is(token, FUNCTION_WORD | JOINER)))
	) {
		if (text.isTitle(token)) {
			if (start === found && token === found - 1) {
				break;
			}
			start = text.lower(token).charAt(0).toUpperCase() === letters.charAt(0) ? token : start;
		}
		token--;
	}
	return start;
}

/** The words before a bracket that begin with the letters, last ones first; small words between them may be left out. */
function longForm(text: NameText, letters: string, bracket: number): { start: number; capitals: number } | undefined {
	let capitals = 0;
	let start = bracket;
	let left = letters.length;
	for (let token = bracket - 1; left > 0; token--) {
		if (token < 0 || !text.continuesLine(token + 1)) {
			return undefined;
		}
		if (text.isDash(token) || text.mark(token) === '&' || text.mark(token) === ',') {
			continue;
		}
		if (text.isPunctuation(token)) {
			return undefined;
		}
		if (
			text
				.slice(token, token + 1)
				.charAt(0)
				.toUpperCase() === letters.charAt(left - 1)
		) {
			capitals += text.isCapital(token) ? 1 : 0;
			start = token;
			left--;
		} else if (!text.is(token, FUNCTION_WORD | JOINER)) {
			return undefined;
		}
	}
	// «Di sản địa chất (DSĐC)»: the sentence asks for the first capital, unless a body's name begins there.
	const asked =
		text.lexicon.pack.compoundsOfTwo &&
		text.startsSentence(start) &&
		!text.phrase(start, ORGANIZATION_HEAD | EVENT_HEAD);
	return { start, capitals: asked && capitals === 1 ? 0 : capitals };
}
