import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codePointsBefore, offsetOfCodePoint } from '../../../server/src/core/text/codePoints';

suite('code points', () => {
	test('an emoji counts one code point and two UTF-16 units', () => {
		assert.deepStrictEqual([codePointsBefore('🎉 Ông', 3), offsetOfCodePoint('🎉 Ông', 2)], [2, 3]);
	});

	test('there and back at every boundary of a code point', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
				let offset = 0;
				for (const point of text) {
					assert.strictEqual(offsetOfCodePoint(text, codePointsBefore(text, offset)), offset);
					offset += point.length;
				}
			}),
		);
	});
});
