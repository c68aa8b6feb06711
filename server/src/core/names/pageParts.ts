import type { PageWords } from './packWords';

/** `news`, `updates`, `contact`: what pages call their parts, alone or in a label, and no team or show. */
export function isPartOfPage({ sections, labels, asks }: PageWords, word: string): boolean {
	return sections.has(word) || labels.has(word) || asks.has(word);
}
