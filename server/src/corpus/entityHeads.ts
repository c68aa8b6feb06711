import { ENTITY_TYPES, type EntityType } from '../core/model';
import { ranked } from './describeEntity';
import type { Entity, EntityHead, EntityId } from './model';
import type { StoredNames } from './storedNames';
import type { StringTable } from './stringTable';

/** The order of lists of entities, as `CorpusView.entityHeads` has it. */
export function compareHeads(a: Omit<EntityHead, 'forms'>, b: Omit<EntityHead, 'forms'>): number {
	return (
		ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type) ||
		Number(a.boilerplate) - Number(b.boilerplate) ||
		b.documents - a.documents ||
		b.mentions - a.mentions ||
		(a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)
	);
}

export function headOf({ id, name, type, uri, mentions, boilerplate, documentCount, forms }: Entity): EntityHead {
	return {
		id,
		name,
		type,
		...(uri !== undefined ? { uri } : {}),
		mentions,
		boilerplate,
		documents: documentCount,
		get forms() {
			return forms.map(({ form }) => form);
		},
	};
}

/** The head of an entity that nobody looked at since it was stored. */
export class StoredHead implements EntityHead {
	/** In `StoredEntities`. */
	readonly number: number;
	readonly #names: StoredNames;
	readonly #strings: StringTable;
	#name: string | undefined;

	constructor(number: number, names: StoredNames, strings: StringTable) {
		this.number = number;
		this.#names = names;
		this.#strings = strings;
	}

	get id(): EntityId {
		return this.#names.entities.columns.ids.string(this.number);
	}

	get name(): string {
		return (this.#name ??= this.#names.entities.columns.names.string(this.number));
	}

	get type(): EntityType {
		return ENTITY_TYPES[this.#names.entities.columns.types[this.number]!]!;
	}

	get mentions(): number {
		return this.#names.entities.columns.mentions[this.number]!;
	}

	get documents(): number {
		return this.#names.entities.columns.documents[this.number]!;
	}

	get boilerplate(): boolean {
		return this.#names.entities.columns.boilerplate[this.number] === 1;
	}

	get forms(): readonly string[] {
		const counts = new Map<string, number>();
		for (const { names } of this.#names.entities.at(this.number).groups) {
			for (const place of names) {
				for (const [form, count] of this.#names.read(place, this.#strings).forms) {
					counts.set(form, (counts.get(form) ?? 0) + count);
				}
			}
		}
		return ranked(counts).map(([form]) => form);
	}
}

/** Two lists in the order of {@link compareHeads} as one. */
export function mergeHeads(a: readonly EntityHead[], b: readonly EntityHead[]): readonly EntityHead[] {
	const merged: EntityHead[] = [];
	let at = 0;
	for (const head of a) {
		while (at < b.length && compareHeads(b[at]!, head) < 0) {
			merged.push(b[at++]!);
		}
		merged.push(head);
	}
	return [...merged, ...b.slice(at)];
}
