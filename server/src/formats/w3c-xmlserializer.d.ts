declare module 'w3c-xmlserializer' {
	/** What it reads of a node of the DOM. */
	export interface SerializedNode {
		readonly nodeType: number;
		readonly data?: string;
		readonly prefix?: string | null;
		readonly localName?: string;
		readonly namespaceURI?: string | null;
		readonly attributes?: readonly SerializedAttribute[];
		readonly childNodes?: readonly SerializedNode[];
	}

	export interface SerializedAttribute {
		readonly prefix: string | null;
		readonly localName: string;
		readonly namespaceURI: string | null;
		readonly value: string;
	}

	/** Writes the node as the W3C's "DOM Parsing and Serialization" has it. */
	// eslint-disable-next-line no-restricted-syntax -- it is the package's
	export default function serialize(root: SerializedNode, options?: { readonly requireWellFormed?: boolean }): string;
}
