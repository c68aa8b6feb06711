import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { temporaryBeside } from '../node/temporaryFiles';
import { CommandError, UsageError } from './usage';

/** Writes a file in one piece: whoever looks finds the old one or the new one. Makes the folders that lead to it. */
export function writeWhole(path: string, bytes: Uint8Array): void {
	const temporary = temporaryBeside(path);
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(temporary, bytes, { flag: 'wx' });
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw new CommandError(`Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** A file that a person names stands in a folder that is there: another one is mistyped, which is told before any work is done. */
export function requireFolderOf(file: string): void {
	const folder = dirname(resolve(file));
	if (!existsSync(folder)) {
		throw new UsageError(`${file}: there is no folder ${folder}; make it first, or name another one`);
	}
}
