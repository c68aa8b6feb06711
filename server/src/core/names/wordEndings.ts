import type { NameText } from './nameText';
import type { WordEndings } from './packWords';

/** Whether the token ends like the language's words of this kind. */
export function endsLike(kind: keyof WordEndings, text: NameText, token: number): boolean {
	return text.lexicon.pack.wordEndings?.[kind].test(text.lower(token)) === true;
}
