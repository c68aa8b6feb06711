import { DateIndex } from './dateIndex';
import { DocumentMap } from './documentMap';
import { DocumentNumbers } from './documentNumbers';
import { LineRegister } from './lineRegister';
import type { PackedSummary } from './packedSummary';
import type { PackedSurvey } from './packedSurvey';
import type { NumberingTables, SnapshotTables, StoredCorpus, StoredDocument } from './snapshot/storedDocument';
import { CorpusStatistics, type SurveyChange } from './statistics';
import { StoredSummaries } from './storedSummaries';
import { StringTable } from './stringTable';
import { SuggestionIndex } from './suggestionIndex';

/** What is kept of each document: its survey and its summary, and which documents have a line, a date or a suggestion. */
export class DocumentTables {
	readonly numbers = new DocumentNumbers();
	readonly strings = new StringTable();
	readonly statistics = new CorpusStatistics(this.numbers);
	readonly summaries = new DocumentMap<PackedSummary>(this.numbers);
	readonly lines = new LineRegister(this.statistics, (path) => this.summaries.get(path)?.rest);
	readonly dates = new DateIndex(this.numbers);
	readonly suggestions = new SuggestionIndex(
		this.strings,
		this.numbers,
		(path) => this.summaries.get(path)?.suggestions,
	);
	#count = 0;
	#sortedPaths: readonly string[] | undefined;

	/** How many documents have a survey or a summary. */
	get count(): number {
		return this.#count;
	}

	/** The same documents, sorted. */
	get paths(): readonly string[] {
		return (this.#sortedPaths ??= [...new Set([...this.statistics.surveyed(), ...this.summaries.paths()])].sort());
	}

	/** The document has a survey or a summary. */
	isKnown(path: string): boolean {
		return this.summaries.has(path) || this.statistics.has(path);
	}

	/** The document has both. */
	isStorable(path: string): boolean {
		return this.summaries.has(path) && this.statistics.has(path);
	}

	/** What is kept of a document; undefined where it has no survey or no summary. */
	stored(path: string): StoredDocument | undefined {
		const survey = this.statistics.survey(path);
		const summary = this.summaries.get(path);
		return survey && summary && { survey, summary };
	}

	/** What numbers in {@link stored} documents mean. */
	get meanings(): SnapshotTables {
		return { strings: this.strings, words: this.statistics.words };
	}

	/** Gives numbers to strings and words. */
	get numbering(): NumberingTables {
		return { strings: this.strings, words: { numberOf: (word) => this.statistics.wordNumber(word) } };
	}

	/** Begins with these; what there was before is forgotten. Numbers of strings and of documents are others from then on. */
	lay({ paths, strings, surveys, summaries, suggestions, dates }: StoredCorpus): void {
		this.numbers.lay(paths);
		this.strings.lay(strings);
		this.statistics.lay(surveys);
		this.summaries.lay(new StoredSummaries(summaries, this.strings));
		this.suggestions.lay(suggestions);
		this.dates.lay(dates);
		this.#count = paths.length;
		this.#sortedPaths = paths;
	}

	/** @returns what of it other documents may see */
	setSurvey(path: string, survey: PackedSurvey): SurveyChange {
		this.#add(path);
		this.lines.willChange(path, survey);
		return this.statistics.setPacked(path, survey);
	}

	setSummary(path: string, summary: PackedSummary): void {
		const old = this.summaries.get(path);
		this.#add(path);
		this.summaries.set(path, summary);
		this.suggestions.set(path, old?.suggestions, summary.suggestions);
		this.dates.set(path, old?.dates, summary.dates);
	}

	/** @returns false for a document that wasn't known */
	remove(path: string): boolean {
		const isKnown = this.isKnown(path);
		const summary = this.summaries.get(path);
		if (summary) {
			this.summaries.delete(path);
			this.dates.set(path, summary.dates, undefined);
			this.suggestions.set(path, summary.suggestions, undefined);
		}
		this.lines.willChange(path, undefined);
		this.statistics.remove(path);
		if (isKnown) {
			this.#count--;
			this.#sortedPaths = undefined;
		}
		return isKnown;
	}

	/** To be called before anything is set for it. */
	#add(path: string): void {
		if (!this.isKnown(path)) {
			this.#count++;
			this.#sortedPaths = undefined;
		}
	}
}
