import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { conll2003, iob } from '../../server/src/formats/conll';
import { losesExactly, ONE_LABEL_A_WORD } from './losesExactly';
import { fileWith } from './memoryFiles';
import { exportAll } from './roundTrip';
import { tortureCase } from './torture';

/** Labels and quotes of each document in a file, and what is told. */
async function read(
	path: string,
	content: string,
): Promise<{ documents: (readonly string[])[]; complaints: readonly string[] }> {
	const complaints: string[] = [];
	const documents: (readonly string[])[] = [];
	const read = conll2003.importer!({ complain: (place, message) => complaints.push(`${place}: ${message}`) });
	for await (const { annotations } of read(fileWith(path, content))) {
		documents.push(annotations.map(({ label, parts }) => `${label} ${parts[0]!.quote}`));
	}
	return { documents, complaints };
}

suite('CoNLL-2003', () => {
	losesExactly(conll2003, ONE_LABEL_A_WORD);

	test('is four columns, and names the scheme in the file', () => {
		const { files } = exportAll(conll2003, [tortureCase('touching').document]);
		strictEqual(
			files.text('touching.iob2.conll'),
			'-DOCSTART- -X- -X- O\n\nAnna -X- _ B-PER\nBell -X- _ I-PER\nPeter -X- _ B-PER\nOak -X- _ I-PER\ncame -X- _ O\n. -X- _ O\n\n',
		);
	});

	suite('IOB1', () => {
		test('begins a name with B where another one touches it', () => {
			const { files } = exportAll(conll2003, [tortureCase('touching').document], 'iob1');
			deepStrictEqual(
				files
					.text('touching.iob1.conll')
					.match(/[BIO](?:-PER)?$/gmu)
					?.slice(1),
				['I-PER', 'I-PER', 'B-PER', 'I-PER', 'O', 'O'],
			);
		});
	});

	test('several documents in a file are read one by one, whatever the columns and the scheme', async () =>
		deepStrictEqual(
			await read(
				'train.conll',
				'-DOCSTART- -X- -X- O\n\nLan NNP I-NP I-PER\n\nHà\tX\tI-LOC\nNội\tX\tI-LOC\n. O\n\n' +
					'-DOCSTART- O\r\n\r\nAnna S-PER\r\nNew B-LOC\r\nYork E-LOC\r\n',
			),
			{
				documents: [
					['PER Lan', 'LOC Hà Nội'],
					['PER Anna', 'LOC New York'],
				],
				complaints: [],
			},
		));

	test('a line without a label is told with its place', async () => {
		deepStrictEqual(await read('a.conll', 'Lan B-PER\nOak\n'), {
			documents: [['PER Lan']],
			complaints: ['a.conll:2: no word with a label behind it: “Hanoi B-LOC”; the line is left out'],
		});
	});
});

suite('IOB2', () => {
	losesExactly(iob, ONE_LABEL_A_WORD);

	test('is two columns', () =>
		strictEqual(
			exportAll(iob, [tortureCase('whole').document]).files.text('whole.iob2.bio'),
			'Everything B-claim\n\n',
		));
});
