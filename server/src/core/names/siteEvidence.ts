import { wordSet } from '../text/wordSet';

/** What a page says of its own name, each once: bits, and beside them their weights. */
export const FIRST_LINE = 1;
export const ITS_ARTICLE = 2;
export const PAPER = 4;
export const HOLDER = 8;
export const IN_HOLDER = 16;
export const ADDRESS = 32;
export const CALLED_ON = 64;
export const OFFERS = 128;
/** How the name stands: behind «The», without it. */
export const WITH_ARTICLE = 256;
export const BARE = 512;
const WEIGHTS: readonly (readonly [bit: number, weight: number])[] = [
	[FIRST_LINE, 1.5],
	[ITS_ARTICLE, 1],
	[PAPER, 2],
	[HOLDER, 2.5],
	[IN_HOLDER, 1],
	[ADDRESS, 2],
	[CALLED_ON, 1],
	[OFFERS, 1],
];
export const ENOUGH = 2.5;
/** Common words need one of these. */
export const SURE = HOLDER | IN_HOLDER | ADDRESS | ITS_ARTICLE;
export const ENOUGH_OF_COMMON = 3;

/** Among how many of a page's first lines its masthead stands. */
export const FIRST_LINES = 4;
/** In tokens. */
export const LONGEST = 5;
export const SHORTEST_ADDRESS = 5;
/** Between two parts of a page's title. */
export const TITLE_MARKS = wordSet('| - – — » ›');
/** Of an acronym that is one everywhere; two letters only among the page's own words. */
export const SAFE_LETTERS = 3;

/** All that speaks for a name, added up. */
export function weightOf(bits: number): number {
	let sum = 0;
	for (const [bit, weight] of WEIGHTS) {
		sum += (bits & bit) !== 0 ? weight : 0;
	}
	return sum;
}
