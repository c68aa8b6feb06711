import type { Language } from '../model';
import type { LanguagePack } from './languagePack';
import { en } from './en/en';
import { fr } from './fr/fr';
import { ru } from './ru/ru';
import { borrowedPack } from './borrowed';
import { vi } from './vi/vi';

export const PACKS: readonly LanguagePack[] = [vi, en, ru, fr];

const BY_LANGUAGE = new Map(PACKS.map((pack) => [pack.language, pack]));
/** Made when a text of such a language is first read. */
const BORROWED = new Map<Language, LanguagePack>();

/** The pack for a language; what other packs lend it where it has none. */
export function packFor(language: Language): LanguagePack {
	const own = BY_LANGUAGE.get(language);
	if (own) {
		return own;
	}
	let borrowed = BORROWED.get(language);
	if (!borrowed) {
		borrowed = borrowedPack(language);
		BORROWED.set(language, borrowed);
	}
	return borrowed;
}
