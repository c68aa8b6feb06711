import type { DecisionChange } from '../annotations/annotationService';
import type { CorpusRule } from '../annotations/model';
import type { LessonChange } from '../corpus/learnedLines';
import { documentsOfLessons } from '../corpus/learnedMarks';
import type { CorpusFolder } from './corpusFolder';
import type { CorpusLearning } from './corpusLearning';
import { documentsOfChangedRules, type TextSearch } from './textSearch';

/** What people's decisions change in what is known of a corpus, beyond the passages that they are about. */
export class DecisionEffects {
	/** The dates that people gave to documents, as they were known last. */
	readonly #decidedDates = new Map<string, string>();
	#rules: readonly CorpusRule[] = [];
	#running = 0;

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
			await this.#relearn(change, before, lessons).finally(() => {
				this.#running--;
				this.folder.snapshot.indexed();
			});
		}
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
	): Promise<void> {
		const learned = documentsOfLessons(lessons, this.folder.corpus);
		const ruled = change.rules ? await documentsOfChangedRules(before, this.#rules, this.search) : [];
		const named = await this.learning.documentsOfChangedNames(this.search);
		await this.folder.indexer.reread([...change.documents, ...ruled, ...named, ...learned]);
	}
}
