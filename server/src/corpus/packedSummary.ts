import { ENTITY_TYPES } from '../core/model';
import { PooledBytes } from './bytePool';
import type { DocumentSummary, LocalEntity } from './model';
import { packNumbers, sameBytes, unpackNumbers } from './packedNumbers';
import type { StringTable } from './stringTable';
import { ByteReader, ByteWriter } from './snapshot/bytes';
import { readDates, readRest, type SummaryRest, writeRest } from './snapshot/summaryRest';
import { LABELS } from './formCounts';
import { PackedSuggestions, suggestionNumbers } from './suggestionIndex';

const STRONG = 4;
/** The entity has a person's id, which follows its name in {@link PackedSummary.numbers}. */
const DECIDED = 8;
const BOILERPLATE = 16;
/** In place of a type, for what a person gave an id. */
const DECIDED_KEY = 4;

/** A summary in the numbers of some table of strings. */
export interface SummaryParts {
	/** As {@link PackedSummary.numbers}. */
	readonly numbers: Int32Array;
	/** What `writeRest` made of the rest. */
	readonly rest: Uint8Array;
	/** As `PackedSuggestions.numbers`. */
	readonly suggestions: Int32Array | undefined;
}

/** The same in the numbers of another table, in place. */
export function renumberSummary(parts: SummaryParts, numberOf: (string: number) => number): void {
	const { numbers, suggestions } = parts;
	eachStringPlace(numbers, (at) => (numbers[at] = numberOf(numbers[at]!)));
	for (let at = 2; suggestions && at < suggestions.length; at += 2) {
		const key = suggestions[at]!;
		suggestions[at] = numberOf(Math.floor(key / LABELS)) * LABELS + (key % LABELS);
	}
}

/** The number of each string, as often as it is there. */
export function eachSummaryString({ numbers, suggestions }: SummaryParts, see: (string: number) => void): void {
	eachStringPlace(numbers, (at) => see(numbers[at]!));
	for (let at = 2; suggestions && at < suggestions.length; at += 2) {
		see(Math.floor(suggestions[at]! / LABELS));
	}
}

/** Where strings stand in {@link PackedSummary.numbers}. */
function eachStringPlace(numbers: Int32Array, see: (at: number) => void): void {
	for (let at = 0; at < numbers.length;) {
		const flags = numbers[at++]!;
		see(at++);
		if (flags & DECIDED) {
			see(at++);
		}
		const forms = numbers[at++]!;
		for (const end = at + 2 * forms; at < end; at += 2) {
			see(at);
		}
		const roles = numbers[at++]!;
		for (const end = at + roles; at < end; at++) {
			see(at);
		}
	}
}

/** Goes through {@link PackedSummary.numbers}: what it says is of the entity at which {@link next} stopped. Strings are numbers. */
export class EntityReader {
	readonly #numbers: Int32Array;
	#end = 0;
	#flags = 0;
	#forms = 0;
	#roles = 0;
	name = 0;
	/** The id that a person gave it. */
	decided: number | undefined;
	/** How many there are. */
	forms = 0;
	roles = 0;

	constructor(numbers: Int32Array) {
		this.#numbers = numbers;
	}

	/** False after the last one. */
	next(): boolean {
		const numbers = this.#numbers;
		let at = this.#end;
		if (at >= numbers.length) {
			return false;
		}
		this.#flags = numbers[at++]!;
		this.name = numbers[at++]!;
		this.decided = this.#flags & DECIDED ? numbers[at++]! : undefined;
		this.forms = numbers[at++]!;
		this.#forms = at;
		at += 2 * this.forms;
		this.roles = numbers[at++]!;
		this.#roles = at;
		this.#end = at + this.roles;
		return true;
	}

	/** Its place in `ENTITY_TYPES`. */
	get type(): number {
		return this.#flags & 3;
	}

	get strong(): boolean {
		return (this.#flags & STRONG) !== 0;
	}

	get boilerplate(): boolean {
		return (this.#flags & BOILERPLATE) !== 0;
	}

	form(i: number): number {
		return this.#numbers[this.#forms + 2 * i]!;
	}

	/** Mentions in that form. */
	formCount(i: number): number {
		return this.#numbers[this.#forms + 2 * i + 1]!;
	}

	role(i: number): number {
		return this.#numbers[this.#roles + i]!;
	}
}

/** What {@link PackedSummary.numbers} says of entities. */
export function entityNumbers(entities: readonly LocalEntity[], strings: StringTable): Int32Array {
	const packed: number[] = [];
	for (const { type, name, forms, roles, strong, decided, boilerplate } of entities) {
		packed.push(
			ENTITY_TYPES.indexOf(type) |
				(strong ? STRONG : 0) |
				(decided !== undefined ? DECIDED : 0) |
				(boilerplate ? BOILERPLATE : 0),
			strings.numberOf(name),
		);
		if (decided !== undefined) {
			packed.push(strings.numberOf(decided));
		}
		packed.push(forms.length);
		forms.forEach(({ form, count }) => packed.push(strings.numberOf(form), count));
		packed.push(roles.length, ...roles.map((role) => strings.numberOf(role)));
	}
	return Int32Array.from(packed);
}

const writer = new ByteWriter();

/** A summary in numbers of these strings. */
export function summaryParts({ entities, suggestions, ...rest }: DocumentSummary, strings: StringTable): SummaryParts {
	writer.clear();
	writeRest(writer, rest);
	return {
		numbers: entityNumbers(entities, strings),
		rest: writer.written().slice(),
		suggestions: suggestions && suggestionNumbers(suggestions, strings),
	};
}

/**
 * A document's summary in a few integers for each entity: forms and roles are strings of one table for all documents. A
 * document that names forty things costs about 1.5 kB.
 */
export class PackedSummary {
	readonly #strings: StringTable;
	/** {@link numbers} in bytes. */
	readonly #entities: PooledBytes;
	/** What {@link writeRest} made of the rest. */
	readonly #rest: PooledBytes;
	/** What waits for a decision. */
	readonly suggestions: PackedSuggestions | undefined;

	private constructor(
		strings: StringTable,
		entities: PooledBytes,
		rest: PooledBytes,
		suggestions: PackedSuggestions | undefined,
	) {
		this.#strings = strings;
		this.#entities = entities;
		this.#rest = rest;
		this.suggestions = suggestions;
	}

	static ofParts(strings: StringTable, { numbers, rest, suggestions }: SummaryParts): PackedSummary {
		return new PackedSummary(
			strings,
			PooledBytes.copyOf(packNumbers(numbers)),
			PooledBytes.copyOf(rest),
			suggestions && PackedSuggestions.pack(suggestions),
		);
	}

	/**
	 * One whose bytes somebody else keeps.
	 *
	 * @param entities {@link numbers} as `packNumbers` packs them
	 * @param rest what `writeRest` made of the rest
	 * @param suggestions `PackedSuggestions.numbers`, packed in the same way
	 */
	static view(
		strings: StringTable,
		entities: Uint8Array,
		rest: Uint8Array,
		suggestions: Uint8Array | undefined,
	): PackedSummary {
		return new PackedSummary(
			strings,
			new PooledBytes(entities),
			new PooledBytes(rest),
			suggestions && PackedSuggestions.view(suggestions),
		);
	}

	/** The same where something else waits. */
	withSuggestions(suggestions: PackedSuggestions): PackedSummary {
		return new PackedSummary(this.#strings, this.#entities, this.#rest, suggestions);
	}

	static of(summary: DocumentSummary, strings: StringTable): PackedSummary {
		return PackedSummary.ofParts(strings, summaryParts(summary, strings));
	}

	/** For each entity: type and flags, name, (decided id,) number of forms, form and count each, number of roles, roles. */
	get numbers(): Int32Array {
		return unpackNumbers(this.#entities.view);
	}

	/** Copies, for whoever has another table of strings. */
	get parts(): SummaryParts {
		return { numbers: this.numbers, rest: this.#rest.view.slice(), suggestions: this.suggestions?.numbers };
	}

	/** They name the same, as often and in the same forms. */
	namesTheSame(other: PackedSummary): boolean {
		return sameBytes(this.#entities.view, other.#entities.view);
	}

	equals(other: PackedSummary): boolean {
		return (
			this.namesTheSame(other) &&
			(this.suggestions && other.suggestions
				? this.suggestions.equals(other.suggestions)
				: this.suggestions === other.suggestions) &&
			sameBytes(this.#rest.view, other.#rest.view)
		);
	}

	/**
	 * Calls back for each entity that the article itself names, with a number that is the same for the same type, name and
	 * decision in all documents.
	 */
	forEachName(see: (key: number, local: () => LocalEntity) => void): void {
		const reader = this.read();
		while (reader.next()) {
			if (!reader.boilerplate) {
				const { decided, name, type } = reader;
				// By the id alone, as names are.
				const key = decided === undefined ? name * 8 + type : decided * 8 + DECIDED_KEY;
				see(key, () => this.#local(reader));
			}
		}
	}

	/** A person gave ids to some of its entities. */
	get isDecided(): boolean {
		const reader = this.read();
		while (reader.next()) {
			if (reader.decided !== undefined) {
				return true;
			}
		}
		return false;
	}

	/** Its entities one by one, without making objects of them. */
	read(): EntityReader {
		return new EntityReader(this.numbers);
	}

	get entities(): LocalEntity[] {
		const entities: LocalEntity[] = [];
		const reader = this.read();
		while (reader.next()) {
			entities.push(this.#local(reader));
		}
		return entities;
	}

	#local(reader: EntityReader): LocalEntity {
		const string = (number: number): string => this.#strings.string(number);
		const { decided } = reader;
		return {
			type: ENTITY_TYPES[reader.type]!,
			name: string(reader.name),
			forms: Array.from({ length: reader.forms }, (_, i) => ({
				form: string(reader.form(i)),
				count: reader.formCount(i),
			})),
			roles: Array.from({ length: reader.roles }, (_, i) => string(reader.role(i))),
			mentions: [],
			strong: reader.strong,
			...(decided !== undefined ? { decided: string(decided) } : {}),
			...(reader.boilerplate ? { boilerplate: true } : {}),
		};
	}

	/** All but the entities, which take time to unpack, and the suggestions. */
	get rest(): SummaryRest {
		return readRest(new ByteReader(this.#rest.view));
	}

	/** Those of {@link rest}. */
	get dates(): Int32Array {
		return readDates(new ByteReader(this.#rest.view));
	}

	/** Without the suggestions, which the corpus's `SuggestionIndex` knows. */
	get summary(): DocumentSummary {
		return { ...this.rest, entities: this.entities };
	}
}
