import assert from 'node:assert/strict';
import {
	BOILERPLATE_CLASSES,
	NO_KNOWLEDGE,
	type AnalysisContext,
	type LineClass,
} from '../../../server/src/core/model';
import { TextTable } from '../../../server/src/core/textTable';
import { chooseDocumentDate } from '../../../server/src/core/times/documentDate';
import { findTimes } from '../../../server/src/core/times/findTimes';

suite('times: the document’s date', () => {
	test('a person’s word wins', () => {
		assert.equal(
			dateOf(['chrome 13/12/2016 | 14:50', 'title Tin', 'body Họp hôm qua.'], { documentDate: '2020-01' }),
			'2020-01',
		);
	});

	test('the dateline beside the title', () => {
		assert.equal(
			dateOf([
				'chrome 22/10/2025',
				'chrome Mới nhất',
				'chrome Thể thao',
				'chrome Thứ tư, 22/10/2025, 19:25 (GMT+7)',
				'title Tin',
				'body Họp hôm qua.',
			]),
			'2025-10-22T19:25',
		);
		assert.equal(
			dateOf(
				[
					'title News',
					'chrome Published: 14 May 2024 at 09:15 BST',
					'body He left on 3 May 2024.',
					'chrome 16 May 2024',
				],
				{},
				'en',
			),
			'2024-05-14T09:15',
		);
	});

	test('the newest of its own pictures’ credits', () => {
		const page = [
			'title Tin',
			'credit Toàn cảnh - Báo Mới, 1920, 03.02.2023',
			'body Họp hôm qua.',
			'credit Lãnh đạo - Báo Mới, 1920, 05.02.2023',
		];
		assert.equal(dateOf(page), '2023-02-05');
	});

	test('related items don’t vote', () => {
		assert.equal(
			dateOf([
				'title Tin',
				'body Họp hôm qua.',
				'related Ngày 5/6/2024, mưa.',
				'duplicate Ngày 5/6/2024, mưa.',
				'promo Đón đọc số ngày 7/6/2024',
			]),
			undefined,
		);
	});

	test('the file’s name', () => {
		assert.equal(dateOf(['title Tin', 'body Họp hôm qua.'], { fileName: 'bao_2021-03-04_tin.txt' }), '2021-03-04');
		assert.equal(dateOf(['title Tin', 'body Họp hôm qua.'], { fileName: 'tin-20210304.txt' }), '2021-03-04');
		assert.equal(dateOf(['title Tin', 'body Họp hôm qua.'], { fileName: '000_20219999.txt' }), undefined);
	});

	test('a day counted from today with its date beside it', () => {
		assert.equal(dateOf(['title Tin', 'body Năm 2023 mưa nhiều. Sáng nay (15/5) trời tạnh.']), '2023-05-15');
		assert.equal(dateOf(['title Tin', 'body Hôm qua (14/5/2024), trời tạnh.']), '2024-05-15');
	});

	test('the first day told that is not before the newest month with a year', () => {
		assert.equal(
			dateOf(['title Tin', 'body Theo hãng tin ngày 29/4, hai bên đã ký. Tháng 10/2024, họ gặp nhau.']),
			'2025-04',
		);
	});

	test('a year set against its own', () => {
		assert.equal(
			dateOf(['title Tin', 'body Năm 2023 tăng 9 lần, 5 tháng đầu của năm nay tăng 54%. Năm nay còn tăng nữa.']),
			'2024',
		);
	});

	test('nothing but years says nothing', () => {
		assert.equal(dateOf(['title Tin', 'body Tới năm 2020, thành phố sẽ có cầu mới.']), undefined);
		assert.equal(dateOf([]), undefined);
	});
});

/** A page's lines, each with its class in front. */
function dateOf(page: readonly string[], context: Partial<AnalysisContext> = {}, language = 'vi'): string | undefined {
	const classes = page.map((line) => line.slice(0, line.indexOf(' ')) as LineClass);
	const table = new TextTable(page.map((line) => line.slice(line.indexOf(' ') + 1)).join('\n'), { language });
	const lines = classes.map((lineClass, line) => ({
		line,
		class: lineClass,
		boilerplate: BOILERPLATE_CLASSES.has(lineClass),
		confidence: 1,
		why: { text: '' },
	}));
	return chooseDocumentDate(table, findTimes(table), lines, { knowledge: NO_KNOWLEDGE, ...context })?.value;
}
