import type { DecisionChange } from '../annotations/annotationService';
import type { CorpusRule } from '../annotations/model';
import type { LessonChange } from '../corpus/learnedLines';
import { documentsOfLessons } from '../corpus/learnedMarks';
import type { CorpusFolder } from './corpusFolder';
import type { CorpusLearning } from './corpusLearning';
import { documentsOfChangedRules, type TextSearch } from './textSearch';

/** Documents that are read again in less than a second or two: a person waits for what that says. */
const AWAITED_DOCUMENTS = 200;

/** Documents are read again as something else was decided on them. */
interface Rereading {
	readonly documents: number;
	readonly done: Promise<void>;
}

/** What people's decisions change in what is known of a corpus, beyond the passages that they are about. */
export class DecisionEffects {
	/** The dates that people gave to documents, as they were known last. */
	readonly #decidedDates = new Map<string, string>();
	#rules: readonly CorpusRule[] = [];
	#running = 0;
	/** What follows from the last decision. */
	#last: Promise<Rereading> | undefined;

	constructor(
		private readonly folder: CorpusFolder,
		private readonly learning: CorpusLearning,
		private readonly search: TextSearch,
	) {}

	/** Some documents are to be read again, and aren't known yet. */
	get isBusy(): boolean {
		return this.#running > 0;
	}

	/** Learns what was decided at once; closed documents for which that means something are read again until it settles. */
	async take(change: DecisionChange): Promise<void> {
		const { annotations, marks, indexer } = this.folder;
		if (change.entities) {
			this.learning.setEntityDecisions(annotations.entityDecisions);
		}
		if (this.#noteDecidedDates(change.documents)) {
			// All that is counted from a document's date is to be read again.
			this.learning.touch();
		}
		this.learning.setAnswers(change.documents);
		const before = this.#rules;
		this.#rules = annotations.rules;
		const lessons = change.documents.map((path) => marks.setAnnotations(path, annotations.inForceOn(path)));
		if (change.rules) {
			lessons.push(marks.setRules(this.#rules));
		}
		if (indexer.documents > 0) {
			this.#running++;
			this.#last = this.#relearn(change, before, lessons);
			try {
				await (
					await this.#last
				).done;
			} finally {
				this.#running--;
				this.folder.snapshot.indexed();
			}
		}
	}

	/** Settles when what follows from the last decision is known; false where that is too much to be waited for, or nobody reads now. */
	async settled(): Promise<boolean> {
		const { indexer } = this.folder;
		const last = indexer.named && !indexer.isPaused ? await this.#last : undefined;
		if (!last || last.documents > AWAITED_DOCUMENTS) {
			return false;
		}
		await last.done;
		return true;
	}

	/** True where a person gave one of the documents another date. */
	#noteDecidedDates(paths: readonly string[]): boolean {
		let changed = false;
		for (const path of paths) {
			const value = this.folder.annotations.decidedDateOf(path)?.value;
			changed ||= this.#decidedDates.get(path) !== value;
			if (value === undefined) {
				this.#decidedDates.delete(path);
			} else {
				this.#decidedDates.set(path, value);
			}
		}
		return changed;
	}

	/** Closed documents on which something else is decided now count anew. */
	async #relearn(
		change: DecisionChange,
		before: readonly CorpusRule[],
		lessons: readonly LessonChange[],
	): Promise<Rereading> {
		const learned = documentsOfLessons(lessons, this.folder.corpus);
		const ruled = change.rules ? await documentsOfChangedRules(before, this.#rules, this.search) : [];
		const named = await this.learning.documentsOfChangedNames(this.search);
		const paths = new Set([...change.documents, ...ruled, ...named, ...learned]);
		return { documents: paths.size, done: this.folder.indexer.reread(paths) };
	}
}
