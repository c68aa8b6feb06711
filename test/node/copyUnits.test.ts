import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { TokenTable } from '../../server/src/core/text/tokens';
import { useNodesCopy } from '../../server/src/node/copyUnits';

suite('texts that are copied as memory', () => {
	test('are cut as those that are copied unit by unit', () => {
		const word = fc.oneof(
			fc.string({ unit: 'binary', minLength: 1 }),
			fc.constantFrom('bridge', 'cầu', 'мост', '橋', '\ud83d'),
		);
		const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
		const texts = [...fc.sample(text, 200), 'Brücke '.repeat(20), 'cầu '.repeat(5000), 'x'.repeat(1_100_000)];
		const cut = (): unknown[] =>
			texts.map((each) => {
				const tokens = new TokenTable(each);
				return Array.from({ length: tokens.count }, (_, i) => [tokens.starts[i], tokens.ends[i], tokens.string(i)]);
			});
		const before = cut();
		useNodesCopy();
		deepStrictEqual(cut(), before);
	});
});
