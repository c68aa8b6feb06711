import { ManyDocuments } from './manyDocuments';
import { NumberTable } from './numberTable';
import { ChangedPostings, type StoredPostings } from './storedPostings';

/** Up to so many documents a plain list takes the least room. */
const LIST_LIMIT = 24;

/**
 * Key to the numbers of the documents that have it. Nine keys in ten belong to one document, which then stands in the
 * table itself.
 */
export class Postings {
	/** What was known at the start, where it lies: of a key that changed since, {@link #table} knows the list. */
	#stored: StoredPostings | undefined;
	/** The key's one document, plus one; or below zero the place of its list, minus one. */
	#table = new NumberTable();
	readonly #lists: List[] = [];
	/** Places of lists that are no more. */
	readonly #free: number[] = [];

	/** Begins with these; what there was before is forgotten. */
	lay(stored: StoredPostings): void {
		this.#stored = stored;
		this.#table = new NumberTable();
		this.#lists.length = 0;
		this.#free.length = 0;
	}

	/** The caller adds a key once for one document. */
	add(key: number, document: number): void {
		const known = this.#changing(key);
		if (known === 0) {
			this.#table.set(key, document + 1);
		} else if (known > 0) {
			this.#newList(key, [known - 1, document]);
		} else {
			const list = this.#lists[-known - 1]!;
			if (!isPlain(list)) {
				list.add(document);
			} else {
				// Exactly as long as it is: a list that grows has room for a dozen more, and most stay as they are.
				const longer = [...list, document];
				this.#lists[-known - 1] = list.length < LIST_LIMIT ? longer : new ManyDocuments(longer);
			}
		}
	}

	remove(key: number, document: number): void {
		const known = this.#changing(key);
		if (known > 0) {
			if (known - 1 === document) {
				this.#table.set(key, 0);
			}
			return;
		}
		const list = known < 0 ? this.#lists[-known - 1] : undefined;
		if (list && !isPlain(list)) {
			list.remove(document);
			if (list instanceof ManyDocuments && list.size <= 1) {
				this.#leave(key, known, [...list]);
			}
		} else if (list?.includes(document)) {
			this.#leave(
				key,
				known,
				list.filter((other) => other !== document),
			);
		}
	}

	/** How many documents have the key. */
	count(key: number): number {
		const known = this.#table.get(key);
		if (known >= 0) {
			return known === 0 ? this.#storedCount(key) : 1;
		}
		const list = this.#lists[-known - 1]!;
		return isPlain(list) ? list.length : list.size;
	}

	/** The documents that have the key: a few in the order in which they came, many by their numbers. */
	documents(key: number): Iterable<number> {
		const known = this.#table.get(key);
		return known > 0 ? [known - 1] : known < 0 ? this.#lists[-known - 1]! : this.#storedDocuments(key);
	}

	#storedCount(key: number): number {
		const place = this.#stored?.placeOf(key) ?? -1;
		return place < 0 ? 0 : this.#stored!.countAt(place);
	}

	#storedDocuments(key: number): Iterable<number> {
		const place = this.#stored?.placeOf(key) ?? -1;
		return place < 0 ? NOTHING : this.#stored!.documentsAt(place);
	}

	/** What the table knows of a key that is about to change: of a stored one the list of its changes. */
	#changing(key: number): number {
		const known = this.#table.get(key);
		const place = known === 0 ? (this.#stored?.placeOf(key) ?? -1) : -1;
		return place < 0 ? known : this.#newList(key, new ChangedPostings(this.#stored!, place));
	}

	#newList(key: number, list: List): number {
		const place = this.#free.pop() ?? this.#lists.length;
		this.#lists[place] = list;
		this.#table.set(key, -place - 1);
		return -place - 1;
	}

	/** A list that became shorter. */
	#leave(key: number, known: number, rest: readonly number[]): void {
		const place = -known - 1;
		this.#lists[place] = rest;
		if (rest.length <= 1) {
			this.#lists[place] = NOTHING;
			this.#free.push(place);
			this.#table.set(key, rest.length === 0 ? 0 : rest[0]! + 1);
		}
	}
}

type List = readonly number[] | ManyDocuments | ChangedPostings;

const NOTHING: readonly number[] = [];

function isPlain(list: List): list is readonly number[] {
	return Array.isArray(list);
}
