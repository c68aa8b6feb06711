import { charClassTable, isWordClass } from '../text/charClass';

/** A phrase of a lexicon: what it is, and its words in the form in which they are compared. */
export interface Phrase<T> {
	readonly words: readonly string[];
	/** For each word: 0 in lower case, 1 with a capital, 2 in capitals throughout (`US` is no `Us`). */
	readonly capitals: readonly number[];
	readonly value: T;
}

/** The phrases that share one outer word: those of that word alone, and the longer ones by the word next to it. */
export interface PhraseGroup<T> {
	readonly single: Phrase<T>[];
	/** Longest first. */
	readonly longer: Map<string, Phrase<T>[]>;
}

/** A word as lexicons see it, made once for each form and shared by all the places where it stands. */
export interface Word {
	/** NFC, without possessive ending. */
	readonly lower: string;
	/** The form in which words are compared. */
	readonly key: string;
	/** By {@link PhraseTable.index}: the phrases that begin with the word, and those that end with it. */
	readonly beginning: readonly (PhraseGroup<unknown> | undefined)[];
	readonly ending: readonly (PhraseGroup<unknown> | undefined)[];
	/** The lexicon that made it. */
	readonly owner: object;
}

/** Where the words of a text are looked up by their token numbers. */
export interface WordSource {
	readonly count: number;
	/** An empty word outside the text. */
	word(token: number): Word;
	isCapital(token: number): boolean;
	/** Whether the token stands in the line of the one before it. */
	continuesLine(token: number): boolean;
	/** A word of one capital and small letters. */
	isTitle(token: number): boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[^\s]/gu;
type Entry<T> = readonly [text: string, value: T];

/** Phrases of one or more words, found by their first word or by their last one, without regard to how many there are. */
export class PhraseTable<T> {
	readonly #keyOf: (word: string) => string;
	/** Most words of a large table are never met: an entry is cut into words when one of its outer words is. */
	readonly #byFirst = new Map<string, Entry<T>[]>();
	readonly #byLast = new Map<string, Entry<T>[]>();

	/** @param index the table's place in {@link Word.beginning} and {@link Word.ending}. */
	constructor(
		readonly index: number,
		entries: Iterable<Entry<T>>,
		options: { readonly keyOf: (word: string) => string; readonly fromEnd: boolean },
	) {
		this.#keyOf = options.keyOf;
		for (const entry of entries) {
			append(this.#byFirst, options.keyOf(entry[0].slice(0, firstWordEnd(entry[0])).toLowerCase()), entry);
			if (options.fromEnd) {
				append(this.#byLast, options.keyOf(entry[0].slice(lastWordStart(entry[0])).toLowerCase()), entry);
			}
		}
	}

	beginningWith(key: string): PhraseGroup<T> | undefined {
		return this.#group(this.#byFirst.get(key), (words) => words[1]);
	}

	endingWith(key: string): PhraseGroup<T> | undefined {
		return this.#group(this.#byLast.get(key), (words) => words[words.length - 2]);
	}

	#group(
		entries: readonly Entry<T>[] | undefined,
		nextOf: (words: readonly string[]) => string | undefined,
	): PhraseGroup<T> | undefined {
		if (!entries) {
			return undefined;
		}
		const group: PhraseGroup<T> = { single: [], longer: new Map() };
		for (const [text, value] of entries) {
			const spelled = text.match(WORD)!;
			const words = spelled.map((word) => this.#keyOf(word.toLowerCase()));
			const phrase = { words, capitals: spelled.map(capitalsOf), value };
			const next = nextOf(words);
			if (next === undefined) {
				group.single.push(phrase);
			} else {
				append(group.longer, next, phrase);
			}
		}
		for (const phrases of group.longer.values()) {
			phrases.sort((a, b) => b.words.length - a.words.length);
		}
		return group;
	}

	/** The longest phrase that begins at `token`, of those that `accepts`. */
	startingAt(source: WordSource, token: number, accepts?: (value: T) => boolean): Phrase<T> | undefined {
		const group = source.word(token).beginning[this.index] as PhraseGroup<T> | undefined;
		if (!group) {
			return undefined;
		}
		const longer = group.longer.size > 0 ? group.longer.get(source.word(token + 1).key) : undefined;
		return (
			longestOf(source, token, longer, false, true, accepts) ??
			longestOf(source, token, group.single, false, true, accepts)
		);
	}

	/** The longest phrase whose last word is `token`, of those that `accepts`, whatever its capitals. */
	endingAt(source: WordSource, token: number, accepts?: (value: T) => boolean): Phrase<T> | undefined {
		const group = source.word(token).ending[this.index] as PhraseGroup<T> | undefined;
		if (!group) {
			return undefined;
		}
		const longer = group.longer.size > 0 ? group.longer.get(source.word(token - 1).key) : undefined;
		return (
			longestOf(source, token, longer, true, false, accepts) ??
			longestOf(source, token, group.single, true, false, accepts)
		);
	}
}

function longestOf<T>(
	source: WordSource,
	token: number,
	phrases: readonly Phrase<T>[] | undefined,
	fromEnd: boolean,
	capitals: boolean,
	accepts: ((value: T) => boolean) | undefined,
): Phrase<T> | undefined {
	if (!phrases) {
		return undefined;
	}
	for (const phrase of phrases) {
		const start = fromEnd ? token - phrase.words.length + 1 : token;
		if ((!accepts || accepts(phrase.value)) && matches(source, start, phrase, capitals)) {
			return phrase;
		}
	}
	return undefined;
}

function matches<T>(source: WordSource, start: number, phrase: Phrase<T>, capitals: boolean): boolean {
	if (start < 0 || start + phrase.words.length > source.count) {
		return false;
	}
	for (let i = 0; i < phrase.words.length; i++) {
		if (source.word(start + i).key !== phrase.words[i] || (i > 0 && !source.continuesLine(start + i))) {
			return false;
		}
		const wanted = capitals ? phrase.capitals[i]! : 0;
		if (wanted > 0 && (!source.isCapital(start + i) || (wanted === 2 && source.isTitle(start + i)))) {
			return false;
		}
	}
	return true;
}

/** Where the first word ends, as {@link WORD} cuts words: one mark, or letters and digits with apostrophes inside. */
function firstWordEnd(text: string): number {
	const classes = charClassTable();
	const isWord = (offset: number): boolean => isWordClass(classes[text.charCodeAt(offset)] ?? 0);
	let end = 0;
	while (end < text.length && (isWord(end) || (end > 0 && isApostrophe(text, end) && isWord(end + 1)))) {
		end++;
	}
	return Math.max(end, 1);
}

function lastWordStart(text: string): number {
	const classes = charClassTable();
	const isWord = (offset: number): boolean => isWordClass(classes[text.charCodeAt(offset)] ?? 0);
	const last = text.length - 1;
	let start = last;
	if (isWord(last)) {
		while (start > 0 && (isWord(start - 1) || (isApostrophe(text, start - 1) && isWord(start - 2)))) {
			start--;
		}
	}
	return start;
}

function isApostrophe(text: string, offset: number): boolean {
	const unit = text.charCodeAt(offset);
	return unit === 0x27 || unit === 0x2019;
}

function capitalsOf(word: string): number {
	if (word === word.toLowerCase()) {
		return 0;
	}
	return word.length > 1 && word === word.toUpperCase() ? 2 : 1;
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
	const values = map.get(key);
	if (values) {
		values.push(value);
	} else {
		map.set(key, [value]);
	}
}
