import assert from 'node:assert/strict';
import { parseAnchor } from '../../../server/src/core/times/anchor';

const READ: readonly (readonly [value: string, parts: readonly (number | undefined)[]])[] = [
	['2024', [2024, undefined, undefined, undefined]],
	['2024-05', [2024, 5, undefined, undefined]],
	['2024-05-16', [2024, 5, 16, undefined]],
	['2024-02-29', [2024, 2, 29, undefined]],
	['2024-05-16T14:50', [2024, 5, 16, 14]],
	['2024-05-16TEV', [2024, 5, 16, undefined]],
];

const NO_DATES = ['', '195X', '2024-W08', '2024-Q1', '2024-13', '2024-00', '2023-02-29', '2024-05-00', '2024/2025'];

suite('Dates that others are counted from', () => {
	for (const [value, parts] of READ) {
		test(`“${value}”`, () => {
			const anchor = parseAnchor(value);
			assert.deepEqual([anchor?.year, anchor?.month, anchor?.day, anchor?.hour], parts);
			assert.equal(anchor?.value, value);
		});
	}
	for (const value of NO_DATES) {
		test(`“${value}” is none`, () => {
			assert.equal(parseAnchor(value), undefined);
		});
	}
});
