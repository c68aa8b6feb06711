import { ENTITY_TYPES, type EntityType, type Mention } from '../model';
import { reason, type Reason } from '../reason';
import { certaintyOf } from './certainty';
import type { Draft } from './draft';
import { CORPUS_WEIGHT } from './evidenceKinds';
import type { NameText } from './nameText';
import { PER } from './types';

/** What a mention is if the rest of the corpus takes its name for some type. */
export interface NameOutcome {
	readonly type: EntityType;
	readonly certainty: number;
	readonly why: readonly Reason[];
	readonly role: string | undefined;
}

/** A name, by `foldName`, that the rest of the corpus may settle. */
export interface DoubtfulName {
	readonly folded: string;
	/** As it stands in the text where it came first. */
	readonly written: string;
	/**
	 * Its mentions, each with what it is by each of `ENTITY_TYPES` that the corpus may take the name for: nothing else changes then.
	 * Undefined where something else may change.
	 */
	readonly outcomes: ReadonlyMap<Mention, readonly NameOutcome[]> | undefined;
}

interface Doubt {
	readonly written: string;
	/** What the corpus says of it changes its mentions alone. */
	isLocal: boolean;
	readonly outcomes: Map<Mention, readonly NameOutcome[]>;
}

interface Asked {
	readonly doubt: Doubt;
	readonly score: number;
	/** It is among the mentions, or none whatever the corpus says. */
	isSettled: boolean;
}

/** The numbers in it are those of a corpus that is not known yet. */
const CORPUS_REASON = reason('Named so in other documents: {0}');

/**
 * Notes the names of which an analysis asks its corpus in vain, as that has seen no names yet; and what it would find for each
 * answer, so that the document needn't be analysed again.
 */
export class NameDoubts {
	readonly #doubts = new Map<string, Doubt>();
	readonly #asked = new Map<Draft, Asked>();

	/** @param draft undefined where another one stands for it only as long as the corpus says nothing */
	ask(folded: string, written: string, draft: Draft | undefined): void {
		let doubt = this.#doubts.get(folded);
		if (!doubt) {
			doubt = { written, isLocal: true, outcomes: new Map() };
			this.#doubts.set(folded, doubt);
		}
		if (!draft) {
			doubt.isLocal = false;
			return;
		}
		const { score } = draft;
		// What is no name by itself isn't one by the corpus's word either, or only by that.
		const isNone = score + CORPUS_WEIGHT <= 0;
		doubt.isLocal &&= score > 0 || isNone;
		this.#asked.set(draft, { doubt, score, isSettled: isNone });
	}

	/** Something else was decided by the draft's type. */
	readType(draft: Draft): void {
		const asked = this.#asked.get(draft);
		if (asked) {
			asked.doubt.isLocal = false;
		}
	}

	/**
	 * What became of a draft.
	 *
	 * @param roleOf its role where it is a person
	 */
	found(text: NameText, draft: Draft, mention: Mention, roleOf: () => string | undefined): void {
		const asked = this.#asked.get(draft);
		if (!asked) {
			return;
		}
		asked.isSettled = true;
		const { doubt, score } = asked;
		// What came to it later was weighed by what it was.
		doubt.isLocal &&= draft.score === score;
		if (!doubt.isLocal) {
			return;
		}
		let role: { readonly of: string | undefined } | undefined;
		const outcomes = ENTITY_TYPES.map((_, known): NameOutcome => {
			const told = draft.moved(0);
			told.weigh(known, CORPUS_WEIGHT, CORPUS_REASON);
			const { best } = told;
			role ??= best === PER ? { of: draft.best === PER ? mention.role : roleOf() } : undefined;
			return {
				type: ENTITY_TYPES[best]!,
				certainty: certaintyOf(told),
				why: told.reasons(text),
				role: best === PER ? role!.of : undefined,
			};
		});
		doubt.outcomes.set(mention, outcomes);
	}

	/** In the order in which they were asked about; to be called when the analysis is done. */
	get names(): readonly DoubtfulName[] {
		for (const { doubt, isSettled } of this.#asked.values()) {
			// A draft that made no mention may make one if the corpus knows the name.
			doubt.isLocal &&= isSettled;
		}
		const names: DoubtfulName[] = [];
		for (const [folded, { written, isLocal, outcomes }] of this.#doubts) {
			// What is no mention by any answer needs none.
			if (!isLocal || outcomes.size > 0) {
				names.push({ folded, written, outcomes: isLocal ? outcomes : undefined });
			}
		}
		return names;
	}
}
