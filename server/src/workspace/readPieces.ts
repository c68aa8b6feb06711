import type { DocumentUri, FileSystem } from '../platform/fileSystem';

/**
 * A file's bytes, some at a time where the platform can, else all at once.
 *
 * @param length bytes to a piece
 * @param missing what is to be said where there is no such file
 */
export async function* readPieces(
	fileSystem: FileSystem,
	uri: DocumentUri,
	length: number,
	missing: () => Error,
): AsyncGenerator<Uint8Array> {
	if (!fileSystem.readPart) {
		const bytes = await fileSystem.read(uri);
		if (!bytes) {
			throw missing();
		}
		yield bytes;
		return;
	}
	for (let at = 0; ;) {
		const piece = await fileSystem.readPart(uri, at, length);
		if (piece.length === 0) {
			return;
		}
		at += piece.length;
		yield piece;
	}
}
