import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import fastGlob from 'fast-glob';
import { FormatError, type Source, type SourceFile } from '../formats/format';
import { UsageError } from './usage';

/** The file, or the files of the folder, that an import reads. */
export function importSource(path: string): Source {
	if (!existsSync(path)) {
		throw new UsageError(`${path}: there is no such file or folder`);
	}
	if (!statSync(path).isDirectory()) {
		return { isFolder: false, files: [sourceFile(path, basename(path))] };
	}
	const files = fastGlob.sync('**/*', { cwd: path, dot: false }).sort();
	return { isFolder: true, files: files.map((file) => sourceFile(join(path, file), file)) };
}

function sourceFile(file: string, path: string): SourceFile {
	return {
		path,
		bytes: () => readFile(file),
		async *text() {
			const decoder = new TextDecoder('utf-8', { fatal: true });
			try {
				for await (const bytes of createReadStream(file, { highWaterMark: 1 << 16 }) as AsyncIterable<Uint8Array>) {
					yield decoder.decode(bytes, { stream: true });
				}
				yield decoder.decode();
			} catch (error) {
				throw error instanceof TypeError
					? new FormatError(path, 'it is not UTF-8: convert it, and import it again')
					: error;
			}
		},
	};
}
