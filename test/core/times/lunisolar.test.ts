import assert from 'node:assert/strict';
import { addDays, dayNumber, formatDay } from '../../../server/src/core/times/calendar';
import { lunisolarDay, type LunisolarCalendar } from '../../../server/src/core/times/lunisolar';

suite('times: the lunisolar calendar', () => {
	test('the new year of each country, also where they differ', () => {
		const years: readonly (readonly [year: number, chinese: string, vietnamese: string])[] = [
			[1985, '1985-02-20', '1985-01-21'],
			[1997, '1997-02-07', '1997-02-07'],
			[2007, '2007-02-18', '2007-02-17'],
			[2023, '2023-01-22', '2023-01-22'],
			[2024, '2024-02-10', '2024-02-10'],
			[2025, '2025-01-29', '2025-01-29'],
			[2030, '2030-02-03', '2030-02-02'],
		];
		assert.deepStrictEqual(
			years.map(([year]) => [year, day('chinese', year, 1, 1), day('vietnamese', year, 1, 1)]),
			years,
		);
	});

	test('days after a month that was repeated', () => {
		// In 2020 the fourth month came twice, in 2023 the second, in 2025 the sixth.
		assert.equal(day('vietnamese', 2020, 8, 15), '2020-10-01');
		assert.equal(day('vietnamese', 2023, 3, 10), '2023-04-29');
		assert.equal(day('chinese', 2025, 8, 15), '2025-10-06');
		assert.equal(day('vietnamese', 2023, 12, 23), '2024-02-02');
	});

	test('no day where the month has none, or the year’s calendar is not certain', () => {
		assert.equal(day('vietnamese', 2025, 12, 30), undefined);
		assert.equal(day('vietnamese', 1968, 1, 1), undefined);
		assert.equal(day('chinese', 1900, 1, 1), undefined);
		assert.equal(day('chinese', 2024, 13, 1), undefined);
	});

	test('a month has 29 or 30 days, and a year begins where the last one ended', () => {
		for (let year = 1977; year < 2100; year++) {
			for (let month = 1; month <= 12; month++) {
				const first = lunisolarDay('vietnamese', year, month, 1)!;
				const last = lunisolarDay('vietnamese', year, month, 30) ?? lunisolarDay('vietnamese', year, month, 29)!;
				const next =
					month === 12 ? lunisolarDay('vietnamese', year + 1, 1, 1) : lunisolarDay('vietnamese', year, month + 1, 1);
				const gap = dayNumber(next ?? addDays(last, 1)) - dayNumber(last);
				assert.ok(dayNumber(last) > dayNumber(first), `${year}-${month}`);
				// A repeated month stands between.
				assert.ok(gap === 1 || gap === 30 || gap === 31, `${year}-${month}: ${gap}`);
			}
		}
	});

	test('the months that the runtime’s own calendar has, but for new moons near midnight', () => {
		const format = new Intl.DateTimeFormat('en-u-ca-chinese-nu-latn', {
			timeZone: 'UTC',
			month: 'numeric',
			day: 'numeric',
		});
		let others = 0;
		for (let year = 1990; year < 2030; year++) {
			for (let month = 1; month <= 12; month++) {
				const first = lunisolarDay('chinese', year, month, 1)!;
				const parts = format.formatToParts(Date.UTC(first.year, first.month - 1, first.day));
				const told = ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value);
				others += told.join('-') === `${month}-1` ? 0 : 1;
			}
		}
		assert.ok(others <= 6, String(others));
	});
});

function day(calendar: LunisolarCalendar, year: number, month: number, dayOfMonth: number): string | undefined {
	const found = lunisolarDay(calendar, year, month, dayOfMonth);
	return found && formatDay(found);
}
