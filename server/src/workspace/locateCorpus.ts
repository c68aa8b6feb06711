import { joinUri, relativePath, type DocumentUri, type FileSystem } from '../platform/fileSystem';

export const CORPUS_FILE = 'corpus.json';

/** Where a document's corpus begins. */
export interface CorpusLocation {
	readonly root: DocumentUri;
	/** False where nobody said that this folder is a corpus: then it holds the documents that are opened, and is never searched. */
	readonly listed: boolean;
}

/**
 * The nearest folder upward that holds a `corpus.json`, else the document's workspace folder, else its own folder. The
 * search ends at the workspace folder, or at the file system's root where the document lies in none.
 */
export async function locateCorpus(
	uri: DocumentUri,
	workspaceFolders: readonly CorpusLocation[],
	fileSystem: FileSystem,
): Promise<CorpusLocation> {
	const own = parentOf(uri);
	for (let folder = own; folder !== undefined; folder = parentOf(folder)) {
		if (await fileSystem.stat(joinUri(folder, CORPUS_FILE)).catch(() => undefined)) {
			return { root: folder, listed: true };
		}
		const workspaceFolder = workspaceFolders.find(({ root }) => root === folder);
		if (workspaceFolder) {
			return workspaceFolder;
		}
	}
	return { root: own ?? uri, listed: false };
}

/** A person's home, or a folder above it, holds all sorts of texts: only a `corpus.json` makes it a corpus to search. */
export function isTooWide(root: DocumentUri, home: DocumentUri | undefined): boolean {
	return home !== undefined && (root === home || relativePath(root, home) !== undefined);
}

/** Undefined for a URI without folders, such as `untitled:Untitled-1`, and at the root. */
export function parentOf(uri: DocumentUri): DocumentUri | undefined {
	const match = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)(\/.*)?$/iu.exec(uri);
	const path = match?.[2];
	if (!match || path === undefined || path === '/') {
		return undefined;
	}
	const parent = path.slice(0, path.lastIndexOf('/'));
	return `${match[1]}${parent === '' ? '/' : parent}`;
}
