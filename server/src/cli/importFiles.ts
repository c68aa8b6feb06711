import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import fastGlob from 'fast-glob';
import type { Source, SourceFile } from '../formats/format';
import { decodePieces } from '../workspace/decodePieces';
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
		text: () => decodePieces(path, createReadStream(file, { highWaterMark: 1 << 16 })),
	};
}
