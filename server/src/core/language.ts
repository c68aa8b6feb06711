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
		'the | of | and | to | in | is | was | for | that | with | his | her | they | have | from | by | are | at | this | said | on | which | who | were | would | their | been | its | has | had | not | but | he | she | we | be | it | as | a | an | am | no | so | or | men | my | over | do',
	),
	fr: list(
		'le | la | les | des | du | est | et | dans | pour | une | que | qui | sur | pas | plus | par | avec | aux | sont | cette | on',
	),
	de: list(
		'der | die | das | und | den | von | zu | mit | ist | nicht | ein | eine | auf | für | dem | sich | auch | als | wird | hat | in | was | im | des | bei | nach | an | aus',
	),
	es: list(
		'el | los | las | que | del | en | por | con | una | para | se | su | al | como | más | fue | pero | sus | y | ha',
	),
	pt: list(
		'o | os | que | do | da | em | um | uma | para | com | não | dos | das | no | na | por | mais | ao | foi | são',
	),
	it: list(
		'il | di | che | per | della | un | una | non | con | del | sono | gli | nel | alla | anche | più | dei | è | ha | lo | in',
	),
	id: list(
		'yang | dan | di | ini | dengan | untuk | dari | itu | dalam | tidak | pada | akan | juga | adalah | ke | karena | oleh | tersebut | telah | sebagai',
	),
	nl: list(
		'het | een | van | dat | niet | met | voor | zijn | aan | naar | ook | werd | wordt | bij | deze | heeft | hij | door | geen | maar | in | is | was | had | we | uit | nog | dan | wel | over | meer | jaar | nieuwe | gisteren | kan | worden | hebben | haar | twee | zich',
	),
	pl: list(
		'się | nie | że | jest | przez | oraz | dla | był | była | było | są | który | która | które | jego | przy | już | ale | także | tym | na | do | od | po | za | w | z | i | jak | ma | roku | nad | pod | jej | będzie | został | została',
	),
	sv: list(
		'och | att | det | som | på | av | för | är | till | inte | från | har | ett | också | efter | hade | där | när | eller | med | en | den | var | han | om | kan | nu | bli | ska | ny | nya | vid | mot | över | sig',
	),
	da: list(
		'og | af | på | til | med | det | som | ikke | blev | fra | har | efter | også | være | der | er | ved | eller | mod | for | at | en | et | var | den | han | hun | over | kan | vil | nu | blive | skal | ny | nye',
	),
	nb: list(
		'og | av | på | til | med | det | som | ikke | ble | fra | har | etter | også | være | mot | er | ved | eller | ha | hadde | for | at | en | et | var | den | han | hun | over | kan | vil | nå | bli | skal | ny | nye',
	),
	fi: list(
		'ja | on | ei | että | oli | ovat | mutta | kun | myös | joka | sekä | tai | hän | ole | kuin | ollut | mukaan | jotka | vuoden | uusi | nyt | jossa | vain | mitä | kanssa | voi | vielä',
	),
	cs: list(
		'že | která | který | které | jsou | také | bylo | byla | při | jeho | ještě | už | podle | nebo | jako | ale | je | před | však | pro | na | se | v | do | od | po | za | s | z | ve | jak | má | roku | pod | nad | bude | si | kde | když',
	),
	sk: list(
		'že | ktorá | ktorý | ktoré | sú | bolo | bola | bol | pri | jeho | ešte | už | podľa | alebo | ako | ale | je | pred | však | sa | na | v | do | od | po | za | s | z | zo | roku | pod | nad | bude | si | kde | keď | sme',
	),
	hu: list(
		'hogy | és | az | egy | nem | volt | már | csak | mint | vagy | szerint | után | amely | lesz | még | ez | azt | lehet | a | meg | ki | van | két | új | fel | így',
	),
	ro: list(
		'și | în | cu | din | că | pentru | este | sunt | fost | care | prin | după | nu | sau | lui | pe | ale | într | această | unei | unui | va | iar | sa',
	),
	tr: list(
		've | bir | bu | için | ile | olarak | olan | daha | çok | kadar | sonra | gibi | ancak | tarafından | dedi | oldu | ise | değil | olduğu | yeni | var | yok',
	),
	hr: list(
		'je | su | koji | koja | koje | nije | bio | biti | što | nakon | kao | ili | ali | iz | samo | gdje | gde | jer | još | svoje | na | se | u | i | za | od | da | s | će | pod | nad | kada | ima | do | bi',
	),
	sl: list(
		'je | ki | so | tudi | pri | kot | ali | iz | bil | bila | bilo | še | kako | ker | leta | ga | biti | zelo | lahko | vse | na | se | v | in | za | od | da | s | z | bo | pod | nad | kjer',
	),
	ca: list(
		'els | amb | dels | una | és | aquest | aquesta | però | més | també | entre | seva | seu | són | ha | han | fins | està | molt | altres',
	),
	lt: list(
		'ir | kad | iš | yra | buvo | apie | bet | taip | jau | po | tai | kaip | su | metu | dėl | kuris | kuri | nuo | už | savo | į | per | prie',
	),
	lv: list(
		'un | ir | ar | par | kas | nav | tika | arī | bet | kā | gada | uz | pēc | lai | vai | tiek | ko | jau | būs | viņš | pie | no',
	),
	et: list(
		'ja | on | ei | et | oli | kui | ning | mis | ka | aga | või | ta | selle | mida | välja | kes | oma | pärast | veel | uus | nii | nüüd | aasta | siis',
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

/** Letters beyond the alphabet's twenty-six, by language: a word in lower case that has one is no English one. */
const OWN_LETTERS: Readonly<Record<Language, string>> = {
	fr: 'àâæçéèêëîïôœùûü',
	de: 'äöüß',
	es: 'áéíóúüñ',
	pt: 'áâãàçéêíóôõú',
	it: 'àèéìòù',
	nl: 'ëïéèö',
	pl: 'ąćęłńóśźż',
	sv: 'åäö',
	da: 'æøå',
	nb: 'æøå',
	fi: 'äö',
	cs: 'áčďéěíňóřšťúůýž',
	sk: 'áäčďéíĺľňóôŕšťúýž',
	hu: 'áéíóöőúüű',
	ro: 'ăâîșțşţ',
	tr: 'çğıöşü',
	hr: 'čćđšž',
	sl: 'čšž',
	ca: 'àçéèíïòóúü',
	lt: 'ąčęėįšųūž',
	lv: 'āčēģīķļņšūž',
	et: 'äõöüšž',
	vi: 'àáâãèéêìíòóôõùúýăđơư',
};

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
