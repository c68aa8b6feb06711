/** Names for the files of an export that has some for each document: no two of them are the same on any file system. */
export class FileNames {
	readonly #taken = new Set<string>();

	/** The document's path without its `.txt`, for the format's endings to be put to. */
	stemOf(path: string): string {
		const wanted = path.replace(/\.txt$/iu, '');
		let stem = wanted;
		for (let n = 2; this.#taken.has(stem.toLowerCase()); n++) {
			stem = `${wanted}-${n}`;
		}
		this.#taken.add(stem.toLowerCase());
		return stem;
	}
}
