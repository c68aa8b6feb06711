import { DOMAINS } from '../core/names/siteAddresses';
import { foldMarks } from '../core/text/normalize';
import type { Chain } from './longerForms';

/** Letters of an address that is somebody's name. */
const SHORTEST = 4;
const MARKS = /[^\p{L}\p{N}]/gu;

/**
 * `suckhoe.vn` beside `Sức khỏe`, `baothanhhoa.vn` beside `Báo Thanh Hóa`: organisations that are called by their site's address, each with
 * the one whose words make it without accents and spaces. None that several may be meant by.
 */
export function siteNames(chains: readonly Chain[]): ReadonlyMap<Chain, Chain> {
	const sites = chains.filter(
		(chain) => chain.type === 'ORG' && chain.decided === undefined && addressOf(chain) !== '',
	);
	const found = new Map<Chain, Chain>();
	if (sites.length === 0) {
		return found;
	}
	const byLetters = new Map<string, Chain | undefined>();
	for (const chain of chains) {
		if (chain.type === 'ORG' && addressOf(chain) === '') {
			const letters = plain(chain.parts.words.join(''));
			byLetters.set(letters, byLetters.has(letters) ? undefined : chain);
		}
	}
	for (const site of sites) {
		const name = byLetters.get(addressOf(site));
		if (name) {
			found.set(site, name);
		}
	}
	return found;
}

/** `suckhoe` of `suckhoe.com.vn`; empty for what is no address. */
function addressOf({ name }: Chain): string {
	if (!name.includes('.')) {
		return '';
	}
	const words = name.split(/[. ]/u);
	const first = words[0]!;
	const isAddress = words.length > 1 && words.length < 4 && words.slice(1).every((word) => DOMAINS.has(word));
	return isAddress && first.length >= SHORTEST ? plain(first) : '';
}

function plain(text: string): string {
	return foldMarks(text).replace(MARKS, '');
}
