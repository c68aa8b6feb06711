import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NumberCounts } from '../../server/src/corpus/numberCounts';
import { NumberTable } from '../../server/src/corpus/numberTable';

suite('counts of a few numbers', () => {
	test('are those of a map, whatever was added', () => {
		const change = fc.tuple(fc.nat(30), fc.integer({ min: -2, max: 3 }));
		fc.assert(
			fc.property(fc.array(change, { maxLength: 200, size: 'max' }), (changes) => {
				const counts = new NumberCounts();
				const expected = new Map<number, number>();
				for (const [key, count] of changes) {
					counts.add(key, count);
					expected.set(key, (expected.get(key) ?? 0) + count);
				}
				const sums = [...expected].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
				assert.deepStrictEqual([...counts], sums);
				assert.equal(counts.size, sums.length);
				assert.deepStrictEqual([...counts.pairs()], sums.flat());
			}),
		);
	});
});

suite('a table of numbers', () => {
	test('has what a map has, whatever came and went', () => {
		// Few keys, so that they go again, and many, so that parts grow; small ones, and such as hashes are.
		const key = fc.oneof(fc.nat(40), fc.nat(1_000_000), fc.maxSafeNat());
		const change = fc.tuple(key, fc.oneof({ weight: 2, arbitrary: fc.integer() }, fc.constant(0)));
		fc.assert(
			fc.property(fc.array(change, { size: 'max', maxLength: 3000 }), (changes) => {
				const table = new NumberTable();
				const expected = new Map<number, number>();
				for (const [key, value] of changes) {
					table.set(key, value);
					expected.set(key, value);
				}
				for (const [key, value] of expected) {
					assert.equal(table.get(key), value);
				}
				assert.equal(table.get(2 ** 40 + 7), expected.get(2 ** 40 + 7) ?? 0);
			}),
			{ numRuns: 60 },
		);
	});
});
