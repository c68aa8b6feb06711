import { reason, type Reason } from '../core/reason';
import { takeStep } from './history';
import type { Journal } from './journal';
import { type JsonLinesFile, recordsOf, sameFile } from './jsonLines';
import type { FileStep, StoredRecord, StoreFile } from './store';

/** A step was not saved; the message says why and what to do. */
export class StoreError extends Error {
	/** @param left files that hold part of the step, as they could not be put back */
	constructor(
		message: string,
		readonly left: readonly string[] = [],
	) {
		super(message);
		this.name = 'StoreError';
	}
}

export interface StepFiles {
	contentNow(file: StoreFile<StoredRecord>): Promise<JsonLinesFile<StoredRecord>>;
	write(file: StoreFile<StoredRecord>, content: JsonLinesFile<StoredRecord>): Promise<void>;
}

/** Writes what one command did to several files, all of it or none. */
export class StepWriter {
	constructor(
		private readonly journal: Journal,
		private readonly translate: (why: Reason) => string,
		private readonly files: StepFiles,
	) {}

	/**
	 * Answers with what was done, which is more than was asked where somebody else wrote a file since it was read: that stays.
	 * Throws a {@link StoreError}.
	 */
	async write(wanted: readonly FileStep[]): Promise<readonly FileStep[]> {
		// What grows is written first: where a file can't be written, nor others put back, something is said twice rather than lost.
		const steps = [...wanted].sort((a, b) => growth(b) - growth(a));
		if (steps.length > 1) {
			await this.orNothing(() => this.journal.begin(steps));
		}
		const done: FileStep[] = [];
		for (const step of steps) {
			try {
				const now = await this.#onWhatIsThere(step);
				await this.files.write(now.file, now.after);
				done.push(now);
			} catch (error) {
				const left = await this.#putBack(done);
				await this.#endJournal(steps);
				throw left.length === 0 ? this.#nothingSaved(error) : this.#partlySaved(error, left);
			}
		}
		await this.#endJournal(steps);
		return done;
	}

	async orNothing<R>(work: () => Promise<R>): Promise<R> {
		try {
			return await work();
		} catch (error) {
			throw this.#nothingSaved(error);
		}
	}

	async #onWhatIsThere(step: FileStep): Promise<FileStep> {
		const { file, before, after } = step;
		const now = await this.files.contentNow(file);
		return sameFile(now, before) ? step : { file, before: now, after: takeStep(now, before, after, file.format) };
	}

	/** One that can't be ended is in the way of the next step, which tries again and says why. */
	async #endJournal(steps: readonly FileStep[]): Promise<void> {
		if (steps.length > 1) {
			await this.journal.end().catch(() => undefined);
		}
	}

	/** The files that couldn't be put back. */
	async #putBack(steps: readonly FileStep[]): Promise<readonly string[]> {
		const left: string[] = [];
		for (const { file, before } of steps) {
			try {
				await this.files.write(file, before);
			} catch {
				left.push(file.path);
			}
		}
		return left;
	}

	#nothingSaved(error: unknown): StoreError {
		const why = reason('Nothing was saved: {0}. Set that right and try again', reasonOf(error));
		return new StoreError(this.translate(why));
	}

	#partlySaved(error: unknown, left: readonly string[]): StoreError {
		const why = reason(
			'Not saved: {0}. These files hold part of the change, and could not be put back: {1}',
			reasonOf(error),
			left.join(', '),
		);
		return new StoreError(this.translate(why), left);
	}
}

function growth({ before, after }: FileStep): number {
	return recordsOf(after).length - recordsOf(before).length;
}

/** In words for a person, to go on after. */
export function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message.replace(/\.$/u, '') : String(error);
}
