import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { Hover } from 'vscode-languageserver-protocol';
import { ABLE, LspClient } from '../support/lspClient';
import { DiskCorpus } from './support';

const SENTENCE = 'Chiều qua, ông Trần Văn Bình gặp bà Lê Thị Hoa ở Hà Nội lúc 15 giờ ngày 2/9/2024.\n';
const ORIGIN = { line: 0, character: 0 };

suite('a client that errs or changes its mind', () => {
	let client: LspClient;
	let corpus: DiskCorpus;

	setup(() => {
		corpus = new DiskCorpus({ 'corpus.json': '{}' });
	});

	teardown(() => {
		client.kill();
		corpus.dispose();
	});

	test('a cancelled request is answered with the error and nothing else', async () => {
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root] });
		const uri = corpus.uri('long.txt');
		client.open(uri, SENTENCE.repeat(4000));
		const requests = [
			'textDocument/semanticTokens/full',
			'textDocument/hover',
			'textDocument/diagnostic',
			'workspace/symbol',
		].map(async (method) => {
			const source = new CancellationTokenSource();
			const params = method === 'workspace/symbol' ? { query: 'a' } : { textDocument: { uri }, position: ORIGIN };
			const answer = client.request(method, params, source.token);
			source.cancel();
			await assert.rejects(answer, { code: -32800 }, method);
		});
		await Promise.all(requests);
		const source = new CancellationTokenSource();
		const running = client.request('textDocument/documentSymbol', { textDocument: { uri } }, source.token);
		setTimeout(() => source.cancel(), 20);
		await assert.rejects(running, { code: -32800 });
		assert.deepStrictEqual(client.logged, []);
	});

	test('a question about a long text that is edited meanwhile is told so; the next one is for the new text', async () => {
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root] });
		const uri = corpus.uri('long.txt');
		client.open(uri, SENTENCE.repeat(4000));
		const stale = client.request('textDocument/hover', { textDocument: { uri }, position: { line: 3, character: 20 } });
		stale.catch(() => undefined);
		client.change(uri, 2, [{ range: { start: ORIGIN, end: ORIGIN }, text: 'Một dòng mới.\n' }]);
		const fresh = await client.request<Hover>('textDocument/hover', {
			textDocument: { uri },
			position: { line: 4, character: 20 },
		});
		await assert.rejects(stale, { code: -32801 });
		assert.deepStrictEqual(fresh.range, { start: { line: 4, character: 15 }, end: { line: 4, character: 28 } });
	});

	test('garbage is answered with errors, and the server lives', async () => {
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root] });
		const uri = corpus.uri('a.txt');
		client.open(uri, SENTENCE);
		const codes: unknown[] = [];
		for (const [method, params] of [
			['textDocument/hover', undefined],
			['textDocument/hover', {}],
			['textDocument/hover', { textDocument: 7, position: ORIGIN }],
			['textDocument/hover', { textDocument: { uri }, position: { line: 'x', character: 1 } }],
			['textDocument/semanticTokens/range', { textDocument: { uri }, range: null }],
			['textDocument/selectionRange', { textDocument: { uri }, positions: 'all' }],
			['workspace/executeCommand', null],
			['workspace/symbol', {}],
			['corpus/mentions', {}],
			['corpus/nosuch', {}],
		] as const) {
			await client.request(method, params).then(
				(answer) => codes.push(answer),
				(error: { code: number }) => codes.push(error.code),
			);
		}
		for (const params of [
			undefined,
			{},
			{ textDocument: null },
			{ textDocument: { uri: 'x', version: 'x' }, contentChanges: 3 },
		]) {
			client.notify('textDocument/didOpen', params);
			client.notify('textDocument/didChange', params);
			client.notify('textDocument/didClose', params);
			client.notify('workspace/didChangeWatchedFiles', params);
			client.notify('workspace/didChangeConfiguration', params);
		}
		client.change(uri, 2, [{ range: { start: ORIGIN, end: ORIGIN } }]);
		client.change(uri, 3, [null]);
		client.notify('$/cancelRequest', {});
		client.notify('nosuch/notification', {});
		client.process.stdin!.write('Content-Length: 7\r\n\r\n{"a":1}');
		client.process.stdin!.write('Content-Length: 5\r\n\r\nhello');
		client.process.stdin!.write('Content-Length: 58\r\n\r\n{"jsonrpc":"2.0","method":"$/cancelRequest","params":null}');
		client.process.stdin!.write(
			'Content-Length: 61\r\n\r\n{"jsonrpc":"2.0","id":null,"method":"workspace/symbol"}      ',
		);
		assert.deepStrictEqual(codes.slice(0, 7), [-32602, -32602, -32602, -32602, -32602, -32602, -32602]);
		const hover = await client.request<Hover | null>('textDocument/hover', {
			textDocument: { uri },
			position: { line: 0, character: 20 },
		});
		assert.deepStrictEqual(hover?.range?.start, { line: 0, character: 15 });
		assert.equal(await client.stop(), 0);
	});

	test('documents that are not open, versions out of order, edits past the end: said, and served', async () => {
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root] });
		const uri = corpus.uri('a.txt');
		client.change(uri, 3, [{ text: 'x' }]);
		client.close(uri);
		client.open(uri, SENTENCE, 7);
		client.change(uri, 6, [
			{
				range: { start: { line: 99, character: 5 }, end: { line: 99, character: 9 } },
				text: 'Bà Phạm Thị Mai đến Huế.',
			},
		]);
		const hover = await client.request<Hover | null>('textDocument/hover', {
			textDocument: { uri },
			position: { line: 1, character: 5 },
		});
		assert.deepStrictEqual(hover?.range, { start: { line: 1, character: 3 }, end: { line: 1, character: 15 } });
		assert.deepStrictEqual(client.logged, [
			`2: ${uri} was changed without being open`,
			`2: ${uri} was closed without being open`,
			`2: ${uri}: version 6 came after version 7`,
		]);
	});

	test('a client without any optional capability is sent diagnostics, and no error is logged', async () => {
		corpus.write('b.txt', 'Đăng ký nhận tin\n');
		client = await LspClient.start({ folders: [corpus.root] });
		const uri = corpus.uri('a.txt');
		client.open(uri, `Cầu mới ở Hà Nội\n${SENTENCE}Đăng ký nhận tin\n`);
		await client.waitFor(() => client.diagnostics.has(uri));
		assert.deepStrictEqual(
			client.diagnostics.get(uri)!.diagnostics.map(({ range, severity, tags }) => [range.start.line, severity, tags]),
			[[2, 4, [1]]],
		);
		client.change(uri, 2, [{ range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } }, text: '' }]);
		await client.waitFor(() => client.diagnostics.get(uri)!.version === 2);
		assert.deepStrictEqual(client.diagnostics.get(uri)!.diagnostics, []);
		const hover = await client.request<Hover>('textDocument/hover', {
			textDocument: { uri },
			position: { line: 1, character: 20 },
		});
		assert.match(
			String(typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : hover.contents),
			/^Trần Văn Bình/u,
		);
		const actions = await client.request<{ command: string }[]>('textDocument/codeAction', {
			textDocument: { uri },
			range: { start: { line: 1, character: 20 }, end: { line: 1, character: 20 } },
			context: { diagnostics: [] },
		});
		assert.equal(actions.every(({ command }) => command.startsWith('corpus.')) && actions.length > 0, true);
		client.notify('textDocument/didSave', { textDocument: { uri } });
		client.close(uri);
		await client.request('workspace/symbol', { query: 'Hoa' });
		assert.deepStrictEqual(
			[client.logged, [...client.received.keys()].filter((method) => !method.startsWith('corpus/'))],
			[[], ['textDocument/publishDiagnostics']],
		);
		assert.equal(await client.stop(), 0);
	});
});
