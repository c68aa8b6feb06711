import { ManyDocuments } from './manyDocuments';

/** Up to so many documents a plain list takes the least room. */
const LIST_LIMIT = 24;

/**
 * Key to the numbers of the documents that have it. Nine keys in ten belong to one document, which is then kept as a
 * plain number.
 */
export class Postings {
	readonly #documents = new Map<number, number | number[] | ManyDocuments>();

	/** The caller adds a key once for one document. */
	add(key: number, document: number): void {
		const known = this.#documents.get(key);
		if (known === undefined) {
			this.#documents.set(key, document);
		} else if (typeof known === 'number') {
			this.#documents.set(key, [known, document]);
		} else if (known instanceof ManyDocuments) {
			known.add(document);
		} else if (known.length < LIST_LIMIT) {
			// Exactly as long as it is: a list that grows has room for a dozen more, and most stay as they are.
			this.#documents.set(key, [...known, document]);
		} else {
			this.#documents.set(key, new ManyDocuments([...known, document]));
		}
	}

	remove(key: number, document: number): void {
		const known = this.#documents.get(key);
		if (known === document) {
			this.#documents.delete(key);
		} else if (known instanceof ManyDocuments) {
			known.remove(document);
			if (known.size === 0) {
				this.#documents.delete(key);
			}
		} else if (Array.isArray(known)) {
			const at = known.indexOf(document);
			if (at >= 0) {
				known.splice(at, 1);
			}
			if (known.length === 0) {
				this.#documents.delete(key);
			}
		}
	}

	/** How many documents have the key. */
	count(key: number): number {
		const known = this.#documents.get(key);
		return known === undefined
			? 0
			: typeof known === 'number'
				? 1
				: known instanceof ManyDocuments
					? known.size
					: known.length;
	}

	/** The documents that have the key: a few in the order in which they came, many by their numbers. */
	documents(key: number): Iterable<number> {
		const known = this.#documents.get(key);
		return known === undefined ? [] : typeof known === 'number' ? [known] : known;
	}
}
