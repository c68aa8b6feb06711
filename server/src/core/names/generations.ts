import type { NameText } from './nameText';

// Which of those who are called so somebody is, behind the name: in texts of all languages, as people take it with them.

const WORDS = new Set(['jr', 'sr']);
const FIGURES = new Set(['ii', 'iii', 'iv']);

/** `Jr`, which may have a full stop of its own. */
export function isGeneration(text: NameText, token: number): boolean {
	return WORDS.has(text.key(token));
}

/** `Jr`, `III` */
export function isGenerationOrFigure(text: NameText, token: number): boolean {
	return isGeneration(text, token) || FIGURES.has(text.key(token));
}
