import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';

/** Whether a path below one of the folders leads, by links, to what is not below that folder. Paths below none of them don't. */
export async function leadsOut(path: string, folders: readonly string[]): Promise<boolean> {
	const folder = folders.find((one) => isWithin(one, path));
	return folder !== undefined && !isWithin(await whereItIs(folder), await whereItIs(path));
}

function isWithin(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way !== '..' && !/^\.\.[\\/]/u.test(way) && !isAbsolute(way);
}

/** Without links, also where there is nothing yet. A link that leads to nothing counts as nothing: writing replaces it. */
async function whereItIs(path: string): Promise<string> {
	try {
		return await realpath(path);
	} catch {
		const parent = dirname(path);
		return parent === path ? path : join(await whereItIs(parent), basename(path));
	}
}
