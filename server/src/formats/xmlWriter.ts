/** XML from elements in memory; `w3c-xmlserializer` writes them. */
import serialize, { type SerializedAttribute, type SerializedNode } from 'w3c-xmlserializer';

/** An element; a string is text. Its namespace is its parent's, unless its name has one of {@link XmlRoot.namespaces}' prefixes. */
export interface XmlElement {
	readonly name: string;
	/** Without those that are undefined. */
	readonly attributes: Readonly<Record<string, string | undefined>>;
	readonly children: readonly (XmlElement | string)[];
}

export interface XmlRoot extends XmlElement {
	/** Of elements without a prefix. */
	readonly namespace?: string;
	/** By prefix. */
	readonly namespaces?: Readonly<Record<string, string>>;
}

export function element(
	name: string,
	attributes: XmlElement['attributes'] = {},
	...children: readonly (XmlElement | string)[]
): XmlElement {
	return { name, attributes, children };
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** The whole file. Characters that XML forbids must be gone: see {@link legalInXml}. */
export function xmlFile(root: XmlRoot): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlMarkup(root)}\n`;
}

/** An element alone, for a file that is written in pieces. */
export function xmlMarkup(root: XmlRoot): string {
	const namespaces = new Map([...Object.entries(root.namespaces ?? {}), ['xml', XML]]);
	const nodeOf = ({ name, attributes, children }: XmlElement): SerializedNode => {
		const { prefix, localName } = split(name);
		return {
			nodeType: ELEMENT_NODE,
			prefix,
			localName,
			namespaceURI: prefix === null ? (root.namespace ?? null) : namespaces.get(prefix)!,
			attributes: Object.entries(attributes).flatMap(([key, value]) =>
				value === undefined ? [] : attributeOf(key, value),
			),
			childNodes: children.map((child) => (typeof child === 'string' ? textNode(child) : nodeOf(child))),
		};
	};
	const attributeOf = (key: string, value: string): SerializedAttribute => {
		const { prefix, localName } = split(key);
		return { prefix, localName, namespaceURI: prefix === null ? null : namespaces.get(prefix)!, value };
	};
	const node = nodeOf(root);
	const declared = Object.entries(root.namespaces ?? {}).map(([localName, value]): SerializedAttribute => {
		return { prefix: 'xmlns', localName, namespaceURI: XMLNS, value };
	});
	const markup = serialize({ ...node, attributes: [...declared, ...node.attributes!] });
	// Readers make a line feed of a carriage return, unless it is written as a number.
	return markup.replaceAll('\r', '&#xD;');
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

function textNode(data: string): SerializedNode {
	return { nodeType: TEXT_NODE, data };
}

function split(name: string): { readonly prefix: string | null; readonly localName: string } {
	const colon = name.indexOf(':');
	return colon < 0
		? { prefix: null, localName: name }
		: { prefix: name.slice(0, colon), localName: name.slice(colon + 1) };
}

/** The text with U+FFFD for each character that XML 1.0 has no way to write; as long as before. */
export function legalInXml(text: string): string {
	return text.replace(/[\u0000-\u0008\v\f\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu, '\uFFFD');
}
