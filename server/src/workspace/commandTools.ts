import type { Pause } from '../annotations/coverage';
import type { DecisionTools } from './annotationCommands';
import type { CorpusFolder } from './corpusFolder';
import type { DocumentView } from './documentView';
import type { Parameters } from './parameters';
import type { Session } from './session';

/** A document that a command is about. */
export interface CommandDocument {
	readonly corpus: CorpusFolder;
	readonly view: DocumentView;
}

/** What commands on a whole corpus need of `Commands`, which they are a part of. */
export interface CommandTools extends DecisionTools {
	readonly session: Session;
	/** @param whole the command is about the whole corpus, so what has just changed on the disk counts */
	document(parameters: Parameters, whole?: boolean): Promise<CommandDocument>;
}

/** How long work goes on: awaited now and then, it lets others go first, shows how far it is, and throws where it was cancelled. */
export type CommandPause = Pause;
