import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeUtf8 } from '../../server/src/node/decodeUtf8';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

suite('decoding UTF-8', () => {
	test('any text comes back as it was, also from the middle of a larger piece of memory', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.nat(9), (text, before) => {
				const bytes = bytesOf(text);
				const larger = new Uint8Array(bytes.length + before + 3).fill(0xff);
				larger.set(bytes, before);
				assert.strictEqual(decodeUtf8(larger.subarray(before, before + bytes.length)), text);
			}),
		);
	});

	test('a byte-order mark stays, and what is no UTF-8 has no text', () => {
		assert.strictEqual(decodeUtf8(bytesOf('\uFEFFTriều Tiên 🙂')), '\uFEFFTriều Tiên 🙂');
		assert.strictEqual(decodeUtf8(Uint8Array.of(0x61, 0xe9, 0x62)), undefined);
		assert.strictEqual(decodeUtf8(bytesOf('một').subarray(0, 3)), undefined);
	});
});
