import { ManyDocuments } from './manyDocuments';
import { NumberTable } from './numberTable';

/** Up to so many documents a plain list takes the least room. */
const LIST_LIMIT = 24;

/**
 * Key to the numbers of the documents that have it. Nine keys in ten belong to one document, which then stands in the
 * table itself.
 */
export class Postings {
	/** The key's one document, plus one; or below zero the place of its list, minus one. */
	readonly #table = new NumberTable();
	readonly #lists: (readonly number[] | ManyDocuments)[] = [];
	/** Places of lists that are no more. */
	readonly #free: number[] = [];

	/** The caller adds a key once for one document. */
	add(key: number, document: number): void {
		const known = this.#table.get(key);
		if (known === 0) {
			this.#table.set(key, document + 1);
		} else if (known > 0) {
			const place = this.#free.pop() ?? this.#lists.length;
			this.#lists[place] = [known - 1, document];
			this.#table.set(key, -place - 1);
		} else {
			const list = this.#lists[-known - 1]!;
			if (list instanceof ManyDocuments) {
				list.add(document);
			} else {
				// Exactly as long as it is: a list that grows has room for a dozen more, and most stay as they are.
				const longer = [...list, document];
				this.#lists[-known - 1] = list.length < LIST_LIMIT ? longer : new ManyDocuments(longer);
			}
		}
	}

	remove(key: number, document: number): void {
		const known = this.#table.get(key);
		if (known > 0) {
			if (known - 1 === document) {
				this.#table.set(key, 0);
			}
			return;
		}
		const list = this.#listOf(known);
		if (list instanceof ManyDocuments) {
			list.remove(document);
			if (list.size <= 1) {
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
			return known === 0 ? 0 : 1;
		}
		const list = this.#lists[-known - 1]!;
		return list instanceof ManyDocuments ? list.size : list.length;
	}

	/** The documents that have the key: a few in the order in which they came, many by their numbers. */
	documents(key: number): Iterable<number> {
		const known = this.#table.get(key);
		return known > 0 ? [known - 1] : (this.#listOf(known) ?? []);
	}

	#listOf(known: number): readonly number[] | ManyDocuments | undefined {
		return known < 0 ? this.#lists[-known - 1] : undefined;
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

const NOTHING: readonly number[] = [];
