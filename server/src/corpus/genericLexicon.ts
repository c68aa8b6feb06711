import { addTo } from '../core/addTo';
import type { EntityType } from '../core/model';
import { isVietnameseSyllable } from '../core/names/syllables';
import { foldName } from '../core/text/normalize';
import { type GenericWords, type LinkPack, PAPERS } from '../core/packs/linkPack';
import { lastWord } from './nameCase';

/** A name without the generic words around it. */
export interface Core {
	/** Its key. */
	readonly name: string;
	/** Which generic words stood there: two cores with different ones are two things. */
	readonly generic: string;
}

interface Generic {
	/** Their key. */
	readonly words: string;
	readonly meaning: string;
	readonly types: readonly EntityType[];
}

const SPACE = 0x20;
/** «ООО "Вести Прикамья"» */
const QUOTED = /^[«“"]([^«»“”"]+)[»”"]$/u;

/** What all language packs know of the generic words in front of names and behind them. All names are keys, as `LinkLexicon.keyOf` gives them. */
export class GenericLexicon {
	/** By their first two letters, the longest first. */
	readonly #inFront = new Map<number, Generic[]>();
	/** By their last word, the longest first. */
	readonly #behind = new Map<string, Generic[]>();

	constructor(packs: readonly LinkPack[], keyOf: (name: string) => string) {
		const flatten = (groups: readonly GenericWords[], group: string): Generic[] =>
			groups.flatMap(({ types, words, meaning }, i) =>
				words
					.flatMap((word) => (word.endsWith('.') ? [keyOf(word), foldName(word)] : [keyOf(word)]))
					.map((key) => ({ words: key, meaning: meaning ?? `${group}.${i}`, types })),
			);
		const longestFirst = (a: Generic, b: Generic): number => b.words.length - a.words.length;
		for (const generic of packs.flatMap((pack, i) => flatten(pack.genericPrefixes, `${i}.front`)).sort(longestFirst)) {
			addTo(this.#inFront, beginningOf(generic.words), generic);
		}
		for (const generic of packs.flatMap((pack, i) => flatten(pack.genericSuffixes, `${i}.behind`)).sort(longestFirst)) {
			addTo(this.#behind, lastWord(generic.words), generic);
		}
	}

	/** The name without the longest generic words in front or behind; undefined where it has none, or nothing but a number would be left. */
	core(type: EntityType, key: string): Core | undefined {
		const front = this.#inFront
			.get(beginningOf(key))
			?.find(
				({ words, types }) =>
					key.startsWith(words) && types.includes(type) && (words.endsWith('.') || key[words.length] === ' '),
			);
		const behind = this.#behind.get(lastWord(key));
		if (front) {
			const name = key.slice(front.words.length).trim();
			// «CLB Hải Phòng FC», «Báo Gia Lai điện tử».
			const ending = behind?.find(({ words, meaning }) => meaning === front.meaning && name.endsWith(` ${words}`));
			return coreOf(ending ? name.slice(0, -ending.words.length - 1) : name, front.meaning);
		}
		const ending = behind?.find(({ words, types }) => key.endsWith(` ${words}`) && types.includes(type));
		// `Rivola, Inc.`
		const name = ending && key.slice(0, -ending.words.length - 1).replace(/,$/u, '');
		// In English a paper and its site may be two: `Independent Online`.
		return ending && (ending.meaning !== PAPERS || name!.split(' ').every(isVietnameseSyllable))
			? coreOf(name!, ending.meaning)
			: undefined;
	}
}

/** Two UTF-16 code units, as many as part most words, and no string; behind a word of one letter stands a space. */
function beginningOf(words: string): number {
	return (words.charCodeAt(0) << 16) | (words.length > 1 ? words.charCodeAt(1) : SPACE);
}

/** @param written without what is generic, maybe in quotation marks */
function coreOf(written: string, generic: string): Core | undefined {
	const name = QUOTED.exec(written)?.[1] ?? written;
	return /\p{L}/u.test(name) ? { name, generic } : undefined;
}
