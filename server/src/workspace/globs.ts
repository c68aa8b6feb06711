import picomatch from 'picomatch';

/** Hidden folders are decided elsewhere; paths have forward slashes on every system. */
const OPTIONS: picomatch.PicomatchOptions = { dot: true, posix: true, windows: false };

type Matcher = (path: string) => boolean;

/**
 * The patterns of `include` and `exclude`, on paths with forward slashes from the corpus's root. `*` and `?` stay inside
 * one folder's name, `**` crosses folders, `{a,b}` and `[a-z]` choose. Case counts, hidden folders are decided elsewhere.
 */
export class PathFilter {
	readonly #include: readonly Matcher[];
	readonly #exclude: readonly Matcher[];
	/** Folders that an exclusion covers as a whole, so that they aren't even opened. */
	readonly #excludedFolders: readonly Matcher[];
	/** Where each inclusion can begin at the deepest: `articles/2024/` of a pattern that goes on with stars. */
	readonly #bases: readonly string[];

	constructor(include: readonly string[], exclude: readonly string[]) {
		const excluded = exclude.flatMap(spellings);
		this.#include = include.flatMap(spellings).map(matcherOf);
		this.#exclude = excluded.map(matcherOf);
		this.#excludedFolders = excluded.filter((glob) => glob.endsWith('/**')).map((glob) => matcherOf(glob.slice(0, -3)));
		this.#bases = include.flatMap(spellings).map(literalFolder);
	}

	/** The file belongs to the corpus. */
	matches(path: string): boolean {
		return !isHidden(path) && this.#include.some((glob) => glob(path)) && !this.#exclude.some((glob) => glob(path));
	}

	/** Some file below the folder may belong to the corpus. */
	mayContain(folder: string): boolean {
		const prefix = `${folder}/`;
		return (
			!isHidden(folder) &&
			this.#bases.some((base) => base.startsWith(prefix) || prefix.startsWith(base)) &&
			!this.#excludedFolders.some((glob) => glob(folder))
		);
	}
}

/** The value of the first pattern that a path matches. */
export function firstMatch<T extends { readonly pattern: string }>(
	values: readonly T[],
): (path: string) => T | undefined {
	// There may be one for each document: those that name a path are looked up.
	const named = new Map<string, number>();
	const globs: { readonly at: number; readonly matches: Matcher }[] = [];
	values.forEach(({ pattern }, at) => {
		for (const glob of spellings(pattern)) {
			const path = namedPath(glob);
			if (path === undefined) {
				globs.push({ at, matches: matcherOf(glob) });
			} else if (!named.has(path)) {
				named.set(path, at);
			}
		}
	});
	return (path) => {
		const end = named.get(path) ?? Infinity;
		const first = globs.find(({ at, matches }) => at > end || matches(path));
		const at = Math.min(first?.at ?? Infinity, end);
		return values[at];
	};
}

/** The path that a pattern without wildcards names. */
function namedPath(glob: string): string | undefined {
	return /^(?:[\p{L}\p{M}\p{N}_./ -]|\\[*?[\]{}()!\\])+$/u.test(glob) ? glob.replace(/\\(.)/gu, '$1') : undefined;
}

/** The pattern that a path alone matches. */
export function patternOf(path: string): string {
	// Other marks that a pattern may read otherwise have no way to be written as they are.
	return path.replace(/[*?[\]{}()!\\]/gu, '\\$&').replace(/[^\p{L}\p{M}\p{N}_./ *?[\]{}()!\\-]/gu, '?');
}

/** Some part of the path begins with a dot. */
export function isHidden(path: string): boolean {
	return path.startsWith('.') || path.includes('/.');
}

function matcherOf(glob: string): Matcher {
	return picomatch(glob, OPTIONS);
}

/** A folder's name alone (`drafts/`) means all that is in it; a leading `./` or `/` means nothing. */
function spellings(glob: string): string[] {
	const plain = glob.replace(/^(?:\.?\/)+/u, '');
	return plain === '' ? [] : plain.endsWith('/') ? [`${plain}**`] : [plain];
}

/** The folders at the front of a pattern that are named without wildcards, with a slash at the end; empty where there are none. */
export function literalFolder(glob: string): string {
	const { base, isGlob } = picomatch.scan(glob);
	const folder = isGlob ? base : base.slice(0, Math.max(base.lastIndexOf('/'), 0));
	return folder === '' ? '' : `${folder}/`;
}
