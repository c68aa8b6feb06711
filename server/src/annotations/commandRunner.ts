import { reason, type Reason } from '../core/reason';
import { History, type HistoryStep, takeStep } from './history';
import type { CommandOutcome } from './model';
import { type Reach, toldReach } from './outcomes';
import type { AnnotationStore, StoredRecord, StoreFile } from './store';
import { documentOfFile } from './storePaths';
import type { Transaction } from './transaction';

/** Runs commands as steps that can be taken back, and says in a sentence what each of them did. */
export class CommandRunner {
	readonly #store: AnnotationStore;
	readonly #translate: (why: Reason) => string;
	readonly #written: (files: readonly StoreFile<StoredRecord>[]) => void;
	readonly #history = new History();

	/** `written` hears of the files that a command changed, before the command answers. */
	constructor(
		store: AnnotationStore,
		translate: (why: Reason) => string,
		written: (files: readonly StoreFile<StoredRecord>[]) => void,
	) {
		this.#store = store;
		this.#translate = translate;
		this.#written = written;
	}

	/** Steps that can be taken back. */
	get undoable(): number {
		return this.#history.length;
	}

	/**
	 * One command, one step of the history. `otherwise` is its answer where it had nothing to change; the title may be one
	 * that only the work tells.
	 */
	async run(
		titled: Reason | (() => Reason),
		otherwise: Reason,
		work: (transaction: Transaction) => Promise<Reach>,
	): Promise<CommandOutcome> {
		const { result, files } = await this.#store.transact(work);
		if (files.length === 0) {
			return this.nothing(otherwise);
		}
		const title = typeof titled === 'function' ? titled() : titled;
		this.#history.push({ title, files, ...result });
		this.#written(files.map(({ file }) => file));
		return this.#outcome(title, result);
	}

	/** The answer of a command that did nothing. */
	nothing(why: Reason): CommandOutcome {
		return { annotations: 0, documents: 0, message: this.#translate(why) };
	}

	async undo(): Promise<CommandOutcome> {
		const step = this.#history.nextUndo;
		if (!step) {
			return this.nothing(reason('Nothing to undo'));
		}
		const written = await this.#take(step, (one) => [one.after, one.before]);
		this.#history.undone();
		return this.#travelled(step, written, reason('Undone: {0}', this.#translate(step.title)));
	}

	async redo(): Promise<CommandOutcome> {
		const step = this.#history.nextRedo;
		if (!step) {
			return this.nothing(reason('Nothing to redo'));
		}
		const written = await this.#take(step, (one) => [one.before, one.after]);
		this.#history.redone();
		return this.#travelled(step, written, reason('Done again: {0}', this.#translate(step.title)));
	}

	/** Takes each file from one of its two states to the other; answers whether that changed any. */
	async #take(
		step: HistoryStep,
		states: (one: HistoryStep['files'][number]) => [from: typeof one.before, to: typeof one.before],
	): Promise<boolean> {
		const { files } = await this.#store.transact(async (transaction) => {
			for (const one of step.files) {
				const [from, to] = states(one);
				const current = await transaction.content(one.file);
				await transaction.replace(one.file, takeStep(current, from, to, one.file.format));
			}
		});
		this.#written(files.map(({ file }) => file));
		return files.length > 0;
	}

	#travelled(step: HistoryStep, written: boolean, what: Reason): CommandOutcome {
		const { title, files } = step;
		const [path, ...others] = files.flatMap(({ file }) => documentOfFile(file.path) ?? []);
		return written
			? { ...this.#outcome(what, step), ...(path !== undefined && others.length === 0 && { path }) }
			: this.nothing(reason('{0}: changed elsewhere since, and left as it is', this.#translate(title)));
	}

	#outcome(title: Reason, { annotations, documents, ...more }: Reach): CommandOutcome {
		const told = toldReach(this.#translate(title), { annotations, documents, ...more });
		return { annotations, documents, message: typeof told === 'string' ? told : this.#translate(told) };
	}
}
