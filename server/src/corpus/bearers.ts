import { isVietnameseSyllable } from '../core/names/syllables';
import { DISCOURSE } from './discourse';
import type { Chain } from './longerForms';
import type { NamedMention } from './namedMentions';

/** Whether somebody is a man or a woman, as far as words around the name say. */
type Gender = typeof DISCOURSE.man | typeof DISCOURSE.woman;

/** Where a mention stands, by numbers that grow through the text. */
interface Place {
	readonly sentence: number;
	readonly line: number;
}

/**
 * Who of several people of one surname is meant where a text gives nothing but that: whom the paragraph speaks of, else who was called
 * so before. Relatives who are named in passing don't count as long as others do. Where nothing tells, nobody.
 */
export class Bearers {
	readonly #mentions: readonly NamedMention[];
	readonly #known = new Map<Chain, Map<Chain, Bearer>>();
	#places: readonly Place[] | undefined;

	constructor(mentions: readonly NamedMention[]) {
		this.#mentions = mentions;
	}

	/**
	 * To be asked for all mentions of a name in their order: who was meant before counts.
	 *
	 * @param candidates longer names that the name of `short` may stand for there, more than one
	 */
	of(short: Chain, mention: number, candidates: readonly Chain[]): Chain | undefined {
		const known = this.#known.get(short) ?? new Map<Chain, Bearer>();
		this.#known.set(short, known);
		const people = candidates.map((chain) => {
			const one = known.get(chain) ?? new Bearer(chain, this.#mentions);
			known.set(chain, one);
			return one;
		});
		const found = this.#whoIs(mention, people);
		found?.called.push(mention);
		return found?.chain;
	}

	/**
	 * Whose a surname is that may be either's as it is written: by the verb behind it, or because who does something to somebody of that
	 * name in one clause is the other one.
	 *
	 * @param genderOf what a mention's own ending says
	 */
	genderByDeed(
		{ mentions }: Chain,
		mention: number,
		genderOf: (mention: number) => 'man' | 'woman' | undefined,
	): 'man' | 'woman' | undefined {
		const { discourse } = this.#mentions[mention]!;
		if (discourse & (DISCOURSE.hisDeed | DISCOURSE.herDeed)) {
			return discourse & DISCOURSE.herDeed ? 'woman' : 'man';
		}
		const isOther = (discourse & DISCOURSE.sameClause) !== 0 && mentions.includes(mention - 1);
		return isOther && genderOf(mention - 1) === 'man' ? 'woman' : undefined;
	}

	#whoIs(mention: number, all: readonly Bearer[]): Bearer | undefined {
		const gender = titleGender(this.#mentions[mention]!.discourse);
		const fitting = all.filter((one) => gender === undefined || one.gender === undefined || one.gender === gender);
		const people = fitting.length > 0 ? fitting : all;
		const introduced = people.filter((one) => one.first < mention);
		if (introduced.length < 2) {
			return introduced[0] ?? this.#firstAfter(people);
		}
		const places = this.#placesOfAll();
		const last = new Map(introduced.map((one) => [one, places[one.lastBefore(mention)]!]));
		const { line } = places[mention]!;
		const here = introduced.filter((one) => last.get(one)!.line === line);
		// Of those whom the paragraph names the one of its last sentence, else whom the last paragraph was about.
		const near = mostRecent(here.length > 0 ? here : introduced, (one) =>
			here.length > 0 ? last.get(one)!.sentence : last.get(one)!.line,
		);
		const spokenOf = near.filter((one) => !one.isInPassing(mention));
		const established = introduced.filter((one) => one.called.length > 0);
		if (spokenOf.length === 1 && (here.length > 0 || established.length === 0 || established.includes(spokenOf[0]!))) {
			return spokenOf[0];
		}
		if (established.length === 1) {
			return established[0];
		}
		const others = introduced.filter((one) => !one.isInPassing(mention));
		return others.length === 1 ? others[0] : undefined;
	}

	/** A headline's: whom the text introduces first, if nobody else in the same sentence. */
	#firstAfter(people: readonly Bearer[]): Bearer | undefined {
		const places = this.#placesOfAll();
		const known = people.filter((one) => !one.isRelative);
		const [one, other] = [...(known.length > 0 ? known : people)].sort((a, b) => a.first - b.first);
		return one && other && places[one.first]!.sentence === places[other.first]!.sentence ? undefined : one;
	}

	#placesOfAll(): readonly Place[] {
		let [sentence, line] = [0, 0];
		return (this.#places ??= this.#mentions.map(({ discourse }) => {
			sentence += discourse & DISCOURSE.newSentence ? 1 : 0;
			line += discourse & DISCOURSE.newLine ? 1 : 0;
			return { sentence, line };
		}));
	}
}

/** One of several people of one surname. */
class Bearer {
	/** Mentions by the surname alone so far. */
	readonly called: number[] = [];
	readonly gender: Gender | undefined;
	/** Introduced as somebody's relative. */
	readonly isRelative: boolean;

	constructor(
		readonly chain: Chain,
		mentions: readonly NamedMention[],
	) {
		const all = chain.mentions.map((mention) => mentions[mention]!.discourse);
		this.gender = majority(all.map(titleGender)) ?? majority(all.map(pronounGender));
		this.isRelative = (all[0]! & DISCOURSE.relative) !== 0;
	}

	/** The first mention by the full name. */
	get first(): number {
		return this.chain.mentions[0]!;
	}

	lastBefore(mention: number): number {
		return Math.max(this.called.at(-1) ?? -1, ...this.chain.mentions.filter((one) => one < mention));
	}

	/** Named once before the mention, as a relative. */
	isInPassing(mention: number): boolean {
		return this.isRelative && this.called.length === 0 && !(this.chain.mentions[1]! < mention);
	}
}

function mostRecent(people: readonly Bearer[], place: (one: Bearer) => number): readonly Bearer[] {
	const last = Math.max(...people.map(place));
	return people.filter((one) => place(one) === last);
}

function titleGender(discourse: number): Gender | undefined {
	return discourse & DISCOURSE.man ? DISCOURSE.man : discourse & DISCOURSE.woman ? DISCOURSE.woman : undefined;
}

function pronounGender(discourse: number): Gender | undefined {
	return discourse & DISCOURSE.he ? DISCOURSE.man : discourse & DISCOURSE.she ? DISCOURSE.woman : undefined;
}

function majority(votes: readonly (Gender | undefined)[]): Gender | undefined {
	const men = votes.filter((vote) => vote === DISCOURSE.man).length;
	const women = votes.filter((vote) => vote === DISCOURSE.woman).length;
	return men === women ? undefined : men > women ? DISCOURSE.man : DISCOURSE.woman;
}

/** A given name that some people share by chance, as Vietnamese are called: the one named last is meant. */
export function isSharedByChance({ parts: { words } }: Chain, candidates: readonly Chain[]): boolean {
	const last = words.at(-1);
	return candidates.some(({ parts }) => parts.words.at(-1) === last && parts.words.every(isVietnameseSyllable));
}
