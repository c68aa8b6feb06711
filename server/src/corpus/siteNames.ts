import { DOMAINS } from '../core/names/siteAddresses';
import { isVietnameseSyllable } from '../core/names/syllables';
import { plainLetters } from '../core/text/normalize';
import type { LinkLexicon } from './linkLexicon';
import type { Chain } from './longerForms';
import type { NamedMention } from './namedMentions';

/** Letters of an address that is a name of several words, or the beginning of one. */
const SHORTEST = 4;
/** Letters of a name that may be written without the spaces between its words. */
const LETTERS_TOGETHER = 8;
/** Words of a name that its site may be called by. */
const BEGINNING = 2;
/** Words of a name whose initials a site may have, and more of them than a paper alone has. */
const LONG = 4;
const LONGEST_PAPER = 6;
/** Words of an address, which a hyphen parts, and of its domain. */
const LONGEST_ADDRESS = 2;

/**
 * `suckhoe.vn` beside `Sức khỏe`, `baothanhhoa.vn` beside `Báo Thanh Hóa`, `kommersant.ru` beside «Коммерсантъ», `thewest.com.au` beside
 * `The West Australian`: organisations that are called by their site's address, each with the one whose words make it in plain Latin letters
 * without spaces, or whose first words do; and names that are written together. None that several may be meant by.
 */
export function siteNames(
	chains: readonly Chain[],
	mentions: readonly NamedMention[],
	lexicon: LinkLexicon,
): ReadonlyMap<Chain, Chain> {
	const sites = chains.filter((chain) => chain.type === 'ORG' && addressOf(chain) !== '');
	const found = spelledTogether(chains);
	if (sites.length === 0) {
		return found;
	}
	const whole = new Map<string, Chain | undefined>();
	const begun = new Map<string, Chain | undefined>();
	const add = (byLetters: Map<string, Chain | undefined>, letters: string, chain: Chain): void => {
		byLetters.set(letters, byLetters.has(letters) && byLetters.get(letters) !== chain ? undefined : chain);
	};
	for (const chain of chains) {
		if (chain.type === 'ORG' && addressOf(chain) === '' && !lexicon.alias('LOC', chain.name)) {
			for (const words of spellings(chain, mentions, lexicon)) {
				const letters = words.join('');
				if (words.length === 1 || letters.length >= SHORTEST) {
					add(whole, letters, chain);
				}
				for (let count = BEGINNING; count < words.length; count++) {
					add(begun, words.slice(0, count).join(''), chain);
				}
			}
		}
	}
	for (const site of sites) {
		const address = addressOf(site);
		const name = whole.has(address) || address.length < SHORTEST ? whole.get(address) : begun.get(address);
		if (name) {
			found.set(site, name);
		}
	}
	return found;
}

/** `Bongdaplus` beside `Bóng Đá Plus`: with those of more words, each with the only one of the same letters. */
function spelledTogether(chains: readonly Chain[]): Map<Chain, Chain> {
	const byLetters = new Map<string, Chain[]>();
	for (const chain of chains) {
		const letters = chain.type === 'ORG' && addressOf(chain) === '' ? chain.parts.plainWords.join('') : '';
		if (letters.length >= LETTERS_TOGETHER) {
			byLetters.set(letters, [...(byLetters.get(letters) ?? []), chain]);
		}
	}
	const found = new Map<Chain, Chain>();
	for (const alike of byLetters.values()) {
		const [long, short] = alike.sort((a, b) => b.parts.words.length - a.parts.words.length);
		if (short && alike.length === 2 && short.parts.words.length < long!.parts.words.length) {
			found.set(short, long!);
		}
	}
	return found;
}

/** A name's words in plain letters: with its article and without it, and what is no Latin transliterated as it stands first. */
function spellings(
	{ name, parts, mentions: [first] }: Chain,
	mentions: readonly NamedMention[],
	lexicon: LinkLexicon,
): readonly (readonly string[])[] {
	const { words } = parts;
	const found = [parts.plainWords, ...mentions[first!]!.spelling.addressWords];
	const own = lexicon.core('ORG', name)?.name.split(' ') ?? words;
	if (own.length >= LONG && own.every(isVietnameseSyllable)) {
		// «SGTT.VN», by the initials of Sài Gòn Tiếp Thị.
		found.push([own.map((word) => plainLetters(word).charAt(0)).join('')]);
	}
	if (words.length > LONGEST_PAPER) {
		// «baothanhhoa.vn», of a paper and station whose name ends in its province.
		found.push([words[0]!, ...words.slice(-BEGINNING)].map(plainLetters));
	}
	return found;
}

/** `suckhoe` of `suckhoe.com.vn`, `sportfakt` of `sport-fakt.ru`; empty for what is no address. */
function addressOf({ name }: Chain): string {
	if (!name.includes('.')) {
		return '';
	}
	const words = name.split(/[. ]/u);
	const domain = words.findIndex((word, i) => i > 0 && DOMAINS.has(word));
	const isAddress =
		domain > 0 &&
		domain <= LONGEST_ADDRESS &&
		words.length - domain <= LONGEST_ADDRESS &&
		words.slice(domain).every((word) => DOMAINS.has(word));
	return isAddress ? words.slice(0, domain).map(plainLetters).join('') : '';
}
