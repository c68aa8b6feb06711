/** Documents, by their numbers, whose names are still to be restored: in their order, but for those that change before their turn. */
export class NamesToRestore {
	#next = 0;
	#end = 0;
	readonly #early = new Set<number>();

	/** From now on these are the first documents, as many as are told. */
	begin(documents: number): void {
		this.#next = 0;
		this.#end = documents;
		this.#early.clear();
	}

	get isDone(): boolean {
		return this.#next >= this.#end;
	}

	/** The next document; undefined where none is left. */
	take(): number | undefined {
		while (!this.isDone) {
			const number = this.#next++;
			if (!this.#early.delete(number)) {
				return number;
			}
		}
		return undefined;
	}

	/** The document needn't be restored any more. False where it was restored already, or never was to be. */
	takeEarly(number: number): boolean {
		if (number < this.#next || number >= this.#end || this.#early.has(number)) {
			return false;
		}
		this.#early.add(number);
		return true;
	}
}
