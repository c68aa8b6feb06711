import type { LineKey } from '../model';
import { lineKeyOfTokens, templateKeyOfTokens } from './lineKey';
import { SHAPE_CAMEL, SHAPE_LOWER, SHAPE_NUMBER, SHAPE_PUNCTUATION, SHAPE_TITLE } from './shapes';
import { TokenTable } from './tokens';

/** By what lines are found that may be like a line. */
export interface LineSigns {
	readonly key: LineKey;
	readonly template: LineKey;
	/** See {@link slotKeyOf}. */
	readonly slots: number;
	/** See {@link sketchOf}. */
	readonly sketch: number;
}

/** What lines are compared by. */
export interface LineForm extends LineSigns {
	/** Hashes of the words, numbers and punctuation left out: two lines of numbers are alike by nothing. */
	readonly words: Int32Array;
}

/**
 * How much two lines are alike, the closest kind first. `template`: the same but for digits; `names`: but for names and
 * numbers; `near`: `common` of `of` words are the same and in the same order.
 */
export type Likeness =
	| { readonly kind: 'same' | 'template' | 'names' }
	| { readonly kind: 'near'; readonly common: number; readonly of: number };

/** Lines are near when this part of the words of both is common, in the same order: 2 × common / (words of both). */
const NEAR = 0.75;
/** … and at least so many are: shorter lines meet by chance. */
const NEAR_WORDS = 4;
/** Tokens of a line that may be near others: longer ones are paragraphs, which are copied whole or not at all. */
const LONGEST_NEAR = 80;
/** Tokens of a line that may be the same but for names: credits, bylines, prompts. */
const LONGEST_SLOTTED = 40;
/** How many of the four bytes of their sketches near lines share: three in four pairs of lines that have 60 % of their words in common, nine in ten of those that have 70 %. */
const SHARED_BYTES = 2;

const NUMBER_SLOT = 0x23;
const NAME_SLOT = 0x40;
const SEEDS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/** @param first the line's first token. @param end the token after its last one. */
export function signsOfTokens(tokens: TokenTable, first: number, end: number): LineSigns {
	return {
		key: lineKeyOfTokens(tokens, first, end),
		template: templateKeyOfTokens(tokens, first, end),
		slots: slotKeyOf(tokens, first, end),
		sketch: sketchOf(tokens, first, end),
	};
}

/** As {@link signsOfTokens}. */
export function formOfTokens(tokens: TokenTable, first: number, end: number): LineForm {
	return { ...signsOfTokens(tokens, first, end), words: wordsOf(tokens, first, end) };
}

/** The form of a line that stands in no document, a rule's say. */
export function formOfLine(line: string): LineForm {
	const tokens = new TokenTable(line);
	return formOfTokens(tokens, 0, tokens.count);
}

/** Undefined where they are only two lines of a language. The same seen from either. */
export function compareLines(a: LineForm, b: LineForm): Likeness | undefined {
	if (a.key === b.key) {
		return { kind: 'same' };
	}
	if (a.template === b.template && a.words.length > 0) {
		return { kind: 'template' };
	}
	if (a.slots !== 0 && a.slots === b.slots) {
		return { kind: 'names' };
	}
	if (!sketchesMeet(a.sketch, b.sketch)) {
		return undefined;
	}
	const common = longestCommon(a.words, b.words);
	const both = a.words.length + b.words.length;
	return common >= NEAR_WORDS && 2 * common >= NEAR * both
		? { kind: 'near', common, of: Math.max(a.words.length, b.words.length) }
		: undefined;
}

/** From 0 to 1, greater for the closer. */
export function closeness(likeness: Likeness): number {
	switch (likeness.kind) {
		case 'same':
			return 1;
		case 'template':
			return 0.99;
		case 'names':
			return 0.98;
		case 'near':
			return (0.97 * likeness.common) / likeness.of;
	}
}

/**
 * A hash of the line with a slot in place of each name and number, a name being what is written with capitals after the
 * first word. 0 where hardly anything but slots is left: two words, or one before a colon, must be the line's own.
 */
export function slotKeyOf(tokens: TokenTable, first: number, end: number): number {
	if (end - first > LONGEST_SLOTTED) {
		return 0;
	}
	const { shapes, wordIds, words } = tokens;
	let hash = 0x811c9dc5 | 0;
	let own = 0;
	let slots = 0;
	let labelled = false;
	let inName = false;
	for (let token = first; token < end; token++) {
		const shape = shapes[token]!;
		if (isNameShape(shape) && (token > first || shape !== SHAPE_TITLE)) {
			// What joins the parts of names is no sign of its own: `A. B. Smith`, `Reuters/AFP`.
			if (!inName) {
				hash = Math.imul(hash ^ NAME_SLOT, 0x01000193);
				slots++;
				inName = true;
			}
			continue;
		}
		if (shape === SHAPE_PUNCTUATION) {
			const next = token + 1 < end ? shapes[token + 1]! : SHAPE_PUNCTUATION;
			if (inName && isNameShape(next)) {
				continue;
			}
			labelled ||= own === 1 && slots === 0 && tokens.text.charCodeAt(tokens.starts[token]!) === 0x3a;
		}
		inName = false;
		if (shape === SHAPE_NUMBER) {
			hash = Math.imul(hash ^ NUMBER_SLOT, 0x01000193);
			slots++;
			continue;
		}
		own += shape === SHAPE_PUNCTUATION ? 0 : 1;
		hash = Math.imul(hash ^ words.hashes[words.lower[wordIds[token]!]!]!, 0x01000193);
		hash ^= hash >>> 15;
	}
	return slots > 0 && (own >= 2 || labelled) ? hash | 1 : 0;
}

/**
 * Four bytes of which lines share the more the more words they have in common (MinHash, Broder 1997). 0 for a line that
 * is too short or too long to be near another one.
 */
export function sketchOf(tokens: TokenTable, first: number, end: number): number {
	const { shapes, wordIds, words } = tokens;
	if (end - first > LONGEST_NEAR) {
		return 0;
	}
	let count = 0;
	let [a, b, c, d] = [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff];
	for (let token = first; token < end; token++) {
		const shape = shapes[token]!;
		if (shape === SHAPE_PUNCTUATION || shape === SHAPE_NUMBER) {
			continue;
		}
		count++;
		const hash = words.hashes[words.lower[wordIds[token]!]!]!;
		a = Math.min(a, mixed(hash, SEEDS[0]));
		b = Math.min(b, mixed(hash, SEEDS[1]));
		c = Math.min(c, mixed(hash, SEEDS[2]));
		d = Math.min(d, mixed(hash, SEEDS[3]));
	}
	// The lowest bits: those above decided which one is the least.
	return count < NEAR_WORDS ? 0 : ((a & 255) << 24) | ((b & 255) << 16) | ((c & 255) << 8) | (d & 255) || 1;
}

/** Whether lines with these sketches may be near. */
export function sketchesMeet(a: number, b: number): boolean {
	if (a === 0 || b === 0) {
		return false;
	}
	const other = a ^ b;
	const shared =
		((other & 0xff) === 0 ? 1 : 0) +
		((other & 0xff00) === 0 ? 1 : 0) +
		((other & 0xff0000) === 0 ? 1 : 0) +
		((other & 0xff000000) === 0 ? 1 : 0);
	return shared >= SHARED_BYTES;
}

/** How many bytes a sketch has. */
export const SKETCH_BYTES = 4;

/** One byte of a sketch, told apart from the same byte at another place: near lines have two of them in common. */
export function sketchByte(sketch: number, place: number): number {
	return (place << 8) | ((sketch >>> (8 * place)) & 255);
}

function wordsOf(tokens: TokenTable, first: number, end: number): Int32Array {
	const { shapes, wordIds, words } = tokens;
	const hashes = new Int32Array(end - first);
	let count = 0;
	for (let token = first; token < end; token++) {
		const shape = shapes[token]!;
		if (shape !== SHAPE_PUNCTUATION && shape !== SHAPE_NUMBER) {
			hashes[count++] = words.hashes[words.lower[wordIds[token]!]!]!;
		}
	}
	return hashes.subarray(0, count);
}

function isNameShape(shape: number): boolean {
	return shape !== SHAPE_LOWER && shape !== SHAPE_NUMBER && shape !== SHAPE_PUNCTUATION && shape !== SHAPE_CAMEL;
}

function mixed(hash: number, seed: number): number {
	let h = Math.imul(hash ^ seed, 0x2c1b3c6d);
	h = Math.imul(h ^ (h >>> 15), seed);
	return (h ^ (h >>> 13)) >>> 0;
}

/** The length of the longest sequence of words that both have, other words between them or not. */
function longestCommon(a: Int32Array, b: Int32Array): number {
	let above = new Uint16Array(b.length + 1);
	let row = new Uint16Array(b.length + 1);
	for (const word of a) {
		for (let j = 0; j < b.length; j++) {
			row[j + 1] = word === b[j] ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!);
		}
		[above, row] = [row, above];
	}
	return above[b.length]!;
}
