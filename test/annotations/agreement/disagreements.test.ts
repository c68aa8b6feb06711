import assert from 'node:assert/strict';
import { findDisagreements } from '../../../server/src/annotations/agreement/disagreements';
import type { PlacedAnnotation } from '../../../server/src/annotations/agreement/sides';
import { side } from './sides';

function check(left: string, right: string, expected: readonly string[]): void {
	const { text, side: one } = side(left);
	const say = (placed: PlacedAnnotation | undefined): string =>
		placed ? `${placed.annotation.label} ${text.slice(placed.start, placed.end)}` : 'nothing';
	assert.deepEqual(
		findDisagreements(one, side(right).side).map((found) => `${found.kind}: ${say(found.left)} | ${say(found.right)}`),
		expected,
	);
}

suite('disagreements', () => {
	test('the same is none; each kind is told, in the order of the text', () => {
		check('PER [[Putin]] ở LOC [[Hà Nội]]', 'PER [[Putin]] ở LOC [[Hà Nội]]', []);
		check('PER [[Putin]] ở LOC [[Hà Nội]] và Huế', 'LOC [[Putin]] ở Hà LOC [[Nội]] và LOC [[Huế]]', [
			'label: PER Putin | LOC Putin',
			'boundaries: LOC Hà Nội | LOC Nội',
			'missing: nothing | LOC Huế',
		]);
		check('Bộ ORG [[Ngoại giao]]', 'LOC [[Bộ Ngoại]] giao', ['label-and-boundaries: ORG Ngoại giao | LOC Bộ Ngoại']);
	});

	test('of nested passages each meets its like first', () => {
		check('ORG [[Bộ Ngoại giao LOC [[Việt Nam]]]]', 'ORG [[Bộ Ngoại giao]] LOC [[Việt Nam]]', [
			'boundaries: ORG Bộ Ngoại giao Việt Nam | ORG Bộ Ngoại giao',
		]);
		check('A [[một B [[hai]] ba]]', 'B [[một hai ba]]', [
			'label: A một hai ba | B một hai ba',
			'missing: B hai | nothing',
		]);
	});

	test('another entity or value of one passage is a difference, too', () => {
		const { side: one } = side('PER [[Putin]]');
		const placed = one.placed.map((own) => ({ ...own, annotation: { ...own.annotation, entity: 'putin' } }));
		const [found] = findDisagreements(one, { ...one, placed });
		assert.equal(found?.kind, 'details');
	});
});
