import { charClassAt, charClassTable, CLASS_SPACE, isApostrophe, isSpaceClass, isWordClass } from '../text/charClass';
import type { WordTable } from '../text/wordTable';
import type { ListKind } from './listKinds';
import { typeOfKind } from './phraseKinds';

/** What an entry of a pack's list is; one object for a whole list. */
export interface Cue {
	/** One of the bits of `phraseKinds.ts`. */
	readonly kind: number;
	/** Of a name: what its list holds. */
	readonly label?: ListKind;
	/** Of a head: it studies or covers territories, of which several may follow. */
	readonly studies?: boolean;
	/** Of a head: a common noun too, which begins sentences with a capital, and a name by itself inside them. */
	readonly standing?: boolean;
}

/** An entry as the pack has it, uncut: most are never met. */
export interface Entry {
	readonly text: string;
	readonly cue: Cue;
}

/** An entry cut into words. */
export class Phrase {
	/** In words. */
	readonly length: number;
	readonly kind: number;
	/** Of a name; -1 for all others. */
	readonly type: number;

	/**
	 * @param keys the words, as ids of their `Word.key`.
	 * @param capitals for each word: 0 in lower case, 1 with a capital, 2 in capitals throughout (`US` is no `Us`).
	 */
	constructor(
		readonly cue: Cue,
		readonly keys: readonly number[],
		readonly capitals: readonly number[],
		/** Letters of the shortest form of a single word: `Китай` in any case, but no `Кит`. */
		readonly shortest = 0,
		/** A single word like «Челябинск», whose adjective is compared in the same form: see `Word.isAdjectiveInSk`. */
		readonly isInSk = false,
	) {
		this.length = keys.length;
		this.kind = cue.kind;
		this.type = typeOfKind(cue.kind);
	}
}

/** What cutting an entry needs: the table of all words, and the form in which words are compared. */
export interface Cutter {
	readonly words: WordTable;
	keyOf(word: string): string;
}

/** Phrases of two words and more that share two outer words. */
interface LongerPhrases {
	readonly entries: Entry[];
	/** Longest first; cut when a text has those two words. */
	phrases: readonly Phrase[] | undefined;
}

/**
 * The phrases that share one outer word: those of that word alone, and the longer ones by the word next to it. They are
 * cut as late as can be, for most entries of a pack are never met.
 */
export class PhraseGroup {
	/** The kinds of all of them together: most look-ups end here. */
	readonly kinds: number;
	readonly #entries: readonly Entry[];
	readonly #fromEnd: boolean;
	readonly #cutter: Cutter;
	#single: readonly Phrase[] | undefined;
	/** The {@link wordBit}s of the next words. */
	#nextBits = 0;
	/** By the id of the next word's key. */
	#longer: ReadonlyMap<number, LongerPhrases> | undefined;

	/** @param fromEnd the shared word is the last one, not the first. */
	constructor(entries: readonly Entry[], fromEnd: boolean, cutter: Cutter) {
		this.#entries = entries;
		this.#fromEnd = fromEnd;
		this.#cutter = cutter;
		let kinds = 0;
		for (const { cue } of entries) {
			kinds |= cue.kind;
		}
		this.kinds = kinds;
	}

	/** Those of the shared word alone. */
	get single(): readonly Phrase[] {
		return this.#single ?? this.#sort();
	}

	/**
	 * Those that have this word next to the shared one, longest first.
	 * @param bit its {@link wordBit}.
	 */
	longer(nextKeyId: number, bit: number): readonly Phrase[] | undefined {
		if (!this.#longer) {
			this.#sort();
		}
		if ((this.#nextBits & bit) === 0) {
			return undefined;
		}
		const longer = this.#longer!.get(nextKeyId);
		return longer && (longer.phrases ?? this.#cutAll(longer));
	}

	#sort(): readonly Phrase[] {
		const single: Phrase[] = [];
		const longer = new Map<number, LongerPhrases>();
		for (const entry of this.#entries) {
			const next = this.#fromEnd ? lastWordButOne(entry.text) : secondWord(entry.text);
			if (next === '') {
				single.push(this.#cut(entry));
				continue;
			}
			const key = this.#cutter.keyOf(comparedForm(next));
			const id = this.#cutter.words.intern(key);
			const others = longer.get(id);
			if (others) {
				others.entries.push(entry);
			} else {
				longer.set(id, { entries: [entry], phrases: undefined });
				this.#nextBits |= wordBit(key);
			}
		}
		this.#longer = longer;
		this.#single = single;
		return single;
	}

	#cutAll(longer: LongerPhrases): readonly Phrase[] {
		const phrases = longer.entries.map((entry) => this.#cut(entry)).sort((a, b) => b.length - a.length);
		longer.phrases = phrases;
		return phrases;
	}

	#cut({ text, cue }: Entry): Phrase {
		const spelled = wordsOf(text);
		const keys = spelled.map((word) => this.#cutter.words.intern(this.#cutter.keyOf(comparedForm(word))));
		const capitals = spelled.map(capitalsOf);
		return spelled.length === 1
			? new Phrase(cue, keys, capitals, text.length - 1, IN_SK.test(text))
			: new Phrase(cue, keys, capitals);
	}
}

/** Of Slavic nouns, towns above all: «Челябинск», «Троицк». */
const IN_SK = /[сц]к$/u;

/** `l'Union`, `d'Italia`: what stands before the apostrophe is an article or a preposition. */
export const ELISION = /^\p{Ll}{1,5}['’]\p{Lu}/u;
export const APOSTROPHE = /['’]/u;

/** In lower case, without the article before an apostrophe, as texts' words are compared: `or` of «Palme d'Or». */
function comparedForm(word: string): string {
	return (ELISION.test(word) ? word.slice(word.search(APOSTROPHE) + 1) : word).toLowerCase();
}

/** One bit of 32 for a word: where it isn't among the bits of a set, the word isn't in the set. */
export function wordBit(key: string): number {
	const { length } = key;
	return length === 0 ? 0 : 1 << ((key.charCodeAt(0) * 5 + key.charCodeAt(length - 1) * 3 + length) & 31);
}

/** The words of an entry: letters and digits with apostrophes inside, or a mark alone. */
function wordsOf(text: string): string[] {
	const classes = charClassTable();
	const words: string[] = [];
	for (let start = 0; start < text.length;) {
		const end = firstWordEnd(text, start);
		if (classes[text.charCodeAt(start)] !== CLASS_SPACE) {
			words.push(text.slice(start, end));
		}
		start = end;
	}
	return words;
}

function secondWord(text: string): string {
	let start = firstWordEnd(text);
	while (start < text.length && isSpaceClass(charClassAt(text, start))) {
		start++;
	}
	return start < text.length ? text.slice(start, firstWordEnd(text, start)) : '';
}

function lastWordButOne(text: string): string {
	let end = lastWordStart(text);
	while (end > 0 && isSpaceClass(charClassAt(text, end - 1))) {
		end--;
	}
	return end > 0 ? text.slice(lastWordStart(text, end), end) : '';
}

/** Where the word ends that begins at `start`. */
export function firstWordEnd(text: string, start = 0): number {
	const classes = charClassTable();
	let end = start;
	while (
		end < text.length &&
		(isWordClass(classes[text.charCodeAt(end)]!) ||
			(end > start && isApostrophe(text, end) && isWordClass(classes[text.charCodeAt(end + 1)] ?? 0)))
	) {
		end++;
	}
	return Math.max(end, start + 1);
}

/** Where the word begins that ends at `end`. */
export function lastWordStart(text: string, end = text.length): number {
	const classes = charClassTable();
	const isWord = (offset: number): boolean => isWordClass(classes[text.charCodeAt(offset)] ?? 0);
	const last = end - 1;
	let start = last;
	if (isWord(last)) {
		while (start > 0 && (isWord(start - 1) || (isApostrophe(text, start - 1) && isWord(start - 2)))) {
			start--;
		}
	}
	return start;
}

/** `G7`: with a capital, and with all its letters in capitals. */
const LETTER_AND_FIGURES = /^.[0-9]/u;

function capitalsOf(word: string): number {
	if (word === word.toLowerCase()) {
		return 0;
	}
	return word.length > 1 && word === word.toUpperCase() && !LETTER_AND_FIGURES.test(word) ? 2 : 1;
}
