import { ENTITY_TYPES } from '../core/model';
import { PooledBytes } from './bytePool';
import { eachStringPlace, entityNumbers, EntityReader } from './entityNumbers';
import type { DocumentSummary, LocalEntity } from './model';
import { packNumbers, sameBytes, unpackNumbers } from './packedNumbers';
import type { StringTable } from './stringTable';
import { ByteReader, ByteWriter } from './snapshot/bytes';
import { readDates, readRest, type SummaryRest, writeRest } from './snapshot/summaryRest';
import { LABELS } from './formCounts';
import { PackedSuggestions, suggestionNumbers } from './suggestionIndex';

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

/** What of the summary of a first look is another once the document's doubtful names are settled. */
export interface SettledParts {
	/** Undefined where it names the same. */
	readonly numbers: Int32Array | undefined;
	readonly suggestions: Int32Array;
	/** All else is as it was. */
	readonly rest?: undefined;
}

/** A summary in any shape in which one is found. */
export type FoundSummary = DocumentSummary | SummaryParts | SettledParts;

/** The same in the numbers of another table, in place. */
export function renumberSummary(parts: SummaryParts | SettledParts, numberOf: (string: number) => number): void {
	const { numbers, suggestions } = parts;
	if (numbers) {
		eachStringPlace(numbers, (at) => (numbers[at] = numberOf(numbers[at]!)));
	}
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

	static of(summary: DocumentSummary, strings: StringTable): PackedSummary {
		return PackedSummary.ofParts(strings, summaryParts(summary, strings));
	}

	/** What it becomes once doubtful names are settled. */
	settled({ numbers, suggestions }: SettledParts): PackedSummary {
		return new PackedSummary(
			this.#strings,
			numbers ? PooledBytes.copyOf(packNumbers(numbers)) : this.#entities,
			this.#rest,
			PackedSuggestions.pack(suggestions),
		);
	}

	/** As {@link entityNumbers} gives them. */
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
	 * Calls back for each entity, with a number that is the same for the same type, name and decision in all documents, and whether it
	 * is named in the text proper: not only in boilerplate or as who wrote it.
	 */
	forEachName(see: (key: number, local: () => LocalEntity, isInText: boolean) => void): void {
		const reader = this.read();
		while (reader.next()) {
			const { decided, name, type, boilerplate, beside } = reader;
			// By the id alone, as names are.
			const key = decided === undefined ? name * 8 + type : decided * 8 + DECIDED_KEY;
			see(key, () => this.#local(reader), !boilerplate && !beside);
		}
	}

	/** Its entities that another one hasn't, and that one's which this one hasn't. */
	changesTo(other: PackedSummary): { readonly gone: readonly LocalEntity[]; readonly come: readonly LocalEntity[] } {
		const { numbers } = this;
		const left = new Map<string, number>();
		const reader = new EntityReader(numbers);
		while (reader.next()) {
			left.set(reader.record, reader.start);
		}
		const come: LocalEntity[] = [];
		const others = other.read();
		while (others.next()) {
			if (!left.delete(others.record)) {
				come.push(other.#local(others));
			}
		}
		const gone = Array.from(left.values(), (start) => {
			const one = new EntityReader(numbers, start);
			one.next();
			return this.#local(one);
		});
		return { gone, come };
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
			...(reader.beside ? { beside: true } : {}),
			...(reader.short ? { short: true } : {}),
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
