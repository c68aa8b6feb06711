import { deepStrictEqual } from 'node:assert/strict';
import type { LabelDefinition } from '../../server/src/configuration/corpusFile';
import { createTranslator } from '../../server/src/messages';
import { memoryCorpus } from '../support/memoryCorpus';
import { service, showRange } from './support';

suite('annotations for an editor that draws them', () => {
	test('have label, title, colour, place and state; orphans have none', () => {
		const corpus = memoryCorpus(
			{ 'a.txt': 'Ông Nam nói\ngiá sẽ giảm' },
			{
				annotations: {
					'a.txt': [
						{ label: 'PER', exact: 'Nam', creator: 'Lan', created: '2026-11-21T10:00:00Z' },
						{ label: 'claim', exact: 'giá sẽ giảm', moved: true },
						{ label: 'LOC', exact: 'Huế' },
					],
				},
			},
		);
		const document = corpus.get('a.txt');
		deepStrictEqual(
			service()
				.annotations(document, corpus)
				.map(({ range, title, color, state, creator }) => [showRange(document, range), title, color, state, creator]),
			[
				['0:4-0:7 Nam', 'Person', undefined, 'exact', 'Lan'],
				['1:0-1:11 giá sẽ giảm', 'Claim', '#b07aa1', 'moved', undefined],
			],
		);
	});

	test('a line that a rule of the corpus decides is among them', () => {
		const corpus = memoryCorpus({ 'a.txt': 'Ông Nam nói\n  Đăng ký \nTin mới' });
		const document = corpus.get('a.txt');
		const decision = { id: 'urn:uuid:1', origin: 'rule', creator: 'Lan' } as const;
		const lines = document.analysis.lines.map((line) =>
			line.line === 1 ? { ...line, boilerplate: true, decision } : line,
		);
		deepStrictEqual(
			service()
				.annotations({ ...document, analysis: { ...document.analysis, lines } }, corpus)
				.map(({ range, title, creator }) => [showRange(document, range), title, creator]),
			[['1:2-1:9 Đăng ký', 'Boilerplate', 'Lan']],
		);
	});
});

suite('labels for whoever tags', () => {
	test('have the built-in ones in the person’s language, the corpus’s own as they are', () => {
		const translate = createTranslator({ Person: 'Người', Claim: 'Tuyên bố' });
		const titles = service({ translate })
			.labels(memoryCorpus({ 'a.txt': '' }))
			.map(({ title }) => title);
		deepStrictEqual([titles[0], titles[1], titles[7]], ['Người', 'Place', 'Claim']);
	});

	test('have the guideline in one line, and a text with quotation marks of its own has no others', () => {
		const label: LabelDefinition = {
			name: 'quote',
			title: 'Quote',
			kind: 'passage',
			description: 'What a person said',
			examples: ['“Giá sẽ giảm”', 'giá giảm'],
			counterExamples: ['Ông nói'],
		};
		const corpus = { ...memoryCorpus({ 'a.txt': '' }), labels: [label] };
		deepStrictEqual(
			service()
				.labels(corpus)
				.map(({ guideline }) => guideline),
			['What a person said · Right: “Giá sẽ giảm”, “giá giảm”. Not: “Ông nói”.'],
		);
	});
});
