import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineKeyOf, templateKeyOf } from '../../../server/src/core/text/lineKey';
import { foldLine, foldTemplate } from '../../../server/src/core/text/normalize';
import { TextTable } from '../../../server/src/core/textTable';

suite('keys of lines', () => {
	test('capitals, composition and white space around or between words make no difference', () => {
		const line = 'Xem thêm: 5 tin “nóng”';
		for (const same of [line.toUpperCase(), line.normalize('NFD'), `  ${line.replaceAll(' ', ' \u00a0')}\u200b`]) {
			assert.strictEqual(lineKeyOf(same), lineKeyOf(line));
		}
	});

	test('letters, marks, order and a space inside do', () => {
		const lines = ['xem thêm', 'xem them', 'thêm xem', 'xem', 'xem thêm.', 'xem thêm .', 'xemthêm', ''];
		assert.strictEqual(new Set(lines.map(lineKeyOf)).size, lines.length);
	});

	test('a template doesn’t see which digits there are', () => {
		assert.strictEqual(templateKeyOf('Ngày 3/11/2024, 65ha'), templateKeyOf('ngày 21/2/1999, 7HA'));
		assert.notStrictEqual(templateKeyOf('3 bình luận'), templateKeyOf('bình luận'));
		assert.notStrictEqual(lineKeyOf('3 bình luận'), lineKeyOf('4 bình luận'));
	});

	test('two lines have one key where they have one folded form, and only there', () => {
		const piece = fc.constantFrom(
			...['1', '22', '65ha', 'G20', '٣', '１', '²', '№', 'a', 'Á', 'á', 'e\u0301', '.', ' ', '\u00a0', '\u200b'],
		);
		const line = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(line, line, (a, b) => {
				assert.strictEqual(lineKeyOf(a) === lineKeyOf(b), foldLine(a) === foldLine(b));
				assert.strictEqual(templateKeyOf(a) === templateKeyOf(b), foldTemplate(a) === foldTemplate(b));
			}),
			{ numRuns: 1000 },
		);
	});

	test('a line of a text has the key of the line alone, and the length of its folded form', () => {
		const lines = fc.array(fc.stringMatching(/^[ aẠ.1 -]*$/u), { minLength: 1 });
		fc.assert(
			fc.property(lines, (parts) => {
				const table = new TextTable(parts.join('\n'), { language: 'vi' });
				parts.forEach((part, line) => {
					assert.strictEqual(table.lineKey(line), lineKeyOf(part));
					assert.strictEqual(table.templateKey(line), templateKeyOf(part));
					assert.strictEqual(table.foldedLength(line), table.foldedLine(line).length);
					assert.strictEqual(table.isBlank(line), table.foldedLine(line) === '');
				});
			}),
		);
	});
});
