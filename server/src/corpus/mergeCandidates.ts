import type { EntityType } from '../core/model';
import { DIRECTIONS } from '../core/names/knownNames';
import { isVietnameseSyllable } from '../core/names/syllables';
import { foldMarks, slug } from '../core/text/normalize';
import type { LinkLexicon } from './linkLexicon';
import type { Spelling } from './spelling';
import type { EntityHead } from './model';
import { isInitial, shortFormOf } from './personNames';

/** A name that is a part of more names than these is a common word, and tells nothing of any of them. */
const MOST_LONGER = 2;
/** Letters of an acronym that a whole name may be behind. */
const SHORTEST_ACRONYM = 3;
/** Letters of a word of which one may be a slip, beside words that are the same, and alone. */
const SLIP_LENGTHS = { beside: 5, alone: 7 };
const ACRONYM = /^[\p{Lu}\p{N}&.]+$/u;

/** How likely two names are one thing; the same words, another spelling or what they are short for come before a part. */
type Likeness = 'no' | 'part' | 'alike';

/**
 * The entities that a careful person would think of merging with this one, the likeliest first: its name in another spelling or
 * order, or with a slip in it; what it is short for, or is short for it. A word in common tells nothing, and people of different
 * given names are different. Looks once at every name.
 *
 * @param heads all entities of the corpus
 */
export function mergeCandidates(
	entity: EntityHead,
	heads: readonly EntityHead[],
	lexicon: LinkLexicon,
): readonly EntityHead[] {
	const own = lexicon.spelling(entity.name);
	const alike: EntityHead[] = [];
	const parts: EntityHead[] = [];
	for (const other of heads) {
		if (other.type === entity.type && other.id !== entity.id) {
			const likeness = likenessOf(entity, own, other, lexicon);
			if (likeness !== 'no') {
				(likeness === 'alike' ? alike : parts).push(other);
			}
		}
	}
	const isLonger = (head: EntityHead): boolean =>
		lexicon.spelling(head.name).parts.words.length > own.parts.words.length;
	if (parts.some(isLonger) && isCommon(entity, heads, lexicon)) {
		return alike;
	}
	return [...alike, ...parts.filter((part) => isLonger(part) || !isCommon(part, heads, lexicon))];
}

/** The name, no person's, is a place's as well, or a part of many others. */
function isCommon(short: EntityHead, heads: readonly EntityHead[], lexicon: LinkLexicon): boolean {
	const { key } = lexicon.spelling(short.name);
	let longer = 0;
	return (
		short.type !== 'PER' &&
		heads.some(({ type, name }) => {
			if (type === short.type ? !name.includes(' ') : type !== 'LOC') {
				return false;
			}
			const other = lexicon.spelling(name).key;
			return type !== short.type ? other === key : isPartOf(key, other) && ++longer > MOST_LONGER;
		})
	);
}

function likenessOf(a: EntityHead, own: Spelling, b: EntityHead, lexicon: LinkLexicon): Likeness {
	const other = lexicon.spelling(b.name);
	const [alias, otherAlias] = [lexicon.alias(a.type, own.key), lexicon.alias(a.type, other.key)];
	if (alias && otherAlias && alias.key !== otherAlias.key) {
		return 'no';
	}
	if (a.type === 'PER' && differInGender(a.name, b.name, lexicon)) {
		return 'no';
	}
	if (isRespelled(a.type, own, other)) {
		return 'alike';
	}
	return a.type === 'PER' ? likenessOfPeople(own, other, lexicon) : likenessOfThings(a.type, own, other, lexicon);
}

function differInGender(a: string, b: string, lexicon: LinkLexicon): boolean {
	const [one, other] = [lexicon.genderOf(a), lexicon.genderOf(b)];
	return one !== undefined && other !== undefined && one !== other;
}

/**
 * The same letters without accents and spaces, the same words in another order, or one letter more, less or another one: places
 * of one word are too many for that.
 */
function isRespelled(type: EntityType, a: Spelling, b: Spelling): boolean {
	const [words, others] = [a.parts.words, b.parts.words];
	if (plain(a) === plain(b)) {
		// Accents make different Vietnamese names, unless one of them is written without any.
		return (
			!isVietnamese(words) || !isVietnamese(others) || (words.length > 1 && isAscii(a.folded) !== isAscii(b.folded))
		);
	}
	if (words.length !== others.length) {
		return false;
	}
	const left = words.filter((word) => !others.includes(word));
	const right = others.filter((word) => !words.includes(word));
	if (left.length === 0 && right.length === 0) {
		return true;
	}
	const [one, other] = [left[0]!, right[0]!];
	return (
		left.length === 1 &&
		right.length === 1 &&
		words.indexOf(one) === others.indexOf(other) &&
		(words.length > 1 || type !== 'LOC') &&
		!(isVietnameseSyllable(one) && isVietnameseSyllable(other)) &&
		isSlip(one, other, words.length > 1 ? SLIP_LENGTHS.beside : SLIP_LENGTHS.alone)
	);
}

/** One letter more, less or another one, neither the first nor a digit. */
function isSlip(a: string, b: string, length: number): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (long.length < length || long.length - short.length > 1 || short[0] !== long[0]) {
		return false;
	}
	let at = 0;
	while (at < short.length && short[at] === long[at]) {
		at++;
	}
	return (
		short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1) &&
		!/\p{N}/u.test(`${short[at] ?? ''}${long[at] ?? ''}`)
	);
}

function likenessOfPeople(a: Spelling, b: Spelling, lexicon: LinkLexicon): Likeness {
	const [short, long] =
		a.parts.words.length <= b.parts.words.length ? [a.parts.words, b.parts.words] : [b.parts.words, a.parts.words];
	if (short.length === 1) {
		const isName = isVietnamese(long) ? short[0] === long.at(-1) : long.includes(short[0]!);
		return isName && !isInitial(short[0]!) ? 'part' : 'no';
	}
	return shortFormOf(short, long, lexicon) !== undefined || shortFormOf(long, short, lexicon) !== undefined
		? 'alike'
		: 'no';
}

function likenessOfThings(type: EntityType, own: Spelling, other: Spelling, lexicon: LinkLexicon): Likeness {
	const isShorter = own.parts.words.length <= other.parts.words.length;
	const [short, long] = isShorter ? [own, other] : [other, own];
	const [words, longer] = [short.parts.words, long.parts.words];
	if (isAcronymOf(short, longer, lexicon)) {
		return 'alike';
	}
	const rest = restOf(words, longer);
	if (rest.length === 0 || lexicon.alias('LOC', short.key) !== undefined || rest.some((word) => DIRECTIONS.has(word))) {
		return 'no';
	}
	if (lexicon.core(type, long.key)?.name === short.key) {
		return 'part';
	}
	const isWord =
		words.length > 1 ||
		(longer.length === 2 && type === 'ORG' && !ACRONYM.test(short.form) && isPartOf(short.folded, long.folded));
	if (!isWord) {
		return 'no';
	}
	// A Vietnamese place ends with what it is of: the airport of a town isn't the town.
	return type !== 'LOC' || (long.key.endsWith(` ${short.key}`) && !isVietnamese(words)) ? 'part' : 'no';
}

/** `SLNA` of `CLB Sông Lam Nghệ An`: a word or two in front may have no letter in it. */
function isAcronymOf(short: Spelling, long: readonly string[], lexicon: LinkLexicon): boolean {
	const letters = plain(short);
	if (!ACRONYM.test(short.form) || letters.length < SHORTEST_ACRONYM || letters.length * 2 < long.length) {
		return false;
	}
	return [long, long.filter((word) => !lexicon.isOfWord(word))].some((words) => initials(words).endsWith(letters));
}

/** With its article: `The West` is no part of `West Orbeck`. */
function isPartOf(short: string, long: string): boolean {
	return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

/** What the longer name has before or behind the shorter one; none where it neither begins nor ends with it. */
function restOf(short: readonly string[], long: readonly string[]): readonly string[] {
	if (short.length >= long.length) {
		return [];
	}
	if (short.every((word, i) => word === long[i])) {
		return long.slice(short.length);
	}
	const from = long.length - short.length;
	return short.every((word, i) => word === long[from + i]) ? long.slice(0, from) : [];
}

function initials(words: readonly string[]): string {
	return foldMarks(words.map((word) => word.charAt(0)).join(''));
}

function plain({ folded }: Spelling): string {
	return slug(folded).replaceAll('-', '');
}

function isAscii(text: string): boolean {
	return /^[ -~]*$/u.test(text);
}

function isVietnamese(words: readonly string[]): boolean {
	return words.every(isVietnameseSyllable);
}
