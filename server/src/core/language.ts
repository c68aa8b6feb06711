import type { Language } from './model';
import { list } from './packs/words';
import { charClassTable, CLASS_CASELESS, CLASS_LOWER, CLASS_MARK, CLASS_UPPER } from './text/charClass';

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
	ru: list(
		'и | в | не | на | что | с | по | как | это | из | его | для | был | за | от | она | они | же | года | также',
	),
	uk: list('та | що | не | на | з | до | це | як | для | від | його | про | й | є | але | які | був | після | і | у'),
	bg: list('на | да | се | от | за | и | че | с | е | са | като | не | ще | това | си | по | до | при | или | беше'),
};

const WORD_LANGUAGES = new Map<string, Language[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
	for (const word of words) {
		const languages = WORD_LANGUAGES.get(word);
		if (languages) {
			languages.push(language);
		} else {
			WORD_LANGUAGES.set(word, [language]);
		}
	}
}

/** Enough to decide; a longer text is judged by its beginning, its middle and its end. */
const SAMPLE = 6000;
/** A line with fewer letters says too little to differ from its document, unless its script does. */
const LETTERS_TO_DIFFER = 24;

/** @param allowed the languages to choose from where none of the text's letters speaks against them; all known ones without it. */
export function detectLanguage(text: string, allowed?: readonly Language[]): Language {
	const sample = text.length <= SAMPLE ? text : sampleOf(text);
	const found = guess(sample);
	if (allowed?.length && found !== undefined && !allowed.includes(found.language)) {
		const sameScript = allowed.find((language) => scriptOf(language) === found.script);
		if (sameScript !== undefined && !found.sure) {
			return sameScript;
		}
	}
	return found?.language ?? allowed?.[0] ?? 'und';
}

/** The language of one line in a document: the document's, unless the line's script or words plainly say another one. */
export function languageOfLine(line: string, documentLanguage: Language): Language {
	const found = guess(line);
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

function guess(text: string): Guess | undefined {
	const classes = charClassTable();
	let latin = 0;
	let cyrillic = 0;
	let vietnamese = 0;
	let other = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		const charClass = classes[unit]!;
		if (charClass === CLASS_MARK) {
			// The dot below, the hook above and the horn, decomposed: no other language of these uses them.
			if (unit === 0x323 || unit === 0x309 || unit === 0x31b) {
				vietnamese++;
			}
		} else if (charClass === CLASS_UPPER || charClass === CLASS_LOWER || charClass === CLASS_CASELESS) {
			if (unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00)) {
				latin++;
				if (
					(unit >= 0x1ea0 && unit <= 0x1ef9) ||
					unit === 0x1a0 ||
					unit === 0x1a1 ||
					unit === 0x1af ||
					unit === 0x1b0 ||
					unit === 0x110 ||
					unit === 0x111
				) {
					vietnamese++;
				}
			} else if (unit >= 0x400 && unit < 0x530) {
				cyrillic++;
			} else {
				other++;
			}
		}
	}
	const letters = latin + cyrillic + other;
	if (letters === 0) {
		return undefined;
	}
	if (cyrillic > latin && cyrillic > other) {
		const words = byWords(text, ['ru', 'uk', 'bg']);
		// These letters are one in twelve of running Ukrainian; a Ukrainian name in Russian text stays far below.
		const ukrainian = (text.match(/[іїєґ]/giu)?.length ?? 0) * 40 >= cyrillic;
		const language = ukrainian ? 'uk' : words?.language === 'bg' ? 'bg' : 'ru';
		return { language, script: 'Cyrl', sure: words !== undefined, letters };
	}
	if (other > latin) {
		return { language: otherScriptLanguage(text), script: 'other', sure: true, letters };
	}
	// One letter in twelve is what Vietnamese names alone give to a foreign text; running Vietnamese has one in five.
	if (vietnamese * 12 >= latin) {
		return { language: 'vi', script: 'Latn', sure: vietnamese >= 3, letters };
	}
	const words = byWords(text, ['en', 'fr', 'de', 'es', 'pt', 'it', 'id']);
	return { language: words?.language ?? 'en', script: 'Latn', sure: words !== undefined, letters };
}

function byWords(text: string, languages: readonly Language[]): { language: Language } | undefined {
	const score = new Map<Language, number>();
	for (const match of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
		const owners = WORD_LANGUAGES.get(match[0]);
		for (const language of owners ?? []) {
			score.set(language, (score.get(language) ?? 0) + 1 / owners!.length);
		}
	}
	let best: Language | undefined;
	let bestScore = 0;
	let second = 0;
	for (const language of languages) {
		const points = score.get(language) ?? 0;
		if (points > bestScore) {
			second = bestScore;
			bestScore = points;
			best = language;
		} else if (points > second) {
			second = points;
		}
	}
	return best !== undefined && bestScore >= 1.5 && bestScore > second * 1.2 ? { language: best } : undefined;
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

function sampleOf(text: string): string {
	const part = SAMPLE / 3;
	const middle = (text.length - part) >> 1;
	return `${text.slice(0, part)}\n${text.slice(middle, middle + part)}\n${text.slice(-part)}`;
}
