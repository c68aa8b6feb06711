import { NumberReader } from './packedNumbers';
import { hashOf } from './numberTable';

/** Key to the numbers of the documents that have it, used where it lies in the bytes of a snapshot. */
export interface PostingColumns {
	readonly keys: Float64Array;
	/** Open addressing by `hashOf`: a key's place among {@link keys} plus one; 0 is free. A power of two. */
	readonly places: Int32Array;
	/** Where the documents of each key end in {@link bytes}. */
	readonly ends: Uint32Array;
	/** For each key how many documents it has, the first one's number, and from each one to the next. */
	readonly bytes: Uint8Array;
}

export class StoredPostings {
	readonly #columns: PostingColumns;

	constructor(columns: PostingColumns) {
		this.#columns = columns;
	}

	get keys(): Float64Array {
		return this.#columns.keys;
	}

	/** Below zero for a key that isn't there. */
	placeOf(key: number): number {
		const { keys, places } = this.#columns;
		const last = places.length - 1;
		for (let at = hashOf(key) & last; ; at = (at + 1) & last) {
			const place = places[at]! - 1;
			if (place < 0 || keys[place] === key) {
				return place;
			}
		}
	}

	countAt(place: number): number {
		return NumberReader.ofRun(this.#columns, place).next();
	}

	/** In ascending order. */
	documentsAt(place: number): Int32Array {
		const reader = NumberReader.ofRun(this.#columns, place);
		const documents = new Int32Array(reader.next());
		let document = 0;
		for (let i = 0; i < documents.length; i++) {
			document += reader.next();
			documents[i] = document;
		}
		return documents;
	}
}

/** Documents of a stored key, and what came and went since. To add one that is there, or to remove one that isn't, is a mistake. */
export class ChangedPostings {
	readonly #stored: StoredPostings;
	readonly #place: number;
	readonly #added = new Set<number>();
	readonly #removed = new Set<number>();
	readonly #storedSize: number;

	constructor(stored: StoredPostings, place: number) {
		this.#stored = stored;
		this.#place = place;
		this.#storedSize = stored.countAt(place);
	}

	get size(): number {
		return this.#storedSize + this.#added.size - this.#removed.size;
	}

	add(document: number): void {
		if (!this.#removed.delete(document)) {
			this.#added.add(document);
		}
	}

	remove(document: number): void {
		if (!this.#added.delete(document)) {
			this.#removed.add(document);
		}
	}

	*[Symbol.iterator](): Generator<number> {
		for (const document of this.#stored.documentsAt(this.#place)) {
			if (!this.#removed.has(document)) {
				yield document;
			}
		}
		yield* this.#added;
	}
}
