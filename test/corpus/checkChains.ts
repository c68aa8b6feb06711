import assert from 'node:assert/strict';
import { chainMentions } from '../../server/src/corpus/localEntities';
import { namedText } from './namedText';

/**
 * A test of what becomes one thing of the names that stand in square brackets behind their type: for each thing its type and name, and its
 * spellings with their counts, in any order.
 */
export function checkChains(name: string, marked: string, expected: readonly string[]): void {
	test(name, () => {
		const { text, analysis } = namedText(marked);
		const chains = chainMentions(text, analysis);
		assert.deepStrictEqual(
			chains
				.map(
					({ type, name, forms, decided }) =>
						`${type} ${name}: ${forms.map(({ form, count }) => `${form} ${count}`).join(', ')}${decided === undefined ? '' : ` (${decided})`}`,
				)
				.sort(),
			[...expected].sort(),
		);
		assert.deepStrictEqual(
			chains.flatMap(({ mentions }) => mentions).sort((a, b) => a - b),
			analysis.mentions.map((_, i) => i),
		);
	});
}
