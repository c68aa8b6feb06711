import { ENTITY_TYPES, type EntityType } from '../core/model';
import { PACKS } from '../core/packs/packs';
import type { Inflection, LinkPack, SurnameGenders } from '../core/packs/linkPack';
import { foldName } from '../core/text/normalize';
import { isCaseOf, stemOf } from './inflection';
import { displayForm, lastWord, ownCopy } from './nameCase';
import { Bodies } from './bodies';
import { type Core, GenericLexicon } from './genericLexicon';
import { Spelling } from './spelling';
import { WrittenOut } from './writtenOut';

/** A group of names of one thing, over all packs. */
export interface Alias {
	/** The same for every name of the group. */
	readonly key: string;
	/** Its names in the order to show them. */
	readonly names: readonly string[];
}

const NOTHING: readonly undefined[] = [];
const SPACE = 0x20;

/** Words before names that are remembered. */
const WORDS_KEPT = 4096;

/** Spellings that are remembered: the names that a few thousand documents share. */
const SPELLINGS_KEPT = 32_768;

/** Words of a name that may not leave one out. */
const LONG_NAME = 3;

/** What all language packs know of names that are one thing, made ready to be asked. */
export class LinkLexicon {
	readonly #aliases = new Map<string, Alias>();
	readonly #generics: GenericLexicon;
	readonly #familyNames: ReadonlySet<string>;
	readonly #givenNameFamilies: ReadonlySet<string>;
	readonly #optionalMiddles: ReadonlySet<string>;
	readonly #givenNameMiddles: ReadonlySet<string>;
	readonly #ofWords: ReadonlySet<string>;
	readonly #inflections: readonly Inflection[];
	readonly #shortStems: readonly RegExp[];
	readonly #patronymics: readonly RegExp[];
	readonly #homes: readonly NonNullable<LinkPack['homes']>[];
	readonly #articles: ReadonlySet<string>;
	readonly #shortHeads: ReadonlySet<string>;
	readonly #writtenOut: WrittenOut;
	readonly #bodies: Bodies;
	readonly #surnameGenders: readonly SurnameGenders[];
	/** The last letters of these, for a quick no. */
	readonly #genderedLetters: ReadonlySet<string>;
	/** By name, then by type; the generic words with a space before them. */
	readonly #otherThings = new Map<string, Partial<Record<EntityType, readonly string[]>>>();
	/** The last words of these. */
	readonly #headEnds: ReadonlySet<string>;
	/** Whether a text may end with one of these, by its last word as written. */
	readonly #mayEnd = new Map<string, boolean>();
	readonly #stems = new Map<string, string>();
	readonly #spellings = new Map<string, Spelling>();

	constructor(packs: readonly LinkPack[]) {
		const bodyWords = packs.flatMap((pack) => pack.bodyWords ?? []);
		this.#writtenOut = new WrittenOut(bodyWords);
		this.#surnameGenders = packs.flatMap((pack) => pack.surnameGenders ?? []);
		this.#genderedLetters = new Set(
			this.#surnameGenders.flatMap(({ man, woman }) =>
				[...man, ...woman].flatMap((ending) => [ending.slice(-1), ending.slice(-1).toUpperCase()]),
			),
		);
		this.#articles = new Set(packs.flatMap((pack) => pack.articles));
		this.#shortHeads = new Set(packs.flatMap((pack) => pack.shortHeads ?? []));
		this.#inflections = packs.flatMap((pack) => pack.inflections);
		this.#patronymics = packs.flatMap((pack) => pack.patronymics ?? []);
		this.#shortStems = packs.flatMap((pack) => pack.shortStems ?? []);
		this.#homes = packs.flatMap((pack) => pack.homes ?? []);
		this.#bodies = new Bodies(bodyWords, (name) => this.keyOf(name));
		for (const { type, names } of packs.flatMap((pack) => pack.aliases)) {
			const keys = names.map((name) => `${type} ${this.keyOf(name)}`);
			const met = new Set(keys.map((key) => this.#aliases.get(key)).filter((alias) => alias !== undefined));
			const before = [...met].flatMap((alias) => alias.names);
			const all = [...before, ...names];
			const alias = { key: `${type} =${this.keyOf(all[0]!)}`, names: [...new Set(all)] };
			before.forEach((name) => this.#aliases.set(`${type} ${this.keyOf(name)}`, alias));
			keys.forEach((key) => this.#aliases.set(key, alias));
		}
		this.#generics = new GenericLexicon(packs, (name) => this.keyOf(name));
		for (const { heads: words, names } of packs.flatMap((pack) => pack.otherThings)) {
			const heads = words.map((head) => ` ${head}`);
			for (const { type, names: things } of names) {
				for (const thing of things) {
					const key = this.keyOf(thing);
					this.#otherThings.set(key, { ...this.#otherThings.get(key), [type]: heads });
				}
			}
		}
		this.#headEnds = new Set(packs.flatMap((pack) => pack.otherThings.flatMap(({ heads }) => heads.map(lastWord))));
		this.#familyNames = new Set(packs.flatMap((pack) => pack.familyNamesFirst.map((name) => this.keyOf(name))));
		const given = packs.flatMap(({ givenNameOnly }) => givenNameOnly ?? []);
		this.#givenNameFamilies = new Set(given.flatMap(({ families }) => families.map((name) => this.keyOf(name))));
		this.#givenNameMiddles = new Set(given.flatMap(({ middles }) => middles.map((name) => this.keyOf(name))));
		this.#optionalMiddles = new Set(given.flatMap(({ optional }) => optional.map((name) => this.keyOf(name))));
		this.#ofWords = new Set(packs.flatMap((pack) => pack.ofWords.map((word) => this.keyOf(word))));
	}

	/**
	 * The key under which spellings and cases of one name meet: `foldName`, in scripts whose languages inflect names
	 * the stem of each word, and of bodies what they shorten written out.
	 */
	keyOf(name: string): string {
		return this.#keyOfFolded(foldName(name));
	}

	/** Whether a name, in lower case, is nothing but what bodies or events of its kind are called. */
	isShortHead(name: string): boolean {
		return this.#shortHeads.has(name);
	}

	/** A province or town of a language's country. */
	isTerritory(name: string): boolean {
		return this.#bodies.isTerritory(name);
	}

	isClub(name: string): boolean {
		return this.#bodies.isClub(name);
	}

	/** `Công an` of `Công an tỉnh`: what the name of the province's own body begins with; any other name as it is. */
	withoutProvince(name: string): string {
		return this.#bodies.withoutProvince(name);
	}

	/** `Công an thị trấn`: the name, or its end, is what a territory is called that isn't a province. */
	endsInOtherLevel(name: string): boolean {
		return this.#bodies.endsInOtherLevel(name);
	}

	/** By which a paper's site is called, behind its name. */
	get siteNames(): readonly string[] {
		return this.#bodies.siteNames;
	}

	/** A body of the state, as the language of its name calls it, and a place that is known, and isn't the language's country. */
	isAbroad(body: string, place: string): boolean {
		return this.#bodies.isAbroad(body, this.alias('LOC', place)?.key, (country) => this.alias('LOC', country)?.key);
	}

	/** «МИД РФ», «МГУ имени Ломоносова»: whether what a body's name has behind its one word may go without saying. */
	goesWithoutSaying(form: string, rest: string): boolean {
		const country = this.alias('LOC', rest)?.key;
		return this.#homes.some(
			({ bodies, countries, namesakes }) =>
				bodies.test(form) &&
				((country !== undefined && countries.some((home) => this.alias('LOC', this.keyOf(home))?.key === country)) ||
					namesakes.some((word) => rest.startsWith(`${this.keyOf(word)} `))),
		);
	}

	/** «театр имени Вахтангова», «театр им. Вахтангова»: whether the word of a key says whose name a body bears. */
	isBeforeNamesake(word: string): boolean {
		return this.#homes.some(({ namesakes }) => namesakes.some((before) => this.keyOf(before) === word));
	}

	/** «Tập đoàn Rivola»: a company, and none that belongs to one. */
	isParent(body: string): boolean {
		return this.#bodies.isParent(body);
	}

	/** A company's own name, without what it deals in: `hoàng lâm` of `thương mại dịch vụ hoàng lâm`. */
	withoutTrades(name: string): string {
		return this.#bodies.withoutTrades(name);
	}

	/** What a name as it stands in a text is shown and compared by. The commonest names are looked at once. */
	spelling(written: string): Spelling {
		const known = this.#spellings.get(written);
		if (known) {
			return known;
		}
		if (this.#spellings.size >= SPELLINGS_KEPT) {
			this.#spellings.clear();
		}
		const copy = ownCopy(written);
		const form = displayForm(copy);
		const folded = foldName(form);
		const spelling = new Spelling(form, folded, this.#keyOfFolded(folded));
		this.#spellings.set(copy, spelling);
		return spelling;
	}

	/** Its key has words that it has only by their letters. */
	isShortened(form: string): boolean {
		const { folded, key } = this.spelling(form);
		return key.length > folded.length;
	}

	/** `form` may be a case of `base`: two forms that have one key. */
	isInflectedFrom(form: string, base: string): boolean {
		const [words, bases] = [foldName(form).split(' '), foldName(base).split(' ')];
		return (
			words.length === bases.length &&
			words.join(' ') !== bases.join(' ') &&
			words.every((word, i) => word === bases[i] || this.#isCaseOf(word, bases[i]!))
		);
	}

	/** The forms of one name that aren't cases of another one there. */
	inBaseForm<T extends { readonly form: string }>(forms: readonly T[]): readonly T[] {
		const bases = forms.filter(
			({ form }) => !/[а-яё]/iu.test(form) || !forms.some((other) => this.isInflectedFrom(form, other.form)),
		);
		return bases.length > 0 ? bases : forms;
	}

	/** One of a name's forms that isn't inflected, the same for the same forms in any order. */
	baseOf(forms: readonly string[]): string {
		return forms.length === 1 ? forms[0]! : this.inBaseForm([...forms].sort().map((form) => ({ form })))[0]!.form;
	}

	/** @param key of a name, as {@link keyOf} gives it, like all keys below */
	alias(type: EntityType, key: string): Alias | undefined {
		return this.#aliases.get(`${type} ${key}`);
	}

	/** The name without the longest generic words in front or behind; undefined where it has none, or nothing but a number would be left. */
	core(type: EntityType, key: string): Core | undefined {
		return this.#generics.core(type, key);
	}

	/**
	 * The generic word that makes another thing of the name it stands in front of (`sân bay`): for each type that the name may be of,
	 * by its place in `ENTITY_TYPES`; empty where there is none for any type.
	 *
	 * @param before the text in front of the mention
	 */
	otherThings(key: string, before: string): readonly (string | undefined)[] {
		const heads = this.#otherThings.get(key);
		if (!heads || !this.#mayEndWithHead(before)) {
			return NOTHING;
		}
		const words = ` ${foldName(before)}`;
		let found: (string | undefined)[] | undefined;
		for (const [i, type] of ENTITY_TYPES.entries()) {
			const head = heads[type]?.find((one) => words.endsWith(one));
			if (head !== undefined) {
				found ??= ENTITY_TYPES.map(() => undefined);
				found[i] = head.slice(1);
			}
		}
		return found ?? NOTHING;
	}

	/** A quick no for nearly all texts: few words stand before names, and most of these everywhere. */
	#mayEndWithHead(text: string): boolean {
		let end = text.length;
		while (end > 0 && text.charCodeAt(end - 1) === SPACE) {
			end--;
		}
		const word = text.slice(text.lastIndexOf(' ', end - 1) + 1, end);
		let may = this.#mayEnd.get(word);
		if (may === undefined) {
			// Of a hyphen nothing is left, and what stands before it counts.
			const folded = foldName(word);
			may = folded === '' ? word !== '' : this.#headEnds.has(lastWord(folded));
			if (this.#mayEnd.size >= WORDS_KEPT) {
				this.#mayEnd.clear();
			}
			this.#mayEnd.set(ownCopy(word), may);
		}
		return may;
	}

	/** As {@link otherThings} has it of one type. */
	otherThing(type: EntityType, key: string, before: string): string | undefined {
		return this.otherThings(key, before)[ENTITY_TYPES.indexOf(type)];
	}

	/** Whether {@link otherThing} may say anything of a name, whatever stands before it. */
	mayBeOtherThing(type: EntityType, key: string): boolean {
		return this.#otherThings.get(key)?.[type] !== undefined;
	}

	/** The word is a family name of a language in which it stands first. */
	isFamilyNameFirst(word: string): boolean {
		return this.#familyNames.has(word);
	}

	/** Nobody calls the bearer of this name by the family name that it begins with. */
	isCalledByGivenName(words: readonly string[]): boolean {
		return (
			this.#givenNameFamilies.has(words[0]!) || words.slice(1, -1).some((word) => this.#givenNameMiddles.has(word))
		);
	}

	/** `thị` of `Phạm Thị Thanh Vân`, who is `Phạm Thanh Vân` as well. */
	mayLeaveOutMiddle(words: readonly string[]): boolean {
		return words.length > LONG_NAME && this.#optionalMiddles.has(words[1]!);
	}

	/** Whose a surname is as it is written; undefined where its ending may be either's. */
	genderOf(form: string): 'man' | 'woman' | undefined {
		if (!this.#genderedLetters.has(form.slice(-1))) {
			return undefined;
		}
		const folded = foldName(form);
		const has = (endings: readonly string[]): boolean => endings.some((ending) => folded.endsWith(ending));
		for (const { man, woman } of this.#surnameGenders) {
			if (has(woman)) {
				return 'woman';
			}
			if (has(man)) {
				return 'man';
			}
		}
		return undefined;
	}

	isOfWord(word: string): boolean {
		return this.#ofWords.has(word);
	}

	#keyOfFolded(folded: string): string {
		const plain = plainSigns(folded);
		const bare = this.#withoutArticle(plain.endsWith("'s") ? plain.slice(0, -2) : plain);
		return /[а-яё]/u.test(bare)
			? bare.replace(/[\p{L}\p{M}]+/gu, (word) => this.#stem(word))
			: this.#writtenOut.of(bare);
	}

	#withoutArticle(folded: string): string {
		const space = folded.indexOf(' ');
		return space > 0 && this.#articles.has(folded.slice(0, space)) ? folded.slice(space + 1) : folded;
	}

	#isCaseOf(word: string, base: string): boolean {
		return (
			isCaseOf(word, base, this.#inflections) ||
			isCaseOf(word.replace(FLEETING_IN_CASES, '$1$2'), base.replace(FLEETING, ''), this.#inflections)
		);
	}

	/** Whether the last word of a name's key is a father's name. */
	isPatronymic(word: string): boolean {
		return this.#patronymics.some((ending) => ending.test(word));
	}

	#stem(word: string): string {
		let stem = this.#stems.get(word);
		if (stem === undefined) {
			// Павел, Лев, Череповец and Кубок lose a vowel in their other cases.
			const plain = word.replace(/ё/gu, 'е');
			const short = this.#shortStems.map((stems) => stems.exec(plain)).find((found) => found !== null);
			stem = (short?.[1] ?? stemOf(plain, this.#inflections)).replace(FLEETING, '');
			this.#stems.set(word, stem);
		}
		return stem;
	}
}

/** The vowel before the last consonant of a stem, or what is left of it. */
const FLEETING = /(?:(?<=[бвгджзклмнпрстфхчшщ])(?:[еь](?=[лц]$)|о(?=к$))|(?<=^л)[еь](?=в$))/u;
/** The same before an ending. */
const FLEETING_IN_CASES = /(?<=[бвгджзклмнпрстфхчшщ])ь(ц)([аеу]|[ое]м)$/u;
const SIGNS = /[.’‘ʼ´`′]/u;
const APOSTROPHES = /[’‘ʼ´`′]/gu;
/** Of `St.`, not of an initial or inside an address. */
const ABBREVIATION_STOPS = /(?<=[\p{L}\p{M}]{2})\.(?=[\s,]|$)/gu;
/** `U.S.` */
const DOTTED_LETTERS = /^(?:\p{L}\.){2,}$/u;

/** With one kind of apostrophe, and without the full stops that shortened words have or leave out. */
function plainSigns(folded: string): string {
	if (!SIGNS.test(folded)) {
		return folded;
	}
	return DOTTED_LETTERS.test(folded)
		? folded.replaceAll('.', '')
		: folded.replace(APOSTROPHES, "'").replace(ABBREVIATION_STOPS, '');
}

let lexicon: LinkLexicon | undefined;

/** The lexicon of all packs, made when it is first needed. */
export function linkLexicon(): LinkLexicon {
	return (lexicon ??= new LinkLexicon(PACKS.map((pack) => pack.links)));
}
