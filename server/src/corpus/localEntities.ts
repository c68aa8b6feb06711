import { type Analysis, ENTITY_TYPES, type EntityType, type Mention } from '../core/model';
import type { EntityId, LocalEntity } from './model';
import { Bearers, isSharedByChance } from './bearers';
import { type LinkLexicon, linkLexicon } from './linkLexicon';
import { type Chain, longerForms } from './longerForms';
import { displayForm, isShouted, ownCopy } from './nameCase';
import { hasOwnEvidence, type NamedMention, namedIn } from './namedMentions';
import { NameParts } from './personNames';
import { upperBound } from '../core/binarySearch';

/**
 * The things that one document names: equal names, and short forms with the longer form that they stand for there. With
 * several longer forms a short one goes to the one that was mentioned last before it.
 */
export function chainMentions(
	text: string,
	analysis: Analysis,
	lexicon: LinkLexicon = linkLexicon(),
): readonly LocalEntity[] {
	return chainNamed(namedIn(text, analysis, lexicon), lexicon);
}

/** As {@link chainMentions}, of mentions that may stand in no text any more. */
export function chainNamed(mentions: readonly NamedMention[], lexicon: LinkLexicon): readonly LocalEntity[] {
	const chains = chainEqualNames(mentions);
	const candidatesOf = longerForms(chains, mentions, lexicon);
	const bearers = new Bearers(mentions);
	const genderOf = (mention: number): Gender => lexicon.genderOf(mentions[mention]!.spelling.form);
	for (const chain of chains) {
		for (const mention of chain.mentions) {
			const found = owner(chain, mention, candidatesOf, genderOf, bearers);
			found.members.push(mention);
			chain.isShort &&= found !== chain;
		}
	}
	return things(chains, mentions).map((thing) => describe(thing, mentions, lexicon));
}

/** One thing that a document names. */
interface Thing {
	/** Whose name it has. */
	readonly chain: Chain;
	/** Mentions, in their order. */
	readonly members: readonly number[];
	/** A person's word. */
	readonly decided?: EntityId;
}

/**
 * What was found, but mentions that people gave to an entity, which are that one's. The others stay where they were found, and go
 * along only where people decided on all that stand there by the full name that these are short for.
 */
function things(chains: readonly Chain[], mentions: readonly NamedMention[]): readonly Thing[] {
	const decided = decidedThings(chains, mentions);
	if (decided.size === 0) {
		return chains.flatMap((chain) => (chain.members.length > 0 ? [{ chain, members: inOrder(chain.members) }] : []));
	}
	const isOpen = (mention: number): boolean => mentions[mention]!.entity === undefined;
	const found: Thing[] = [];
	for (const chain of chains) {
		const open = chain.members.filter(isOpen);
		if (open.length > 0 && chain.mentions.some(isOpen)) {
			found.push({ chain, members: inOrder(open) });
		} else {
			open.forEach((mention) => decided.get(mentions[lastBefore(chain, mention)]!.entity!)!.members.push(mention));
		}
	}
	for (const [id, { chain, members }] of decided) {
		found.push({ chain, members: inOrder(members), decided: id });
	}
	return found;
}

/** The mentions that people gave to entities, by the ids of these. Of several names of one entity it has the longest. */
function decidedThings(
	chains: readonly Chain[],
	mentions: readonly NamedMention[],
): ReadonlyMap<EntityId, { readonly chain: Chain; readonly members: number[] }> {
	const decided = new Map<EntityId, { chain: Chain; readonly members: number[] }>();
	for (const chain of chains) {
		for (const mention of chain.mentions) {
			const { entity } = mentions[mention]!;
			if (entity !== undefined) {
				const thing = decided.get(entity) ?? { chain, members: [] };
				if (chain.parts.words.length > thing.chain.parts.words.length) {
					thing.chain = chain;
				}
				thing.members.push(mention);
				decided.set(entity, thing);
			}
		}
	}
	return decided;
}

/** The chain's last mention before the place, else its first after it. */
function lastBefore({ mentions }: Chain, mention: number): number {
	return mentions[Math.max(upperBound(mentions, mention) - 1, 0)]!;
}

/** Sorted; most are already, as few chains have mentions of others. */
function inOrder(members: number[]): readonly number[] {
	for (let i = 1; i < members.length; i++) {
		if (members[i - 1]! > members[i]!) {
			return members.sort((a, b) => a - b);
		}
	}
	return members;
}

type Gender = ReturnType<LinkLexicon['genderOf']>;

/** Follows a mention to the longest form that it stands for. It ends: each form has more written out than the one before. */
function owner(
	chain: Chain,
	mention: number,
	candidatesOf: ReadonlyMap<Chain, readonly Chain[]>,
	genderOf: (mention: number) => Gender,
	bearers: Bearers,
): Chain {
	let at = chain;
	for (;;) {
		const all = candidatesOf.get(at);
		if (!all) {
			return at;
		}
		const candidates =
			at.type === 'PER'
				? ofTheSameGender(all, genderOf(mention) ?? bearers.genderByDeed(at, mention, genderOf), genderOf)
				: introduced(all, mention);
		if (candidates.length === 0) {
			return at;
		}
		const people = at.type === 'PER' ? withoutShort(candidates, candidatesOf) : [];
		if (people.length < 2 || isSharedByChance(at, people)) {
			at = nearest(candidates, mention);
			continue;
		}
		const bearer = bearers.of(at, mention, people);
		if (!bearer) {
			return at;
		}
		at = bearer;
	}
}

/** Without the men, where the surname as it stands there is a woman's, and the other way round (`Иванов`, `Ивановой`). */
function ofTheSameGender(
	candidates: readonly Chain[],
	gender: Gender,
	genderOf: (mention: number) => Gender,
): readonly Chain[] {
	if (gender === undefined || candidates.length === 0) {
		return candidates;
	}
	const genders = candidates.map(({ mentions }) => new Set(mentions.map(genderOf)));
	const certain = candidates.filter((_, i) => genders[i]!.has(gender));
	return certain.length > 0 ? certain : candidates.filter((_, i) => [...genders[i]!].every((one) => one === undefined));
}

/** Without those that are themselves short for another one: `Ann B. Lee` beside `Ann Bo Lee`. */
function withoutShort(
	candidates: readonly Chain[],
	candidatesOf: ReadonlyMap<Chain, readonly Chain[]>,
): readonly Chain[] {
	return candidates.length < 2
		? candidates
		: candidates.filter((one) => !candidatesOf.get(one)?.some((long) => candidates.includes(long)));
}

/** Of several organisations that may be meant, those that were named before. */
function introduced(candidates: readonly Chain[], mention: number): readonly Chain[] {
	return candidates.length > 1 ? candidates.filter(({ mentions }) => mentions[0]! < mention) : candidates;
}

/** The candidate mentioned last before the place, else first after it. */
function nearest(candidates: readonly Chain[], mention: number): Chain {
	let best = candidates[0]!;
	let bestPlace = -Infinity;
	for (const candidate of candidates) {
		const after = upperBound(candidate.mentions, mention);
		// Places after the mention count only among themselves, the earliest highest.
		const place = after > 0 ? candidate.mentions[after - 1]! : -candidate.mentions[0]! - 1;
		if (place > bestPlace) {
			best = candidate;
			bestPlace = place;
		}
	}
	return best;
}

function chainEqualNames(mentions: readonly NamedMention[]): Chain[] {
	const chains: Chain[] = [];
	const byName: Record<EntityType, Map<string, Chain>> = {
		PER: new Map(),
		LOC: new Map(),
		ORG: new Map(),
		MISC: new Map(),
	};
	mentions.forEach(({ type, heads, isForeign, spelling }, i) => {
		const { key, parts } = spelling;
		const head = heads[ENTITY_TYPES.indexOf(type)];
		const name = head === undefined ? key : `${head} ${key}`;
		let chain = byName[type].get(name);
		if (!chain) {
			chain = {
				type,
				name,
				head,
				parts: head === undefined ? parts : new NameParts(name),
				mentions: [],
				members: [],
				own: false,
				isShort: true,
			};
			chains.push(chain);
			byName[type].set(name, chain);
		}
		chain.mentions.push(i);
		chain.own ||= !isForeign;
	});
	return chains;
}

function describe(
	{ chain, members, decided }: Thing,
	mentions: readonly NamedMention[],
	lexicon: LinkLexicon,
): LocalEntity {
	let roles: Set<string> | undefined;
	let strong = false;
	for (const i of members) {
		const mention = mentions[i]!;
		const { role } = mention;
		strong ||= mention.isStrong;
		if (role !== undefined && role !== '') {
			(roles ??= new Set()).add(ownCopy(displayForm(role)));
		}
	}
	const counted = countForms(members, mentions);
	// What people decided on some of its mentions doesn't change how the rest is called.
	const isWhole = decided !== undefined || members.length === chain.members.length;
	const named = isWhole ? counted : countForms(chain.members, mentions);
	return {
		type: chain.type,
		name: withHead(chain.head, fullestForm(chain, named, lexicon)),
		forms: isWhole ? counted : withDecided(counted, named),
		roles: roles ? [...roles] : [],
		mentions: members,
		strong,
		...(decided !== undefined ? { decided, ...(chain.isShort && { short: true }) } : {}),
	};
}

/** With forms of which people decided on all mentions, none of which count here. */
function withDecided(counted: LocalEntity['forms'], all: LocalEntity['forms']): LocalEntity['forms'] {
	const known = new Set(counted.map(({ form }) => form));
	return [...counted, ...all.flatMap(({ form }) => (known.has(form) ? [] : [{ form, count: 0 }]))];
}

/** The commonest first. */
function countForms(members: readonly number[], mentions: readonly NamedMention[]): LocalEntity['forms'] {
	const { form: first } = mentions[members[0]!]!.spelling;
	if (members.every((i) => mentions[i]!.spelling.form === first)) {
		return [{ form: first, count: members.length }];
	}
	const forms = new Map<string, number>();
	for (const i of members) {
		const { form } = mentions[i]!.spelling;
		forms.set(form, (forms.get(form) ?? 0) + 1);
	}
	return Array.from(forms, ([form, count]) => ({ form, count })).sort(
		(a, b) => b.count - a.count || (a.form < b.form ? -1 : 1),
	);
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
	if (forms.length === 1) {
		return forms[0]!.form;
	}
	const spellings = forms.filter(({ form }) => lexicon.spelling(form).key === chain.name);
	const whole = spellings.filter(({ form }) => !lexicon.isShortened(form));
	const bases = lexicon.inBaseForm(whole.length > 0 ? whole : spellings.length > 0 ? spellings : forms);
	return (bases.find(({ form }) => !isShouted(chain.type, form)) ?? bases[0]!).form;
}

/** Whether {@link chainMentions} finds the same in two analyses of one text whose lines have the same classes. */
export function nameTheSame(a: readonly Mention[], b: readonly Mention[]): boolean {
	return (
		a.length === b.length &&
		a.every((mention, i) => {
			const other = b[i]!;
			return (
				mention === other ||
				(mention.start === other.start &&
					mention.end === other.end &&
					mention.type === other.type &&
					mention.role === other.role &&
					mention.entity === other.entity &&
					(mention.decision === undefined) === (other.decision === undefined) &&
					hasOwnEvidence(mention) === hasOwnEvidence(other))
			);
		})
	);
}
