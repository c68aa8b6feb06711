import assert from 'node:assert/strict';
import fc from 'fast-check';
import { valueIn } from '../../../server/src/core/packs/sortedText';

function tableOf(values: ReadonlyMap<string, string>): string {
	return [...values]
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
		.map(([key, value]) => (value === '' ? key : `${key}:${value}`))
		.join('|');
}

suite('a table as one sorted text', () => {
	test('finds the first entry, the last one, and none', () => {
		const table = 'an:1|anh:2|ba|nga:a;b';
		assert.deepStrictEqual(
			['an', 'anh', 'ba', 'nga', 'a', 'b', 'ng', 'ngay', ''].map((key) => valueIn(table, key)),
			['1', '2', '', 'a;b', undefined, undefined, undefined, undefined, undefined],
		);
		assert.strictEqual(valueIn('', 'an'), undefined);
	});

	test('answers as a Map does, whatever the words', () => {
		const word = fc.string({
			unit: fc.constantFrom('a', 'b', 'ă', 'ô', '\u0301', '-', '.', '0', 'я', "'"),
			minLength: 1,
			maxLength: 4,
		});
		fc.assert(
			fc.property(fc.uniqueArray(word, { maxLength: 40 }), fc.array(word), (keys, others) => {
				const values = new Map(keys.map((key, i) => [key, i % 2 === 0 ? '' : String(i)]));
				const table = tableOf(values);
				for (const key of [...keys, ...others]) {
					assert.strictEqual(valueIn(table, key), values.get(key));
				}
			}),
		);
	});
});
