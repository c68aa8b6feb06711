import { expectDocuments } from '../corpus/bytePool';
import type { DoubtAnswers, PackedDoubts } from '../corpus/doubtfulNames';
import type { Refusal } from '../protocol';
import type { IndexTarget } from './indexTarget';
import type { Found, PassRunner } from './passRunner';
import { isRefusal } from './readDocument';
import type { Waiting, WaitingDocuments } from './waitingDocuments';

/** What the passes need of the indexer. */
export interface PassingIndex {
	/** To be awaited between pieces of work. */
	turn(): Promise<void>;
	refuse(path: string, refusal: Refusal | undefined): void;
	/** The document's file is gone. */
	forget(path: string): void;
}

/** One run of the three passes over all documents that wait when it begins. Open ones come first in each. */
export class IndexPasses {
	readonly #target: IndexTarget;
	readonly #waiting: WaitingDocuments;
	readonly #runner: PassRunner;
	readonly #indexer: PassingIndex;
	/** The change that this run knew last: what changes after it is for the next run. */
	readonly #since: number;
	readonly #haveCome: () => void;
	/** What of their names first looks were not sure of. */
	readonly #doubts = new Map<string, PackedDoubts>();

	constructor(target: IndexTarget, waiting: WaitingDocuments, runner: PassRunner, indexer: PassingIndex) {
		this.#target = target;
		this.#waiting = waiting;
		this.#runner = runner;
		this.#indexer = indexer;
		this.#since = waiting.changes;
		this.#haveCome = expectDocuments(waiting.unsurveyed.size);
	}

	/** What was found of the document is of another text, or of other decisions. */
	forget(path: string): void {
		this.#runner.forget(path);
		this.#doubts.delete(path);
	}

	dispose(): void {
		this.#haveCome();
		this.#runner.dispose();
	}

	/** All three of them. */
	async run(): Promise<void> {
		const runner = this.#runner;
		await this.#pass(
			this.#waiting.unsurveyed,
			(path) => this.#target.surveyOpen(path),
			(paths) => runner.survey(paths),
			(path, survey) => this.#target.takeSurvey(path, survey),
		);
		await this.#pass(
			this.#waiting.unseen,
			(path) => this.#target.summarizeOpen(path),
			(paths) => runner.first(paths),
			(path, look) => {
				this.#doubts.set(path, look.doubts);
				return this.#target.takeFirstLook(path, look);
			},
		);
		const answers = await this.#answersToDoubts();
		await this.#target.settleLooks();
		await this.#pass(
			this.#waiting.unanalysed,
			(path) => this.#target.summarizeOpen(path),
			(paths) => runner.second(new Map(paths.map((path) => [path, answers.get(path) ?? NO_ANSWERS]))),
			(path, look) => {
				this.#doubts.delete(path);
				return this.#target.takeLook(path, look);
			},
		);
		// Where a second look failed, the first one is the last.
		for (const path of this.#doubts.keys()) {
			this.#target.settleLook(path);
		}
		await this.#target.settleLooks();
	}

	/**
	 * What is known of doubtful names before any document's second look, so that their order means nothing. Documents need none for
	 * which that is nothing.
	 */
	async #answersToDoubts(): Promise<ReadonlyMap<string, DoubtAnswers>> {
		const found = new Map<string, DoubtAnswers>();
		for (const [path, packed] of this.#doubts) {
			await this.#indexer.turn();
			if (this.#target.isOpen(path) || this.#waiting.unseen.has(path)) {
				continue;
			}
			const answers = this.#target.answersTo(path, packed.doubts);
			if (answers) {
				found.set(path, answers);
			} else {
				this.#waiting.unanalysed.delete(path);
				this.#doubts.delete(path);
				this.#target.settleLook(path);
			}
		}
		return found;
	}

	/** Takes each path out of those that wait when its work is done, so that an interrupted pass goes on where it was. */
	async #pass<T extends object>(
		waiting: Waiting,
		onOpen: (path: string) => void | Promise<void>,
		run: (paths: readonly string[]) => AsyncIterable<Found<T>>,
		take: (path: string, found: T) => void | Promise<void>,
	): Promise<void> {
		const isDue = (path: string): boolean => (waiting.get(path) ?? Infinity) <= this.#since;
		const order = [...waiting.keys()].filter(isDue);
		for (const path of order) {
			if (this.#target.isOpen(path)) {
				await this.#takeOpen(path, waiting, onOpen);
			}
		}
		const closed = order.filter((path) => waiting.has(path));
		for await (const [path, found] of closed.length > 0 ? run(closed) : []) {
			await this.#indexer.turn();
			if (this.#target.isOpen(path)) {
				await this.#takeOpen(path, waiting, onOpen);
			} else if (isDue(path)) {
				waiting.delete(path);
				if (!found) {
					this.#indexer.forget(path);
				} else if (isRefusal(found)) {
					this.#waiting.settle(path);
					this.#indexer.refuse(path, found);
					this.#target.remove(path);
				} else {
					this.#indexer.refuse(path, undefined);
					await take(path, found);
				}
			}
			this.#target.progressed();
		}
		// On what is still there the work failed, which was said.
		order.filter(isDue).forEach((path) => waiting.delete(path));
		if (order.length > 0) {
			await this.#target.passEnded();
		}
	}

	async #takeOpen(path: string, waiting: Waiting, onOpen: (path: string) => void | Promise<void>): Promise<void> {
		await this.#indexer.turn();
		// Closed meanwhile, it waits as the file that it is.
		if (this.#target.isOpen(path) && waiting.delete(path)) {
			await onOpen(path);
		}
	}
}

/** Of a document that is to be looked at again for another reason. */
const NO_ANSWERS: DoubtAnswers = { names: new Map() };
