import type { LineKey, Span } from '../model';
import type { NumberIndex } from '../text/numberIndex';
import type { TextTable } from '../textTable';
import { type Credit, findCredit } from './credits';
import { findDateLines } from './dateLines';
import { type LineLexicon, lineLexicon, type LineWord } from './lexicon';
import { LineFacts, signValuesOf } from './lineFacts';
import { readLine } from './lineReading';
import { wordOfLine } from './lineWords';
import { findSourceTag, type SourceTag } from './sourceTags';

/** What each line that isn't blank says by itself, whatever stands around it. Indexes are into {@link facts}. */
export interface OwnLines {
	readonly table: TextTable;
	readonly facts: readonly LineFacts[];
	/** What the lexicons say of the whole line. */
	readonly words: readonly (LineWord | undefined)[];
	/** Nothing but a date or a clock time. */
	readonly dates: readonly boolean[];
	readonly credits: readonly (Credit | undefined)[];
	readonly tags: readonly (SourceTag | undefined)[];
	readonly keys: readonly LineKey[];
	/** The stems of a line's words, for those that were asked for. */
	readonly stems: (NumberIndex | undefined)[];
}

/**
 * @param times of the lines that aren't among `before`'s
 * @param before of the text that this one was left of: lines that stand here as they stood there are not read again
 */
export function readOwnLines(table: TextTable, times: readonly Span[], before?: OwnLines): OwnLines {
	const lexicon = lineLexicon();
	const values = signValuesOf(table);
	const facts: LineFacts[] = [];
	const words: (LineWord | undefined)[] = [];
	const credits: (Credit | undefined)[] = [];
	const tags: (SourceTag | undefined)[] = [];
	const keys: LineKey[] = [];
	const stems: (NumberIndex | undefined)[] = [];
	/** Their indexes among those of the text before; -1 for lines that are read here. */
	const known: number[] = [];
	let next = 0;
	for (let line = 0; line < table.lines.count; line++) {
		if (table.isBlank(line)) {
			continue;
		}
		const lineBefore = before ? table.lineBefore(line) : -1;
		if (lineBefore < 0) {
			const fact = new LineFacts(table, line, readLine(table, line, values));
			facts.push(fact);
			words.push(wordOfLine(table.text, fact, lexicon));
			credits.push(findCredit(table.text, fact, lexicon));
			tags.push(findSourceTag(table.text, fact, lexicon, table.language));
			keys.push(table.lineKey(line));
			stems.push(undefined);
			known.push(-1);
			continue;
		}
		while (before!.facts[next]!.line < lineBefore) {
			next++;
		}
		const earlier = before!.facts[next]!;
		const fact = earlier.movedTo(table, line);
		const units = fact.start - earlier.start;
		facts.push(fact);
		words.push(before!.words[next]);
		credits.push(moved(before!.credits[next], units));
		tags.push(moved(before!.tags[next], units));
		keys.push(before!.keys[next]!);
		stems.push(before!.stems[next]);
		known.push(next);
	}
	const dates = before
		? datesOf(table, facts, times, lexicon, known, before)
		: findDateLines(table.text, facts, times, lexicon);
	return { table, facts, words, dates, credits, tags, keys, stems };
}

function moved<Passage extends Span>(passage: Passage | undefined, units: number): Passage | undefined {
	return passage && { ...passage, start: passage.start + units, end: passage.end + units };
}

function datesOf(
	{ text }: TextTable,
	facts: readonly LineFacts[],
	times: readonly Span[],
	lexicon: LineLexicon,
	known: readonly number[],
	before: OwnLines,
): boolean[] {
	const unread = facts.filter((_, i) => known[i]! < 0);
	const found = findDateLines(text, unread, times, lexicon);
	let next = 0;
	return known.map((i) => (i < 0 ? found[next++]! : before.dates[i]!));
}

/** What the last look at a text read in its lines, for the next look at what is left of that text. */
export class LineMemory {
	#last: OwnLines | undefined;

	/** What was read of the text that this one was left of, where its lines say the same here. */
	before(table: TextTable): OwnLines | undefined {
		const last = this.#last;
		return last && table.isLeftOf(last.table) && table.language === last.table.language ? last : undefined;
	}

	keep(own: OwnLines): void {
		this.#last = own;
	}
}
