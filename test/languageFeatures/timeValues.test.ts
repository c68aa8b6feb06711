import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { daysOf, DayWriter, durationInWords } from '../../server/src/languageFeatures/timeValues';
import { createTranslator } from '../../server/src/messages';

function days(value: string): string {
	const found = daysOf(value);
	const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
	return found ? `${iso(found.first)} ${iso(found.last)} ${found.precision}` : 'none';
}

suite('days of a value', () => {
	const cases: [value: string, expected: string][] = [
		['2024-06-19', '2024-06-19 2024-06-19 day'],
		['2024-06-19T15:30', '2024-06-19 2024-06-19 day'],
		['2024-W24', '2024-06-10 2024-06-16 week'],
		['2021-W01', '2021-01-04 2021-01-10 week'],
		['2026-W01-1', '2025-12-29 2025-12-29 day'],
		['2024-02', '2024-02-01 2024-02-29 month'],
		['2023-Q4', '2023-10-01 2023-12-31 quarter'],
		['0050', '0050-01-01 0050-12-31 year'],
		['195X', '1950-01-01 1959-12-31 decade'],
		['19XX', '1900-01-01 1999-12-31 century'],
		['2023-02-29', 'none'],
		['2023-13', 'none'],
		['XXXX-06-19', 'none'],
		['2024-SU', 'none'],
		['P5D', 'none'],
		['PAST_REF', 'none'],
		['', 'none'],
	];
	for (const [value, expected] of cases) {
		test(`${value}: ${expected}`, () => strictEqual(days(value), expected));
	}
});

suite('values in words', () => {
	const translate = createTranslator(undefined);

	test('lengths', () =>
		deepStrictEqual(
			['P5D', 'P1Y', 'PT2H30M', 'P1.5Y', 'P2W', 'P', 'PT', 'PXY', '2024'].map((value) =>
				durationInWords(value, translate),
			),
			['5 days', '1 year', '2 hours 30 minutes', '1.5 years', '2 weeks', undefined, undefined, undefined, undefined],
		));

	test('days, in the language of the person', () => {
		const first = Date.UTC(2024, 5, 19);
		const words = (locale: string): (string | undefined)[] =>
			(['day', 'month', 'year'] as const).map((precision) =>
				new DayWriter(locale).describe({ first, last: first, precision }),
			);
		deepStrictEqual(words('en'), ['Wednesday, 19 June 2024', 'June 2024', undefined]);
		deepStrictEqual(words('vi'), ['Thứ Tư, 19 tháng 6 năm 2024', 'tháng 6 năm 2024', undefined]);
		const week = { first: Date.UTC(2024, 11, 30), last: Date.UTC(2025, 0, 5), precision: 'week' } as const;
		strictEqual(new DayWriter('vi').describe(week)?.replace(/\s/gu, ' '), '30 tháng 12 năm 2024 – 5 tháng 1 năm 2025');
		deepStrictEqual(words('no such tag!'), words('en'));
	});
});
