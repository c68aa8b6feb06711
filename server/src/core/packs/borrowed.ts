import type { Language } from '../model';
import type { CountedData, NamePack } from '../names/pack';
import { GIVEN_NAME, LAST_NAME } from '../names/wordKinds';
import { en } from './en/en';
import { counted as english } from './en/counted';
import type { LanguagePack } from './languagePack';
import { ru } from './ru/ru';

/** They write every noun with a capital. */
const WITH_CAPITAL_NOUNS: ReadonlySet<Language> = new Set(['de', 'lb']);
const CYRILLIC: ReadonlySet<Language> = new Set(['uk', 'be', 'bg', 'mk', 'sr']);

/** That a capital is a name's, where all nouns have one. */
const NOUN = { inside: 0.25, atStart: 0.04 };
const PERSON = { inside: 0.9, atStart: 0.5 };

/** People's names and towns are much the same in all languages; any other capital tells little among nouns. */
const amongNouns: CountedData = {
	casing: (word) => (((english.kindsOf?.(word) ?? 0) & (GIVEN_NAME | LAST_NAME)) === 0 ? NOUN : PERSON),
	namesBeginning: (word) => english.namesBeginning(word),
};

/**
 * A pack for a language that has none of its own: the rules of English for casing and numerals fit most Latin scripts,
 * those of Russian its neighbours'. English words say nothing there; countries are called as the language calls them.
 */
export function borrowedPack(language: Language): LanguagePack {
	if (CYRILLIC.has(language)) {
		return { ...ru, names: withCountries(ru.names, language) };
	}
	const names: NamePack = WITH_CAPITAL_NOUNS.has(language)
		? { ...en.names, counted: amongNouns, titleCase: false }
		: { ...en.names, counted: undefined };
	return { ...en, names: withCountries(names, language) };
}

function withCountries(names: NamePack, language: Language): NamePack {
	const countries = countriesIn(language);
	return countries.length === 0
		? names
		: { ...names, gazetteer: [...names.gazetteer, { type: 'LOC', kind: 'country', names: countries }] };
}

/** The countries' names in a language; none for one that isn't known here. */
function countriesIn(language: Language): readonly string[] {
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	try {
		if (Intl.DisplayNames.supportedLocalesOf([language]).length === 0) {
			return [];
		}
		const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
		return letters
			.flatMap((first) => letters.map((second) => display.of(first + second)))
			.filter((name): name is string => name !== undefined && /^\p{Lu}/u.test(name));
	} catch {
		// Not a language that can be asked for.
		return [];
	}
}
