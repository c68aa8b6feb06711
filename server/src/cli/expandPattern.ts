import { existsSync } from 'node:fs';
import { isPattern, literalFolder, PathFilter } from '../workspace/globs';
import { slashes } from './documents';
import { entriesBelow } from './entriesBelow';
import { UsageError } from './usage';

/**
 * The path itself, where there is something; else the files and folders that it means as a pattern (`articles/**\/*.txt`), sorted, as
 * {@link PathFilter} reads it. The folders in front of the first wildcard may be anywhere, and hidden.
 *
 * @throws UsageError where there is nothing
 */
export function expandPattern(path: string): readonly string[] {
	if (existsSync(path)) {
		return [path];
	}
	const pattern = slashes(path).replace(/^(?:\.\/+)+/u, '');
	const found = isPattern(pattern) ? matchesOf(pattern) : [];
	if (found.length === 0) {
		throw new UsageError(`${path}: there is no such file or folder`);
	}
	return found;
}

function matchesOf(pattern: string): readonly string[] {
	const literal = literalFolder(pattern);
	const folder = literal.replace(/\\(.)/gu, '$1');
	// With the slash at its end a file is none.
	if (!existsSync(folder || './')) {
		return [];
	}
	const rest = pattern.slice(literal.length);
	const filter = new PathFilter([rest], []);
	return [...entriesBelow(folder || '.', { enter: leadsTo(rest) })]
		.filter(({ path }) => filter.matches(path))
		.map(({ path }) => folder + path)
		.sort();
}

/** Tells the folders that the pattern goes through: others may be large, or nobody's to read. */
function leadsTo(pattern: string): (folder: string) => boolean {
	const parts = pattern.split('/');
	const deepest = pattern.includes('**') ? Infinity : parts.length - 1;
	const loose = parts.findIndex((part) => part.includes('**') || !isWhole(part));
	// Without a loose part, all but the last one, which is what the folders hold.
	const heads = parts.slice(0, loose).map((_part, depth) => new PathFilter([parts.slice(0, depth + 1).join('/')], []));
	return (folder) => {
		const depth = folder.split('/').length;
		return depth <= deepest && (heads[depth - 1]?.matches(folder) ?? true);
	};
}

/** No brace that is opened in it is closed behind a slash: `{drafts/2024,final}`. */
function isWhole(part: string): boolean {
	return part.match(/[{(]/gu)?.length === part.match(/[)}]/gu)?.length;
}
