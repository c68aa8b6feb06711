import {
	charClassTable,
	CLASS_DIGIT,
	CLASS_MARK,
	CLASS_NEWLINE,
	CLASS_OTHER,
	CLASS_SPACE,
	CLASS_SURROGATE,
	CLASS_UPPER,
} from './charClass';
import { HASH_START, hashEnd, hashUnit, wordTableForNewText, type WordTable } from './wordTable';
import { upperBound } from '../binarySearch';
import { SOFT_HYPHEN } from './normalize';

/** Two tokens touch. */
export const GAP_NONE = 0;
/** One space stands between them. */
export const GAP_SPACE = 1;
/** Any other white space, line breaks included. */
const GAP_OTHER = 2;

const BREAK = SOFT_HYPHEN.charCodeAt(0);

/** Whole lines of an earlier text, with their line breaks, that stand in a text as they stood there. */
export interface KeptLines {
	/** In the earlier text: where they begin, and the end. */
	readonly start: number;
	readonly end: number;
	/** Where they begin in the new text: at its beginning or behind a line break. */
	readonly at: number;
}

/**
 * The words, numbers and single punctuation characters of a text, in flat arrays. White space and line breaks are no
 * tokens. A word is a run of letters, marks and digits; an apostrophe or a soft hyphen between two letters stays inside it,
 * a hyphen doesn't. Offsets are UTF-16 code units, ends exclusive.
 */
export class TokenTable {
	readonly text: string;
	readonly count: number;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** What is known of the words of all texts. */
	readonly words: WordTable;
	/** The id in {@link words} of each token, punctuation and numbers too. */
	readonly wordIds: Int32Array;
	/** One of the `SHAPE_` constants for each token. */
	readonly shapes: Uint8Array;
	/** 1 where a line break stands between this token and the one before it; 1 for the first token. */
	readonly lineStarts: Uint8Array;
	/** What stands between each token and the one before it, one of the `GAP_` constants; {@link GAP_OTHER} for the first token. */
	readonly gaps: Uint8Array;

	/** @param kept the parts of an earlier text, in order, that needn't be cut again */
	constructor(text: string, earlier?: TokenTable, kept: readonly KeptLines[] = []) {
		this.text = text;
		const words = earlier?.words ?? wordTableForNewText();
		const classes = charClassTable();
		const length = text.length;
		const units = unitsOf(text, kept);
		let capacity = (length >> 2) + 16;
		if (earlier) {
			// Enough for the kept ones, wherever they come.
			capacity = kept.reduce((left, { start, end }) => left - (end - start), earlier.count + length);
		}
		let { starts, ends, wordIds, shapes, lineStarts, gaps } = arraysFor(capacity);
		let count = 0;
		let newLine = 1;
		let endBefore = -2;
		let i = 0;
		let nextKept = 0;
		/** Of the tokens before this one the shapes are known. */
		let shaped = 0;
		while (i < length) {
			if (nextKept < kept.length && kept[nextKept]!.at === i) {
				const run = kept[nextKept++]!;
				const from = earlier!.at(run.start);
				const to = earlier!.at(run.end);
				starts.set(earlier!.starts.subarray(from, to), count);
				ends.set(earlier!.ends.subarray(from, to), count);
				wordIds.set(earlier!.wordIds.subarray(from, to), count);
				fillShapes(shapes, words, wordIds, shaped, count);
				shapes.set(earlier!.shapes.subarray(from, to), count);
				lineStarts.set(earlier!.lineStarts.subarray(from, to), count);
				gaps.set(earlier!.gaps.subarray(from, to), count);
				const shift = run.at - run.start;
				const end = count + to - from;
				for (; shift !== 0 && count < end; count++) {
					starts[count]! += shift;
					ends[count]! += shift;
				}
				count = end;
				shaped = end;
				i += run.end - run.start;
				newLine = 1;
				continue;
			}
			const first = classes[units[i]!]!;
			if (first === CLASS_SPACE) {
				i++;
				continue;
			}
			if (first === CLASS_NEWLINE) {
				newLine = 1;
				i++;
				continue;
			}
			const start = i;
			let hash = HASH_START;
			if (first >= CLASS_UPPER && first <= CLASS_DIGIT && first !== CLASS_MARK) {
				for (; i < length; i++) {
					const unit = units[i]!;
					const charClass = classes[unit]!;
					if (charClass < CLASS_UPPER || charClass > CLASS_DIGIT) {
						const joint = (unit === 0x27 || unit === 0x2019 || unit === BREAK) && i > start && i + 1 < length;
						if (!joint || !isLetterUnit(classes, units, i - 1) || !isLetterUnit(classes, units, i + 1)) {
							break;
						}
					}
					hash = hashUnit(hash, unit);
				}
			} else {
				hash = hashUnit(hash, units[i++]!);
				if (first === CLASS_SURROGATE || first === CLASS_MARK || first === CLASS_OTHER) {
					// A whole astral character with the marks, joiners and variation selectors that follow it.
					for (; i < length; i++) {
						const unit = units[i]!;
						const charClass = classes[unit]!;
						if (charClass !== CLASS_SURROGATE && charClass !== CLASS_MARK && charClass !== CLASS_OTHER) {
							break;
						}
						hash = hashUnit(hash, unit);
					}
				}
			}
			if (count === capacity) {
				capacity *= 2;
				const larger = arraysFor(capacity);
				larger.starts.set(starts);
				larger.ends.set(ends);
				larger.wordIds.set(wordIds);
				larger.lineStarts.set(lineStarts);
				larger.gaps.set(gaps);
				({ starts, ends, wordIds, shapes, lineStarts, gaps } = larger);
			}
			starts[count] = start;
			ends[count] = i;
			wordIds[count] = words.idOf(units, start, i, hashEnd(hash));
			lineStarts[count] = newLine;
			gaps[count] =
				start === endBefore ? GAP_NONE : start === endBefore + 1 && units[endBefore] === 0x20 ? GAP_SPACE : GAP_OTHER;
			endBefore = i;
			newLine = 0;
			count++;
		}
		this.count = count;
		this.starts = starts;
		this.ends = ends;
		this.lineStarts = lineStarts;
		this.gaps = gaps;
		this.words = words;
		this.wordIds = wordIds;
		fillShapes(shapes, words, wordIds, shaped, count);
		this.shapes = shapes;
	}

	/** The token's text in NFC, whatever form the document is in. Empty outside the table. */
	string(token: number): string {
		return token < 0 || token >= this.count ? '' : this.words.text(this.wordIds[token]!);
	}

	/** First token that ends after `offset`; `count` where there is none. */
	at(offset: number): number {
		return upperBound(this.ends, offset, this.count);
	}
}

/** One piece of memory for all of them: to get one costs as much as to cut a line. */
function arraysFor(capacity: number) {
	const buffer = new ArrayBuffer(capacity * 15);
	return {
		starts: new Int32Array(buffer, 0, capacity),
		ends: new Int32Array(buffer, capacity * 4, capacity),
		wordIds: new Int32Array(buffer, capacity * 8, capacity),
		shapes: new Uint8Array(buffer, capacity * 12, capacity),
		lineStarts: new Uint8Array(buffer, capacity * 13, capacity),
		gaps: new Uint8Array(buffer, capacity * 14, capacity),
	};
}

function fillShapes(shapes: Uint8Array, words: WordTable, wordIds: Int32Array, from: number, to: number): void {
	for (let token = from; token < to; token++) {
		shapes[token] = words.shapes[wordIds[token]!]!;
	}
}

function isLetterUnit(classes: Uint8Array, units: Uint16Array, offset: number): boolean {
	const charClass = classes[units[offset]!]!;
	return charClass >= CLASS_UPPER && charClass <= CLASS_MARK;
}

/** A longer text's units are not kept for the next one's place. */
const LONGEST_KEPT = 1 << 20;
let unitsKept = new Uint16Array(1 << 14);

/** Copies a text's code units to the beginning of an array that has room for them. */
export type CopyUnits = (text: string, units: Uint16Array) => void;

let copyUnits: CopyUnits = (text, units) => {
	for (let i = 0; i < text.length; i++) {
		units[i] = text.charCodeAt(i);
	}
};

/** From now on texts are copied so: for places that can copy memory. */
export function copyUnitsBy(copy: CopyUnits): void {
	copyUnits = copy;
}

/**
 * A text's code units for one pass over them, valid until the next call: an array is read several times faster than a string.
 * Those of kept lines are left out.
 */
function unitsOf(text: string, lines: readonly KeptLines[]): Uint16Array {
	let units = unitsKept;
	if (units.length < text.length) {
		units = new Uint16Array(Math.max(text.length, Math.min(LONGEST_KEPT, unitsKept.length * 2)));
		if (units.length <= LONGEST_KEPT) {
			unitsKept = units;
		}
	}
	if (lines.length === 0) {
		copyUnits(text, units);
		return units;
	}
	let i = 0;
	for (const { at, start, end } of lines) {
		for (; i < at; i++) {
			units[i] = text.charCodeAt(i);
		}
		i += end - start;
	}
	for (; i < text.length; i++) {
		units[i] = text.charCodeAt(i);
	}
	return units;
}
