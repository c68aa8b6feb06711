import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import { tei } from '../../server/src/formats/tei';
import { COMMENTS, DOCUMENT_LABELS, losesExactly, SUGGESTIONS } from './losesExactly';
import { fileWith } from './memoryFiles';
import { describedImport, exportAll } from './roundTrip';
import { tortureCase } from './torture';

suite('TEI', () => {
	losesExactly(tei, {
		...DOCUMENT_LABELS,
		...COMMENTS,
		...SUGGESTIONS,
		said: ['attributes: attribute', 'provenance: time'],
		control: [': illegal-character'],
	});

	const written = (name: string): string => exportAll(tei, [tortureCase(name).document]).files.text(`${name}.xml`);

	test('has names as elements in each other, and what crosses one between anchors', () => {
		strictEqual(
			written('nested').includes(
				'<ab xml:space="preserve">The <orgName xml:id="a1" ana="#label1" corresp="urn:torture:nested/outer">University of ' +
					'<placeName xml:id="a2" ana="#label2" corresp="urn:torture:nested/inner">Hanoi</placeName></orgName> opened.\n</ab>',
			),
			true,
		);
		const crossing = written('crossing');
		strictEqual(
			crossing.includes(
				'type="annotation">one <anchor xml:id="anchor1"/>two three</seg> four<anchor xml:id="anchor2"/>\n</ab>',
			),
			true,
		);
		strictEqual(
			crossing.includes(
				'<spanGrp type="annotations"><span xml:id="a1" ana="#label1" corresp="urn:torture:crossing/right" from="#anchor1" to="#anchor2"/></spanGrp>',
			),
			true,
		);
		strictEqual(
			/<span xml:id="a1"[^>]* next="#a1.2"\/><span xml:id="a1.2"[^>]* prev="#a1"\/>/u.test(written('discontinuous')),
			true,
		);
	});

	test('values stand in the attributes that the schema has for them, others as names', () => {
		const text = 'Then and then.\n';
		const valueIn = (label: string, value: string): string => {
			const one = { id: 'urn:x', label, parts: [{ start: 0, end: 4 }], value };
			const document = {
				path: 'v.txt',
				text,
				annotations: [one],
				relations: [],
				labels: [],
				comments: [],
				orphans: [],
			};
			return /(?:when|when-iso|dur|dur-iso|n)="[^"]*"/u.exec(
				exportAll(tei, [document]).files.text('v.xml').split('<ab')[1]!,
			)![0];
		};
		deepStrictEqual(
			['2024-09-02', '2024-09', '2024-W23', '2024-09-02T20:30', 'P5D', 'P2W', 'XXXX-09-02', '2024-13'].map((value) =>
				valueIn('DATE', value),
			),
			[
				'when="2024-09-02"',
				'when="2024-09"',
				'when-iso="2024-W23"',
				'when-iso="2024-09-02T20:30"',
				'dur="P5D"',
				'dur-iso="P2W"',
				'n="XXXX-09-02"',
				'n="2024-13"',
			],
		);
		strictEqual(valueIn('SET', '2024-09-02'), 'n="2024-09-02"');
	});

	test("reads other people's: blocks are lines, notes and headers are no text, types and references count", async () => {
		const xml =
			'<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>On Hue</title></titleStmt></fileDesc></teiHeader>\n' +
			'<text>\n  <body>\n    <head>Hue</head>\n    <p>In <placeName ref="wikidata:Q36408">Hue</placeName> lived<note>a note</note> ' +
			'<name type="person" key="lan">Lan</name>\n      since <date when="2024-05">May</date>.</p><p><rs type="animal">The cat</rs></p></body></text></TEI>';
		deepStrictEqual(
			await describedImport(tei, fileWith('hue.xml', xml), [
				{ path: 'hue.txt', text: 'Hue\nIn Hue lived Lan since May.\nThe cat\n' },
			]),
			{
				said: [
					'DATE 27-30 "May" /2024-05 [null,[],null,[],null]',
					'LOC 7-10 "Hue" wikidata:Q36408/ [null,[],null,[],null]',
					'PER 17-20 "Lan" lan/ [null,[],null,[],null]',
					'animal 32-39 "The cat" / [null,[],null,[],null]',
				],
				told: [],
			},
		);
	});

	test('an anchor that is missing is told with its line, another file as such', async () => {
		const xml =
			'<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff>\n<span from="#x" to="#y"/></standOff><text><body><p>Lan</p></body></text></TEI>';
		deepStrictEqual((await describedImport(tei, fileWith('a.xml', xml), [{ path: 'a.txt', text: 'Lan' }])).told, [
			'a.xml:2: the anchor that it names is not in the text; the annotation is left out',
		]);
		await rejects(describedImport(tei, fileWith('a.xml', '<a/>'), []), { name: 'FormatError', place: 'a.xml' });
	});
});
