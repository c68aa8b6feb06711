/** Paths of documents as people see them: short, and always in one order. */
import { shorten } from './snippets';

/** Longer names are cut where that leaves them different. */
const LONGEST = 40;
/** What a program appends lest two names be the same: eight or more hexadecimal digits, letters among them, or a UUID. */
const TAIL = /(?<=.)[_\-. ]+(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{8,})$/iu;

/** A name for each path, each different from the others, with the words that people know it by: `000` for `000_f7ab7fbba402dc3f.txt`. */
export function shortNames(paths: readonly string[]): ReadonlyMap<string, string> {
	const unique = [...new Set(paths)];
	const names = new Map<string, string>();
	const ways: readonly ((path: string) => string)[] = [
		(path) => shorten(baseName(path).replace(TAIL, ''), LONGEST),
		(path) => shorten(baseName(path), LONGEST),
		baseName,
		fileName,
	];
	for (const path of unique) {
		const others = unique.filter((other) => other !== path);
		const way = ways.find((one) => !others.some((other) => one(other) === one(path)));
		names.set(path, way?.(path) ?? path);
	}
	return names;
}

function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function baseName(path: string): string {
	return fileName(path).replace(/(?<=.)\.[^.]*$/u, '');
}
