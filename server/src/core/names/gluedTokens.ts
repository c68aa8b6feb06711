import { charClassTable, CLASS_LOWER, CLASS_MARK, CLASS_UPPER, isLetterClass } from '../text/charClass';
import { SHAPE_CAMEL, SHAPE_MIXED, SHAPE_NUMBER, SHAPE_PUNCTUATION, SHAPE_TITLE } from '../text/shapes';
import type { TokenTable } from '../text/tokens';
import type { Span } from '../model';
import { isVietnameseSyllable } from './syllables';
import { upperBound } from '../binarySearch';
import type { PageWords } from './packWords';

/** What the search for names needs of a text's tokens. */
export type Tokens = Pick<TokenTable, 'count' | 'starts' | 'ends' | 'shapes' | 'wordIds' | 'lineStarts' | 'at'>;

/** Fewer letters in front of a capital belong to the same word: `iPhone`, `McDonald`. */
const SHORTEST_FIRST_PART = 3;
/** What is longer is no words at all. UTF-16 code units. */
const LONGEST_GLUED = 200;
/** Letters of a word that has lost the space before a page's own word. */
const SHORTEST_BEFORE_PAGE = 4;
/** In digits. */
const LONGEST_NOTE = 2;
/** Letters of the word beside a note. */
const SHORTEST_NOTED = 2;
/** In a text that has any. */
const FEWEST_NOTES = 2;
const FIRST_CYRILLIC = 0x400;
const FIRST_LATIN_ADDITIONAL = 0x1e00;
const AFTER_LATIN_ADDITIONAL = 0x1eff;

/**
 * Cuts words that lost the space between them when a page was copied: `ảnhTổng thống`, `IvanovCờ`, a picture's credit
 * that ends inside a word, a date that begins in one, and the numbers of notes: `Lê Văn Tám1`, `2Viện Địa chất`. Brands such as `YouTube` stay whole.
 * Answers the table itself where nothing is glued.
 *
 * @param page words of the language's pages, which are cut off, too: `FacebookShare`, `HomeNews`
 */
export function cutGluedTokens(
	tokens: TokenTable,
	inline: readonly Span[],
	times: readonly Span[],
	page?: PageWords,
): Tokens {
	const cuts = new Set<number>();
	/** By the word that they stand at. */
	const notes = new Map<number, number[]>();
	const { shapes } = tokens;
	for (let token = 0; token < tokens.count; token++) {
		const shape = shapes[token]!;
		if (shape === SHAPE_CAMEL || shape === SHAPE_MIXED) {
			cutsInside(tokens, token, cuts, page);
		} else if (shape === SHAPE_TITLE || shape === SHAPE_NUMBER) {
			const note = shape === SHAPE_TITLE ? noteBehind(tokens, token) : noteBefore(tokens, token);
			if (note !== undefined) {
				const word = tokens.wordIds[token]!;
				notes.set(word, [...(notes.get(word) ?? []), note]);
			}
		}
	}
	// One alone, or the same again and again, may be how something is called: `Channel4`, `1Malaysia`, `7News`.
	const single = [...notes.values()].filter(({ length }) => length === 1);
	if (single.length >= FEWEST_NOTES) {
		single.forEach(([note]) => cuts.add(note!));
	}
	const cutInside = (offset: number): void => {
		const token = tokens.at(offset);
		if (token < tokens.count && tokens.starts[token]! < offset) {
			cuts.add(offset);
		}
	};
	for (const { start, end } of inline) {
		cutInside(start);
		cutInside(end);
	}
	for (const { start } of times) {
		cutInside(start);
	}
	return cuts.size === 0 ? tokens : cutAt(tokens, [...cuts]);
}

/** Where the number of a note begins behind a name's last word; undefined where none does. */
function noteBehind(tokens: TokenTable, token: number): number | undefined {
	const { text, starts, ends, shapes, lineStarts } = tokens;
	const [start, end] = [starts[token]!, ends[token]!];
	let at = end;
	while (isDigit(text.charCodeAt(at - 1))) {
		at--;
	}
	const isNote = at < end && end - at <= LONGEST_NOTE && at - start >= SHORTEST_NOTED;
	return isNote &&
		token > 0 &&
		lineStarts[token] === 0 &&
		shapes[token - 1] === SHAPE_TITLE &&
		isLetters(text, start, at)
		? at
		: undefined;
}

/** Where a word begins behind the number of a note; undefined where none does. */
function noteBefore(tokens: TokenTable, token: number): number | undefined {
	const { text, starts, ends, shapes, lineStarts } = tokens;
	const [start, end] = [starts[token]!, ends[token]!];
	let at = start;
	while (at < end && isDigit(text.charCodeAt(at))) {
		at++;
	}
	const opens = lineStarts[token] !== 0 || token === 0 || shapes[token - 1] === SHAPE_PUNCTUATION;
	return opens &&
		at - start <= LONGEST_NOTE &&
		end - at >= SHORTEST_NOTED &&
		charClassTable()[text.charCodeAt(at)] === CLASS_UPPER &&
		isLetters(text, at, end)
		? at
		: undefined;
}

function isDigit(unit: number): boolean {
	return unit >= 0x30 && unit <= 0x39;
}

/** Nothing but letters, all but the first in lower case. */
function isLetters(text: string, from: number, to: number): boolean {
	const classes = charClassTable();
	for (let i = from + 1; i < to; i++) {
		const charClass = classes[text.charCodeAt(i)]!;
		if (charClass !== CLASS_LOWER && charClass !== CLASS_MARK) {
			return false;
		}
	}
	return true;
}

function cutsInside(tokens: TokenTable, token: number, cuts: Set<number>, page: PageWords | undefined): void {
	const { text } = tokens;
	const classes = charClassTable();
	let first = tokens.starts[token]!;
	const end = tokens.ends[token]!;
	if (end - first > LONGEST_GLUED) {
		return;
	}
	for (let offset = first; offset < end; offset++) {
		if (!isLetterClass(classes[text.charCodeAt(offset)]!) && classes[text.charCodeAt(offset)] !== CLASS_MARK) {
			return;
		}
	}
	for (let offset = first + 1; offset < end - 1; offset++) {
		const before = classes[text.charCodeAt(offset - 1)]!;
		const after = classes[text.charCodeAt(offset + 1)]!;
		if (classes[text.charCodeAt(offset)] !== CLASS_UPPER || !(before === CLASS_LOWER || before === CLASS_MARK)) {
			continue;
		}
		const isPages = page !== undefined && hasWordOfPage(text, first, offset, end, page);
		if (!isPages && !(after === CLASS_LOWER || after === CLASS_MARK)) {
			continue;
		}
		const small = classes[text.charCodeAt(first)] !== CLASS_UPPER;
		if (
			isPages ||
			(small && offset - first >= SHORTEST_FIRST_PART) ||
			(offset - first > 1 && isForeignThenVietnamese(text, first, offset, end))
		) {
			cuts.add(offset);
			first = offset;
		}
	}
}

/** `FacebookShare`, `ArticleRain`, `HomeNews`: what a page wrote before or behind a word. */
function hasWordOfPage(text: string, first: number, offset: number, end: number, page: PageWords): boolean {
	const before = text.slice(first, offset).toLowerCase();
	const behind = text.slice(offset, end).toLowerCase();
	return (
		page.gluedBefore.has(before) ||
		(before.length >= SHORTEST_BEFORE_PAGE && page.gluedBehind.has(behind)) ||
		(page.gluedMenus.has(before) && (page.sections.has(behind) || page.gluedBehind.has(behind)))
	);
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
	const wordIds = new Int32Array(count);
	const lineStarts = new Uint8Array(count);
	let to = 0;
	let from = 0;
	const copyUntil = (token: number): void => {
		starts.set(tokens.starts.subarray(from, token), to);
		ends.set(tokens.ends.subarray(from, token), to);
		shapes.set(tokens.shapes.subarray(from, token), to);
		wordIds.set(tokens.wordIds.subarray(from, token), to);
		lineStarts.set(tokens.lineStarts.subarray(from, token), to);
		to += token - from;
		from = token;
	};
	for (let cut = 0; cut < cuts.length;) {
		const token = tokens.at(cuts[cut]!);
		copyUntil(token);
		const end = tokens.ends[token]!;
		let start = tokens.starts[token]!;
		let lineStart = tokens.lineStarts[token]!;
		while (start < end) {
			const next = cut < cuts.length && cuts[cut]! < end ? cuts[cut++]! : end;
			const wordId = tokens.words.intern(tokens.text.slice(start, next));
			starts[to] = start;
			ends[to] = next;
			wordIds[to] = wordId;
			shapes[to] = tokens.words.shapes[wordId]!;
			lineStarts[to++] = lineStart;
			lineStart = 0;
			start = next;
		}
		from = token + 1;
	}
	copyUntil(tokens.count);
	return { count, starts, ends, shapes, wordIds, lineStarts, at: (offset) => upperBound(ends, offset) };
}
