import type { NameTypes } from '../corpus/corpus';
import type { FileStat } from '../platform/fileSystem';
import type { Refusal } from '../protocol';
import { CancellationSource, CancelledError } from '../util/cancellation';
import { traceOf } from '../util/log';
import { Coalescer } from '../util/scheduler';
import { ChangedFiles } from './changedFiles';
import type { IndexTarget, RunningIndex } from './indexTarget';
import type { Found, PassRunner } from './passRunner';
import { isRefusal } from './readDocument';
import type { WorkspaceServices } from './services';

export type IndexState = 'indexing' | 'ready' | 'paused';

/** Changes that a person's command waits for: a fraction of a second's work. */
const FEW_DOCUMENTS = 50;
/** Documents that wait for a pass, each with the number of the change that brought it. */
type Waiting = Map<string, number>;

/**
 * Learns a corpus in the background, in three passes over its documents: their lines and words; with those of all, their
 * names; with those of all, the names once more where that may find something else. Open documents come first in each pass. It
 * never holds the thread for longer than a background slice, and goes on from where it was after a pause.
 */
export class Indexer implements RunningIndex {
	/** Each document as it was last listed or looked at; undefined where that is to be done again. */
	readonly #files = new Map<string, FileStat | undefined>();
	readonly #refused = new Map<string, Refusal>();
	/** The documents that are still to go through each pass. */
	readonly #unsurveyed: Waiting = new Map();
	readonly #unseen: Waiting = new Map();
	readonly #unanalysed: Waiting = new Map();
	/** What of their names this run's first looks were not sure of. */
	readonly #doubtful = new Map<string, readonly string[]>();
	#runner: PassRunner | undefined;
	/** The change that this run knew last. */
	#since = 0;
	readonly #updates = new Set<Promise<void>>();
	readonly #changed = new ChangedFiles(
		(path) => this.services.fileSystem.stat(this.target.uriOf(path)),
		(path, stat) => (stat ? this.#note(path, stat) : this.#forget(path)),
		async () => {
			this.target.progressed();
			await this.services.turns.slice(this.#life);
		},
	);
	#changes = 0;
	#scanWanted = false;
	#listed = false;
	#paused = false;
	#resume: (() => void) | undefined;
	readonly #life = new CancellationSource();
	readonly #runs = new Coalescer(() => this.#run());
	#rate: { readonly since: number; readonly indexed: number } | undefined;

	constructor(
		private readonly target: IndexTarget,
		private readonly services: WorkspaceServices,
	) {}

	get state(): IndexState {
		return this.complete ? 'ready' : this.#paused ? 'paused' : 'indexing';
	}

	/** Everything is indexed that will be. */
	get complete(): boolean {
		const waiting = this.#updates.size + this.#unsurveyed.size + this.#unanalysed.size;
		return this.#listed && !this.#scanWanted && waiting === 0;
	}

	get documents(): number {
		return this.#files.size;
	}

	/** Those whose names are known: the last pass, over names that are doubtful, is short. Those that may have changed don't count. */
	get indexed(): number {
		return Math.max(0, this.#files.size - this.#unseen.size - this.#changed.count);
	}

	/** Documents a second since this indexing began. */
	get rate(): number | undefined {
		const seconds = this.#rate ? (performance.now() - this.#rate.since) / 1000 : 0;
		return this.#rate && seconds > 0.5 ? Math.round((this.indexed - this.#rate.indexed) / seconds) : undefined;
	}

	get refused(): readonly Refusal[] {
		return [...this.#refused.values()];
	}

	/** Grows when a document comes, goes or is to be looked at again. */
	get changes(): number {
		return this.#changes;
	}

	statOf(path: string): FileStat | undefined {
		return this.#files.get(path);
	}

	/** Undefined where it isn't indexed yet, or is refused. */
	indexedStatOf(path: string): FileStat | undefined {
		const isWaiting = this.#unsurveyed.has(path) || this.#unseen.has(path) || this.#unanalysed.has(path);
		return isWaiting || this.#refused.has(path) ? undefined : this.#files.get(path);
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
		return this.scan();
	}

	/** The corpus holds only these documents: nothing is listed. */
	withoutListing(): void {
		this.#listed = true;
		this.target.progressed();
	}

	/** Something happened to these documents on disk; what stayed the same is left alone. */
	update(paths: Iterable<string>): Promise<void> {
		const update = this.#update(paths).finally(() => {
			this.#updates.delete(update);
			this.#ended();
		});
		this.#updates.add(update);
		return update;
	}

	/** Settles when the changes that are known by now are taken in, unless they are many: then at once. */
	async settled(): Promise<void> {
		if (this.#listed && !this.#paused && this.#unsurveyed.size <= FEW_DOCUMENTS) {
			await Promise.allSettled(this.#updates);
		}
	}

	async #update(paths: Iterable<string>): Promise<void> {
		if (await this.#changed.look(paths)) {
			await this.#runs.request();
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
			await this.#runs.request();
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
		this.#resume?.();
		this.target.progressed();
	}

	dispose(): void {
		this.#life.cancel();
		this.#resume?.();
	}

	async #run(): Promise<void> {
		this.#rate = { since: performance.now(), indexed: this.indexed };
		this.target.progressed();
		try {
			if (this.#scanWanted) {
				this.#scanWanted = false;
				const isFirst = !this.#listed;
				await this.#list();
				if (isFirst) {
					await this.#restore();
				}
			}
			if (this.#unsurveyed.size + this.#unanalysed.size > 0) {
				this.#rate = { since: performance.now(), indexed: this.indexed };
				await this.#passes(this.target.newRunner(this.#unsurveyed.size, this));
			}
		} catch (error) {
			if (!(error instanceof CancelledError)) {
				this.services.log.error(`Indexing ${this.target.root}: ${traceOf(error)}`);
			}
		} finally {
			this.#rate = undefined;
			this.#runner?.dispose();
			this.#runner = undefined;
			this.#doubtful.clear();
			this.#ended();
		}
	}

	async #passes(runner: PassRunner): Promise<void> {
		this.#runner = runner;
		// What changes from now on is for the next run.
		this.#since = this.#changes;
		await this.#pass(
			this.#unsurveyed,
			(path) => this.target.surveyOpen(path),
			(paths) => runner.survey(paths),
			(path, survey) => this.target.takeSurvey(path, survey),
		);
		await this.#pass(
			this.#unseen,
			(path) => this.target.summarizeOpen(path),
			(paths) => runner.first(paths),
			(path, look) => {
				this.target.takeLook(path, look);
				this.#doubtful.set(path, look.doubtful);
			},
		);
		const types = await this.#typesOfDoubtful();
		await this.#pass(
			this.#unanalysed,
			(path) => this.target.summarizeOpen(path),
			(paths) => runner.second(new Map(paths.map((path) => [path, types.get(path) ?? NO_TYPES]))),
			(path, look) => this.target.takeLook(path, look),
		);
	}

	/** What is known of doubtful names before any document's second look, so that their order means nothing. Of documents for which that is nothing, all is known. */
	async #typesOfDoubtful(): Promise<ReadonlyMap<string, NameTypes>> {
		const found = new Map<string, NameTypes>();
		for (const [path, doubtful] of this.#doubtful) {
			await this.turn();
			if (this.target.isOpen(path) || this.#unseen.has(path)) {
				continue;
			}
			const types = this.target.nameTypes(path, doubtful);
			if (types.size > 0) {
				found.set(path, types);
			} else {
				this.#unanalysed.delete(path);
			}
		}
		return found;
	}

	#ended(): void {
		this.target.progressed();
		if (this.complete) {
			this.target.indexed();
		}
	}

	async #list(): Promise<void> {
		const gone = new Set(this.#files.keys());
		for await (const batch of this.target.list()) {
			for (const entry of batch) {
				gone.delete(entry.path);
				this.#note(entry.path, entry);
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
		this.#listed = true;
	}

	/** Documents that are as they were at the last start needn't be read. */
	async #restore(): Promise<void> {
		const again = await this.target.restoreAll(
			(path, stat) => {
				if (this.target.isOpen(path) || !this.#unsurveyed.has(path) || !this.isCurrent(path, stat)) {
					return false;
				}
				this.#settle(path);
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
		const change = ++this.#changes;
		this.#runner?.forget(path);
		this.#doubtful.delete(path);
		for (const pass of [this.#unsurveyed, this.#unseen, this.#unanalysed]) {
			pass.set(path, change);
		}
	}

	#forget(path: string): boolean {
		this.refuse(path, undefined);
		if (this.target.isOpen(path)) {
			this.#settle(path);
			return false;
		}
		return this.#leaveOut(path);
	}

	#settle(path: string): void {
		for (const pass of [this.#unsurveyed, this.#unseen, this.#unanalysed]) {
			pass.delete(path);
		}
	}

	/** The corpus is learned as if it had no such document. */
	#leaveOut(path: string): boolean {
		this.#settle(path);
		if (!this.#files.delete(path)) {
			return false;
		}
		this.#changes++;
		this.target.remove(path);
		this.target.progressed();
		return true;
	}

	/** Takes each path out of those that wait when its work is done, so that an interrupted pass goes on where it was. */
	async #pass<T extends object>(
		waiting: Waiting,
		onOpen: (path: string) => void | Promise<void>,
		run: (paths: readonly string[]) => AsyncIterable<Found<T>>,
		take: (path: string, found: T) => void,
	): Promise<void> {
		const isDue = (path: string): boolean => (waiting.get(path) ?? Infinity) <= this.#since;
		const order = [...waiting.keys()].filter(isDue);
		for (const path of order) {
			if (this.target.isOpen(path)) {
				await this.#takeOpen(path, waiting, onOpen);
			}
		}
		for await (const [path, found] of run(order.filter((path) => waiting.has(path)))) {
			await this.turn();
			if (this.target.isOpen(path)) {
				await this.#takeOpen(path, waiting, onOpen);
			} else if (isDue(path)) {
				waiting.delete(path);
				if (!found) {
					this.#forget(path);
				} else if (isRefusal(found)) {
					this.#settle(path);
					this.refuse(path, found);
					this.target.remove(path);
				} else {
					this.refuse(path, undefined);
					take(path, found);
				}
			}
			this.target.progressed();
		}
		// On what is still there the work failed, which was said.
		order.filter(isDue).forEach((path) => waiting.delete(path));
		if (order.length > 0) {
			this.target.passEnded();
		}
	}

	async #takeOpen(path: string, waiting: Waiting, onOpen: (path: string) => void | Promise<void>): Promise<void> {
		await this.turn();
		if (waiting.delete(path)) {
			await onOpen(path);
		}
	}

	/** Between pieces of work. */
	async turn(): Promise<void> {
		await this.services.turns.slice(this.#life);
		while (this.#paused && !this.#life.isCancellationRequested) {
			await new Promise<void>((resolve) => {
				this.#resume = resolve;
			});
		}
		await this.services.turns.slice(this.#life);
	}
}

const NO_TYPES: NameTypes = new Map();
