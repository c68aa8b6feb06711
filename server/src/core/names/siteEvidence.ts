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
/** Behind the name: `Harbour Times newsletter`, `Kettle senior court writer`. */
export const OFFERED = new Set(
	'newsletter newsletters staff reporter correspondent writer columnist apps app homepage subscriber subscribers subscription readers journalists edition lineup'.split(
		' ',
	),
);
/** Before the name, where the page asks for something. */
export const CALLS = new Set(
	'follow get join subscribe whitelist advertise about contact watch download support visit from with on in to at'.split(
		' ',
	),
);
/** Of these, what needs another word of the page's before it. */
export const PREPOSITIONS = wordSet('from with on in to at');
export const CALLING = new Set(
	'more advertise subscribe work jobs careers welcome notifications subscribing read appeared published'.split(' '),
);
/** Before `by` and who made the page. */
export const MADE = wordSet('powered developed designed hosted operated published');
/** What papers are called. */
export const PAPERS = new Set(
	'times tribune herald observer standard guardian independent telegraph gazette chronicle journal mail express star citizen dispatch mirror examiner inquirer bulletin courier argus echo sentinel advertiser ledger register republic'.split(
		' ',
	),
);
/** And what other things are called as well. */
export const WEAK_PAPERS = wordSet('week post news press globe sun nation age');
/** Behind the name of one that would be known without it. */
export const PRINT = new Set(['newspaper', 'newspapers', 'magazine']);
export const PERIODS = wordSet('daily sunday saturday evening morning weekly');

/** Behind a masthead's name. */
export const TRAILING = wordSet('online news home homepage logo website live');
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
