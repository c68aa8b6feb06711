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
	{ input = '', cwd = ROOT, env }: { input?: string | Uint8Array; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Result {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], {
		cwd,
		input,
		env,
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

/** A line of a file of annotations, of Lan's hand. `start` in code points. */
export function annotationOf(label: string, start: number, exact: string): string {
	return `${JSON.stringify({
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: `urn:uuid:${label}`,
		type: 'Annotation',
		motivation: 'classifying',
		creator: { type: 'Person', name: 'Lan' },
		created: '2026-11-21T10:00:00Z',
		body: [{ type: 'TextualBody', purpose: 'classifying', value: label }],
		target: {
			source: 'a.txt',
			selector: [
				{ type: 'TextPositionSelector', start, end: start + [...exact].length },
				{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
			],
		},
	})}\n`;
}
