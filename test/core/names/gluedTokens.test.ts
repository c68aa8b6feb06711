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

	test('leave the numbers of notes, unless there is but one', () => {
		assert.deepStrictEqual(parts('Lê Tám1, Ann Lee12'), ['Lê', 'Tám', '1', ',', 'Ann', 'Lee', '12']);
		assert.deepStrictEqual(parts('1Viện Sử học; 2Hội Cá'), ['1', 'Viện', 'Sử', 'học', ';', '2', 'Hội', 'Cá']);
		assert.deepStrictEqual(parts('Xem Kênh4 và B52, A320, U23, 4x4, Ra2024 Ro2025'), [
			...['Xem', 'Kênh4', 'và', 'B52', ',', 'A320', ',', 'U23', ',', '4x4', ',', 'Ra2024', 'Ro2025'],
		]);
	});

	test('are no line without spaces, however long: it would be searched anew from each of its capitals', () => {
		assert.deepStrictEqual(parts('ảnhTổng'.repeat(40)).length, 1);
	});
});
