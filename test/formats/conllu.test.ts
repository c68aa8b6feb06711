import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { conllu } from '../../server/src/formats/conllu';
import type { ImportedDocument } from '../../server/src/formats/imported';
import { losesExactly, ONE_LABEL_A_WORD } from './losesExactly';
import { fileWith } from './memoryFiles';
import { exportAll } from './roundTrip';
import { TORTURE, tortureCase } from './torture';

async function read(
	path: string,
	content: string,
): Promise<{ documents: ImportedDocument[]; complaints: readonly string[] }> {
	const complaints: string[] = [];
	const documents: ImportedDocument[] = [];
	const read = conllu.importer!({ complain: (place, message) => complaints.push(`${place}: ${message}`) });
	for await (const document of read(fileWith(path, content))) {
		documents.push(document);
	}
	return { documents, complaints };
}

suite('CoNLL-U', () => {
	losesExactly(conllu, ONE_LABEL_A_WORD);

	for (const { name, document } of TORTURE.filter((one) => /\S/u.test(one.document.text))) {
		test(`the text of ${name} comes back with its white space, in the form NFC`, async () => {
			const { files } = exportAll(conllu, [document]);
			const { documents } = await read('a.conllu', files.text(files.paths[0]!));
			strictEqual(documents[0]!.text, document.text.normalize('NFC'));
		});
	}

	test('is ten columns, with names, spaces and places in the last one', () => {
		const row = (id: number, word: string, misc: string): string => `${id}\t${word}\t_\t_\t_\t_\t_\t_\t_\t${misc}\n`;
		strictEqual(
			exportAll(conllu, [{ ...tortureCase('edges').document, path: 'a b/edges.txt' }]).files.text('a b/edges.conllu'),
			'# newdoc id = a b/edges.txt\n# sent_id = a_b_edges-1\n# text = Oakham is where it ends: Melton\n' +
				row(1, 'Oakham', 'NER=B-LOC|TokenRange=0:6') +
				row(2, 'is', 'TokenRange=7:9') +
				row(3, 'where', 'TokenRange=10:15') +
				row(4, 'it', 'TokenRange=16:18') +
				row(5, 'ends', 'SpaceAfter=No|TokenRange=19:23') +
				row(6, ':', 'TokenRange=23:24') +
				row(7, 'Melton', 'NER=B-LOC|SpaceAfter=No|TokenRange=25:31') +
				'\n',
		);
	});

	test('words that are written as one, empty nodes and a column of names are read', async () => {
		const content =
			'# global.columns = ID FORM NER MISC\n# newdoc id = x\n1-2\tzum\t_\t_\n1\tzu\tO\t_\n2\tdem\tO\t_\n2.1\tnichts\tO\t_\n' +
			'3\tHafen\tB-LOC\tSpaceAfter=No\n4\t.\tO\tSpacesAfter=\\n\n\n# newdoc id = y\n1\tLan\tB-PER\t_\n';
		const { documents } = await read('a.conllup', content);
		deepStrictEqual(
			documents.map(({ name, text, annotations }) => [
				name,
				text,
				annotations.map(({ label, parts }) => [label, parts[0]]),
			]),
			[
				['x', 'zum Hafen.\n', [['LOC', { start: 4, end: 9, quote: 'Hafen' }]]],
				['y', 'Lan', [['PER', { start: 0, end: 3, quote: 'Lan' }]]],
			],
		);
	});

	test('a line with other columns is told with its place', async () => {
		const { complaints } = await read('a.conllu', '1\tLan\t_\n');
		deepStrictEqual(complaints, ['a.conllu:1: 10 columns with tabs between them are expected; the line is left out']);
	});
});
