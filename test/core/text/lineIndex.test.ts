import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../../server/src/core/text/lineIndex';

const texts = fc
	.array(fc.constantFrom('a', 'é', '🎉', '\n', '\r\n', '\r', ' '), { maxLength: 60 })
	.map((parts) => parts.join(''));

suite('LineIndex', () => {
	test('lines end with \\n, \\r\\n or \\r, and the text after the last break is a line', () => {
		const lines = new LineIndex('a\nb\r\nc\rd\n');
		assert.deepStrictEqual(
			Array.from({ length: lines.count }, (_, line) => lines.lineText(line)),
			['a', 'b', 'c', 'd', ''],
		);
	});

	test('the empty text has one empty line', () => {
		const lines = new LineIndex('');
		assert.deepStrictEqual([lines.count, lines.start(0), lines.end(0), lines.lineAt(5)], [1, 0, 0, 0]);
	});

	test('every offset lies in the line that lineAt says', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const lines = new LineIndex(text);
				assert.strictEqual(lines.count, text.split(/\r\n|\r|\n/u).length);
				for (let offset = 0; offset <= text.length; offset++) {
					const line = lines.lineAt(offset);
					assert.ok(lines.start(line) <= offset);
					assert.ok(line === lines.count - 1 || offset < lines.start(line + 1));
				}
			}),
		);
	});
});
