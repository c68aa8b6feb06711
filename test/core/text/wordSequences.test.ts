import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordSequences } from '../../../server/src/core/text/wordSequences';
import { WordTable } from '../../../server/src/core/text/wordTable';

suite('sequences of words', () => {
	test('are what their words are with a space between them', () => {
		const words = new WordTable();
		const sequences = new WordSequences(words);
		const text = (parts: readonly string[]): string =>
			sequences.text(
				parts
					.slice(1)
					.reduce((sequence, word) => sequences.append(sequence, words.intern(word)), words.intern(parts[0]!)),
			);
		const names = fc.array(fc.oneof(fc.constantFrom('an', 'lê', 'ann'), fc.string({ minLength: 1 })), {
			minLength: 1,
			maxLength: 5,
		});
		fc.assert(
			fc.property(fc.array(names, { maxLength: 20 }), (all) => {
				for (const name of [...all, ...all]) {
					assert.equal(text(name), name.map((word) => word.normalize('NFC')).join(' '));
				}
			}),
		);
	});

	test('stay right when there are so many that they are made anew', () => {
		const words = new WordTable();
		const sequences = new WordSequences(words);
		for (let i = 0; i < 100_000; i++) {
			const first = words.intern(`a${i % 317}`);
			const pair = sequences.append(first, words.intern(`b${i % 1009}`));
			const three = sequences.append(pair, words.intern('c'));
			assert.equal(sequences.text(three), `a${i % 317} b${i % 1009} c`);
		}
	});
});
