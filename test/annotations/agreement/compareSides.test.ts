import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareSides } from '../../../server/src/annotations/agreement/compareSides';
import type { ComparedDocument } from '../../../server/src/annotations/agreement/sides';
import {
	exactMatches,
	type LabelledSpan,
	overlappingMatches,
	scoreOf,
} from '../../../server/src/annotations/agreement/spanAgreement';
import { side } from './sides';

function document(...marked: readonly (string | undefined)[]): ComparedDocument {
	const sides = marked.map((one) => (one === undefined ? undefined : side(one)));
	return { path: 'a.txt', text: sides.find((one) => one)!.text, sides: sides.map((one) => one?.side) };
}

const near = (actual: number | undefined, expected: number): void =>
	assert.ok(actual !== undefined && Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

suite('agreement of sides', () => {
	test('words are the items, and passages are counted exactly and by what they have in common', () => {
		const { joint, pairs } = compareSides([document('A [[một hai]] ba bốn năm', 'A [[một]] hai ba B [[bốn]] năm')], 2, {
			item: 'word',
		});
		assert.deepEqual(
			joint.map(({ label, counts }) => [label, ...counts]),
			[
				[undefined, 1, 2],
				['A', 1, 1],
				['B', 0, 1],
			],
		);
		const [all, a] = pairs[0]!.rows;
		// Five words, three alike; A on 2 and 1 of them, B on 0 and 1, nothing on 3 and 3.
		near(all?.kappa, (3 * 5 - (2 * 1 + 3 * 3)) / (25 - (2 * 1 + 3 * 3)));
		assert.deepEqual(all?.exact, { precision: 0, recall: 0, f1: 0 });
		assert.deepEqual([all?.overlapping?.precision, all?.overlapping?.recall], [0.5, 1]);
		near(a?.kappa, (4 * 5 - (2 + 3 * 4)) / (25 - (2 + 3 * 4)));
	});

	test('a document that one of three has not annotated counts for the other two, and for alpha', () => {
		const documents = [
			document('A [[một]] hai', 'A [[một]] hai', 'một A [[hai]]'),
			document('một A [[hai]]', 'một A [[hai]]', undefined),
		];
		const { joint, pairs } = compareSides(documents, 3, { item: 'word' });
		assert.deepEqual(
			pairs.map(({ first, second, rows }) => `${first}-${second} ${rows[0]!.kappa} ${rows[0]!.exact!.f1}`),
			['0-1 1 1', '0-2 -1 0', '1-2 -1 0'],
		);
		// Ten ratings, five and five; in the first document 2 of the 3 pairs of people differ on each of two words.
		near(joint[0]!.alpha, 1 - (9 * 4) / (2 * 5 * 5));
		near(joint[0]!.fleissKappa, (1 / 3 - 1 / 2) / (1 - 1 / 2));
	});

	test('only the labels asked for', () => {
		const { joint } = compareSides([document('A [[một]] B [[hai]]', 'A [[một]] hai')], 2, {
			item: 'character',
			only: ['A'],
		});
		assert.deepEqual(
			joint.map(({ label, counts, alpha }) => [label, ...counts, alpha]),
			[
				[undefined, 1, 1, 1],
				['A', 1, 1, 1],
			],
		);
	});

	test('matches are those that a look at every pair finds', () => {
		const spans = fc.array(
			fc
				.tuple(fc.nat(12), fc.integer({ min: 1, max: 4 }), fc.constantFrom('A', 'B'))
				.map(([start, length, label]): LabelledSpan => ({ start, end: start + length, label })),
			{ maxLength: 8 },
		);
		fc.assert(
			fc.property(spans, spans, (first, second) => {
				const overlaps = (a: LabelledSpan, b: LabelledSpan): boolean =>
					a.label === b.label && Math.min(a.end, b.end) > Math.max(a.start, b.start);
				const found = overlappingMatches(first, second);
				assert.equal(found.firstFound, first.filter((a) => second.some((b) => overlaps(a, b))).length);
				assert.equal(found.secondFound, second.filter((b) => first.some((a) => overlaps(a, b))).length);
				const left = [...first];
				for (const b of second) {
					const at = left.findIndex((a) => a.start === b.start && a.end === b.end && a.label === b.label);
					left.splice(at < 0 ? left.length : at, 1);
				}
				assert.equal(exactMatches(first, second).firstFound, first.length - left.length);
			}),
		);
		assert.deepEqual(scoreOf({ first: 4, second: 2, firstFound: 1, secondFound: 1 }), {
			precision: 0.5,
			recall: 0.25,
			f1: 1 / 3,
		});
	});
});
