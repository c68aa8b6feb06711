import type { ImportedDocument } from './imported';

/** Documents of one name are told apart by numbers up to this. */
const MOST = 1000;

/**
 * Where in the corpus a document may stand that an import brings: by its name, or else by that of its file, below the
 * corpus's folder, and where nothing else is. Undefined where no such path is a document's.
 */
export async function newDocumentPath(
	{ name, place }: Pick<ImportedDocument, 'name' | 'place'>,
	isDocument: (path: string) => boolean,
	isTaken: (path: string) => boolean | Promise<boolean>,
): Promise<string | undefined> {
	const parts = (name ?? nameOfPlace(place)).replaceAll('\\', '/').split('/');
	const safe = parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
	for (let n = 1; n < MOST; n++) {
		const numbered = n === 1 ? safe : safe.replace(/(\.[^./]*)?$/u, `-${n}$1`);
		const path = [numbered, `${numbered}.txt`].find(isDocument);
		if (path === undefined) {
			return undefined;
		}
		if (!(await isTaken(path))) {
			return path;
		}
	}
	return undefined;
}

/** Of `data/all.jsonl:12`, `all-12.txt`. */
function nameOfPlace(place: string): string {
	const file = place.slice(place.lastIndexOf('/') + 1);
	return `${file.replace(/\.[^.:]*/u, '').replaceAll(':', '-')}.txt`;
}
