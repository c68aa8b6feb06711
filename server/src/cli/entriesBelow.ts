import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { isHidden } from '../workspace/globs';

/** A file or a folder below another folder. */
export interface EntryBelow {
	/** From that folder, with forward slashes. */
	readonly path: string;
	readonly isFile: boolean;
}

export interface BelowOptions {
	/** Also what begins with a dot, and what is in it. */
	readonly hidden?: boolean;
	/** Asked of each folder: whether what is in it is wanted. */
	readonly enter?: (path: string) => boolean;
}

/**
 * The files and folders below a folder. Links are followed, but for those that lead nowhere, and to a folder that they stand in.
 *
 * @throws where a folder may not be read
 */
export function* entriesBelow(
	root: string,
	{ hidden = false, enter = () => true }: BelowOptions = {},
): Generator<EntryBelow> {
	/** Each with the real paths of those that it stands in, its own at the end. */
	const folders = [{ path: '', chain: [realpathSync(root)] }];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		const { path, chain } = folder;
		for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
			const below = path === '' ? entry.name : `${path}/${entry.name}`;
			const target = hidden || !isHidden(entry.name) ? targetOf(entry, join(root, below)) : undefined;
			if (target?.isFile()) {
				yield { path: below, isFile: true };
			} else if (target?.isDirectory()) {
				yield { path: below, isFile: false };
				const real = enter(below) ? realpathSync(join(root, below)) : undefined;
				if (real !== undefined && !chain.includes(real)) {
					folders.push({ path: below, chain: [...chain, real] });
				}
			}
		}
	}
}

/** What the entry is, or what it leads to. */
function targetOf(entry: Dirent, path: string): Dirent | Stats | undefined {
	if (!entry.isSymbolicLink()) {
		return entry;
	}
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}
