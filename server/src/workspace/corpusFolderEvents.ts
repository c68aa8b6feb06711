import type { DecisionChange } from '../annotations/annotationService';
import type { DocumentUri } from '../platform/fileSystem';
import type { CorpusFolder } from './corpusFolder';

/** What a corpus tells of. */
export interface CorpusFolderEvents {
	/** Documents, state or refusals changed. */
	statusChanged(corpus: CorpusFolder): void;
	/** What is known of other documents changed in ways that may show in open ones. */
	learned(corpus: CorpusFolder): void;
	/** People's decisions changed, by a command or on the disk. */
	decisionsChanged(corpus: CorpusFolder, change: DecisionChange): void;
	/** The configuration in force, or the problems of the corpus's own files, changed. */
	configurationChanged(corpus: CorpusFolder): void;
	/** The JSON Lines files of these open records changed. */
	recordsChanged(uris: readonly string[]): void;
	/** A folder below has a `corpus.json` of its own. */
	foundNested(root: DocumentUri): void;
}
