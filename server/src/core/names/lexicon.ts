import { SHAPE_CAMEL, SHAPE_UPPER } from '../text/shapes';
import { WordSequences } from '../text/wordSequences';
import type { WordTable } from '../text/wordTable';
import type { NamePack } from './pack';
import { packIndexOf, type PackIndex } from './packIndex';
import { NAME } from './phraseKinds';
import { APOSTROPHE, ELISION, firstWordEnd, PhraseGroup, type Cutter, type Entry } from './phrases';
import { Word, type Root } from './word';
import { COMMON_WORD, SEEMING_COMMON } from './wordKinds';

const POSSESSIVE = /['’][sS]$/u;

const NO_ROOT: Root = { key: '', keyId: -1, kinds: 0, beginning: undefined, ending: undefined };

/** A pack's knowledge of the words of one {@link WordTable}: each is looked up once, and found by its number from then on. */
export class Lexicon {
	readonly pack: NamePack;
	/** Whether it was counted how often words are names. */
	readonly hasCounts: boolean;
	/** Common words and people's names are known beside the lists. */
	readonly knowsWords: boolean;
	/** Words change their endings by case. */
	readonly inflects: boolean;
	/** What stands before a text's first word and after its last one. */
	readonly nothing: Word;
	readonly #index: PackIndex;
	readonly #table: WordTable;
	readonly #cutter: Cutter;
	/** The forms of names, each made once. */
	readonly sequences: WordSequences;
	/** By the word's id. */
	#words: (Word | undefined)[] = [];
	readonly #roots = new Map<string, Root>();

	constructor(pack: NamePack, table: WordTable) {
		this.pack = pack;
		this.hasCounts = pack.counted !== undefined;
		this.knowsWords = pack.counted?.kindsOf !== undefined;
		this.inflects = pack.caseEndings.length > 0;
		this.#index = packIndexOf(pack);
		this.#table = table;
		this.sequences = new WordSequences(table);
		this.#cutter = { words: table, keyOf: (word) => this.#index.keyOf(word) };
		this.nothing = new Word('', '', -1, 0, false, false, NO_ROOT, undefined, pack);
	}

	/** {@link NamePack.bodyEndings} in the form in which words are compared. */
	get bodyEndings(): readonly string[] {
		return this.#index.bodyEndings;
	}

	/** @param id of the word in the table. */
	word(id: number): Word {
		const word = id < this.#words.length ? this.#words[id] : undefined;
		return word ?? this.#learn(id);
	}

	#learn(id: number): Word {
		const word = this.#newWord(id);
		if (id >= this.#words.length) {
			const longer = new Array<Word | undefined>(Math.max(this.#table.shapes.length, id + 1)).fill(undefined);
			for (let i = 0; i < this.#words.length; i++) {
				longer[i] = this.#words[i];
			}
			this.#words = longer;
		}
		this.#words[id] = word;
		return word;
	}

	#newWord(id: number): Word {
		const shape = this.#table.shapes[id]!;
		const form = this.#table.text(id);
		let lower = this.#table.folded(id);
		const elided = shape === SHAPE_CAMEL && ELISION.test(form);
		if (elided) {
			lower = lower.slice(lower.search(APOSTROPHE) + 1);
		}
		let possessive = false;
		if (this.pack.possessive && lower.length > 2 && POSSESSIVE.test(lower)) {
			const whole = lower.replace('’', "'");
			const listed = this.#index.possessiveNames.has(whole);
			possessive = (form.endsWith('s') || shape === SHAPE_UPPER) && !listed;
			lower = listed ? whole : lower.slice(0, -2);
		}
		const casing = this.pack.counted?.casing(lower);
		const lowerId = elided || lower !== this.#table.folded(id) ? this.#table.intern(lower) : this.#table.lower[id]!;
		return new Word(
			form,
			lower,
			this.#table.composed[lowerId]!,
			shape,
			possessive,
			elided,
			this.#rootOf(lower),
			casing,
			this.pack,
		);
	}

	#rootOf(lower: string): Root {
		const key = this.#index.keyOf(lower);
		let root = this.#roots.get(key);
		if (!root) {
			root = this.#newRoot(key);
			this.#roots.set(key, root);
		}
		return root;
	}

	#newRoot(key: string): Root {
		const listed = this.#index.get(key);
		const counted = this.pack.counted?.namesBeginning(key) ?? [];
		// What is listed comes first: it is found before a counted name of the same length.
		const beginning = listed.beginning ? [...listed.beginning, ...counted] : counted;
		const group = (entries: readonly Entry[], fromEnd: boolean): PhraseGroup | undefined =>
			entries.length > 0 ? new PhraseGroup(entries, fromEnd, this.#cutter) : undefined;
		const known = this.pack.counted?.kindsOf?.(key) ?? this.pack.counted?.foreignKindsOf?.(key) ?? 0;
		// «France» ends like a common word; that «Leader-Post» is a newspaper says nothing on a leader.
		const named = beginning.some(({ text, cue }) => (cue.kind & NAME) !== 0 && firstWordEnd(text) === text.length);
		return {
			key,
			keyId: this.#table.intern(key),
			kinds: listed.kinds | (named ? known & ~(COMMON_WORD | SEEMING_COMMON) : known),
			beginning: group(beginning, false),
			ending: group(listed.ending ?? [], true),
		};
	}
}

/** The lexicons of the table that texts are cut with now; those of a table before it go with it. */
const LEXICONS = new WeakMap<WordTable, Map<NamePack, Lexicon>>();

export function lexiconOf(pack: NamePack, table: WordTable): Lexicon {
	let lexicons = LEXICONS.get(table);
	if (!lexicons) {
		lexicons = new Map();
		LEXICONS.set(table, lexicons);
	}
	let lexicon = lexicons.get(pack);
	if (!lexicon) {
		lexicon = new Lexicon(pack, table);
		lexicons.set(pack, lexicon);
	}
	return lexicon;
}
