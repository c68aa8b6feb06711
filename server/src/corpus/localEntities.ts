import type { Analysis, EntityType, Mention } from '../core/model';
import type { LocalEntity } from './model';
import { type LinkLexicon, linkLexicon } from './linkLexicon';
import { displayForm, isShouted } from './nameCase';
import { findShortForms, nameWords, type ShortForm, shortFormOf } from './personNames';

/** How far before a mention a generic word that belongs to it may begin. UTF-16 code units. */
const HEAD_LENGTH = 20;

/** Reasons of the search for names that say nothing of a name's type, or take it from other mentions. */
export const WITHOUT_TYPE: ReadonlySet<string> = new Set([
	'Named so elsewhere in this document',
	'Named so in {0} other documents',
	'Short for “{0}”',
	'Capitalised where no sentence begins',
	'“{0}” hardly ever stands in lower case',
]);

/** Mentions of one name in one document. */
interface Chain {
	readonly type: EntityType;
	/** Its key, with {@link head}. */
	readonly name: string;
	/** A generic word in front of all its mentions that makes another thing of the name. */
	readonly head: string | undefined;
	readonly words: readonly string[];
	readonly decided: string | undefined;
	readonly mentions: number[];
	/** Seen outside the blocks that belong to other articles. */
	own: boolean;
}

/**
 * The things that one document names: equal names, and short forms with the longer form that they stand for there. With
 * several longer forms a short one goes to the one that was mentioned last before it.
 */
export function chainMentions(
	text: string,
	analysis: Analysis,
	lexicon: LinkLexicon = linkLexicon(),
): readonly LocalEntity[] {
	const { mentions } = analysis;
	const foreign = foreignMentions(text, analysis);
	const chains = chainEqualNames(text, mentions, foreign, lexicon);
	const groups = new Map<Chain, number[]>(chains.map((chain) => [chain, []]));
	const candidatesOf = longerForms(chains, text, mentions, lexicon);
	for (const chain of chains) {
		for (const mention of chain.mentions) {
			groups.get(owner(chain, mention, candidatesOf))!.push(mention);
		}
	}
	return [...groups]
		.filter(([, members]) => members.length > 0)
		.map(([chain, members]) =>
			describe(
				chain,
				members.sort((a, b) => a - b),
				text,
				mentions,
				lexicon,
			),
		);
}

/** Follows a mention to the longest form that it stands for. It ends: each form has more written out than the one before. */
function owner(chain: Chain, mention: number, candidatesOf: ReadonlyMap<Chain, readonly Chain[]>): Chain {
	let at = chain;
	for (let candidates = candidatesOf.get(at)!; candidates.length > 0; candidates = candidatesOf.get(at)!) {
		at = nearest(candidates, mention);
	}
	return at;
}

/** The candidate mentioned last before the place, else first after it. */
function nearest(candidates: readonly Chain[], mention: number): Chain {
	let best = candidates[0]!;
	let bestPlace = -Infinity;
	for (const candidate of candidates) {
		const after = firstAfter(candidate.mentions, mention);
		// Places after the mention count only among themselves, the earliest highest.
		const place = after > 0 ? candidate.mentions[after - 1]! : -candidate.mentions[0]! - 1;
		if (place > bestPlace) {
			best = candidate;
			bestPlace = place;
		}
	}
	return best;
}

/** Index of the first of the ascending numbers that is greater than `value`. */
function firstAfter(numbers: readonly number[], value: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (numbers[middle]! <= value) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

function chainEqualNames(
	text: string,
	mentions: readonly Mention[],
	foreign: ReadonlySet<number>,
	lexicon: LinkLexicon,
): Chain[] {
	const chains = new Map<string, Chain>();
	mentions.forEach((mention, i) => {
		const bare = lexicon.keyOf(displayForm(text.slice(mention.start, mention.end)));
		const head = lexicon.otherThing(
			mention.type,
			bare,
			text.slice(Math.max(0, mention.start - HEAD_LENGTH), mention.start),
		);
		const name = head === undefined ? bare : `${head} ${bare}`;
		const key = mention.entity !== undefined ? `=${mention.entity}` : `${mention.type} ${name}`;
		let chain = chains.get(key);
		if (!chain) {
			chain = {
				type: mention.type,
				name,
				head,
				words: nameWords(name),
				decided: mention.entity,
				mentions: [],
				own: false,
			};
			chains.set(key, chain);
		}
		chain.mentions.push(i);
		chain.own ||= !foreign.has(i);
	});
	return [...chains.values()];
}

/** Mentions in blocks that are about other articles: the people there are others. */
function foreignMentions(text: string, analysis: Analysis): ReadonlySet<number> {
	const related = new Set(analysis.lines.filter((line) => line.class === 'related').map((line) => line.line));
	const foreign = new Set<number>();
	if (related.size === 0) {
		return foreign;
	}
	let line = 0;
	let offset = 0;
	analysis.mentions.forEach((mention, i) => {
		for (; offset < mention.start; offset++) {
			const unit = text.charCodeAt(offset);
			if (unit === 10 || (unit === 13 && text.charCodeAt(offset + 1) !== 10)) {
				line++;
			}
		}
		if (related.has(line)) {
			foreign.add(i);
		}
	});
	return foreign;
}

/** For each chain the longer names of this document that its name may stand for. */
function longerForms(
	chains: readonly Chain[],
	text: string,
	mentions: readonly Mention[],
	lexicon: LinkLexicon,
): ReadonlyMap<Chain, readonly Chain[]> {
	const names = new Map(chains.filter((chain) => chain.type !== 'PER').map((chain) => [chain.name, chain.type]));
	const people = chains.filter((chain) => chain.type === 'PER' && chain.decided === undefined);
	const shorts = findShortForms(
		people.map((chain) => chain.words),
		lexicon,
	);
	const longer = new Map<Chain, readonly Chain[]>(chains.map((chain) => [chain, []]));
	people.forEach((chain, i) => {
		const found = shorts[i]!.filter(({ long, kind }) => isPlausible(chain, people[long]!, kind, names, lexicon)).map(
			({ long }) => people[long]!,
		);
		// Of `Văn An` and `Trần Văn An` only the longest counts: the first leads to it anyway.
		longer.set(
			chain,
			found.filter(
				(long) => !found.some((other) => other !== long && shortFormOf(long.words, other.words, lexicon) === 'last'),
			),
		);
	});
	const others = chains.filter((chain) => chain.type !== 'PER' && chain.decided === undefined);
	const byFirstWord = new Map<string, Chain[]>();
	for (const chain of others) {
		const key = `${chain.type} ${chain.words[0]!}`;
		const group = byFirstWord.get(key) ?? [];
		byFirstWord.set(key, group);
		group.push(chain);
	}
	for (const chain of others) {
		const parts = byFirstWord
			.get(`${chain.type} ${chain.words[0]!}`)!
			.filter((other) => fits(chain, other) && isNameOfPart(chain, other, names, lexicon));
		longer.set(chain, parts.length === 1 ? parts : []);
	}
	for (const [acronym, long] of explainedAcronyms(others, text, mentions)) {
		longer.set(acronym, [long]);
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
	if (kind === 'last' && short.words.length > 1) {
		// `Nga Vladimir Putin` is a boundary gone wrong, not somebody's full name.
		const before = long.words.slice(0, long.words.length - short.words.length).join(' ');
		return !names.has(before) && lexicon.alias('LOC', before) === undefined;
	}
	return true;
}

/** `Hội đồng Bảo an` for `Hội đồng Bảo an Liên Hợp Quốc`: at least two words, and what is left out is a name of its own. */
function isNameOfPart(
	short: Chain,
	long: Chain,
	names: ReadonlyMap<string, EntityType>,
	lexicon: LinkLexicon,
): boolean {
	if (short.type === 'MISC' || short.words.length < 2 || !long.name.startsWith(`${short.name} `)) {
		return false;
	}
	const rest = long.words.slice(short.words.length);
	const name = (lexicon.isOfWord(rest[0]!) ? rest.slice(1) : rest).join(' ');
	return (
		(rest.length > 1 && lexicon.isOfWord(rest[0]!)) ||
		lexicon.alias('LOC', name) !== undefined ||
		lexicon.alias('ORG', name) !== undefined ||
		names.has(name)
	);
}

/** `Tổ chức Thương mại Thế giới (TCTMTG)`: the short name stands once in brackets after the long one, and is its initials. */
function explainedAcronyms(chains: readonly Chain[], text: string, mentions: readonly Mention[]): Map<Chain, Chain> {
	const chainOf = new Map(
		chains.flatMap((chain) => chain.mentions.map((mention): [number, Chain] => [mention, chain])),
	);
	const explained = new Map<Chain, Chain>();
	for (let i = 1; i < mentions.length; i++) {
		const [long, short] = [chainOf.get(i - 1), chainOf.get(i)];
		if (
			long &&
			short?.type === long.type &&
			short.words.length === 1 &&
			long.words.length > 1 &&
			/^\s*[(（[]\s*$/u.test(text.slice(mentions[i - 1]!.end, mentions[i]!.start)) &&
			isAcronymOf(short.name, long.words)
		) {
			explained.set(short, long);
		}
	}
	return explained;
}

/** Each letter begins a word, in order; the first words meet, and at most half of the words are skipped. */
function isAcronymOf(acronym: string, words: readonly string[]): boolean {
	const letters = [...acronym].filter((letter) => /\p{L}/u.test(letter));
	let at = 0;
	const meets = letters.every((letter, i) => {
		while (at < words.length && !words[at]!.startsWith(letter)) {
			if (i === 0) {
				return false;
			}
			at++;
		}
		return at++ < words.length;
	});
	return meets && letters.length >= 2 && letters.length * 2 >= words.length;
}

function describe(
	chain: Chain,
	members: readonly number[],
	text: string,
	mentions: readonly Mention[],
	lexicon: LinkLexicon,
): LocalEntity {
	const forms = new Map<string, number>();
	const roles = new Set<string>();
	let strong = false;
	for (const i of members) {
		const mention = mentions[i]!;
		const form = displayForm(text.slice(mention.start, mention.end));
		forms.set(form, (forms.get(form) ?? 0) + 1);
		strong ||= mention.decision !== undefined || hasOwnEvidence(mention);
		if (mention.role !== undefined && mention.role !== '') {
			roles.add(displayForm(mention.role));
		}
	}
	const counted = [...forms]
		.map(([form, count]) => ({ form, count }))
		.sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
	return {
		type: chain.type,
		name: withHead(chain.head, fullestForm(chain, counted, lexicon)),
		forms: counted,
		roles: [...roles],
		mentions: members,
		strong,
		...(chain.decided !== undefined ? { decided: chain.decided } : {}),
	};
}

function withHead(head: string | undefined, name: string): string {
	return head === undefined ? name : `${head.charAt(0).toUpperCase()}${head.slice(1)} ${name}`;
}

/** The commonest spelling of the longest form, one that is neither inflected nor all in capitals where there is one. */
function fullestForm(
	chain: Chain,
	forms: readonly { readonly form: string; readonly count: number }[],
	lexicon: LinkLexicon,
): string {
	const spellings = forms.filter(({ form }) => lexicon.keyOf(form) === chain.name);
	const bases = lexicon.inBaseForm(spellings.length > 0 ? spellings : forms);
	return (bases.find(({ form }) => !isShouted(chain.type, form)) ?? bases[0]!).form;
}

/** The name was recognised where it stands, not only for its likeness to another mention. */
function hasOwnEvidence(mention: Mention): boolean {
	return mention.why.some((why) => !WITHOUT_TYPE.has(why.text));
}
