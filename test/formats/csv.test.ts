import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { csv } from '../../server/src/formats/csv';
import { fileWith } from './memoryFiles';
import { described, exportAll, importAll } from './roundTrip';
import { tortureCase } from './torture';

const CORPUS = [{ path: 'a.txt', text: 'Lan met Minh; "they" spoke.\n' }];

async function imported(
	table: string,
	pieces?: number,
): Promise<{ said: readonly string[]; complaints: readonly string[] }> {
	const source = fileWith('t.csv', table, pieces);
	const { documents, complaints } = await importAll(csv, source, CORPUS);
	return { said: documents.flatMap(described).map((line) => line.split(' /')[0]!), complaints };
}

suite('CSV', () => {
	test('no cell is a formula', () => {
		const { files } = exportAll(csv, [tortureCase('said').document]);
		const table = files.text('annotations.csv');
		strictEqual(table.includes(",'=1+1,"), true);
		strictEqual(/(?:^|,)"?[=+@-]/mu.test(table), false);
	});

	test('Excel’s form begins with a byte-order mark, the other one doesn’t', () => {
		const [excel, plain] = ['excel', 'plain'].map((variant) =>
			exportAll(csv, [], variant).files.bytes('annotations.csv'),
		);
		deepStrictEqual(
			[[...excel!.subarray(0, 3)], [...plain!.subarray(0, 3)]],
			[[0xef, 0xbb, 0xbf], [...Buffer.from('fil')]],
		);
	});

	for (const [title, table] of [
		['commas', 'file,label,start,end,text\r\na.txt,PER,0,3,Lan\r\na.txt,X,14,20,"""they"""\r\n'],
		['semicolons, other columns and another order', 'who;text;label;file\nme;Lan;PER;a\nme;"""they""";X;a\n'],
		['tabs', 'Label\tStart\tEnd\tFile\nPER\t0\t3\ta.txt\nX\t14\t20\ta.txt\n\n'],
	] as const) {
		test(`reads ${title}`, async () =>
			deepStrictEqual(await imported(table), { said: ['PER 0-3 "Lan"', 'X 14-20 "\\"they\\""'], complaints: [] }));
	}

	test('reads rows that are cut anywhere', async () => {
		const rows = Array.from({ length: 20_000 }, (_, i) => `a.txt,PER,0,3,Lan,"note ${i}\r\nmore"`);
		const { said } = await imported(`file,label,start,end,text,note\r\n${rows.join('\r\n')}\r\n`, 999);
		strictEqual(said.length, 1);
	});

	test('tells what it can’t read, with its row', async () => {
		const table = 'file,label,start,end,kind\na.txt,,0,3,\na.txt,PER,,,\na.txt,PER,0,3,thing\na.txt,PER,0,3,relation\n';
		deepStrictEqual((await imported(table)).complaints, [
			't.csv:2: no label; the row is left out',
			't.csv:3: neither a start and an end nor a text; the row is left out',
			't.csv:4: its kind is thing, and none of passage, document, relation, comment; the row is left out',
			't.csv:5: a relation without its two ends; the row is left out',
		]);
	});

	for (const [title, table, message] of [
		['without labels', 'a,b\n1,2\n', 'no column "label"; its columns are a, b'],
		[
			'with an open quotation mark',
			'file,label\na.txt,"PER\n',
			'no CSV (Quoted field unterminated); look for a quotation mark that has no end',
		],
		[
			'without documents',
			'label,text\nPER,Lan\n',
			'no column that names the document: call it "file"; its columns are label, text',
		],
	] as const) {
		test(`a file ${title} is none`, () =>
			imported(table).then(
				() => strictEqual('an error', undefined),
				(error: Error) => strictEqual(error.message, message),
			));
	}
});
