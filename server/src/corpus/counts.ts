/**
 * How often each of a few strings occurs, in the order in which they came. Most such lists of a corpus have one entry,
 * for which a `Map` would take ten times the memory.
 */
export class Counts {
	#key: string | undefined;
	#count = 0;
	#more: Map<string, number> | undefined;

	/** Number of different strings. */
	get size(): number {
		return this.#more?.size ?? (this.#key === undefined ? 0 : 1);
	}

	/** Adds to a string's count, which may come to nothing: then it goes. */
	add(key: string, count: number): void {
		if (!this.#more) {
			if (this.#key === undefined || this.#key === key) {
				this.#count += count;
				this.#key = this.#count === 0 ? undefined : key;
				return;
			}
			this.#more = new Map([[this.#key, this.#count]]);
		}
		const sum = (this.#more.get(key) ?? 0) + count;
		if (sum === 0) {
			this.#more.delete(key);
		} else {
			this.#more.set(key, sum);
		}
	}

	delete(key: string): void {
		this.add(key, -this.get(key));
	}

	get(key: string): number {
		return this.#more ? (this.#more.get(key) ?? 0) : this.#key === key ? this.#count : 0;
	}

	*[Symbol.iterator](): Generator<[key: string, count: number]> {
		if (this.#more) {
			yield* this.#more;
		} else if (this.#key !== undefined) {
			yield [this.#key, this.#count];
		}
	}

	keys(): readonly string[] {
		return this.#more ? [...this.#more.keys()] : this.#key === undefined ? [] : [this.#key];
	}
}
