import {
	type DocumentUri,
	type FileEntry,
	type FileStat,
	type FileSystem,
	FileSystemError,
	joinUri,
	type ListOptions,
	relativePath,
} from '../../server/src/platform/fileSystem';
import { PathFilter } from '../../server/src/workspace/globs';

/** The program ended in the middle of a write. */
class Crash extends Error {}

type Operation = 'read' | 'write' | 'remove';

const MESSAGES: Readonly<Record<string, string>> = {
	ENOSPC: 'there is no space left on the disk',
	EACCES: 'you have no permission',
	EROFS: 'the disk is read-only',
};

/** Files in memory, that fail where a test wants them to. Paths are below {@link root}. */
export class MemoryFileSystem implements FileSystem {
	readonly #files = new Map<DocumentUri, { readonly bytes: Uint8Array; readonly modified: number }>();
	readonly #faults: { readonly operation: Operation; readonly path: RegExp; readonly code: string }[] = [];
	#clock = 1_700_000_000_000;
	#stepsToCrash = Infinity;
	#crashed = false;
	/** Operations that ran, as `write a.txt`; stat and list left out. */
	readonly log: string[] = [];

	constructor(
		files: Readonly<Record<string, string | Uint8Array>> = {},
		readonly root: DocumentUri = 'file:///corpus',
	) {
		for (const [path, content] of Object.entries(files)) {
			this.set(path, content);
		}
	}

	/** Somebody else writes a file. */
	set(path: string, content: string | Uint8Array): void {
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		this.#files.set(joinUri(this.root, path), { bytes, modified: ++this.#clock });
	}

	/** Somebody else removes a file. */
	delete(path: string): void {
		this.#files.delete(joinUri(this.root, path));
	}

	/** Undefined where there is no file. */
	text(path: string): string | undefined {
		const file = this.#files.get(joinUri(this.root, path));
		return file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
	}

	bytes(path: string): Uint8Array | undefined {
		return this.#files.get(joinUri(this.root, path))?.bytes;
	}

	/** Every file with its text, by path, but for what can be deleted at any time. */
	snapshot(): Record<string, string> {
		const all = [...this.#files.keys()].map((uri) => relativePath(this.root, uri) ?? uri);
		const paths = all.filter((path) => path !== '.corpus/cache/.gitignore').sort();
		return Object.fromEntries(paths.map((path) => [path, this.text(path) ?? '']));
	}

	/** From now on, until {@link heal}, operations of one kind on the paths that match fail. */
	fail(operation: Operation, code: 'ENOSPC' | 'EACCES' | 'EROFS', path = /./u): void {
		this.#faults.push({ operation, path, code });
	}

	/**
	 * The program ends before its step number `steps`, from 0. A write has three steps: a temporary file, its name, the
	 * answer; a removal has two. Until {@link heal} nothing works any more.
	 */
	crashAfter(steps: number): void {
		this.#stepsToCrash = steps;
	}

	/** No fault any more; after a crash, the machine has started again. */
	heal(): void {
		this.#faults.length = 0;
		this.#stepsToCrash = Infinity;
		this.#crashed = false;
	}

	async *list(root: DocumentUri, { include, exclude }: ListOptions): AsyncIterable<readonly FileEntry[]> {
		const filter = new PathFilter(include, exclude);
		const entries: FileEntry[] = [];
		for (const [uri, { bytes, modified }] of this.#files) {
			const path = relativePath(root, uri);
			if (path !== undefined && filter.matches(path)) {
				entries.push({ path, size: bytes.length, modified });
			}
		}
		entries.sort((a, b) => (a.path < b.path ? -1 : 1));
		yield await Promise.resolve(entries);
	}

	async stat(uri: DocumentUri): Promise<FileStat | undefined> {
		await this.#turn();
		const file = this.#files.get(uri);
		return file && { size: file.bytes.length, modified: file.modified };
	}

	async read(uri: DocumentUri): Promise<Uint8Array | undefined> {
		await this.#turn();
		this.#run('read', uri);
		return this.#files.get(uri)?.bytes.slice();
	}

	async write(uri: DocumentUri, bytes: Uint8Array): Promise<void> {
		await this.#turn();
		this.#run('write', uri);
		const temporary = uri.replace(/[^/]*$/u, (name) => `.${name}.tmp`);
		this.#step();
		this.#files.set(temporary, { bytes: bytes.slice(), modified: ++this.#clock });
		this.#step();
		this.#files.set(uri, this.#files.get(temporary)!);
		this.#files.delete(temporary);
		this.#step();
	}

	async remove(uri: DocumentUri): Promise<void> {
		await this.#turn();
		this.#run('remove', uri);
		this.#step();
		this.#files.delete(uri);
		this.#step();
	}

	/** Others run between any two operations, as with a real disk. */
	async #turn(): Promise<void> {
		await Promise.resolve();
		if (this.#crashed) {
			throw new Crash();
		}
	}

	#run(operation: Operation, uri: DocumentUri): void {
		const path = relativePath(this.root, uri) ?? uri;
		const fault = this.#faults.find((one) => one.operation === operation && one.path.test(path));
		if (fault) {
			throw new FileSystemError(
				uri,
				fault.code,
				`${path} could not be ${operation === 'write' ? 'written' : operation === 'read' ? 'read' : 'removed'}: ${MESSAGES[fault.code]}`,
			);
		}
		this.log.push(`${operation} ${path}`);
	}

	#step(): void {
		if (this.#stepsToCrash-- <= 0) {
			this.#crashed = true;
			throw new Crash();
		}
	}
}
