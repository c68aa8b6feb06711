import assert from 'node:assert/strict';
import { cutGluedTokens } from '../../../server/src/core/names/gluedTokens';
import { TokenTable } from '../../../server/src/core/text/tokens';

suite('words that lost the space between them', () => {
	const parts = (text: string): string[] => {
		const { count, starts, ends } = cutGluedTokens(new TokenTable(text), []);
		return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
	};

	test('are cut where a small letter meets a capital, brands left whole', () => {
		assert.deepStrictEqual(parts('ảnhTổng thống YouTube IvanovCờ'), [
			'ảnh',
			'Tổng',
			'thống',
			'YouTube',
			'Ivanov',
			'Cờ',
		]);
	});

	test('are no line without spaces, however long: it would be searched anew from each of its capitals', () => {
		assert.deepStrictEqual(parts('ảnhTổng'.repeat(40)).length, 1);
	});
});
