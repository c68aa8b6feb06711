import type { NameText } from './nameText';

/** Whether the mark opens a quotation that may hold a name: an opening one, or a straight one with white space before it and none behind. */
export function opensNameQuotes(text: NameText, quote: number): boolean {
	const mark = text.mark(quote);
	const straight =
		text.lexicon.inflects &&
		(mark === '"' || mark === '“' || mark === "'") &&
		(!text.isGlued(quote) || text.isPunctuation(quote - 1));
	return (mark === '«' || mark === '„' || straight) && text.isGlued(quote + 1) && text.continuesLine(quote + 1);
}

/** Whether such marks stand around the tokens. */
export function isInNameQuotes(text: NameText, start: number, end: number): boolean {
	return text.lexicon.inflects && opensNameQuotes(text, start - 1) && text.mark(end) === text.word(start - 1).closing;
}
