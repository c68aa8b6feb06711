import type { EntityType } from '../core/model';
import type { CaseEndings, Inflection, Nominatives } from '../core/packs/linkPack';
import { once } from '../core/packs/once';
import type { LanguagePack } from '../core/packs/languagePack';
import { PACKS } from '../core/packs/packs';
import { isCaseOf } from './inflection';
import type { LinkLexicon } from './linkLexicon';

type Gender = 'man' | 'woman';

/** What a language that inflects names tells of base forms. */
interface Knowledge extends Nominatives {
	readonly inflections: readonly Inflection[];
	readonly givenNames: () => ReadonlySet<string>;
	/** The base form of a place by its key; undefined where two have that. */
	readonly placeOf: (key: string, lexicon: LinkLexicon) => string | undefined;
	/** Ends with a consonant. */
	readonly consonant: RegExp;
	/** The stem of a man's given name, of a man's surname, that no list has: behind a consonant these endings are a man's. */
	readonly givenNameStem: RegExp;
	readonly surnameStem: RegExp;
}

const knowledge = once((): { readonly all: readonly Knowledge[] } => ({
	all: PACKS.flatMap((pack) => (pack.links.nominatives ? [knowledgeOf(pack, pack.links.nominatives())] : [])),
}));

function knowledgeOf({ links, names }: LanguagePack, told: Nominatives): Knowledge {
	let places: ReadonlyMap<string, string | undefined> | undefined;
	const placesBy = (lexicon: LinkLexicon): ReadonlyMap<string, string | undefined> => {
		const found = new Map<string, string | undefined>();
		const known = names.gazetteer.filter(({ type }) => type === 'LOC').flatMap((one) => one.names);
		for (const name of [...known, ...links.aliases.flatMap((alias) => (alias.type === 'LOC' ? alias.names : []))]) {
			const key = lexicon.keyOf(name);
			found.set(key, found.has(key) && found.get(key) !== name ? undefined : name);
		}
		return found;
	};
	const stemBefore = (endings: readonly string[]): RegExp =>
		new RegExp(`^.*[${told.consonants}](?=(?:${endings.join('|')})$)`, 'iu');
	return {
		...told,
		inflections: links.inflections,
		// That are written with their other forms there.
		givenNames: once(
			() => new Set(names.givenNames.filter((name) => !told.givenNamesOfMen.some(([form]) => form === name))),
		),
		placeOf: (key, lexicon) => (places ??= placesBy(lexicon)).get(key),
		consonant: new RegExp(`[${told.consonants}]$`, 'iu'),
		givenNameStem: stemBefore(told.endingsOfMen),
		surnameStem: stemBefore([...told.endingsOfMen, ...told.endingsOfSurnames]),
	};
}

/**
 * The base form of a name that the corpus has in other cases alone: `Томск` for `Томска`, `Иван Орлов` for `Ивана Орлова`, as far as
 * words and endings surely tell; else the name itself.
 *
 * @param formsOf finds all forms of what it names
 */
export function nominativeOf(
	type: EntityType,
	name: string,
	formsOf: () => readonly string[],
	lexicon: LinkLexicon,
): string {
	if (type === 'MISC') {
		return name;
	}
	for (const known of knowledge().all) {
		if (!known.inflected.test(name)) {
			continue;
		}
		const found = type === 'PER' ? personIn(name, formsOf, known) : thingIn(type, name, known, lexicon);
		if (found !== undefined) {
			return found;
		}
	}
	return name;
}

function thingIn(type: EntityType, name: string, known: Knowledge, lexicon: LinkLexicon): string | undefined {
	const place = known.placeOf(lexicon.keyOf(name), lexicon);
	if (place !== undefined) {
		return place === name || lexicon.isInflectedFrom(name, place) ? place : undefined;
	}
	const words = name.split(' ');
	if (words.length === 1) {
		return replaced(name, type === 'LOC' ? [...known.places, ...known.placesAlone] : known.places);
	}
	return withHead(words, known);
}

/** Adjectives with the noun that they go with, which is the name's last word: `Томской области`. */
function withHead(words: readonly string[], known: Knowledge): string | undefined {
	const last = words.at(-1)!.toLowerCase();
	const isHead = (noun: string): boolean => noun !== last && isCaseOf(last, noun, known.inflections);
	const feminine = known.feminineNouns.find(isHead);
	const noun = feminine ?? known.masculineNouns.find(isHead);
	if (noun === undefined) {
		return undefined;
	}
	const adjectives = words
		.slice(0, -1)
		.map((word) =>
			known.irregular.includes(word.toLowerCase())
				? undefined
				: replaced(word, feminine === undefined ? known.masculine : known.feminine),
		);
	return adjectives.every((word) => word !== undefined)
		? [...adjectives, likeWritten(words.at(-1)!, noun)].join(' ')
		: undefined;
}

function personIn(name: string, formsOf: () => readonly string[], known: Knowledge): string | undefined {
	const words = name.split(' ');
	const surname = words.at(-1)!;
	const byEnding = genderOf(words.slice(words.length > 1 ? 1 : 0), known);
	if (words.length === 1) {
		return byEnding && replaced(surname, byEnding === 'man' ? known.men : known.women);
	}
	const gender = byEnding ?? genderByGivenName(words[0]!, known) ?? genderByForms(surname, formsOf(), known);
	if (gender === undefined) {
		return undefined;
	}
	const first = givenName(words[0]!, gender, known);
	const last = surnameOf(surname, gender, known);
	const between = words.slice(1, -1).map((word) => replaced(word, gender === 'man' ? known.men : known.women));
	return first !== undefined && last !== undefined && between.every((word) => word !== undefined)
		? [first, ...between, last].join(' ')
		: undefined;
}

/** Whose name is surely inflected by the ending of a surname or patronymic. */
function genderOf(words: readonly string[], known: Knowledge): Gender | undefined {
	const has = (endings: CaseEndings): boolean => words.some((word) => replaced(word, endings) !== undefined);
	return has(known.men) ? 'man' : has(known.women) ? 'woman' : undefined;
}

/** By a given name that is surely inflected. */
function genderByGivenName(word: string, known: Knowledge): Gender | undefined {
	if (known.givenNamesOfMen.some(([form]) => form === word.toLowerCase())) {
		return 'man';
	}
	const bases = basesOf(word.toLowerCase(), known);
	const genders = new Set(bases.map((base) => genderOfGivenName(base, known)));
	const [gender] = genders;
	return known.givenNames().has(word.toLowerCase()) || genders.size !== 1 ? undefined : gender;
}

/** By the surname alone as it stands elsewhere: `Лотара Маттеуса`, `Маттеус`. */
function genderByForms(surname: string, forms: readonly string[], known: Knowledge): Gender | undefined {
	return forms.some((form) => known.consonant.test(form) && isMasculineCase(surname, form, known)) ? 'man' : undefined;
}

function isMasculineCase(word: string, base: string, known: Knowledge): boolean {
	return word.startsWith(base) && word !== base && isCaseOf(word.toLowerCase(), base.toLowerCase(), known.inflections);
}

function basesOf(word: string, known: Knowledge): readonly string[] {
	const bases = known.inflections
		.filter(({ ending }) => word.endsWith(ending))
		.flatMap(({ ending, bases }) => bases.map((base) => word.slice(0, word.length - ending.length) + base));
	return [...new Set(bases)].filter((base) => base !== word && known.givenNames().has(base));
}

function genderOfGivenName(name: string, known: Knowledge): Gender {
	return known.endOfWomen.test(name) && !known.menWithVowel.includes(name) ? 'woman' : 'man';
}

function givenName(word: string, gender: Gender, known: Knowledge): string | undefined {
	const lower = word.toLowerCase();
	const whole = gender === 'man' ? known.givenNamesOfMen.find(([form]) => form === lower)?.[1] : undefined;
	if (whole !== undefined) {
		return likeWritten(word, whole);
	}
	const bases = basesOf(lower, known).filter((base) => genderOfGivenName(base, known) === gender);
	if (bases.length > 0) {
		return bases.length === 1 ? likeWritten(word, bases[0]!) : undefined;
	}
	if (gender === 'man') {
		return known.givenNameStem.exec(word)?.[0];
	}
	return known.consonant.test(word) ? word : replaced(word, known.givenNamesOfWomen);
}

function surnameOf(word: string, gender: Gender, known: Knowledge): string | undefined {
	const endings = gender === 'man' ? [known.men, known.menAfterGivenName] : [known.women, known.womenAfterGivenName];
	const found = endings.map((all) => replaced(word, all)).find((base) => base !== undefined);
	if (found !== undefined) {
		return found;
	}
	if (known.unchanging.test(word)) {
		return word;
	}
	if (gender === 'man') {
		return known.surnameStem.exec(word)?.[0];
	}
	return known.consonant.test(word) ? word : undefined;
}

/** The word with the base form's ending; undefined where it has none of these endings, or nothing else. */
function replaced(word: string, endings: CaseEndings): string | undefined {
	const found = endings.find(([ending]) => word.length > ending.length + 1 && word.endsWith(ending));
	return found && word.slice(0, word.length - found[0].length) + found[1];
}

function likeWritten(word: string, base: string): string {
	return word.charAt(0) === word.charAt(0).toUpperCase() ? base.charAt(0).toUpperCase() + base.slice(1) : base;
}
