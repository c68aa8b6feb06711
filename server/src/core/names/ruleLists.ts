import type { NamePack } from './pack';

// Bits of `Word.rules`, for lists that single rules ask for at every capital or before it, though hardly a word stands in them.
// A bit beside what else is known of the word is read at once; the lists' own tables lie far from each other in memory.
export const OPENS_EVERYDAY_WORD = 1 << 0;
export const PERSONS_ACT = 1 << 1;
export const AUXILIARY = 1 << 2;
export const TRADE = 1 << 3;
export const SURE_ACT = 1 << 4;
export const DESCRIBES_WORK = 1 << 5;
export const FORMER_CUE = 1 << 6;
export const PEOPLE_CUE = 1 << 7;
export const CYCLE_YEAR = 1 << 8;
export const MONEY = 1 << 9;
export const FOREIGN_MONEY = 1 << 10;
export const SPORT = 1 << 11;
export const GROUND = 1 << 12;
export const VILLAGE = 1 << 13;
export const CLUB_TOWN = 1 << 14;
export const SURE_PEOPLE = 1 << 16;
export const CROP = 1 << 17;
export const PRIZE_CUE = 1 << 18;
export const DIRECTION_CUE = 1 << 19;
/** In any of {@link FORM_WORDS}. */
export const TELLS_FORM = 1 << 15;

/** Sums in it are written in English everywhere. */
const FOREIGN_MONEYS: ReadonlySet<string> = new Set(['dollar', 'dollars', 'cents']);

type Words = { has(word: string): boolean } | undefined;

const LISTS: readonly (readonly [bit: number, list: (pack: NamePack) => Words])[] = [
	[OPENS_EVERYDAY_WORD, (pack) => pack.everydayWords],
	[PERSONS_ACT, (pack) => pack.personWords?.acts],
	[AUXILIARY, (pack) => pack.personWords?.auxiliaries],
	[TRADE, (pack) => pack.companyWords?.trades],
	[SURE_ACT, (pack) => pack.companyWords?.sureActs],
	[DESCRIBES_WORK, (pack) => pack.workWords?.descriptions],
	[FORMER_CUE, (pack) => pack.formerCues],
	[PEOPLE_CUE, (pack) => pack.personWords?.peopleCues],
	[SURE_PEOPLE, (pack) => pack.personWords?.surePeoples],
	[CROP, (pack) => pack.numberWords?.crops],
	[PRIZE_CUE, (pack) => pack.numberWords?.prizeCues],
	[DIRECTION_CUE, (pack) => pack.directionCues],
	[CYCLE_YEAR, (pack) => pack.numberWords?.cycleYears],
	[MONEY, (pack) => pack.numberWords?.moneys],
	[FOREIGN_MONEY, () => FOREIGN_MONEYS],
	[SPORT, (pack) => pack.headWords?.sports],
	[GROUND, (pack) => pack.headWords?.grounds],
	[VILLAGE, (pack) => pack.headWords?.villages],
	[CLUB_TOWN, (pack) => pack.sportWords?.clubTowns],
];

/** Words that a name's form begins with: of the rules that ask for one of them at every capital, none is asked where the word is in no list. */
const FORM_WORDS: readonly ((pack: NamePack, word: string) => boolean | undefined)[] = [
	(pack, word) => pack.currencies?.has(word),
	(pack, word) => pack.roadWords?.streets?.has(word),
	(pack, word) => pack.eventTitleWords?.day === word,
	(pack, word) => pack.personWords?.ranks?.has(word),
	(pack, word) => pack.teamWords?.women === word,
	(pack, word) => pack.businessWords?.possessiveBrands.has(word),
	(pack, word) => pack.matchWords?.nicknames.has(word),
	(pack, word) => pack.headWords?.mergedMedia?.[0]?.[0] === word,
	(pack, word) => pack.newsMedia?.openings.has(word),
];

/**
 * The bits of all lists in which the word stands.
 *
 * @param word in lower case
 * @param key the form in which words are compared
 */
export function rulesOf(pack: NamePack, word: string, key: string): number {
	let rules = 0;
	for (const [bit, list] of LISTS) {
		if (list(pack)?.has(word)) {
			rules |= bit;
		}
	}
	return FORM_WORDS.some((isIn) => isIn(pack, word) || isIn(pack, key)) ? rules | TELLS_FORM : rules;
}
