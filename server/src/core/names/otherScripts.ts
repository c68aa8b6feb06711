import { Draft } from './draft';
import { inOtherScript, SAME_WORDS_WEIGHT } from './evidenceKinds';
import type { NameText } from './nameText';

/** Words, of scripts that set spaces between them. */
const LONGEST = 4;
const LETTERS = /^[\p{L}\p{M}]+$/u;
/** Scripts in which the packs' languages are written. */
const OWN_SCRIPTS = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** Takes what stands behind a name in brackets, in another script, as that name again: `William Lai (賴清德)`, `(Nansha Islands, 南沙群島)`. */
export function withOtherScripts(text: NameText, drafts: readonly Draft[]): readonly Draft[] {
	const found: Draft[] = [];
	for (const draft of drafts) {
		found.push(draft);
		const start = draft.end + 1;
		const end = otherScriptEnd(text, start);
		if (end > start) {
			const again = new Draft(start, end);
			again.weigh(draft.best, SAME_WORDS_WEIGHT, inOtherScript(text.slice(draft.start, draft.end)));
			found.push(again);
		}
	}
	return found;
}

/** Where words in another script end that have a bracket or a comma before and the bracket's end behind; `start` without any. */
function otherScriptEnd(text: NameText, start: number): number {
	const before = text.mark(start - 1);
	if ((before !== '(' && before !== ',' && before !== '（') || !text.continuesLine(start)) {
		return start;
	}
	let end = start;
	while (end - start < LONGEST && text.continuesLine(end) && isOtherScript(text, end)) {
		end++;
	}
	const after = text.continuesLine(end) ? text.mark(end) : '';
	return after === ')' || after === '）' || (after === ',' && before === '(') ? end : start;
}

function isOtherScript(text: NameText, token: number): boolean {
	const word = text.lower(token);
	// Behind most commas stands a word whose first letter tells it.
	return word.charCodeAt(0) >= 0x80 && LETTERS.test(word) && !OWN_SCRIPTS.test(word);
}
