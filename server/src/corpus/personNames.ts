import { addTo } from '../core/addTo';
import { isVietnameseSyllable } from '../core/names/syllables';
import { plainLetters } from '../core/text/normalize';
import type { LinkLexicon } from './linkLexicon';

/** How one name of a person may stand for a longer one. */
export type ShortForm =
	/** the last words: `Putin`, `Văn Quyết` */
	| 'last'
	/** the first word, which is a family name: `Kim` */
	| 'family'
	/** the first words of another kind: `Rimario` */
	| 'first'
	/** a word in the middle, by which some nations call people: `López` of `Andrés Manuel López Obrador` */
	| 'middle'
	/** with initials: `V. Putin` */
	| 'initials'
	/** with words left out in the middle: `Vladimir Putin` for `Vladimir Vladimirovich Putin` */
	| 'outer';

/** A name's key by its words, with what short forms are looked up by. */
export class NameParts {
	readonly words: readonly string[];
	/** The words with spaces between them. */
	readonly text: string;
	#shorter: readonly string[] | undefined;
	#plainWords: readonly string[] | undefined;

	constructor(key: string) {
		this.words = nameWords(key);
		this.text = this.words.length === 1 ? this.words[0]! : this.words.join(' ');
	}

	/** Some word before the last one is an initial. */
	get isAbbreviated(): boolean {
		return this.words.length > 1 && this.words.slice(0, -1).some(isInitial);
	}

	/** Names with initials meet those that they may stand for under this: first letter and last word. */
	get initialKey(): string {
		return `${this.words[0]?.slice(0, 1) ?? ''} ${this.words.at(-1) ?? ''}`;
	}

	/** {@link plainLetters} of its words, kept. */
	get plainWords(): readonly string[] {
		return (this.#plainWords ??= this.words.map(plainLetters));
	}

	/** {@link shorterTexts} of its words, kept. */
	get shorter(): readonly string[] {
		return (this.#shorter ??= shorterTexts(this.words));
	}
}

const GENERATION = /^(?:jr|sr)\.?$/u;
/** `Benigno S. Aquino III`; a monarch has it behind the only name. */
const NUMBERED_GENERATION = /^(?:ii|iii|iv)$/u;

/** `Ferdinand Marcos` of `Ferdinand Marcos Jr.`; the words themselves where they tell no generation. */
function withoutGeneration(words: readonly string[]): readonly string[] {
	const last = words[words.length - 1]!;
	return (words.length > 1 && GENERATION.test(last)) || (words.length > 2 && NUMBERED_GENERATION.test(last))
		? words.slice(0, -1)
		: words;
}

/** Short forms without initials that are made of a name's own words: `text` of each; none for a name of one word or of initials. */
function shorterTexts(words: readonly string[]): readonly string[] {
	const own = withoutGeneration(words);
	const texts = new Set<string>(own === words ? [] : [own.join(' '), ...shorterTexts(own)]);
	if (words.length > 1 && !words.every(isInitial)) {
		for (let length = 1; length < words.length; length++) {
			texts.add(words.slice(-length).join(' '));
			texts.add(words.slice(0, length).join(' '));
		}
		if (words.length > 2) {
			texts.add(`${words[0]!} ${words.at(-1)!}`);
			texts.add(`${words[0]!} ${words.slice(2).join(' ')}`);
			words.slice(1, -1).forEach((word) => texts.add(word));
		}
	}
	return [...texts];
}

/** The words of a name's key, an initial with its full stop as one word; initials that stand last are put first (`Ivanov I.I.`). */
export function nameWords(key: string): readonly string[] {
	const spaced = key.includes('.') ? key.replace(/(?<=(?:^|[\s.])\p{L}\p{M}*)\.(?=\S)/gu, '. ') : key;
	const words = spaced.split(' ').filter((word) => word !== '');
	let initials = 0;
	while (initials < words.length && isInitial(words[words.length - 1 - initials]!)) {
		initials++;
	}
	const abbreviated =
		initials > 0 && initials < words.length && words.slice(-initials).some((word) => word.endsWith('.'));
	return abbreviated ? [...words.slice(-initials), ...words.slice(0, -initials)] : words;
}

/** The first combining mark of Unicode. */
const FIRST_MARK = 0x300;
const FULL_STOP = 0x2e;

export function isInitial(word: string): boolean {
	const second = word.charCodeAt(1);
	if (second < FIRST_MARK && second !== FULL_STOP) {
		return false;
	}
	return word.length < 2 ? /^\p{L}$/u.test(word) : word.length < 8 && /^\p{L}\p{M}*\.?$/u.test(word);
}

export interface FoundShortForm {
	/** Index of the longer name. */
	readonly long: number;
	readonly kind: ShortForm;
}

/**
 * For each of the names, given by their words, the other ones that it may be a short form of. That they are the same
 * person is for the documents to say. Takes time in proportion to the names.
 */
export function findShortForms(
	names: readonly NameParts[],
	lexicon: LinkLexicon,
): readonly (readonly FoundShortForm[])[] {
	const byText = new Map<string, number[]>();
	const byInitial = new Map<string, number[]>();
	names.forEach((name, i) => {
		addTo(byText, name.text, i);
		if (name.isAbbreviated) {
			addTo(byInitial, name.initialKey, i);
		}
	});
	const found: FoundShortForm[][] = names.map(() => []);
	names.forEach((name, long) => {
		const { words, shorter } = name;
		if (shorter.length === 0) {
			return;
		}
		const shorts = new Set(byInitial.size > 0 ? byInitial.get(name.initialKey) : undefined);
		for (const text of shorter) {
			byText.get(text)?.forEach((short) => shorts.add(short));
		}
		for (const short of shorts) {
			const kind = shortFormOf(names[short]!.words, words, lexicon);
			if (kind !== undefined) {
				found[short]!.push({ long, kind });
			}
		}
	});
	return found;
}

/** In which way `short` is a short form of `long`, if in any. */
export function shortFormOf(
	short: readonly string[],
	long: readonly string[],
	lexicon: LinkLexicon,
): ShortForm | undefined {
	if (short.length === 0 || long.length === 0) {
		return undefined;
	}
	const own = withoutGeneration(long);
	if (own !== long && withoutGeneration(short) === short) {
		return own.join(' ') === short.join(' ') ? 'first' : shortFormOf(short, own, lexicon);
	}
	if (
		short.length === long.length - 1 &&
		lexicon.mayLeaveOutMiddle(long) &&
		short.every((word, i) => word === long[i === 0 ? 0 : i + 1])
	) {
		return 'outer';
	}
	const familyFirst = lexicon.isFamilyNameFirst(long[0]!);
	const isShorter = short.length < long.length;
	if (isShorter && short.every((word, i) => word === long[long.length - short.length + i])) {
		return 'last';
	}
	if (isShorter && short.every((word, i) => word === long[i])) {
		if (familyFirst && short.length === 1) {
			return lexicon.isCalledByGivenName(long) ? undefined : 'family';
		}
		// A Vietnamese name isn't cut at its end: Lan isn't Lan Anh, and Nguyễn Thị Lan isn't Nguyễn Thị Lan Anh.
		return long.every(isVietnameseSyllable) ? undefined : 'first';
	}
	if (short.length === 1) {
		const isMiddle = !familyFirst && !isInitial(short[0]!) && long.slice(1, -1).includes(short[0]!);
		return isMiddle && !long.every(isVietnameseSyllable) ? 'middle' : undefined;
	}
	if (short.at(-1) !== long.at(-1)) {
		return undefined;
	}
	if (short.slice(0, -1).some(isInitial)) {
		return matchesInitials(short.slice(0, -1), long.slice(0, -1)) ? 'initials' : undefined;
	}
	// Where the family name stands first, the middle word is a part of the given name: Nguyễn Anh isn't Nguyễn Văn Anh.
	return isShorter && !familyFirst && short[0] === long[0] && isSubsequence(short, long) ? 'outer' : undefined;
}

/**
 * The initials are those of the long name's words, in order and from its first word on, and at least one of them is
 * written out there. Either may have words that the other leaves out: `V.V. Putin` is Vladimir Putin, `J. Kennedy` is
 * John Fitzgerald Kennedy.
 */
function matchesInitials(short: readonly string[], long: readonly string[]): boolean {
	let at = 0;
	let written = false;
	for (const word of short) {
		const wanted = word.replace(/\.$/u, '');
		const found = long.findIndex(
			(candidate, i) => i >= at && (isInitial(word) ? candidate.startsWith(wanted) : candidate === wanted),
		);
		if (at === 0 ? found !== 0 : found < 0 && (!isInitial(word) || at < long.length)) {
			return false;
		}
		written ||= isInitial(word) && found >= 0 && !isInitial(long[found]!);
		at = found < 0 ? long.length : found + 1;
	}
	return written;
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
	let at = 0;
	for (const word of long) {
		if (word === short[at]) {
			at++;
		}
	}
	return at === short.length;
}
