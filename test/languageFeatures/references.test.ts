import { deepStrictEqual, ok } from 'node:assert/strict';
import type { Location } from 'vscode-languageserver-types';
import { CancelledError } from '../../server/src/util/cancellation';
import { memoryCorpus, NO_TOKEN, type MemoryCorpus } from '../support/memoryCorpus';
import { cursorOf, service, showRange } from './support';

const FILES = {
	'b.txt': 'Ông <PER Pu|tin>, <PER Lan>, <PER Putin>',
	'a.txt': '<PER Putin>\n<LOC Nga>',
	'c.txt': '<PER Lan>',
};

function show(corpus: MemoryCorpus, locations: readonly Location[]): string[] {
	return locations.map(({ uri, range }) => {
		const path = uri.slice(corpus.root.length + 1);
		return `${path} ${showRange(corpus.get(path), range)}`;
	});
}

suite('references', () => {
	test('are all mentions in the corpus, by path and place', async () => {
		const corpus = memoryCorpus(FILES);
		const found = await service().references(corpus.marked.document, corpus, cursorOf(corpus), NO_TOKEN);
		deepStrictEqual(show(corpus, found), ['a.txt 0:0-0:5 Putin', 'b.txt 0:4-0:9 Putin', 'b.txt 0:16-0:21 Putin']);
	});

	test('come in batches to whoever takes parts, the same in all', async () => {
		const files = Object.fromEntries(
			Array.from({ length: 30 }, (_, i) => [`d${10 + i}.txt`, '<PER Putin> '.repeat(7)]),
		);
		const corpus = memoryCorpus({ ...files, 'a.txt': '<PER Pu|tin>' });
		const batches: Location[][] = [];
		const ask = (report?: (items: readonly Location[]) => void): Promise<Location[]> =>
			service().references(corpus.marked.document, corpus, cursorOf(corpus), NO_TOKEN, report);
		deepStrictEqual(await ask((items) => batches.push([...items])), []);
		deepStrictEqual(
			batches.map(({ length }) => length),
			[1, 56, 56, 56, 42],
		);
		deepStrictEqual(batches.flat(), await ask());
	});

	test('stop reading when nobody waits any more', async () => {
		const corpus = memoryCorpus(FILES);
		const error = await service()
			.references(corpus.marked.document, corpus, cursorOf(corpus), { isCancellationRequested: true })
			.catch((thrown: unknown) => thrown);
		ok(error instanceof CancelledError);
		deepStrictEqual(corpus.reads, ['a.txt']);
	});
});

suite('mentions for the entity view', () => {
	test('have their lines, and where in them the name stands', async () => {
		const corpus = memoryCorpus({ 'a.txt': '  Ông <PER Putin> đến  ', 'b.txt': '<PER Putin>, <PER Putin>' });
		const { mentions, total } = await service().mentions(
			corpus,
			{ corpus: corpus.root, entity: 'putin', limit: 2 },
			NO_TOKEN,
		);
		deepStrictEqual(
			[
				total,
				...mentions.map(
					(item) => `${item.path} ${item.snippet} · ${item.snippet.slice(item.snippetStart, item.snippetEnd)}`,
				),
			],
			[3, 'a.txt Ông Putin đến · Putin', 'b.txt Putin, Putin · Putin'],
		);
	});
});
