import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ManyDocuments } from '../../server/src/corpus/manyDocuments';
import { Postings } from '../../server/src/corpus/postings';

const sorted = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);

suite('which documents have what', () => {
	test('however they came and went', () => {
		const change = fc.record({ key: fc.nat(2), document: fc.nat(60), comes: fc.boolean() });
		fc.assert(
			fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
				const postings = new Postings();
				const known = new Map<number, Set<number>>();
				for (const { key, document, comes } of changes) {
					const documents = known.get(key) ?? new Set();
					known.set(key, documents);
					if (comes && !documents.has(document)) {
						postings.add(key, document);
						documents.add(document);
					} else if (!comes && documents.delete(document)) {
						postings.remove(key, document);
					}
				}
				for (const [key, documents] of known) {
					assert.equal(postings.count(key), documents.size);
					assert.deepStrictEqual(sorted(postings.documents(key)), sorted(documents));
				}
			}),
		);
	});

	for (const [what, spread] of [
		['one in a hundred of them', 100],
		['most of them', 2],
		['all of them', 1],
	] as const) {
		test(`of many documents ${what}`, () => {
			const some = Array.from({ length: 5000 }, (_, i) => ((i * 7919) % 5000) * spread);
			const many = new ManyDocuments(some);
			const known = new Set(some);
			for (let i = 0; i < 5000; i += 3) {
				many.remove(i);
				known.delete(i);
				many.add(i + 1);
				known.add(i + 1);
			}
			many.add(1_000_003);
			known.add(1_000_003);
			assert.equal(many.size, known.size);
			assert.deepStrictEqual([...many], sorted(known));
		});
	}
});
