import type { TextTable } from '../core/textTable';
import type { DoubtAnswers } from '../corpus/doubtfulNames';
import type { DocumentSurvey } from '../corpus/model';
import type { OpenNames } from '../corpus/openNames';
import { surveyTable } from '../corpus/surveyText';
import type { DocumentUri } from '../platform/fileSystem';
import type { Refusal } from '../protocol';
import { CancelledError } from '../util/cancellation';
import { traceOf } from '../util/log';
import { SizedCache } from '../util/sizedCache';
import { runInSlices } from './analysisCache';
import type { DocumentLooks, RawLook } from './documentLooks';
import type { RunningIndex } from './indexTarget';
import { type Found, type Look, type PassRunner, SETTLED } from './passRunner';
import { type DiskDocument, isRefusal, readDocument } from './readDocument';
import type { WorkspaceServices } from './services';

/** Files that are read ahead while one is analysed. */
const READ_AHEAD = 8;
/** UTF-16 code units of text kept from one pass to the next, so that a small corpus is read, and its lines are judged, once. */
const HELD_TEXT = 8_000_000;

/** The passes on this thread, in slices. */
export class LocalRunner implements PassRunner {
	/** Texts that were read in this run. */
	readonly #texts = new SizedCache<string, DiskDocument>(HELD_TEXT);
	/** What first looks found, by the same size as {@link #texts}; it takes twice the memory. */
	readonly #looks = new SizedCache<string, RawLook>(HELD_TEXT);
	/** What they left open. */
	readonly #open = new Map<string, OpenNames>();

	constructor(
		private readonly uriOf: (path: string) => DocumentUri,
		private readonly looks: DocumentLooks,
		private readonly indexing: RunningIndex,
		private readonly services: WorkspaceServices,
	) {}

	survey(paths: readonly string[]): AsyncIterable<Found<DocumentSurvey>> {
		return this.#pass(paths, (_, table) => Promise.resolve(surveyTable(table)));
	}

	first(paths: readonly string[]): AsyncIterable<Found<Look>> {
		return this.#pass(paths, async (path, table) => {
			const look = await this.#inSlices(this.looks.first(path, table));
			this.#looks.set(path, look, table.text.length);
			const decided = await this.looks.decide(path, table, look);
			if (decided.open) {
				this.#open.set(path, decided.open);
			}
			return decided.look;
		});
	}

	async *second(answers: ReadonlyMap<string, DoubtAnswers>): AsyncGenerator<Found<Look>> {
		const unread: string[] = [];
		for (const [path, answer] of answers) {
			await this.indexing.turn();
			const open = 'types' in answer ? this.#open.get(path) : undefined;
			if ('types' in answer && open) {
				yield [path, { summary: open.settled(answer.types), ...SETTLED }];
			} else {
				unread.push(path);
			}
		}
		yield* this.#pass(unread, async (path, table) => {
			const steps = this.looks.second(path, table, answers.get(path)!, this.#looks.get(path));
			return (await this.looks.decide(path, table, await this.#inSlices(steps))).look;
		});
	}

	forget(path: string): void {
		this.#texts.delete(path);
		this.#looks.delete(path);
		this.#open.delete(path);
	}

	dispose(): void {
		this.#texts.clear();
		this.#looks.clear();
		this.#open.clear();
	}

	#inSlices<T>(steps: Generator<void, T>): Promise<T> {
		return runInSlices(steps, () => this.indexing.turn());
	}

	async *#pass<T>(
		paths: readonly string[],
		work: (path: string, table: TextTable) => Promise<T>,
	): AsyncGenerator<Found<T>> {
		const reads: Promise<DiskDocument | Refusal | undefined>[] = [];
		for (const [i, path] of paths.entries()) {
			await this.indexing.turn();
			while (reads.length < paths.length && reads.length < i + READ_AHEAD) {
				reads.push(this.#read(paths[reads.length]!));
			}
			const found = await reads[i]!;
			reads[i] = Promise.resolve(undefined);
			if (!found || isRefusal(found)) {
				yield [path, found];
				continue;
			}
			const done = await this.#guarded(path, () => work(path, this.looks.newTable(found.text)));
			if (done !== undefined) {
				yield [path, done];
			}
		}
	}

	/** A fault in the work on one document is no reason to stop the others. */
	async #guarded<T>(path: string, work: () => Promise<T>): Promise<T | undefined> {
		try {
			return await work();
		} catch (error) {
			if (error instanceof CancelledError) {
				throw error;
			}
			this.services.log.error(`Indexing ${this.uriOf(path)}: ${traceOf(error)}`);
			return undefined;
		}
	}

	async #read(path: string): Promise<DiskDocument | Refusal | undefined> {
		const known = this.#texts.get(path);
		if (known) {
			return known;
		}
		const uri = this.uriOf(path);
		const stat = this.indexing.statOf(path) ?? (await this.services.fileSystem.stat(uri));
		const found = stat && (await readDocument(uri, stat, this.services));
		if (found && !isRefusal(found)) {
			this.#texts.set(path, found, found.text.length);
		}
		return found;
	}
}
