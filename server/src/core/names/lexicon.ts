import type { EntityType } from '../model';
import type { NameList, NamePack } from './pack';
import { PhraseTable, type Word } from './phrases';

/** Label of the names that come from counts instead of a list. */
export const COUNTED = 'counted';

export type CueKind =
	| 'title'
	| 'titleWithField'
	| 'honorific'
	| 'placePreposition'
	| 'placeCue'
	| 'placeHead'
	| 'stateHead'
	| 'direction'
	| 'governingHead'
	| 'namingHead'
	| 'organizationCue'
	| 'eventHead'
	| 'productCue'
	| 'workCue'
	| 'creditCue'
	| 'compound'
	| 'tail'
	| 'common'
	| 'name';

export interface Cue {
	readonly kind: CueKind;
	/** Of a name. */
	readonly type?: EntityType;
	/** Of a name: what it is (`country`). */
	readonly label?: string;
	/** Of a head: it studies or covers territories, of which several may follow. */
	readonly studies?: boolean;
	/** Of a head: a common noun too, which begins sentences with a capital, and a name by itself inside them. */
	readonly standing?: boolean;
}

/** Words that are kept before all are forgotten: more than any article has, and few megabytes. */
const MOST_WORDS = 30_000;
const APOSTROPHE = /['’]/u;
/** `l'Union`, `d'Italia`: what stands before the apostrophe is an article or a preposition. */
export const ELISION = /^\p{Ll}{1,5}['’]\p{Lu}/u;
const POSSESSIVE = /['’]s$/u;

/** A pack's lists, compiled once for look-ups at tokens. */
export class Lexicon {
	readonly pack: NamePack;
	/** What may begin at a capitalised word: names, heads, titles. */
	readonly openings: PhraseTable<Cue>;
	/** Names that begin in lower case: `châu Á`, `al-Qaeda`. */
	readonly lowerNames: PhraseTable<Cue>;
	/** What may stand right before a name. */
	readonly cues: PhraseTable<Cue>;
	/** What goes on inside the names of organisations and events. */
	readonly inner: PhraseTable<Cue>;
	readonly familyNames: ReadonlySet<string>;
	readonly givenNames: ReadonlySet<string>;
	readonly particles: ReadonlySet<string>;
	readonly trailingSyllables: ReadonlySet<string>;
	readonly personVerbs: PhraseTable<true>;
	readonly sourceWords: PhraseTable<true>;
	readonly companyHeads: PhraseTable<true>;
	readonly companyEndings: ReadonlySet<string>;
	readonly ageWords: ReadonlySet<string>;
	readonly placeEndings: ReadonlySet<string>;
	readonly saints: ReadonlySet<string>;
	readonly possessiveHeads: ReadonlySet<string>;
	readonly organizationEndings: ReadonlySet<string>;
	readonly purposeWords: ReadonlySet<string>;
	readonly eventEndings: ReadonlySet<string>;
	readonly joiners: ReadonlySet<string>;
	readonly stopCapitals: ReadonlySet<string>;
	readonly functionWords: ReadonlySet<string>;
	readonly abbreviations: ReadonlySet<string>;
	readonly demonyms: ReadonlySet<string>;
	readonly shortTerritories: ReadonlySet<string>;
	readonly vetoCues: ReadonlySet<string>;
	readonly casing: ReadonlyMap<string, readonly [inside: number, atStart: number]> | undefined;
	/** Names that end like a possessive: `McDonald's`. */
	readonly possessiveNames: ReadonlySet<string>;
	/** Ends of one-word names of bodies, in the form in which words are compared. */
	readonly bodyEndings: readonly string[];
	readonly #endings: readonly string[];
	readonly #tables: readonly PhraseTable<unknown>[];
	readonly #words = new Map<string, Word>();

	constructor(pack: NamePack) {
		this.pack = pack;
		this.#endings = pack.caseEndings;
		const keyOf = (word: string): string => this.keyOf(word);
		const fromStart = { keyOf, fromEnd: false };
		const set = (words: readonly string[]): ReadonlySet<string> =>
			new Set(words.map((word) => keyOf(word.toLowerCase())));
		const studies = new Set(pack.studyHeads);
		const standing = new Set(pack.standingHeads);
		const of = (kind: CueKind, words: readonly string[]): [string, Cue][] =>
			words.map((word) => [
				word,
				kind.endsWith('Head') ? { kind, studies: studies.has(word), standing: standing.has(word) } : { kind },
			]);
		const entriesOf = (lists: readonly NameList[]): [string, Cue][] =>
			lists.flatMap(({ type, kind, names }) => {
				const cue: Cue = { kind: 'name', type, label: kind };
				return names.map((name): [string, Cue] => [name, cue]);
			});
		const names = entriesOf(pack.gazetteer);
		this.possessiveNames = new Set(
			pack.possessive ? names.map(([name]) => name.toLowerCase()).filter((name) => POSSESSIVE.test(name)) : [],
		);
		const counted = entriesOf(pack.counted?.names() ?? []);
		const titles = [
			...of('title', pack.titles),
			...of('titleWithField', pack.titlesWithField),
			...of('honorific', pack.honorifics),
		];
		const heads = [
			...of('governingHead', pack.governingHeads),
			...of('namingHead', pack.namingHeads),
			...of('placeHead', pack.placeHeads),
			...of('stateHead', pack.stateHeads),
			...of('eventHead', pack.eventHeads),
		];
		this.openings = new PhraseTable(
			0,
			[
				...names,
				...titles,
				...heads,
				...of('direction', pack.directions),
				...of('common', pack.commonPhrases),
				...counted,
			],
			fromStart,
		);
		this.lowerNames = new PhraseTable(
			1,
			names.filter(([name]) => name.charAt(0) === name.charAt(0).toLowerCase()),
			fromStart,
		);
		this.cues = new PhraseTable(
			2,
			[
				...titles,
				...heads,
				...of('placePreposition', pack.placePrepositions),
				...of('placeCue', pack.placeCues),
				...of('organizationCue', pack.organizationCues),
				...of('productCue', pack.productCues),
				...of('workCue', pack.workCues),
				...of('creditCue', pack.creditCues),
			],
			{ keyOf, fromEnd: true },
		);
		this.inner = new PhraseTable(3, [...of('compound', pack.compounds), ...of('tail', pack.tails)], fromStart);
		this.familyNames = set(pack.familyNames);
		this.givenNames = set(pack.givenNames);
		this.particles = set(pack.particles);
		this.trailingSyllables = set(pack.trailingSyllables);
		this.personVerbs = new PhraseTable(
			4,
			pack.personVerbs.map((verb) => [verb, true]),
			fromStart,
		);
		this.sourceWords = new PhraseTable(
			5,
			pack.sourceWords.map((word) => [word, true]),
			fromStart,
		);
		this.companyHeads = new PhraseTable(
			6,
			pack.companyHeads.map((word) => [word, true]),
			fromStart,
		);
		this.companyEndings = set(pack.companyEndings);
		this.#tables = [
			this.openings,
			this.lowerNames,
			this.cues,
			this.inner,
			this.personVerbs,
			this.sourceWords,
			this.companyHeads,
		];
		this.ageWords = set(pack.ageWords);
		this.placeEndings = set(pack.placeEndings);
		this.bodyEndings = pack.bodyEndings.map(keyOf);
		this.saints = set(pack.saints);
		this.possessiveHeads = set(pack.possessiveHeads);
		this.organizationEndings = set(pack.organizationEndings);
		this.purposeWords = set(pack.purposeWords);
		this.eventEndings = set(pack.eventEndings);
		this.joiners = set(pack.joiners);
		this.stopCapitals = set(pack.stopCapitals);
		this.functionWords = set(pack.functionWords);
		this.abbreviations = set(pack.abbreviations);
		this.demonyms = set(pack.demonyms);
		this.shortTerritories = set(pack.shortTerritories);
		this.vetoCues = set(pack.vetoCues);
		this.casing = pack.counted?.casing();
	}

	/** The word for a token as it stands in a text. */
	word(form: string): Word {
		let word = this.#words.get(form);
		if (!word) {
			if (this.#words.size >= MOST_WORDS) {
				this.#words.clear();
			}
			word = this.#newWord(form);
			this.#words.set(form, word);
		}
		return word;
	}

	/** The form in which words are compared: without the endings of case and of family names (`Пескова`, `Песковым`: `песк`). */
	keyOf(word: string): string {
		return this.#endings.length === 0 ? word : this.#withoutEnding(this.#withoutEnding(word.replaceAll('ё', 'е')));
	}

	#newWord(form: string): Word {
		let lower = form.normalize('NFC').toLowerCase();
		if (ELISION.test(form)) {
			lower = lower.slice(lower.search(APOSTROPHE) + 1);
		}
		if (this.pack.possessive && lower.length > 2 && POSSESSIVE.test(lower)) {
			lower = lower.slice(0, -2);
		}
		const key = this.keyOf(lower);
		const tables = this.#tables;
		return {
			lower,
			key,
			beginning: tables.map((table) => table.beginningWith(key)),
			ending: tables.map((table) => table.endingWith(key)),
			owner: this,
		};
	}

	#withoutEnding(word: string): string {
		const ending = this.#endings.find(
			(end) => word.length >= end.length + (end.length > 1 ? 4 : 3) && word.endsWith(end),
		);
		return ending ? word.slice(0, -ending.length) : word;
	}
}

const LEXICONS = new WeakMap<NamePack, Lexicon>();

export function lexiconOf(pack: NamePack): Lexicon {
	let lexicon = LEXICONS.get(pack);
	if (!lexicon) {
		lexicon = new Lexicon(pack);
		LEXICONS.set(pack, lexicon);
	}
	return lexicon;
}
