import { sketchOf, slotKeyOf } from '../core/text/lineLikeness';
import { SHAPE_CAMEL, SHAPE_LOWER, SHAPE_NUMBER, SHAPE_PUNCTUATION, SHAPE_TITLE } from '../core/text/shapes';
import type { TokenTable } from '../core/text/tokens';
import { WordProperty } from '../core/text/wordProperty';
import type { TextTable } from '../core/textTable';
import type { DocumentSurvey } from './model';

/** The longest line length that a survey tells apart from longer ones. */
const MAXIMUM_LENGTH = 0xffff;
/** Lines with templates of higher numbers count as lines without one: a list of seventy thousand numbers. */
const MAXIMUM_TEMPLATES = 0xffff;
/** The highest count of a line in one document. */
const MAXIMUM_LINE_COUNT = 0xff;
/** The highest count of a word in one document. */
const MAXIMUM_COUNT = 0xffff;

/** After this punctuation a word may owe its capital to its place … */
const OPENS_SENTENCE = 1;
/** … after a dash where that opens a line, or has a space before it. */
const DASH = 2;
const PUNCTUATION = new WordProperty((word, words) => {
	const mark = words.text(word);
	return /[.!?…:;"“”„«»‘’'(\[•·|*]/u.test(mark) ? OPENS_SENTENCE : /[-–—―]/u.test(mark) ? DASH : 0;
});

/** What other documents must know of this one before any of them is analysed. */
export function surveyTable(table: TextTable): DocumentSurvey {
	const { words, wordIds } = table.tokens;
	const lineKeys: number[] = [];
	const lineLengths: number[] = [];
	const lineSketches: number[] = [];
	const lineTemplates: number[] = [];
	const lineCounts: number[] = [];
	const templates = new Map<number, number>();
	const seen = new Map<number, number>();
	const casing = new CasingCounts(table.tokens);
	for (let line = 0; line < table.lines.count; line++) {
		const first = table.firstToken(line);
		const end = table.firstToken(line + 1);
		if (first === end) {
			continue;
		}
		casing.countLine(first, end);
		const key = table.lineKey(line);
		const known = seen.get(key);
		if (known !== undefined) {
			lineCounts[known] = Math.min(lineCounts[known]! + 1, MAXIMUM_LINE_COUNT);
			continue;
		}
		seen.set(key, lineKeys.length);
		lineCounts.push(1);
		lineSketches.push(slotKeyOf(table.tokens, first, end), sketchOf(table.tokens, first, end));
		lineKeys.push(key);
		lineLengths.push(Math.min(table.foldedLength(line), MAXIMUM_LENGTH));
		let template = 0;
		for (let token = first; token < end && template === 0; token++) {
			const word = wordIds[token]!;
			if (words.masked[word] !== words.lower[word]) {
				const templateKey = table.templateKey(line);
				template = templates.get(templateKey) ?? templates.size + 1;
				templates.set(templateKey, template);
			}
		}
		lineTemplates.push(template <= MAXIMUM_TEMPLATES ? template : 0);
	}
	return {
		language: table.language,
		lineKeys: Float64Array.from(lineKeys),
		lineLengths: Uint16Array.from(lineLengths),
		lineCounts: Uint8Array.from(lineCounts),
		lineTemplates: Uint16Array.from(lineTemplates),
		lineSketches: Int32Array.from(lineSketches),
		templateKeys: Float64Array.from(templates.keys()),
		casing: casing.take(),
	};
}

/** Counts by word id, of one document at a time: zero again after each. In lower case below, with a capital above 16 bits. */
let counts = new Uint32Array(4096);

/**
 * How the words of one document are cased. Only places where the writer had a choice count: not a sentence's first word,
 * nor one after a quotation mark or a colon, and no word of a line in capitals or in title case.
 */
class CasingCounts {
	readonly #tokens: TokenTable;
	/** The words that were counted, by id, in the order in which they came. */
	readonly #counted: number[] = [];

	constructor(tokens: TokenTable) {
		this.#tokens = tokens;
		if (counts.length < tokens.words.shapes.length) {
			counts = new Uint32Array(tokens.words.shapes.length);
		}
	}

	countLine(first: number, end: number): void {
		const tokens = this.#tokens;
		if (isHeadlineCased(tokens, first, end)) {
			return;
		}
		const { shapes, wordIds } = tokens;
		const punctuation = PUNCTUATION.on(tokens.words);
		let open = true;
		for (let token = first; token < end; token++) {
			const shape = shapes[token];
			if (shape === SHAPE_PUNCTUATION) {
				const kind = punctuation.of(wordIds[token]!);
				open ||= kind === OPENS_SENTENCE || (kind === DASH && (token === first || hasSpaceBefore(tokens, token)));
				continue;
			}
			if (shape === SHAPE_LOWER) {
				this.#count(wordIds[token]!, 0);
			} else if (shape === SHAPE_TITLE && !open) {
				this.#count(wordIds[token]!, 16);
			}
			open = false;
		}
	}

	/** The counts by word in lower case; afterwards there are none. */
	take(): Map<string, readonly [lower: number, upperInside: number]> {
		const { words } = this.#tokens;
		const casing = new Map<string, readonly [number, number]>();
		for (const word of this.#counted) {
			const both = counts[word]!;
			casing.set(words.text(word), [both & MAXIMUM_COUNT, both >>> 16]);
			counts[word] = 0;
		}
		return casing;
	}

	#count(word: number, shift: 0 | 16): void {
		const lower = this.#tokens.words.lower[word]!;
		const both = counts[lower]!;
		if (both === 0) {
			this.#counted.push(lower);
		}
		if (((both >>> shift) & MAXIMUM_COUNT) < MAXIMUM_COUNT) {
			counts[lower] = both + (1 << shift);
		}
	}
}

/** Fewer than two words in five are in lower case: the line's capitals say nothing about its words. */
function isHeadlineCased(tokens: TokenTable, first: number, end: number): boolean {
	let words = 0;
	let lower = 0;
	for (let token = first; token < end; token++) {
		const shape = tokens.shapes[token];
		if (shape !== SHAPE_PUNCTUATION && shape !== SHAPE_NUMBER) {
			words++;
			lower += shape === SHAPE_LOWER || shape === SHAPE_CAMEL ? 1 : 0;
		}
	}
	return lower * 5 < words * 2;
}

function hasSpaceBefore(tokens: TokenTable, token: number): boolean {
	return token === 0 || tokens.ends[token - 1]! < tokens.starts[token]!;
}
