import type { EntityType } from '../core/model';
import { isVietnameseSyllable } from '../core/names/syllables';
import { DISCOURSE } from './discourse';
import { explainedNames } from './explainedNames';
import type { LinkLexicon } from './linkLexicon';
import type { NamedMention } from './namedMentions';
import { partialNames } from './partialNames';
import { findShortForms, type FoundShortForm, type NameParts, type ShortForm, shortFormOf } from './personNames';
import { siteNames } from './siteNames';

/** Behind an event's name: of its only one that a text tells of the year may be left out. */
const YEAR = /^(?:19|20)\d\d$/u;

/** Mentions of one name in one document. */
export interface Chain {
	readonly type: EntityType;
	/** Its key, with {@link head}. */
	readonly name: string;
	/** A generic word in front of all its mentions that makes another thing of the name. */
	readonly head: string | undefined;
	readonly parts: NameParts;
	readonly mentions: number[];
	/** What it names: these mentions, without those that are short for another one, and with those that are short for it. */
	readonly members: number[];
	/** Seen outside the blocks that belong to other articles. */
	own: boolean;
	/** Wherever it stands it is short for another one. */
	isShort: boolean;
}

/**
 * For each chain the longer names of this document that its name may stand for, where there are any. What people decided is left out
 * of account: that one mention is decided says nothing of the others.
 */
export function longerForms(
	chains: readonly Chain[],
	mentions: readonly NamedMention[],
	lexicon: LinkLexicon,
): ReadonlyMap<Chain, readonly Chain[]> {
	const names = new Map(chains.filter((chain) => chain.type !== 'PER').map((chain) => [chain.name, chain.type]));
	const people = chains.filter((chain) => chain.type === 'PER');
	const shorts = findShortForms(
		people.map((chain) => chain.parts),
		lexicon,
	);
	const longer = new Map<Chain, readonly Chain[]>();
	people.forEach((chain, i) => {
		const isPart = chain.parts.words.length === 1 && isSomePart(chain, mentions);
		const all = shorts[i]!.filter(({ long, kind }) => isPlausible(chain, people[long]!, kind, names, lexicon)).filter(
			({ long, kind }) => !isPart || !isGivenName(kind, people[long]!),
		);
		const found = likeliest(all, people).map(({ long }) => people[long]!);
		if (found.length > 0) {
			// Of `Văn An` and `Trần Văn An` only the longest counts: the first leads to it anyway.
			const longest = found.filter(
				(long) =>
					!found.some(
						(other) => other !== long && shortFormOf(long.parts.words, other.parts.words, lexicon) === 'last',
					),
			);
			longer.set(chain, longest);
		}
	});
	for (const [address, person] of addresses(people, longer, lexicon)) {
		longer.set(address, [person]);
	}
	const others = chains.filter((chain) => chain.type !== 'PER');
	for (const [short, longs] of longerNames(others, lexicon)) {
		const parts = longs.filter((long) => fits(short, long) && isNameOfPart(short, long, mentions, names, lexicon));
		if (parts.some((long) => long.mentions[0]! < short.mentions[0]! || !isAbroad(short, long, lexicon))) {
			longer.set(short, parts);
		}
	}
	for (const [short, long] of partialNames(others, mentions, names, lexicon)) {
		if (!longer.has(short) && fits(short, long)) {
			longer.set(short, [long]);
		}
	}
	for (const [site, name] of siteNames(others, mentions, lexicon)) {
		if (fits(site, name)) {
			longer.set(site, [name]);
		}
	}
	for (const [short, long] of explainedNames(chains, mentions)) {
		longer.set(short, [long]);
	}
	return longer;
}

/** «Константин Анатольевич»: a given name and a father's name, with the only other one of the text whose given name it is. */
function addresses(
	people: readonly Chain[],
	longer: ReadonlyMap<Chain, readonly Chain[]>,
	lexicon: LinkLexicon,
): readonly (readonly [Chain, Chain])[] {
	const isAddress = ({ parts: { words } }: Chain): boolean => words.length === 2 && lexicon.isPatronymic(words[1]!);
	return people.flatMap((address) => {
		if (!isAddress(address) || longer.has(address)) {
			return [];
		}
		const given = address.parts.words[0]!;
		const named = people.filter(
			(other) =>
				other.parts.words.length > 1 &&
				other.parts.words[0] === given &&
				!other.parts.words.some((word) => lexicon.isPatronymic(word)) &&
				!longer.has(other),
		);
		const [person] = named;
		return person && named.length === 1 && fits(address, person) ? [[address, person] as const] : [];
	});
}

/**
 * Whoever has it for a surname or first name comes before who has it in the middle, and who is called by it before whose
 * family name it is: `anh Lâm` is Bùi Quang Lâm rather than Lâm Thu Hà.
 */
function likeliest(all: readonly FoundShortForm[], people: readonly Chain[]): readonly FoundShortForm[] {
	const usual = all.filter(({ kind }) => kind !== 'middle');
	const given = usual.filter(
		({ long, kind }) => kind === 'last' && people[long]!.parts.words.every(isVietnameseSyllable),
	);
	return given.length > 0 ? usual.filter(({ kind }) => kind !== 'family') : usual.length > 0 ? usual : all;
}

/** Names of two and more words with those of the same type that begin with them. */
function longerNames(chains: readonly Chain[], lexicon: LinkLexicon): ReadonlyMap<Chain, readonly Chain[]> {
	const byFirstWord = new Map<string, Chain[]>();
	for (const chain of chains) {
		const { words } = chain.parts;
		if (words.length > 1) {
			const group = byFirstWord.get(words[0]!);
			if (group) {
				group.push(chain);
			} else {
				byFirstWord.set(words[0]!, [chain]);
			}
		}
	}
	const longer = new Map<Chain, readonly Chain[]>();
	for (const group of byFirstWord.values()) {
		for (const short of group.length > 1 ? group : []) {
			const beginning = `${lexicon.withoutProvince(short.name)} `;
			const longs = group.filter(
				(long) =>
					long !== short &&
					long.type === short.type &&
					long.name.startsWith(beginning) &&
					(short.type !== 'MISC' || lexicon.isShortHead(short.name) || isOfYear(long, short, lexicon)),
			);
			if (longs.length > 0 && (short.type !== 'MISC' || longs.length === 1 || lexicon.isShortHead(short.name))) {
				longer.set(short, longs);
			}
		}
	}
	return longer;
}

/** A name of the article itself isn't short for one that only the blocks about other articles have. */
function fits(short: Chain, long: Chain): boolean {
	return short !== long && (long.own || !short.own);
}

function isPlausible(
	short: Chain,
	long: Chain,
	kind: ShortForm,
	names: ReadonlyMap<string, EntityType>,
	lexicon: LinkLexicon,
): boolean {
	if (!fits(short, long)) {
		return false;
	}
	if (kind === 'last' && short.parts.words.length > 1) {
		// `Nga Vladimir Putin` is a boundary gone wrong, not somebody's full name.
		const before = long.parts.words.slice(0, long.parts.words.length - short.parts.words.length).join(' ');
		return !names.has(before) && lexicon.alias('LOC', before) === undefined;
	}
	return true;
}

/** The name is that of somebody in a film or play, by words before it or in brackets behind who plays it. */
function isSomePart({ mentions: own }: Chain, mentions: readonly NamedMention[]): boolean {
	return own.some((mention) => {
		const { discourse, isInBracket } = mentions[mention]!;
		return (discourse & DISCOURSE.part) !== 0 || (isInBracket && mentions[mention - 1]!.type === 'PER');
	});
}

/** Whom a film or play calls so is no actor of that given name. */
function isGivenName(kind: ShortForm, { parts: { words } }: Chain): boolean {
	return kind === 'first' || (kind === 'last' && words.every(isVietnameseSyllable));
}

/** `BTV Cup 2013` of `BTV Cup`; not of a league, whose seasons are others each year. */
function isOfYear(long: Chain, short: Chain, lexicon: LinkLexicon): boolean {
	return YEAR.test(long.name.slice(short.name.length + 1)) && lexicon.alias('MISC', short.name) === undefined;
}

/** A ministry of another country: before any of them was named, the ministry is the own one. */
function isAbroad({ name }: Chain, long: Chain, lexicon: LinkLexicon): boolean {
	return lexicon.isAbroad(name, long.name.slice(name.length + 1));
}

/** `Hội đồng Bảo an` for `Hội đồng Bảo an Liên Hợp Quốc`: what the longer name has more is a name of its own. */
function isNameOfPart(
	short: Chain,
	long: Chain,
	mentions: readonly NamedMention[],
	names: ReadonlyMap<string, EntityType>,
	lexicon: LinkLexicon,
): boolean {
	if (lexicon.isShortHead(short.name) || short.type === 'MISC') {
		return true;
	}
	const beginning = lexicon.withoutProvince(short.name);
	if (beginning !== short.name) {
		const place = long.name.slice(beginning.length + 1);
		return (
			lexicon.isTerritory(place) ||
			mentions[long.mentions[0]!]!.spelling.folded.endsWith(`${short.name.slice(beginning.length)} ${place}`)
		);
	}
	if (lexicon.endsInOtherLevel(short.name)) {
		return true;
	}
	const [own, other] = [lexicon.alias(short.type, short.name), lexicon.alias(long.type, long.name)];
	if (own && other && own.key !== other.key) {
		// «Ả Rập» and «Ả Rập Saudi».
		return false;
	}
	const rest = long.parts.words.slice(short.parts.words.length);
	const name = (lexicon.isOfWord(rest[0]!) ? rest.slice(1) : rest).join(' ');
	return (
		lexicon.siteNames.includes(name) ||
		lexicon.isBeforeNamesake(rest[0]!) ||
		(rest.length > 1 && lexicon.isOfWord(rest[0]!)) ||
		lexicon.alias('LOC', name) !== undefined ||
		lexicon.alias('ORG', name) !== undefined ||
		lexicon.isTerritory(name) ||
		names.has(name)
	);
}
