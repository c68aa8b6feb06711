import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { type Message, StreamMessageReader } from 'vscode-languageserver/node';
import { PromptWriter } from '../../server/src/node/promptWriter';

const MESSAGE: Message & { readonly result: string } = { jsonrpc: '2.0', result: 'Trần Văn Bình 🎉\r\n' };

suite('messages to a client', () => {
	test('are there when they were given, and read as they were written', async () => {
		const stream = new PassThrough();
		const closed = new Promise((resolve) => stream.on('close', resolve));
		const writer = new PromptWriter(stream);
		const written = [writer.write(MESSAGE), writer.write({ ...MESSAGE, result: '' } as Message)];
		assert.ok(stream.readableLength > 0);
		const read: Message[] = [];
		new StreamMessageReader(stream).listen((message) => void read.push(message));
		writer.end();
		await Promise.all(written);
		await closed;
		while (read.length < 2) {
			await new Promise((resolve) => setImmediate(resolve));
		}
		assert.deepStrictEqual(read, [MESSAGE, { ...MESSAGE, result: '' }]);
	});

	test('a client that is gone is told of, and no message waits for it for ever', async () => {
		const gone = new Writable({ write: (_chunk, _encoding, done) => done(new Error('gone')) });
		const writer = new PromptWriter(gone);
		const told: string[] = [];
		let closed = 0;
		writer.onError(([{ message }]) => told.push(message));
		writer.onClose(() => closed++);
		await assert.rejects(writer.write(MESSAGE), /gone/u);
		await new Promise((resolve) => setImmediate(resolve));
		assert.deepStrictEqual([told[0], closed], ['gone', 1]);
	});
});
