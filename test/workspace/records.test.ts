import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { COMMANDS } from '../../server/src/commandProtocol';
import { fileUriOf, recordUriOf } from '../../server/src/recordProtocol';
import { NEVER_CANCELLED } from '../../server/src/util/cancellation';
import { Commands } from '../../server/src/workspace/commands';
import { findRecords, readRecord } from '../../server/src/workspace/recordRequests';
import { joinLines } from '../support/text';
import { MemorySession } from './memorySession';

const CORPUS = '{"records": {"files": ["data/*.jsonl*"], "date": "day"}}';
const FIRST = 'Ông Trần Văn Bình đến Huế hôm qua.';
const SECOND = 'Mưa lớn ở Đà Nẵng\n\nÔng Trần Văn Bình về Đà Nẵng.';
const LINES = [
	JSON.stringify({ id: 'x/1', day: '2014-05-20T10:00:00Z', text: FIRST }),
	'{broken',
	JSON.stringify({ id: 2, text: SECOND }),
];

async function start(files: Readonly<Record<string, string>> = {}): Promise<MemorySession> {
	const records = joinLines(...LINES, '');
	return MemorySession.start(
		{ 'c/corpus.json': CORPUS, 'c/data/a.jsonl': records, 'c/b.txt': 'Bà Lê Thị Mai ở Huế.', ...files },
		{ folders: ['c'] },
	);
}

function recordUri(memory: MemorySession, path: string): string {
	return recordUriOf(memory.uri(path));
}

suite('records in a workspace', () => {
	test('are documents beside the others, in the order of their lines; a line that is none is refused with its number', async () => {
		const memory = await start();
		const { indexer, corpus } = memory.corpus('c');
		assert.deepEqual(
			corpus.entities().map(({ name, documents }) => `${name}: ${documents.map(({ path }) => path).join(' ')}`),
			[
				'Trần Văn Bình: data/a.jsonl/2 data/a.jsonl/x%2F1',
				'Lê Thị Mai: b.txt',
				'Huế: b.txt data/a.jsonl/x%2F1',
				'Đà Nẵng: data/a.jsonl/2',
			],
		);
		assert.deepEqual(
			indexer.refused.map(({ message }) => message),
			['data/a.jsonl:2: not JSON'],
		);
	});

	test('are read closed and open, dated by their members, and never written', async () => {
		const memory = await start();
		const uri = recordUri(memory, 'c/data/a.jsonl/x%2F1');
		const view = (await memory.session.view(uri, NEVER_CANCELLED))!.view;
		assert.deepEqual([view.uri, view.path, view.table.text], [uri, 'data/a.jsonl/x%2F1', FIRST]);
		assert.equal(view.analysis.documentDate?.value, '2014-05-20');
		assert.deepEqual((await readRecord(memory.session, { uri }))?.text, FIRST);
		memory.session.documents.open({ uri, languageId: 'corpus-text', version: 1, text: FIRST });
		const open = (await memory.session.view(uri, NEVER_CANCELLED))!;
		assert.deepEqual([open.view.version, open.view.path, open.corpus.root], [1, view.path, memory.uri('c')]);
		assert.throws(() => open.corpus.files.fileSystem.write(uri, new Uint8Array()), /cannot be written/u);
	});

	test('a decision on one stands beside the file, and stays with its record when lines come before it', async () => {
		const memory = await start();
		const uri = recordUri(memory, 'c/data/a.jsonl/2');
		const range = { start: { line: 2, character: 4 }, end: { line: 2, character: 17 } };
		await new Commands(memory.session).execute({
			command: COMMANDS.tag,
			arguments: [{ uri, ranges: [range], label: 'ORG' }],
		});
		const stored = memory.files.text('c/.corpus/annotations/data/a.jsonl/2.jsonl');
		assert.match(stored!, /"exact":"Trần Văn Bình"/u);
		await memory.change({ 'c/data/a.jsonl': joinLines('{"text":"mới"}', ...LINES) });
		const { view, corpus } = (await memory.session.view(uri, NEVER_CANCELLED))!;
		assert.deepEqual(
			view.annotations.map(({ state, annotation }) => `${state} ${annotation.label}`),
			['exact ORG'],
		);
		assert.equal(corpus.corpus.documents.length, 4);
		assert.deepEqual(
			corpus.indexer.refused.map(({ message }) => message),
			['data/a.jsonl:3: not JSON'],
		);
	});

	test('of a changed file the records are taken in again that became others', async () => {
		const memory = await start();
		const { corpus, files } = memory.corpus('c');
		const read: string[] = [];
		const asBefore = files.records.read.bind(files.records);
		files.records.read = (record) => {
			read.push(record.name);
			return asBefore(record);
		};
		await memory.change({ 'c/data/a.jsonl': joinLines(LINES[2]!, LINES[0]!.replace('Huế', 'Vinh')) });
		assert.deepEqual([...new Set(read)], ['x%2F1']);
		assert.deepEqual(
			corpus.entities().flatMap(({ name, documents }) => (documents.length === 1 ? [name] : [])),
			['Lê Thị Mai', 'Đà Nẵng', 'Huế', 'Vinh'],
		);
		await memory.change({ 'c/data/a.jsonl': undefined });
		assert.deepEqual(corpus.documents, ['b.txt']);
	});

	test('a file that cannot be read, or a member that no line has, is one problem of the file', async () => {
		const memory = await start({ 'c/data/d.jsonl': '{"body":"a"}\n{"body":"b"}\n', 'c/data/e.jsonl.gz': 'no gzip' });
		const messages = (file: string): unknown => memory.pushed.get(memory.uri(file))?.map(({ message }) => message);
		assert.deepEqual(messages('c/data/d.jsonl'), [
			'No line has a text in "text": see “records” in corpus.json, or --field',
		]);
		assert.deepEqual(messages('c/data/e.jsonl.gz'), ['e.jsonl.gz: it is no gzip file']);
		await memory.change({ 'c/data/d.jsonl': '{"text":"Bà Lê Thị Mai"}' });
		assert.deepEqual(messages('c/data/d.jsonl'), []);
	});

	test('packed files are read as plain ones', async () => {
		const memory = await start();
		memory.files.set('c/data/a.jsonl.gz', gzipSync(joinLines(...LINES)));
		await memory.session.corpora.filesChanged([memory.uri('c/data/a.jsonl.gz')]);
		await memory.indexed();
		const view = await memory.session.view(recordUri(memory, 'c/data/a.jsonl.gz/2'), NEVER_CANCELLED);
		assert.equal(view?.view.table.text, SECOND);
	});

	test('are found by their ids, by words of their titles, and by their lines', async () => {
		const memory = await start();
		const find = async (params: object): Promise<readonly string[]> => {
			const { records } = await findRecords(memory.session, { query: '', ...params }, NEVER_CANCELLED);
			return records.map(({ name, file, line, beginning }) => `${name} ${file}:${line + 1} ${beginning}`);
		};
		const first = `x%2F1 data/a.jsonl:1 ${FIRST}`;
		const second = 'mưa lớn';
		assert.deepEqual(await find({ query: 'X%2' }), [first]);
		assert.deepEqual(await find({ query: second }), [
			'2 data/a.jsonl:3 Mưa lớn ở Đà Nẵng Ông Trần Văn Bình về Đà Nẵng.',
		]);
		const twos = await find({ query: '2' });
		assert.deepEqual([twos[0], twos.length], ['2 data/a.jsonl:3 Mưa lớn ở Đà Nẵng Ông Trần Văn Bình về Đà Nẵng.', 2]);
		assert.equal((await find({})).length, 3);
		assert.deepEqual(await find({ file: memory.uri('c/data/a.jsonl'), line: 0 }), [first]);
		assert.deepEqual(await find({ query: 'nothing' }), []);
	});

	test('their addresses lead there and back, from any place that has files', () => {
		for (const uri of ['file:///c/a.jsonl/1%252F', 'file:///d:/c/a.jsonl/1', 'vscode-vfs://github/lan/a.jsonl/1']) {
			assert.equal(fileUriOf(recordUriOf(uri)), uri);
			assert.match(recordUriOf(uri), /^corpus-record:\/\/[^/]/u);
		}
		assert.equal(fileUriOf('untitled:Untitled-1'), 'untitled:Untitled-1');
	});
});
