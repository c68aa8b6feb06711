import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { ExchangeDocument } from '../../server/src/formats/exchange';
import { labelStudio } from '../../server/src/formats/labelStudio';
import { fileWith } from './memoryFiles';
import { described, exportAll, importAll } from './roundTrip';
import { tortureCase } from './torture';

const TEXT = '🎉 Ông Nguyễn Văn A đến Hà Nội.\n';

function taskWith(more: object): string {
	return JSON.stringify([{ id: 7, data: { text: TEXT }, ...more }], undefined, 2);
}

function region(start: number, text: string, label = 'PER'): object {
	const value = { start, end: start + text.length, text, labels: [label] };
	return { id: text, from_name: 'label', to_name: 'text', type: 'labels', value };
}

async function imported(
	json: string,
): Promise<{ said: readonly string[]; findings: readonly unknown[]; complaints: readonly string[] }> {
	const corpus = [{ path: 'a.txt', text: TEXT }];
	const { documents, findings, complaints, losses } = await importAll(
		labelStudio,
		fileWith('tasks.json', json),
		corpus,
	);
	return {
		said: documents.flatMap(described),
		findings: [...findings, ...losses.map(({ detail }) => detail)],
		complaints,
	};
}

suite('Label Studio', () => {
	test('decisions are annotations, suggestions predictions with their model and score', () => {
		const { files } = exportAll(labelStudio, [tortureCase('suggested').document]);
		const [task] = JSON.parse(files.text('tasks.json'));
		strictEqual(task.annotations[0].result[0].value.text, 'Oakham');
		deepStrictEqual(task.predictions, [
			{
				model_version: 'tagger 2',
				score: 0.75,
				result: [
					{
						id: 'urn:torture:suggested/proposed',
						from_name: 'label',
						to_name: 'text',
						type: 'labels',
						value: { start: 24, end: 30, text: 'Melton', labels: ['LOC'] },
						score: 0.75,
						meta: { created: '2026-11-20T08:00:00Z' },
					},
				],
			},
		]);
	});

	test('the configuration has the labels of the corpus and those that are used, with their keys and colours', () => {
		const xml = exportAll(labelStudio, [tortureCase('labels').document, tortureCase('related').document]).files.text(
			'labels.xml',
		);
		strictEqual(xml.includes('<Label value="PER" background="#4e79a7" hotkey="p"/>'), true);
		strictEqual(xml.includes('<Label value="Key claim"/>'), true);
		strictEqual(xml.includes('<Relation value="worksFor"/>'), true);
	});

	test('offsets in code points are found out by the quotes', async () => {
		const json = taskWith({
			annotations: [
				{
					completed_by: { email: 'lan@example.org' },
					result: [region(6, 'Nguyễn Văn A'), region(23, 'Hà Nội', 'LOC')],
				},
			],
		});
		const { said, findings } = await imported(json);
		deepStrictEqual(
			said.map((line) => line.split(' /')[0]),
			['LOC 24-30 "Hà Nội"', 'PER 7-19 "Nguyễn Văn A"'],
		);
		deepStrictEqual(findings[0], {
			text: '{0}; quotes that say so: {1}, documents: {2}',
			args: [{ text: 'Offsets count code points' }, 2, 1],
		});
		strictEqual(
			said.every((line) => line.includes('"lan@example.org"')),
			true,
		);
	});

	test('two people who began from one prediction have one region each', async () => {
		const by = (email: string): object => ({ completed_by: { email }, result: [region(7, 'Nguyễn Văn A')] });
		const json = taskWith({
			annotations: [by('lan'), by('minh')],
			predictions: [{ model_version: 'm', result: [region(7, 'Nguyễn Văn A')] }],
		});
		const { said } = await imported(json);
		deepStrictEqual(
			said.map((line) => line.slice(line.indexOf('/') + 2)),
			['[null,[],"lan",[],null]', '[null,[],"minh",[],null]', '[null,[],null,[],["m",null]]'],
		);
	});

	test('what somebody skipped is no annotation, and what is no region is told', async () => {
		const json = taskWith({
			annotations: [
				{ was_cancelled: true, result: [region(7, 'Nguyễn Văn A')] },
				{ result: [{ type: 'brushlabels', from_name: 'brush', value: { rle: [3] } }] },
			],
		});
		deepStrictEqual(await imported(json), {
			said: [],
			findings: ['an annotation that was skipped (was_cancelled), with 1 results', 'brushlabels of brush'],
			complaints: [],
		});
	});

	test('what is chosen, counted or written is said of the region, or of the whole document', async () => {
		const on = (type: string, name: string, value: object, id?: string): object => ({
			...{ type, from_name: name, to_name: 'text', value },
			...(id !== undefined && { id }),
		});
		const place = { start: 7, end: 19 };
		const result = [
			region(7, 'Nguyễn Văn A'),
			on('choices', 'sure', { ...place, choices: ['low'] }, 'Nguyễn Văn A'),
			on('textarea', 'why', { ...place, text: ['A title.'] }, 'Nguyễn Văn A'),
			on('choices', 'topic', { choices: ['travel', 'people'] }),
			on('rating', 'stars', { rating: 3 }),
			on('textarea', 'remark', { text: ['Short.'] }),
		];
		const { documents, complaints } = await importAll(
			labelStudio,
			fileWith('tasks.json', taskWith({ annotations: [{ result }] })),
			[{ path: 'a.txt', text: TEXT }],
		);
		const [{ annotations, labels, comments }] = documents as [ExchangeDocument];
		deepStrictEqual(annotations[0]!.attributes, [
			{ name: 'sure', value: 'low' },
			{ name: 'why', value: 'A title.' },
		]);
		deepStrictEqual(
			[...labels.map(({ label, value }) => `${label} ${value}`), ...comments.map(({ note }) => note)].sort(),
			['Short.', 'stars 3', 'topic people', 'topic travel'],
		);
		deepStrictEqual(complaints, []);
	});

	test('uploaded files are found as documents, without what was put before their names', async () => {
		const result = [region(7, 'Nguyễn Văn A')];
		const of = async (task: object, path: string): Promise<string> => {
			const json = JSON.stringify([{ ...task, annotations: [{ result }] }]);
			const { documents, complaints } = await importAll(labelStudio, fileWith('t.json', json), [{ path, text: TEXT }]);
			return documents.flatMap(described).concat(complaints).join().split(' /')[0]!;
		};
		const expected = 'PER 7-19 "Nguyễn Văn A"';
		for (const [task, path] of [
			[{ data: { text: '/data/upload/3/0a1b2c3d-a.txt' } }, 'sub/a.txt'],
			[{ data: { text: 'https://files.example.org/data/c%20d.txt?x=1' } }, 'c d.txt'],
			[{ data: { text: '/data/local-files/?d=sub/e.txt' } }, 'sub/e.txt'],
			[{ data: { text: 'Changed since.' }, file_upload: '0a1b2c3d-a.txt' }, 'a.txt'],
		] as const) {
			strictEqual(await of(task, path), expected, path);
		}
	});

	test('a file that is cut off is told with its place', async () => {
		const json = taskWith({ annotations: [] });
		await imported(json.slice(0, -3)).then(
			() => strictEqual('an error', undefined),
			(error: { place: string; message: string }) => {
				strictEqual(error.place, 'tasks.json:2');
				strictEqual(error.message, 'the JSON that begins here has no end: the file is damaged or cut off');
			},
		);
	});
});
