import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE_FOLDER, ignoreCacheFolder } from '../annotations/cacheFolder';
import { isObject } from '../annotations/jsonLines';
import type { StoredAnnotation } from '../annotations/model';
import { AnnotationStore, storeFileAt, StoreError } from '../annotations/store';
import { hashString } from '../core/text/hash';
import { NodeFileSystem, uriOf } from '../node/fileSystem';
import { CommandError } from './usage';

/** What the last import into a corpus added, so that it can be taken back. */
export class ImportReceipt {
	readonly #root: string;
	#isBegun = false;

	constructor(root: string) {
		this.#root = root;
	}

	addRecords(file: string, records: readonly StoredAnnotation[]): Promise<void> {
		return this.#append({ file, ids: records.map(({ id }) => id) });
	}

	addDocument(document: string, text: string): Promise<void> {
		return this.#append({ document, hash: hashString(text) });
	}

	/** An import that adds nothing leaves the one before it to be taken back. */
	async #append(entry: object): Promise<void> {
		const line = `${JSON.stringify(entry)}\n`;
		if (this.#isBegun) {
			appendFileSync(fileIn(this.#root), line);
			return;
		}
		this.#isBegun = true;
		mkdirSync(dirname(fileIn(this.#root)), { recursive: true });
		writeFileSync(fileIn(this.#root), line);
		await ignoreCacheFolder(new NodeFileSystem(), uriOf(this.#root));
	}
}

function fileIn(root: string): string {
	return join(root, CACHE_FOLDER, 'last-import.jsonl');
}

export interface TakenBack {
	readonly annotations: number;
	readonly documents: number;
	/** Those that somebody has changed since, and that stay. */
	readonly kept: number;
}

/** Files that are written in one step. */
const BATCH = 200;

/** Takes the last import back: its annotations that nobody has changed since, and its documents with nothing else on them. */
export async function takeImportBack(root: string): Promise<TakenBack> {
	const file = fileIn(root);
	if (!existsSync(file)) {
		throw new CommandError(`${root}: no import is known here that could be taken back`);
	}
	const entries = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line): unknown => JSON.parse(line))
		.filter(isObject);
	const ids = new Map<string, string[]>();
	for (const entry of entries) {
		if (typeof entry.file === 'string' && Array.isArray(entry.ids)) {
			ids.set(entry.file, [...(ids.get(entry.file) ?? []), ...entry.ids.map(String)]);
		}
	}
	const count = { annotations: 0, documents: 0, kept: 0 };
	const files = [...ids];
	for (let at = 0; at < files.length; at += BATCH) {
		const store = new AnnotationStore(new NodeFileSystem(), uriOf(root));
		await store
			.transact(async (transaction) => {
				for (const [path, added] of files.slice(at, at + BATCH)) {
					const storeFile = storeFileAt(path);
					if (!storeFile) {
						continue;
					}
					const there = new Map((await transaction.records(storeFile)).map((one) => [one.id, one]));
					const present = added.filter((id) => there.has(id));
					const isChanged = (id: string): boolean => 'history' in there.get(id)!;
					const removed = present.filter((id) => !isChanged(id));
					await transaction.change(
						storeFile,
						removed.map((id) => ({ id })),
					);
					count.annotations += removed.length;
					count.kept += present.length - removed.length;
				}
			})
			.catch((error: unknown) => {
				throw error instanceof StoreError ? new CommandError(error.message) : error;
			});
	}
	for (const { document, hash } of entries) {
		if (typeof document === 'string' && removeDocument(root, document, hash)) {
			count.documents++;
		}
	}
	rmSync(file);
	return count;
}

function removeDocument(root: string, document: string, hash: unknown): boolean {
	const path = join(root, document);
	const isOurs = existsSync(path) && hashString(readFileSync(path, 'utf8')) === hash;
	const isAnnotated = ['annotations', 'suggestions'].some((folder) =>
		existsSync(join(root, '.corpus', folder, `${document}.jsonl`)),
	);
	if (isOurs && !isAnnotated) {
		rmSync(path);
	}
	return isOurs && !isAnnotated;
}
