import type { EntityType } from '../core/model';
import { NameNode } from './nameNode';
import { NumberReader } from './packedNumbers';
import type { StoredEntities } from './storedEntities';
import type { StoredPostings } from './storedPostings';
import type { StoredStrings } from './storedStrings';
import type { StringTable } from './stringTable';

/** All names of a corpus, used where they lie in the bytes of a snapshot. A name's place is its number there. */
export interface NameColumns {
	/** As `nodeKey` makes them. */
	readonly keys: StoredStrings;
	/** Where each name ends in {@link bytes}. */
	readonly ends: Uint32Array;
	/**
	 * For each name in how many articles it stands, and in how many documents a person gave it an id; then, each behind their number,
	 * its documents (from one to the next) with mentions, and its names, forms and roles with how often they are counted.
	 */
	readonly bytes: Uint8Array;
	/** Places of those whose mentions a person gave to an entity, and their names as `LinkLexicon.keyOf` has them. */
	readonly decided: Uint32Array;
	readonly decidedNames: StoredStrings;
	/** Forms with strong evidence, with the number of documents for each type, as `StrongTypes` has them. */
	readonly strong: StoredStrings;
	readonly strongCounts: Int32Array;
	/** The number of each name's entity plus one; 0 for none. */
	readonly entityOf: Uint32Array;
	/** What `NameLinks` finds names by. */
	readonly links: StoredPostings;
	readonly acronyms: StoredPostings;
}

export class StoredNames {
	readonly columns: NameColumns;
	readonly entities: StoredEntities;
	readonly #decidedAt: ReadonlyMap<number, number>;

	constructor(columns: NameColumns, entities: StoredEntities) {
		this.columns = columns;
		this.entities = entities;
		this.#decidedAt = new Map(Array.from(columns.decided, (place, i) => [place, i]));
	}

	get count(): number {
		return this.columns.ends.length;
	}

	/** Undefined where there is no such name. */
	placeOf(key: string): number | undefined {
		return this.columns.keys.numberOf(key);
	}

	/** A name without its group and entity. */
	read(place: number, strings: StringTable): NameNode {
		const reader = NumberReader.ofRun(this.columns, place);
		const node = this.#node(place, strings);
		node.articles = reader.next();
		const decided = reader.next();
		node.decidedIn = decided >> 1;
		let document = 0;
		for (let left = reader.next(); left > 0; left--) {
			document += reader.next();
			node.documents.add(document, reader.next());
		}
		for (let left = reader.next(); left > 0; left--) {
			node.countName(reader.next(), reader.next());
		}
		for (let left = reader.next(); left > 0; left--) {
			node.countForm(reader.next(), reader.next());
		}
		for (let left = reader.next(); left > 0; left--) {
			node.countRole(reader.next(), reader.next());
		}
		for (let left = decided & 1 ? reader.next() : 0; left > 0; left--) {
			node.countDecidedForm(reader.next(), reader.next());
		}
		return node;
	}

	#node(place: number, strings: StringTable): NameNode {
		const key = this.columns.keys.string(place);
		const decided = this.#decidedAt.get(place);
		if (decided === undefined) {
			const space = key.indexOf(' ');
			return new NameNode(strings, key, key.slice(0, space) as EntityType, key.slice(space + 1), undefined);
		}
		const space = key.lastIndexOf(' ');
		const name = this.columns.decidedNames.string(decided);
		return new NameNode(strings, key, key.slice(space + 1) as EntityType, name, key.slice(1, space));
	}
}
