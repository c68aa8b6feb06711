import { ENTITY_TYPES, type EntityType, type Mention } from '../model';
import type { Reason } from '../reason';
import { certaintyOf } from './certainty';
import { type Draft, MOST_REASONS } from './draft';
import { CORPUS_WEIGHT } from './evidenceKinds';

/** A name, by `foldName`, that the rest of the corpus may settle. */
export interface DoubtfulName {
	readonly folded: string;
	/**
	 * What the analysis takes it for in all its places. If the corpus takes it for the same, nothing changes but how certain that is.
	 * Undefined where something else may change.
	 */
	readonly type: EntityType | undefined;
	/** For each mention its certainty if the corpus takes the name for the same. */
	readonly certainties: ReadonlyMap<Mention, number>;
}

interface Doubt {
	readonly best: number;
	isPlain: boolean;
	readonly certainties: Map<Mention, number>;
}

/**
 * Notes the names of which an analysis asks its corpus in vain, as that has seen no names yet; and what it would find if they turn
 * out to be what it takes them for, as most do: such a document needn't be analysed again.
 */
export class NameDoubts {
	readonly #doubts = new Map<string, Doubt>();
	/** Drafts that were asked about, and not seen among the mentions yet, with their scores. */
	readonly #open = new Map<Draft, { readonly doubt: Doubt; readonly score: number }>();

	/** @param draft undefined where another one stands for it only as long as the corpus says nothing */
	ask(folded: string, best: number, draft: Draft | undefined): void {
		let doubt = this.#doubts.get(folded);
		if (!doubt) {
			doubt = { best, isPlain: true, certainties: new Map() };
			this.#doubts.set(folded, doubt);
		}
		doubt.isPlain &&= best === doubt.best && draft !== undefined && draft.score > 0;
		if (draft) {
			this.#open.set(draft, { doubt, score: draft.score });
		}
	}

	/** What became of a draft. */
	found(draft: Draft, mention: Mention): void {
		const open = this.#open.get(draft);
		if (!open) {
			return;
		}
		this.#open.delete(draft);
		const { doubt, score } = open;
		// What came to it later was weighed by what it was; and of many reasons one more hides another.
		doubt.isPlain &&= draft.score === score && mention.why.length < MOST_REASONS;
		const known = draft.moved(0);
		known.weigh(doubt.best, CORPUS_WEIGHT, NO_REASON);
		doubt.certainties.set(mention, certaintyOf(known));
	}

	/** In the order in which they were asked about; to be called when the analysis is done. */
	get names(): readonly DoubtfulName[] {
		// A draft that made no mention may make one if the corpus knows the name.
		this.#open.forEach(({ doubt }) => (doubt.isPlain = false));
		return Array.from(this.#doubts, ([folded, { best, isPlain, certainties }]) => ({
			folded,
			type: isPlain ? ENTITY_TYPES[best] : undefined,
			certainties,
		}));
	}
}

const NO_REASON: Reason = { text: '' };
