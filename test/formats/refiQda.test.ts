import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { refiQda } from '../../server/src/formats/refiQda';
import { COMMENTS, DISCONTINUOUS, losesExactly, SUGGESTIONS } from './losesExactly';
import { fileWith } from './memoryFiles';
import { describedImport, exportAll } from './roundTrip';
import { tortureCase } from './torture';

/** A project of somebody else's: a text of 16 characters with selections. */
function project(selections: string, { path = 'sources/T.txt', text = '🎉 Lan met Minh.' } = {}): Uint8Array {
	return zipSync({
		[path]: strToU8(text),
		'project.qde': strToU8(
			'<?xml version="1.0" encoding="utf-8"?>\n<Project name="p" xmlns="urn:QDA-XML:project:1.0"><Users><User guid="U" name="Anna"/></Users>' +
				'<CodeBook><Codes><Code guid="C1" name="People" isCodable="true"><Code guid="{C2}" name="Known" isCodable="true"/></Code>' +
				'<Code guid="C3" name="Known" isCodable="true"/></Codes></CodeBook>\n' +
				`<Sources><TextSource guid="S" name="a" plainTextPath="internal://T.txt">\n${selections}<Coding guid="K9"><CodeRef targetGUID="C1"/></Coding></TextSource></Sources>` +
				'<Links><Link guid="L" name="knows" direction="OneWay" originGUID="P1" targetGUID="P2"/></Links></Project>',
		),
	});
}

function selection(guid: string, start: number, end: number, name: string, codes: readonly string[]): string {
	const codings = codes.map(
		(code, i) => `<Coding guid="${guid}-${i}" creatingUser="U"><CodeRef targetGUID="${code}"/></Coding>`,
	);
	return `<PlainTextSelection guid="${guid}" name="${name}" startPosition="${start}" endPosition="${end}"><Description>hm</Description>${codings.join('')}</PlainTextSelection>\n`;
}

/** Both zip files one after the other, with the directory of the second. */
function appended(first: Uint8Array, second: Uint8Array): Uint8Array {
	const all = new Uint8Array([...first, ...second]);
	const view = new DataView(all.buffer);
	const add = (at: number): void => view.setUint32(at, view.getUint32(at, true) + first.length, true);
	const end = all.length - 22;
	add(end + 16);
	for (let at = view.getUint32(end + 16, true); at < end;) {
		add(at + 42);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return all;
}

const CORPUS = [{ path: 'a.txt', text: '🎉 Lan met Minh.' }];
suite('REFI-QDA', () => {
	losesExactly(refiQda, {
		...DISCONTINUOUS,
		...COMMENTS,
		...SUGGESTIONS,
		document: ['source: value'],
		said: ['entity: entity', 'value: value', 'attributes: attribute'],
	});

	test('is a zip file of texts and selections in code points, with the GUIDs of annotations', () => {
		const { document } = tortureCase('emoji');
		const annotations = [
			{ ...document.annotations[0]!, id: 'urn:uuid:5b6d2c2e-0000-4000-8000-000000000001', creator: 'Lan' },
		];
		for (const [variant, end] of [
			['exclusive', 18],
			['inclusive', 17],
		] as const) {
			const entries = unzipSync(exportAll(refiQda, [{ ...document, annotations }], variant).files.bytes('corpus.qdpx'));
			const [textFile, qde] = Object.keys(entries);
			strictEqual(strFromU8(entries[textFile!]!), document.text);
			const xml = strFromU8(entries[qde!]!);
			strictEqual(
				xml.includes(
					`<PlainTextSelection guid="5b6d2c2e-0000-4000-8000-000000000001" name="Nguyễn Văn A" startPosition="6" endPosition="${end}" creatingUser="`,
				),
				true,
			);
			strictEqual(/<User guid="[\da-f-]{36}" name="Lan"\/>/u.test(xml), true);
			strictEqual(/<Code guid="[\da-f-]{36}" name="PER" isCodable="true"/u.test(xml), true);
		}
	});

	for (const [title, more] of [
		['exclusive', 0],
		['inclusive', -1],
	] as const) {
		test(`reads several codes on a selection, links, and ends that are ${title}`, async () => {
			const selections =
				selection('P1', 2, 5 + more, 'Lan', ['C3', 'C2']) + selection('P2', 10, 14 + more, 'Minh', ['C1']);
			const { said, told } = await describedImport(refiQda, fileWith('p.qdpx', project(selections)), CORPUS);
			deepStrictEqual(
				{ said: said.map((one) => one.replaceAll(' / ["hm",[],"Anna",[],null]', '')), told },
				{
					said: [
						'Known 3-6 "Lan"',
						'Known 3-6 "Lan" -knows-> People 11-15 "Minh" [null,[],null,[],null]',
						'People 11-15 "Minh"',
						'People/Known 3-6 "Lan"',
						'document People= [null,[],null,[],null]',
					],
					told: [],
				},
			);
		});
	}

	test('reads a zip file that was changed after it was written, as its directory has it', async () => {
		const old = project(selection('P1', 2, 5, 'Bad', ['C1']));
		const now = project(selection('P1', 2, 5, 'Lan', ['C1']));
		// What stood there first is in no directory any more; that of the second part counts from its own beginning.
		const { said } = await describedImport(refiQda, fileWith('p.qdpx', appended(old, now)), CORPUS);
		strictEqual(said[0]?.startsWith('People 3-6 "Lan"'), true, said.join());
	});

	test('what is no project is told', async () => {
		await rejects(describedImport(refiQda, fileWith('p.qdpx', 'no zip'), []), { name: 'FormatError', place: 'p.qdpx' });
		await rejects(
			describedImport(refiQda, fileWith('p.qdpx', zipSync({ 'a.txt': strToU8('a') })), []),
			/no project\.qde/u,
		);
		const damaged = zipSync({ 'project.qde': strToU8('<Project>\n<Users></Project>') });
		await rejects(describedImport(refiQda, fileWith('p.qdpx', damaged), []), {
			name: 'FormatError',
			place: 'p.qdpx/project.qde:2',
		});
	});

	test('a text that is missing is told with its line', async () => {
		const file = project(selection('P1', 2, 5, 'Lan', ['C1']), { path: 'sources/other.txt' });
		deepStrictEqual((await describedImport(refiQda, fileWith('p.qdpx', file), CORPUS)).told, [
			'p.qdpx/project.qde:3: the text internal://T.txt is not in the zip file; its selections are looked for by their offsets alone',
		]);
	});
});
