import { deepStrictEqual } from 'node:assert/strict';
import { memoryCorpus, NO_TOKEN, type MemoryOptions } from '../support/memoryCorpus';
import { cursorOf, service, showRange } from './support';

async function checkDefinition(
	files: Record<string, string>,
	expected: string | undefined,
	options?: MemoryOptions,
): Promise<void> {
	const corpus = memoryCorpus(files, options);
	const found = await service().definition(corpus.marked.document, corpus, cursorOf(corpus), NO_TOKEN);
	const path = found?.uri.slice(corpus.root.length + 1);
	deepStrictEqual(found && `${path} ${showRange(corpus.get(path!), found.range)}`, expected);
}

suite('definition', () => {
	test('is the mention by the full name in the first document by path', () =>
		checkDefinition(
			{
				'b.txt': '<PER Vladimir Putin> và ông <PER Pu|tin>',
				'a.txt': 'Ông <PER Putin> đi\nTổng thống <PER Vladimir Putin>',
				'c.txt': '<PER Vladimir Putin>',
			},
			'a.txt 1:11-1:25 Vladimir Putin',
		));

	test('is the fullest form where the first document hasn’t the full name', () =>
		checkDefinition(
			{ 'a.txt': '<PER Putin>, <PER V. Putin>', 'b.txt': '<PER Vladimir Put|in>' },
			'a.txt 0:7-0:15 V. Putin',
			{
				entityDecisions: [{ id: 'urn:uuid:1', source: {}, kind: 'merge', entity: 'v-putin', into: 'vladimir-putin' }],
			},
		));

	test('is nothing off a name', () => checkDefinition({ 'a.txt': '<PER Putin> nó|i' }, undefined));
});
