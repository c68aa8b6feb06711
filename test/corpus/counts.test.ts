import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Counts } from '../../server/src/corpus/counts';

suite('counts of a few strings', () => {
	test('are those of a map, whatever was added', () => {
		const change = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: -2, max: 3 }));
		fc.assert(
			fc.property(fc.array(change), (changes) => {
				const counts = new Counts();
				const expected = new Map<string, number>();
				for (const [key, count] of changes) {
					counts.add(key, count);
					expected.set(key, (expected.get(key) ?? 0) + count);
				}
				const sums = [...expected].filter(([, count]) => count !== 0).sort();
				assert.deepStrictEqual([...counts].sort(), sums);
				assert.deepStrictEqual(
					[...counts.keys()].sort(),
					sums.map(([key]) => key),
				);
				assert.deepStrictEqual([counts.size, counts.get('a')], [sums.length, expected.get('a') ?? 0]);
			}),
		);
	});
});
