import assert from 'node:assert/strict';
import fc from 'fast-check';
import { align } from '../../server/src/annotations/alignment';
import { findPatterns } from '../../server/src/annotations/findPatterns';
import { NormalizedText, normalizeText } from '../../server/src/annotations/normalizedText';

const letters = (maxLength: number): fc.Arbitrary<string> =>
	fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength });

/** Edits between two texts, by the book. */
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
		}
		row = next;
	}
	return row[b.length]!;
}

suite('findPatterns', () => {
	test('finds what a search for each of them finds', () => {
		fc.assert(
			fc.property(letters(80), fc.array(letters(20), { maxLength: 20 }), (text, patterns) => {
				const found = findPatterns(text, patterns);
				for (const pattern of patterns.filter((one) => one !== '')) {
					const places = [...text].map((_, i) => i).filter((i) => text.startsWith(pattern, i));
					assert.deepEqual(found.get(pattern) ?? [], places);
				}
			}),
		);
	});
});

suite('alignment', () => {
	test('lays a pattern on what begins at a place as well as any length allows', () => {
		fc.assert(
			fc.property(letters(16), letters(10), fc.nat(16), fc.nat(10), (text, pattern, at, limit) => {
				const from = Math.min(at, text.length);
				const distances = Array.from({ length: text.length - from + 1 }, (_, n) =>
					editDistance(pattern, text.slice(from, from + n)),
				);
				const best = Math.min(...distances);
				const found = align(text, from, 1, pattern, limit);
				assert.equal(found?.distance, best <= limit ? best : undefined);
				assert.equal(found && distances[found.length], found?.distance);
			}),
			{ numRuns: 500 },
		);
	});

	test('backwards it does the same with both turned round', () => {
		const turned = (text: string): string => [...text].reverse().join('');
		fc.assert(
			fc.property(letters(16), letters(10), fc.nat(16), (text, pattern, at) => {
				const from = Math.min(at, text.length);
				assert.deepEqual(
					align(text, from, -1, pattern, 10),
					align(turned(text), text.length - from, 1, turned(pattern), 10),
				);
			}),
		);
	});
});

suite('normalizedText', () => {
	const texts = fc
		.array(
			fc.constantFrom(
				'a',
				'e\u0301',
				'é',
				'e',
				'\u0301',
				'\r\n',
				'\r',
				'\n',
				'🎉',
				'\u212b',
				'\u1112\u1161\u11ab',
				'ữ'.normalize('NFD'),
				'đ',
			),
		)
		.map((pieces) => pieces.join(''));

	test('is NFC with single line breaks', () => {
		fc.assert(
			fc.property(texts, (text) => {
				assert.equal(new NormalizedText(text).text, normalizeText(text));
			}),
		);
	});

	test('a passage there and its passage in the original are the same text', () => {
		fc.assert(
			fc.property(texts, fc.nat(), fc.nat(), (text, x, y) => {
				const normalized = new NormalizedText(text);
				const size = normalized.text.length + 1;
				const [start, end] = [Math.min(x % size, y % size), Math.max(x % size, y % size)];
				const span = normalized.toOriginal({ start, end });
				const original = normalizeText(text.slice(span.start, span.end));
				assert.ok(original.includes(normalized.text.slice(start, end)) || span.start === span.end);
				assert.ok(normalized.fromOriginal(span.start) <= start);
			}),
		);
	});

	test('offsets in the middle of a text', () => {
		const text = `à\r\n${'ữ'.normalize('NFD')}x`;
		const normalized = new NormalizedText(text);
		assert.equal(normalized.text, 'à\nữx');
		assert.deepEqual(normalized.toOriginal({ start: 2, end: 3 }), { start: 3, end: 6 });
		assert.deepEqual(
			[0, 1, 3, 4, 6].map((offset) => normalized.fromOriginal(offset)),
			[0, 1, 2, 2, 3],
		);
	});
});
