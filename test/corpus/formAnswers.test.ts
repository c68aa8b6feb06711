import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type AnsweredPassage, FormAnswers } from '../../server/src/corpus/formAnswers';
import '../support/properties';

function passage(label: string, exact: string, start = 0): AnsweredPassage {
	return { label, exact, start };
}

suite('answers on names', () => {
	test('a form rejected at two places and accepted at none is suggested no longer', () => {
		const answers = new FormAnswers();
		assert.deepEqual(answers.set('a.txt', [passage('not-a-name', 'Xuân')]), []);
		assert.deepEqual(answers.of('xuân'), { rejectedIn: ['a.txt'], rejected: 1, accepted: 0 });
		assert.deepEqual(answers.set('b.txt', [passage('not-a-name', 'XUÂN', 7)]), ['xuân']);
		assert.deepEqual([...answers.silenced], ['xuân']);
	});

	test('two places in one document count, two people on one place do not', () => {
		const answers = new FormAnswers();
		answers.set('a.txt', [passage('not-a-name', 'Xuân', 3), passage('not-a-name', 'Xuân', 3)]);
		assert.deepEqual([...answers.silenced], []);
		answers.set('a.txt', [passage('not-a-name', 'Xuân', 3), passage('not-a-name', 'Xuân', 30)]);
		assert.deepEqual([...answers.silenced], ['xuân']);
	});

	test('one place that is tagged as a name, or a rejection taken back, makes it suggested again', () => {
		const answers = new FormAnswers();
		answers.set('a.txt', [passage('not-a-name', 'Xuân', 3), passage('not-a-name', 'Xuân', 30)]);
		assert.deepEqual(answers.set('b.txt', [passage('PER', 'Xuân')]), ['xuân']);
		assert.deepEqual([...answers.silenced], []);
		assert.deepEqual(answers.set('b.txt', []), ['xuân']);
		assert.deepEqual(answers.set('a.txt', [passage('not-a-name', 'Xuân', 3)]), ['xuân']);
	});

	test('other labels say nothing of names', () => {
		const answers = new FormAnswers();
		answers.set('a.txt', [passage('not-a-time', 'May', 3), passage('not-a-time', 'May', 30), passage('claim', 'May')]);
		assert.deepEqual([[...answers.forms], [...answers.silenced]], [[], []]);
	});

	test('the order in which documents are heard of means nothing', () => {
		const label = fc.constantFrom('not-a-name', 'PER', 'LOC', 'claim');
		const one = fc.record({ label, exact: fc.constantFrom('Xuân', 'xuân', 'Hạ'), start: fc.nat(3) });
		const documents = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.array(one, { maxLength: 4 })));
		fc.assert(
			fc.property(documents, (steps) => {
				const grown = new FormAnswers();
				steps.forEach(([path, annotations]) => grown.set(path, annotations));
				const fresh = new FormAnswers();
				[...new Map(steps)].reverse().forEach(([path, annotations]) => fresh.set(path, annotations));
				assert.deepEqual([...grown.silenced].sort(), [...fresh.silenced].sort());
				for (const form of ['xuân', 'hạ']) {
					assert.deepEqual(grown.of(form), fresh.of(form));
				}
			}),
		);
	});
});
