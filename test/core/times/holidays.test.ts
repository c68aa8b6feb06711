import assert from 'node:assert/strict';
import { times as english } from '../../../server/src/core/packs/en/times';
import { times as russian } from '../../../server/src/core/packs/ru/times';
import { times as vietnamese } from '../../../server/src/core/packs/vi/times';
import { formatHoliday, holidayDates } from '../../../server/src/core/times/holidayDates';
import { HOLIDAYS, type HolidayName } from '../../../server/src/core/times/holidays';
import { typesOfValue } from '../../../server/src/core/times/timexValue';

/** Days as calendars and newspapers of those years had them. */
const KNOWN: readonly (readonly [HolidayName, number, ...string[]])[] = [
	['kingsDay', 2014, '2014-04-26'],
	['kingsDay', 2024, '2024-04-27'],
	['bossDay', 2021, '2021-10-15'],
	['kingDay', 2024, '2024-01-15'],
	['memorialDay', 2024, '2024-05-27'],
	['blackFriday', 2024, '2024-11-29'],
	['cyberMonday', 2024, '2024-12-02'],
	['canadianThanksgiving', 2024, '2024-10-14'],
	['mothersSunday', 2024, '2024-03-10'],
	['lent', 2024, '2024-02-14/2024-03-30'],
	['orthodoxEaster', 2023, '2023-04-16'],
	['orthodoxEaster', 2024, '2024-05-05'],
	['orthodoxEaster', 2025, '2025-04-20'],
	['cleanMonday', 2024, '2024-03-18'],
	['orthodoxPentecost', 2024, '2024-06-23'],
	['ramadan', 2024, '2024-03-11/2024-04-09'],
	['eidAlFitr', 2024, '2024-04-10'],
	['eidAlAdha', 2024, '2024-06-16'],
	['eidAlFitr', 2000, '2000-01-08', '2000-12-27'],
	['islamicNewYear', 2024, '2024-07-07'],
	['roshHashanah', 2024, '2024-10-03/2024-10-04'],
	['yomKippur', 2024, '2024-10-12'],
	['hanukkah', 2024, '2024-12-26/2025-01-02'],
	['purim', 2024, '2024-03-24'],
	['purim', 2025, '2025-03-14'],
	['passover', 2024, '2024-04-23/2024-04-30'],
	['yomHaatzmaut', 2024, '2024-05-14'],
	['yomHaatzmaut', 2025, '2025-05-01'],
	['tishaBAv', 2022, '2022-08-07'],
	['chineseNewYear', 2025, '2025-01-29'],
	['chineseNewYearsEve', 2025, '2025-01-28'],
	['dragonBoat', 2024, '2024-06-10'],
	['midAutumn', 2024, '2024-09-17'],
	['tet', 2007, '2007-02-17'],
	['hungKings', 2024, '2024-04-18'],
	['kitchenGods', 2024, '2024-02-02'],
	['nowruz', 2024, '2024-03-20'],
	['diwali', 2020, '2020-11-14'],
	['diwali', 2024, '2024-10-31'],
	['diwali', 2035],
	['ravidasJayanti', 2027],
];

suite('times: holidays', () => {
	test('days of known years', () => {
		assert.deepStrictEqual(
			KNOWN.map(([name, year]) => [name, year, ...holidayDates(name, year).map(formatHoliday)]),
			KNOWN,
		);
	});

	test('every rule gives values in every year near', () => {
		for (const name of Object.keys(HOLIDAYS) as HolidayName[]) {
			for (let year = 2000; year < 2040; year++) {
				for (const date of holidayDates(name, year)) {
					assert.ok(date.days >= 1 && date.days <= 48, name);
					assert.ok(typesOfValue(formatHoliday(date)).includes('DATE'), `${name} ${year}`);
				}
			}
			assert.ok(holidayDates(name, 2024).length > 0, name);
		}
	});

	test('no name means two holidays', () => {
		for (const { name: language, holidays = {} } of [english(), vietnamese(), russian()]) {
			const names = Object.values(holidays).flat();
			assert.deepStrictEqual(
				names.filter((name, i) => names.indexOf(name) !== i),
				[],
				language,
			);
		}
	});
});
