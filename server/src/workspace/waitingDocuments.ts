import type { CorpusStatus } from '../protocol';

/** Documents that wait for a pass, each with the number of the change that brought it. */
export type Waiting = Map<string, number>;

/** What is still to be done on which documents. */
export class WaitingDocuments {
	/** For each pass. */
	readonly unsurveyed: Waiting = new Map();
	readonly unseen: Waiting = new Map();
	readonly unanalysed: Waiting = new Map();
	#changes = 0;

	/** Grows when a document comes, goes or is to be looked at again. */
	get changes(): number {
		return this.#changes;
	}

	get isEmpty(): boolean {
		return this.unsurveyed.size + this.unanalysed.size === 0;
	}

	has(path: string): boolean {
		return this.unsurveyed.has(path) || this.unseen.has(path) || this.unanalysed.has(path);
	}

	/** What of the passes is under way; undefined for the first looks, which are told by the documents that had them. */
	get remaining(): CorpusStatus['remaining'] {
		const [unsurveyed, unseen, unanalysed] = [this.unsurveyed.size, this.unseen.size, this.unanalysed.size];
		if (unsurveyed > 0) {
			return { step: 'survey', documents: unsurveyed };
		}
		return unseen > 0 ? undefined : { step: unanalysed > 0 ? 'doubts' : 'joining', documents: unanalysed };
	}

	/** The document is to go through all passes. */
	add(path: string): void {
		const change = ++this.#changes;
		for (const pass of [this.unsurveyed, this.unseen, this.unanalysed]) {
			pass.set(path, change);
		}
	}

	/** Nothing is to be done on it. */
	settle(path: string): void {
		for (const pass of [this.unsurveyed, this.unseen, this.unanalysed]) {
			pass.delete(path);
		}
	}

	/** The document is no more. */
	forget(path: string): void {
		this.settle(path);
		this.#changes++;
	}
}
