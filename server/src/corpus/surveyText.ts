import {
	SHAPE_CAMEL,
	SHAPE_LOWER,
	SHAPE_NUMBER,
	SHAPE_PUNCTUATION,
	SHAPE_TITLE,
	type TokenTable,
} from '../core/text/tokens';
import type { TextTable } from '../core/textTable';
import type { DocumentSurvey } from './model';

/** The longest line length that a survey tells apart from longer ones. */
const MAXIMUM_LENGTH = 0xffff;

/** What other documents must know of this one before any of them is analysed. */
export function surveyTable(table: TextTable): DocumentSurvey {
	const lineKeys: number[] = [];
	const lineLengths: number[] = [];
	const templateKeys = new Set<number>();
	const seen = new Set<number>();
	for (let line = 0; line < table.lines.count; line++) {
		if (table.isBlank(line)) {
			continue;
		}
		const key = table.lineKey(line);
		if (seen.has(key)) {
			continue;
		}
		seen.add(key);
		const folded = table.foldedLine(line);
		lineKeys.push(key);
		lineLengths.push(Math.min(folded.length, MAXIMUM_LENGTH));
		if (/\p{Nd}/u.test(folded)) {
			templateKeys.add(table.templateKey(line));
		}
	}
	return {
		language: table.language,
		lineKeys: Float64Array.from(lineKeys),
		lineLengths: Uint16Array.from(lineLengths),
		templateKeys: Float64Array.from(templateKeys),
		casing: countCasing(table.tokens),
	};
}

/**
 * Only places where the writer had a choice count: not a sentence's first word, nor one after a quotation mark or a
 * colon, and no word of a line in capitals or in title case.
 */
function countCasing(tokens: TokenTable): Map<string, readonly [lower: number, upperInside: number]> {
	const counts = new Map<string, [number, number]>();
	const count = (token: number, at: 0 | 1): void => {
		const word = tokens.string(token).toLowerCase();
		const known = counts.get(word);
		if (known) {
			known[at]++;
		} else {
			counts.set(word, at === 0 ? [1, 0] : [0, 1]);
		}
	};
	for (let first = 0; first < tokens.count;) {
		const end = endOfLine(tokens, first);
		if (!isHeadlineCased(tokens, first, end)) {
			let open = true;
			for (let token = first; token < end; token++) {
				const shape = tokens.shapes[token];
				if (shape === SHAPE_PUNCTUATION) {
					open = opensSentence(tokens, token, first, open);
					continue;
				}
				if (shape === SHAPE_LOWER) {
					count(token, 0);
				} else if (shape === SHAPE_TITLE && !open) {
					count(token, 1);
				}
				open = false;
			}
		}
		first = end;
	}
	return counts;
}

function endOfLine(tokens: TokenTable, first: number): number {
	let end = first + 1;
	while (end < tokens.count && tokens.lineStarts[end] === 0) {
		end++;
	}
	return end;
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

/** Whether the word after this punctuation may owe its capital to its place. */
function opensSentence(tokens: TokenTable, token: number, first: number, open: boolean): boolean {
	const mark = tokens.string(token);
	if (/[.!?…:;"“”„«»‘’'(\[•·|*]/u.test(mark)) {
		return true;
	}
	// A dash opens a line of speech or of a list, and parts a place from its report.
	return /[-–—―]/u.test(mark) ? open || token === first || hasSpaceBefore(tokens, token) : open;
}

function hasSpaceBefore(tokens: TokenTable, token: number): boolean {
	return token === 0 || tokens.ends[token - 1]! < tokens.starts[token]!;
}
