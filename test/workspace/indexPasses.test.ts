import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { generateDocuments } from '../../scripts/bench/corpus';
import { IndexPasses } from '../../server/src/workspace/indexPasses';
import type { IndexTarget } from '../../server/src/workspace/indexTarget';
import type { PassRunner } from '../../server/src/workspace/passRunner';
import { WaitingDocuments } from '../../server/src/workspace/waitingDocuments';
import { MemorySession } from './memorySession';

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
			settleLooks: () => Promise.resolve(),
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

	test('what is known of documents stays while they are read again', async () => {
		const texts = [...generateDocuments(40)].map(({ path, text }) => [path, text.slice(0, 1500)] as const);
		const memory = await MemorySession.start(
			{ 'c/corpus.json': '{}', ...Object.fromEntries(texts.map(([path, text]) => [`c/${path}`, text])) },
			{ folders: ['c'] },
		);
		const { corpus, indexer } = memory.corpus('c');
		const known = (): string =>
			JSON.stringify([
				corpus.entityHeads().map(({ id }) => {
					const { documents, mentions, forms } = corpus.entity(id)!;
					return [id, mentions, documents.length, forms];
				}),
				texts.map(([path]) => corpus.summary(path)?.entities),
			]);
		const before = known();
		let reads = indexer.reread(corpus.documents);
		let looks = 0;
		for (let round = 0; round < 3; round++) {
			let done = false;
			void reads.then(() => (done = true));
			while (!done) {
				await new Promise((resolve) => setImmediate(resolve));
				strictEqual(known(), before);
				looks++;
				// Once more before it is done.
				if (round < 2 && indexer.indexed > 5 * (round + 1) && indexer.indexed < texts.length) {
					reads = indexer.reread(corpus.documents);
					break;
				}
			}
		}
		await memory.indexed();
		strictEqual(known(), before);
		ok(looks > 20, `${looks} looks`);
		memory.session.dispose();
	});
});
