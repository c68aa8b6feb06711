import type { ReviewProgress } from '../reviewProtocol';
import type { CancellationToken } from '../util/cancellation';
import type { CorpusFolder } from './corpusFolder';
import { PassageList } from './passageList';
import { ProposedForms } from './proposedForms';
import { ReviewedCounts } from './reviewedCounts';
import { ReviewQueue } from './reviewQueue';
import { RetypedNames } from './typedSuggestions';

/** What waits for a decision in a corpus, and how far people have come. One per corpus. */
export class CorpusReview {
	readonly #corpus: CorpusFolder;
	readonly #passages: PassageList;
	readonly #proposed: ProposedForms;
	readonly #retyped: RetypedNames;
	readonly #reviewed: ReviewedCounts;

	constructor(corpus: CorpusFolder) {
		this.#corpus = corpus;
		this.#passages = new PassageList(corpus);
		this.#proposed = new ProposedForms(corpus);
		this.#retyped = new RetypedNames(corpus);
		this.#reviewed = new ReviewedCounts(corpus.annotations);
	}

	/** What waits now, to answer one request. */
	async queue(token: CancellationToken): Promise<ReviewQueue> {
		const typed = await this.#retyped.suggestions(token);
		return new ReviewQueue(this.#corpus, typed, this.#proposed, this.#passages, this.#reviewed);
	}

	/** Decisions and suggestions in one document. */
	inDocument(path: string): ReviewProgress {
		const { open, decidedLines } = this.#corpus.corpus.suggestions.inDocument(path);
		return { open: open + this.#proposed.openIn(path), reviewed: this.#reviewed.in(path) + decidedLines };
	}
}
