import type { FileStat } from '../platform/fileSystem';
import { traceOf } from '../util/log';
import { Throttle } from '../util/scheduler';
import type { CorpusFolder } from './corpusFolder';
import type { WorkspaceServices } from './services';

/** How often files are asked of which a client that watches them told nothing. Milliseconds. */
const INTERVAL = 1000;

/** Whether closed documents are on disk what they are taken for: not every client watches files, and those that do miss some. */
export class FileChecks {
	/** Shown as the client had told of them. */
	readonly #unchecked = new Set<string>();
	readonly #due = new Throttle(INTERVAL, () => this.#run());

	constructor(
		private readonly folder: CorpusFolder,
		private readonly services: WorkspaceServices,
	) {}

	/**
	 * A document's file as a client that watches it has told of it, for an answer that doesn't wait for the disk: that is
	 * asked right after it.
	 *
	 * @param knows whether an answer can be given of that state of the file
	 */
	knownStat(path: string, knows: (stat: FileStat) => boolean): FileStat | undefined {
		const told = this.services.watchesFiles ? this.folder.indexer.acceptedStatOf(path) : undefined;
		if (!told || !knows(told)) {
			return undefined;
		}
		this.#unchecked.add(path);
		this.#due.request();
		return told;
	}

	/** The file as it is now, which the index takes in where that is new to it; undefined where there is none. */
	async stat(path: string): Promise<FileStat | undefined> {
		const { folder } = this;
		const stat = folder.includes(path) ? await this.services.fileSystem.stat(folder.uriOf(path)) : undefined;
		if (!stat) {
			folder.indexer.remove(path);
		} else if (!folder.indexer.isCurrent(path, stat)) {
			this.#background(folder.indexer.update([path]));
		}
		return stat;
	}

	dispose(): void {
		this.#due.dispose();
	}

	#run(): void {
		for (const path of this.#unchecked) {
			if (!this.folder.openDocument(path)) {
				this.#background(this.stat(path));
			}
		}
		this.#unchecked.clear();
	}

	#background(work: Promise<unknown>): void {
		work.catch((error: unknown) => this.services.log.error(`${this.folder.root}: ${traceOf(error)}`));
	}
}
