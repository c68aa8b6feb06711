import { charClassAt, charClassTable, CLASS_DIGIT, CLASS_LOWER, CLASS_UPPER } from '../text/charClass';
import { SHAPE_PUNCTUATION } from '../text/shapes';
import { WordProperty } from '../text/wordProperty';
import type { WordTable } from '../text/wordTable';
import { foldWord } from './foldWord';

/** The classes of words that slots take, each with its bit. */
export const CLASS_BITS = {
	month: 1,
	monthNumeral: 1 << 1,
	weekday: 1 << 2,
	unit: 1 << 3,
	part: 1 << 4,
	season: 1 << 5,
	numeral: 1 << 6,
	vague: 1 << 7,
	ordinal: 1 << 8,
	roman: 1 << 9,
	holiday: 1 << 10,
} as const;

export type WordClass = keyof typeof CLASS_BITS;

/** What an entry of a vocabulary is known for, as flags. */

/** A rule begins with it. */
export const BEGINS = 1;
/** A rule can consist of it alone. */
export const ALONE = 1 << 1;
/** It can stand second in a rule. */
export const FOLLOWS = 1 << 2;
/** It says that the sentence speaks of the future. */
export const FUTURE_CUE = 1 << 3;
/** The same for the past. */
export const PAST_CUE = 1 << 4;
/** Before `1/3` it says that this is a share. */
export const SHARE_CUE = 1 << 5;
/** Right after a number it makes that an ordinal. */
export const ORDINAL_SUFFIX = 1 << 6;
/** A sign before an amount of money, or before a number that names something. */
export const SIGN_BEFORE_AMOUNT = 1 << 7;
/** A sign right before digits that belong to something larger. */
export const SIGN_BEFORE = 1 << 8;
/** A sign after digits that makes them a share, an amount or a measure. */
export const SIGN_AFTER = 1 << 9;
/** It joins digits into one larger number or code. */
export const NUMBER_JOINT = 1 << 10;
/** A page says with it when it was published or updated. */
export const PUBLICATION_CUE = 1 << 11;
/** Right before a year it says that somebody was born then. */
export const BIRTH_CUE = 1 << 12;
/** Right before a word of the past it makes that a participle: `be held`. */
export const PASSIVE_CUE = 1 << 13;
/** Behind one of {@link Vocabulary.pairs} it says that the sentence speaks of the future: `is to`. */
export const FUTURE_PAIR = 1 << 14;
/** It speaks of what follows it, not of a date before it: `on Saturday ahead of …`. */
export const GOVERNING_CUE = 1 << 15;

/** How a token is cut into pieces, in the lower bits of what {@link Vocabulary.property} tells of its word. */
export const FORM_WORD = 0;
export const FORM_NUMBER = 1;
export const FORM_PUNCTUATION = 2;
/** Letters and digits, or a possessive: several pieces. */
export const FORM_CUT = 3;
export const FORM_BITS = 2;

/** In UTF-16 code units: shorter words ending so are others: "red", "зал". */
const SHORTEST_WITH_ENDING = 5;

/** The entry of every word that no rule and no list knows. */
export const UNKNOWN_ENTRY = 0;

/**
 * The words of one language's rules and lists, each with a small number, its entry. A word of a text is looked up once
 * for as long as the process lives; the rules compare numbers.
 */
export class Vocabulary {
	/** The `BEGINS`, `ALONE`, … of each entry; as long as there are entries. */
	readonly flags: number[] = [0];
	/** The classes of words, as bits of `CLASS_BITS`, that an entry can begin. */
	readonly classes: number[] = [0];
	readonly #entries = new Map<string, number>();
	/** Each with the entry that stands for all words that end so. */
	readonly #endings: (readonly [ending: string, entry: number])[] = [];
	/** By the entry of a cue's second word, those of its first. */
	readonly pairs = new Map<number, Set<number>>();

	/** For a word of a text: its entry above, its form in the {@link FORM_BITS} below. */
	readonly property = new WordProperty((word, words) => this.#read(word, words));

	/** The entry of a folded word, made where there is none yet. Only while the rules are read. */
	add(word: string): number {
		let entry = this.#entries.get(word);
		if (entry === undefined) {
			entry = this.flags.length;
			this.#entries.set(word, entry);
			this.flags.push(0);
			this.classes.push(0);
		}
		return entry;
	}

	addAll(words: readonly string[]): readonly number[] {
		return words.map((word) => this.add(word));
	}

	addFlags(word: string, flags: number): void {
		const entry = this.add(word);
		this.flags[entry]! |= flags;
	}

	/** Flags for all longer words that end so and are in no rule and no list. Only while the rules are read. */
	addEndings(endings: readonly string[], flags: number): void {
		endings.forEach((ending) => this.#endings.push([foldWord(ending), this.flags.length]));
		this.flags.push(flags);
		this.classes.push(0);
	}

	/** Two words side by side that are one cue: the second one gets the flags, and `pairs` the first. Only while the rules are read. */
	addPair(first: string, second: string, flags: number): void {
		const entry = this.add(second);
		this.flags[entry]! |= flags;
		this.pairs.set(entry, (this.pairs.get(entry) ?? new Set()).add(this.add(first)));
	}

	/** The entry of a folded word; {@link UNKNOWN_ENTRY} where it is in no rule and no list. */
	entryOf(word: string): number {
		return this.#entries.get(word) ?? UNKNOWN_ENTRY;
	}

	#read(word: number, words: WordTable): number {
		const text = words.text(word);
		const folded = foldWord(text);
		const known = this.entryOf(folded);
		const ending =
			known === UNKNOWN_ENTRY && folded.length >= SHORTEST_WITH_ENDING
				? this.#endings.find(([one]) => folded.endsWith(one))
				: undefined;
		const entry = ending?.[1] ?? known;
		const shape = words.shapes[word]!;
		const form = this.gluedMonth(text, 0, text.length) >= 0 ? FORM_CUT : formOf(text, shape);
		return (entry << FORM_BITS) | form;
	}

	/**
	 * Where a month's name begins that lost the space before it, at the end of a word: "Associated PressApril 28, 2023". -1 where there is none.
	 *
	 * @param start of the word, in UTF-16 code units, like its end and the answer
	 */
	gluedMonth(text: string, start: number, end: number): number {
		const classes = charClassTable();
		let at = end - 1;
		while (at > start && classes[text.charCodeAt(at)] === CLASS_LOWER) {
			at--;
		}
		const isGlued =
			at >= start + SHORTEST_BEFORE_MONTH &&
			at < end - 1 &&
			classes[text.charCodeAt(at)] === CLASS_UPPER &&
			classes[text.charCodeAt(at - 1)] === CLASS_LOWER;
		return isGlued && (this.classes[this.entryOf(foldWord(text.slice(at, end)))]! & CLASS_BITS.month) !== 0 ? at : -1;
	}
}

/** In letters: `LeMay` is a name. */
const SHORTEST_BEFORE_MONTH = 3;

/** Cues with which a page goes on right after a date that lost its line break: "4:29 AM ESTUpdated". */
const GLUED_CUES = ['Updated', 'Published'] as const;

/** Such a cue stands in a word, after something else. */
export function isGluedCue(text: string, at: number): boolean {
	return GLUED_CUES.some((cue) => text.startsWith(cue, at));
}

function endsWithGluedCue(text: string): boolean {
	return GLUED_CUES.some((cue) => text.length > cue.length && text.endsWith(cue));
}

function formOf(text: string, shape: number): number {
	if (shape === SHAPE_PUNCTUATION) {
		return FORM_PUNCTUATION;
	}
	if (isPossessive(text, 0, text.length) || endsWithGluedCue(text)) {
		return FORM_CUT;
	}
	const classes = charClassTable();
	const digit = charClassAt(text, 0) === CLASS_DIGIT;
	for (let i = 1; i < text.length; i++) {
		if ((classes[text.charCodeAt(i)] === CLASS_DIGIT) !== digit) {
			return FORM_CUT;
		}
	}
	return digit ? FORM_NUMBER : FORM_WORD;
}

/** "Monday's" is "Monday" with a sign after it. */
export function isPossessive(text: string, start: number, end: number): boolean {
	const apostrophe = text.charCodeAt(end - 2);
	return end - start > 3 && text.charCodeAt(end - 1) === 0x73 && (apostrophe === 0x27 || apostrophe === 0x2019);
}
