import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf, parseAnchor } from '../../../server/src/core/times/anchor';
import {
	addDays,
	addMonths,
	dayNumber,
	dayOfNumber,
	formatDay,
	isoWeek,
	weekdayOf,
} from '../../../server/src/core/times/calendar';

suite('times: calendar', () => {
	test('days agree with the platform’s calendar', () => {
		fc.assert(
			fc.property(fc.integer({ min: -300_000, max: 700_000 }), (days) => {
				const date = new Date(Date.UTC(1970, 0, 1) + days * 86_400_000);
				const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
				assert.deepStrictEqual(dayOfNumber(dayNumber(day)), day);
				assert.deepStrictEqual(addDays({ year: 1970, month: 1, day: 1 }, days), day);
				assert.equal(weekdayOf(day), date.getUTCDay() || 7);
			}),
		);
	});

	test('ISO weeks belong to the year of their Thursday', () => {
		const weeks = ['2016-12-11', '2018-12-31', '2021-01-03', '2020-12-31', '2024-02-24', '2027-01-01'].map((value) => {
			const { year, week } = isoWeek(dayOf(parseAnchor(value))!);
			return `${value} ${year}-W${week}`;
		});
		assert.deepStrictEqual(weeks, [
			'2016-12-11 2016-W49',
			'2018-12-31 2019-W1',
			'2021-01-03 2020-W53',
			'2020-12-31 2020-W53',
			'2024-02-24 2024-W8',
			'2027-01-01 2026-W53',
		]);
	});

	test('a month later is the last day where the month is shorter', () => {
		assert.equal(formatDay(addMonths({ year: 2024, month: 1, day: 31 }, 1)), '2024-02-29');
		assert.equal(formatDay(addMonths({ year: 2024, month: 1, day: 15 }, -13)), '2022-12-15');
	});
});
