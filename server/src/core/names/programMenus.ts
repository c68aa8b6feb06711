import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import type { Stretch } from './stretches';
import { FUNCTION_WORD } from './wordKinds';

/** Tokens of an entry. */
const SHORTEST_ENTRY = 2;
const LONGEST_ENTRY = 5;
/** Entries below a heading. */
const MOST_ENTRIES = 12;

/**
 * `Dear Odwyna`, `Capitol Letters` below `Podcasts`: an entry of the page's own in the list that its heading calls shows or the like. The
 * drafts as they are for any other line, and where they have a name.
 *
 * @param at the line's place in `stretches`
 */
export function programsInMenu(
	text: NameText,
	stretches: readonly Stretch[],
	at: number,
	drafts: readonly Draft[],
): readonly Draft[] {
	const { from, to } = stretches[at]!;
	return drafts.length === 0 && isEntry(text, stretches[at]!) && isBelowHeading(text, stretches, at)
		? [fixedDraft(from, to, ELSEWHERE.programsAround)]
		: drafts;
}

/** Words with a capital each, and small ones between them, none of which is what pages call their parts. */
function isEntry(text: NameText, { from, to, chrome }: Stretch): boolean {
	const words = text.lexicon.pack.pageWords;
	if (!words || !chrome || to - from < SHORTEST_ENTRY || to - from > LONGEST_ENTRY || !text.isTitle(from)) {
		return false;
	}
	for (let token = from; token < to; token++) {
		const key = text.key(token);
		const isWord = text.isTitle(token) || (text.isLower(token) && text.is(token, FUNCTION_WORD));
		if (
			!isWord ||
			(token > from && !text.followsDirectly(token)) ||
			words.programs.has(key) ||
			words.sections.has(key) ||
			words.labels.has(key) ||
			words.asks.has(key)
		) {
			return false;
		}
	}
	return text.isTitle(to - 1);
}

/** Whether nothing but such entries and names stands between the line and a heading. */
function isBelowHeading(text: NameText, stretches: readonly Stretch[], at: number): boolean {
	for (let i = at - 1; i >= Math.max(at - MOST_ENTRIES, 0); i--) {
		const { from, to } = stretches[i]!;
		if (to - from <= SHORTEST_ENTRY && text.lexicon.pack.pageWords?.programs.has(text.key(to - 1))) {
			return true;
		}
		if (!isEntry(text, stretches[i]!)) {
			return false;
		}
	}
	return false;
}
