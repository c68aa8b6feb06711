import { isEntityType, NOT_A_NAME } from '../core/model';
import { foldName } from '../core/text/normalize';
import { displayForm } from './nameCase';
import type { TaggedPassage } from './taggedIds';

/** What {@link FormAnswers} needs of an annotation. */
export interface AnsweredPassage extends TaggedPassage {
	readonly label: string;
	/** Code points from the start of the document's text. */
	readonly start: number;
	/** The passage's text. */
	readonly exact: string;
	readonly creator?: string;
}

/** Who answered, and when, as far as the file says it. */
export type Answerer = Pick<AnsweredPassage, 'creator' | 'created'>;

/** What people said of a form where they looked at it. */
export interface FormAnswer {
	/** Documents in which it was rejected, by path. */
	readonly rejectedIn: readonly string[];
	/** Places at which it was rejected: what two people say of one passage is one. */
	readonly rejected: number;
	/** Places at which it was tagged as a name. */
	readonly accepted: number;
}

/** Rejections after which a form that nobody accepted is suggested no longer. */
const REJECTIONS_TO_SILENCE = 2;

/**
 * What answers on single mentions say of the same form elsewhere. A form that was rejected is doubted in all other
 * documents; rejected at two places or more and accepted at none, it is suggested nowhere, until a rejection is taken back
 * or a place is tagged. Nothing but the annotations decides this, in whatever order they come.
 */
export class FormAnswers {
	readonly #documents = new Map<string, ReadonlyMap<string, Places>>();
	/** By `foldName`: the documents with an answer on the form. */
	readonly #forms = new Map<string, Set<string>>();
	readonly #silenced = new Set<string>();

	/** Folded forms that are suggested no longer. */
	get silenced(): ReadonlySet<string> {
		return this.#silenced;
	}

	/** Folded forms that people answered on, in no order. */
	get forms(): Iterable<string> {
		return this.#forms.keys();
	}

	/** @returns the folded forms that are silenced from now on, or no longer */
	set(path: string, annotations: readonly AnsweredPassage[]): readonly string[] {
		const before = this.#documents.get(path);
		const now = answersIn(annotations);
		if (now.size === 0 && !before) {
			return [];
		}
		const touched = new Set([...(before?.keys() ?? []), ...now.keys()]);
		if (now.size > 0) {
			this.#documents.set(path, now);
		} else {
			this.#documents.delete(path);
		}
		const changed: string[] = [];
		for (const form of touched) {
			const paths = this.#forms.get(form) ?? new Set();
			if (now.has(form)) {
				paths.add(path);
				this.#forms.set(form, paths);
			} else if (paths.delete(path) && paths.size === 0) {
				this.#forms.delete(form);
			}
			const { rejected, accepted } = this.of(form);
			const isSilenced = rejected >= REJECTIONS_TO_SILENCE && accepted === 0;
			if (isSilenced !== this.#silenced.has(form)) {
				changed.push(form);
				if (isSilenced) {
					this.#silenced.add(form);
				} else {
					this.#silenced.delete(form);
				}
			}
		}
		return changed;
	}

	/** @param form by `foldName` */
	of(form: string): FormAnswer {
		const rejectedIn: string[] = [];
		let rejected = 0;
		let accepted = 0;
		for (const path of this.#forms.get(form) ?? []) {
			const places = this.#documents.get(path)!.get(form)!;
			rejected += places.rejected.size;
			accepted += places.accepted.size;
			if (places.rejected.size > 0) {
				rejectedIn.push(path);
			}
		}
		return { rejectedIn: rejectedIn.sort(), rejected, accepted };
	}

	/** Who rejected the form last. @param form by `foldName` */
	lastRejection(form: string): Answerer {
		let last: Answerer = {};
		for (const path of this.#forms.get(form) ?? []) {
			for (const one of this.#documents.get(path)!.get(form)!.rejected.values()) {
				last = (last.created ?? '') > (one.created ?? '') ? last : one;
			}
		}
		return last;
	}
}

/** Where in one document a form was rejected and accepted. */
interface Places {
	readonly rejected: Map<number, Answerer>;
	readonly accepted: Set<number>;
}

function answersIn(annotations: readonly AnsweredPassage[]): ReadonlyMap<string, Places> {
	const answers = new Map<string, Places>();
	for (const { label, start, exact, creator, created } of annotations) {
		const isRejected = label === NOT_A_NAME;
		if (!isRejected && !isEntityType(label)) {
			continue;
		}
		const form = foldName(displayForm(exact));
		const places = answers.get(form) ?? { rejected: new Map(), accepted: new Set() };
		answers.set(form, places);
		if (isRejected) {
			places.rejected.set(start, { creator, created });
		} else {
			places.accepted.add(start);
		}
	}
	return answers;
}
