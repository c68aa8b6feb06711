import { readFile as readFileBack, stat as statBack, statSync, type Dirent, type Stats } from 'node:fs';
import * as fs from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setImmediate as turn } from 'node:timers/promises';
import { promisify } from 'node:util';
import {
	FileSystemError,
	normalizeUri,
	type DocumentUri,
	type FileEntry,
	type FileStat,
	type FileSystem,
	type ListOptions,
} from '../platform/fileSystem';
import { leadsOut } from './confinement';
import { decodeUtf8 } from './decodeUtf8';
import { removeLeftovers, temporaryBeside } from './temporaryFiles';
import { isHidden, PathFilter } from '../workspace/globs';

/** Small files are read in half the time that the function of `node:fs/promises` takes, whose handles are objects. */
const readFile = promisify(readFileBack);
/** The same for the sizes of many files. */
const statFile = promisify(statBack);

/** Files whose size is asked at once: enough to keep a disk busy, few enough to leave Node's thread pool to others. */
const STATS_AT_ONCE = 64;
/**
 * A size that comes within so many milliseconds lies in memory, and is asked for on this thread: to ask for it on another one takes
 * ten times as long. After one that doesn't, the next ones are asked for there.
 */
const QUICK = 0.2;

/** The disk, seen from Node. URIs of other schemes than `file` have no file here. */
export class NodeFileSystem implements FileSystem {
	readonly decode = decodeUtf8;
	#confined: (() => readonly DocumentUri[]) | undefined;

	confine(folders: (() => readonly DocumentUri[]) | undefined): void {
		this.#confined = folders;
	}

	async *list(root: DocumentUri, options: ListOptions): AsyncIterable<readonly FileEntry[]> {
		const rootPath = await this.#pathOf(root);
		if (rootPath === undefined) {
			return;
		}
		const filter = new PathFilter(options.include, options.exclude);
		// A link to a folder is followed once: links that lead in a circle, or twice to one place, add nothing.
		const seen = new Set([await fs.realpath(rootPath).catch(() => rootPath)]);
		const folders = [''];
		for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
			const { files, subfolders } = await listFolder(rootPath, folder, filter, seen, (path) => this.#leadsOut(path));
			folders.push(...subfolders.reverse());
			if (files.length > 0) {
				yield files;
			}
		}
	}

	async stat(uri: DocumentUri): Promise<FileStat | undefined> {
		const path = await this.#pathOf(uri);
		const stat = path === undefined ? undefined : await fs.stat(path).catch(() => undefined);
		return stat?.isFile() ? { size: stat.size, modified: stat.mtimeMs } : undefined;
	}

	async read(uri: DocumentUri): Promise<Uint8Array | undefined> {
		const path = await this.#pathOf(uri);
		if (path === undefined) {
			return undefined;
		}
		try {
			return await readFile(path);
		} catch (error) {
			if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') {
				return undefined;
			}
			throw fileSystemError(uri, path, 'read', error);
		}
	}

	async readPart(uri: DocumentUri, start: number, length: number): Promise<Uint8Array> {
		const path = await this.#pathOf(uri);
		if (path === undefined) {
			return new Uint8Array();
		}
		const file = await fs.open(path, 'r').catch((error: unknown) => {
			throw fileSystemError(uri, path, 'read', error);
		});
		try {
			const bytes = new Uint8Array(length);
			let filled = 0;
			for (let read = -1; read !== 0 && filled < length; filled += read) {
				read = (await file.read(bytes, filled, length - filled, start + filled)).bytesRead;
			}
			return bytes.subarray(0, filled);
		} catch (error) {
			throw fileSystemError(uri, path, 'read', error);
		} finally {
			await file.close();
		}
	}

	async write(uri: DocumentUri, bytes: Uint8Array): Promise<void> {
		const named = pathOf(uri);
		if (named === undefined) {
			throw new FileSystemError(uri, undefined, `Cannot write ${uri}: it is no file on this disk`);
		}
		if (await this.#leadsOut(named)) {
			const why = `Cannot write ${named}: a link there leads out of a folder that is not trusted. Trust the folder first`;
			throw new FileSystemError(uri, undefined, why);
		}
		// A link stays a link: what it leads to is replaced.
		const path = await fs.realpath(named).catch(() => named);
		const temporary = temporaryBeside(path);
		try {
			await fs.mkdir(dirname(path), { recursive: true });
			await removeLeftovers(dirname(path));
			const mode = await fs.stat(path).then(
				(stat) => stat.mode & 0o777,
				() => undefined,
			);
			// A file that may not be written must not be replaced either, though the folder would allow it.
			if (mode !== undefined) {
				await fs.access(path, fs.constants.W_OK);
			}
			const file = await fs.open(temporary, 'wx', mode);
			try {
				await file.writeFile(bytes);
				if (mode !== undefined) {
					await file.chmod(mode);
				}
				await file.sync();
			} finally {
				await file.close();
			}
			await renameOver(temporary, path);
		} catch (error) {
			await fs.rm(temporary, { force: true }).catch(() => undefined);
			throw fileSystemError(uri, path, 'write', error);
		}
		await syncFolder(dirname(path));
	}

	async remove(uri: DocumentUri): Promise<void> {
		const path = await this.#pathOf(uri);
		if (path === undefined) {
			return;
		}
		try {
			await fs.rm(path, { force: true });
		} catch (error) {
			throw fileSystemError(uri, path, 'remove', error);
		}
	}

	/** Undefined, too, for what {@link confine} hides. */
	async #pathOf(uri: DocumentUri): Promise<string | undefined> {
		const path = pathOf(uri);
		return path !== undefined && this.#confined && (await this.#leadsOut(path)) ? undefined : path;
	}

	async #leadsOut(path: string): Promise<boolean> {
		return (
			this.#confined !== undefined &&
			leadsOut(
				path,
				this.#confined().flatMap((uri) => pathOf(uri) ?? []),
			)
		);
	}
}

/** The path of a `file:` URI; undefined for another scheme, or where the URI names no path of this system. */
export function pathOf(uri: DocumentUri, windows = process.platform === 'win32'): string | undefined {
	try {
		// A drive's name alone means whatever folder is current on it; its root is meant.
		const whole = windows && /^file:\/\/\/[a-z]:$/u.test(uri) ? `${uri}/` : uri;
		return uri.startsWith('file:') ? fileURLToPath(whole, { windows }) : undefined;
	} catch {
		return undefined;
	}
}

export function uriOf(path: string, windows = process.platform === 'win32'): DocumentUri {
	return normalizeUri(pathToFileURL(path, { windows }).href);
}

async function listFolder(
	root: string,
	folder: string,
	filter: PathFilter,
	seen: Set<string>,
	leadsOut: (path: string) => Promise<boolean>,
): Promise<{ files: FileEntry[]; subfolders: string[] }> {
	// A folder that can't be opened is as good as empty: the others are still listed.
	const entries = await fs.readdir(join(root, folder), { withFileTypes: true }).catch((): Dirent[] => []);
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	const names: string[] = [];
	const subfolders: string[] = [];
	for (const entry of entries) {
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (isHidden(entry.name) || (entry.isSymbolicLink() && (await leadsOut(join(root, path))))) {
			continue;
		}
		if (entry.isDirectory() || (entry.isSymbolicLink() && (await leadsToNewFolder(join(root, path), seen)))) {
			if (filter.mayContain(path)) {
				subfolders.push(path);
			}
		} else if (filter.matches(path)) {
			names.push(path);
		}
	}
	return { files: await statFiles(root, names), subfolders };
}

/** Those of these paths that are files. */
async function statFiles(root: string, paths: readonly string[]): Promise<FileEntry[]> {
	const files: FileEntry[] = [];
	const note = (path: string, stat: Stats | undefined): void => {
		if (stat?.isFile()) {
			files.push({ path, size: stat.size, modified: stat.mtimeMs });
		}
	};
	for (let i = 0; i < paths.length;) {
		const end = Math.min(paths.length, i + STATS_AT_ONCE);
		for (let isQuick = true; isQuick && i < end; i++) {
			const began = performance.now();
			note(paths[i]!, statNow(join(root, paths[i]!)));
			isQuick = performance.now() - began < QUICK;
		}
		const rest = paths.slice(i, end);
		const stats = await Promise.all(rest.map((path) => statFile(join(root, path)).catch(() => undefined)));
		rest.forEach((path, at) => note(path, stats[at]));
		i = end;
		await turn();
	}
	return files;
}

function statNow(path: string): Stats | undefined {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}

async function leadsToNewFolder(path: string, seen: Set<string>): Promise<boolean> {
	try {
		if (!(await fs.stat(path)).isDirectory()) {
			return false;
		}
		const target = await fs.realpath(path);
		const isNew = ![...seen].some((known) => target === known || known.startsWith(target + sep));
		seen.add(target);
		return isNew;
	} catch {
		return false;
	}
}

/** On Windows a virus scanner or an editor may hold a file open for a moment. */
async function renameOver(from: string, to: string): Promise<void> {
	for (let attempt = 0; ; attempt++) {
		try {
			return await fs.rename(from, to);
		} catch (error) {
			if (attempt >= 5 || !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '')) {
				throw error;
			}
			await new Promise((resolve) => setTimeout(resolve, 20 << attempt));
		}
	}
}

/** Makes the renaming itself last through a power failure, where the system can sync folders. */
async function syncFolder(path: string): Promise<void> {
	const folder = await fs.open(path, 'r').catch(() => undefined);
	await folder?.sync().catch(() => undefined);
	await folder?.close().catch(() => undefined);
}

function codeOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const CAUSES: Readonly<Record<string, string>> = {
	ENOSPC: 'the disk is full: make some room',
	EDQUOT: 'your disk quota is used up',
	EACCES: 'you may not do that there: check the permissions of the file and its folder',
	EPERM: 'you may not do that there: check the permissions of the file and its folder',
	EROFS: 'the file system is read-only',
	EISDIR: 'it is a folder',
	ENOTDIR: 'a part of its path is a file, not a folder',
	EEXIST: 'a part of its path is a file, not a folder',
	ENAMETOOLONG: 'its path is too long for this file system',
	EMFILE: 'too many files are open',
	EBUSY: 'another program holds it',
	EIO: 'the disk reports an error',
	ELOOP: 'links lead in a circle',
};

function fileSystemError(uri: DocumentUri, path: string, action: string, error: unknown): FileSystemError {
	const code = codeOf(error);
	const cause = (code !== undefined && CAUSES[code]) || (error instanceof Error ? error.message : String(error));
	return new FileSystemError(uri, code, `Cannot ${action} ${path}: ${cause}`);
}
