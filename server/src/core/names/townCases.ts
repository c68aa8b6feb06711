import type { Draft } from './draft';
import type { NameText } from './nameText';

/**
 * «в Кириллове», «из Муромцева», «под Новоузенском», «на Красногвардейской»: one word that no list knows in a case that towns and streets have behind such a preposition. People called
 * so have another case there («под Петровым»), or hardly ever stand behind it.
 */
export function isTownInCase(text: NameText, { start, end }: Draft): boolean {
	return (
		end === start + 1 &&
		text.isTitle(start) &&
		text.isLower(start - 1) &&
		text.lexicon.pack.caseWords?.towns.get(text.lower(start - 1))?.test(text.lower(start)) === true
	);
}
