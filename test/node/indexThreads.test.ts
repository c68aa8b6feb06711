import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateDocuments } from '../../scripts/bench/corpus';
import { NodeFileSystem, uriOf } from '../../server/src/node/fileSystem';
import { threadStarter } from '../../server/src/node/indexThreads';
import type { CorpusFolder } from '../../server/src/workspace/corpusFolder';
import type { StartThreads } from '../../server/src/workspace/threadMessages';
import { annotationOf } from '../cli/commandLine';
import { MemorySession } from '../workspace/memorySession';

const MAIN = join(__dirname, '../../server/src/cli/main.ts');
/** Enough for threads. */
const DOCUMENTS = [...generateDocuments(220)].map(({ path, text }) => [path, text.slice(0, 300)] as const);

const ODD = ['binary.txt', 'mark.txt', 'empty.txt', ...Array.from({ length: 9 }, (_, id) => `records.jsonl.gz/${id}`)];
const ALL = [...DOCUMENTS.map(([path]) => path), ...ODD.map((name) => `odd/${name}`)];

interface Known {
	readonly summaries: unknown;
	readonly [what: string]: unknown;
}

/** Everything that is known of the corpus once it is learned; and what was logged. */
async function learn(
	folder: string,
	startThreads?: StartThreads,
	begun: (corpus: CorpusFolder) => void = () => undefined,
): Promise<{ known: Known; logged: string[] }> {
	const memory = new MemorySession(
		{},
		{
			folderUris: [uriOf(folder)],
			platform: { fileSystem: new NodeFileSystem(), ...(startThreads ? { startThreads } : {}) },
		},
	);
	await memory.session.corpora.start();
	const [corpusFolder] = memory.session.corpora.all();
	begun(corpusFolder!);
	await memory.indexed();
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
	let expected: Known;

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
		const code =
			"{ if (step === 'survey') { throw new Error('boom'); } port.postMessage({ found: [], strings: [] }); }";
		write(
			'fail.cjs',
			`const port = require('node:worker_threads').parentPort; port.on('message', ({ step }) => ${code});`,
		);
		const { known, logged } = await learn(folder, threadStarter(join(folder, 'fail.cjs'), {}, 2));
		assert.deepStrictEqual(known, expected);
		const [why, thrown, place] = logged.join('\n').split('\n');
		assert.match(
			why!,
			/: indexing goes on without threads: a thread failed: boom; unanswered: step “(?:decisions|survey)”/u,
		);
		assert.equal(thrown, 'Error: boom');
		assert.match(place!, /fail\.cjs:1/u);
	});

	for (const step of ['survey', 'first', 'second']) {
		test(`aren't said to have failed where everything is to be read again during their step “${step}”`, async () => {
			const start = threadStarter(MAIN, { execArgv: ['--require', 'tsx/cjs'] }, 2);
			let isWanted = true;
			let begun: (corpus: CorpusFolder) => void = () => undefined;
			const corpus = new Promise<CorpusFolder>((resolve) => (begun = resolve));
			const steps: string[] = [];
			const startThreads: StartThreads = (given) => {
				const threads = start(given)!;
				return {
					...threads,
					ask: (thread, request) => {
						const answer = threads.ask(thread, request);
						steps.push(request.step);
						if (isWanted && request.step === step) {
							isWanted = false;
							void corpus.then(({ indexer }) => indexer.reread(ALL));
						}
						return answer;
					},
				};
			};
			const { known, logged } = await learn(folder, startThreads, begun);
			assert.deepStrictEqual(logged, []);
			// In what order the documents of an entity stand tells which of them were read last.
			assert.deepStrictEqual(known.summaries, expected.summaries);
			assert.ok(steps.includes('forget'));
		});
	}
});
