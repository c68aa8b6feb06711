import { FormatError, type Source, type SourceFile } from '../formats/format';
import { type DocumentUri, type FileSystem, joinUri } from '../platform/fileSystem';
import { decodePieces } from './decodePieces';
import { readPieces } from './readPieces';

/** Bytes that are read at once. */
const PIECE = 1 << 16;

/** The file, or the files of the folder, that an import reads; undefined where there is none. */
export async function findSource(fileSystem: FileSystem, uri: DocumentUri): Promise<Source | undefined> {
	if (await fileSystem.stat(uri)) {
		return {
			isFolder: false,
			files: [sourceFile(fileSystem, uri, decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)))],
		};
	}
	const paths: string[] = [];
	for await (const batch of fileSystem.list(uri, { include: ['**/*'], exclude: [] })) {
		paths.push(...batch.map(({ path }) => path));
	}
	return paths.length === 0
		? undefined
		: { isFolder: true, files: paths.sort().map((path) => sourceFile(fileSystem, joinUri(uri, path), path)) };
}

function sourceFile(fileSystem: FileSystem, uri: DocumentUri, path: string): SourceFile {
	const missing = (): FormatError => new FormatError(path, 'it is not there any more');
	const bytes = async (): Promise<Uint8Array> => {
		const found = await fileSystem.read(uri);
		if (!found) {
			throw missing();
		}
		return found;
	};
	return { path, bytes, text: () => decodePieces(path, readPieces(fileSystem, uri, PIECE, missing)) };
}
