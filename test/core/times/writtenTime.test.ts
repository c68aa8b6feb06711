import assert from 'node:assert/strict';
import fc from 'fast-check';
import { typesOfValue } from '../../../server/src/core/times/timexValue';
import { readWrittenDate, readWrittenTime } from '../../../server/src/core/times/writtenTime';

suite('times: what a person types', () => {
	const dates: [language: string, text: string, date: string | undefined][] = [
		['vi', '2014', '2014'],
		['vi', ' 2014-06 ', '2014-06'],
		['vi', '2014-6-3', '2014-06-03'],
		['vi', '20140603', '2014-06-03'],
		['vi', '2014-06-03T08:30Z', '2014-06-03T08:30'],
		['vi', '3/6/2014', '2014-06-03'],
		['vi', '06/2014', '2014-06'],
		['vi', 'ngày 3 tháng 6 năm 2014', '2014-06-03'],
		['en', '3 June 2014', '2014-06-03'],
		['en', 'June 2014', '2014-06'],
		['ru', '3 июня 2014 года', '2014-06-03'],
		['de', '3. Juni 2014', '2014-06-03'],
		['en', '2014-13', undefined],
		['en', '2014-02-30', undefined],
		['en', 'yesterday', undefined],
		['en', '3 June', undefined],
		['en', 'the 1950s', undefined],
		['en', 'three days', undefined],
		['en', 'June 2014 in Paris', undefined],
		['en', '', undefined],
	];
	for (const [language, text, date] of dates) {
		test(`${language} “${text}”: ${date ?? 'no date'}`, () => assert.equal(readWrittenDate(text, language), date));
	}

	test('a relative time counts from the document’s date, a value stands as it is', () => {
		const date = { value: '2014-06-03', confidence: 1, why: { text: '' } };
		const read = (text: string, wanted?: 'DATE' | 'DURATION' | 'SET' | 'TIME'): string => {
			const found = readWrittenTime(text, 'en', date, wanted);
			return found ? `${found.type} ${found.value}` : 'none';
		};
		assert.deepEqual(
			[
				read('yesterday'),
				read('three days'),
				read('P3D', 'SET'),
				read('P3D', 'DATE'),
				read('XXXX-WXX-1', 'SET'),
				read('x'),
			],
			['DATE 2014-06-02', 'DURATION P3D', 'SET P3D', 'DURATION P3D', 'SET XXXX-WXX-1', 'none'],
		);
	});

	test('values have the types that TIMEX3 gives them', () => {
		const types: [value: string, types: string][] = [
			['2014', 'DATE,SET'],
			['2014-W24', 'DATE,SET'],
			['2014-W24-WE', 'DATE,SET'],
			['2014-Q3', 'DATE,SET'],
			['FY2014-H1', 'DATE,SET'],
			['195X', 'DATE,SET'],
			['XXXX-01-16', 'DATE,SET'],
			['1950/1953', 'DATE,SET'],
			['PRESENT_REF', 'DATE,SET'],
			['2014-06-03TEV', 'TIME,SET'],
			['2014-06-03T08:30:10', 'TIME,SET'],
			['P5D', 'DURATION,SET'],
			['PT2H30M', 'DURATION,SET'],
			['PXY', 'DURATION,SET'],
			['P', ''],
			['2014-W54', ''],
			['2014-02-30', ''],
			['2014-02-30/2014-03-01', ''],
			['T10:00', 'TIME,SET'],
			['14', ''],
			['', ''],
		];
		assert.deepEqual(
			types.map(([value]) => [value, typesOfValue(value).join()]),
			types,
		);
	});

	test('whatever is typed, what is read of it is a value', () => {
		const parts = fc.constantFrom(
			'2014',
			'06',
			'3',
			'-',
			'/',
			'.',
			' ',
			'June',
			'yesterday',
			'T08:30',
			'P',
			'D',
			'at',
			'W2',
			'X',
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary', maxLength: 30 }),
					fc.array(parts).map((words) => words.join('')),
				),
				(text) => {
					const date = readWrittenDate(text, 'en');
					assert.ok(date === undefined || typesOfValue(date).length > 0, String(date));
					const time = readWrittenTime(text, 'en', { value: '2014', confidence: 1, why: { text: '' } }, undefined);
					assert.ok(time === undefined || typesOfValue(time.value).includes(time.type), JSON.stringify(time));
				},
			),
		);
	});
});
