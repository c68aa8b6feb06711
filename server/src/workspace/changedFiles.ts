import type { FileStat } from '../platform/fileSystem';
import { Coalescer } from '../util/scheduler';

/** Files that are asked at once: enough to keep a disk busy, few enough to leave the thread pool to others. */
const AT_ONCE = 64;

/**
 * Documents that something happened to on disk, all those that are known by now in one batch: a checkout of another branch
 * touches fifty thousand, and is told in many messages.
 */
export class ChangedFiles {
	readonly #waiting = new Set<string>();
	readonly #runs = new Coalescer(() => this.#look());

	constructor(
		private readonly stat: (path: string) => Promise<FileStat | undefined>,
		/** Takes what the file is like now; whether it is another one than before. */
		private readonly take: (path: string, stat: FileStat | undefined) => boolean,
		/** Lets others go first, after each few of them. */
		private readonly pause: () => Promise<void>,
	) {}

	/** Files that are still to be looked at. */
	get count(): number {
		return this.#waiting.size;
	}

	/** Settles when these files have been looked at, with whether any of the batch had changed. */
	look(paths: Iterable<string>): Promise<boolean> {
		for (const path of paths) {
			this.#waiting.add(path);
		}
		return this.#runs.request();
	}

	async #look(): Promise<boolean> {
		let changed = false;
		while (this.#waiting.size > 0) {
			const paths = firstOf(this.#waiting, AT_ONCE);
			// Whatever happens to a file from now on is for another look.
			paths.forEach((path) => this.#waiting.delete(path));
			const stats = await Promise.all(paths.map((path) => this.stat(path)));
			paths.forEach((path, i) => {
				changed = this.take(path, stats[i]) || changed;
			});
			await this.pause();
		}
		return changed;
	}
}

function firstOf(all: Iterable<string>, count: number): string[] {
	const first: string[] = [];
	for (const one of all) {
		if (first.push(one) === count) {
			break;
		}
	}
	return first;
}
