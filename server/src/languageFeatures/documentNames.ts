/** Paths of documents as people see them: short, and always in one order. */

/** Longer names are cut where that leaves them different. */
const SHORT = 16;
const SEPARATORS = /[_\-. ]/gu;

/** A name for each path, each different from the others: `000` for `000_f7ab7fbba402dc3f.txt`, as long as that tells them apart. */
export function shortNames(paths: readonly string[]): ReadonlyMap<string, string> {
	const unique = [...new Set(paths)];
	const names = new Map<string, string>();
	const ways: readonly ((path: string) => readonly string[])[] = [
		shortForms,
		(path) => [baseName(path)],
		(path) => [fileName(path)],
	];
	for (const path of unique) {
		const others = unique.filter((other) => other !== path);
		const name = ways
			.flatMap((way) => way(path).map((form) => ({ form, taken: others.some((other) => way(other).includes(form)) })))
			.find(({ taken }) => !taken);
		names.set(path, name?.form ?? path);
	}
	return names;
}

/** From the shortest: the parts before each separator, and the whole where it is short. */
function shortForms(path: string): readonly string[] {
	const base = baseName(path);
	if (base.length <= SHORT) {
		return [base];
	}
	return [...base.matchAll(SEPARATORS)]
		.map((match) => base.slice(0, match.index))
		.filter((form) => form.length >= 2 && form.length <= SHORT);
}

function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function baseName(path: string): string {
	return fileName(path).replace(/(?<=.)\.[^.]*$/u, '');
}
