import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');

export interface Result {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the built command line, as a person does. */
export function run(
	args: readonly string[],
	{ input = '', cwd = ROOT }: { input?: string | Uint8Array; cwd?: string } = {},
): Result {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], {
		cwd,
		input,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

/** The objects of JSON lines. */
export function parseLines<T>(text: string): T[] {
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line): T => JSON.parse(line));
}

/** A folder with these files, gone when the work is done. */
export function withFolder<T>(files: Readonly<Record<string, string | Uint8Array>>, work: (folder: string) => T): T {
	const folder = mkdtempSync(join(tmpdir(), 'corpus-cli-'));
	try {
		for (const [name, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), content);
		}
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
