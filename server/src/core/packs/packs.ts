import type { Language } from '../model';
import type { LanguagePack } from './languagePack';
import { en } from './en/en';
import { ru } from './ru/ru';
import { vi } from './vi/vi';

export const PACKS: readonly LanguagePack[] = [vi, en, ru];

const BY_LANGUAGE = new Map(PACKS.map((pack) => [pack.language, pack]));

/** The pack for a language; English where there is none, as its rules for casing and numerals fit most Latin scripts. */
export function packFor(language: Language): LanguagePack {
	return BY_LANGUAGE.get(language) ?? en;
}
