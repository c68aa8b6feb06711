import assert from 'node:assert/strict';
import { LspClient } from '../support/lspClient';
import { DiskCorpus } from './support';

const TEXT = 'Chiều qua, ông Trần Văn Bình gặp bà Lê Thị Hoa ở Hà Nội.\n';
const MEGABYTE = 1024 * 1024;

interface Refusal {
	readonly id: string | number | null;
	readonly error: { readonly code: number };
}

suite('a stream that loses its step', () => {
	let client: LspClient;
	let corpus: DiskCorpus;

	setup(() => {
		corpus = new DiskCorpus({ 'corpus.json': '{}', 'a.txt': TEXT });
	});

	teardown(() => {
		client.kill();
		corpus.dispose();
	});

	/** The errors that the bytes are answered with, before the next question is answered. */
	async function refusals(...pieces: (string | Buffer)[]): Promise<unknown[]> {
		const before = client.refused.length;
		for (const piece of pieces) {
			client.process.stdin!.write(piece);
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
		await client.request('workspace/symbol', { query: 'Hoa' });
		return (client.refused as Refusal[]).slice(before).map(({ id, error }) => [id, error.code]);
	}

	const framed = (body: string, length = Buffer.byteLength(body)): string => `Content-Length: ${length}\r\n\r\n${body}`;

	test('is answered with the errors of JSON-RPC, once for each fault, and picked up again', async () => {
		client = await LspClient.start({ folders: [corpus.root] });
		const symbol = (id: unknown): string => JSON.stringify({ jsonrpc: '2.0', id, method: 'no/such' });
		const expected: readonly (readonly [what: string, pieces: (string | Buffer)[], answers: unknown[]])[] = [
			['no JSON', [framed('hello')], [[null, -32700]]],
			['nothing', [framed('')], [[null, -32700]]],
			['half a body', [framed('{"jsonrpc":"2.0",')], [[null, -32700]]],
			[
				'bytes that are no UTF-8',
				[Buffer.concat([Buffer.from('Content-Length: 4\r\n\r\n'), Buffer.from([0x7b, 0xff, 0xc0, 0x80])])],
				[[null, -32700]],
			],
			['a batch', [framed(`[${symbol(1)},${symbol(2)}]`)], [[null, -32600]]],
			['no object', [framed('7')], [[null, -32600]]],
			['no message', [framed('{"jsonrpc":"2.0","id":"x7"}')], [['x7', -32600]]],
			['an id that is none', [framed(symbol({}))], [[null, -32600]]],
			[
				'parameters that are none',
				[framed('{"jsonrpc":"2.0","id":"p","method":"shutdown","params":3}')],
				[['p', -32600]],
			],
			[
				'parameters by position',
				[framed('{"jsonrpc":"2.0","id":"q","method":"no/such","params":[3,4]}')],
				[['q', -32600]],
			],
			['an error that answers nothing', [framed('{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"x"}}')], []],
			['garbage', ['some garbage\n and more'], [[null, -32700]]],
			['a header without a length', ['Content-Type: x\r\n\r\n'], [[null, -32700]]],
			['a length that is no number', ['Content-Length: many\r\n\r\n'], [[null, -32700]]],
			['a length that is negative', ['Content-Length: -5\r\n\r\n'], [[null, -32700]]],
			['five kilobytes of garbage', ['x'.repeat(5000)], [[null, -32700]]],
			['too short a length', [framed(symbol('s'), 9)], [[null, -32700]]],
			[
				'too great a length',
				[framed(symbol('g'), symbol('g').length + 40), framed(symbol('after'))],
				[
					[null, -32700],
					['after', -32601],
				],
			],
			[
				'a message in pieces',
				[framed(symbol('z')).slice(0, 9), framed(symbol('z')).slice(9, 30), framed(symbol('z')).slice(30)],
				[['z', -32601]],
			],
			[
				'other fields of the header',
				[
					`Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:${symbol('f').length}\r\n\r\n${symbol('f')}`,
				],
				[['f', -32601]],
			],
		];
		for (const [what, pieces, answers] of expected) {
			assert.deepStrictEqual(await refusals(...pieces), answers, what);
		}
		assert.deepStrictEqual(client.logged, []);
		assert.equal(await client.stop(), 0);
	});

	test('an id that is not answered yet is refused to another request', async () => {
		client = await LspClient.start({ folders: [corpus.root] });
		const twice = framed('{"jsonrpc":"2.0","id":"d","method":"textDocument/hover"}').repeat(2);
		assert.deepStrictEqual(await refusals(twice), [
			['d', -32600],
			['d', -32602],
		]);
	});

	test('what is not initialized or was shut down says so; a second shutdown, too', async () => {
		client = new LspClient();
		const hover = { textDocument: { uri: corpus.uri('a.txt') }, position: { line: 0, character: 0 } };
		await assert.rejects(client.request('textDocument/hover', hover), { code: -32002 });
		await assert.rejects(client.request('corpus/entities', {}), { code: -32002 });
		for (const params of [undefined, {}, { capabilities: 7 }, { capabilities: {}, workspaceFolders: [null] }]) {
			await assert.rejects(client.request('initialize', params), { code: -32602 });
		}
		await client.initialize({ folders: [corpus.root] });
		await assert.rejects(client.request('no/such', {}), { code: -32601 });
		await client.request('shutdown', undefined);
		await assert.rejects(client.request('textDocument/hover', hover), { code: -32600 });
		client.notify('exit', undefined);
		assert.equal(await client.exited, 0);
	});

	test('half a message and the end of the stream end the server with status 1, without a word on standard error', async () => {
		for (const half of ['', 'Content-Le', 'Content-Length: 100\r\n\r\n{"jsonrpc":']) {
			client = await LspClient.start();
			client.process.stdin!.end(half);
			assert.equal(await client.exited, 1, half);
		}
		client = await LspClient.start();
		await client.request('shutdown', undefined);
		client.process.stdin!.end();
		assert.equal(await client.exited, 0);
	});

	test('a message of 64 MB is read like any other, and one that no string could hold left out', async function () {
		this.timeout(120_000);
		client = await LspClient.start({ folders: [corpus.root] });
		await assert.rejects(client.request('no/such', { text: 'x'.repeat(64 * MEGABYTE) }), { code: -32601 });
		const uri = corpus.uri('big.txt');
		client.open(uri, TEXT.repeat(Math.ceil((64 * MEGABYTE) / Buffer.byteLength(TEXT))));
		client.close(uri);
		client.process.stdin!.write(`Content-Length: ${300 * MEGABYTE}\r\n\r\n`);
		const piece = Buffer.alloc(10 * MEGABYTE, 0x20);
		for (let i = 0; i < 30; i++) {
			client.process.stdin!.write(piece);
		}
		assert.deepStrictEqual(await refusals(), [[null, -32700]]);
		client.open(corpus.uri('a.txt'), TEXT);
		const position = { line: 0, character: 20 };
		assert.ok(await client.request('textDocument/hover', { textDocument: { uri: corpus.uri('a.txt') }, position }));
		assert.equal(await client.stop(), 0);
	});

	test('documents by addresses that are none, and positions that are none', async () => {
		client = await LspClient.start({ folders: [corpus.root] });
		const uri = corpus.uri('a.txt');
		client.open(uri, TEXT);
		const codes: unknown[] = [];
		const ask = async (target: unknown, position: unknown): Promise<void> => {
			const params = { textDocument: { uri: target }, position };
			await client.request('textDocument/hover', params).then(
				(answer) => codes.push(answer === null ? null : 'hover'),
				(error: { code: number }) => codes.push(error.code),
			);
		};
		for (const target of ['', 'x', '%%%', 7, null, 'file:///\ud800.txt', 'untitled:1']) {
			await ask(target, { line: 0, character: 0 });
		}
		assert.deepStrictEqual(codes.splice(0), [-32602, -32602, -32602, -32602, -32602, null, null]);
		for (const position of [
			null,
			{ line: null, character: 0 },
			{ line: 0.5, character: 0 },
			{ line: -1, character: -1 },
			{ line: 1e9, character: 1e9 },
			{ line: 0, character: 1e9 },
			{ line: 0, character: 20 },
		]) {
			await ask(uri, position);
		}
		assert.deepStrictEqual(codes, [-32602, -32602, -32602, 'hover', null, null, 'hover']);
		client.change(uri, 2, [{ range: { start: { line: 0 }, end: null }, text: 'x' }]);
		client.change('x', 2, [{ text: 'x' }]);
		client.open('%%%', TEXT);
		await ask(uri, { line: 0, character: 20 });
		assert.equal(codes.at(-1), 'hover');
		assert.deepStrictEqual(
			client.logged.filter((message) => !message.startsWith('2: ')),
			[],
		);
		assert.equal(client.logged.length, 3);
	});
});
