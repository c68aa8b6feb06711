import { isVietnameseSyllable } from '../core/names/syllables';
import type { EntityType } from '../core/model';
import type { LinkLexicon } from './linkLexicon';
import type { NameNode } from './nameNode';
import { shortFormOf } from './personNames';
import { Postings } from './postings';
import { meansTheSameElsewhere } from './shortForms';
import type { StoredNames } from './storedNames';

/** What a name is found by; the text is hashed together with one of these. */
const ALIAS = 1;
const CORE = 2;
const ROMANISED = 3;
/** The last two words of a person's longer name. */
const SUFFIX = 4;
/** The first two words of a person's name that is longer, and not Vietnamese. */
const PREFIX = 5;
/** The first and the last word of a person's name that is longer, and whose family name doesn't stand first. */
const OUTER = 14;
/** The last word of a person's name, which is the family name … */
const FAMILY_LAST = 6;
/** … or a given name. */
const GIVEN_LAST = 7;
/** The first word of a person's name, where that is the family name. */
const FAMILY_FIRST = 8;
/** First letter and last word of a name with initials. */
const INITIALS = 9;
/** A person's name by its words, where they aren't its key. */
const TEXT = 10;
/** A form of one word among the forms of another name, which may explain it. */
const FORM = 11;
/** An organisation's name, the place in it by its alias. */
const PLACED = 12;
/** A Vietnamese name by its spelling without accents. */
const UNACCENTED = 13;

const NOTHING: readonly number[] = [];

/**
 * Finds the names that a name may be one thing with, without looking at the others: each is posted under hashes of what
 * another one would look for. What two names have in common is looked at again, so that equal hashes do no harm.
 */
export class NameLinks {
	readonly #lexicon: LinkLexicon;
	readonly #nodeOf: (key: string) => NameNode | undefined;
	readonly #nodes: (NameNode | undefined)[] = [];
	readonly #freeNumbers: number[] = [];
	readonly #postings = new Postings();
	/** Names of one word, not people's, under the hashes of {@link FORM}. */
	readonly #acronyms = new Postings();
	/** For each posted node, by its number. */
	readonly #posted: (readonly number[] | undefined)[] = [];

	/** Names with a lower number are stored, and found by that. */
	#stored = 0;
	#storedAt: (number: number) => NameNode | undefined = () => undefined;

	/** @param nodeOf the name with a key */
	constructor(lexicon: LinkLexicon, nodeOf: (key: string) => NameNode | undefined) {
		this.#lexicon = lexicon;
		this.#nodeOf = nodeOf;
	}

	/**
	 * Begins with these; what there was before is forgotten.
	 *
	 * @param nodeAt a stored name by its place, which is its number here
	 */
	lay({ count, columns }: StoredNames, nodeAt: (place: number) => NameNode): void {
		this.#postings.lay(columns.links);
		this.#acronyms.lay(columns.acronyms);
		this.#nodes.length = 0;
		this.#posted.length = 0;
		this.#freeNumbers.length = 0;
		this.#stored = count;
		this.#storedAt = nodeAt;
	}

	/** A stored name was made, which is known by its place already. */
	made(node: NameNode, place: number): void {
		node.number = place;
		this.#nodes[place] = node;
	}

	/** Under which hashes a name is posted, each once. */
	keysOf(node: NameNode): readonly number[] {
		return [...new Set(this.#keysOf(node))];
	}

	/** Under which one a name is posted that others may hold for an acronym; undefined for any other name. */
	acronymOf(node: NameNode): number | undefined {
		return isAcronym(node) ? hash(FORM, node.key) : undefined;
	}

	/** To be called before the forms of a name change that was added: it is taken away as it was. */
	keep(node: NameNode): void {
		this.#posted[node.number!] ??= this.keysOf(node);
	}

	add(node: NameNode): void {
		const number = this.#freeNumbers.pop() ?? Math.max(this.#nodes.length, this.#stored);
		const keys = this.keysOf(node);
		node.number = number;
		this.#nodes[number] = node;
		this.#posted[number] = keys.length > 0 ? keys : NOTHING;
		keys.forEach((key) => this.#postings.add(key, number));
		if (isAcronym(node)) {
			this.#acronyms.add(hash(FORM, node.key), number);
		}
	}

	/** Takes a node away as it was added, whatever became of its forms. */
	remove(node: NameNode): void {
		const { number } = node;
		if (number === undefined) {
			return;
		}
		this.keep(node);
		this.#posted[number]!.forEach((key) => this.#postings.remove(key, number));
		if (isAcronym(node)) {
			this.#acronyms.remove(hash(FORM, node.key), number);
		}
		node.number = undefined;
		this.#nodes[number] = undefined;
		this.#posted[number] = undefined;
		if (number >= this.#stored) {
			this.#freeNumbers.push(number);
		}
	}

	/**
	 * Names that are compared with this one before short forms of one word are: other names and spellings of one thing,
	 * generic words, longer and shorter names of people. Whoever is a neighbour has this one for a neighbour.
	 */
	neighbours(node: NameNode): readonly NameNode[] {
		const { alias, core, placed, romanised, unaccented, parts } = node.facts(this.#lexicon);
		const found = new Set<NameNode>();
		const addAll = (kind: number, text: string): void => this.#at(kind, text).forEach((other) => found.add(other));
		addAll(CORE, node.key);
		if (alias) {
			addAll(ALIAS, alias.key);
		}
		if (core) {
			const bare = `${node.type} ${core.name}`;
			addAll(CORE, bare);
			this.#addByKey(found, bare);
			const bareAlias = this.#lexicon.alias(node.type, core.name);
			if (bareAlias) {
				addAll(ALIAS, bareAlias.key);
			}
		}
		if (placed !== undefined) {
			addAll(PLACED, placed);
		}
		if (romanised !== undefined) {
			addAll(ROMANISED, romanised);
			addAll(UNACCENTED, romanised);
		}
		if (unaccented !== undefined) {
			// Names that differ by their accents are no neighbours, as long as none stands without them.
			addAll(ROMANISED, unaccented);
		}
		if (parts && parts.words.length > 1) {
			for (const text of parts.shorter) {
				if (text.includes(' ')) {
					this.#shorts(node, text).forEach((short) => found.add(short));
				}
			}
			this.#at(INITIALS, parts.initialKey).forEach((short) => this.#isShort(short, node) && found.add(short));
			this.#longsOfPerson(node).forEach((long) => found.add(long));
		}
		found.delete(node);
		return [...found];
	}

	/** Whether the name is one word that may be short for longer names. */
	isOneWord(node: NameNode): boolean {
		return node.type === 'PER' ? node.parts!.words.length === 1 : isAcronym(node);
	}

	/** The names of one word that may be short for this one. */
	oneWordShorts(node: NameNode): readonly NameNode[] {
		const { parts } = node;
		if (parts) {
			return parts.shorter.filter((text) => !text.includes(' ')).flatMap((text) => this.#shorts(node, text));
		}
		// What its forms are now, and what they were when it was posted.
		const keys = new Set([...acronymsAmong(node, this.#lexicon), ...(this.#posted[node.number ?? -1] ?? [])]);
		return [...keys].flatMap((key) => this.#numbered(this.#acronyms.documents(key)));
	}

	/** The longer names that a name of one word may be short for. */
	longsOf(short: NameNode): readonly NameNode[] {
		if (short.type === 'PER') {
			return this.#longsOfPerson(short);
		}
		const lexicon = this.#lexicon;
		return this.#at(FORM, short.key).filter(
			(long) =>
				long !== short &&
				long.type === short.type &&
				long.formsBeside.some(([form]) => lexicon.spelling(form).key === short.name) &&
				!(
					long.name.endsWith(` ${short.name}`) &&
					lexicon.otherThing(short.type, short.name, long.name.slice(0, -short.name.length)) !== undefined
				),
		);
	}

	#longsOfPerson(short: NameNode): readonly NameNode[] {
		const { words, isAbbreviated } = short.parts!;
		const last = words.at(-1) ?? '';
		let candidates: readonly NameNode[] = [];
		if (words.length === 1) {
			candidates = [...this.#at(FAMILY_FIRST, last), ...this.#at(FAMILY_LAST, last)];
		} else if (words.length > 1) {
			const familyFirst = this.#lexicon.isFamilyNameFirst(words[0]!);
			candidates = [
				...this.#at(SUFFIX, words.slice(-2).join(' ')),
				...this.#at(PREFIX, words.slice(0, 2).join(' ')),
				...(isAbbreviated ? [...this.#at(FAMILY_LAST, last), ...this.#at(GIVEN_LAST, last)] : []),
				...(familyFirst ? [] : this.#at(OUTER, `${words[0]!} ${last}`)),
			];
		}
		return [...new Set(candidates)].filter((long) => this.#isShort(short, long));
	}

	/** People's names with these words that may be short for `long`. */
	#shorts(long: NameNode, text: string): readonly NameNode[] {
		const found = new Set(this.#at(TEXT, text).filter((node) => node.parts?.text === text));
		this.#addByKey(found, `PER ${text}`);
		return [...found].filter((short) => this.#isShort(short, long));
	}

	#isShort(short: NameNode, long: NameNode): boolean {
		const [a, b] = [short.parts?.words, long.parts?.words];
		const kind = a && b && short !== long ? shortFormOf(a, b, this.#lexicon) : undefined;
		return kind !== undefined && meansTheSameElsewhere(a!, b!, kind, this.#lexicon);
	}

	/** Nodes that were added, by key. */
	#addByKey(found: Set<NameNode>, key: string): void {
		const node = this.#nodeOf(key);
		if (node?.number !== undefined) {
			found.add(node);
		}
	}

	#at(kind: number, text: string): NameNode[] {
		return this.#numbered(this.#postings.documents(hash(kind, text)));
	}

	#numbered(numbers: Iterable<number>): NameNode[] {
		return [...numbers].map((number) => this.#nodes[number] ?? this.#storedAt(number)!);
	}

	#keysOf(node: NameNode): number[] {
		const lexicon = this.#lexicon;
		const { alias, core, placed, romanised, unaccented, parts } = node.facts(lexicon);
		const keys: number[] = [];
		if (alias) {
			keys.push(hash(ALIAS, alias.key));
		}
		if (core) {
			keys.push(hash(CORE, `${node.type} ${core.name}`));
			const bareAlias = lexicon.alias(node.type, core.name);
			if (bareAlias) {
				keys.push(hash(ALIAS, bareAlias.key));
			}
		}
		if (placed !== undefined) {
			keys.push(hash(PLACED, placed));
		}
		if (romanised !== undefined) {
			keys.push(hash(ROMANISED, romanised));
		}
		if (unaccented !== undefined) {
			keys.push(hash(UNACCENTED, unaccented));
		}
		if (!parts) {
			return [...keys, ...acronymsAmong(node, lexicon)];
		}
		const { words, text } = parts;
		if (text !== node.name) {
			keys.push(hash(TEXT, text));
		}
		if (parts.isAbbreviated) {
			keys.push(hash(INITIALS, parts.initialKey));
		}
		const familyFirst = lexicon.isFamilyNameFirst(words[0] ?? '');
		if (words.length > 1) {
			keys.push(hash(familyFirst ? GIVEN_LAST : FAMILY_LAST, words.at(-1)!));
			if (familyFirst) {
				keys.push(hash(FAMILY_FIRST, words[0]!));
			}
		}
		if (words.length > 2) {
			keys.push(hash(SUFFIX, words.slice(-2).join(' ')));
			if (!familyFirst) {
				keys.push(hash(OUTER, `${words[0]!} ${words.at(-1)!}`));
			}
			if (!words.every(isVietnameseSyllable)) {
				keys.push(hash(PREFIX, words.slice(0, 2).join(' ')));
			}
		}
		return keys;
	}
}

function isAcronym({ type, name }: NameNode): boolean {
	return type !== 'PER' && !name.includes(' ');
}

/** Hashes of the forms of one word that stand beside a longer name in its documents. */
function acronymsAmong({ type, name, formsBeside }: NameNode, lexicon: LinkLexicon): number[] {
	return type === 'PER' || formsBeside.length < 2
		? []
		: formsBeside
				.map(([form]) => lexicon.spelling(form).key)
				.filter((key) => key !== name && !key.includes(' '))
				.map((key) => hash(FORM, keyOf(type, key)));
}

function keyOf(type: EntityType, name: string): string {
	return `${type} ${name}`;
}

/** 31 bits: an integer that costs a `Map` no memory of its own. */
function hash(kind: number, text: string): number {
	let value = Math.imul(kind, 0x9e3779b1);
	for (let i = 0; i < text.length; i++) {
		value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	}
	value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
	return (value ^ (value >>> 13)) >>> 1;
}
