import { deepStrictEqual } from 'node:assert/strict';
import { IndexPasses } from '../../server/src/workspace/indexPasses';
import type { IndexTarget } from '../../server/src/workspace/indexTarget';
import type { PassRunner } from '../../server/src/workspace/passRunner';
import { WaitingDocuments } from '../../server/src/workspace/waitingDocuments';

suite('passes of the index', () => {
	test('a document that is closed while its turn is waited for is read as a file', async () => {
		const open = new Set(['a.txt']);
		const done: string[] = [];
		const onFiles = (what: string) =>
			async function* (paths: readonly string[]): AsyncGenerator<never> {
				done.push(...paths.map((path) => `${what} ${path} as a file`));
			};
		const target: Partial<IndexTarget> = {
			isOpen: (path) => open.has(path),
			surveyOpen: (path) => void done.push(`survey ${path} in its editor`),
			summarizeOpen: async (path) => void done.push(`analysis of ${path} in its editor`),
			progressed: () => undefined,
			passEnded: () => Promise.resolve(),
		};
		const runner: Partial<PassRunner> = {
			survey: onFiles('survey'),
			first: onFiles('first look at'),
			second: async function* () {},
		};
		const waiting = new WaitingDocuments();
		waiting.add('a.txt');
		const indexer = { turn: async () => void open.delete('a.txt'), forget: () => undefined, refuse: () => undefined };
		await new IndexPasses(target as IndexTarget, waiting, runner as PassRunner, indexer).run();
		deepStrictEqual(done, ['survey a.txt as a file', 'first look at a.txt as a file']);
	});
});
