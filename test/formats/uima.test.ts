import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import { uimaJson } from '../../server/src/formats/uimaJson';
import { uimaXmi } from '../../server/src/formats/uimaXmi';
import { losesExactly } from './losesExactly';
import { fileWith, MemoryFiles } from './memoryFiles';
import { describedImport, exportAll } from './roundTrip';
import { tortureCase } from './torture';

const CORPUS = [{ path: 'a.txt', text: '🎉 Lan met Minh.' }];
const TYPE = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
/** What a project of INCEpTION says of {@link CORPUS}. */
const SAID = {
	said: [
		'PER 11-15 "Minh" Q7/ [null,[],null,[],null]',
		'PER 3-6 "Lan" / [null,["mood=good"],null,[],null]',
		'PER 3-6 "Lan" / [null,["mood=good"],null,[],null] -knows-> PER 11-15 "Minh" Q7/ [null,[],null,[],null] [null,[],null,[],null]',
	].sort(),
	told: ['unread 1 × a.segmentation.type.Token', 'unread 1 × custom.Chain'],
};

suite('UIMA CAS JSON', () => {
	losesExactly(uimaJson, {});

	test('writes begin and end, the text before all that stands on it', () => {
		const cas = JSON.parse(exportAll(uimaJson, [tortureCase('emoji').document]).files.text('emoji.json')) as {
			'%FEATURE_STRUCTURES': Record<string, unknown>[];
			'%VIEWS': unknown;
		};
		deepStrictEqual(cas['%FEATURE_STRUCTURES'].slice(0, 2), [
			{
				'%ID': 1,
				'%TYPE': 'uima.cas.Sofa',
				sofaNum: 1,
				sofaID: '_InitialView',
				mimeType: 'text/plain',
				sofaString: tortureCase('emoji').document.text,
			},
			{
				'%ID': 2,
				'%TYPE': 'corpus.Span',
				'@sofa': 1,
				begin: 7,
				end: 19,
				uri: 'urn:torture:emoji/person',
				label: 'PER',
			},
		]);
		deepStrictEqual(cas['%VIEWS'], { _InitialView: { '%SOFA': 1, '%MEMBERS': [2, 3, 4, 5, 6, 7] } });
	});

	test("reads INCEpTION's layers, structures by id or in a list, begin with or without its mark", async () => {
		const sofa = { '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', sofaString: CORPUS[0]!.text };
		const others = [
			{ '%ID': 2, '%TYPE': TYPE, '@sofa': 1, begin: 3, end: 6, value: 'PER', mood: 'good' },
			{ '%ID': 3, '%TYPE': TYPE, '@sofa': 1, '^begin': 11, '^end': 15, value: 'PER', identifier: 'Q7' },
			{
				'%ID': 4,
				'%TYPE': 'webanno.custom.Rel',
				'@sofa': 1,
				begin: 12,
				end: 16,
				'@Governor': 2,
				'@Dependent': 3,
				label: 'knows',
			},
			{ '%ID': 5, '%TYPE': 'a.segmentation.type.Token', '@sofa': 1, begin: 3, end: 6 },
			{ '%ID': 6, '%TYPE': 'custom.Chain', '@first': 2 },
		];
		const list = { '%FEATURE_STRUCTURES': [{ '%ID': 1, ...sofa }, ...others] };
		const byId = {
			'%FEATURE_STRUCTURES': { 1: sofa, ...Object.fromEntries(others.map(({ '%ID': id, ...one }) => [id, one])) },
		};
		for (const cas of [list, byId]) {
			deepStrictEqual(await describedImport(uimaJson, fileWith('a.json', JSON.stringify(cas)), CORPUS), SAID);
		}
	});

	test('what is no CAS is told with its place', async () => {
		await rejects(describedImport(uimaJson, fileWith('a.json', '[]'), []), { name: 'FormatError', place: 'a.json' });
		await rejects(describedImport(uimaJson, fileWith('a.json', '{"a":1}'), []), /%FEATURE_STRUCTURES/u);
		await rejects(describedImport(uimaJson, fileWith('a.json', '{'), []), /not JSON/u);
	});
});

suite('UIMA CAS XMI', () => {
	losesExactly(uimaXmi, { control: [': illegal-character'] });

	test('has the text with its line breaks in an attribute, and its types in a file', () => {
		const { files } = exportAll(uimaXmi, [tortureCase('crlf').document]);
		deepStrictEqual(files.paths, ['TypeSystem.xml', 'crlf.xmi']);
		const xmi = files.text('crlf.xmi');
		strictEqual(xmi.includes('sofaString="First line&#xD;&#xA;Oakham stands here&#xD;&#xA;&#xD;&#xA;😀 and'), true);
		strictEqual(
			xmi.includes('<corpus:Span xmi:id="2" sofa="1" begin="12" end="18" uri="urn:torture:crlf/first" label="LOC"/>'),
			true,
		);
		strictEqual(
			files
				.text('TypeSystem.xml')
				.includes('<name>corpus.Span</name><description/><supertypeName>uima.tcas.Annotation</supertypeName>'),
			true,
		);
	});

	test("reads INCEpTION's layers; a type system tells references from numbers", async () => {
		const files = new MemoryFiles();
		files.write(
			'a.xmi',
			'<?xml version="1.0" encoding="UTF-8"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" ' +
				'xmlns:t="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmlns:w="http:///webanno/custom.ecore" xmlns:c="http:///custom.ecore" ' +
				'xmlns:s="http:///a/segmentation/type.ecore" xmi:version="2.0"><cas:NULL xmi:id="0"/>' +
				'<t:NamedEntity xmi:id="2" sofa="1" begin="3" end="6" value="PER" mood="good" other="3"/>' +
				'<t:NamedEntity xmi:id="3" sofa="1" begin="11" end="15" value="PER" identifier="Q7"/>' +
				'<w:Rel xmi:id="4" sofa="1" begin="11" end="15" Governor="2" Dependent="3" label="knows"/>' +
				'<s:Token xmi:id="5" sofa="1" begin="3" end="6"/><c:Chain xmi:id="6" first="2"/>' +
				'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="🎉 Lan met Minh."/><cas:View sofa="1" members="2 3"/></xmi:XMI>',
		);
		deepStrictEqual(await describedImport(uimaXmi, files.source(), CORPUS), SAID);
		const feature = (name: string, range: string): string =>
			`<featureDescription><name>${name}</name><rangeTypeName>${range}</rangeTypeName></featureDescription>`;
		files.write(
			'TypeSystem.xml',
			'<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types><typeDescription><name>x</name><features>' +
				['value', 'mood', 'other', 'identifier', 'label'].map((name) => feature(name, 'uima.cas.String')).join('') +
				'</features></typeDescription></types></typeSystemDescription>',
		);
		const { said } = await describedImport(uimaXmi, files.source(), CORPUS);
		deepStrictEqual(
			said.filter((one) => one.startsWith('PER 3-6') && !one.includes('->')),
			['PER 3-6 "Lan" / [null,["mood=good","other=3"],null,[],null]'],
		);
	});

	test('what is no XMI and what is no XML is told with file and line', async () => {
		await rejects(describedImport(uimaXmi, fileWith('a.xmi', '<a/>'), []), { name: 'FormatError', place: 'a.xmi' });
		await rejects(describedImport(uimaXmi, fileWith('a.xmi', '<a>\n<b>\n</a>'), []), {
			name: 'FormatError',
			place: 'a.xmi:3',
			message: 'not well-formed XML: unexpected close tag. Export the file again, or repair this line.',
		});
	});
});
