import type { Span } from '../core/model';
import { charClassAt, CLASS_MARK, isWordClass } from '../core/text/charClass';
import { findPatterns } from './findPatterns';
import { FoldedText } from './foldedText';

/** What occurrences of some texts are sought by. */
export interface OccurrenceQuery {
	/** The texts, each by itself: a selection's, or every form of an entity. */
	readonly forms: readonly string[];
	/** Default: capitals and small letters are different. */
	readonly ignoreCase?: boolean;
	/** Inside words, too: `Hampton` in `Hamptons`. */
	readonly parts?: boolean;
}

/**
 * Finds occurrences of texts, compared as {@link FoldedText} has them, at word boundaries unless parts of words are
 * asked for. Of occurrences that overlap, the one that begins first counts, and of those the longest.
 */
export class Occurrences {
	/** The same for all queries that have the same answers. */
	readonly key: string;
	readonly #forms: readonly string[];
	readonly #query: OccurrenceQuery;

	constructor(query: OccurrenceQuery) {
		this.#query = query;
		const folded = query.forms.map((form) => new FoldedText(form, query.ignoreCase).text.trim());
		this.#forms = [...new Set(folded)].filter((form) => form !== '' && !form.includes('\n'));
		this.key = JSON.stringify([query.ignoreCase === true, query.parts === true, [...this.#forms].sort()]);
	}

	/** Nothing can be found: no text is left, or it goes over several lines. */
	get isEmpty(): boolean {
		return this.#forms.length === 0;
	}

	count(text: string): number {
		return this.#find(new FoldedText(text, this.#query.ignoreCase).text).length;
	}

	/** In the order of the text. */
	in(text: string): readonly Span[] {
		const folded = new FoldedText(text, this.#query.ignoreCase);
		return this.#find(folded.text).map((span) => folded.toOriginal(span));
	}

	#find(text: string): Span[] {
		const found: Span[] = [];
		findPatterns(text, this.#forms).forEach((places, form) => {
			for (const start of places) {
				const end = start + form.length;
				if (isWhole(text, start, end, this.#query.parts === true)) {
					found.push({ start, end });
				}
			}
		});
		found.sort((a, b) => a.start - b.start || b.end - a.end);
		let last = 0;
		return found.filter(({ start, end }) => {
			const isFree = start >= last;
			last = isFree ? end : last;
			return isFree;
		});
	}
}

/** No character is cut in two, nor a word unless its parts are asked for. */
function isWhole(text: string, start: number, end: number, parts: boolean): boolean {
	if (charClassAt(text, start) === CLASS_MARK || charClassAt(text, end) === CLASS_MARK) {
		return false;
	}
	return parts || !(isInsideWord(text, start) || isInsideWord(text, end));
}

function isInsideWord(text: string, offset: number): boolean {
	return (
		offset > 0 &&
		isWordClass(charClassAt(text, offset - 1)) &&
		isWordClass(charClassAt(text, offset)) &&
		!(UNSPACED.test(text[offset - 1]!) || UNSPACED.test(text[offset]!))
	);
}

/** Scripts that write no spaces between words. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
