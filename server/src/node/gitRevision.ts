import { realpath } from 'node:fs/promises';
import {
	type DocumentUri,
	type FileEntry,
	type FileStat,
	type FileSystem,
	FileSystemError,
	joinUri,
	type ListOptions,
	relativePath,
} from '../platform/fileSystem';
import { isHidden, PathFilter } from '../workspace/globs';
import { uriOf } from './fileSystem';
import { GitObjects, runGit } from './git';

interface GitObject {
	readonly id: string;
	readonly size: number;
}

/** The files of a repository as they were in a revision, read-only. To be closed: a process of git waits for questions. */
export class GitRevision implements FileSystem {
	/** By path from the repository's top. */
	readonly #objects: ReadonlyMap<string, GitObject>;
	readonly #top: DocumentUri;
	readonly #prefix: string;
	readonly #reader: GitObjects;

	private constructor(top: string, prefix: string, objects: ReadonlyMap<string, GitObject>) {
		this.#top = uriOf(top);
		this.#prefix = prefix;
		this.#objects = objects;
		this.#reader = new GitObjects(top);
	}

	/**
	 * @param folder an absolute path in the repository
	 *
	 * Throws an error with a sentence for a person: no git, no repository, no such revision.
	 */
	static async open(folder: string, revision: string): Promise<GitRevision> {
		const where = await realpath(folder);
		const [top = '', prefix = ''] = (await runGit(where, ['rev-parse', '--show-toplevel', '--show-prefix'])).split(
			/\r?\n/u,
		);
		const commit = await runGit(where, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]).catch(
			() => {
				throw new Error(`git knows no revision ${revision} in ${folder}`);
			},
		);
		const listing = await runGit(top, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit.trim()]);
		const objects = new Map<string, GitObject>();
		for (const entry of listing.split('\0')) {
			const [, id, size, path] = /^\d+ blob ([0-9a-f]+) +(\d+)\t(.*)$/su.exec(entry) ?? [];
			if (id !== undefined) {
				objects.set(path!, { id, size: Number(size) });
			}
		}
		return new GitRevision(top, prefix, objects);
	}

	/** The URI of a path as git takes it after `REVISION:`: from the repository's top, or, with `./`, from the folder that was opened. */
	rootOf(path: string): DocumentUri {
		const parts: string[] = [];
		for (const part of `${/^\.\.?(?:\/|$)/u.test(path) ? this.#prefix : ''}${path}`.split('/')) {
			if (part === '..') {
				parts.pop();
			} else if (part !== '' && part !== '.') {
				parts.push(part);
			}
		}
		return parts.length === 0 ? this.#top : joinUri(this.#top, parts.join('/'));
	}

	async *list(root: DocumentUri, { include, exclude }: ListOptions): AsyncIterable<readonly FileEntry[]> {
		const filter = new PathFilter(include, exclude);
		const folder = root === this.#top ? '' : `${relativePath(this.#top, root) ?? ''}/`;
		const files: FileEntry[] = [];
		for (const [path, { size }] of this.#objects) {
			const below = path.startsWith(folder) ? path.slice(folder.length) : undefined;
			if (below !== undefined && filter.matches(below) && !below.split('/').some(isHidden)) {
				files.push({ path: below, size, modified: 0 });
			}
		}
		yield await Promise.resolve(files);
	}

	stat(uri: DocumentUri): Promise<FileStat | undefined> {
		const object = this.#object(uri);
		return Promise.resolve(object && { size: object.size, modified: 0 });
	}

	async read(uri: DocumentUri): Promise<Uint8Array | undefined> {
		const object = this.#object(uri);
		return object && this.#reader.read(object.id);
	}

	write(uri: DocumentUri): Promise<void> {
		return Promise.reject(readOnly(uri));
	}

	remove(uri: DocumentUri): Promise<void> {
		return Promise.reject(readOnly(uri));
	}

	close(): void {
		this.#reader.close();
	}

	#object(uri: DocumentUri): GitObject | undefined {
		return this.#objects.get(relativePath(this.#top, uri) ?? '');
	}
}

function readOnly(uri: DocumentUri): FileSystemError {
	return new FileSystemError(uri, 'EROFS', `Cannot write ${uri}: a revision stays as it is`);
}
