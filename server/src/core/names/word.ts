import { charClassTable, CLASS_DIGIT } from '../text/charClass';
import { SHAPE_NUMBER, SHAPE_PUNCTUATION } from '../text/shapes';
import type { NamePack } from './pack';
import { wordBit, type PhraseGroup } from './phrases';
import { rulesOf, TELLS_FORM } from './ruleLists';
import { isVietnameseSyllable } from './syllables';

const DASHES = '-–—‑‐';
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’', '„': '“', "'": "'" };
/** Ends of towns' and regions' names in many languages: `Pokrovsk`, `Starovka`, `Louisville`. */
const TOWN_ENDINGS =
	'nsk vsk dsk rsk tsk isk grad gorod burg ville stan abad shire ovka ivka pur нск вск дск рск град город бург овка евка'.split(
		' ',
	);
/** Letters before such an ending. */
const SHORTEST_TOWN = 3;
/** A Slavic adjective in any of its cases. */
const ADJECTIVE =
	/(?:ск|цк|н|в|больш|мал|стар|бел|золот|свят)(?:ий|ый|ой|ого|ому|им|ым|ом|ая|ую|ое|ие|ые|их|ых)$|(?:рабоч|высш|младш|старш|общ|[внжрдхш]н)(?:ий|его|ему|им|ем|ая|яя|ей|ую|юю|ее|ие|их)$/u;
/** «Челябинский», «Троицкая» in any case but the one in which a town ends like it: `Челябинском`. */
const ADJECTIVE_IN_SK = /[сц]к(?:ий|ая|ое|ие|ого|ому|ой|ую|их|им|ими)$/u;
const COMMON_ADJECTIVE =
	/(?:ическ|ельн|енн|альн|ивн|онн|арн|озн|ейш|[уюая]ющ|[аи]вш)(?:ий|ый|ой|ого|его|ому|ему|им|ым|ом|ем|ая|ую|ое|ее|ие|ые|их|ых|ими|ыми)(?:ся)?$/u;
/** A Slavic verb in the past or, of the third person, in the present. */
const VERB = /(?:[аеиоуыя]л|[аеиоуыя]л[аои]|л[аи]сь|л[о]сь|лся|[её]т|[еи]тся|ит|[уюая]т|[уюая]тся|ть)$/u;
/** A father's name in any of its cases. */
const PATRONYMIC = /(?:вич|вн|ичн)(?:а|у|ем|е|ы|ой)?$/u;
/** A shorter word has no ending of family names. UTF-16 units. */
const SHORTEST_FAMILY_NAME = 6;

/** What all words share that are compared as one: `Пескова` and `Песков`. */
export interface Root {
	/** The form in which words are compared. */
	readonly key: string;
	/** A number for it: the word's id in the table of all words. */
	readonly keyId: number;
	/** Bits of `wordKinds.ts`. */
	readonly kinds: number;
	/** The phrases that begin with the word, and the cues that end with it. */
	readonly beginning: PhraseGroup | undefined;
	readonly ending: PhraseGroup | undefined;
}

/** The probability, from 0 to 1, that a word's capital is a name's. */
export interface CasingShares {
	readonly inside: number;
	/** At a sentence's start. */
	readonly atStart: number;
}

/** A word as a pack sees it, made once for each form that texts have. What few places ask is found when it is asked for. */
export class Word {
	// What is asked of most words stands together at the beginning: a text's words lie far from each other in memory.
	readonly kinds: number;
	/** The kinds of the phrases that begin with the word, and of the cues that end with it. */
	readonly beginningKinds: number;
	readonly endingKinds: number;
	readonly keyId: number;
	/** The {@link wordBit} of its key. */
	readonly bit: number;
	readonly key: string;
	readonly beginning: PhraseGroup | undefined;
	readonly ending: PhraseGroup | undefined;
	/** In lower case, without a possessive ending and the article before an apostrophe. */
	readonly lower: string;
	/** The id of {@link lower} in the table of all words; -1 outside the text. */
	readonly lowerId: number;
	readonly shape: number;
	/** Whether such an ending was taken off (`Putin's`). */
	readonly isPossessive: boolean;
	/** Whether such an article was (`l'Union`). */
	readonly isElided: boolean;
	readonly casing: CasingShares | undefined;
	/** The character of a punctuation mark; empty for words and numbers. */
	readonly mark: string;
	readonly isDash: boolean;
	/** Of an opening quotation mark: the one that closes it; empty for all else. */
	readonly closing: string;

	#isSyllable: boolean | undefined;
	#hasDigit: boolean | undefined;
	#personEnding: string | undefined;
	#bodyEnding: string | undefined;
	#isTown: boolean | undefined;
	#isSlavicAdjective: boolean | undefined;
	#features: readonly string[] | undefined;
	#rules = -1;
	readonly #pack: NamePack;

	/** @param form as it is written, in NFC. */
	constructor(
		form: string,
		lower: string,
		lowerId: number,
		shape: number,
		isPossessive: boolean,
		isElided: boolean,
		root: Root,
		casing: CasingShares | undefined,
		pack: NamePack,
	) {
		this.kinds = root.kinds;
		this.beginningKinds = root.beginning?.kinds ?? 0;
		this.endingKinds = root.ending?.kinds ?? 0;
		this.keyId = root.keyId;
		this.bit = wordBit(root.key);
		this.key = root.key;
		this.beginning = root.beginning;
		this.ending = root.ending;
		this.lower = lower;
		this.lowerId = lowerId;
		this.shape = shape;
		this.isPossessive = isPossessive;
		this.isElided = isElided;
		this.casing = casing;
		this.#pack = pack;
		this.mark = shape === SHAPE_PUNCTUATION ? form.charAt(0) : '';
		this.isDash = this.mark !== '' && DASHES.includes(this.mark);
		this.closing = this.mark === '' ? '' : (CLOSING[this.mark] ?? '');
	}

	/** Whether it can be a Vietnamese syllable. */
	get isSyllable(): boolean {
		return (this.#isSyllable ??= isVietnameseSyllable(this.lower));
	}

	/** The ending of family names that it has; empty for none. */
	personEnding(endings: readonly string[]): string {
		return (this.#personEnding ??=
			this.lower.length < SHORTEST_FAMILY_NAME ? '' : (endings.find((ending) => this.lower.endsWith(ending)) ?? ''));
	}

	/** The ending of names of companies and authorities that it has; empty for none. */
	bodyEnding(endings: readonly string[]): string {
		return (this.#bodyEnding ??=
			endings.find((ending) => this.key.length > ending.length + 2 && this.key.endsWith(ending)) ?? '');
	}

	/** What a language's weights ask of it, made when first asked: a word has one lexicon, and so one language. */
	features<Asker>(asker: Asker, make: (word: Word, asker: Asker) => readonly string[]): readonly string[] {
		return (this.#features ??= make(this, asker));
	}

	/** Bits of `ruleLists.ts`, found when first asked. */
	get rules(): number {
		return this.#rules >= 0 ? this.#rules : (this.#rules = rulesOf(this.#pack, this.lower, this.key));
	}

	/** Whether it may begin a name's form that a pack knows by its word. Of another pack than its own it can't tell. */
	tellsForm(pack: NamePack): boolean {
		return (this.rules & TELLS_FORM) !== 0 || pack !== this.#pack;
	}

	get isTown(): boolean {
		return (this.#isTown ??= TOWN_ENDINGS.some(
			(end) => this.lower.length >= end.length + SHORTEST_TOWN && this.lower.endsWith(end),
		));
	}

	get isSlavicAdjective(): boolean {
		return (this.#isSlavicAdjective ??= ADJECTIVE.test(this.lower));
	}

	/** «челябинский»: compared as the town is, but no town. */
	get isAdjectiveInSk(): boolean {
		return ADJECTIVE_IN_SK.test(this.lower);
	}

	/** An adjective or participle that people are hardly called by. */
	get isCommonAdjective(): boolean {
		return COMMON_ADJECTIVE.test(this.lower);
	}

	get isSlavicVerb(): boolean {
		return VERB.test(this.lower);
	}

	get isPatronymic(): boolean {
		return PATRONYMIC.test(this.lower);
	}

	get hasDigit(): boolean {
		return (this.#hasDigit ??= this.shape === SHAPE_NUMBER || holdsDigit(this.lower));
	}
}

function holdsDigit(word: string): boolean {
	const classes = charClassTable();
	for (let i = 0; i < word.length; i++) {
		if (classes[word.charCodeAt(i)] === CLASS_DIGIT) {
			return true;
		}
	}
	return false;
}
