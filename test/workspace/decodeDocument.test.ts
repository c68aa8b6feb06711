import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeDocument } from '../../server/src/workspace/decodeDocument';

function bytes(...parts: readonly (string | number)[]): Uint8Array {
	return Uint8Array.from(
		parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])),
	);
}

function problems(...parts: readonly (string | number)[]): string[] {
	const decoded = decodeDocument(bytes(...parts));
	return decoded.kind === 'text'
		? decoded.problems.map(({ start, end, message }) => `${start}-${end} ${message}`)
		: [decoded.message];
}

suite('decoding a document', () => {
	test('a byte-order mark is no part of the text', () => {
		assert.deepStrictEqual(decodeDocument(bytes(0xef, 0xbb, 0xbf, 'Hà Nội')), {
			kind: 'text',
			text: 'Hà Nội',
			bom: true,
			problems: [],
		});
	});

	test('a byte that is no UTF-8 is told with its place', () => {
		assert.deepStrictEqual(problems('Hà Nội\nHu', 0xe9, '\n'), ['9-10 Not UTF-8: byte 12 (0xE9) on line 2']);
		assert.deepStrictEqual(problems(0xef, 0xbb, 0xbf, 'ăâđêô', 0xff, 0xfe), [
			'5-7 Not UTF-8: byte 13 (0xFF) on line 1',
		]);
	});

	test('half a surrogate pair, overlong forms and cut sequences are no UTF-8', () => {
		assert.deepStrictEqual(problems('ếềểễệăâđêôơưáàả', 0xed, 0xa0, 0x80, 'a', 0xc0, 0x80, 'b', 0xf0, 0x9f, 0x98), [
			'15-18 Not UTF-8: byte 36 (0xED) on line 1',
			'19-21 Not UTF-8: byte 40 (0xC0) on line 1',
			'22-25 Not UTF-8: byte 43 (0xF0) on line 1',
		]);
	});

	test('another encoding is refused', () => {
		const windows1251 = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
		assert.deepStrictEqual(
			[
				problems(...windows1251, ' 2024'),
				problems(0xff, 0xfe, 0x41, 0),
				problems(0xfe, 0xff, 0, 0x41),
				problems('GIF', 0, 1),
			],
			[
				['Not UTF-8 from byte 0 (0xCF) on line 1: convert the file to UTF-8'],
				['Not UTF-8 but UTF-16: convert it to UTF-8'],
				['Not UTF-8 but UTF-16: convert it to UTF-8'],
				['Not text: byte 3 is NUL'],
			],
		);
	});

	test('a stray byte in a text without other letters than ASCII is a problem of its place', () => {
		assert.deepStrictEqual(problems('It', 0x92, `s what they said.${' And so on.'.repeat(20)}`), [
			'2-3 Not UTF-8: byte 2 (0x92) on line 1',
		]);
	});

	test('letters that were lost before, and NUL characters far into a text, are told', () => {
		assert.deepStrictEqual(problems('a\uFFFD\uFFFDb'), [
			'1-3 U+FFFD, the replacement character: letters were lost here when the text was converted',
		]);
		assert.deepStrictEqual(problems('x'.repeat(9000), 0), ['9000-9001 NUL character']);
	});

	test('any text comes back as it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF') && !/\p{Cs}/u.test(text));
				const decoded = decodeDocument(new TextEncoder().encode(text));
				assert.equal(decoded.kind === 'text' && decoded.text, text);
			}),
		);
	});

	test('any bytes become a text with every place told, or are refused', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), (raw) => {
				const decoded = decodeDocument(raw);
				if (decoded.kind === 'text') {
					const lost = decoded.text.replace(/[^\uFFFD\0]/gu, '').length;
					assert.equal(
						decoded.problems.reduce((sum, { start, end }) => sum + end - start, 0),
						lost,
					);
				}
			}),
			{ numRuns: 500 },
		);
	});
});
