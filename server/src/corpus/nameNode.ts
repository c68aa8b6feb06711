import { ENTITY_TYPES, type EntityType } from '../core/model';
import { isVietnameseSyllable } from '../core/names/syllables';
import { foldName, slug } from '../core/text/normalize';
import type { IndexedEntity } from './indexedEntity';
import type { Core } from './genericLexicon';
import type { Alias, LinkLexicon } from './linkLexicon';
import type { NameGroup } from './nameGroup';
import { NumberCounts } from './numberCounts';
import { NameParts } from './personNames';
import type { StringTable } from './stringTable';

/** One name of one type, or one id that people gave to mentions, with what all documents say of it. */
export class NameNode {
	/** Documents, by their numbers, to the number of mentions there. */
	readonly documents = new NumberCounts();
	/** The name in each document, as written there, to the number of documents; strings by their numbers, here and below. */
	readonly #names = new NumberCounts();
	/** Forms as written to their number of mentions. */
	readonly #forms = new NumberCounts();
	/** The same of mentions that people gave to entities, be it this one. */
	#decidedForms: NumberCounts | undefined;
	/** Roles to the number of documents that have them. */
	#roles: NumberCounts | undefined;
	readonly #strings: StringTable;
	/** Documents that name it outside of their boilerplate. */
	articles = 0;
	/** Documents in which a person gave it an id: these mentions are another node's, but others may go on being short for it. */
	decidedIn = 0;
	/** Its number in `NameLinks`, as long as it is there. */
	number: number | undefined;
	/** The names that it is one thing with. */
	group: NameGroup | undefined;
	/** The thing, as whoever asks is told: names are joined in steps, and this follows when all are done. */
	entity: IndexedEntity | undefined;
	#facts: NameFacts | undefined;
	#parts: NameParts | undefined;

	constructor(
		strings: StringTable,
		readonly key: string,
		readonly type: EntityType,
		/** `LinkLexicon.keyOf` of the name that its documents call it by. */
		readonly name: string,
		/** The id that a person gave to these mentions. */
		readonly decided: string | undefined,
	) {
		this.#strings = strings;
	}

	/** In so many documents something is called so, decided on or not. */
	get uses(): number {
		return this.documents.size + this.decidedIn;
	}

	/** The name in each document, as written there, with the number of documents. */
	get names(): readonly NamedCount[] {
		return this.#named(this.#names);
	}

	/** What `NameTable.named` finds it by, as long as some document has it: see {@link nameReference}. */
	get reference(): number {
		return nameReference(this.#names.least, ENTITY_TYPES.indexOf(this.type));
	}

	/** Forms as written, with their number of mentions. */
	get forms(): readonly NamedCount[] {
		return this.#named(this.#forms);
	}

	/** {@link forms} with those of mentions that people decided on: what stands beside a name goes on telling what else it is called. */
	get formsBeside(): readonly NamedCount[] {
		return this.#decidedForms ? [...this.forms, ...this.#named(this.#decidedForms)] : this.forms;
	}

	/** Roles, with the number of documents that have them. */
	get roles(): readonly NamedCount[] {
		return this.#roles ? this.#named(this.#roles) : [];
	}

	/** As {@link names}, {@link forms} and {@link roles}, by the numbers of the strings. */
	get counts(): Readonly<Record<'names' | 'forms' | 'roles' | 'decidedForms', NumberCounts | undefined>> {
		return { names: this.#names, forms: this.#forms, roles: this.#roles, decidedForms: this.#decidedForms };
	}

	/** @param name how a document calls it, by the number of the string, like forms and roles below */
	countName(name: number, documents: number): void {
		this.#names.add(name, documents);
	}

	countForm(form: number, mentions: number): void {
		this.#forms.add(form, mentions);
	}

	countDecidedForm(form: number, mentions: number): void {
		(this.#decidedForms ??= new NumberCounts()).add(form, mentions);
	}

	countRole(role: number, documents: number): void {
		(this.#roles ??= new NumberCounts()).add(role, documents);
	}

	#named(counts: NumberCounts): NamedCount[] {
		return Array.from(counts, ([number, count]) => [this.#strings.string(number), count]);
	}

	/** Of a person's name: what two are compared by, which takes less time than to look up all that can be said of each. */
	get parts(): NameParts | undefined {
		return this.type === 'PER' ? (this.#parts ??= new NameParts(this.name)) : undefined;
	}

	/** What can be said of the name and its forms, looked up once. */
	facts(lexicon: LinkLexicon): NameFacts {
		return (this.#facts ??= factsOf(this, lexicon));
	}

	/** Its forms are others now, or nobody asks soon. */
	forgetFacts(): void {
		this.#facts = undefined;
		this.#parts = undefined;
	}
}

/** A name as a document calls it, by the number of the string, and the place of its type in `ENTITY_TYPES`. */
export function nameReference(name: number, type: number): number {
	return name * ENTITY_TYPES.length + type;
}

/** A string with how often it is counted. */
export type NamedCount = readonly [text: string, count: number];

export interface NameFacts {
	/** Of a person's name. */
	readonly parts: NameParts | undefined;
	readonly alias: Alias | undefined;
	/** Undefined for a name with an alias: that says more. */
	readonly core: Core | undefined;
	/** Under which names of organisations meet that end with different names of one place: `Công an TP.HCM`. */
	readonly placed: string | undefined;
	/**
	 * Under which Cyrillic names meet their Latin spelling, and spellings of a Russian name each other. Undefined for a name
	 * of which that isn't safe to say: in Latin letters and of one word, or with diacritics.
	 */
	readonly romanised: string | undefined;
	/** Of a name with accents, a Vietnamese one of several syllables: the {@link romanised} of its spelling without them. */
	readonly unaccented: string | undefined;
}

function factsOf({ type, name, names, parts }: NameNode, lexicon: LinkLexicon): NameFacts {
	const alias = lexicon.alias(type, name);
	return {
		parts,
		alias,
		core: alias ? undefined : lexicon.core(type, name),
		placed: type === 'ORG' && !alias ? placed(name, lexicon) : undefined,
		romanised: type === 'MISC' ? undefined : romanise(type, lexicon.baseOf(names.map(([form]) => form))),
		unaccented: type === 'MISC' ? undefined : unaccented(type, name),
	};
}

/** The name with the key of an alias in place of the place that it ends with. */
function placed(name: string, lexicon: LinkLexicon): string | undefined {
	for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
		const place = name.slice(space + 1);
		const alias = lexicon.alias('LOC', place) ?? lexicon.alias('LOC', lexicon.core('LOC', place)?.name ?? '');
		if (alias) {
			return `${name.slice(0, space)} ${alias.key}`;
		}
	}
	return undefined;
}

function romanise(type: EntityType, name: string): string | undefined {
	const folded = foldName(name);
	const cyrillic = /[а-яё]/u.test(folded);
	if (!cyrillic && (!/^[a-z .'-]+$/u.test(folded) || (type === 'PER' && !folded.includes(' ')))) {
		return undefined;
	}
	return romanKey(type, folded);
}

function romanKey(type: EntityType, name: string): string {
	const words = slug(name).split('-');
	return `${type} ${(type === 'PER' ? words.map(romanWord) : words).join(' ')}`;
}

/** English texts leave the accents out: `Nguyen Thi Hoai` is `Nguyễn Thị Hoài`, `Treme` is `Tremé`; one syllable of Vietnamese has too many. */
function unaccented(type: EntityType, name: string): string | undefined {
	const accented = ACCENTED.test(name) && (name.includes(' ') || !isVietnameseSyllable(name));
	return accented ? romanKey(type, name) : undefined;
}

/** Latin letters alone, some with accents. */
const ACCENTED = /^(?=.*[^ -~])[ -~\u00C0-\u024F\u1E00-\u1EFF\u0300-\u036F]+$/u;

/** Without what the romanisations of one Russian name differ in: Sergey and Sergei, Zelensky and Zelenskiy, Aleksandr and Alexander. */
function romanWord(word: string): string {
	return word
		.replace(/ks/gu, 'x')
		.replace(/ey$/u, 'ei')
		.replace(/(?:iy|yy|ii|yi|ij|y)$/u, 'i')
		.replace(/^(?:ye|je)/u, 'e')
		.replace(/dr$/u, 'der');
}
