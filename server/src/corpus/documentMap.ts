import type { DocumentNumbers } from './documentNumbers';

/** Something of each of the first documents, made when it is asked for. */
export interface StoredParts<T> {
	readonly count: number;
	at(document: number): T;
}

/** Something of documents by their paths: what was stored where it lies, and over it what came and went since. */
export class DocumentMap<T extends object> {
	readonly #numbers: DocumentNumbers;
	#stored: StoredParts<T> | undefined;
	/** By the document's number; undefined for a stored one that is gone. */
	readonly #own = new Map<number, T | undefined>();
	#size = 0;

	constructor(numbers: DocumentNumbers) {
		this.#numbers = numbers;
	}

	get size(): number {
		return this.#size;
	}

	/** Begins with these; what there was before is forgotten. */
	lay(stored: StoredParts<T>): void {
		this.#stored = stored;
		this.#own.clear();
		this.#size = stored.count;
	}

	get(path: string): T | undefined {
		const number = this.#numbers.known(path);
		return number === undefined ? undefined : this.at(number);
	}

	has(path: string): boolean {
		const number = this.#numbers.known(path);
		return number !== undefined && this.#has(number);
	}

	/** @param number of a document */
	at(number: number): T | undefined {
		return this.isStored(number) ? this.#stored!.at(number) : this.#own.get(number);
	}

	set(path: string, value: T): void {
		const number = this.#numbers.numberOf(path);
		this.#size += this.#has(number) ? 0 : 1;
		this.#own.set(number, value);
	}

	delete(path: string): void {
		const number = this.#numbers.known(path);
		if (number !== undefined && this.#has(number)) {
			this.#size--;
			if (number < (this.#stored?.count ?? 0)) {
				this.#own.set(number, undefined);
			} else {
				this.#own.delete(number);
			}
		}
	}

	/** Documents that have one, by their numbers: first the stored ones that are as they were. */
	*keys(): Generator<number> {
		for (let number = 0; number < (this.#stored?.count ?? 0); number++) {
			if (!this.#own.has(number)) {
				yield number;
			}
		}
		yield* this.ownKeys();
	}

	*paths(): Generator<string> {
		for (const number of this.keys()) {
			yield this.#numbers.pathOf(number);
		}
	}

	/** Those that came since. */
	*ownKeys(): Generator<number> {
		for (const [number, value] of this.#own) {
			if (value) {
				yield number;
			}
		}
	}

	/** What the document has is stored, and as it was. */
	isStored(number: number): boolean {
		return this.#stored !== undefined && number < this.#stored.count && !this.#own.has(number);
	}

	#has(number: number): boolean {
		return this.isStored(number) || this.#own.get(number) !== undefined;
	}
}
