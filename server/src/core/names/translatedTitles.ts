import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import type { Scan } from './scanning';
import { MISC } from './types';

/** Tokens of a translation, with its brackets. */
const LONGEST_TRANSLATION = 10;

/** `Red Rain` of “Mưa Đỏ” (Red Rain): behind a work in quotation marks, in brackets, what it is called in the text's language. */
export function translatedWork(text: NameText, { drafts }: Scan, at: number): Draft | undefined {
	const bracket = at - 1;
	const work = drafts[drafts.length - 1];
	if (
		!text.lexicon.pack.titleCase ||
		text.mark(bracket) !== '(' ||
		work?.end !== bracket - 1 ||
		!work.fixed ||
		work.best !== MISC ||
		!text.isPunctuation(work.end) ||
		text.isNumber(at)
	) {
		return undefined;
	}
	for (let end = at + 1; end < at + LONGEST_TRANSLATION && text.continuesLine(end); end++) {
		if (text.mark(end) === ')') {
			return fixedDraft(at, end, INSIDE.quotedTitle);
		}
		if (text.isPunctuation(end) && !text.isDash(end) && text.mark(end) !== ',' && text.mark(end) !== "'") {
			return undefined;
		}
	}
	return undefined;
}
