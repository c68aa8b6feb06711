import type { Language } from './model';
import { list } from './packs/words';
import { charClassTable, isLetterClass } from './text/charClass';
import { TokenTable } from './text/tokens';
import { WordProperty } from './text/wordProperty';

/**
 * The language of a text by its letters and commonest words. Letters alone (Vietnamese vowels and tone marks, Cyrillic,
 * else Latin) are right for more than 98 lines of a hundred in our three languages; between languages of one script
 * function words decide.
 */

/** Function words that few other languages with the same letters have; for each language some of its thirty commonest. */
const FUNCTION_WORDS: Readonly<Record<Language, readonly string[]>> = {
	en: list(
		'the | of | and | to | in | is | was | for | that | with | his | her | they | have | from | by | are | at | this | said',
	),
	fr: list(
		'le | la | les | des | du | est | et | dans | pour | une | que | qui | sur | pas | plus | par | avec | aux | sont | cette',
	),
	de: list(
		'der | die | das | und | den | von | zu | mit | ist | nicht | ein | eine | auf | für | dem | sich | auch | als | wird | hat',
	),
	es: list(
		'el | los | las | que | del | en | por | con | una | para | se | su | al | como | más | fue | pero | sus | y | ha',
	),
	pt: list(
		'o | os | que | do | da | em | um | uma | para | com | não | dos | das | no | na | por | mais | ao | foi | são',
	),
	it: list(
		'il | di | che | per | della | un | una | non | con | del | sono | gli | nel | alla | anche | più | dei | è | ha | lo',
	),
	id: list(
		'yang | dan | di | ini | dengan | untuk | dari | itu | dalam | tidak | pada | akan | juga | adalah | ke | karena | oleh | tersebut | telah | sebagai',
	),
	vi: list(
		'và | của | là | có | không | được | với | những | đã | người | này | ở | một | các | từ | đến | ông | tại | về | như | để | sẽ',
	),
	ru: list(
		'и | в | не | на | что | с | по | как | это | из | его | для | был | за | от | она | они | же | года | также',
	),
	uk: list('та | що | не | на | з | до | це | як | для | від | його | про | й | є | але | які | був | після | і | у'),
	bg: list('на | да | се | от | за | и | че | с | е | са | като | не | ще | това | си | по | до | при | или | беше'),
};

const LANGUAGES = Object.keys(FUNCTION_WORDS);
const LATIN_LANGUAGES = ['en', 'fr', 'de', 'es', 'pt', 'it', 'id', 'vi'];
const CYRILLIC_LANGUAGES = ['ru', 'uk', 'bg'];

/** For each function word a bit for each of its {@link LANGUAGES}. */
const WORD_LANGUAGES = new Map<string, number>();
LANGUAGES.forEach((language, bit) => {
	for (const word of FUNCTION_WORDS[language]!) {
		WORD_LANGUAGES.set(word, (WORD_LANGUAGES.get(word) ?? 0) | (1 << bit));
	}
});

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
const OWNERS = new WordProperty((word, words) => WORD_LANGUAGES.get(words.folded(word)) ?? 0);

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
		const language = ukrainian * 40 >= cyrillic ? 'uk' : known === 'bg' ? 'bg' : 'ru';
		return { language, script: 'Cyrl', sure: known !== undefined, letters };
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
	const known = byWords(tokens, first, end, LATIN_LANGUAGES);
	if (running && known === undefined) {
		return { language: 'vi', script: 'Latn', sure: vietnamese >= 3, letters };
	}
	return { language: known ?? (common > 0 ? 'vi' : 'en'), script: 'Latn', sure: known !== undefined, letters };
}

/** The language that has most of the function words, if it has them plainly. A word of several languages counts less for each. */
function byWords(tokens: TokenTable, first: number, end: number, languages: readonly Language[]): Language | undefined {
	const owners = OWNERS.on(tokens.words);
	const scores = new Float64Array(LANGUAGES.length);
	for (let token = first; token < end; token++) {
		const owned = owners.of(tokens.wordIds[token]!);
		if (owned !== 0) {
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
	return bestScore >= 1.5 && bestScore > second * 1.2 ? best : undefined;
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
