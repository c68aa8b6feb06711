import type { Language } from './model';
import { FUNCTION_WORDS, OWN_LETTERS } from './languageWords';
import { charClassTable, isLetterClass } from './text/charClass';
import { TokenTable } from './text/tokens';
import { WordProperty } from './text/wordProperty';

/**
 * The language of a text by its letters and commonest words. Letters alone (Vietnamese vowels and tone marks, Cyrillic,
 * else Latin) are right for more than 98 lines of a hundred in our three languages; between languages of one script
 * function words decide.
 */

const LANGUAGES = Object.keys(FUNCTION_WORDS);
const CYRILLIC_LANGUAGES = ['ru', 'uk', 'bg'];
const LATIN_LANGUAGES = LANGUAGES.filter((language) => !CYRILLIC_LANGUAGES.includes(language));

/** For each function word a bit for each of its {@link LANGUAGES}. */
const WORD_LANGUAGES = new Map<string, number>();
LANGUAGES.forEach((language, bit) => {
	for (const word of FUNCTION_WORDS[language]!) {
		WORD_LANGUAGES.set(word, (WORD_LANGUAGES.get(word) ?? 0) | (1 << bit));
	}
});

/** One of the commonest words of some language; in lower case. */
export function isFunctionWord(word: string): boolean {
	return WORD_LANGUAGES.has(word);
}

/** The same for each of {@link OWN_LETTERS}. */
const LETTER_LANGUAGES = new Map<string, number>();
LANGUAGES.forEach((language, bit) => {
	for (const letter of OWN_LETTERS[language] ?? '') {
		LETTER_LANGUAGES.set(letter, (LETTER_LANGUAGES.get(letter) ?? 0) | (1 << bit));
	}
});

/** In function words: what makes a language plain, and what is enough for a guess where English has hardly any. */
const PLAIN = 1.5;
const ENOUGH = 1;

/** A line with fewer letters says too little to differ from its document, unless its script does. */
const LETTERS_TO_DIFFER = 24;

/** @param allowed the languages to choose from where none of the text's letters speaks against them; all known ones without it. */
export function detectLanguage(text: string, allowed?: readonly Language[]): Language {
	return languageOfTokens(new TokenTable(text), allowed);
}

/** As {@link detectLanguage}, of a text that is cut already. */
export function languageOfTokens(tokens: TokenTable, allowed?: readonly Language[]): Language {
	const found = guess(tokens, 0, tokens.count);
	if (allowed?.length && found !== undefined && !allowed.includes(found.language)) {
		const sameScript = allowed.find((language) => scriptOf(language) === found.script);
		if (sameScript !== undefined && !found.sure) {
			return sameScript;
		}
	}
	return found?.language ?? allowed?.[0] ?? 'und';
}

/**
 * The language of one line in a document: the document's, unless the line's script or words plainly say another one.
 * @param first the line's first token. @param end the token after its last one.
 */
export function languageOfLine(tokens: TokenTable, first: number, end: number, documentLanguage: Language): Language {
	const found = guess(tokens, first, end);
	if (!found || found.language === documentLanguage) {
		return documentLanguage;
	}
	const otherScript = found.script !== scriptOf(documentLanguage) && found.letters >= 3;
	return otherScript || (found.sure && found.letters >= LETTERS_TO_DIFFER) ? found.language : documentLanguage;
}

interface Guess {
	readonly language: Language;
	readonly script: string;
	readonly sure: boolean;
	readonly letters: number;
}

/** A word's letters by script, seven bits each and three for Ukrainian; {@link LONG} instead for words that are too long for that. */
const CYRILLIC_AT = 7;
const OTHER_AT = 14;
const VIETNAMESE_AT = 21;
const UKRAINIAN_AT = 26;
const LONG = 1 << 28;
/** A bit for a word in lower case with Vietnamese letters. */
const SMALL_AT = 29;

const LETTERS = new WordProperty((word, words) => {
	const text = words.text(word);
	return text.length > 31 ? LONG : countLetters(text);
});
const OWNERS = new WordProperty((word, words) => ownersOfWord(words.text(word), words.folded(word)));

function ownersOfWord(text: string, folded: string): number {
	// A capital alone is an initial or a button: `A + A -`.
	return /^[A-Z]$/u.test(text) ? 0 : (WORD_LANGUAGES.get(folded) ?? ownersOfLetters(text));
}

/** The languages that have all letters of a word in lower case; none where these are a to z, as English has them. */
function ownersOfLetters(word: string): number {
	let owners = -1;
	for (const letter of word) {
		const languages = LETTER_LANGUAGES.get(letter);
		if (languages !== undefined) {
			owners &= languages;
		} else if (letter !== letter.toLowerCase()) {
			return 0;
		}
	}
	return owners === -1 ? 0 : owners;
}

/** @param text of no more than 31 units, in NFC. */
function countLetters(text: string): number {
	const classes = charClassTable();
	let latin = 0;
	let cyrillic = 0;
	let other = 0;
	let vietnamese = 0;
	let ukrainian = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		// The dot below, the hook above and the horn, where they didn't compose: no other language of these uses them.
		if (isVietnamese(unit) || unit === 0x323 || unit === 0x309 || unit === 0x31b) {
			vietnamese++;
		}
		if (!isLetterClass(classes[unit]!)) {
			continue;
		}
		if (unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00)) {
			latin++;
		} else if (unit >= 0x400 && unit < 0x530) {
			cyrillic++;
			ukrainian += ukrainian < 3 && UKRAINIAN.has(unit) ? 1 : 0;
		} else {
			other++;
		}
	}
	return (
		latin |
		(cyrillic << CYRILLIC_AT) |
		(other << OTHER_AT) |
		(vietnamese << VIETNAMESE_AT) |
		(ukrainian << UKRAINIAN_AT) |
		(vietnamese > 0 && text.charAt(0) === text.charAt(0).toLowerCase() ? 1 << SMALL_AT : 0)
	);
}

const UKRAINIAN = new Set([...'іїєґІЇЄҐ'].map((letter) => letter.charCodeAt(0)));

function isVietnamese(unit: number): boolean {
	return (
		(unit >= 0x1ea0 && unit <= 0x1ef9) ||
		unit === 0x1a0 ||
		unit === 0x1a1 ||
		unit === 0x1af ||
		unit === 0x1b0 ||
		unit === 0x110 ||
		unit === 0x111
	);
}

function guess(tokens: TokenTable, first: number, end: number): Guess | undefined {
	const { wordIds, words } = tokens;
	const letterCounts = LETTERS.on(words);
	let latin = 0;
	let cyrillic = 0;
	let vietnamese = 0;
	let other = 0;
	let ukrainian = 0;
	/** Words in lower case with Vietnamese letters, which are no names in a foreign text. */
	let common = 0;
	for (let token = first; token < end; token++) {
		let counts = letterCounts.of(wordIds[token]!);
		let rest = counts === LONG ? words.text(wordIds[token]!) : '';
		do {
			if (rest !== '') {
				counts = countLetters(rest.slice(0, 31));
				rest = rest.slice(31);
			}
			latin += counts & 127;
			cyrillic += (counts >> CYRILLIC_AT) & 127;
			other += (counts >> OTHER_AT) & 127;
			vietnamese += (counts >> VIETNAMESE_AT) & 31;
			common += (counts >> SMALL_AT) & 1;
			ukrainian += (counts >> UKRAINIAN_AT) & 3;
		} while (rest !== '');
	}
	const letters = latin + cyrillic + other;
	if (letters === 0) {
		return undefined;
	}
	if (cyrillic > latin && cyrillic > other) {
		const known = byWords(tokens, first, end, CYRILLIC_LANGUAGES);
		// These letters are one in twelve of running Ukrainian; a Ukrainian name in Russian text stays far below.
		const language = ukrainian * 40 >= cyrillic ? 'uk' : known?.sure && known.language === 'bg' ? 'bg' : 'ru';
		return { language, script: 'Cyrl', sure: known?.sure === true, letters };
	}
	if (other > latin) {
		const text = tokens.text.slice(tokens.starts[first]!, tokens.ends[end - 1]!);
		return { language: otherScriptLanguage(text), script: 'other', sure: true, letters };
	}
	// One letter in twelve is what Vietnamese names alone give to a foreign text; running Vietnamese has one in five, and
	// fewer only among many foreign names, where its function words tell.
	const running = vietnamese * 12 >= latin;
	if (running && common > 0) {
		return { language: 'vi', script: 'Latn', sure: vietnamese >= 3, letters };
	}
	const found = byWords(tokens, first, end, LATIN_LANGUAGES);
	if (running && found?.sure !== true) {
		return { language: 'vi', script: 'Latn', sure: vietnamese >= 3, letters };
	}
	const language = found?.sure ? found.language : common > 0 ? 'vi' : (found?.language ?? 'en');
	return { language, script: 'Latn', sure: found?.sure === true, letters };
}

/**
 * The language that has most of the function words: sure where it has them plainly, and a guess where only neighbours, as
 * Danish and Norwegian are, come near it. A word of several languages counts less for each.
 */
function byWords(
	tokens: TokenTable,
	first: number,
	end: number,
	languages: readonly Language[],
): { readonly language: Language; readonly sure: boolean } | undefined {
	const owners = OWNERS.on(tokens.words);
	const scores = new Float64Array(LANGUAGES.length);
	let several = 0;
	let seen = 0;
	for (let token = first; token < end; token++) {
		const owned = owners.of(tokens.wordIds[token]!);
		if (owned !== 0) {
			several |= seen & owned;
			seen |= owned;
			let count = 0;
			for (let bits = owned; bits !== 0; bits &= bits - 1) {
				count++;
			}
			for (let bits = owned; bits !== 0; bits &= bits - 1) {
				scores[31 - Math.clz32(bits & -bits)]! += 1 / count;
			}
		}
	}
	let best: Language | undefined;
	let bestScore = 0;
	let second = 0;
	for (const language of languages) {
		const points = scores[LANGUAGES.indexOf(language)]!;
		if (points > bestScore) {
			second = bestScore;
			bestScore = points;
			best = language;
		} else if (points > second) {
			second = points;
		}
	}
	const sure = bestScore >= PLAIN && bestScore > second * 1.2;
	if (best === undefined) {
		return undefined;
	}
	if (sure) {
		return { language: best, sure };
	}
	const likely = bestScore >= ENOUGH && bestScore >= scores[LANGUAGES.indexOf('en')]! * 2;
	return likely && (several & (1 << LANGUAGES.indexOf(best))) !== 0 ? { language: best, sure } : undefined;
}

function otherScriptLanguage(text: string): Language {
	if (/[\u3040-\u30ff]/u.test(text)) {
		return 'ja';
	}
	if (/[\uac00-\ud7af]/u.test(text)) {
		return 'ko';
	}
	const scripts: readonly [RegExp, Language][] = [
		[/\p{Script=Han}/u, 'zh'],
		[/\p{Script=Arabic}/u, 'ar'],
		[/\p{Script=Hebrew}/u, 'he'],
		[/\p{Script=Thai}/u, 'th'],
		[/\p{Script=Khmer}/u, 'km'],
		[/\p{Script=Lao}/u, 'lo'],
		[/\p{Script=Greek}/u, 'el'],
		[/\p{Script=Devanagari}/u, 'hi'],
		[/\p{Script=Georgian}/u, 'ka'],
		[/\p{Script=Armenian}/u, 'hy'],
	];
	return scripts.find(([pattern]) => pattern.test(text))?.[1] ?? 'und';
}

function scriptOf(language: Language): string {
	return ['ru', 'uk', 'bg', 'be', 'sr', 'mk', 'kk', 'mn'].includes(language)
		? 'Cyrl'
		: ['ja', 'ko', 'zh', 'ar', 'he', 'th', 'km', 'lo', 'el', 'hi', 'ka', 'hy', 'und'].includes(language)
			? 'other'
			: 'Latn';
}
