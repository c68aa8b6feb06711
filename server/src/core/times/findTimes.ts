import type { TextTable } from '../textTable';
import { lexiconOf, type Lexicon } from './lexicon';
import { Matcher } from './matchRule';
import { timePackFor } from './otherLanguages';
import { Pieces } from './pieces';
import { isClockOnly, isFullDate, type FoundTime } from './reading';
import type { AnalysisMemory } from '../analysisMemory';
import { TimesRecall } from './timesByLine';
import { orderByDocument } from './dayOrder';
import { findInLine } from './lineTimes';

/** In pieces: a dateline with the words around it. */
const SHORT_LINE = 16;
const YEAR_DIGITS = 4;

/** Which lines are meant, by their first token and the one after their last. */
export type TokenFilter = (first: number, end: number) => boolean;

/**
 * Every time expression of a text, or of the lines that are asked for, in order, none overlapping another; not yet
 * resolved. What is found in a line doesn't depend on the others, but for the order of day and month.
 */
export function findTimes(table: TextTable, isAsked?: TokenFilter): FoundTime[] {
	return new Finder(table).find(isAsked);
}

/** As {@link findTimes}, but lines that the memory knows are not read again. */
export function findTimesAgain(table: TextTable, memory: AnalysisMemory): FoundTime[] {
	const recall = new TimesRecall(memory.times, table);
	const found = new Finder(table).find(undefined, recall);
	memory.times = recall.now;
	return found;
}

interface Reader {
	readonly pieces: Pieces;
	readonly matcher: Matcher;
}

class Finder {
	readonly #table: TextTable;
	readonly #lexicon: Lexicon;
	readonly #found: FoundTime[] = [];

	constructor(table: TextTable) {
		this.#table = table;
		this.#lexicon = lexiconOf(timePackFor(table.language));
	}

	find(isAsked: TokenFilter | undefined, recall?: TimesRecall): FoundTime[] {
		const { count, lineStarts, starts } = this.#table.tokens;
		const { vocabulary } = this.#lexicon;
		let reader: Reader | undefined;
		for (let first = 0, end = 0; first < count; first = end) {
			do {
				end++;
			} while (end < count && lineStarts[end] === 0);
			if (isAsked?.(first, end) === false) {
				continue;
			}
			const line = recall ? this.#table.lines.lineAt(starts[first]!) : 0;
			const known = recall?.of(line);
			if (known) {
				recall!.keep(line, known);
				for (const time of known) {
					this.#found.push(time);
				}
				continue;
			}
			const before = this.#found.length;
			reader ??= this.#reader();
			reader.pieces.load(first, end, vocabulary);
			if (reader.pieces.hasTrigger) {
				this.#readLine(first, end, reader);
			}
			recall?.keep(line, this.#found.slice(before));
		}
		return orderByDocument(this.#found);
	}

	/** Made where a line is read: of many texts none is. */
	#reader(): Reader {
		const pieces = new Pieces(this.#table.tokens, this.#lexicon.vocabulary);
		return { pieces, matcher: new Matcher(pieces, this.#lexicon) };
	}

	/** Reads the line that the pieces hold. */
	#readLine(first: number, end: number, reader: Reader): void {
		const table = this.#table;
		const found = this.#found;
		const { pieces, matcher } = reader;
		const line = table.lines.lineAt(table.tokens.starts[first]!);
		const before = found.length;
		const language = table.lineLanguage(line);
		if (language !== table.language) {
			// One by one: a line can hold more of them than a call can take arguments.
			for (const time of this.#better(first, end, lexiconOf(timePackFor(language)), line, reader)) {
				found.push(time);
			}
		} else if (pieces.candidateCount > 0) {
			findInLine(pieces, matcher, line, found);
		}
		if (table.language !== 'en' && end - first <= SHORT_LINE && hasNoDate(found, before)) {
			const isForeign = this.#mayBeEnglish(first, end);
			if (isForeign || this.#endsInYear(end)) {
				const times = this.#inEnglish(first, end, line, pieces);
				if (covered(times) > covered(found.slice(before)) && (isForeign || times.every(isDated))) {
					found.splice(before, Infinity, ...times);
				}
			}
		}
	}

	#inEnglish(first: number, end: number, line: number, pieces: Pieces): FoundTime[] {
		const english = lexiconOf(timePackFor('en'));
		const times: FoundTime[] = [];
		pieces.load(first, end, english.vocabulary);
		findInLine(pieces, new Matcher(pieces, english), line, times);
		return times;
	}

	/** What the line's own language finds, or the document's where that finds more: a language close to it was mistaken for it then. */
	#better(first: number, end: number, own: Lexicon, line: number, { pieces, matcher }: Reader): FoundTime[] {
		const foreign: FoundTime[] = [];
		pieces.load(first, end, own.vocabulary);
		findInLine(pieces, new Matcher(pieces, own), line, foreign);
		const domestic: FoundTime[] = [];
		pieces.load(first, end, this.#lexicon.vocabulary);
		findInLine(pieces, matcher, line, domestic);
		return covered(domestic) > covered(foreign) ? domestic : foreign;
	}

	/** "By Việt An - March 5, 2020": pages have their dates in English whatever the language of their names. */
	#endsInYear(end: number): boolean {
		const { tokens, text } = this.#table;
		const from = tokens.starts[end - 1]!;
		return tokens.ends[end - 1]! === from + YEAR_DIGITS && /^[12]\d{3}$/u.test(text.slice(from, from + YEAR_DIGITS));
	}

	/** A line too short to tell its language, without any letter that English lacks: "Sat 24 Feb 2024". */
	#mayBeEnglish(first: number, end: number): boolean {
		const { tokens, text } = this.#table;
		for (let i = tokens.starts[first]!; i < tokens.ends[end - 1]!; i++) {
			if (text.charCodeAt(i) > 126) {
				return false;
			}
		}
		return true;
	}
}

/** With year, month and day. */
function isDated({ reading }: FoundTime): boolean {
	return isFullDate(reading);
}

/** From `first` on there are at most times of day: "Nov 25, 2023 03:12 AM", of whose date another language knows nothing. */
function hasNoDate(found: readonly FoundTime[], first: number): boolean {
	for (let i = first; i < found.length; i++) {
		const { reading } = found[i]!;
		if (reading.kind !== 'calendar' || !isClockOnly(reading)) {
			return false;
		}
	}
	return true;
}

function covered(times: readonly FoundTime[]): number {
	return times.reduce((sum, { start, end }) => sum + end - start, 0);
}
