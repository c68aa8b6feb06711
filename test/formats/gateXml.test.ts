import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import { gateXml } from '../../server/src/formats/gateXml';
import { COMMENTS, DISCONTINUOUS, DOCUMENT_LABELS, losesExactly, RELATIONS } from './losesExactly';
import { fileWith } from './memoryFiles';
import { describedImport, exportAll } from './roundTrip';
import { tortureCase } from './torture';

suite('GATE XML', () => {
	losesExactly(gateXml, {
		...DISCONTINUOUS,
		...DOCUMENT_LABELS,
		...COMMENTS,
		...RELATIONS,
		control: [': illegal-character'],
	});

	test('has nodes at UTF-16 offsets, carriage returns as numbers, and suggestions in a set of their own', () => {
		const written = (name: string): string =>
			exportAll(gateXml, [tortureCase(name).document]).files.text(`${name}.xml`);
		const [, emoji] = /(<TextWithNodes>.*?<Node id="19"\/>)/su.exec(written('emoji'))!;
		strictEqual(emoji, '<TextWithNodes><Node id="0"/>🎉 Ông <Node id="7"/>Nguyễn Văn A<Node id="19"/>');
		strictEqual(written('crlf').includes('First line&#xD;\n<Node id="12"/>Oakham<Node id="18"/>'), true);
		strictEqual(
			written('suggested').includes(
				'<AnnotationSet Name="suggestions"><Annotation Id="1" Type="LOC" StartNode="24" EndNode="30">',
			),
			true,
		);
	});

	test('counts the text, whatever the nodes are called; sets are their annotators, words and old markup are told', async () => {
		const feature =
			'<Feature><Name className="java.lang.String">rule</Name><Value className="java.lang.Integer">7</Value></Feature>';
		const xml =
			"<?xml version='1.0' encoding='utf-8'?>\n<GateDocument version=\"3\"><GateDocumentFeatures/>\n" +
			'<TextWithNodes><Node id="a"/>Lan<Node id="b"/> met <Node id="c"/>Minh<Node id="d"/></TextWithNodes>\n' +
			`<AnnotationSet><Annotation Id="1" Type="Person" StartNode="a" EndNode="b">${feature}</Annotation>\n` +
			'<Annotation Id="2" Type="Token" StartNode="a" EndNode="b"/><Annotation Id="3" Type="X" StartNode="z" EndNode="b"/></AnnotationSet>' +
			'<AnnotationSet Name="anna"><Annotation Id="4" Type="Person" StartNode="c" EndNode="d"/></AnnotationSet>' +
			'<AnnotationSet Name="Original markups"><Annotation Id="5" Type="p" StartNode="a" EndNode="d"/></AnnotationSet></GateDocument>';
		deepStrictEqual(await describedImport(gateXml, fileWith('a.xml', xml), [{ path: 'a.txt', text: 'Lan met Minh' }]), {
			said: ['Person 0-3 "Lan" / [null,["rule=7"],null,[],null]', 'Person 8-12 "Minh" / [null,[],"anna",[],null]'],
			told: [
				'a.xml:5: its StartNode or EndNode is not in the text; it is left out',
				'unread 1 × Token',
				'unread 1 × Original markups',
			],
		});
	});

	test('another XML file is told', () =>
		rejects(describedImport(gateXml, fileWith('a.xml', '<TEI/>'), []), { name: 'FormatError', place: 'a.xml' }));
});
