import type { Range } from 'vscode-languageserver';
import type { CommandOutcome } from '../annotations/model';
import type { Span } from '../core/model';
import type { Reason } from '../core/reason';
import type { Translate } from '../messages';
import type { CorpusFolder } from './corpusFolder';
import type { DocumentView } from './documentView';
import type { Parameters } from './parameters';
import type { Session } from './session';

/** A document that a command is about. */
export interface CommandDocument {
	readonly corpus: CorpusFolder;
	readonly view: DocumentView;
}

/** How a command of `Commands` finds what it is about, and how it decides. */
export interface CommandTools {
	readonly session: Session;
	readonly translate: Translate;
	/**
	 * The document that the member `uri` names.
	 *
	 * @param whole the command is about the whole corpus, so what has just changed on the disk counts
	 */
	document(parameters: Parameters, whole?: boolean): Promise<CommandDocument>;
	span(view: DocumentView, range: Range): Span;
	/** Runs one command, which can be undone if it changes anything. */
	decide(corpus: CorpusFolder, run: () => Promise<CommandOutcome>): Promise<CommandOutcome>;
	/** The answer of a command that did nothing. */
	nothing(why: Reason): CommandOutcome;
}
