import { wordSet } from '../text/wordSet';
import { SHAPE_UPPER } from '../text/shapes';
import type { NameText } from './nameText';
import { COUNTED_ORGANIZATION, COUNTED_PLACE } from './phraseKinds';
import { Phrase } from './phrases';
import { COMMON_WORD, FUNCTION_WORD, JOINER, PARTICLE } from './wordKinds';

/** Of a name, in words, and with the marks between them. */
const LONGEST = 6;
const LONGEST_IN_TOKENS = 10;
/** Marks inside names, which keys leave out. */
const INNER_MARKS = wordSet("- ‑ ‐ . ' ’");
/** Joiners that places stand behind rather than the rest of a name. */
const PLACING = new Set(['in', 'on', 'at']);
const AND = new Set(['&', '+']);

/** One phrase for all names of one type and length: nothing else is known of them. */
const PHRASES = new Map<number, Phrase>();

/**
 * The longest name of two words and more that begins at a capitalised token and is one of those of which the pack has the hashes:
 * as `CountedData.typeOfName` knows it. Common words alone are one in running text only, as menus and headlines are made of them.
 */
export function knownPhrase(text: NameText, at: number): Phrase | undefined {
	const { counted } = text.lexicon.pack;
	if (!counted?.typeOfName) {
		return undefined;
	}
	const before = text.mark(at - 1);
	if ((before === '-' || before === '.') && text.isGlued(at) && text.isGlued(at - 1)) {
		return undefined;
	}
	let key = text.lower(at);
	let common = text.is(at, COMMON_WORD | FUNCTION_WORD);
	let words = 1;
	let found: Phrase | undefined;
	const last = Math.min(text.count, at + LONGEST_IN_TOKENS);
	for (let token = at + 1; token < last && words < LONGEST && text.continuesLine(token); token++) {
		if (text.isPunctuation(token)) {
			const mark = text.mark(token);
			if (AND.has(mark)) {
				key += ' and';
				words++;
			} else if (!INNER_MARKS.has(mark) || !text.isGlued(token)) {
				break;
			}
			continue;
		}
		const capital = text.isCapital(token) || text.isNumber(token);
		if (!capital && !isInnerWord(text, token)) {
			break;
		}
		key += `${text.hasPossessive(token - 1) ? "'s" : ''} ${text.lower(token)}`;
		words++;
		common &&= text.is(token, COMMON_WORD | FUNCTION_WORD);
		if (capital && (!common || isInText(text, at, token + 1)) && !isInsideWord(text, token)) {
			const type = counted.typeOfName(key, words);
			found = type === undefined ? found : phraseOf(type === 'ORG', token + 1 - at);
		}
	}
	return found;
}

/** The type of exactly these tokens by the pack's hashes, whatever their capitals. */
export function knownNameOf(text: NameText, start: number, end: number): 'ORG' | 'LOC' | undefined {
	const { counted } = text.lexicon.pack;
	if (end === start + 1) {
		const word = text.word(start);
		const letters = word.shape === SHAPE_UPPER ? counted?.typeOfName?.(text.slice(start, end), 1) : undefined;
		return letters ?? counted?.typeOfName?.(word.lower, 1);
	}
	let key = '';
	let words = 0;
	for (let token = start; token < end; token++) {
		const and = AND.has(text.mark(token));
		if (and || !text.isPunctuation(token)) {
			key += `${words > 0 ? (text.hasPossessive(token - 1) ? "'s " : ' ') : ''}${and ? 'and' : text.lower(token)}`;
			words++;
		}
	}
	return words > LONGEST ? undefined : counted?.typeOfName?.(key, words);
}

/** A small word inside a name: `Marks and Spencer`, `Pick n Pay`. */
function isInnerWord(text: NameText, token: number): boolean {
	return (
		text.isLower(token) &&
		(text.lengthOf(token) === 1 || (text.is(token, JOINER | PARTICLE) && !PLACING.has(text.key(token))))
	);
}

/** Behind a small word, and before no further capital. */
function isInText(text: NameText, start: number, end: number): boolean {
	return text.isLower(start - 1) && text.followsDirectly(start) && !(text.followsDirectly(end) && text.isCapital(end));
}

/** A hyphen and more stand right behind it. */
function isInsideWord(text: NameText, token: number): boolean {
	return text.mark(token + 1) === '-' && text.isGlued(token + 1) && text.isGlued(token + 2);
}

function phraseOf(organization: boolean, length: number): Phrase {
	const id = organization ? length : -length;
	let phrase = PHRASES.get(id);
	if (!phrase) {
		const cue = organization
			? ({ kind: COUNTED_ORGANIZATION, label: 'organisation' } as const)
			: ({ kind: COUNTED_PLACE, label: 'city' } as const);
		const none = new Array<number>(length).fill(-1);
		phrase = new Phrase(cue, none, none);
		PHRASES.set(id, phrase);
	}
	return phrase;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|[&+]/gu;
const POSSESSIVE = /'s$/u;

/** How {@link knownPhrase} spells a name: its words in lower case, with one space between them, the last one without its `'s`. */
export function knownNameKey(name: string): string {
	return [...name.normalize('NFC').matchAll(WORD)]
		.map(([word]) => (AND.has(word) ? 'and' : word.toLowerCase().replace('’', "'")))
		.join(' ')
		.replace(POSSESSIVE, '');
}
