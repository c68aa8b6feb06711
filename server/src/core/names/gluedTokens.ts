import { charClassTable, CLASS_CASELESS, CLASS_LOWER, CLASS_MARK, CLASS_UPPER, isLetterClass } from '../text/charClass';
import { SHAPE_CAMEL, SHAPE_LOWER, SHAPE_MIXED, SHAPE_TITLE, SHAPE_UPPER, type TokenTable } from '../text/tokens';
import type { Span } from '../model';
import { isVietnameseSyllable } from './syllables';

/** What the search for names needs of a text's tokens. */
export type Tokens = Pick<TokenTable, 'count' | 'starts' | 'ends' | 'shapes' | 'lineStarts' | 'at'>;

/** Fewer letters in front of a capital belong to the same word: `iPhone`, `McDonald`. */
const SHORTEST_FIRST_PART = 3;
const FIRST_CYRILLIC = 0x400;
const FIRST_LATIN_ADDITIONAL = 0x1e00;
const AFTER_LATIN_ADDITIONAL = 0x1eff;

/**
 * Cuts words that lost the space between them when a page was copied: `ảnhTổng thống`, `IvanovCờ`, and a picture's
 * credit that ends inside a word. Brands such as `YouTube` stay whole. Answers the table itself where nothing is glued.
 */
export function cutGluedTokens(tokens: TokenTable, inline: readonly Span[]): Tokens {
	const cuts = new Set<number>();
	for (let token = 0; token < tokens.count; token++) {
		const shape = tokens.shapes[token]!;
		if (shape === SHAPE_CAMEL || shape === SHAPE_MIXED) {
			cutsInside(tokens, token, cuts);
		}
	}
	for (const { start, end } of inline) {
		for (const offset of [start, end]) {
			const token = tokens.at(offset);
			if (token < tokens.count && tokens.starts[token]! < offset) {
				cuts.add(offset);
			}
		}
	}
	return cuts.size === 0 ? tokens : cutAt(tokens, [...cuts]);
}

function cutsInside(tokens: TokenTable, token: number, cuts: Set<number>): void {
	const { text } = tokens;
	const classes = charClassTable();
	let first = tokens.starts[token]!;
	const end = tokens.ends[token]!;
	for (let offset = first; offset < end; offset++) {
		if (!isLetterClass(classes[text.charCodeAt(offset)]!) && classes[text.charCodeAt(offset)] !== CLASS_MARK) {
			return;
		}
	}
	for (let offset = first + 1; offset < end - 1; offset++) {
		const before = classes[text.charCodeAt(offset - 1)]!;
		const after = classes[text.charCodeAt(offset + 1)]!;
		if (
			classes[text.charCodeAt(offset)] !== CLASS_UPPER ||
			!(before === CLASS_LOWER || before === CLASS_MARK) ||
			!(after === CLASS_LOWER || after === CLASS_MARK)
		) {
			continue;
		}
		const small = classes[text.charCodeAt(first)] !== CLASS_UPPER;
		if (
			(small && offset - first >= SHORTEST_FIRST_PART) ||
			(offset - first > 1 && isForeignThenVietnamese(text, first, offset, end))
		) {
			cuts.add(offset);
			first = offset;
		}
	}
}

/** `IvanovCờ`: a foreign word, then a Vietnamese one. Brands join two of one kind: `RẫyTôi`, `PetroVietnam`. */
function isForeignThenVietnamese(text: string, first: number, offset: number, end: number): boolean {
	const word = (from: number, to: number): string => text.slice(from, to).normalize('NFC').toLowerCase();
	return (
		hasLatinDiacritic(text, offset, end) &&
		isVietnameseSyllable(word(offset, end)) &&
		!isVietnameseSyllable(word(first, offset))
	);
}

function hasLatinDiacritic(text: string, start: number, end: number): boolean {
	for (let offset = start; offset < end; offset++) {
		const unit = text.charCodeAt(offset);
		if (
			(unit > 0x7f && unit < FIRST_CYRILLIC && unit !== 0x2019) ||
			(unit >= FIRST_LATIN_ADDITIONAL && unit <= AFTER_LATIN_ADDITIONAL)
		) {
			return true;
		}
	}
	return false;
}

function cutAt(tokens: TokenTable, cuts: number[]): Tokens {
	cuts.sort((a, b) => a - b);
	const count = tokens.count + cuts.length;
	const starts = new Int32Array(count);
	const ends = new Int32Array(count);
	const shapes = new Uint8Array(count);
	const lineStarts = new Uint8Array(count);
	let to = 0;
	let cut = 0;
	for (let token = 0; token < tokens.count; token++) {
		const end = tokens.ends[token]!;
		let start = tokens.starts[token]!;
		let lineStart = tokens.lineStarts[token]!;
		let shape = tokens.shapes[token]!;
		for (; cut < cuts.length && cuts[cut]! < end; cut++) {
			starts[to] = start;
			ends[to] = cuts[cut]!;
			shapes[to] = shapeOf(tokens.text, start, cuts[cut]!, shape);
			lineStarts[to++] = lineStart;
			lineStart = 0;
			start = cuts[cut]!;
			shape = shapeOf(tokens.text, start, end, shape);
		}
		starts[to] = start;
		ends[to] = end;
		shapes[to] = shape;
		lineStarts[to++] = lineStart;
	}
	return { count, starts, ends, shapes, lineStarts, at: (offset) => firstEndingAfter(ends, offset) };
}

/** The shape of a part of a word; of anything else, what the whole had. */
function shapeOf(text: string, start: number, end: number, whole: number): number {
	const classes = charClassTable();
	const first = classes[text.charCodeAt(start)]!;
	if (!isLetterClass(first)) {
		return whole;
	}
	let uppers = 0;
	let lowers = 0;
	for (let offset = start; offset < end; offset++) {
		const charClass = classes[text.charCodeAt(offset)]!;
		uppers += charClass === CLASS_UPPER ? 1 : 0;
		lowers += charClass === CLASS_LOWER || charClass === CLASS_CASELESS ? 1 : 0;
	}
	if (first !== CLASS_UPPER) {
		return uppers > 0 ? SHAPE_CAMEL : SHAPE_LOWER;
	}
	return uppers === 1 ? SHAPE_TITLE : lowers === 0 ? SHAPE_UPPER : SHAPE_MIXED;
}

function firstEndingAfter(ends: Int32Array, offset: number): number {
	let low = 0;
	let high = ends.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (ends[middle]! <= offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
