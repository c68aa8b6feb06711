import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { brat } from '../../server/src/formats/brat';
import type { LabelDefinition } from '../../server/src/configuration/corpusFile';
import type { ExchangeAnnotation } from '../../server/src/formats/exchange';
import { COMMENTS, DOCUMENT_LABELS, losesExactly, SUGGESTIONS } from './losesExactly';
import { fileWith, MemoryFiles } from './memoryFiles';
import { exportAll, importAll } from './roundTrip';
import { tortureCase } from './torture';

const LABELS: readonly LabelDefinition[] = [
	{ name: 'PER', title: 'Person', kind: 'entity', color: '#112233', key: 'p' },
	{
		name: 'Sự kiện',
		title: 'Event',
		kind: 'passage',
		attributes: [{ name: 'mức độ', title: 'Degree', values: ['low', 'high'] }],
	},
	{ name: 'source', title: 'Source', kind: 'document' },
	{ name: 'worksFor', title: 'Works for', kind: 'relation', from: ['PER'], to: ['Sự kiện'] },
];

/** An .ann file and its text, read: labels and quotes, relations by the labels of their ends, and what is told. */
async function read(
	ann: string,
	text: string,
): Promise<{ said: readonly string[]; complaints: readonly string[]; losses: readonly string[] }> {
	const files = new MemoryFiles();
	files.write('a.ann', ann);
	files.write('a.txt', text);
	const { documents, complaints, losses } = await importAll(brat, files.source(), [{ path: 'a.txt', text }]);
	const { annotations, relations } = documents[0]!;
	const quote = ({ parts, label }: ExchangeAnnotation): string =>
		`${label} ${parts.map(({ start, end }) => text.slice(start, end)).join('+')}`;
	const end = (id: string): string => quote(annotations.find((one) => one.id === id)!);
	return {
		said: [
			...annotations.map((one) =>
				[quote(one), ...(one.attributes ?? []).map(({ name, value }) => `${name}=${value}`)].join(' '),
			),
			...relations.map(({ label, from, to }) => `${end(from)} -${label}-> ${end(to)}`).sort(),
		],
		complaints,
		losses: losses.map(({ kind, detail }) => `${kind}: ${detail}`),
	};
}

function projectFor(labels: readonly LabelDefinition[]): MemoryFiles {
	const files = new MemoryFiles();
	brat.exporter!({ labels }).end!(files);
	return files;
}

suite('brat', () => {
	losesExactly(brat, {
		...DOCUMENT_LABELS,
		...COMMENTS,
		...SUGGESTIONS,
		said: ['provenance: creator', 'provenance: time', 'note: illegal-character'],
	});

	test('is written as brat writes it: offsets in code points, parts of several lines as fragments', () => {
		const { document } = tortureCase('said');
		const emoji = exportAll(brat, [tortureCase('emoji').document]).files.text('emoji.ann');
		strictEqual(emoji.split('\n')[0], 'T1\tPER 6 18\tNguyễn Văn A');
		strictEqual(
			exportAll(brat, [tortureCase('lines').document]).files.text('lines.ann'),
			'T1\tclaim 2 17;18 26\tclaim that goes over two\nT2\tclaim 39 42;44 48\tone over\n',
		);
		deepStrictEqual(exportAll(brat, [document]).files.text('said.ann').split('\n').slice(0, 8), [
			'T1\tPER 0 3\tLan',
			'N1\tReference T1 corpus:lan-1\tLan',
			'T2\tPER 8 12\tMinh',
			'#1\tAnnotatorNotes T2\tWhich Minh? See "page 2"; a b, c\\d <x> & y',
			'T3\tLOC 16 19\tHue',
			'A1\tcertainty T3 low',
			'T4\tDATE 23 29\tMonday',
			'A2\tvalue T4 2024-W18-1',
		]);
	});

	test('every attribute in the files is declared, also the value of a time', () => {
		const conf = exportAll(brat, [tortureCase('said').document]).files.text('annotation.conf');
		strictEqual(
			conf.slice(conf.indexOf('[attributes]')),
			'[attributes]\ncertainty\tArg:<ANY>, Value:low\nvalue\tArg:<ANY>, Value:2024-W18-1\n',
		);
	});

	test('there is an empty file where there are no annotations, as brat needs it', () =>
		strictEqual(exportAll(brat, [tortureCase('blank').document]).files.text('blank.ann'), ''));

	test('its configuration has the labels in names that brat can store, with colours, keys and ends', () => {
		const files = projectFor(LABELS);
		strictEqual(
			files.text('annotation.conf'),
			'[entities]\nPER\nSu_kien\n\n[relations]\nworksFor\tArg1:PER, Arg2:Su_kien\n' +
				'<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n' +
				'[attributes]\nmuc_do\tArg:<ANY>, Value:low|high\n',
		);
		deepStrictEqual(files.text('visual.conf').split('\n').slice(3, 12), [
			'[labels]',
			'PER | Person | PER',
			'Su_kien | Event | Sự kiện',
			'worksFor | Works for | worksFor',
			'muc_do | mức độ',
			'',
			'[drawing]',
			'SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken',
			'ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5',
		]);
		strictEqual(files.text('kb_shortcuts.conf'), 'P\tPER\n');
	});

	test('labels that would be one name are two', () => {
		const labels = ['a b', 'a_b', 'á b'].map((name): LabelDefinition => ({ name, title: name, kind: 'passage' }));
		strictEqual(projectFor(labels).text('annotation.conf').split('\n\n')[0], '[entities]\na_b\na_b_2\na_b_3');
	});

	test('events are relations from their triggers, equivalent things are related one to the next', async () => {
		const text = 'Lan visited Hue, Huế.';
		const ann =
			'T1\tPER 0 3\tLan\nT2\tVisit 4 11\tvisited\nT3\tLOC 12 15\tHue\nT4\tLOC 17 20\tHuế\n' +
			'E1\tVisit:T2 Agent:T1 Theme2:T3\nE2\tCause:T2 Effect:E1\n*\tEquiv T3 T4\nM1\tNegation E1\n';
		deepStrictEqual((await read(ann, text)).said, [
			'PER Lan',
			'Visit visited Negation=true',
			'LOC Hue',
			'LOC Huế',
			'LOC Hue -Equiv-> LOC Huế',
			'Visit visited -Agent-> PER Lan',
			'Visit visited -Effect-> Visit visited',
			'Visit visited -Theme-> LOC Hue',
		]);
	});

	test('each line that is none is told with its place and left out', async () => {
		const { said, complaints } = await read(
			'T1\tPER 0 3\tLan\nT2 PER 0 3 Lan\nR1\tknows Arg1:T1 Arg2:T9\nA1\tsure T7\n?\n',
			'Lan\n',
		);
		deepStrictEqual(said, ['PER Lan']);
		deepStrictEqual(
			complaints.map((one) => one.replace(/^(\S+: [^;:“"]*).*$/u, '$1')),
			[
				"a.ann:2: no line of brat's",
				"a.ann:5: no line of brat's",
				'a.ann:3: it names something that is not in the file',
				'a.ann:4: it is about T7, which is not in the file',
			],
		);
	});

	test('a second reference of one annotation is told', async () =>
		deepStrictEqual(
			(await read('T1\tLOC 0 3\tHue\nN1\tReference T1 Wikidata:Q36408\tHue\nN2\tReference T1 Geo:7\tHue\n', 'Hue'))
				.losses,
			['unread: N2 Reference T1 Geo:7'],
		));

	test('without its text, fragments keep their quotes', async () => {
		const { documents } = await importAll(brat, fileWith('a.ann', 'T1\tMISC 0 4;15 18\tleft arm\n'), [
			{ path: 'a.txt', text: 'left and right arm' },
		]);
		deepStrictEqual(documents[0]!.annotations[0]!.parts, [
			{ start: 0, end: 4 },
			{ start: 15, end: 18 },
		]);
	});
});
