import type { NameTable } from './nameTable';
import type { PackedSummary } from './packedSummary';

/**
 * What first looks found in documents that are known already, and are read again. What they take names for, where that is
 * evident, counts at once: by it the doubts of other documents are settled. All else that is known of these documents stays as it
 * was until a summary replaces it, or the first look turns out to be the last one.
 */
export class ExpectedSummaries {
	readonly #names: NameTable;
	/** By their documents' paths. */
	readonly #summaries = new Map<string, PackedSummary>();

	constructor(names: NameTable) {
		this.#names = names;
	}

	get isEmpty(): boolean {
		return this.#summaries.size === 0;
	}

	get(path: string): PackedSummary | undefined {
		return this.#summaries.get(path);
	}

	/** @param known what is known of the document */
	set(path: string, known: PackedSummary, summary: PackedSummary): void {
		this.#names.countTypesOf(this.#names.strongForms(this.get(path) ?? known), this.#names.strongForms(summary));
		this.#summaries.set(path, summary);
	}

	/** The document counts as what is known of it, as it does without a first look. */
	delete(path: string, known: PackedSummary): void {
		const expected = this.get(path);
		if (expected) {
			this.#names.countTypesOf(this.#names.strongForms(expected), this.#names.strongForms(known));
			this.#summaries.delete(path);
		}
	}
}
