import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateDocuments } from '../../scripts/bench/corpus';
import { NodeFileSystem, uriOf } from '../../server/src/node/fileSystem';
import { threadStarter } from '../../server/src/node/indexThreads';
import type { StartThreads } from '../../server/src/workspace/threadMessages';
import { annotationOf } from '../cli/commandLine';
import { MemorySession } from '../workspace/memorySession';

const MAIN = join(__dirname, '../../server/src/cli/main.ts');
/** Enough for threads. */
const DOCUMENTS = [...generateDocuments(220)].map(({ path, text }) => [path, text.slice(0, 300)] as const);

/** Everything that is known of the corpus once it is learned; and what was logged. */
async function learn(folder: string, startThreads?: StartThreads): Promise<{ known: unknown; logged: string[] }> {
	const memory = await MemorySession.start(
		{},
		{
			folderUris: [uriOf(folder)],
			platform: { fileSystem: new NodeFileSystem(), ...(startThreads ? { startThreads } : {}) },
		},
	);
	const [corpusFolder] = memory.session.corpora.all();
	const { corpus } = corpusFolder!;
	const known = {
		status: { ...corpusFolder!.status, rate: undefined },
		entities: corpus.entities(),
		summaries: corpus.documents.map((path) => [path, corpus.summary(path), corpus.suggestions.inDocument(path)]),
		lines: corpus.documents.map((path) =>
			[...corpus.survey(path)!.lineKeys].map((key) => corpus.documentsWithLine(key)),
		),
		casings: [...corpus.casings()].sort(),
	};
	// What it writes is not to come after the next test has begun.
	await memory.session.corpora.save();
	memory.session.dispose();
	return { known, logged: memory.logged };
}

suite('threads that learn a corpus', function () {
	this.timeout(120_000);
	let folder: string;
	let expected: unknown;

	function write(path: string, content: string | Uint8Array): void {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}

	suiteSetup(async () => {
		folder = mkdtempSync(join(tmpdir(), 'corpus-threads-'));
		DOCUMENTS.forEach(([path, text]) => write(path, text));
		write('odd/binary.txt', new Uint8Array([0, 1, 2, 0xff, 0]));
		write('odd/mark.txt', '\ufeffÔng Trần Văn Bình đến Huế.\n');
		write('odd/empty.txt', '');
		write('corpus.json', '{"records": {"files": ["odd/*.gz"], "date": "day"}}');
		const records = DOCUMENTS.slice(0, 9).map(([path, text], id) =>
			JSON.stringify({ id, day: '2014-05-20', path, text }),
		);
		write('odd/records.jsonl.gz', gzipSync([...records, '{broken'].join('\n')));
		const [path, text] = DOCUMENTS[4]!;
		write(`.corpus/annotations/${path}.jsonl`, annotationOf('boilerplate', 0, text.split('\n')[0]!));
		expected = (await learn(folder)).known;
	});

	suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));

	setup(() => rmSync(join(folder, '.corpus/cache'), { recursive: true, force: true }));

	for (const count of [1, 3]) {
		test(`find the same as one thread alone: ${count}`, async () => {
			const { known, logged } = await learn(folder, threadStarter(MAIN, { execArgv: ['--require', 'tsx/cjs'] }, count));
			assert.deepStrictEqual(logged, []);
			assert.deepStrictEqual(known, expected);
		});
	}

	test('that fail are done without', async () => {
		write('fail.cjs', "require('node:worker_threads').parentPort.once('message', () => { throw new Error('boom'); });");
		const { known, logged } = await learn(folder, threadStarter(join(folder, 'fail.cjs'), {}, 2));
		assert.deepStrictEqual(known, expected);
		assert.deepStrictEqual(logged, [`${uriOf(folder)}: indexing goes on without threads: a thread failed: boom`]);
	});
});
