import type { Translate } from '../messages';
import type { DocumentUri, FileSystem } from '../platform/fileSystem';
import type { ServerSettings } from '../protocol';
import type { Log } from '../util/log';
import type { BackgroundTurns } from '../util/scheduler';
import type { Inflate } from './compress';
import type { StartThreads } from './threadMessages';

/** What the parts of a workspace share, made once by the server. */
export interface WorkspaceServices {
	readonly fileSystem: FileSystem;
	readonly settings: () => ServerSettings;
	readonly translate: Translate;
	readonly log: Log;
	readonly turns: BackgroundTurns;
	/** The client tells what happens to the files of a corpus. */
	readonly watchesFiles: boolean;
	/** Where there are threads for learning a corpus. */
	readonly startThreads?: StartThreads;
	/** As the platform's. */
	readonly collectGarbage?: () => void;
	/** As the platform's. */
	readonly inflate?: Inflate;
	/** Of one corpus, that are indexed without being opened. */
	readonly maximumDocuments: () => number;
	/** ISO 8601 in UTC. */
	readonly now: () => string;
	readonly newId: () => string;
	/** Who decides, for the decisions that are written below this root; undefined where nobody said. */
	readonly annotator: (root: DocumentUri) => Promise<string | undefined>;
}
