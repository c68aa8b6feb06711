import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { NodeFileSystem, uriOf } from '../node/fileSystem';
import { GitRevision } from '../node/gitRevision';
import { withRecords } from '../workspace/recordFileSystem';
import { annotatorsOf, type SideSource } from '../workspace/comparison';
import { nearestRoot } from './corpusOnDisk';
import { slashes } from './documents';
import { UsageError } from './usage';

/** What `agreement` was called with. */
export interface OpenedSides {
	/** As a person calls them. */
	readonly names: readonly string[];
	readonly sources: readonly SideSource[];
	readonly includes: (path: string) => boolean;
	close(): void;
}

/** A side without a name, in what is printed. */
const NO_NAME = '(no name)';

/**
 * Opens folders and revisions (`REVISION:PATH`), or the people of one of them. Throws a `UsageError` that says
 * what is wrong.
 */
export async function openSides(paths: readonly string[], annotators: readonly string[]): Promise<OpenedSides> {
	if (paths.length > 1 && annotators.length > 0) {
		throw new UsageError('--annotator compares people of one PATH: name one PATH only, or leave the annotators out');
	}
	const revisions: GitRevision[] = [];
	const close = (): void => revisions.forEach((revision) => revision.close());
	try {
		const disk = new NodeFileSystem();
		const opened: { readonly source: SideSource; readonly prefix: string }[] = [];
		for (const path of paths) {
			opened.push(await open(path, disk, revisions));
		}
		const includes = (path: string): boolean => opened.every(({ prefix }) => path.startsWith(prefix));
		const sources = opened.map(({ source }) => source);
		if (sources.length > 1) {
			return { names: paths, sources, includes, close };
		}
		const [source] = sources;
		const there = await annotatorsOf(source!);
		const missing = annotators.filter((name) => !there.includes(name));
		if (missing.length > 0) {
			throw new UsageError(
				`${paths[0]}: nothing there is by ${missing.join(', ')}; there are annotations by ${named(there)}`,
			);
		}
		const people = annotators.length > 0 ? [...new Set(annotators)] : there;
		if (people.length < 2) {
			throw new UsageError(
				`${paths[0]}: annotations by ${named(people)} only: name a second folder or revision to compare with`,
			);
		}
		return {
			names: people.map((name) => name || NO_NAME),
			sources: people.map((annotator) => ({ ...source!, annotator })),
			includes,
			close,
		};
	} catch (error) {
		close();
		throw error;
	}
}

function named(people: readonly string[]): string {
	return people.map((name) => name || NO_NAME).join(', ') || 'nobody';
}

async function open(
	path: string,
	disk: NodeFileSystem,
	revisions: GitRevision[],
): Promise<{ readonly source: SideSource; readonly prefix: string }> {
	if (existsSync(path)) {
		const absolute = resolve(path);
		const folder = statSync(absolute).isDirectory() ? absolute : dirname(absolute);
		const root = nearestRoot(folder) ?? folder;
		const below = slashes(relative(root, absolute));
		return {
			source: { fileSystem: await withRecords(disk, uriOf(root), below), root: uriOf(root) },
			prefix: below === '' || folder !== absolute ? below : `${below}/`,
		};
	}
	const [, name, folder] = /^([^:]+):(.*)$/su.exec(path) ?? [];
	if (name === undefined) {
		throw new UsageError(`${path}: there is no such folder; a revision of git is named REVISION:PATH`);
	}
	try {
		const revision = await GitRevision.open(process.cwd(), name);
		revisions.push(revision);
		const root = revision.rootOf(folder!);
		return { source: { fileSystem: await withRecords(revision, root), root }, prefix: '' };
	} catch (error) {
		throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
