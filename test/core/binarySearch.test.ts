import assert from 'node:assert/strict';
import fc from 'fast-check';
import { partitionPoint, upperBound } from '../../server/src/core/binarySearch';

suite('binary search', () => {
	const ascending = fc.array(fc.integer({ min: -9, max: 9 })).map((numbers) => numbers.sort((a, b) => a - b));

	test('the upper bound is where a look at each number, one after another, ends', () => {
		fc.assert(
			fc.property(ascending, fc.integer({ min: -10, max: 10 }), fc.nat(), (numbers, value, some) => {
				const count = some % (numbers.length + 1);
				const first = numbers.findIndex((number, i) => i >= count || number > value);
				assert.equal(upperBound(Int32Array.from(numbers), value, count), first < 0 ? count : first);
			}),
		);
	});

	test('the partition point parts the items that are before a place from all others', () => {
		fc.assert(
			fc.property(fc.nat(40), fc.nat(40), (count, before) => {
				assert.equal(
					partitionPoint(count, (i) => i < before),
					Math.min(count, before),
				);
			}),
		);
	});
});
