import assert from 'node:assert/strict';
import type { Decision } from '../../server/src/core/model';
import { analyzeCorpus, analyzeDocuments } from '../../server/src/corpus/analyzeCorpus';
import { Corpus } from '../../server/src/corpus/corpus';
import { joinLines } from '../support/text';

const DOCUMENTS = [
	{
		path: 'a.txt',
		text: joinLines(
			'Cầu mới qua sông',
			'Chủ tịch tỉnh Nguyễn Văn Hùng cho biết cây cầu mới sẽ được khánh thành vào tháng 6/2021, sau ba năm xây dựng ở Vladivostok.',
			'Ông Hùng nói rằng người dân hai bên bờ sông đã chờ đợi cây cầu này từ rất lâu rồi.',
			'Bấm vào đây để xem bản tin chiều',
		),
	},
	{
		path: 'b.txt',
		text: joinLines(
			'Trường học vùng cao',
			'Hôm qua, ông Nguyễn Văn Hùng đã đến thăm một trường học ở vùng cao và tặng sách vở cho các em học sinh nghèo.',
			'Bấm vào đây để xem bản tin chiều',
		),
	},
];

suite('analysis of a corpus', () => {
	test('names are linked across documents, in the order of the text', () => {
		const { documents, corpus } = analyzeCorpus(DOCUMENTS, { languages: ['vi'] });
		assert.deepStrictEqual(
			documents.map(({ path, table, analysis, entities }) => [
				path,
				analysis.mentions
					.map(({ start, end }, i) => `${table.text.slice(start, end)} → ${entities[i]}`)
					.filter((line) => /Hùng/u.test(line)),
			]),
			[
				['a.txt', ['Nguyễn Văn Hùng → nguyen-van-hung', 'Hùng → nguyen-van-hung']],
				['b.txt', ['Nguyễn Văn Hùng → nguyen-van-hung']],
			],
		);
		assert.deepStrictEqual(
			corpus.entity('nguyen-van-hung')!.documents.map(({ path, mentions }) => [path, mentions]),
			[
				['a.txt', 2],
				['b.txt', 1],
			],
		);
	});

	test('what people decided holds', () => {
		const mark = (path: string, passage: string, label: string): Decision[] => {
			const { text } = DOCUMENTS.find((document) => document.path === path)!;
			const start = text.indexOf(passage);
			return [{ start, end: start + passage.length, label, reference: { id: 'urn:uuid:1', origin: 'annotation' } }];
		};
		const { documents, corpus } = analyzeCorpus(DOCUMENTS, {
			decisionsFor: (path) =>
				path === 'a.txt' ? mark(path, 'Cầu mới qua sông', 'boilerplate') : mark(path, 'vùng cao', 'LOC'),
			entityDecisions: [
				{ kind: 'rename', entity: 'nguyen-van-hung', name: 'Ông Hùng', id: 'urn:uuid:2', source: {} },
				{ kind: 'not-a-name', form: 'Vladivostok', id: 'urn:uuid:3', source: {} },
			],
		});
		assert.deepStrictEqual(
			documents.map(({ analysis }) => analysis.lines[0]!.boilerplate),
			[true, false],
		);
		assert.deepStrictEqual(
			[corpus.entity('nguyen-van-hung')!.name, corpus.entity('vung-cao')!.type, corpus.entity('vladivostok')],
			['Ông Hùng', 'LOC', undefined],
		);
	});

	test('documents are given out one by one, and those that are gone left out', () => {
		const texts = new Map(DOCUMENTS.map(({ path, text }) => [path, text]));
		const corpus = new Corpus();
		const given = analyzeDocuments(['b.txt', 'gone.txt', 'a.txt'], (path) => texts.get(path), {}, corpus);
		assert.equal(given.next().value!.path, 'b.txt');
		assert.deepStrictEqual([[...given].map(({ path }) => path), corpus.documents], [['a.txt'], ['a.txt', 'b.txt']]);
	});

	test('the order in which documents come changes nothing in them', () => {
		const inOrder = (documents: typeof DOCUMENTS) =>
			new Map(analyzeCorpus(documents).documents.map(({ path, analysis, entities }) => [path, { analysis, entities }]));
		const [there, back] = [inOrder(DOCUMENTS), inOrder([...DOCUMENTS].reverse())];
		assert.deepStrictEqual(back.get('a.txt'), there.get('a.txt'));
		assert.deepStrictEqual(back.get('b.txt'), there.get('b.txt'));
	});

	test('any texts are a corpus', () => {
		const odd = ['', '\n\n', '\uD800', '\uFEFFNga', 'a'.repeat(5000), '***', 'A\r\nB\rC'];
		const { documents } = analyzeCorpus(odd.map((text, i) => ({ path: `${i}.txt`, text })));
		assert.equal(documents.length, odd.length);
		assert.deepStrictEqual(analyzeCorpus([]).documents, []);
	});
});
