import { SHAPE_MIXED, SHAPE_TITLE } from '../text/shapes';
import type { NameText } from './nameText';

/** What the words of a run add up to. */
export class WordsOfRun {
	count = 0;
	/** Vietnamese ones. */
	syllables = 0;
	/** With one capital. */
	titles = 0;
	hyphens = 0;
	figures = 0;
	initials = 0;
	ampersands = 0;

	constructor(text: NameText, start: number, end: number) {
		const { compoundsOfTwo } = text.lexicon.pack;
		for (let token = start; token < end; token++) {
			const word = text.word(token);
			if (text.isPunctuation(token)) {
				this.hyphens += word.isDash ? 1 : 0;
				this.ampersands += word.mark === '&' ? 1 : 0;
				this.initials += word.mark === '.' && text.lengthOf(token - 1) === 1 ? 1 : 0;
				continue;
			}
			this.count++;
			this.figures += word.hasDigit ? 1 : 0;
			this.titles += word.shape === SHAPE_TITLE || word.shape === SHAPE_MIXED ? 1 : 0;
			this.syllables += compoundsOfTwo && word.isSyllable ? 1 : 0;
		}
	}
}
