import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { CACHE_FOLDER, ignoreCacheFolder } from '../annotations/cacheFolder';
import { asList, isObject, type JsonObject } from '../annotations/jsonLines';
import type { StoredAnnotation } from '../annotations/model';
import { StoreError } from '../annotations/stepWriter';
import { annotationsFile, AnnotationStore, type StoreFile, suggestionsFile } from '../annotations/store';
import { documentOfFile, documentOfProposals } from '../annotations/storePaths';
import { hashString } from '../core/text/hash';
import { kindOf, noRecords, type RecordCounts } from '../formats/recordKinds';
import { NodeFileSystem, uriOf } from '../node/fileSystem';
import { countedRecords } from './countedRecords';
import { counted } from './output';
import { CommandError } from './usage';

/** What the last import into a corpus added, so that it can be taken back. */
export class ImportReceipt {
	readonly #root: string;
	#isBegun = false;

	constructor(root: string) {
		this.#root = root;
	}

	addRecords(file: string, records: readonly StoredAnnotation[]): Promise<void> {
		// What came with a history was changed where it comes from: only what its history has beyond that was done here.
		const changed = records.filter(({ source }) => changesOf(source) > 0);
		const changes = Object.fromEntries(changed.map(({ id, source }) => [id, changesOf(source)]));
		return this.#append({ file, ids: records.map(({ id }) => id), ...(changed.length > 0 && { changes }) });
	}

	/** Before it is written: the folders that are made for it are remembered, too. */
	addDocument(document: string, text: string): Promise<void> {
		const folders = foldersOf(document).filter((folder) => !existsSync(join(this.#root, folder)));
		return this.#append({ document, hash: hashString(text), ...(folders.length > 0 && { folders }) });
	}

	/** Something may have been written. */
	get isBegun(): boolean {
		return this.#isBegun;
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

interface TakenBack {
	readonly records: RecordCounts;
	readonly suggestions: number;
	readonly documents: number;
	/** Those that somebody has changed since, and that stay. */
	readonly kept: number;
}

/** Files that are written in one step. */
const BATCH = 200;

/** Takes the last import back: its annotations that nobody has changed since, and its documents with nothing else on them. */
async function takeImportBack(root: string): Promise<TakenBack> {
	const file = fileIn(root);
	if (!existsSync(file)) {
		throw new CommandError(`${root}: no import is known here that could be taken back`);
	}
	const entries = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map(parsed)
		.filter(isObject);
	const ids = new Map<string, string[]>();
	const changesBefore = new Map<string, unknown>();
	for (const entry of entries) {
		if (isWithin(root, entry.file) && Array.isArray(entry.ids)) {
			ids.set(entry.file, [...(ids.get(entry.file) ?? []), ...entry.ids.map(String)]);
			Object.entries(isObject(entry.changes) ? entry.changes : {}).forEach(([id, count]) =>
				changesBefore.set(id, count),
			);
		}
	}
	const records = noRecords();
	const count = { suggestions: 0, documents: 0, kept: 0 };
	const emptied = new Set([...ids.keys()].flatMap(foldersOf));
	const files = [...ids];
	for (let at = 0; at < files.length; at += BATCH) {
		const store = new AnnotationStore(new NodeFileSystem(), uriOf(root));
		await store
			.transact(async (transaction) => {
				for (const [path, added] of files.slice(at, at + BATCH)) {
					const proposed = documentOfProposals(path);
					const storeFile = proposed === undefined ? annotationsFileAt(path) : suggestionsFile(proposed);
					if (!storeFile) {
						continue;
					}
					const there = new Map((await transaction.records(storeFile)).map((one) => [one.id, one]));
					const present = added.filter((id) => there.has(id));
					const isChanged = (id: string): boolean => changesOf(there.get(id)!.source) !== (changesBefore.get(id) ?? 0);
					const removed = present.filter((id) => !isChanged(id));
					await transaction.change(
						storeFile,
						removed.map((id) => ({ id })),
					);
					removed.forEach((id) => (proposed === undefined ? records[kindOf(there.get(id)!)]++ : count.suggestions++));
					count.kept += present.length - removed.length;
				}
			})
			.catch((error: unknown) => {
				throw error instanceof StoreError ? new CommandError(error.message) : error;
			});
	}
	for (const { document, hash, folders } of entries) {
		if (isWithin(root, document) && removeDocument(root, document, hash)) {
			count.documents++;
			const made: readonly unknown[] = Array.isArray(folders) ? folders : [];
			made.filter((one) => isWithin(root, one)).forEach((one) => emptied.add(one));
		}
	}
	removeEmpty(root, emptied);
	rmSync(file);
	return { ...count, records };
}

/** {@link takeImportBack}, and a sentence that says what was. */
export async function takeBack(root: string): Promise<string> {
	const { records, suggestions, documents, kept } = await takeImportBack(root);
	const what = [
		countedRecords(records),
		...(suggestions > 0 ? [counted(suggestions, 'suggestion')] : []),
		counted(documents, 'document'),
	];
	const stays = kept === 1 ? 'stays' : 'stay';
	return `Taken back: ${what.join(', ')}${kept > 0 ? `; ${kept} that somebody has changed since ${stays}` : ''}`;
}

/** How often an annotation was changed, as its line says. */
function changesOf({ history }: JsonObject): number {
	return asList(history).length;
}

function annotationsFileAt(path: string): StoreFile<StoredAnnotation> | undefined {
	const document = documentOfFile(path);
	return document === undefined ? undefined : annotationsFile(document);
}

/** A folder may come from anybody, with a receipt that names files outside of it. */
function isWithin(root: string, path: unknown): path is string {
	return typeof path === 'string' && resolve(root, path).startsWith(`${resolve(root)}${sep}`);
}

/** Undefined for a line that was cut off when the import was ended: nothing was written for it. */
function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

/** The folders that lead to a file, the innermost first: of `a/b/c.txt`, `a/b` and `a`. */
function foldersOf(file: string): readonly string[] {
	const parts = file.split('/').slice(0, -1);
	return parts.map((_, i) => parts.slice(0, parts.length - i).join('/'));
}

/** Of folders those with nothing in them, what leads to others after these. */
function removeEmpty(root: string, folders: ReadonlySet<string>): void {
	for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
		const path = join(root, folder);
		if (existsSync(path) && readdirSync(path).length === 0) {
			rmdirSync(path);
		}
	}
}

function removeDocument(root: string, document: string, hash: unknown): boolean {
	const path = join(root, document);
	const isOurs = existsSync(path) && hashString(readFileSync(path, 'utf8')) === hash;
	const isAnnotated = [annotationsFile(document), suggestionsFile(document)].some((one) =>
		existsSync(join(root, one.path)),
	);
	if (isOurs && !isAnnotated) {
		rmSync(path);
	}
	return isOurs && !isAnnotated;
}
