import type { CountedData } from '../../names/pack';
import { COUNTED_PLACE } from '../../names/phraseKinds';
import type { Cue, Entry } from '../../names/phrases';
import {
	COMMON_WORD,
	DEMONYM,
	GIVEN_NAME,
	LAST_NAME,
	SEEMING_COMMON,
	SYLLABIC_FAMILY_NAME,
} from '../../names/wordKinds';
import { hashString } from '../../text/hash';
import { foldMarks } from '../../text/normalize';
import { valueIn } from '../sortedText';
import { ORGANIZATION_WORDS, ORGANIZATIONS, PLACE_WORDS, PLACES } from './knownNames';
import { GIVEN_NAMES } from './nameSets';
import { NEWS_WORDS } from './newsWords';
import { COMMON_NOUNS } from './commonNouns';
import { TOWNS, TOWNS_OF_ONE_WORD } from './towns';
import { isVietnameseFamilyName, vietnameseNamesBeginning } from './vietnameseNames';
import { WORDS } from './words';

const TOWN: Cue = { kind: COUNTED_PLACE, label: 'city' };
/** Common words end so, and aren't listed; but not `Northgate`. */
const COMMON_ENDING =
	/(?:tion|sion|ness|ment|ity|able|ible|ing|ous|ive|ful|less|ism|ist|ize|ise|ally|ence|ance|ship|ology|ical|(?<!(?:north|south|east|west|high)g)ate|est|ier|ly|ed)s?$/u;

/** Those of the endings that family names have too. */
const NAME_ENDING = /(?:ing|ist|est|ier|ly|ed)s?$/u;

/** Who does what a common word says: `Divers`, `Runners`, `Trustees`. */
const DOERS = /(?:ers|ors|ees)$/u;
const DOUBLED = /(.)\1$/u;

/** Who lives in a place is called so, several of them: `Wellingtonians`, `Delhiites`; not clubs and families. */
const PEOPLE = /^(?!corinth|kardash|guard|olymp)[a-z]{3,}(?:ians|oans|otans|hiites|ndites|udlians)$/u;

/** Shorter ones are many other things. */
const SHORTEST_GIVEN = 4;
const LETTERS = /^\p{Script=Latin}+$/u;
const PREFIX = /^(?:un|re|over|pre|non|dis|mis|out|under|multi|anti|counter|semi|cyber)/u;
/** Second halves of words made of two, but for those that surnames, towns and companies have, too: `runoff`, `courtroom`, `snowstorm`. */
const SECOND_HALF =
	/(?:out|off|back|down|over|up|space|score|board|line|work|works|place|time|room|wear|care|maker|keeper|holder|fighter|goer|taker|owner|storm|fall|shot|plane|print|proof|bag|fare|check|sheet|word|paper|feed|wave|cast|chair)s?$/u;

/** The words and towns of scripts/buildEnNames.mjs. */
export const counted: CountedData = {
	casing: () => undefined,
	kindsOf(word) {
		const letters = lettersOf(word) ?? '';
		const common = isCommonForm(word);
		const seeming = !common && COMMON_ENDING.test(word);
		const compound = !common && !seeming && letters === '' && isCompound(word);
		return (
			(common || seeming || compound ? COMMON_WORD : 0) |
			(compound || (seeming && NAME_ENDING.test(word) && !rootsOf(word).some(isCommon)) ? SEEMING_COMMON : 0) |
			(letters.includes('g') || (!common && !seeming && !compound && letters === '' && isGivenElsewhere(word))
				? GIVEN_NAME
				: 0) |
			(letters.includes('l') ? LAST_NAME : 0) |
			(!common && letters === '' && PEOPLE.test(word) ? DEMONYM : 0) |
			(isVietnameseFamilyName(word) ? SYLLABIC_FAMILY_NAME : 0)
		);
	},
	typeOfName(key, words) {
		const hash = hashString(foldMarks(key));
		if ((words > 1 ? ORGANIZATIONS : ORGANIZATION_WORDS).hasHash(hash)) {
			return 'ORG';
		}
		return (words > 1 ? PLACES : PLACE_WORDS).hasHash(hash) ? 'LOC' : undefined;
	},
	namesBeginning(word): readonly Entry[] {
		return [...(vietnameseNamesBeginning(word, isUnknown) ?? []), ...townsBeginning(word)];
	},
};

/** Larger towns of the world whose name begins with the word; none of a single word that is a listed word or somebody's name. */
export function townsBeginning(word: string): readonly Entry[] {
	const names = valueIn(TOWNS, word) ?? (isTown(word) ? '=' : undefined);
	const first = word.charAt(0).toUpperCase() + word.slice(1);
	return names?.split(';').map((name) => ({ text: name.replace('=', first), cue: TOWN })) ?? [];
}

/** Whether people are given this name and it is no common word: what other languages' texts ask for, without the tables that English needs. */
export function isOnlyGivenName(word: string): boolean {
	const letters = lettersOf(word) ?? '';
	return letters.includes('g') && !letters.includes('c');
}

/** Whether it is a common word, or the plural of one: what other languages' texts ask for, likewise. */
export function isListedWord(word: string): boolean {
	return (
		COMMON_ENDING.test(word) ||
		lettersOf(word)?.includes('c') === true ||
		(word.endsWith('s') && lettersOf(word.slice(0, -1))?.includes('c') === true)
	);
}

/** What a listed word is; `c`, common, is what the table leaves out where it is all. */
function lettersOf(word: string): string | undefined {
	const letters = valueIn(WORDS, word);
	return letters === '' ? 'c' : letters;
}

/** No listed word is one. */
function isTown(word: string): boolean {
	return TOWNS_OF_ONE_WORD.has(word) && valueIn(WORDS, word) === undefined && !isCommonForm(word);
}

/** Neither a word nor a name of anybody, of a body or of a town. */
function isUnknown(word: string): boolean {
	return (
		(counted.kindsOf!(word) & ~SYLLABIC_FAMILY_NAME) === 0 &&
		counted.typeOfName!(word, 1) === undefined &&
		!isTown(word) &&
		valueIn(TOWNS, word) === undefined
	);
}

function isGivenElsewhere(word: string): boolean {
	return word.length >= SHORTEST_GIVEN && LETTERS.test(word) && !isTown(word) && GIVEN_NAMES.has(foldMarks(word));
}

/** What a word with one of these endings may be made of: `blooming` of `bloom`, `happily` of `happy`. */
function rootsOf(word: string): readonly string[] {
	const root = word.replace(NAME_ENDING, '');
	const single = root.replace(DOUBLED, '$1');
	return [root, `${root}e`, `${root}y`, single, root.replace(/i$/u, 'y'), `${root}le`, root.replace(/al$/u, '')];
}

/** A common word, or a form of one. */
function isCommonForm(word: string): boolean {
	return isCommon(word) || stemsOf(word).some((stem) => isCommon(stem) || COMMON_ENDING.test(stem));
}

/** `rollout`, `airspaces`: a common word and one of the halves that stand behind many. */
function isCompound(word: string): boolean {
	const first = word.replace(SECOND_HALF, '');
	return first.length > 2 && first !== word && !isTown(word) && isCommon(first);
}

function isCommon(word: string): boolean {
	return NEWS_WORDS().has(word) || COMMON_NOUNS().has(word) || lettersOf(word)?.includes('c') === true;
}

/** Before the `s` of a plural that has an e more: `box`es. */
const SIBILANT = /(?:[sxzo]|[cs]h)e$/u;

/** What a word may be a form of: `preheat`, the plural of a noun, a verb's third person. Other endings are common in themselves. */
function stemsOf(word: string): readonly string[] {
	if (!word.endsWith('s')) {
		const rest = word.replace(PREFIX, '');
		return rest.length > 3 && rest !== word ? [rest] : [];
	}
	const stem = word.slice(0, -1);
	if (DOERS.test(word) && valueIn(WORDS, word) === undefined) {
		const root = word.slice(0, -3);
		return [stem, root, `${root}e`, root.replace(DOUBLED, '$1')];
	}
	if (stem.endsWith('ie')) {
		return [`${stem.slice(0, -2)}y`];
	}
	// «boxes», but not «Himes».
	return SIBILANT.test(stem) ? [stem, stem.slice(0, -1)] : [stem];
}
