import assert from 'node:assert/strict';
import type { Hover, SemanticTokens } from 'vscode-languageserver-protocol';
import { ABLE, LspClient } from '../support/lspClient';
import { joinLines } from '../support/text';
import { DiskCorpus, readTokens } from './support';

const TYPES = ['person', 'location', 'organization', 'misc', 'time'];
const CAPABILITIES = { 'utf-16': ABLE, 'utf-8': { ...ABLE, general: { positionEncodings: ['utf-8'] } } };

suite('documents over the protocol', () => {
	let client: LspClient;
	let corpus: DiskCorpus;

	setup(() => {
		corpus = new DiskCorpus({ 'corpus.json': '{}' });
	});

	teardown(() => {
		client.kill();
		corpus.dispose();
	});

	async function tokens(uri: string, text: string, encoding: 'utf-16' | 'utf-8' = 'utf-16'): Promise<string[]> {
		const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
			textDocument: { uri },
		});
		return readTokens(text, data, TYPES, encoding);
	}

	for (const encoding of ['utf-16', 'utf-8'] as const) {
		test(`edits with emoji and line breaks of two characters arrive, in ${encoding}`, async () => {
			client = await LspClient.start({ capabilities: CAPABILITIES[encoding], folders: [corpus.root] });
			const uri = corpus.uri('a.txt');
			const size = (text: string): number => (encoding === 'utf-16' ? text.length : Buffer.byteLength(text));
			client.open(uri, 'Chiều qua 🎉 ông Trần Văn Bình đến Hà Nội.\r\nHọ gặp nhau.\r\n');
			const insertAt = { line: 1, character: size('Họ gặp') };
			const nameAt = size('Chiều qua 🎉 ông ');
			client.change(uri, 2, [
				{ range: { start: insertAt, end: insertAt }, text: ' ông Lê Văn Cường 🎉 ở Huế;' },
				{
					range: { start: { line: 0, character: nameAt }, end: { line: 0, character: nameAt + size('Trần Văn Bình') } },
					text: 'Phạm Minh Đức',
				},
			]);
			const text = 'Chiều qua 🎉 ông Phạm Minh Đức đến Hà Nội.\r\nHọ gặp ông Lê Văn Cường 🎉 ở Huế; nhau.\r\n';
			assert.deepStrictEqual(
				(await tokens(uri, text, encoding)).filter((token) => !token.startsWith('time')),
				['person Phạm Minh Đức', 'location Hà Nội', 'person Lê Văn Cường', 'location Huế'],
			);
			const position = { line: 1, character: size('Họ gặp ông Lê') };
			const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
			assert.match(JSON.stringify(hover.contents), /\*\*Lê Văn Cường\*\*/u);
			assert.deepStrictEqual(hover.range, {
				start: { line: 1, character: size('Họ gặp ông ') },
				end: { line: 1, character: size('Họ gặp ông Lê Văn Cường') },
			});
			assert.deepStrictEqual(client.logged, []);
		});
	}

	test('documents of no folder, of no file and of no text are served', async () => {
		client = await LspClient.start({ capabilities: ABLE });
		const lone = new DiskCorpus({ 'b.txt': 'Ông Trần Văn Bình đến Huế.' });
		for (const uri of [lone.uri('a.txt'), 'untitled:Untitled-1', 'vscode-vfs://github/lan/texts/a.txt']) {
			client.open(uri, 'Ông Trần Văn Bình đến Hà Nội.');
			assert.deepStrictEqual(
				[uri, await tokens(uri, 'Ông Trần Văn Bình đến Hà Nội.')],
				[uri, ['person Trần Văn Bình', 'location Hà Nội']],
			);
			client.change(uri, 2, [{ text: '' }]);
			assert.deepStrictEqual(await tokens(uri, ''), []);
		}
		const { entities } = await client.request<{ entities: { documents: number }[] }>('corpus/entities', {});
		assert.deepStrictEqual([entities.filter(({ documents }) => documents > 1), client.logged], [[], []]);
		lone.dispose();
	});

	test('entities are listed of a corpus, and of the corpus that a document is of', async () => {
		corpus.write('a.txt', 'Ông Trần Văn Bình đến Hà Nội.');
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root] });
		await client.waitUntilIndexed(corpus.root);
		for (const uri of [corpus.root, corpus.uri('a.txt')]) {
			const found = await client.request<{ entities: { name: string }[] }>('corpus/entities', { uri, filter: 'binh' });
			assert.deepStrictEqual([uri, found.entities.map(({ name }) => name)], [uri, ['Trần Văn Bình']]);
		}
	});

	test('a document that is not open is answered from the disk; one that is nowhere is nothing', async () => {
		corpus.write('a.txt', 'Ông Trần Văn Bình đến Hà Nội.');
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root] });
		assert.deepStrictEqual(await tokens(corpus.uri('a.txt'), corpus.read('a.txt')), [
			'person Trần Văn Bình',
			'location Hà Nội',
		]);
		const position = { line: 0, character: 0 };
		for (const method of [
			'hover',
			'definition',
			'references',
			'documentSymbol',
			'foldingRange',
			'semanticTokens/full',
		]) {
			const params = { textDocument: { uri: corpus.uri('none.txt') }, position, context: { includeDeclaration: true } };
			assert.equal(await client.request(`textDocument/${method}`, params), null, method);
		}
		assert.deepStrictEqual(client.logged, []);
	});

	test('positions outside the text mean its nearest place', async () => {
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root] });
		const uri = corpus.uri('a.txt');
		client.open(uri, joinLines('Hôm qua, người dân đón ông Trần Văn Bình', ''));
		const hovers: unknown[] = [];
		for (const position of [
			{ line: 0, character: 99 },
			{ line: 99, character: 0 },
			{ line: 4294967295, character: 4294967295 },
		]) {
			hovers.push(
				(await client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position }))?.range,
			);
		}
		assert.deepStrictEqual(hovers, [
			{ start: { line: 0, character: 27 }, end: { line: 0, character: 40 } },
			undefined,
			undefined,
		]);
	});

	test('what a document that is too large, no text or left out is not analysed for is told', async () => {
		corpus.write('large.txt', 'Hà Nội. '.repeat(20_000));
		corpus.write('binary.txt', 'a\0b');
		corpus.write('cyrillic.txt', 'x');
		corpus.write('corpus.json', '{ "exclude": ["drafts/**"] }');
		client = await LspClient.start({
			capabilities: ABLE,
			folders: [corpus.root],
			configuration: { maximumDocumentSize: 0.1 },
		});
		client.open(corpus.uri('drafts/a.txt'), 'Hà Nội');
		await client.waitUntilIndexed(corpus.root);
		const { refused } = client.received.get('corpus/status')!.at(-1) as {
			refused: { uri: string; code: string; message: string }[];
		};
		assert.deepStrictEqual(
			refused.map(({ uri, code, message }) => `${uri.slice(corpus.root.length + 1)} ${code} ${message}`).sort(),
			[
				'binary.txt not-text Not text: byte 1 is NUL',
				`drafts/a.txt outside Not in the corpus “${corpus.root.split('/').at(-1)}”: see “include” and “exclude” in its corpus.json`,
				'large.txt too-large 0.2 MB are more than the limit of 0.1 MB (setting corpus.maximumDocumentSize)',
			],
		);
	});
});
