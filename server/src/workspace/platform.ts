import type { DocumentUri, FileSystem } from '../platform/fileSystem';
import type { Git } from '../platform/git';
import type { Inflate } from './compress';
import type { StartThreads } from './threadMessages';

/** Where the server runs. */
export interface Platform {
	readonly fileSystem: FileSystem;
	/** ISO 8601 in UTC. */
	now(): string;
	/** A UUID. */
	newId(): string;
	/** A folder that is never searched for documents unless it says that it is a corpus. */
	readonly home?: DocumentUri;
	/** Who decides below `root`, or anywhere, where no setting says so. */
	defaultAnnotator?(root: DocumentUri | undefined): Promise<string | undefined>;
	/** Where there is git. */
	readonly git?: Git;
	/** Where there are threads for learning a corpus. */
	readonly startThreads?: StartThreads;
	/** Where memory can be given back before something else needs it. Takes longer the more is kept: some milliseconds for ten megabytes. */
	readonly collectGarbage?: () => void;
	/** Where that can be done faster than everywhere. */
	readonly inflate?: Inflate;
	/** A browser: one thread, and each file comes through the editor, perhaps over a network. */
	readonly isBrowser?: true;
}
