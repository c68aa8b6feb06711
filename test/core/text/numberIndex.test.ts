import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NumberIndex } from '../../../server/src/core/text/numberIndex';

suite('numbers in the order in which they come', () => {
	test('are those that a map has', () => {
		const keys = fc.array(fc.oneof(fc.nat(40), fc.nat(2 ** 28)), { maxLength: 300 });
		fc.assert(
			fc.property(keys, fc.nat(40), (added, expected) => {
				const index = new NumberIndex(expected);
				const map = new Map<number, number>();
				for (const key of added) {
					assert.equal(index.indexOf(key), map.get(key) ?? -1);
					map.set(key, map.get(key) ?? map.size);
					assert.equal(index.add(key), map.get(key));
				}
				assert.equal(index.size, map.size);
				for (const [key, place] of map) {
					assert.equal(index.indexOf(key), place);
				}
				const small = new NumberIndex(0);
				for (let key = 0; key < 20; key++) {
					small.add(key);
				}
				assert.equal(index.countShared(small), [...map.keys()].filter((key) => key < 20).length);
			}),
		);
	});
});
