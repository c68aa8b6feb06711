import { deepStrictEqual } from 'node:assert/strict';
import { memoryCorpus } from '../support/memoryCorpus';
import { cursorOf, service, showRange } from './support';

suite('rename', () => {
	const corpus = memoryCorpus({ 'a.txt': 'Ông <PER Pu|tin> nói\nTổng thống <PER Vladimir Putin>' });
	const { document } = corpus.marked;

	test('begins from the entity’s name, on the mention', () => {
		const { range, placeholder } = service().prepareRename(document, corpus, cursorOf(corpus))!;
		deepStrictEqual([showRange(document, range), placeholder], ['0:4-0:9 Putin', 'Vladimir Putin']);
	});

	test('is a wish for the corpus, its white space put right', () => {
		const rename = service().rename(document, cursorOf(corpus), '  Vladimir \n Vladimirovich Putin');
		deepStrictEqual(rename, { entity: 'vladimir-putin', name: 'Vladimir Vladimirovich Putin' });
	});

	test('needs a name', () => deepStrictEqual(service().rename(document, cursorOf(corpus), '  '), undefined));

	test('is for names only', () => {
		deepStrictEqual(service().prepareRename(document, corpus, { line: 0, character: 12 }), undefined);
	});
});
