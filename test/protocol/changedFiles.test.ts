import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver-protocol';
import { ABLE, LspClient } from '../support/lspClient';
import { DiskCorpus, rangeOf } from './support';

const DOCUMENTS = 800;
const IN_ONE_MESSAGE = 300;

function article(n: number, person: string): string {
	return `Chợ nổi thứ ${n} đón khách\nÔng ${person} cho biết chợ ở Cần Thơ mở cửa sau ${n} ngày.\n`;
}

interface Status {
	readonly state: string;
	readonly documents: number;
	readonly indexed: number;
}

suite('files that change under the editor', () => {
	let client: LspClient;
	let corpus: DiskCorpus;

	teardown(() => {
		client.kill();
		corpus.dispose();
	});

	const namesOf = async (query: string): Promise<string[]> =>
		(await client.request<{ name: string }[]>('workspace/symbol', { query })).map(({ name }) => name);

	test('a checkout of another branch is one batch: progress is told, and hovers are answered meanwhile', async function () {
		this.timeout(120_000);
		const paths = Array.from({ length: DOCUMENTS }, (_, n) => `${n % 10}/${n}.txt`);
		corpus = new DiskCorpus({
			'corpus.json': '{}',
			...Object.fromEntries(paths.map((path, n) => [path, article(n, 'Trần Văn Bình')])),
		});
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root] });
		await client.waitUntilIndexed(corpus.root);
		const uri = corpus.uri(paths[0]!);
		const text = corpus.read(paths[0]!);
		client.open(uri, text);
		const before = client.received.get('corpus/status')!.length;
		paths.slice(1).forEach((path, n) => corpus.write(path, article(n, 'Phạm Minh Đức')));
		for (let first = 0; first < DOCUMENTS; first += IN_ONE_MESSAGE) {
			const changes = paths.slice(first, first + IN_ONE_MESSAGE).map((path) => ({ uri: corpus.uri(path), type: 2 }));
			client.notify('workspace/didChangeWatchedFiles', { changes });
		}
		const statuses = (): Status[] => client.received.get('corpus/status')!.slice(before) as Status[];
		let answered = 0;
		const isOver = (): boolean =>
			statuses().some(({ state }) => state === 'indexing') && statuses().at(-1)!.state === 'ready';
		while (!isOver()) {
			const range = rangeOf(text, 'Trần Văn Bình');
			const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: range.start });
			assert.deepStrictEqual(hover.range, range);
			answered++;
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
		assert.ok(answered > 2, `${answered} hovers`);
		assert.ok(
			statuses().some(({ indexed, documents }) => indexed < documents),
			'progress',
		);
		assert.deepStrictEqual(await namesOf('Phạm Minh Đức'), ['Phạm Minh Đức']);
		const { documents, indexed } = statuses().at(-1)!;
		assert.deepStrictEqual([documents, indexed], [DOCUMENTS, DOCUMENTS]);
	});

	test('a client that watches nothing is served when it saves, asks, or has all files checked', async () => {
		corpus = new DiskCorpus({ 'a.txt': article(1, 'Trần Văn Bình'), 'b.txt': article(2, 'Lê Thu Hà') });
		client = await LspClient.start({ folders: [corpus.root] });
		await client.waitUntilIndexed(corpus.root);
		const uri = corpus.uri('a.txt');
		client.open(uri, corpus.read('a.txt'));
		const text = article(1, 'Phạm Minh Đức');
		client.change(uri, 2, [{ text }]);
		corpus.write('a.txt', text);
		client.notify('textDocument/didSave', { textDocument: { uri } });
		const position = rangeOf(text, 'Phạm').start;
		assert.ok(await client.request('textDocument/hover', { textDocument: { uri }, position }));
		corpus.write('b.txt', article(2, 'Vũ Quốc Khánh'));
		corpus.write('c.txt', article(3, 'Đặng Thu Hà'));
		await client.execute('corpus.checkFiles', {});
		await client.waitFor(() => {
			const { state, documents } = client.received.get('corpus/status')!.at(-1) as Status;
			return state === 'ready' && documents === 3;
		});
		assert.deepStrictEqual(
			[await namesOf('Vũ Quốc Khánh'), await namesOf('Đặng Thu Hà'), await namesOf('Lê Thu Hà')],
			[['Vũ Quốc Khánh'], ['Đặng Thu Hà'], []],
		);
	});
});
