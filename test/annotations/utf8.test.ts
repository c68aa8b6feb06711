import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeUtf8, encodeUtf8, hasInvalidBytes } from '../../server/src/annotations/utf8';

suite('utf8', () => {
	test('reads and writes what a platform’s own coder does', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const bytes = new TextEncoder().encode(text);
				assert.deepEqual([...encodeUtf8(text)], [...bytes]);
				assert.equal(decodeUtf8(bytes), text);
				assert.equal(hasInvalidBytes(text), false);
			}),
		);
	});

	test('any bytes come back as they were', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
				assert.deepEqual([...encodeUtf8(decodeUtf8(bytes))], [...bytes]);
			}),
		);
	});

	test('refuses the bytes that the platform refuses', () => {
		const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
		const isValid = (bytes: Uint8Array): boolean => {
			try {
				strict.decode(bytes);
				return true;
			} catch {
				return false;
			}
		};
		// Bytes near the edges of what sequences may begin and go on with.
		const edge = fc.constantFrom(
			0x00,
			0x7f,
			0x80,
			0x8f,
			0x90,
			0x9f,
			0xa0,
			0xbf,
			0xc0,
			0xc1,
			0xc2,
			0xe0,
			0xed,
			0xef,
			0xf0,
			0xf4,
			0xf5,
			0xff,
		);
		fc.assert(
			fc.property(fc.array(edge, { maxLength: 5 }), (list) => {
				const bytes = Uint8Array.from(list);
				assert.equal(hasInvalidBytes(decodeUtf8(bytes)), !isValid(bytes));
			}),
			{ numRuns: 1000 },
		);
	});
});
