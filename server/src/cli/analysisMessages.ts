import type { CasingCount, LineFrequency, LineKey } from '../core/model';
import type { NameTypes } from '../corpus/corpus';
import type { DocumentOptions, FirstLook } from '../corpus/documentPasses';
import type { LocalId } from '../corpus/mentionIds';
import type { DocumentSummary, DocumentSurvey } from '../corpus/model';
import type { LoadedTable } from '../workspace/recordFiles';
import type { Format } from './writeDocument';

/** What a thread is told when it begins: which documents are its own. All of it is copied into the thread. */
export interface WorkerStart {
	readonly analysisWorker: true;
	/** As in `Documents`. */
	readonly base: string;
	readonly roots: readonly string[];
	/** Of each root: the JSON Lines files that were looked through. */
	readonly records: readonly (readonly LoadedTable[])[];
	/** Each document's path, and its corpus's root by number. */
	readonly files: readonly (readonly [path: string, root: number])[];
	readonly settings: DocumentOptions;
	readonly notNames: ReadonlySet<string>;
	readonly format: Format;
	/** UTF-16 code units of text that the thread may keep. */
	readonly capacity: number;
}

/** What the corpus knows that concerns one document: only what isn't `undefined`, and no lines where they aren't looked at again. */
export interface PackedKnowledge {
	readonly documents: number;
	readonly lines: ReadonlyMap<LineKey, LineFrequency>;
	readonly templates: ReadonlyMap<LineKey, LineFrequency>;
}

/** One step for some documents, in order. */
export type WorkerRequest =
	| { readonly step: 'survey'; readonly paths: readonly string[] }
	| { readonly step: 'casing'; readonly casing: ReadonlyMap<string, CasingCount> }
	| {
			readonly step: 'first';
			readonly documents: readonly { readonly path: string; readonly knowledge: PackedKnowledge }[];
	  }
	| {
			readonly step: 'second';
			readonly documents: readonly {
				readonly path: string;
				readonly knowledge: PackedKnowledge;
				readonly types: NameTypes;
			}[];
	  }
	| {
			readonly step: 'result';
			readonly documents: readonly {
				readonly path: string;
				readonly knowledge: PackedKnowledge;
				readonly types?: NameTypes;
				readonly ids: readonly LocalId[];
			}[];
	  };

/** Of a first look. */
export interface WorkerLook extends Pick<FirstLook, 'summary' | 'kept'> {
	/** By `foldName`, in the order in which they were found. */
	readonly doubtful: readonly string[];
}

/** The answer to one request: something for each document, `undefined` for one that can't be read any more. */
export interface WorkerAnswers {
	readonly survey: DocumentSurvey;
	readonly casing: never;
	readonly first: WorkerLook;
	readonly second: DocumentSummary;
	/** What to print. */
	readonly result: string;
}

export interface WorkerAnswer {
	readonly found: readonly (WorkerAnswers[keyof WorkerAnswers] | undefined)[];
	readonly complaints: readonly string[];
}
