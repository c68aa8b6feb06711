/** A text as words in sentences, for formats that have no other places; true to the character, so nothing is lost by it. */
import { charClassAt, CLASS_LOWER, CLASS_UPPER, isWordClass } from '../core/text/charClass';
import { GAP_NONE, TokenTable } from '../core/text/tokens';
import type { Span } from '../core/model';
import { BLANK } from './alignTexts';
import { upperBound } from '../core/binarySearch';

/** Which words a passage is, and whether those are the passage. */
export interface TokenRange {
	/** The first word's number in the text, and the number behind the last. */
	readonly first: number;
	readonly end: number;
	/** `part-of-a-word`: the words reach beyond it; `edge-space`: it has white space at an edge, which words have not. */
	readonly fit: 'exact' | 'part-of-a-word' | 'edge-space';
}

/** What a reader that splits at white space or by lines would stumble over, inside a word: no word holds such. */
const SEPARATOR = new RegExp(`${BLANK.source}+`, 'gu');
const ENDS = /^[.!?…。！？]+$/u;
const CLOSING = /^["'”’»)\]]+$/u;

/** The words of a text: runs of letters and digits, and every other character by itself. No word holds white space. */
export class Tokens {
	readonly text: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** The numbers of the first word of each sentence, in order; none is empty. */
	readonly sentences: readonly number[];

	/** @param together passages in which no sentence ends, as formats have none that go on in the next one */
	constructor(text: string, together: readonly Span[] = []) {
		this.text = text;
		const table = new TokenTable(text);
		const starts: number[] = [];
		const ends: number[] = [];
		const breaks: boolean[] = [];
		for (let i = 0; i < table.count; i++) {
			let isFirst = table.lineStarts[i] === 1 || endsSentence(table, i - 1);
			for (const { start, end } of pieces(text, table.starts[i]!, table.ends[i]!)) {
				starts.push(start);
				ends.push(end);
				breaks.push(isFirst);
				isFirst = false;
			}
		}
		this.starts = starts;
		this.ends = ends;
		for (const { first, end } of together.flatMap((span) => this.rangeOf(span) ?? [])) {
			breaks.fill(false, first + 1, end);
		}
		this.sentences = breaks.flatMap((isFirst, i) => (isFirst || i === 0 ? [i] : []));
	}

	get count(): number {
		return this.starts.length;
	}

	/** The word as it stands in the text. */
	word(token: number): string {
		return this.text.slice(this.starts[token], this.ends[token]);
	}

	/** What stands between this word and the next; after the last one, the rest of the text. */
	gapAfter(token: number): string {
		return this.text.slice(this.ends[token], this.starts[token + 1]);
	}

	/** The first and the end of each sentence, in words. */
	*sentenceRanges(): Generator<{ readonly first: number; readonly end: number }> {
		for (const [i, first] of this.sentences.entries()) {
			yield { first, end: this.sentences[i + 1] ?? this.count };
		}
	}

	/** The words that a passage touches; undefined where it touches none. */
	rangeOf({ start, end }: Span): TokenRange | undefined {
		const first = upperBound(this.ends, start, this.count);
		let last = first;
		while (last < this.count && this.starts[last]! < end) {
			last++;
		}
		if (last === first) {
			return undefined;
		}
		const [from, to] = [this.starts[first]!, this.ends[last - 1]!];
		const fit = from < start || to > end ? 'part-of-a-word' : from > start || to < end ? 'edge-space' : 'exact';
		return { first, end: last, fit };
	}
}

/** A word of the table without what separates words for others. */
function pieces(text: string, start: number, end: number): readonly Span[] {
	const word = text.slice(start, end);
	if (word.search(SEPARATOR) < 0) {
		return [{ start, end }];
	}
	const found: Span[] = [];
	let from = 0;
	for (const { index, 0: separator } of [...word.matchAll(SEPARATOR), { index: word.length, 0: '' }]) {
		if (index > from) {
			found.push({ start: start + from, end: start + index });
		}
		from = index + separator.length;
	}
	return found;
}

/** A doubtful full stop ends no sentence: a longer sentence does less harm than a torn name. */
function endsSentence(tokens: TokenTable, token: number): boolean {
	const { text } = tokens;
	const textOf = (at: number): string => text.slice(tokens.starts[at], tokens.ends[at]);
	let stop = token;
	while (stop > 0 && CLOSING.test(textOf(stop)) && tokens.gaps[stop] === GAP_NONE) {
		stop--;
	}
	if (stop < 0 || !ENDS.test(textOf(stop))) {
		return false;
	}
	if (/[。！？]/u.test(textOf(stop))) {
		return true;
	}
	let next = token + 1;
	if (next >= tokens.count || tokens.gaps[next] === GAP_NONE) {
		return false;
	}
	while (next < tokens.count && !isWordClass(charClassAt(text, tokens.starts[next]!))) {
		next++;
	}
	const isFullStop = textOf(stop) === '.';
	return (
		charClassAt(text, tokens.starts[next] ?? text.length) !== CLASS_LOWER &&
		!(isFullStop && stop > 0 && isShortForm(text, tokens.starts[stop - 1]!, tokens.ends[stop - 1]!))
	);
}

/** An initial or an abbreviation, as before a name: `V.`, `TP.`, `Dr.`. */
function isShortForm(text: string, start: number, end: number): boolean {
	return end - start <= 2 && charClassAt(text, start) === CLASS_UPPER;
}
