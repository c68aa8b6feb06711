import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ClassifiedLine } from '../../../server/src/core/model';
import { reason } from '../../../server/src/core/reason';
import { LineClasses, placeOf } from '../../../server/src/core/times/lineClasses';

suite('Classes of the lines that dates stand in', () => {
	test('a line is found at its place, a blank one nowhere', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.nat(60)), (numbers) => {
				const lines = numbers.sort((a, b) => a - b).map(body);
				for (let line = -1; line <= 61; line++) {
					assert.equal(placeOf(lines, line), numbers.indexOf(line));
				}
			}),
		);
	});

	test('its class comes with it', () => {
		const classes = new LineClasses([body(2), { ...body(5), class: 'credit' }]);
		assert.deepEqual(
			[0, 2, 5, 9].map((line) => classes.get(line)),
			[undefined, 'body', 'credit', undefined],
		);
	});
});

function body(line: number): ClassifiedLine {
	return { line, class: 'body', boilerplate: false, confidence: 1, why: reason('A paragraph of running text') };
}
