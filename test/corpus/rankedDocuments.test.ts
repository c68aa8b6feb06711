import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DocumentNumbers } from '../../server/src/corpus/documentNumbers';
import { RankedDocuments } from '../../server/src/corpus/rankedDocuments';

const pathOf = (document: number): string => `site${document % 3}/${document}.txt`;

suite('Documents that name an entity', () => {
	test('those with the most mentions come first, then by path', () => {
		const documents = new RankedDocuments(Int32Array.of(4, 2, 7, 5, 9, 2, 11, 0), pathOf);
		assert.deepStrictEqual(documents.first(2), [
			{ path: 'site1/7.txt', mentions: 5 },
			{ path: 'site0/9.txt', mentions: 2 },
		]);
		assert.deepStrictEqual([documents.size, documents.mentions], [3, 9]);
	});

	test('paths are those of the numbers that were counted, also once the index was stored and has others', () => {
		const numbers = new DocumentNumbers();
		numbers.lay(['a.txt', 'b.txt']);
		const documents = new RankedDocuments(Int32Array.of(1, 2), numbers.paths);
		numbers.lay(['b.txt', 'c.txt']);
		assert.deepStrictEqual(documents.all, [{ path: 'b.txt', mentions: 2 }]);
	});

	test('the first ones are the same whether all were put in order or not', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.tuple(fc.nat(60), fc.integer({ min: -1, max: 4 })), { selector: ([document]) => document }),
				fc.array(fc.nat(12), { minLength: 1, maxLength: 3 }),
				(counts, limits) => {
					const pairs = Int32Array.from(counts.flat());
					const all = new RankedDocuments(pairs, pathOf).all;
					const asked = new RankedDocuments(pairs, pathOf);
					for (const limit of limits) {
						assert.deepStrictEqual(asked.first(limit), all.slice(0, limit));
					}
					assert.strictEqual(asked.size, all.length);
				},
			),
		);
	});
});
