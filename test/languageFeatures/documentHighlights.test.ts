import { deepStrictEqual } from 'node:assert/strict';
import { memoryCorpus } from '../support/memoryCorpus';
import { cursorOf, service, showRange } from './support';

function checkHighlights(text: string, expected: string[]): void {
	const corpus = memoryCorpus({ 'a.txt': text });
	const { document } = corpus.marked;
	const found = service().documentHighlights(document, cursorOf(corpus));
	deepStrictEqual(
		found.map(({ range }) => showRange(document, range)),
		expected,
	);
}

suite('document highlights', () => {
	test('are the other mentions of the entity', () =>
		checkHighlights('<PER Vladimir Putin> và <PER Lan>\nÔng <PER Putin|>', [
			'0:0-0:14 Vladimir Putin',
			'1:4-1:9 Putin',
		]));

	test('are the other expressions of the same time', () =>
		checkHighlights('<DATE=2024-06-19 19|/6>, <DATE=2024-06-19 hôm nay>, <DATE=2024-06-20 mai>', [
			'0:0-0:4 19/6',
			'0:6-0:13 hôm nay',
		]));

	test('of a time without a value are itself', () =>
		checkHighlights('<DATE hôm n|ọ>, <DATE bữa ấy>', ['0:0-0:6 hôm nọ']));

	test('are none elsewhere', () => checkHighlights('<PER Lan> nó|i', []));
});
