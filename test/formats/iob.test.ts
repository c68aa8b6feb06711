import { deepStrictEqual } from 'node:assert/strict';
import { iobTags, rangesOfTags } from '../../server/src/formats/iob';

const RANGES = [
	{ first: 0, end: 2, label: 'PER' },
	{ first: 2, end: 3, label: 'PER' },
	{ first: 4, end: 6, label: 'LOC' },
];

suite('tags of words', () => {
	test('IOB2 begins every passage with B', () =>
		deepStrictEqual(iobTags(6, RANGES).join(' '), 'B-PER I-PER B-PER O B-LOC I-LOC'));

	test('IOB1 only where two of one label touch', () =>
		deepStrictEqual(iobTags(6, RANGES, 'iob1').join(' '), 'I-PER I-PER B-PER O I-LOC I-LOC'));

	for (const tags of [
		'B-PER I-PER B-PER O B-LOC I-LOC',
		'I-PER I-PER B-PER O I-LOC I-LOC',
		'B-PER E-PER S-PER O B-LOC E-LOC',
		'B-PER L-PER U-PER O B-LOC L-LOC',
		'PER PER B-PER _ LOC LOC',
	]) {
		test(`${tags} is read`, () => deepStrictEqual(rangesOfTags(tags.split(' ')), RANGES));
	}

	test('a passage ends where another label follows', () =>
		deepStrictEqual(rangesOfTags(['B-PER', 'I-LOC']), [
			{ label: 'PER', first: 0, end: 1 },
			{ label: 'LOC', first: 1, end: 2 },
		]));
});
