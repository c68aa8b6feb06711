import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mulberry32 } from '../../scripts/bench/random';
import { recordsOf, parseJsonLines } from '../../server/src/annotations/jsonLines';
import { AnnotationStore } from '../../server/src/annotations/store';
import { NodeFileSystem, uriOf } from '../../server/src/node/fileSystem';
import { BULK_FILES, stepOf } from '../support/bulkWriter';

/** How often the program is killed; each time costs the start of a program. */
const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 6);
/** Steps that a program may take before it is killed. */
const STEPS = 3;

/** Starts the program, lets it take some steps, kills it at some moment of the next one, and answers with the number of that step. */
async function killAmidst(folder: string, steps: number, milliseconds: number): Promise<number> {
	const program = join(__dirname, '../support/bulkWriter.ts');
	const child = spawn(process.execPath, ['--require', 'tsx/cjs', program, folder], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let begun: number[] = [];
	child.stdout.setEncoding('utf8');
	await new Promise<void>((resolve) =>
		child.stdout.on('data', (text: string) => {
			begun = [...begun, ...[...text.matchAll(/begin (\d+)/gu)].map(([, step]) => Number(step))];
			if (begun.length > steps) {
				resolve();
			}
		}),
	);
	await new Promise((resolve) => setTimeout(resolve, milliseconds));
	child.kill('SIGKILL');
	await once(child, 'close');
	return begun.at(-1)!;
}

suite('a program that is killed', () => {
	test('leaves all files of a bulk step as they were, or all as they should be', async function () {
		this.timeout(ROUNDS * 10_000);
		const folder = mkdtempSync(join(tmpdir(), 'corpus-crash-'));
		const next = mulberry32(20_261_122);
		let [mixed, stepped] = [0, 0];
		try {
			for (let round = 0; round < ROUNDS; round++) {
				const begun = await killAmidst(folder, Math.floor(next() * STEPS), next() * 25);
				const onDisk = new Set(
					BULK_FILES.map(({ path, format }) => {
						const file = join(folder, path);
						const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
						return stepOf(recordsOf(parseJsonLines(text, format)));
					}),
				);
				mixed += onDisk.size > 1 ? 1 : 0;
				const store = new AnnotationStore(new NodeFileSystem(), uriOf(folder));
				await store.loadAll();
				const found = new Set(BULK_FILES.map((file) => stepOf(store.records(file))));
				assert.equal(found.size, 1, `round ${round}: files of steps ${[...found].join(', ')}`);
				const [step] = found;
				assert.ok(step === begun || step === begun - 1, `round ${round}: step ${step}, but ${begun} was begun`);
				assert.deepEqual(store.problems, []);
				assert.ok(!existsSync(join(folder, '.corpus/cache/unfinished.json')));
				stepped = step;
			}
			if (process.env['CRASH_ROUNDS'] !== undefined) {
				console.log(
					`      ${ROUNDS} kills in ${stepped} steps; in ${mixed} of them the files were of two steps before the restart`,
				);
			}
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});
});
