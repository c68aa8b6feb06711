import { deepStrictEqual } from 'node:assert/strict';
import { OnlyLabels } from '../../server/src/formats/onlyLabels';

suite('a choice of labels', () => {
	test('leaves the rest out with the comments on it and the answers to those', () => {
		const only = new OnlyLabels(['PER', 'worksFor', 'DATE']);
		const parts = [{ start: 0, end: 3 }];
		const { annotations, relations, labels, comments } = only.of({
			path: 'a.txt',
			text: 'Lan',
			annotations: [
				{ id: 'p', label: 'PER', parts },
				{ id: 'l', label: 'LOC', parts },
			],
			relations: [
				{ id: 'r', label: 'worksFor', from: 'p', to: 'l' },
				{ id: 's', label: 'isIn', from: 'p', to: 'l' },
			],
			labels: [{ id: 'd', label: 'genre' }],
			comments: [
				{ id: 'c3', note: 'so it is', answers: 'c2' },
				{ id: 'c1', note: 'on a person', on: 'p' },
				{ id: 'c2', note: 'on a place', on: 'l' },
				{ id: 'c4', note: 'on the text' },
			],
			orphans: [],
		});
		deepStrictEqual(
			[annotations, relations, labels, comments].map((list) => list.map(({ id }) => id)),
			[['p'], ['r'], [], ['c1', 'c4']],
		);
		deepStrictEqual(only.unmet, ['DATE']);
	});
});
