/** XML as a stream of what stands in it; `saxes` reads it. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { FormatError } from './format';

export interface XmlTag {
	/** Without its prefix. */
	readonly name: string;
	readonly namespace: string;
	/** By their names without prefixes; `xml:id` is `id`. */
	readonly attributes: ReadonlyMap<string, string>;
}

export interface XmlHandler {
	/** @param place the file and the line, for messages */
	open(tag: XmlTag, place: string): void;
	close(tag: XmlTag, place: string): void;
	text?(text: string): void;
}

/** Takes a file's text in pieces of any length. */
export class XmlReader {
	readonly #parser = new SaxesParser({ xmlns: true });
	readonly #path: string;

	constructor(path: string, handler: XmlHandler) {
		this.#path = path;
		this.#parser.on('error', ({ message }) => {
			// Its messages begin with line and column.
			this.#fail(message.replace(/^\d+:\d+: /u, ''));
		});
		this.#parser.on('opentag', (tag) => handler.open(tagOf(tag), this.#place()));
		this.#parser.on('closetag', (tag) => handler.close(tagOf(tag), this.#place()));
		this.#parser.on('text', (text) => handler.text?.(text));
		this.#parser.on('cdata', (text) => handler.text?.(text));
	}

	/** Throws a {@link FormatError} where the text is no XML. */
	write(piece: string): void {
		this.#parser.write(piece);
	}

	/** Throws a {@link FormatError} where elements are open still. */
	end(): void {
		this.#parser.close();
	}

	#place(): string {
		return `${this.#path}:${this.#parser.line}`;
	}

	#fail(message: string): never {
		throw new FormatError(this.#place(), `not well-formed XML: ${message} Export the file again, or repair this line.`);
	}
}

function tagOf({ local, uri, attributes }: SaxesTagNS): XmlTag {
	return {
		name: local,
		namespace: uri,
		attributes: new Map(Object.values(attributes).map((one) => [one.local, one.value])),
	};
}

/** Reads a whole file. Throws a {@link FormatError} where it is no XML. */
export async function readXml(
	file: { readonly path: string; text(): AsyncIterable<string> },
	handler: XmlHandler,
): Promise<void> {
	const reader = new XmlReader(file.path, handler);
	for await (const piece of file.text()) {
		reader.write(piece);
	}
	reader.end();
}
