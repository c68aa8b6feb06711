import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DocumentNumbers } from '../../server/src/corpus/documentNumbers';
import { DateIndex } from '../../server/src/corpus/dateIndex';
import { countDates, dateKeyOf, formatDateKey } from '../../server/src/corpus/dateKeys';

suite('date keys', () => {
	const cases: [value: string, key: string | undefined][] = [
		['2014', '2014'],
		['2014-06', '2014-06'],
		['2014-06-19', '2014-06-19'],
		['2014-06-19T08:30', '2014-06-19'],
		['2014-06-19TEV', '2014-06-19'],
		['2014-06-XX', '2014-06'],
		['2014-Q3', '2014'],
		['2014-SU', '2014'],
		['2014-W25', '2014-06'],
		['2014-W27', '2014'],
		['2014-W25-4', '2014-06-19'],
		['2014-06-19/2014-06-25', '2014-06'],
		['2014-06/2014-08', '2014'],
		['1950/1953', undefined],
		['195X', undefined],
		['XXXX-06-19', undefined],
		['P5D', undefined],
		['PRESENT_REF', undefined],
		['FY2014', undefined],
		['', undefined],
	];
	for (const [value, expected] of cases) {
		test(`${value}: ${expected ?? 'none'}`, () => {
			const key = dateKeyOf(value);
			assert.equal(key === undefined ? undefined : formatDateKey(key), expected);
		});
	}
});

suite('date index', () => {
	const counts = (...values: string[]): Int32Array => countDates(values.map((value) => ({ value })));
	const shown = (index: DateIndex): string[] =>
		index.keys.map(
			(key) =>
				`${formatDateKey(key)} ${index.expressionsOf(key)}/${index.expressionsIn(key)} in ${index.documentsOf(key).join()}`,
		);

	test('counts a month with its days, and lists it apart from them', () => {
		const index = new DateIndex(new DocumentNumbers());
		index.set('b', undefined, counts('2014-06-19', '2014-06-19', '2014'));
		index.set('a', undefined, counts('2014-06', '2014-06-19T10:00', '2015'));
		assert.deepEqual(shown(index), ['2014 1/5 in b', '2014-06 1/4 in a', '2014-06-19 3/3 in a,b', '2015 1/1 in a']);
		assert.deepEqual(index.keysIn(20140600).map(formatDateKey), ['2014-06', '2014-06-19']);
		assert.deepEqual(index.documentsOf(20140619, 1), ['b']);
	});

	test('after any changes is what the last ones make of it', () => {
		const values = fc.array(fc.constantFrom('2014', '2014-06', '2014-06-19', '2014-07-01', '2015-01', 'P1D'));
		const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(values, { nil: undefined })));
		fc.assert(
			fc.property(steps, (changes) => {
				const index = new DateIndex(new DocumentNumbers());
				const last = new Map<string, Int32Array>();
				for (const [path, given] of changes) {
					const after = given && counts(...given);
					index.set(path, last.get(path), after);
					last.delete(path);
					if (after) {
						last.set(path, after);
					}
				}
				const fresh = new DateIndex(new DocumentNumbers());
				last.forEach((given, path) => fresh.set(path, undefined, given));
				assert.deepEqual(shown(index), shown(fresh));
			}),
		);
	});
});
