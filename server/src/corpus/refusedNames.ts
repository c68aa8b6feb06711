import type { EntityDecision } from '../annotations/model';
import { foldName } from '../core/text/normalize';
import { type AnsweredPassage, FormAnswers } from './formAnswers';
import type { FormRefusal } from './model';

/** Names that people said are none, or rejected again and again. */
export class RefusedNames {
	/** What people answered to suggestions of names. */
	readonly answers = new FormAnswers();
	#decisions: FormRefusal['decisions'] = [];
	#folded: ReadonlySet<string> = new Set();

	/** All of them by `foldName`. */
	get folded(): ReadonlySet<string> {
		return this.#folded;
	}

	/** Why a folded name is one of them; undefined where it isn't. */
	refusalOf(form: string): FormRefusal | undefined {
		if (!this.#folded.has(form)) {
			return undefined;
		}
		const decisions = this.#decisions.filter((one) => foldName(one.form) === form);
		return this.answers.silenced.has(form)
			? { decisions, silenced: { ...this.answers.of(form), last: this.answers.lastRejection(form) } }
			: { decisions };
	}

	/** @param decisions all on entities and forms, in the order in which they were made */
	setDecisions(decisions: readonly EntityDecision[]): void {
		this.#decisions = decisions.filter((one) => one.kind === 'not-a-name');
		this.#fold();
	}

	/**
	 * @param annotations all of a document's
	 * @returns folded names that are among these from now on, or no longer
	 */
	setAnswers(path: string, annotations: readonly AnsweredPassage[]): readonly string[] {
		const changed = this.answers.set(path, annotations);
		if (changed.length === 0) {
			return [];
		}
		const before = this.#folded;
		this.#fold();
		return changed.filter((name) => before.has(name) !== this.#folded.has(name));
	}

	#fold(): void {
		this.#folded = new Set([...this.#decisions.map(({ form }) => foldName(form)), ...this.answers.silenced]);
	}
}
