import type { DocumentUri, FileSystem } from '../platform/fileSystem';
import { CACHE_FOLDER, ignoreCacheFolder } from './cacheFolder';
import { takeStep } from './history';
import { asString, isObject, type JsonLinesFile, parseJsonLines, sameFile, serializeJsonLines } from './jsonLines';
import { joinUri } from '../platform/fileSystem';
import { type FileStep, storeFileAt, type StoredRecord } from './store';
import { decodeUtf8, encodeUtf8 } from './utf8';

/**
 * What makes a step over several files whole: before the first of them is written, the journal says of each what it held and what
 * it will hold. It is gone after the last one. Where it is found at a start, the program ended between two files: the step is then
 * carried through. So after a crash every file is as it was, or every file as it should be.
 */
export class Journal {
	readonly #fileSystem: FileSystem;
	readonly #root: DocumentUri;
	readonly #uri: DocumentUri;

	constructor(fileSystem: FileSystem, root: DocumentUri) {
		this.#fileSystem = fileSystem;
		this.#root = root;
		this.#uri = joinUri(root, `${CACHE_FOLDER}/unfinished.json`);
	}

	/** Throws a `FileSystemError`; the step is not to be begun then. */
	async begin(steps: readonly FileStep[]): Promise<void> {
		await ignoreCacheFolder(this.#fileSystem, this.#root);
		const files = steps.map(({ file, before, after }) => ({
			path: file.path,
			before: serializeJsonLines(before) ?? null,
			after: serializeJsonLines(after) ?? null,
		}));
		await this.#fileSystem.write(this.#uri, encodeUtf8(JSON.stringify({ files })));
	}

	/** The step was carried through, or taken back. Throws a `FileSystemError` where the journal stays. */
	async end(): Promise<void> {
		try {
			await this.#fileSystem.remove(this.#uri);
		} catch (error) {
			// One that says nothing does as well as none.
			await this.#fileSystem.write(this.#uri, encodeUtf8('{}')).catch(() => {
				throw error;
			});
		}
	}

	/**
	 * Carries through what was left unfinished. What others wrote since stays. Throws a `FileSystemError` where that can't be done;
	 * the journal then stays for the next time.
	 */
	async recover(): Promise<void> {
		if (!(await this.#fileSystem.stat(this.#uri))) {
			return;
		}
		const bytes = await this.#fileSystem.read(this.#uri);
		for (const { path, before, after } of bytes ? readEntries(decodeUtf8(bytes)) : []) {
			const file = storeFileAt(path);
			if (!file) {
				continue;
			}
			const uri = joinUri(this.#root, path);
			const parse = (text: string | null): JsonLinesFile<StoredRecord> =>
				text === null ? { exists: false, byteOrderMark: false, lines: [] } : parseJsonLines(text, file.format);
			const now = await this.#fileSystem.read(uri);
			const current = parse(now ? decodeUtf8(now) : null);
			const wanted = takeStep(current, parse(before), parse(after), file.format);
			if (!sameFile(current, wanted)) {
				const text = serializeJsonLines(wanted);
				await (text === undefined ? this.#fileSystem.remove(uri) : this.#fileSystem.write(uri, encodeUtf8(text)));
			}
		}
		await this.end();
	}
}

interface JournalEntry {
	readonly path: string;
	/** Null: no file. */
	readonly before: string | null;
	readonly after: string | null;
}

/** Nothing of a journal that isn't one: it was never written half. */
function readEntries(text: string): readonly JournalEntry[] {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return [];
	}
	const files: unknown = isObject(value) ? value.files : undefined;
	return (Array.isArray(files) ? files : []).filter(isObject).flatMap((entry): JournalEntry[] => {
		const path = asString(entry.path);
		const text = (one: unknown): string | null => asString(one) ?? null;
		return path === undefined ? [] : [{ path, before: text(entry.before), after: text(entry.after) }];
	});
}
