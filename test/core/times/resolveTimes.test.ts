import assert from 'node:assert/strict';
import type { TimePreference } from '../../../server/src/core/model';
import { formatReason } from '../../../server/src/core/reason';
import { TextTable } from '../../../server/src/core/textTable';
import { findTimes } from '../../../server/src/core/times/findTimes';
import { resolveTimes } from '../../../server/src/core/times/resolveTimes';

suite('times: resolution', () => {
	test('without a date, what isn’t told stays open', () => {
		assert.deepStrictEqual(
			valuesOf('Ngày 16/1, hôm Chủ Nhật, tuần trước, năm nay, tháng 6, lúc 14h30, năm 2020.', undefined),
			['XXXX-01-16', 'XXXX-WXX-7', undefined, undefined, 'XXXX-06', 'XXXX-XX-XXT14:30', '2020'],
		);
	});

	test('a date of the month or year only counts what it can', () => {
		assert.deepStrictEqual(valuesOf('Năm ngoái, tháng trước, hôm qua, tuần này.', '2024-05'), [
			'2023',
			'2024-04',
			undefined,
			undefined,
		]);
		assert.deepStrictEqual(valuesOf('Năm ngoái, tháng trước, mùa hè này.', '2024'), ['2023', undefined, '2024-SU']);
	});

	test('a day and month take the year nearest to the document', () => {
		assert.deepStrictEqual(valuesOf('Ngày 28/12 mưa.', '2024-01-10'), ['2023-12-28']);
		assert.deepStrictEqual(valuesOf('Ngày 3/1 mưa.', '2023-12-30'), ['2024-01-03']);
		assert.deepStrictEqual(valuesOf('Thứ Sáu, 3/1 mưa.', '2024-12-30'), ['2025-01-03']);
	});

	test('the preference says which day is meant', () => {
		const text = 'Ngày 10/5, thứ Sáu, tháng 3.';
		const read = (prefer: TimePreference): (string | undefined)[] => valuesOf(text, '2024-05-15', 'vi', prefer);
		assert.deepStrictEqual(read('nearest'), ['2024-05-10', '2024-05-10', '2024-03']);
		assert.deepStrictEqual(read('future'), ['2025-05-10', '2024-05-17', '2025-03']);
		assert.deepStrictEqual(read('past'), ['2024-05-10', '2024-05-10', '2024-03']);
	});

	test('a clock time without a day is of the day named before it, else of the document’s', () => {
		assert.deepStrictEqual(valuesOf('Ngày 10/5 xe chạy lúc 7h30.\nLúc 9h45 xe dừng.', '2024-05-15'), [
			'2024-05-10',
			'2024-05-10T07:30',
			'2024-05-15T09:45',
		]);
		assert.deepStrictEqual(valuesOf('Lúc 7h.', '2024-05-15T12:00', 'vi', 'future'), ['2024-05-16T07:00']);
	});

	test('the sentence’s own year comes first', () => {
		assert.deepStrictEqual(valuesOf('Năm ngoái họ gặp nhau vào tháng 11. Tháng 11 họ lại gặp.', '2024-12-13'), [
			'2023',
			'2023-11',
			'2024-11',
		]);
	});

	test('verbs tell the side', () => {
		assert.deepStrictEqual(valuesOf('The council will vote on Friday. It voted on Friday.', '2024-05-15', 'en'), [
			'2024-05-17',
			'2024-05-10',
		]);
	});

	test('the day before is counted from the day named before, or else from the document’s', () => {
		assert.deepStrictEqual(valuesOf('Ông tới một ngày trước đó.', '2024-01-15'), ['2024-01-14']);
		assert.deepStrictEqual(valuesOf('Ông tới ngày 3/1, bà tới một ngày trước đó.', '2024-01-15'), [
			'2024-01-03',
			'2024-01-02',
		]);
	});

	test('numbers are read in the language’s order, and in the page’s where it shows one', () => {
		assert.deepStrictEqual(valuesOf('03/04/2024', undefined, 'en'), ['2024-03-04']);
		assert.deepStrictEqual(valuesOf('03/04/2024', undefined, 'vi'), ['2024-04-03']);
		assert.deepStrictEqual(valuesOf('Opened 25/12/2023, closed 03/04/2024', undefined, 'en'), [
			'2023-12-25',
			'2024-04-03',
		]);
		assert.deepStrictEqual(valuesOf('12/25/2023', undefined, 'vi'), ['2023-12-25']);
	});

	test('other languages have the names of their months and days', () => {
		assert.deepStrictEqual(valuesOf('Publié le 30/04/2024 - 16:00', undefined, 'fr'), ['2024-04-30T16:00']);
		assert.deepStrictEqual(valuesOf('Publié le mardi 30 avril 2024', undefined, 'fr'), ['2024-04-30']);
		assert.deepStrictEqual(valuesOf('Am Montag, 3. März 2025, um 14:30 Uhr', undefined, 'de'), ['2025-03-03T14:30']);
		assert.deepStrictEqual(valuesOf('El 5 de mayo de 2023', undefined, 'es'), ['2023-05-05']);
		assert.deepStrictEqual(valuesOf('em 7 de setembro de 2022', undefined, 'pt'), ['2022-09-07']);
		assert.deepStrictEqual(valuesOf('il 2 giugno 2021', undefined, 'it'), ['2021-06-02']);
		assert.deepStrictEqual(valuesOf('Jumat, 17 Agustus 1945', undefined, 'id'), ['1945-08-17']);
		assert.deepStrictEqual(valuesOf('24 серпня 1991 року', undefined, 'uk'), ['1991-08-24']);
	});

	test('a line in another language is read in that language', () => {
		const text =
			'Cuộc họp đã diễn ra hôm qua tại trụ sở của thành phố.\nThe committee will publish its report on May 20, 2024, they said.';
		assert.deepStrictEqual(valuesOf(text, '2024-05-15'), ['2024-05-14', '2024-05-20']);
	});

	test('each value has its reason', () => {
		const times = resolve('Hôm qua, ngày 3/1; ngày 5/6/2023, 5 ngày, rằm tháng 7.', '2024-01-15', 'vi', 'nearest');
		assert.deepStrictEqual(
			times.map(({ why, relative }) => `${relative ? 'relative: ' : ''}${formatReason(why)}`),
			[
				"relative: Counted from the document's date, 2024-01-15",
				"relative: The year nearest to the document's date, 2024-01-15",
				'Read day first, as Vietnamese does',
				'A length of time',
				'A day of the lunar calendar, which is not converted',
			],
		);
	});
});

function resolve(
	text: string,
	date: string | undefined,
	language: string,
	prefer: TimePreference,
): ReturnType<typeof resolveTimes> {
	const found = findTimes(new TextTable(text, { language }));
	return resolveTimes(
		found,
		date === undefined ? undefined : { value: date, confidence: 1, why: { text: '' } },
		prefer,
	);
}

function valuesOf(
	text: string,
	date: string | undefined,
	language = 'vi',
	prefer: TimePreference = 'nearest',
): (string | undefined)[] {
	return resolve(text, date, language, prefer).map(({ value }) => value);
}
