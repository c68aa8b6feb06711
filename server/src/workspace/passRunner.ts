import { type DoubtAnswers, PackedDoubts } from '../corpus/doubtfulNames';
import type { DocumentSurvey } from '../corpus/model';
import type { FoundSummary } from '../corpus/packedSummary';
import type { SurveyParts } from '../corpus/packedSurvey';
import type { Refusal } from '../protocol';

/** What a look at a closed document found. */
export interface Look {
	/** With people's decisions applied; of a thread in numbers of the corpus's strings. */
	readonly summary: FoundSummary;
	/** People's decisions show in it. */
	readonly decided: boolean;
	/** Names that might come out otherwise if the rest of the corpus knew their type; none after a second look. */
	readonly doubts: PackedDoubts;
	/** The lines on which the document's annotations begin, by their ids. */
	readonly marks: readonly (readonly [annotation: string, line: number])[];
}

/** Of a second look, a summary apart, that a first one foresaw: nobody's decisions show in it. */
export const SETTLED: Omit<Look, 'summary'> = { decided: false, doubts: new PackedDoubts(new Int32Array()), marks: [] };

/** A document with what was found; undefined where there is none any more. */
export type Found<T> = readonly [path: string, found: T | Refusal | undefined];

/**
 * Does the work of each pass on documents that are closed, in an order of its own, as far ahead as it likes. A second look is at the
 * names alone: what the corpus knew of the doubtful ones is told.
 */
export interface PassRunner {
	survey(paths: readonly string[]): AsyncIterable<Found<DocumentSurvey | SurveyParts>>;
	first(paths: readonly string[]): AsyncIterable<Found<Look>>;
	second(answers: ReadonlyMap<string, DoubtAnswers>): AsyncIterable<Found<Look>>;
	/** What was read of a document is of another text by now. */
	forget(path: string): void;
	/** The passes are over: nothing that was read is needed any more. */
	dispose(): void;
}
