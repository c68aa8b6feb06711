import assert from 'node:assert/strict';
import { cutGluedTokens } from '../../../server/src/core/names/gluedTokens';
import type { PageWords } from '../../../server/src/core/names/packWords';
import { pageWords } from '../../../server/src/core/packs/en/pageWords';
import { TokenTable } from '../../../server/src/core/text/tokens';

suite('words that lost the space between them', () => {
	const parts = (text: string, page?: PageWords): string[] => {
		const { count, starts, ends } = cutGluedTokens(new TokenTable(text), [], [], page);
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

	test('are cut where a date begins', () => {
		const text = 'Ann Lee, ReutersApril 28';
		const { count, starts } = cutGluedTokens(
			new TokenTable(text),
			[],
			[{ start: text.indexOf('April'), end: text.length }],
		);
		assert.deepStrictEqual(
			Array.from({ length: count }, (_, i) => text.slice(starts[i], starts[i + 1]).trim()),
			['Ann', 'Lee', ',', 'Reuters', 'April', '28'],
		);
	});

	test('are no line without spaces, however long: it would be searched anew from each of its capitals', () => {
		assert.deepStrictEqual(parts('ảnhTổng'.repeat(40)).length, 1);
	});

	test("are cut where one is a page's own, as links and menus have them", () => {
		assert.deepStrictEqual(
			parts('Share on FacebookShare on TwitterShare articleUK MPs HomeNews CupCredit', pageWords()),
			[
				...['Share', 'on', 'Facebook', 'Share', 'on', 'Twitter', 'Share'],
				...['article', 'UK', 'MPs', 'Home', 'News', 'CupCredit'],
			],
		);
		assert.deepStrictEqual(parts('HomePod, SportsCenter, WorldCupCredit and eCredit', pageWords()), [
			...['HomePod', ',', 'SportsCenter', ',', 'WorldCup', 'Credit', 'and', 'eCredit'],
		]);
	});
});
