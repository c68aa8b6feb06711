/**
 * UIMA's CAS as XMI, a file for each document, and the type system beside them. The text stands in an attribute; characters that
 * XML 1.0 forbids are others there, one for one.
 */
import { CAS_TYPES, casOf, type FeatureRange, type FeatureStructure, SOFA, VIEW } from './casModel';
import type { ExchangeDocument } from './exchange';
import { FileNames } from './fileNames';
import type { Exporter, Format } from './format';
import { lossOf } from './losses';
import { CAS_HOLDS } from './uimaJson';
import { readXmi } from './uimaXmiReader';
import { element, legalInXml, type XmlElement, xmlFile } from './xmlWriter';

const TYPE_SYSTEM_FILE = 'TypeSystem.xml';
/** Of the packages of types, between which and `.ecore` their name stands. */
const ECORE = 'http:///';

export const uimaXmi: Format = {
	id: 'uima-xmi',
	title: 'UIMA CAS XMI',
	summary: 'UIMA CAS as XMI with TypeSystem.xml for INCEpTION, cassis and Java; offsets in UTF-16',
	extensions: ['.xmi', '.xml'],
	exporter: () => exportXmi(),
	importer: readXmi,
};

function exportXmi(): Exporter {
	const files = new FileNames();
	return {
		holds: CAS_HOLDS,
		begin(sink) {
			sink.write(TYPE_SYSTEM_FILE, typeSystem());
		},
		document(document, sink) {
			const text = legalInXml(document.text);
			sink.write(`${files.stemOf(document.path)}.xmi`, xmi(document, text));
			return text === document.text ? [] : [lossOf(document, { id: '', label: '' }, 'illegal-character')];
		},
	};
}

function xmi(document: ExchangeDocument, text: string): string {
	const structures = casOf(document);
	return xmlFile({
		...element(
			'xmi:XMI',
			{ 'xmi:version': '2.0' },
			element('cas:NULL', { 'xmi:id': '0' }),
			...structures.map((one) => structureElement(one)),
			element('cas:Sofa', {
				'xmi:id': String(SOFA),
				sofaNum: '1',
				sofaID: VIEW,
				mimeType: 'text',
				sofaString: text,
			}),
			element('cas:View', { sofa: String(SOFA), members: structures.map(({ id }) => id).join(' ') }),
		),
		namespaces: { xmi: 'http://www.omg.org/XMI', cas: `${ECORE}uima/cas.ecore`, corpus: `${ECORE}corpus.ecore` },
	});
}

function structureElement({ id, type, values, references, lists }: FeatureStructure): XmlElement {
	const entries: [string, string][] = [
		...Object.entries(values).map(([name, value]): [string, string] => [name, legalInXml(String(value))]),
		...Object.entries(references).map(([name, value]): [string, string] => [name, String(value)]),
		...Object.entries(lists).map(([name, ids]): [string, string] => [name, ids.join(' ')]),
	];
	return element(type.replace('.', ':'), {
		'xmi:id': String(id),
		...(values.begin !== undefined && { sofa: String(SOFA) }),
		...Object.fromEntries(entries),
	});
}

const RANGES: Readonly<Record<FeatureRange, string>> = {
	string: 'uima.cas.String',
	double: 'uima.cas.Double',
	list: 'uima.cas.FSArray',
	span: 'corpus.Span',
	comment: 'corpus.Comment',
	any: 'uima.cas.TOP',
};

function typeSystem(): string {
	const types = CAS_TYPES.map(({ name, parent, features }) =>
		element(
			'typeDescription',
			{},
			element('name', {}, name),
			element('description'),
			element('supertypeName', {}, parent),
			element(
				'features',
				{},
				...Object.entries(features).map(([feature, range]) =>
					element(
						'featureDescription',
						{},
						element('name', {}, feature),
						element('description'),
						element('rangeTypeName', {}, RANGES[range]),
						...(range === 'list' ? [element('elementType', {}, 'uima.cas.TOP')] : []),
					),
				),
			),
		),
	);
	return xmlFile({
		...element('typeSystemDescription', {}, element('types', {}, ...types)),
		namespace: 'http://uima.apache.org/resourceSpecifier',
	});
}
