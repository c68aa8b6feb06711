import type { Analysis } from '../core/model';
import type { TextTable } from '../core/textTable';
import type { FileStat } from '../platform/fileSystem';
import type { Refusal } from '../protocol';
import { CancellationSource, CancelledError } from '../util/cancellation';
import { traceOf } from '../util/log';
import { Coalescer } from '../util/scheduler';
import { SizedCache } from '../util/sizedCache';
import { runInSlices } from './analysisCache';
import type { FirstLook, IndexTarget } from './indexTarget';
import type { DiskDocument } from './readDocument';
import { isRefusal, readDocument } from './readDocument';
import type { WorkspaceServices } from './services';

export type IndexState = 'indexing' | 'ready' | 'paused';

/** Changes that a person's command waits for: a fraction of a second's work. */
const FEW_DOCUMENTS = 50;
/** Files that are read ahead while one is analysed. */
const READ_AHEAD = 8;
/** UTF-16 code units of text kept from one pass to the next, so that a small corpus is read, and its lines are judged, once. */
const HELD_TEXT = 8_000_000;

/** A first analysis is worth its time where the documents that are new make up this share of the corpus: they know no names of each other. */
const FIRST_PASS_SHARE = 0.1;

/**
 * Learns a corpus in the background, in three passes over its documents: their lines and words; with those of all, their
 * names; with those of all, the names once more. Open documents come first in each pass. It never holds the thread for
 * longer than a background slice, and goes on from where it was after a pause.
 */
export class Indexer {
	/** Each document as it was last listed or looked at; undefined where that is to be done again. */
	readonly #files = new Map<string, FileStat | undefined>();
	/** Texts that were read in this run. */
	readonly #texts = new SizedCache<string, DiskDocument>(HELD_TEXT);
	/** What this run's first analyses found, by the same size as {@link #texts}; it takes twice the memory. */
	readonly #looks = new SizedCache<string, FirstLook>(HELD_TEXT);
	readonly #refused = new Map<string, Refusal>();
	/** The documents that are still to go through each pass. */
	readonly #unsurveyed = new Set<string>();
	readonly #unknown = new Set<string>();
	readonly #unanalysed = new Set<string>();
	readonly #updates = new Set<Promise<void>>();
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

	get indexed(): number {
		return this.#files.size - this.#unanalysed.size;
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

	/** A document's file as it was when it was indexed; undefined where that isn't done, or it is refused. */
	statOf(path: string): FileStat | undefined {
		const isWaiting = this.#unsurveyed.has(path) || this.#unanalysed.has(path) || this.#refused.has(path);
		return isWaiting ? undefined : this.#files.get(path);
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
		let changed = false;
		for (const path of paths) {
			const stat = await this.services.fileSystem.stat(this.target.uriOf(path));
			changed = (stat ? this.#note(path, stat) : this.#forget(path)) || changed;
		}
		if (changed) {
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
			await this.#pass(
				this.#unsurveyed,
				(path) => this.target.surveyOpen(path),
				(path, table) => this.target.survey(path, table),
			);
			if (this.#unknown.size < this.#files.size * FIRST_PASS_SHARE) {
				this.#unknown.clear();
			}
			await this.#analyse(this.#unknown, async (path, table) => {
				const look = await this.#inSlices(this.target.lookInSteps(path, table));
				if (this.#unanalysed.has(path)) {
					this.#looks.set(path, look, table.text.length);
				}
				return look.analysis;
			});
			await this.#analyse(this.#unanalysed, (path, table) => {
				const look = this.#looks.get(path);
				this.#looks.delete(path);
				return this.#inSlices(this.target.analyzeInSteps(path, table, look));
			});
		} catch (error) {
			if (!(error instanceof CancelledError)) {
				this.services.log.error(`Indexing ${this.target.root}: ${traceOf(error)}`);
			}
		} finally {
			this.#rate = undefined;
			this.#texts.clear();
			this.#looks.clear();
			this.#ended();
		}
	}

	#ended(): void {
		this.target.progressed();
		if (this.complete) {
			this.target.indexed();
		}
	}

	#inSlices<T>(steps: Generator<void, T>): Promise<T> {
		return runInSlices(steps, () => this.#slice());
	}

	#analyse(paths: Set<string>, analyze: (path: string, table: TextTable) => Promise<Analysis>): Promise<void> {
		return this.#pass(
			paths,
			(path) => this.target.summarizeOpen(path),
			async (path, table) => {
				await this.target.summarize(path, table, await analyze(path, table));
			},
		);
	}

	async #list(): Promise<void> {
		const gone = new Set(this.#files.keys());
		for await (const batch of this.target.list()) {
			for (const entry of batch) {
				gone.delete(entry.path);
				this.#note(entry.path, entry);
			}
			this.target.progressed();
			await this.#slice();
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
			() => this.#slice(),
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
		if (!this.#files.get(path)) {
			this.#unknown.add(path);
		}
		this.#files.set(path, { size: stat.size, modified: stat.modified });
		this.#takeIn(path);
		return true;
	}

	/** What was read and found of it before is of another text, or of other decisions. */
	#takeIn(path: string): void {
		this.#changes++;
		this.#texts.delete(path);
		this.#looks.delete(path);
		this.#unsurveyed.add(path);
		this.#unanalysed.add(path);
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
		this.#unsurveyed.delete(path);
		this.#unknown.delete(path);
		this.#unanalysed.delete(path);
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

	/** Takes each path out of the set when its work is done, so that an interrupted pass goes on where it was. */
	async #pass(
		paths: Set<string>,
		onOpen: (path: string) => void | Promise<void>,
		onDisk: (path: string, table: TextTable) => void | Promise<void>,
	): Promise<void> {
		const open = [...paths].filter((path) => this.target.isOpen(path));
		const order = [...open, ...[...paths].filter((path) => !this.target.isOpen(path))];
		const reads = new Map<string, Promise<DiskDocument | Refusal | undefined>>();
		for (let i = 0; i < order.length; i++) {
			await this.#slice();
			for (let ahead = i; ahead < Math.min(i + READ_AHEAD, order.length); ahead++) {
				const path = order[ahead]!;
				if (!reads.has(path)) {
					reads.set(path, this.#read(path));
				}
			}
			const path = order[i]!;
			const found = await reads.get(path)!;
			reads.delete(path);
			if (!paths.delete(path)) {
				continue;
			}
			await this.#guarded(path, async () => {
				if (this.target.isOpen(path)) {
					await onOpen(path);
				} else if (!found) {
					this.#forget(path);
				} else if (isRefusal(found)) {
					this.refuse(path, found);
					this.target.remove(path);
				} else {
					this.refuse(path, undefined);
					await onDisk(path, this.target.newTable(found.text));
				}
			});
			this.target.progressed();
		}
		if (order.length > 0) {
			this.target.passEnded();
		}
	}

	/** A fault in the work on one document is no reason to stop the others. */
	async #guarded(path: string, work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			if (error instanceof CancelledError) {
				throw error;
			}
			this.services.log.error(`Indexing ${this.target.uriOf(path)}: ${traceOf(error)}`);
		}
	}

	async #read(path: string): Promise<DiskDocument | Refusal | undefined> {
		const known = this.#texts.get(path);
		if (known || this.target.isOpen(path)) {
			return known;
		}
		const uri = this.target.uriOf(path);
		const stat = this.#files.get(path) ?? (await this.services.fileSystem.stat(uri));
		const found = stat && (await readDocument(uri, stat, this.services));
		if (found && !isRefusal(found)) {
			this.#texts.set(path, found, found.text.length);
		}
		return found;
	}

	async #slice(): Promise<void> {
		await this.services.turns.slice(this.#life);
		while (this.#paused && !this.#life.isCancellationRequested) {
			await new Promise<void>((resolve) => {
				this.#resume = resolve;
			});
		}
		await this.services.turns.slice(this.#life);
	}
}
