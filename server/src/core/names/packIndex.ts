import { ENTITY_TYPES } from '../model';
import { foldTones } from '../text/normalize';
import type { NamePack } from './pack';
import * as phraseKinds from './phraseKinds';
import { firstWordEnd, lastWordStart, type Cue, type Entry } from './phrases';
import * as wordKinds from './wordKinds';

/** What a pack says of one word, by the form in which words are compared. */
export interface IndexedWord {
	/** Bits of `wordKinds.ts`. */
	readonly kinds: number;
	/** The entries of lists that begin with the word, and those that end with it, as the lists have them. */
	readonly beginning: readonly Entry[] | undefined;
	readonly ending: readonly Entry[] | undefined;
}

type WordListName = {
	[Name in keyof NamePack]-?: NamePack[Name] extends readonly string[] ? Name : never;
}[keyof NamePack];

const LISTS_OF_WORDS: readonly (readonly [WordListName, kind: number])[] = [
	['familyNames', wordKinds.FAMILY_NAME],
	['givenNames', wordKinds.GIVEN_NAME],
	['particles', wordKinds.PARTICLE],
	['trailingSyllables', wordKinds.TRAILING_SYLLABLE],
	['shortTerritories', wordKinds.SHORT_TERRITORY],
	['vetoCues', wordKinds.VETO_CUE],
	['gradeCues', wordKinds.GRADE_CUE],
	['ageWords', wordKinds.AGE_WORD],
	['saints', wordKinds.SAINT],
	['possessiveHeads', wordKinds.POSSESSIVE_HEAD],
	['placeEndings', wordKinds.PLACE_ENDING],
	['organizationEndings', wordKinds.ORGANIZATION_ENDING],
	['eventEndings', wordKinds.EVENT_ENDING],
	['companyEndings', wordKinds.COMPANY_ENDING],
	['joiners', wordKinds.JOINER],
	['genitives', wordKinds.GENITIVE],
	['purposeWords', wordKinds.PURPOSE_WORD],
	['copulas', wordKinds.COPULA],
	['titleStops', wordKinds.TITLE_STOP],
	['stopCapitals', wordKinds.STOP_CAPITAL],
	['functionWords', wordKinds.FUNCTION_WORD],
	['abbreviations', wordKinds.ABBREVIATION],
	['demonyms', wordKinds.DEMONYM],
	['regionCodes', wordKinds.REGION_CODE],
];

/** In this order: of two phrases of one length, the one that was listed first is found. */
const LISTS_OF_PHRASES: readonly (readonly [WordListName, kind: number])[] = [
	['titles', phraseKinds.TITLE],
	['titlesWithField', phraseKinds.TITLE_WITH_FIELD],
	['honorifics', phraseKinds.HONORIFIC],
	['governingHeads', phraseKinds.GOVERNING_HEAD],
	['namingHeads', phraseKinds.NAMING_HEAD],
	['placeHeads', phraseKinds.PLACE_HEAD],
	['stateHeads', phraseKinds.STATE_HEAD],
	['numberedHeads', phraseKinds.NUMBERED_HEAD],
	['eventHeads', phraseKinds.EVENT_HEAD],
	['directions', phraseKinds.DIRECTION],
	['commonPhrases', phraseKinds.COMMON],
	['placePrepositions', phraseKinds.PLACE_PREPOSITION],
	['placeCues', phraseKinds.PLACE_CUE],
	['organizationCues', phraseKinds.ORGANIZATION_CUE],
	['productCues', phraseKinds.PRODUCT_CUE],
	['clubCues', phraseKinds.CLUB_CUE],
	['workCues', phraseKinds.WORK_CUE],
	['creditCues', phraseKinds.CREDIT_CUE],
	['compounds', phraseKinds.COMPOUND],
	['tails', phraseKinds.TAIL],
	['personVerbs', phraseKinds.PERSON_VERB],
	['sourceWords', phraseKinds.SOURCE_WORD],
	['companyHeads', phraseKinds.COMPANY_HEAD],
];

/** As pages write them for a hyphen, too. */
const OTHER_DASHES = '–—‑‐';
const NO_ENDINGS: readonly string[] = [];
const NO_STEMS: readonly (readonly [string, string])[] = [];
const APOSTROPHE = /['’]/u;

/**
 * A pack's lists by word. Made when a text of the language is first read, and so made fast: what can be done to a whole list is
 * done in one go, entries that share a word are chained by their numbers, and nothing is cut that isn't met.
 */
export class PackIndex {
	readonly pack: NamePack;
	/** Listed names that end like a possessive: `McDonald's`. */
	readonly possessiveNames: ReadonlySet<string>;
	/** {@link NamePack.bodyEndings} in the form in which words are compared. */
	readonly bodyEndings: readonly string[];
	readonly #kinds = new Map<string, number>();
	readonly #lists: PhraseList[] = [];
	readonly #beginning = new Chains();
	readonly #ending = new Chains();
	/** Longest first, by their last letter. */
	readonly #caseEndings = new Map<string, string[]>();

	constructor(pack: NamePack) {
		this.pack = pack;
		for (const ending of pack.caseEndings) {
			const last = ending.charAt(ending.length - 1);
			this.#caseEndings.set(last, [...(this.#caseEndings.get(last) ?? []), ending]);
		}
		const possessives: string[] = [];
		for (const { type, kind: label, names, doubtful } of pack.gazetteer) {
			const kinds = doubtful ? phraseKinds.COUNTED_OF_TYPE : phraseKinds.LISTED_OF_TYPE;
			const cue: Cue = { kind: kinds[ENTITY_TYPES.indexOf(type)]!, label };
			this.#addPhrases(names, () => cue, false);
			if (pack.possessive) {
				for (const name of names) {
					if (name.endsWith('s') && APOSTROPHE.test(name)) {
						possessives.push(name.toLowerCase().replace('’', "'"));
					}
				}
			}
		}
		this.possessiveNames = new Set(possessives);
		for (const [name, kind] of LISTS_OF_PHRASES) {
			this.#addPhrases(pack[name], this.#cuesOf(kind), (kind & phraseKinds.CUE) !== 0);
		}
		for (const [name, kind] of LISTS_OF_WORDS) {
			for (const word of this.#inOneGo(pack[name])) {
				const key = this.#comparable(word);
				this.#kinds.set(key, (this.#kinds.get(key) ?? 0) | kind);
			}
		}
		this.bodyEndings = pack.bodyEndings.map((ending) => this.keyOf(ending));
	}

	/** Of a word in the form in which words are compared. Made anew each time. */
	get(key: string): IndexedWord {
		return {
			kinds: this.#kinds.get(key) ?? 0,
			beginning: this.#entries(this.#beginning.of(key)),
			ending: this.#entries(this.#ending.of(key)),
		};
	}

	/**
	 * The form in which words are compared: without the endings of case and of family names (`Пескова`, `Песковым`: `песк`);
	 * Vietnamese tone marks at one of their two places (`hòa`, `hoà`). All dashes are one.
	 */
	keyOf(word: string): string {
		if (word.length === 1 && OTHER_DASHES.includes(word)) {
			return '-';
		}
		return this.pack.compoundsOfTwo ? foldTones(word) : this.#comparable(word);
	}

	/** Of one word that {@link #inOneGo} has seen. */
	#comparable(word: string): string {
		if (this.#caseEndings.size === 0) {
			return word;
		}
		const plain = word.replaceAll('ё', 'е');
		const stem = this.#withoutVowel(this.#withoutEnding(this.#withoutEnding(plain)));
		const { stemsOfTwo } = this.pack;
		return stemsOfTwo?.stems.has(stem) && plain.startsWith(stem + stemsOfTwo.vowel) ? stem + stemsOfTwo.vowel : stem;
	}

	/** Each text in lower case, and as far in the form in which words are compared as it takes no look at single words. */
	#inOneGo(texts: readonly string[]): readonly string[] {
		if (texts.length === 0) {
			return texts;
		}
		const lower = texts.join('\n').toLowerCase();
		return (this.pack.compoundsOfTwo ? foldTones(lower) : lower).split('\n');
	}

	#withoutEnding(word: string): string {
		for (const ending of this.#caseEndings.get(word.charAt(word.length - 1)) ?? NO_ENDINGS) {
			if (word.length >= ending.length + (ending.length > 1 ? 4 : 3) && word.endsWith(ending)) {
				return word.slice(0, -ending.length);
			}
		}
		return word;
	}

	/** The one form of a stem that loses a vowel in some cases. */
	#withoutVowel(stem: string): string {
		for (const [ending, compared] of this.pack.stemEndings ?? NO_STEMS) {
			if (stem.endsWith(ending)) {
				return stem.slice(0, -ending.length) + compared;
			}
		}
		return stem;
	}

	/** What the phrases of a list are; few objects for them all. */
	#cuesOf(kind: number): (phrase: string) => Cue {
		const cue: Cue = { kind };
		if ((kind & phraseKinds.HEAD) === 0) {
			return () => cue;
		}
		const studyHeads = new Set(this.pack.studyHeads);
		const standingHeads = new Set(this.pack.standingHeads);
		const cues = [false, true].map((studies) => [false, true].map((standing): Cue => ({ kind, studies, standing })));
		return (phrase) => cues[Number(studyHeads.has(phrase))]![Number(standingHeads.has(phrase))]!;
	}

	/** @param before they may stand right before a name, and are looked for by their last word as well. */
	#addPhrases(spelled: readonly string[], cueOf: (phrase: string) => Cue, before: boolean): void {
		const first = this.#beginning.size;
		// In a text a word is compared without its possessive: `America's Cup`.
		const texts = this.pack.possessive ? spelled.map(withoutPossessive) : spelled;
		this.#lists.push({ first, texts, cueOf });
		const folded = this.#inOneGo(texts);
		for (const word of firstWords(folded)) {
			this.#beginning.add(this.#comparable(word), this.#beginning.size);
		}
		for (let i = 0; before && i < folded.length; i++) {
			this.#ending.add(this.#comparable(lastWord(folded[i]!)), first + i);
		}
	}

	/** @param numbers of phrases, in the order of the lists */
	#entries(numbers: readonly number[]): readonly Entry[] | undefined {
		if (numbers.length === 0) {
			return undefined;
		}
		let list = 0;
		return numbers.map((number) => {
			while (number >= (this.#lists[list + 1]?.first ?? Infinity)) {
				list++;
			}
			const { first, texts, cueOf } = this.#lists[list]!;
			const text = texts[number - first]!;
			return { text, cue: cueOf(text) };
		});
	}
}

const INNER_POSSESSIVE = /['’]s(?= )/gu;

function withoutPossessive(name: string): string {
	return name.includes("'s ") || name.includes('’s ') ? name.replace(INNER_POSSESSIVE, '') : name;
}

interface PhraseList {
	/** The number of its first phrase. */
	readonly first: number;
	readonly texts: readonly string[];
	readonly cueOf: (phrase: string) => Cue;
}

/** Numbers by a word. Thousands of small arrays would cost more than they hold: each number knows the one before it instead. */
class Chains {
	readonly #numbers: number[] = [];
	/** By a number's place: the place of the one before it, -1 for the first. */
	readonly #before: number[] = [];
	readonly #words = new Map<string, number>();
	/** By a word's number in the map: the place of its newest. */
	readonly #newest: number[] = [];

	get size(): number {
		return this.#numbers.length;
	}

	add(word: string, number: number): void {
		let known = this.#words.get(word);
		if (known === undefined) {
			known = this.#newest.push(-1) - 1;
			this.#words.set(word, known);
		}
		this.#before.push(this.#newest[known]!);
		this.#newest[known] = this.#numbers.push(number) - 1;
	}

	/** In the order in which they came. */
	of(word: string): readonly number[] {
		const numbers: number[] = [];
		const known = this.#words.get(word);
		for (let at = known === undefined ? -1 : this.#newest[known]!; at >= 0; at = this.#before[at]!) {
			numbers.push(this.#numbers[at]!);
		}
		return numbers.reverse();
	}
}

/** Letters and digits of the alphabets that nearly all entries are written in. */
const PLAIN = '0-9A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0400-\\u0481\\u048a-\\u052f\\u1ea0-\\u1ef9';
const PLAIN_WORD = new RegExp(`^[${PLAIN}]+$`);
/** Of each line its first word, where that is a plain one, else all of it. */
const FIRST_WORDS = new RegExp(`^(?:[${PLAIN}]+(?= |$)|.*)`, 'gm');

/** Plain words are found all at once: these two see thousands of entries before the first text is read. */
function firstWords(texts: readonly string[]): readonly string[] {
	const words = texts.length === 0 ? [] : texts.join('\n').match(FIRST_WORDS)!;
	return words.map((word) => (PLAIN_WORD.test(word) ? word : word.slice(0, firstWordEnd(word))));
}

function lastWord(text: string): string {
	const word = text.slice(text.lastIndexOf(' ') + 1);
	return PLAIN_WORD.test(word) ? word : text.slice(lastWordStart(text));
}

const INDEXES = new WeakMap<NamePack, PackIndex>();

export function packIndexOf(pack: NamePack): PackIndex {
	let index = INDEXES.get(pack);
	if (!index) {
		index = new PackIndex(pack);
		INDEXES.set(pack, index);
	}
	return index;
}
