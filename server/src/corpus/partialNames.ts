import { wordSet } from '../core/text/wordSet';
import type { EntityType } from '../core/model';
import { CLUB_ENDINGS } from '../core/names/clubEndings';
import { DIRECTIONS } from '../core/names/knownNames';
import { isVietnameseSyllable } from '../core/names/syllables';
import { CLUB, PAPERS } from '../core/packs/linkPack';
import type { LinkLexicon } from './linkLexicon';
import type { Chain } from './longerForms';
import { isShouted } from './nameCase';
import type { NamedMention } from './namedMentions';

/** Letters of one that stands for a body without being explained. */
const SHORTEST_ACRONYM = 3;
/** Words of a building's name that may leave out whose it is: fewer may be another one's. */
const LONG_TAIL = 3;
/** Before a place they make another one of it, as {@link DIRECTIONS} do. */
const PARTS_OF_PLACES = wordSet('upper lower inner outer greater old new downtown mid');
/** `UEFA`, `BRP`: who holds an event, whose ship it is; not `U23` or `T20`, which make another event. */
const ACRONYM = /^\p{Lu}[\p{Lu}&][\p{Lu}\p{N}&.]*$/u;
/** Of an event: `77th`. */
const ORDINAL = /^\d+(?:st|nd|rd|th)(?: |$)/u;
/** `QZ8501`, `A320`. */
const NUMBERED = /^\p{L}+\p{N}+$/u;

/**
 * Names that are a part of the one longer name of the document that they may stand for, each with that name:
 * - an organisation of one word by the last one behind its place (`Sabres` of `Buffalo Sabres`) or by its initials (`CBN` of `Central
 *   Bank of Nigeria`), a club by its town, without what kind of body it is (`SLNA` of `CLB Sông Lam Nghệ An`), as a paper's site (`QNO` of `Báo Quảng Nam`),
 *   or without its country (`BNG` of `Bộ Ngoại giao Việt Nam`);
 * - a body by its letters, without its country or whose name it bears (`МИД` of `МИД РФ`);
 * - a club by its first word, and a company by its first ones, once its full name was told (`Tottenham Hotspur`, `Moruo Mining Company`);
 * - a company by its own name, without what it deals in (`Hoàng Lan` of `Công ty Sữa Hoàng Lan`);
 * - the half of a country by its first word (`North` of `North Korea`);
 * - what has one more word in front, which says whose or what it is: `UEFA Champions League`, `Flight QZ8501`, `Fairmont Jasper Park Lodge`.
 *
 * @param chains of organisations, places and things
 * @param names what every name of the document that isn't a person's is
 */
export function partialNames(
	chains: readonly Chain[],
	mentions: readonly NamedMention[],
	names: ReadonlyMap<string, EntityType>,
	lexicon: LinkLexicon,
): ReadonlyMap<Chain, Chain> {
	const isPlace = (name: string): boolean =>
		names.get(name) === 'LOC' || lexicon.alias('LOC', name) !== undefined || lexicon.isTerritory(name);
	return new Map([
		...shortTails(chains, mentions, isPlace, lexicon),
		...firstWords(chains, mentions, lexicon),
		...lastWords(chains, isPlace, lexicon),
		...tradingNames(chains, isPlace, lexicon),
		...countryHalves(chains, lexicon),
	]);
}

/** Short names with the longer ones that may be meant. */
class Longer {
	readonly #all = new Map<Chain, { readonly long: Chain; readonly fits: boolean }[]>();

	/** @param fits false where `long` may be meant as far as the words tell, but it isn't safe to say */
	add(short: Chain, long: Chain, fits = true): void {
		const found = this.#all.get(short);
		if (found) {
			if (!found.some((one) => one.long === long)) {
				found.push({ long, fits });
			}
		} else {
			this.#all.set(short, [{ long, fits }]);
		}
	}

	/** Each with the only longer name, not counting those that are themselves short for another one. */
	onlyOnes(): ReadonlyMap<Chain, Chain> {
		const found = new Map<Chain, Chain>();
		for (const short of [...this.#all.keys()].sort((a, b) => b.parts.words.length - a.parts.words.length)) {
			const [one, ...others] = this.#all.get(short)!.filter(({ long }) => !found.has(long));
			if (one?.fits && others.length === 0) {
				found.set(short, one.long);
			}
		}
		return found;
	}
}

/** `North` for `North Korea`: a direction alone is a place only where the text names that half of a country. */
function countryHalves(chains: readonly Chain[], lexicon: LinkLexicon): ReadonlyMap<Chain, Chain> {
	const found = new Longer();
	for (const short of chains) {
		for (const long of short.type === 'LOC' && DIRECTIONS.has(short.name) ? chains : []) {
			if (long.type === 'LOC' && long.name.startsWith(`${short.name} `) && lexicon.alias('LOC', long.name)) {
				found.add(short, long);
			}
		}
	}
	return found.onlyOnes();
}

function lastWords(
	chains: readonly Chain[],
	isPlace: (name: string) => boolean,
	lexicon: LinkLexicon,
): ReadonlyMap<Chain, Chain> {
	const found = new Longer();
	const bodies = chains.filter((chain) => chain.type === 'ORG');
	const shorts = shortBodies(bodies, lexicon);
	const towns = byKey(bodies.filter(({ name }) => lexicon.isTerritory(name)));
	const names = new Set(shorts.size > 0 ? bodies.map(({ name }) => name) : []);
	for (const long of shorts.size > 0 || towns.size > 0 ? bodies : []) {
		const { words } = long.parts;
		if (words.length > 1) {
			const last = shorts.get(words[words.length - 1]!);
			if (last && isPlace(words.slice(0, -1).join(' '))) {
				found.add(last, long);
			}
			const town = clubOfTown(long, towns, lexicon);
			if (town) {
				found.add(town, long);
			}
			const club = clubOfLong(long, shorts, lexicon);
			if (club) {
				found.add(club, long);
			}
			const initials = new Set(spellingsOf(long, names, isPlace, lexicon).map((named) => initialsOf(named, lexicon)));
			for (const short of new Set([...initials].map((letters) => shorts.get(letters)))) {
				if (short && short !== long) {
					found.add(short, long);
				}
			}
		}
	}
	return found.onlyOnes();
}

/** `Bình Dương` for `Becamex Bình Dương`, a club that the town's name alone is written for. */
function clubOfTown({ name }: Chain, towns: ReadonlyMap<string, Chain>, lexicon: LinkLexicon): Chain | undefined {
	for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
		const town = name.slice(space + 1);
		if (lexicon.isTerritory(town)) {
			const short = towns.get(`ORG ${town}`);
			return short && lexicon.isClub(lexicon.core('ORG', name)?.name ?? name) ? short : undefined;
		}
	}
	return undefined;
}

/** `HAGL` of `LPBank HAGL`, a club behind a sponsor's name in one foreign word; `Sapporo` of `CLB Consadole Sapporo`, which its head calls a club. */
function clubOfLong({ name }: Chain, shorts: ReadonlyMap<string, Chain>, lexicon: LinkLexicon): Chain | undefined {
	const core = lexicon.core('ORG', name);
	const isClub = core?.generic === CLUB;
	const [front, last, ...others] = (isClub ? core!.name : name).split(' ');
	const short = others.length === 0 ? shorts.get(last ?? '') : undefined;
	if (!short || isVietnameseSyllable(front!) || isVietnameseSyllable(last!) || lexicon.alias('ORG', name)) {
		return undefined;
	}
	return isClub || (lexicon.isClub(last!) && !lexicon.isClub(name)) ? short : undefined;
}

/** Bodies of one word by its letters: `CBN`, `TG&VN`, and as a paper's site `QĐND Online`. */
function shortBodies(bodies: readonly Chain[], lexicon: LinkLexicon): ReadonlyMap<string, Chain> {
	const shorts = new Map<string, Chain>();
	for (const chain of bodies) {
		const { name } = chain;
		const space = name.indexOf(' ');
		const isShort = space < 0 || lexicon.siteNames.includes(name.slice(space + 1));
		if (isShort) {
			shorts.set(name.slice(0, space < 0 ? undefined : space).replaceAll('&', ''), chain);
		}
	}
	return shorts;
}

/** The words of which a body's letters may be: without what kind of body it is, as a paper's site, without its country. */
function spellingsOf(
	{ name, parts: { words } }: Chain,
	names: ReadonlySet<string>,
	isPlace: (name: string) => boolean,
	lexicon: LinkLexicon,
): readonly (readonly string[])[] {
	const found: (readonly string[])[] = [words];
	const core = lexicon.core('ORG', name);
	if (core) {
		const own = core.name.split(' ');
		found.push(own);
		if (core.generic === PAPERS && !lexicon.siteNames.some((site) => names.has(`${name} ${site}`))) {
			lexicon.siteNames.forEach((site) => found.push([...own, ...site.split(' ')]));
		}
	}
	for (let end = words.length - 1; end >= SHORTEST_ACRONYM; end--) {
		const place = words.slice(end).join(' ');
		if (isPlace(place)) {
			if (lexicon.isAbroad(name.slice(0, -place.length - 1), place)) {
				return found;
			}
			const rest = words.slice(0, end);
			return names.has(rest.join(' ')) ? found : [...found, rest];
		}
	}
	return found;
}

/** «Hoàng Lan», or «Công ty Hoàng Lan», for «Công ty cổ phần Sữa Hoàng Lan»: two syllables behind one or what the company deals in. */
function tradingNames(
	chains: readonly Chain[],
	isPlace: (name: string) => boolean,
	lexicon: LinkLexicon,
): ReadonlyMap<Chain, Chain> {
	const found = new Longer();
	const bodies = chains.filter((chain) => chain.type === 'ORG');
	const shorts = byKey(
		bodies.filter(
			({ name, parts: { words } }) => words.length === 2 && words.every(isVietnameseSyllable) && !isPlace(name),
		),
	);
	for (const long of shorts.size > 0 ? bodies : []) {
		const words = lexicon.core('ORG', long.name)?.name.split(' ') ?? [];
		const short = words.length === 3 ? shorts.get(`ORG ${words.slice(1).join(' ')}`) : undefined;
		if (short) {
			found.add(short, long);
		}
	}
	const byOwnName = new Map<string, Chain[]>();
	for (const chain of bodies) {
		if (!isPlace(chain.name)) {
			const name = lexicon.core('ORG', chain.name)?.name ?? chain.name;
			byOwnName.set(name, [...(byOwnName.get(name) ?? []), chain]);
		}
	}
	for (const long of bodies) {
		const name = lexicon.core('ORG', long.name)?.name ?? '';
		const own = lexicon.withoutTrades(name);
		// «Báo Đà Nẵng» is no part of «Công ty Cao su Đà Nẵng».
		if (
			own !== name &&
			!isPlace(own) &&
			(own.includes(' ') || (lexicon.isParent(long.name) && !isVietnameseSyllable(own)))
		) {
			byOwnName.get(own)?.forEach((short) => short !== long && found.add(short, long));
		}
	}
	return found.onlyOnes();
}

function firstWords(
	chains: readonly Chain[],
	mentions: readonly NamedMention[],
	lexicon: LinkLexicon,
): ReadonlyMap<Chain, Chain> {
	const found = new Longer();
	const bodies = chains.filter((chain) => chain.type === 'ORG');
	const shorts = byKey(bodies.filter((chain) => lexicon.alias('LOC', chain.name) === undefined));
	for (const long of bodies) {
		const { name } = long;
		for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
			const short = shorts.get(`ORG ${name.slice(0, space)}`);
			if (short) {
				const isClub = long.parts.words.length === 2 && CLUB_ENDINGS.has(name.slice(space + 1));
				const { form } = mentions[short.mentions[0]!]!.spelling;
				found.add(
					short,
					long,
					isClub ||
						lexicon.goesWithoutSaying(form, name.slice(space + 1)) ||
						isIntroduced(short, long, mentions, lexicon),
				);
			}
		}
	}
	return found.onlyOnes();
}

/** Headlines have the short name before the text has the full one. */
const MOST_IN_HEADLINES = 2;

function isAfter(mention: number, { mentions }: Chain): boolean {
	return mention > mentions[0]!;
}

/**
 * By a name with a company's form behind it. What is called by initials has companies of other names (`BP Shipping Ltd`), and a paper
 * with an article another name (`The Jamaican`, the `Jamaican Broadcasting Corporation`).
 */
function isIntroduced(short: Chain, long: Chain, mentions: readonly NamedMention[], lexicon: LinkLexicon): boolean {
	const core = lexicon.core('ORG', long.name);
	const { form, folded } = mentions[short.mentions[0]!]!.spelling;
	return (
		core !== undefined &&
		long.name.startsWith(`${core.name} `) &&
		!CLUB_ENDINGS.has(long.name.slice(core.name.length + 1)) &&
		isAfter(short.mentions[Math.min(MOST_IN_HEADLINES, short.mentions.length - 1)]!, long) &&
		folded.startsWith(short.name) &&
		!ACRONYM.test(form)
	);
}

function shortTails(
	chains: readonly Chain[],
	mentions: readonly NamedMention[],
	isPlace: (name: string) => boolean,
	lexicon: LinkLexicon,
): ReadonlyMap<Chain, Chain> {
	const found = new Longer();
	const shorts = byKey(chains.filter((chain) => mayBeTail(chain)));
	for (const long of shorts.size > 0 ? chains : []) {
		const { name } = long;
		for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
			const short = shorts.get(`${long.type} ${name.slice(space + 1)}`);
			if (short) {
				found.add(short, long, mayLeaveOut(name.slice(0, space), short, long, mentions, isPlace, lexicon));
			}
		}
	}
	return found.onlyOnes();
}

/** Vietnamese names begin with what they are, and end with what they are of. */
function mayBeTail({ name, parts: { words } }: Chain): boolean {
	return words.length > 1 ? !words.every(isVietnameseSyllable) : NUMBERED.test(name);
}

/** @param left the words of `long` before `short` */
function mayLeaveOut(
	left: string,
	short: Chain,
	long: Chain,
	mentions: readonly NamedMention[],
	isPlace: (name: string) => boolean,
	lexicon: LinkLexicon,
): boolean {
	const front = short.type === 'MISC' ? left.replace(ORDINAL, '') : left;
	if (front === '' || front.includes(' ')) {
		return front === '';
	}
	const { form } = mentions[long.mentions[0]!]!.spelling;
	const [own, other] = [lexicon.alias(short.type, short.name), lexicon.alias(long.type, long.name)];
	if (own === undefined && other === undefined && isShowOfPlace(front, short, long, isPlace)) {
		return true;
	}
	if (own?.key !== other?.key || isPlace(front)) {
		// «Security Council», which is the same in all documents, «Supreme Court» and «US Supreme Court».
		return false;
	}
	if (short.type === 'LOC') {
		return short.parts.words.length >= LONG_TAIL && !DIRECTIONS.has(front) && !PARTS_OF_PLACES.has(front);
	}
	return (
		!isPlace(short.name) &&
		(short.parts.words.length === 1
			? short.type === 'MISC'
			: ACRONYM.test(form.slice(0, form.indexOf(' '))) && !isShouted(long.type, form))
	);
}

/** `Honey Show` behind `Penmarrow Honey Show`. */
function isShowOfPlace(front: string, short: Chain, long: Chain, isPlace: (name: string) => boolean): boolean {
	return (
		short.type === 'MISC' &&
		short.parts.words.length > 1 &&
		long.mentions[0]! < short.mentions[0]! &&
		isPlace(front) &&
		!isPlace(short.name)
	);
}

/** Of all words but those between them that are written small; empty for fewer than three. */
function initialsOf(words: readonly string[], lexicon: LinkLexicon): string {
	const initials = words.filter((word) => !lexicon.isOfWord(word) && word !== 'and').map((word) => word.charAt(0));
	return initials.length < SHORTEST_ACRONYM ? '' : initials.join('');
}

/** By type and name. */
function byKey(chains: readonly Chain[]): ReadonlyMap<string, Chain> {
	return new Map(chains.map((chain) => [`${chain.type} ${chain.name}`, chain]));
}
