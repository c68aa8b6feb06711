import type { FileStat } from '../platform/fileSystem';
import type { CorpusStatus, Refusal } from '../protocol';
import { CancellationSource, CancelledError } from '../util/cancellation';
import { traceOf } from '../util/log';
import { Coalescer } from '../util/scheduler';
import { ChangedFiles } from './changedFiles';
import { FirstSurvey } from './firstSurvey';
import { IndexPasses } from './indexPasses';
import { IndexingRate } from './indexingRate';
import type { IndexTarget, RunningIndex } from './indexTarget';
import type { WorkspaceServices } from './services';
import { WaitingDocuments } from './waitingDocuments';

export type IndexState = 'indexing' | 'ready' | 'paused';

/** Changes that a person's command waits for: a fraction of a second's work. */
const FEW_DOCUMENTS = 50;
/**
 * Learns a corpus in the background, in three passes over its documents: their lines and words; with those of all, their
 * names; with those of all, the names once more where that may find something else. Open documents come first in each pass. It
 * never holds the thread for longer than a background slice, and goes on from where it was after a pause.
 */
export class Indexer implements RunningIndex {
	/** Each document as it was last listed or looked at; undefined where that is to be done again. */
	readonly #files = new Map<string, FileStat | undefined>();
	readonly #refused = new Map<string, Refusal>();
	readonly #waiting = new WaitingDocuments();
	#passes: IndexPasses | undefined;
	readonly #updates = new Set<Promise<void>>();
	readonly #changed = new ChangedFiles(
		(path) => this.services.fileSystem.stat(this.target.uriOf(path)),
		(path, stat) => (stat ? this.#note(path, stat) : this.#forget(path)),
		async () => {
			this.target.progressed();
			await this.services.turns.slice(this.#life);
		},
	);
	#running = false;
	#scanWanted = false;
	#listed = false;
	readonly #survey = new FirstSurvey();
	#named = false;
	#beyond = 0;
	#paused = false;
	/** Who waits until the pause is over. */
	readonly #pausedWork: (() => void)[] = [];
	readonly #life = new CancellationSource();
	readonly #runs = new Coalescer(() => this.#run());
	readonly #rate = new IndexingRate();

	constructor(
		private readonly target: IndexTarget,
		private readonly services: WorkspaceServices,
	) {}

	get state(): IndexState {
		return this.complete ? 'ready' : this.#paused ? 'paused' : 'indexing';
	}

	/** Everything is indexed that will be, and its names are joined. */
	get complete(): boolean {
		return this.#listed && !this.#running && !this.#scanWanted && this.#updates.size === 0 && this.#waiting.isEmpty;
	}

	/** Every document that was listed first has been looked at once: what stands in how many documents can be counted. */
	get surveyed(): boolean {
		return this.#survey.isDone;
	}

	get isPaused(): boolean {
		return this.#paused;
	}

	/** The names of every document that was listed first have been known once: what is called so can be counted. */
	get named(): boolean {
		return this.#named;
	}

	get documents(): number {
		return this.#files.size;
	}

	/** Those that were left out, as they are more than may be. */
	get beyond(): number {
		return this.#beyond;
	}

	/** Those whose names are known: the last pass, over names that are doubtful, is short. Those that may have changed don't count. */
	get indexed(): number {
		return Math.max(0, this.#files.size - this.#waiting.unseen.size - this.#changed.count);
	}

	get remaining(): CorpusStatus['remaining'] {
		return this.#passes && this.#waiting.remaining;
	}

	/** Documents a second since this indexing began to find names. */
	get rate(): number | undefined {
		return this.#rate.at(this.indexed);
	}

	get refused(): readonly Refusal[] {
		return [...this.#refused.values()];
	}

	/** Grows when a document comes, goes or is to be looked at again. */
	get changes(): number {
		return this.#waiting.changes;
	}

	statOf(path: string): FileStat | undefined {
		return this.#files.get(path);
	}

	/** Undefined where it isn't indexed yet, or is refused. */
	indexedStatOf(path: string): FileStat | undefined {
		return this.#waiting.has(path) ? undefined : this.acceptedStatOf(path);
	}

	/** As it was listed, or changed since, indexed or not; undefined where it is refused. */
	acceptedStatOf(path: string): FileStat | undefined {
		return this.#refused.has(path) ? undefined : this.#files.get(path);
	}

	refuse(path: string, refusal: Refusal | undefined): void {
		if (refusal ? this.#refused.get(path)?.message !== refusal.message : this.#refused.has(path)) {
			if (refusal) {
				this.#refused.set(path, refusal);
			} else {
				this.#refused.delete(path);
			}
			this.target.progressed();
		}
	}

	/** Lists the corpus again and indexes what is new or has changed. Settles when that is done, be it after a pause. */
	scan(): Promise<void> {
		this.#scanWanted = true;
		return this.#runs.request();
	}

	/** As {@link scan}, but every document is taken for changed. */
	reindex(): Promise<void> {
		for (const path of this.#files.keys()) {
			this.#files.set(path, undefined);
		}
		this.#named = false;
		return this.scan();
	}

	/** The corpus holds only these documents: nothing is listed. */
	withoutListing(): void {
		this.#listed = true;
		this.#named = true;
		this.#noteSurvey();
		this.target.progressed();
	}

	/** Something happened to these documents on disk; what stayed the same is left alone. */
	update(paths: Iterable<string>): Promise<void> {
		return this.#awaited(this.#update(paths));
	}

	#awaited(work: Promise<void>): Promise<void> {
		const update = work.finally(() => {
			this.#updates.delete(update);
			this.#ended();
		});
		this.#updates.add(update);
		return update;
	}

	/**
	 * Settles when the changes that are known by now are taken in, unless they are many: then at once. A corpus that was just
	 * opened gets a moment to be looked at for the first time.
	 */
	async settled(): Promise<void> {
		if (!this.surveyed && !this.#paused) {
			await this.services.turns.inBackground(this.#survey.wait());
		}
		if (this.#listed && !this.#paused && this.#waiting.unsurveyed.size <= FEW_DOCUMENTS) {
			await this.services.turns.inBackground(Promise.allSettled(this.#updates));
		}
	}

	async #update(paths: Iterable<string>): Promise<void> {
		try {
			if (await this.#changed.look(paths)) {
				await this.#runs.request();
			}
		} catch (error) {
			// The session ended while files were looked at: the next start looks at them.
			if (!(error instanceof CancelledError)) {
				throw error;
			}
		}
	}

	/** These documents are to be taken in again, though their files are as they were: they were closed, or something else is decided on them. */
	async reread(paths: Iterable<string>): Promise<void> {
		let some = false;
		for (const path of paths) {
			if (this.#files.has(path)) {
				this.#takeIn(path);
				some = true;
			}
		}
		if (some) {
			await this.#awaited(this.#runs.request());
		}
	}

	/** A document that isn't listed, or not yet, is open. */
	add(path: string): void {
		if (!this.#files.has(path)) {
			this.#files.set(path, undefined);
			this.target.progressed();
		}
	}

	remove(path: string): void {
		this.#forget(path);
	}

	/** The document is known under this size and time. */
	isCurrent(path: string, { size, modified }: FileStat): boolean {
		const known = this.#files.get(path);
		return known?.size === size && known.modified === modified;
	}

	pause(): void {
		this.#paused = true;
		this.target.progressed();
	}

	resume(): void {
		this.#paused = false;
		this.#goOn();
		this.target.progressed();
	}

	dispose(): void {
		this.#life.cancel();
		this.#goOn();
	}

	#goOn(): void {
		this.#pausedWork.splice(0).forEach((goOn) => goOn());
	}

	async #run(): Promise<void> {
		this.#rate.begin(this.indexed);
		this.#running = true;
		this.target.progressed();
		try {
			if (this.#scanWanted) {
				this.#scanWanted = false;
				const isFirst = !this.#listed;
				if (isFirst) {
					this.target.beginRestoring(() => this.turn());
				}
				await this.#list();
				if (isFirst) {
					await this.#restore();
				}
			}
			if (!this.#waiting.isEmpty) {
				this.#rate.begin(this.indexed);
				const runner = this.target.newRunner(this.#waiting.unsurveyed.size, this);
				this.#passes = new IndexPasses(this.target, this.#waiting, runner, {
					turn: () => this.turn(),
					refuse: (path, refusal) => this.refuse(path, refusal),
					forget: (path) => void this.#forget(path),
				});
				await this.#passes.run();
			}
		} catch (error) {
			if (!(error instanceof CancelledError)) {
				this.services.log.error(`Indexing ${this.target.root}: ${traceOf(error)}`);
			}
		} finally {
			this.#rate.end();
			this.#running = false;
			this.#passes?.dispose();
			this.#passes = undefined;
			this.#ended();
		}
	}

	#noteSurvey(): void {
		if (!this.surveyed && this.#listed && this.#waiting.unsurveyed.size === 0) {
			this.#survey.end();
		}
	}

	#ended(): void {
		this.#noteSurvey();
		this.target.progressed();
		if (this.complete) {
			this.#named = true;
			this.target.indexed();
		}
	}

	async #list(): Promise<void> {
		const gone = new Set(this.#files.keys());
		const limit = this.services.maximumDocuments();
		let listed = 0;
		let beyond = 0;
		for await (const batch of this.target.list()) {
			for (const entry of batch) {
				if (listed < limit || this.target.isOpen(entry.path)) {
					listed++;
					gone.delete(entry.path);
					this.#note(entry.path, entry);
				} else {
					beyond++;
				}
			}
			this.target.progressed();
			await this.turn();
		}
		for (const path of gone) {
			// An open document stays in the corpus though its file is gone, or was never there.
			if (!this.target.isOpen(path)) {
				this.#forget(path);
			} else if (!this.target.includes(path)) {
				this.#leaveOut(path); // and it stays refused, which says why
			}
		}
		this.#beyond = beyond;
		this.#listed = true;
	}

	/** Documents that are as they were at the last start needn't be read. */
	async #restore(): Promise<void> {
		const again = await this.target.restoreAll(
			(path, stat) => {
				if (this.target.isOpen(path) || !this.#waiting.unsurveyed.has(path) || !this.isCurrent(path, stat)) {
					return false;
				}
				this.#waiting.settle(path);
				this.target.progressed();
				return true;
			},
			() => this.turn(),
		);
		for (const path of again) {
			if (this.#files.has(path)) {
				this.#takeIn(path);
			}
		}
	}

	#note(path: string, stat: FileStat): boolean {
		if (this.isCurrent(path, stat)) {
			return false;
		}
		this.#files.set(path, { size: stat.size, modified: stat.modified });
		this.#takeIn(path);
		return true;
	}

	/** What was read and found of it before is of another text, or of other decisions. */
	#takeIn(path: string): void {
		this.#waiting.add(path);
		this.#passes?.forget(path);
	}

	#forget(path: string): boolean {
		this.refuse(path, undefined);
		if (this.target.isOpen(path)) {
			this.#waiting.settle(path);
			return false;
		}
		return this.#leaveOut(path);
	}

	/** The corpus is learned as if it had no such document. */
	#leaveOut(path: string): boolean {
		if (!this.#files.delete(path)) {
			this.#waiting.settle(path);
			return false;
		}
		this.#waiting.forget(path);
		this.target.remove(path);
		this.target.progressed();
		return true;
	}

	/** Between pieces of work. */
	async turn(): Promise<void> {
		this.#noteSurvey();
		if (this.#waiting.unsurveyed.size > 0) {
			this.#rate.begin(this.indexed);
		}
		await this.services.turns.slice(this.#life);
		while (this.#paused && !this.#life.isCancellationRequested) {
			await new Promise<void>((resolve) => {
				this.#pausedWork.push(resolve);
			});
		}
		await this.services.turns.slice(this.#life);
	}
}
