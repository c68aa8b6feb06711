import { isVietnameseSyllable } from '../core/names/syllables';
import type { Chain } from './longerForms';
import type { NamedMention } from './namedMentions';

/** Words of a name that letters of any language may be short for. */
const LONG_NAME = 3;
const FEWEST_LETTERS = 2;
/** `Ê.Ma-crông`: syllables of a foreign name as Vietnamese spells them. */
const SPELLED_OUT = /\p{L}-\p{Ll}/u;
/** `VTF`, `HoSE`, `PVcomBank`: two capitals in one word. */
const LETTERS = /^\p{Lu}(?:[\p{L}\p{N}&.]*\p{Lu}[\p{L}\p{N}&.]*)$/u;
/** Who are credited in brackets behind any name, and where a company is traded. */
const IN_ANY_BRACKETS = new Set(
	'afp ap upi efe epa dpa ansa tass ria rt bbc cnn nhk kcna scmp voa rfa rfi dw abc nbc cbs vna ttxvn vov vtv vtc hose hsx hnx upcom nyse nasdaq lse hkex moex'.split(
		' ',
	),
);
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** `Fimex`, `Vicofa`: one word without marks of tone, beside a name of many. */
const PLAIN_WORD = /^[A-Z][a-z]{3,}$/u;

/**
 * Names that the text explains once, in brackets: `Tổ chức Thương mại Thế giới (TCTMTG)` by its initials, `Liên đoàn Quần vợt Việt Nam
 * (VTF)` by letters of another language, either of them first, `Скотт Хоровитц (Scott Horowitz)` in another script, and `Ê.Ma-crông (Emmanuel Macron)` by how the person's name is written.
 * Each with the name that it stands for.
 */
export function explainedNames(chains: readonly Chain[], mentions: readonly NamedMention[]): ReadonlyMap<Chain, Chain> {
	const explained = new Map<Chain, Chain>();
	const chainOf: Chain[] = [];
	for (const chain of chains) {
		for (const mention of chain.mentions) {
			chainOf[mention] = chain;
		}
	}
	for (let i = 1; i < mentions.length; i++) {
		const [first, second] = [chainOf[i - 1], chainOf[i]];
		if (!first || !second || first === second || first.type !== second.type || !mentions[i]!.isInBracket) {
			continue;
		}
		const [outside, inside] = [mentions[i - 1]!.spelling.form, mentions[i]!.spelling.form];
		if (first.type === 'PER') {
			if (SPELLED_OUT.test(outside) && !SPELLED_OUT.test(inside)) {
				explained.set(first, second);
			} else if (areInTwoScripts(first, outside, second, inside) && !explained.has(second)) {
				explained.set(second, first);
			}
		} else if (
			(areTranslations(first, second) || (first.type !== 'LOC' && areInTwoScripts(first, outside, second, inside))) &&
			!explained.has(second)
		) {
			explained.set(second, first);
		} else if (isShort(second, inside, first) && !explained.has(second)) {
			explained.set(second, first);
		} else if (first.type !== 'LOC' && isForeignShort(first, outside, second) && !explained.has(first)) {
			explained.set(first, second);
		}
	}
	return explained;
}

/** `Скотт Хоровитц (Scott Horowitz)`, `Международная амнистия (Amnesty International)`: names of several words, the one in brackets in another script. */
function areInTwoScripts(first: Chain, outside: string, second: Chain, inside: string): boolean {
	return (
		first.parts.words.length > 1 &&
		second.parts.words.length > 1 &&
		first.parts.words.length - second.parts.words.length < LONG_NAME &&
		CYRILLIC.test(outside) &&
		!CYRILLIC.test(inside)
	);
}

function isShort(short: Chain, form: string, long: Chain): boolean {
	if (short.parts.words.length !== 1 || long.parts.words.length < 2) {
		return false;
	}
	return isAcronymOf(short.name, long.parts.words) || (long.type !== 'LOC' && isForeignShort(short, form, long));
}

/** `Tổ chức Theo dõi Nhân quyền (Human Rights Watch)`: three words and more in Vietnamese, and two and more that are none. */
function areTranslations(first: Chain, second: Chain): boolean {
	const [outside, inside] = [first.parts.words, second.parts.words];
	const isVietnamese = outside.every(isVietnameseSyllable);
	const [own, foreign] = isVietnamese ? [outside, inside] : [inside, outside];
	return (
		(first.type === 'ORG' || first.type === 'MISC') &&
		own.length >= LONG_NAME &&
		foreign.length > 1 &&
		own.every(isVietnameseSyllable) &&
		!foreign.some(isVietnameseSyllable)
	);
}

/** Letters, or a company's one word, beside a name of several words. */
function isForeignShort(short: Chain, form: string, long: Chain): boolean {
	return (
		short.parts.words.length === 1 &&
		long.parts.words.length >= LONG_NAME &&
		!IN_ANY_BRACKETS.has(short.name) &&
		(LETTERS.test(form) || (short.type === 'ORG' && long.parts.words.length > LONG_NAME && PLAIN_WORD.test(form)))
	);
}

/** Each letter begins a word, in order; the first words meet, and at most half of the words are skipped. */
function isAcronymOf(acronym: string, words: readonly string[]): boolean {
	const letters = [...acronym].filter((letter) => /\p{L}/u.test(letter));
	let at = 0;
	const meets = letters.every((letter, i) => {
		while (at < words.length && !words[at]!.startsWith(letter)) {
			if (i === 0) {
				return false;
			}
			at++;
		}
		return at++ < words.length;
	});
	return meets && letters.length >= FEWEST_LETTERS && letters.length * 2 >= words.length;
}
