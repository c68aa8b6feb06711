import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { bdocjs } from '../../server/src/formats/bdocjs';
import { doccano } from '../../server/src/formats/doccano';
import { huggingFace } from '../../server/src/formats/huggingFace';
import { prodigy } from '../../server/src/formats/prodigy';
import { webAnnotations } from '../../server/src/formats/webAnnotations';
import type { Format } from '../../server/src/formats/format';
import type { Source } from '../../server/src/formats/format';
import { fileWith, MemoryFiles } from './memoryFiles';
import { described, exportAll, importAll } from './roundTrip';
import { tortureCase } from './torture';

const EMOJI = tortureCase('emoji').document;

function written(format: Format, path: string, variant?: string, document = EMOJI): unknown[] {
	const text = exportAll(format, [document], variant).files.text(path);
	return text.startsWith('[')
		? JSON.parse(text)
		: text
				.trimEnd()
				.split('\n')
				.map((line): unknown => JSON.parse(line));
}

async function places(format: Format, source: Source, text: string): Promise<readonly string[]> {
	const { documents, complaints } = await importAll(format, source, [{ path: 'a.txt', text }]);
	return [...documents.flatMap(described).map((line) => line.split(' /')[0]!), ...complaints];
}

suite('each format in its own form', () => {
	test('W3C: code points and a quote; UTF-16 for those who count so', () => {
		const selectors = (variant: string): unknown =>
			(written(webAnnotations, 'emoji.jsonld', variant)[0] as { target: { selector: unknown[] } }).target.selector[0];
		deepStrictEqual(selectors('code-points'), { type: 'TextPositionSelector', start: 6, end: 18 });
		deepStrictEqual(selectors('utf-16'), { type: 'TextPositionSelector', start: 7, end: 19 });
	});

	test('W3C: a page of annotations by another program', async () => {
		const page = {
			type: 'AnnotationPage',
			items: [
				{
					id: 'x1',
					type: 'Annotation',
					body: { type: 'TextualBody', purpose: 'tagging', value: 'PER' },
					target: {
						source: 'https://example.org/texts/a.txt#x',
						selector: { type: 'TextQuoteSelector', exact: 'Lan' },
					},
				},
				{
					id: 'x2',
					type: 'Annotation',
					motivation: 'highlighting',
					target: { source: 'a.txt', selector: { type: 'TextQuoteSelector', exact: 'Lan' } },
				},
			],
		};
		deepStrictEqual(await places(webAnnotations, fileWith('p.json', JSON.stringify(page)), 'For Lan.'), [
			'PER 4-7 "Lan"',
			'p.json:1: no annotation with a label; it is left out',
		]);
	});

	test('doccano: both of its forms, and what is none of them', async () => {
		const lines = [
			{ text: 'For Lan.', labels: [[4, 7, 'PER'], ['x']] },
			{
				text: 'For Lan.',
				entities: [{ id: 1, label: 'X', start_offset: 0, end_offset: 3 }],
				relations: [{ from_id: 1, to_id: 9, type: 'r' }],
			},
			{ title: 'none' },
		];
		const source = fileWith('d.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
		deepStrictEqual(await places(doccano, source, 'For Lan.'), [
			'PER 4-7 "Lan"',
			'X 0-3 "For"',
			'd.jsonl:1: no passage with a start, an end and a label: ["x"]; it is left out',
			'd.jsonl:3: no text in "text"; the document is left out',
		]);
	});

	test('doccano: labels by their numbers, named beside the file or told, and classes of texts', async () => {
		const files = new MemoryFiles();
		const line = {
			text: 'For Lan.',
			annotations: [{ label: 2, start_offset: 4, end_offset: 7, user: 5 }, { label: 9 }],
		};
		files.write('all.jsonl', `${JSON.stringify(line)}\n${JSON.stringify({ text: 'For Lan.', label: ['glad'] })}\n`);
		files.write('label_config.json', JSON.stringify([{ id: 2, text: 'PER' }]));
		const { documents, complaints } = await importAll(doccano, files.source(), [{ path: 'a.txt', text: 'For Lan.' }]);
		deepStrictEqual(
			documents.flatMap(({ annotations, labels }) => [
				...annotations.map(({ label, creator }) => `${label} by ${creator}`),
				...labels.map(({ label }) => label),
			]),
			['PER by user 5', '9', 'glad'],
		);
		deepStrictEqual(complaints, [
			"all.jsonl:1: label 9 has no name here: put the project's label_config.json into the folder that is imported; until then it is called “9”",
		]);
	});

	test('Prodigy: words without white space, spans on their edges', () => {
		const [task] = written(prodigy, 'prodigy.jsonl') as [{ tokens: object[]; spans: object[]; answer: string }];
		deepStrictEqual(task.tokens.slice(0, 3), [
			{ text: '🎉', start: 0, end: 1, id: 0, ws: true },
			{ text: 'Ông', start: 2, end: 5, id: 1, ws: true },
			{ text: 'Nguyễn', start: 6, end: 12, id: 2, ws: true },
		]);
		deepStrictEqual(task.spans[0], { start: 6, end: 18, token_start: 2, token_end: 4, label: 'PER' });
		strictEqual(task.answer, 'accept');
	});

	test('Prodigy: spans of any characters, where no words are wanted', () => {
		const { document } = tortureCase('partOfAWord');
		const [task] = written(prodigy, 'prodigy.jsonl', 'characters', document) as [
			{ tokens?: object[]; spans: object[] },
		];
		deepStrictEqual([task.tokens, task.spans.length], [undefined, document.annotations.length]);
	});

	test('Prodigy: a task that was rejected says nothing, one without an answer proposes', async () => {
		const task = (answer: string | undefined, span: object): string =>
			JSON.stringify({ text: 'For Lan.', spans: [{ start: 4, end: 7, label: 'PER', ...span }], answer });
		const source = fileWith('p.jsonl', [task('reject', {}), task(undefined, { source: 'm', score: 0.5 })].join('\n'));
		const { documents, losses } = await importAll(prodigy, source, [{ path: 'a.txt', text: 'For Lan.' }]);
		deepStrictEqual(
			documents[0]!.annotations.map(({ suggestion }) => suggestion),
			[{ model: 'm', score: 0.5 }],
		);
		deepStrictEqual(
			losses.map(({ detail }) => detail),
			['a task that was answered with "reject"'],
		);
	});

	test('bdocjs: the unit is said, and ours of the features', () => {
		const [document] = written(bdocjs, 'said.bdocjs', 'python', tortureCase('said').document) as [
			{ offset_type: string; annotation_sets: Record<string, { annotations: { type: string; features: object }[] }> },
		];
		strictEqual(document.offset_type, 'p');
		deepStrictEqual(document.annotation_sets['']!.annotations[0]!.features, {
			'corpus.id': 'urn:torture:said/entity',
			'corpus.entity': 'lan-1',
		});
	});

	test('bdocjs: features of other programs are attributes', async () => {
		const document = {
			text: 'For Lan.',
			offset_type: 'j',
			name: '',
			annotation_sets: {
				Ours: { annotations: [{ type: 'PER', start: 4, end: 7, id: 0, features: { kind: 'x', n: 2, list: [] } }] },
			},
		};
		const { documents } = await importAll(bdocjs, fileWith('a.bdocjs', JSON.stringify(document)), [
			{ path: 'a.txt', text: 'For Lan.' },
		]);
		deepStrictEqual(documents[0]!.annotations[0]!.attributes, [
			{ name: 'kind', value: 'x' },
			{ name: 'n', value: '2' },
		]);
	});

	test('Hugging Face: numbers in the order of the corpus’s labels, whose names stand in the card', () => {
		const [first] = written(huggingFace, 'data.jsonl', 'tokens') as [
			{ id: string; tokens: string[]; ner_tags: number[] },
		];
		strictEqual(first.id, 'emoji.txt#0');
		deepStrictEqual(first.tokens.slice(0, 6), ['🎉', 'Ông', 'Nguyễn', 'Văn', 'A', '👩‍👩‍👧']);
		deepStrictEqual(first.ner_tags.slice(0, 6), [0, 0, 1, 2, 2, 7]);
		const card = exportAll(huggingFace, [EMOJI], 'tokens').files.text('README.md');
		strictEqual(
			card.includes(`          '0': "O"\n          '1': "B-PER"\n          '2': "I-PER"\n          '3': "B-LOC"\n`),
			true,
		);
	});

	test('Hugging Face: names of numbers from the description of a dataset that was saved', async () => {
		const files = new MemoryFiles();
		files.write('train.jsonl', JSON.stringify({ tokens: ['For', 'Lan', '.'], ner_tags: [0, 1, 0] }));
		const feature = { names: ['O', 'B-PER'], _type: 'ClassLabel' };
		files.write(
			'dataset_infos.json',
			JSON.stringify({ default: { features: { ner_tags: { feature } } } }, undefined, 1),
		);
		deepStrictEqual(await places(huggingFace, files.source(), 'For Lan.\n'), ['PER 4-7 "Lan"']);
	});

	test('Hugging Face: tags as words need no card, and a number without a name is told', async () => {
		const line = (tags: unknown[]): string => JSON.stringify({ tokens: ['For', 'Lan', '.'], ner_tags: tags });
		const source = fileWith('d.jsonl', [line(['O', 'B-PER', 'O']), line([0, 1, 0]), line([0])].join('\n'));
		deepStrictEqual(await places(huggingFace, source, 'For Lan.\n'), [
			'PER 4-7 "Lan"',
			'd.jsonl:2: tags are numbers that nothing names: import the folder in which README.md (class_label: names) or dataset_infos.json does; the sentence is left out',
			'd.jsonl:3: 3 tokens and 1 tags; the sentence is left out',
		]);
	});
});
