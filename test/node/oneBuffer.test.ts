import assert from 'node:assert/strict';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { inOneBuffer } from '../../server/src/node/oneBuffer';

suite('messages of threads', () => {
	test('say the same in one buffer, which goes over', () => {
		const shared = new Uint8Array([9, 8, 7, 6, 5]);
		const said = {
			found: [
				{ numbers: Int32Array.of(1, -2, 3), rest: shared.subarray(1, 3), marks: [['a', 4]] as const },
				undefined,
				{ keys: Float64Array.of(2 ** 52, 0.5), counts: Uint16Array.of(65_535), none: new Uint8Array(), isNew: true },
			],
			strings: ['one', 'two'],
		};
		const { message, buffer } = inOneBuffer(said);
		const { port1, port2 } = new MessageChannel();
		port1.postMessage(message, [buffer]);
		assert.equal(buffer.byteLength, 0);
		assert.deepStrictEqual((receiveMessageOnPort(port2) as { message: unknown }).message, said);
		assert.deepStrictEqual([...shared], [9, 8, 7, 6, 5]);
		port1.close();
	});
});
