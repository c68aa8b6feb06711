import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodePointIndex } from '../../server/src/annotations/codePointIndex';
import { describeSpan } from '../../server/src/annotations/describeSpan';

/** Texts of every length around the index's blocks, with surrogate pairs, their halves and decomposed letters. */
const texts = fc
	.array(fc.constantFrom('a', 'ữ', 'e\u0301', '🎉', '\ud83c', '\udf89', 'x'.repeat(500), '🎉'.repeat(400)), {
		maxLength: 12,
	})
	.map((pieces) => pieces.join(''));

suite('codePointIndex', () => {
	test('counts as the language’s own iterator does', () => {
		fc.assert(
			fc.property(texts, fc.nat(), (text, n) => {
				const index = new CodePointIndex(text);
				const points = [...text];
				const count = n % (points.length + 1);
				const offset = points.slice(0, count).join('').length;
				assert.equal(index.pointsBefore(offset), count);
				assert.equal(index.offsetOf(count), offset);
			}),
			{ numRuns: 500 },
		);
	});

	test('there is no offset for a code point that the text does not have', () => {
		const index = new CodePointIndex('🎉b');
		assert.deepEqual(
			[-1, 0, 1, 2, 3].map((points) => index.offsetOf(points)),
			[undefined, 0, 2, 3, undefined],
		);
	});
});

suite('describeSpan', () => {
	test('takes 32 code points of context on each side, and never half a character', () => {
		const text = `${'🎉'.repeat(40)}Lê Minh${'🎈'.repeat(40)}`;
		assert.deepEqual(describeSpan(text, new CodePointIndex(text), { start: 80, end: 87 }), {
			start: 40,
			end: 47,
			exact: 'Lê Minh',
			prefix: '🎉'.repeat(32),
			suffix: '🎈'.repeat(32),
		});
		const cut = describeSpan(text, new CodePointIndex(text), { start: 79, end: 88 });
		assert.equal(cut.exact, '🎉Lê Minh🎈');
	});
});
