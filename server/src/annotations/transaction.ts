import { applyChanges, type JsonLinesFile, type RecordChange, recordsOf, sameFile } from './jsonLines';
import type { FileStep, StoredRecord, StoreFile } from './store';

/** What one command reads and is about to write. */
export class Transaction {
	readonly #read: <T extends StoredRecord>(file: StoreFile<T>) => Promise<JsonLinesFile<T>>;
	readonly #files = new Map<string, FileStep>();

	constructor(read: <T extends StoredRecord>(file: StoreFile<T>) => Promise<JsonLinesFile<T>>) {
		this.#read = read;
	}

	/** The file as it stands on the disk, with the changes made so far. */
	async content<T extends StoredRecord>(file: StoreFile<T>): Promise<JsonLinesFile<T>> {
		const known = this.#files.get(file.path);
		if (known) {
			return known.after as JsonLinesFile<T>;
		}
		const content = await this.#read(file);
		this.#files.set(file.path, { file, before: content, after: content });
		return content;
	}

	async records<T extends StoredRecord>(file: StoreFile<T>): Promise<readonly T[]> {
		return recordsOf(await this.content(file));
	}

	async change<T extends StoredRecord>(file: StoreFile<T>, changes: readonly RecordChange<T>[]): Promise<void> {
		await this.replace(file, applyChanges(await this.content(file), changes, file.format));
	}

	async replace<T extends StoredRecord>(file: StoreFile<T>, after: JsonLinesFile<T>): Promise<void> {
		await this.content(file);
		this.#files.set(file.path, { ...this.#files.get(file.path)!, after });
	}

	/** The files that are to be written. */
	steps(): readonly FileStep[] {
		return [...this.#files.values()].filter(({ before, after }) => !sameFile(before, after));
	}
}
