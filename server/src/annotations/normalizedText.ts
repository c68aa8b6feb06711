import { TextView } from './textView';

/** A text in NFC and with `\n` for every line break, with the way back to the offsets of the text as it stands. */
export class NormalizedText extends TextView {
	constructor(original: string) {
		super(original, { lineBreaks: 'lf', normal: 'NFC' });
	}
}

/** The form in which texts are compared: NFC, `\n` for every line break. */
export function normalizeText(text: string): string {
	return (text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text).normalize('NFC');
}
