import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { addDocumentDates } from '../../server/src/configuration/addDocumentDates';
import { parseCorpusFile } from '../../server/src/configuration/corpusFile';

const DATES = [
	{ pattern: 'a.txt', value: '2014-05-20' },
	{ pattern: '2023/b.txt', value: '2023-01' },
];

suite('dates that are added to corpus.json', () => {
	test('make a file where there is none', () => {
		strictEqual(
			addDocumentDates(undefined, DATES),
			'{\n\t"documentDates": {\n\t\t"a.txt": "2014-05-20",\n\t\t"2023/b.txt": "2023-01"\n\t}\n}\n',
		);
	});

	for (const [title, text] of [
		['an empty object', '{}'],
		['an object with other members', '\uFEFF{ "name": "Bridges", "include": ["*.txt"] }\n'],
		['no dates yet', '{\n\t"name": "Bridges",\n\t"documentDates": {}\n}\n'],
	] as const) {
		test(`stand in ${title}`, () => {
			const { configuration, problems } = parseCorpusFile(addDocumentDates(text, DATES));
			deepStrictEqual(problems, []);
			deepStrictEqual(configuration, { ...parseCorpusFile(text).configuration, documentDates: DATES });
		});
	}

	test('come before those that are there, and replace those of the same pattern', () => {
		const text = '{"documentDates": {"2023/**": "2023", "a.txt": "2014"}, "name": "Bridges"}\n';
		const added = addDocumentDates(text, DATES);
		deepStrictEqual(parseCorpusFile(added).configuration.documentDates, [
			...DATES,
			{ pattern: '2023/**', value: '2023' },
		]);
		strictEqual(added.endsWith('}, "name": "Bridges"}\n'), true);
	});

	test('none change nothing', () => strictEqual(addDocumentDates('{ }', []), '{ }'));
});
