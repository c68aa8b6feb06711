import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../server/src/core/text/lineIndex';
import { AscendingPositions } from '../../server/src/languageFeatures/ascendingPositions';
import { toOffset, toPosition, toSpan, type PositionEncoding } from '../../server/src/languageFeatures/positions';

const ENCODINGS: readonly PositionEncoding[] = ['utf-16', 'utf-8'];
const TEXTS = fc.string({
	unit: fc.constantFrom('a', 'ộ', 'o\u0323', '😀', '\n', '\r\n', '\r', '\u2028'),
	maxLength: 40,
});

/** Offsets where a character begins, line breaks of two characters taken as one. */
function placesOf(text: string): number[] {
	const isInside = (i: number): boolean =>
		(text[i] === '\n' && text[i - 1] === '\r') || /^[\udc00-\udfff]/.test(text.slice(i));
	return Array.from({ length: text.length + 1 }, (_, i) => i).filter((i) => !isInside(i));
}

suite('positions', () => {
	test('count UTF-16 code units or bytes, as agreed', () => {
		const lines = new LineIndex('x\nộ😀z');
		deepStrictEqual(
			ENCODINGS.map((encoding) => toPosition(lines, 5, encoding)),
			[
				{ line: 1, character: 3 },
				{ line: 1, character: 7 },
			],
		);
	});

	test('lead back to their offsets', () =>
		fc.assert(
			fc.property(TEXTS, (text) => {
				const lines = new LineIndex(text);
				for (const encoding of ENCODINGS) {
					const offsets = placesOf(text);
					deepStrictEqual(
						offsets.map((offset) => toOffset(lines, toPosition(lines, offset, encoding), encoding)),
						offsets,
					);
				}
			}),
		));

	test('outside the text are its nearest places', () => {
		const lines = new LineIndex('ab\ncd');
		const offsets = [
			{ line: -1, character: 0 },
			{ line: 0, character: 99 },
			{ line: 0, character: -1 },
			{ line: 9, character: 0 },
		].map((position) => ENCODINGS.map((encoding) => toOffset(lines, position, encoding)));
		deepStrictEqual(offsets, [
			[0, 0],
			[2, 2],
			[0, 0],
			[5, 5],
		]);
	});

	test('of a range the wrong way round are its start', () => {
		const range = { start: { line: 0, character: 2 }, end: { line: 0, character: 1 } };
		deepStrictEqual(toSpan(new LineIndex('abc'), range, 'utf-16'), { start: 2, end: 2 });
	});

	test('counted on from one another are the same, whatever their order', () =>
		fc.assert(
			fc.property(TEXTS, fc.infiniteStream(fc.nat()), (text, numbers) => {
				const lines = new LineIndex(text);
				const places = placesOf(text);
				for (const encoding of ENCODINGS) {
					const positions = new AscendingPositions(lines, encoding);
					for (const number of numbers.take(20)) {
						const offset = places[number % places.length]!;
						deepStrictEqual(positions.at(offset), toPosition(lines, offset, encoding));
					}
				}
			}),
		));
});
