/**
 * GATE's own XML, a file for each document (`gate.corpora.DocumentStaxUtils`). Nodes in the text mark where annotations begin and
 * end; their numbers are UTF-16 offsets, which Java reads, while others count the text itself.
 */
import type { ExchangeAnnotation, ExchangeDocument } from './exchange';
import { FileNames } from './fileNames';
import type { Exporter, Format } from './format';
import { readGateXml } from './gateXmlReader';
import { DETAILS, OVERLAPS } from './holds';
import { lossOf } from './losses';
import { element, legalInXml, type XmlElement, xmlFile } from './xmlWriter';

export const gateXml: Format = {
	id: 'gate-xml',
	title: 'GATE XML',
	summary: "GATE's XML, a file for each document; suggestions in an annotation set of their own",
	extensions: ['.xml'],
	exporter: () => exportGateXml(),
	importer: readGateXml,
};

/** The annotation set of what a program proposes. */
export const SUGGESTIONS_SET = 'suggestions';
/** The features with a meaning of their own. An attribute of one of these names stands under `attribute.` and its name. */
export const GATE_FEATURES = [
	'uri',
	'entity',
	'value',
	'note',
	'creator',
	'created',
	'modified',
	'model',
	'score',
] as const;
export const ATTRIBUTE_PREFIX = 'attribute.';
/** The document's feature in which its path stands. */
export const PATH_FEATURE = 'path';

function exportGateXml(): Exporter {
	const files = new FileNames();
	return {
		holds: new Set([...OVERLAPS, ...DETAILS, 'suggestion'] as const),
		document(document, sink) {
			const text = legalInXml(document.text);
			sink.write(`${files.stemOf(document.path)}.xml`, gateDocument(document, text));
			return text === document.text ? [] : [lossOf(document, { id: '', label: '' }, 'illegal-character')];
		},
	};
}

function gateDocument({ path, annotations }: ExchangeDocument, text: string): string {
	const decided = annotations.filter(({ suggestion }) => !suggestion);
	const proposed = annotations.filter(({ suggestion }) => suggestion);
	let lastId = -1;
	const set = (of: readonly ExchangeAnnotation[]): readonly XmlElement[] =>
		of.map((one) => annotationElement(one, ++lastId));
	return xmlFile(
		element(
			'GateDocument',
			{ version: '3' },
			element('GateDocumentFeatures', {}, featureElement(PATH_FEATURE, path)),
			element('TextWithNodes', {}, ...textWithNodes(text, annotations)),
			element('AnnotationSet', {}, ...set(decided)),
			...(proposed.length > 0 ? [element('AnnotationSet', { Name: SUGGESTIONS_SET }, ...set(proposed))] : []),
		),
	);
}

function textWithNodes(text: string, annotations: readonly ExchangeAnnotation[]): readonly (XmlElement | string)[] {
	const places = annotations.flatMap(({ parts }) => [parts[0]!.start, parts.at(-1)!.end]);
	// GATE itself writes a node at both ends of the text.
	const offsets = [...new Set([0, ...places, text.length])].sort((a, b) => a - b);
	return offsets.flatMap((offset, i) => {
		const words = text.slice(offset, offsets[i + 1]);
		return [element('Node', { id: String(offset) }), ...(words === '' ? [] : [words])];
	});
}

function annotationElement(one: ExchangeAnnotation, id: number): XmlElement {
	const { id: uri, entity, value, note, creator, created, modified, suggestion, attributes = [] } = one;
	const score = suggestion?.score?.toString();
	const features = { uri, entity, value, note, creator, created, modified, model: suggestion?.model, score };
	const named: (readonly [string, string | undefined])[] = [
		...Object.entries(features),
		...attributes.map(({ name, value: said }) => [(name in features ? ATTRIBUTE_PREFIX : '') + name, said] as const),
	];
	const { parts } = one;
	return element(
		'Annotation',
		{
			Id: String(id),
			Type: legalInXml(one.label),
			StartNode: String(parts[0]!.start),
			EndNode: String(parts.at(-1)!.end),
		},
		...named.flatMap(([name, said]) => (said === undefined ? [] : [featureElement(name, said)])),
	);
}

function featureElement(name: string, value: string): XmlElement {
	const string = { className: 'java.lang.String' };
	return element('Feature', {}, element('Name', string, legalInXml(name)), element('Value', string, legalInXml(value)));
}
