import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../server/src/core/model';
import { SpanRuns } from '../../server/src/corpus/spanRuns';

const spanned = (start: number, length: number): Span => ({ start, end: start + length });
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

suite('spanRuns', () => {
	test('what is put takes the place of what it overlaps', () => {
		const runs = new SpanRuns([spanned(0, 4), spanned(5, 4), spanned(10, 4)]);
		assert.deepEqual(runs.in(spanned(3, 3)), [spanned(0, 4), spanned(5, 4)]);
		runs.put(spanned(3, 3));
		runs.clear(spanned(12, 1));
		assert.deepEqual(runs.all, [spanned(3, 3)]);
	});

	test('unchanged it is the list that was given', () => {
		const given = [spanned(0, 4)];
		const runs = new SpanRuns(given);
		runs.clear(spanned(4, 9));
		assert.equal(runs.all, given);
	});

	test('[property] is what a plain list would be, of hundreds of spans and more', () => {
		const place = fc.record({ start: fc.nat(9000), length: fc.integer({ min: 1, max: 40 }), put: fc.boolean() });
		const wide = fc.record({ start: fc.nat(9000), length: fc.integer({ min: 1, max: 5000 }), put: fc.constant(false) });
		const steps = fc.array(fc.oneof({ weight: 20, arbitrary: place }, { weight: 1, arbitrary: wide }), {
			maxLength: 400,
		});
		fc.assert(
			fc.property(fc.constantFrom(0, 1, 600, 3000), steps, (count, taken) => {
				let plain: Span[] = Array.from({ length: count }, (_, i) => spanned(i * 3, 2));
				const runs = new SpanRuns(plain);
				for (const { start, length, put } of taken) {
					const span = spanned(start, length);
					assert.deepEqual(
						runs.in(span),
						plain.filter((one) => overlap(one, span)),
					);
					plain = plain.filter((one) => !overlap(one, span));
					if (put) {
						plain = [...plain, span].sort((a, b) => a.start - b.start);
						runs.put(span);
					} else {
						runs.clear(span);
					}
				}
				assert.deepEqual(runs.all, plain);
			}),
			{ numRuns: 40 },
		);
	});
});
