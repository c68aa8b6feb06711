/** Seconds before which the rate isn't told: chance makes it then. */
const SECONDS = 0.5;

/** How many documents a second are done since a beginning. */
export class IndexingRate {
	#begun: { readonly at: number; readonly indexed: number } | undefined;

	/** @param indexed documents that are done by then */
	begin(indexed: number): void {
		this.#begun = { at: performance.now(), indexed };
	}

	end(): void {
		this.#begun = undefined;
	}

	/** Undefined before it can be told. */
	at(indexed: number): number | undefined {
		const seconds = this.#begun ? (performance.now() - this.#begun.at) / 1000 : 0;
		return this.#begun && seconds > SECONDS ? Math.round((indexed - this.#begun.indexed) / seconds) : undefined;
	}
}
