import { type DocumentUri, type FileSystem, joinUri } from '../platform/fileSystem';
import { encodeUtf8 } from './utf8';

/** From a corpus's root: what is derived, and can be deleted at any time. */
export const CACHE_FOLDER = '.corpus/cache';

/** Has git ignore the folder. To be called before anything is written there. Throws a `FileSystemError`. */
export async function ignoreCacheFolder(fileSystem: FileSystem, root: DocumentUri): Promise<void> {
	const ignore = joinUri(root, `${CACHE_FOLDER}/.gitignore`);
	if (!(await fileSystem.stat(ignore))) {
		await fileSystem.write(ignore, encodeUtf8('*\n'));
	}
}
