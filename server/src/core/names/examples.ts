import { ENTITY_TYPES } from '../model';
import type { NameText } from './nameText';
import { endsLike } from './wordEndings';
import { FUNCTION_WORD, JOINER } from './wordKinds';

/** How far left of an example its noun may stand. In tokens. */
const LONGEST = 24;

/**
 * What the examples are among which the name that begins at `start` stands: `companies such as Tovik, Lankara`, `towns including Tovik`. A
 * plural before words that open a list, and nothing but names between them and this one.
 *
 * @returns the type's place in {@link ENTITY_TYPES}; undefined where no such noun is known
 */
export function nounOfExamples(text: NameText, start: number): number | undefined {
	const { nounTypes, describingWords: words } = text.lexicon.pack;
	if (!nounTypes || !words || !text.continuesLine(start)) {
		return undefined;
	}
	let opening = start - 1;
	while (!words.examples.has(text.key(opening))) {
		const passes = text.isCapital(opening) || text.isNumber(opening) || isInside(text, opening);
		if (!passes || opening < start - LONGEST || !text.continuesLine(opening)) {
			return undefined;
		}
		opening--;
	}
	// «such as»
	opening -= words.exampleOpenings.has(text.key(opening - 1)) ? 1 : 0;
	const noun = text.mark(opening - 1) === ',' ? opening - 2 : opening - 1;
	const type = text.isLower(noun) && endsLike('plural', text, noun) ? nounTypes.get(text.lower(noun)) : undefined;
	return type === undefined || !text.continuesLine(noun + 1) ? undefined : ENTITY_TYPES.indexOf(type);
}

/** A comma, or a small word between two names or inside one. */
function isInside(text: NameText, token: number): boolean {
	return (
		text.mark(token) === ',' ||
		text.mark(token) === '&' ||
		(text.isLower(token) && text.is(token, JOINER | FUNCTION_WORD))
	);
}
